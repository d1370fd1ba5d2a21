"""Briefs: a content model without reportlab, filled from a project by rules; `pdf/` prints it."""
