"""Panes of the main window."""
