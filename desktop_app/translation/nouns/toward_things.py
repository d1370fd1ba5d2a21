"""What is done toward a thing, said behind it: 对困难学生的资助 is financial aid for students in need.

What 对 means in English hangs on the last word: support *for*, oversight *of*, investment *in*.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import UNREAD, Nouns
from desktop_app.translation.words.rule_words import words_of

_LINKS = words_of("how what is done toward a thing is joined to it")
_CAPACITIES = words_of("what one is able to do for somebody")
_TOWARD = re.compile(
    "对(?P<to>[^，；的]{2,})的(?P<what>[^，；、的和与及⟦⟧]*"
    f"(?P<kind>{longest_first(_LINKS)}))(?P<measure>水平|能力|力度|质量|成效)?"
)
# 对A的监测 + 治理: what is done is two things
_HALF = re.compile("对(?![外口标接策照话比手公])[^，；的]{2,}的[^，；、的和与及⟦⟧]{3,}")
_MEASURED = {"水平": "the level of ", "质量": "the quality of ", None: ""}


def toward_thing(nouns: Nouns, zh: str) -> Noun | None:
    """English of what is done; None where it, or whom it is done to, is unknown."""
    match = _TOWARD.fullmatch(zh)
    if match is None:
        return UNREAD if _HALF.fullmatch(zh) else None
    to = nouns.read(match["to"])
    if to is None:
        return None
    return _able(match["kind"], to) if match["measure"] == "能力" else _done(nouns, match, to)


def _done(nouns: Nouns, match: re.Match[str], to: Noun) -> Noun | None:
    """对困难学生的资助, 对企业的服务水平: what is done, or how well."""
    what = nouns.word(match["what"]) or nouns.item(match["what"])
    link, measured = _LINKS[match["kind"]], _MEASURED.get(match["measure"])
    if measured is None or what is None or re.search(rf" (?:{link}|for|to|in|with) |^[A-Z\d]", what.english):
        return None
    told = f"{measured}{what.english.removeprefix('the ')} {link} {to.said}"
    return Noun(told, what.many and not measured, article=not measured and (what.article or link == "of"))


def _able(kind: str, to: Noun) -> Noun | None:
    """对企业的服务能力: the capacity to serve enterprises."""
    verb = _CAPACITIES.get(kind)
    return Noun(f"capacity to {verb} {to.said}", many=False, article=True) if verb else None
