"""What announces the requirements of a year's work: 2026年政府工作的总体要求是 and a colon.

It stands in front of the sentence like a label; the requirements themselves are a plan's sentence.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.words.area_words import AREA_WORDS

_WHAT = {
    "总体要求": "general requirements", "总要求": "general requirements", "总体思路": "general approach",
    "基本思路": "basic approach", "工作思路": "approach", "总体考虑": "general approach",
    "指导思想": "guiding principles", "总体目标": "overall goals", "奋斗目标": "goals",
}  # fmt: skip
_OF = {
    "政府工作": "work of the government", "经济社会发展工作": "economic and social development",
    "经济社会发展": "economic and social development", "经济工作": "economic work",
    "工作": "work", "": "work",
}  # fmt: skip
_SPELLS = {"一": "the coming year", "三": "the next three years", "五": "the next five years"}
ANNOUNCED = re.compile(
    rf"\s*(?:做好)?(?:(?P<year>20\d\d)年|(?P<this>今年)|(?P<next>明年)|(?:今后|未来)(?P<n>[一三五])年)?，?(?:的)?"
    rf"(?:(?:[全我](?P<area>[市县区省]))?(?P<of>{longest_first([one for one in _OF if one])})?)(?:的)?"
    rf"(?P<what>{longest_first(_WHAT)})(?:就?是|为)[：:]\s*(?=\S)"
)
# 工作中还存在一些不足： and what is lacking behind it
SHORTCOMINGS = re.compile(
    r"\s*(?!存在的?(?:主要)?问题)(?:(?:但是?，?)?(?:我们?(?:局|委|办)?的?|全[市县区]的?)?工作中?)?(?:还|也|仍|仍然|依然)*存在(?:着)?(?:一些|不少|一定的?|以下|如下|许多|的)*"
    r"(?:薄弱环节|短板弱项|(?:主要)?(?:问题|不足|短板|困难|差距|挑战)(?:[和与、](?:问题|不足|短板|困难|差距|挑战))*)[：:]\s*(?=\S)"
)


def announced(match: re.Match[str]) -> str:
    """English of an ANNOUNCED, with its colon and a blank."""
    what, of = _WHAT[match["what"]], match["of"] or ""
    whose = "our " if of in ("", "工作") else "the " if of == "政府工作" else ""
    whose = f"the {AREA_WORDS[match['area']]}'s " if match["area"] else whose
    time = f" in {match['year']}" if match["year"] else " this year" if match["this"] else ""
    time = " next year" if match["next"] else f" over {_SPELLS[match['n']]}" if match["n"] else time
    are = "are" if what.endswith("s") else "is"
    return f"The {what} for {whose}{_OF[of]}{time} {are} as follows: "
