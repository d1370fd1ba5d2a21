"""Checks of figures, dates and ranks: value, unit, direction, exactness, and whose each one is."""
