"""English names of indicators, from the table and by composition; "" where none is known."""

from __future__ import annotations


def english_name(name_zh: str) -> str:
    """Standard English of an indicator's Chinese name, or ""."""
    return ""
