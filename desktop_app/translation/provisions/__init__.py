"""What regulations and measures lay down: who shall do what, in which case, what is granted to whom."""
