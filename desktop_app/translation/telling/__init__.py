"""Clauses told by rule in the voice of their part: who does what, where, and what it brought."""
