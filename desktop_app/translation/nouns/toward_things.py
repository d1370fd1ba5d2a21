"""What is done toward a thing, said behind it: 对困难学生的资助 is financial aid for students in need.

What 对 means in English hangs on the last word: support *for*, oversight *of*, investment *in*.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import UNREAD, Nouns
from desktop_app.translation.words.rule_words import words_of

_LINKS = words_of("how what is done toward a thing is joined to it")
_TOWARD = re.compile(
    "对(?P<to>[^，；的]{2,})的(?P<what>[^，；、的和与及⟦⟧]*"
    f"(?P<kind>{'|'.join(sorted(_LINKS, key=len, reverse=True))})(?P<measure>水平|能力|力度|质量|成效)?)"
)
_HALF = re.compile("对(?![外口标接策照话比手公])[^，；的]{2,}的[^，；、的和与及⟦⟧]{3,}")
_SERVED = {"水平": "the level of ", "质量": "the quality of "}


def toward_thing(nouns: Nouns, zh: str) -> Noun | None:
    """English of what is done; None where it, or whom it is done to, is unknown."""
    match = _TOWARD.fullmatch(zh)
    if match is None and _HALF.fullmatch(zh):
        return UNREAD  # 对A的监测 + 治理: what is done is two things
    to = nouns.read(match["to"]) if match else None
    if match is None or to is None or match["measure"] in ("能力", "力度", "成效"):
        return _able(match["kind"], to) if match and to and match["measure"] == "能力" else None
    bare = match["what"].removesuffix(match["measure"] or "")
    what = nouns.word(bare) or nouns.item(bare)
    if what is None or re.search(rf" (?:{_LINKS[match['kind']]}|for|to|in|with) |^[A-Z\d]", what.english):
        return None
    told = f"{what.english.removeprefix('the ')} {_LINKS[match['kind']]} {to.said}"
    if match["measure"]:
        return Noun(f"{_SERVED[match['measure']]}{told}", many=False)
    return Noun(told, what.many, article=what.article or _LINKS[match["kind"]] == "of")


def _able(kind: str, to: Noun) -> Noun | None:
    """对企业的服务能力: the capacity to serve enterprises."""
    verb = _CAPACITIES.get(kind)
    return Noun(f"capacity to {verb} {to.said}", many=False, article=True) if verb else None


_CAPACITIES = words_of("what one is able to do for somebody")
