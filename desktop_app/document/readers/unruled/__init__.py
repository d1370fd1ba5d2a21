"""Tables of a page without lines between their columns."""
