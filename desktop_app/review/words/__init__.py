"""Words of both languages: the word list, alignment, sounds, tables of names and of negation."""
