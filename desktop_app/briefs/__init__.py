"""Briefs: what leaves the office, as a content model, and its writers.

`build` fills a `Brief` from a project by rules; `pdf/`, `docx` and `html` write it.  The content
model knows no page, no font and no reportlab; only `pdf/` does.
"""
