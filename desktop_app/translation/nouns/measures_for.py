"""So many measures for something: “稳增长18条” are 18 measures to stabilize growth."""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_shapes import VALUE, SayFigures
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.nouns.set_acts import set_act
from desktop_app.translation.words.numerals import value

_KINDS = {
    "政策措施": "policy measures", "政策举措": "policy measures",
    "惠企政策": "policies to benefit enterprises",
    "政策": "policies", "措施": "measures", "举措": "measures",
}  # fmt: skip
_QUOTED = re.compile(
    rf"“(?P<what>[^“”⟦⟧、]{{2,10}}?)(?P<n>\d{{1,3}}|[一二三四五六七八九十]{{1,3}})条”(?:系列)?(?P<kind>{'|'.join(_KINDS)})?"
)
_PLAIN = re.compile(
    rf"(?P<what>[^“”⟦⟧、]{{2,14}}?)(?P<n>{VALUE}|[一二三四五六七八九十]{{1,3}})条(?P<kind>{'|'.join(_KINDS)})|"
    rf"(?P<of>[^“”⟦⟧、]{{2,14}}?)(?P<m>{VALUE})(?P<sort>{'|'.join(_KINDS)})"
)


def measures_for(nouns: Nouns, zh: str) -> Noun | None:
    """English of them; None where nobody knows what they are for."""
    match = _QUOTED.fullmatch(zh) or _PLAIN.fullmatch(zh)
    if match is None:
        return None
    found = match.groupdict()
    what, number = found["what"] or found.get("of"), _number(found["n"] or found.get("m") or "", nouns.say)
    kind = _KINDS.get(found["kind"] or found.get("sort") or "", "measures")
    act = set_act(what or "")
    thing = nouns.item(what) if what and act is None else None
    if not number or (act is None and (thing is None or re.match(r"\d|the \w+ of ", thing.english))):
        return None
    aim = f"to {act.replace('*', '')}" if act else f"for {thing.said}" if thing else ""
    return Noun(f"{number} {kind} {aim}", many=True)


def _number(zh: str, say: SayFigures) -> str:
    if zh.startswith("⟦"):
        counted = re.fullmatch(r"(\d+) ?条", say(zh)[0])
        return counted[1] if counted else ""
    return zh if zh.isdigit() else str(value(zh)) if zh else ""
