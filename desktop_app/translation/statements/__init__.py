"""Headline statements and headings told by rule: what was reached, how it grew, where it ranks."""
