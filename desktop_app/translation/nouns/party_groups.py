"""Groups of the Party by whose they are: 市水利局党组, 市委第三巡察组.

The caller reads whose.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.numerals import value

_GROUP = re.compile(
    "(?P<body>.{2,}(?:局|厅|委|办|院|会|公司|集团|社|所|中心|学校|大学|学院))(?P<kind>党组|党委)"
)
_KINDS = {"党组": "leading Party members' group", "党委": "Party committee"}
_TEAM = re.compile("(?P<body>(?:中央|.{0,6}委))第?(?P<n>[一二三四五六七八九十]{1,2})?(?P<kind>巡[视察])组")
_ORDINALS = (
    "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth",
    "Eleventh", "Twelfth", "Thirteenth", "Fourteenth", "Fifteenth",
)  # fmt: skip
_CENTRAL = "CPC Central Committee"


def party_group(nouns: Nouns, zh: str) -> Noun | None:
    """The leading Party members' group of a body, an inspection team of a Party committee."""
    if team := _TEAM.fullmatch(zh):
        return _team(nouns, team)
    match = _GROUP.fullmatch(zh)
    body = nouns.names.get(match["body"]) or _term(nouns, match["body"]) if match else None
    if match is None or not body:
        return None
    return Noun(f"{_KINDS[match['kind']]} of the {body.removeprefix('the ')}", many=False, article=True)


def _team(nouns: Nouns, match: re.Match[str]) -> Noun | None:
    body = _CENTRAL if match["body"] == "中央" else _term(nouns, match["body"])
    number = value(match["n"]) if match["n"] else 0
    if not body or "Committee" not in body or number > len(_ORDINALS):
        return None
    nth = f"{_ORDINALS[number - 1]} " if number else ""
    kind = "Inspection Team" if number else "inspection team"
    return Noun(f"{nth}{kind} of the {body.removeprefix('the ')}", many=False, article=True)


def _term(nouns: Nouns, zh: str) -> str | None:
    known = nouns.word(zh)
    return known.english if known is not None and re.match("(?:the )?[A-Z]", known.english) else None
