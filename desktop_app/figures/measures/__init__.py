"""Numbers with their tails: numerals, units, qualifiers, special forms, and what is no figure."""
