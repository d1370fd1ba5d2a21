"""Things by the character they have: 具有岭南特色的乡村 are villages with Lingnan characteristics."""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.noun_words import Noun, table
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.rule_words import words_of

_KINDS = words_of("what a thing has of its place")
_REGIONS = words_of("regions that have a culture of their own")
_CHARACTERISTIC = re.compile(
    "(?:具有|富有|极具|独具|彰显|体现|凸显|突出|展现|充满|富含)(?P<of>[^，；、的⟦⟧]{2,8}?(?:、[^，；、的⟦⟧]{2,8}?)?)"
    f"(?P<kind>{longest_first(_KINDS)})的(?P<what>[^，；]{{2,}})"
)


def characteristic(nouns: Nouns, zh: str) -> Noun | None:
    """English of the thing; None where it is unknown, or what character it has."""
    match = _CHARACTERISTIC.fullmatch(zh)
    what = nouns.read(match["what"]) if match else None
    if match is None or what is None or " with " in what.english:
        return None
    of = [_whose(nouns, one) for one in match["of"].split("、")]
    if not all(of):
        return None
    return Noun(f"{what.english} with {listed(of)} {_KINDS[match['kind']]}", what.many, what.article)


def _whose(nouns: Nouns, zh: str) -> str:
    """岭南 is Lingnan, 海洋 marine; empty for anything else."""
    place = nouns.place(zh) or nouns.names.get(zh) or _REGIONS.get(zh)
    return place or table("phrase_adjectives").get(zh, "")
