"""Who is screened, for what, and how many: 完成7万例老年人阿尔茨海默病筛查, 3000例大肠癌高危人群筛查.

Holds no vocabulary but who is screened; the caller reads what for.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns

_WHO = {
    "老年人": "elderly people", "老人": "elderly people", "妇女": "women",
    "适龄妇女": "women of eligible age",
    "城乡妇女": "urban and rural women", "农村妇女": "rural women", "儿童": "children",
    "青少年": "adolescents",
    "中小学生": "primary and secondary school students", "学生": "students", "新生儿": "newborns",
    "孕妇": "pregnant women", "居民": "residents",
}  # fmt: skip
_SCREENED = re.compile(
    f"(?P<n>{VALUE})?(?P<who>{longest_first(_WHO)})?"
    f"(?P<what>[^、，⟦⟧的]{{2,}}?)(?:免费|早期)?筛查(?P<end>{VALUE})?"
)
_PEOPLE = re.compile("(?P<what>.{2,}?)(?P<risk>高危人群|高风险人群|高风险因素人群)")
_RISK = {
    "高危人群": "at high risk of",
    "高风险人群": "at high risk of",
    "高风险因素人群": "with high-risk factors for",
}
_CASES = re.compile(
    r"(?P<n>(?:(?:about|over|nearly|at least|no fewer than) )?[\d,]+(?: million)?) ?(?:例|人|人次|名|例次)"
)


def screening(nouns: Nouns, zh: str) -> Noun | None:
    """English of a screening of somebody; None where what they are screened for is unknown."""
    match = _SCREENED.fullmatch(zh) if "筛查" in zh else None
    if match is None or (match["n"] and match["end"]):
        return None
    counted = match["n"] or match["end"]
    said = nouns.say(counted) if counted else []
    cases = _CASES.fullmatch(said[0]) if len(said) == 1 else None
    at_risk = _PEOPLE.fullmatch(match["what"])
    if (counted and cases is None) or not (match["who"] or at_risk):
        return None
    what = nouns.word(at_risk["what"] if at_risk else match["what"])
    if what is None or re.match(r"the |\d|an? ", what.english):
        return None
    number = f"{cases['n']} " if cases else ""
    who = _WHO.get(match["who"] or "", "people")
    link = _RISK[at_risk["risk"]] if at_risk else "for"
    return Noun(f"the screening of {number}{who} {link} {what.english}", many=False)
