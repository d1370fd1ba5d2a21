"""Title matter: what each line at the head of a report is, and what a site has set among them."""
