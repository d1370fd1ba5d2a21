"""Figures side by side: frames, workbooks, tables in the report, pairs, comparisons, charts, doubts."""
