"""Pieces of a sentence put into English in their place: figures, dates, numbers, labels, and their order."""
