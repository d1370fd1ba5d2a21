"""Names that no termbase knows: found, told apart by kind, spelt; one file for each kind of evidence."""
