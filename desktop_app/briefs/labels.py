"""Fixed words of the briefs in both languages, from ``briefs/labels.json``."""

from __future__ import annotations

import json
from functools import cache

from desktop_app import resources
from desktop_app.briefs.model import Brief, Words


def label(key: str, **facts: object) -> Words:
    """The words for a key, with facts filled in.

    Raises:
        KeyError: there is no such label.
    """
    entry = _table()[key]
    return Words.of(entry["en"].format(**facts), entry["zh"].format(**facts))


def colophon_words(brief: Brief) -> Words:
    """The colophon's numbers in words."""
    data = brief.colophon
    return label(
        "colophon",
        figures=data.figures,
        checked=data.checked,
        statements=data.statements,
        machine=data.machine,
        left_out=data.left_out,
        source=data.source_name,
        sha=data.source_sha[:16],
        created=data.created,
    )


@cache
def _table() -> dict[str, dict[str, str]]:
    table: dict[str, dict[str, str]] = json.loads(resources.read_text("briefs/labels.json"))
    return table
