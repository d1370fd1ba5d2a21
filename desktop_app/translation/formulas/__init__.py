"""Whole sentences that reports share: openings, closings, thanks, titles, set sentences."""
