"""Printing a brief as PDF; the only room that knows reportlab."""
