"""Interchange with other tools and with offices: CSV, XLSX, DOCX, XLIFF, TMX, TBX, HTML."""
