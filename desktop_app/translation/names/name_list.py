"""The names of a whole report that rules spelt, for a person to confirm; a confirmed name is a term."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.translation.model import Term
from desktop_app.translation.names.finder import find_names
from desktop_app.translation.terms.termbase import Termbase


@dataclass(frozen=True, slots=True)
class FoundName:
    """One name with its English by rule.

    Attributes:
        zh, en: the name and its proposed English.
        kind: ``place road community river building school hospital company person``.
        segments: ids of the sentences it stands in, in reading order.
    """

    zh: str
    en: str
    kind: str
    segments: tuple[str, ...]

    def confirmed(self, en: str = "") -> Term:
        """The term that confirming this name makes; `en` replaces the proposal."""
        return Term(self.zh, en or self.en, domain=self.kind, pos="name", note="confirmed", source="office")


def list_names(texts: Iterable[tuple[str, str]], termbase: Termbase) -> list[FoundName]:
    """Every name that no termbase knows in ``(segment id, Chinese)`` pairs, most frequent first."""
    where: dict[str, list[str]] = {}
    first: dict[str, tuple[str, str]] = {}
    for segment_id, text in texts:
        for name in find_names(text, termbase):
            first.setdefault(name.zh, (name.en, name.kind))
            where.setdefault(name.zh, []).append(segment_id)
    found = [FoundName(zh, *first[zh], tuple(dict.fromkeys(ids))) for zh, ids in where.items()]
    return sorted(found, key=lambda name: -len(name.segments))
