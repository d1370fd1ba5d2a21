"""Dialogs, one file each, with a static `ask`."""
