"""Checks of words: names, terms, negation, what was left out, added or replaced."""
