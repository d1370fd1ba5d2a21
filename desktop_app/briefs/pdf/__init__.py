"""Printing a `Brief`: typesetting, charts and the PDF file.  The only room that imports reportlab."""
