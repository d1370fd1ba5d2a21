"""Kinds of slips a source may have, one file each; `document.quirks` asks them all about every block."""
