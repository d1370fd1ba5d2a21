"""Reading a report and knowing its structure: readers, page-break repair, outline, segments.

Knows nothing of figures, English or projects.  The way in is `desktop_app.document.read.read_report`.
"""
