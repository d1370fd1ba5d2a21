"""Headings and what stands below them: numbered or not, lists, notes, and the tree of blocks."""
