"""Proof: graded findings on (source, translation) pairs.  Reads only what it is given."""
