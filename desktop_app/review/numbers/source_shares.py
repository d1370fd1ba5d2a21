"""Shares that Chinese tells by counting: 每10人中就有3人, which English may tell as "three in ten"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.review.numbers.atoms import Atom

_EACH = re.compile(r"每\s*$")
_AMONG = re.compile(r"[^\d，。；]{0,6}?[中里]，?(?:[就便]?有|[就便]是?)[近约超过多于大]{0,3}\s*$")


def counted_shares(text: str, atoms: Sequence[Atom]) -> list[Atom]:
    """The atoms, the counted part read as a share too; of how many it is, is then told along with it."""
    found = list(atoms)
    for place in range(len(found) - 1):
        whole, part = found[place], found[place + 1]
        each = _EACH.search(text, 0, whole.start) and 0 < part.value < whole.value
        if each and _AMONG.fullmatch(text, whole.end, part.start):
            share = part.value / whole.value
            found[place] = replace(whole, hard=False)
            found[place + 1] = replace(
                part, unit="", family="", readings=(*part.readings, share, share * 100)
            )
    return found
