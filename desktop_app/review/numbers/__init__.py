"""Every number of both sides as what can be compared, and which answers which."""
