"""Names that no termbase knows: found by suffix rules and word tags, spelt by rule."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.translation.termbase import Termbase


@dataclass(frozen=True, slots=True)
class NameMatch:
    """A name in a text with its English by rule, for a person to confirm.

    Attributes:
        start, end: span in the text.
        zh, en: the name and its English.
        kind: ``place road community river building school hospital company person body``.
        confirmed: True once a person said so.
    """

    start: int
    end: int
    zh: str
    en: str
    kind: str
    confirmed: bool = False


def find_names(text: str, termbase: Termbase) -> list[NameMatch]:
    """Names in `text`, in reading order."""
    return []
