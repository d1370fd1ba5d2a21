"""Ordinary Chinese words: cutter, dictionary, numerals, senses, spelling."""
