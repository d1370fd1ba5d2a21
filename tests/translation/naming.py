"""The names that the rules find in a text with the shipped termbase: what the tests of names start from."""

from __future__ import annotations

from desktop_app.translation.names.finder import find_names
from desktop_app.translation.terms.termbase import Termbase

TERMS = Termbase.load()


def named(text: str) -> dict[str, str]:
    """The Chinese of each name with its English."""
    return {name.zh: name.en for name in find_names(text, TERMS)}
