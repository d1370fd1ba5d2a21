"""Fixed words of the briefs in both languages, from ``briefs/labels.json``."""

from __future__ import annotations

import json
from functools import cache

from desktop_app import resources
from desktop_app.briefs.model import Brief, Language
from desktop_app.briefs.wording import date_words
from desktop_app.briefs.words import Words, plain, text_of

_MACHINE = {"bilingual": "colophon.machine.bar", "proof": "colophon.machine.unmarked"}


def label(key: str, **facts: object) -> Words:
    """The words for a key, with facts filled in.

    Raises:
        KeyError: there is no such label.
    """
    entry = _table()[key]
    return Words.of(entry["en"].format(**facts), entry["zh"].format(**facts))


def counted(key: str, count: int, **facts: object) -> Words:
    """The words for a key that speaks of so many things; of one it may say it otherwise."""
    one = f"{key}.one"
    return label(one if count == 1 and one in _table() else key, count=count, **facts)


def check_words(check: str) -> Words:
    """What a check looks at; the id of one that has no name."""
    key = f"check.{check}"
    return label(key) if key in _table() else Words.of(check)


def joined(*parts: Words) -> Words:
    """Sentences of the office one after the other."""
    english = " ".join(text_of(part.en) for part in parts if part.en)
    return Words(plain(english), plain("".join(text_of(part.zh) for part in parts)))


def colophon_words(brief: Brief) -> Words:
    """The colophon's numbers in words; what does not apply is not said."""
    data = brief.colophon
    whole = brief.template in ("bilingual", "proof")
    day = date_words(data.created)
    checked = label("colophon.checked", checked=data.checked, figures=data.figures)
    parts = [checked if data.figures else label("colophon.no-figures")]
    if data.statements:
        key = "colophon.sentences" if whole else "colophon.statements"
        parts.append(label(key, statements=data.statements))
    if data.machine and (whole or brief.language is not Language.CHINESE):
        parts.append(label(_MACHINE.get(brief.template, "colophon.machine"), machine=data.machine))
    if data.left_out and brief.draft:  # of use to the office, not to its guests
        parts.append(label("colophon.left-out", left_out=data.left_out))
    parts.append(
        label(
            "colophon.source",
            source=data.source_name,
            sha=data.source_sha[:16],
            date=text_of(day.en),
            date_zh=text_of(day.zh),
        )
    )
    return joined(*parts)


@cache
def _table() -> dict[str, dict[str, str]]:
    table: dict[str, dict[str, str]] = json.loads(resources.read_text("briefs/labels.json"))
    return table
