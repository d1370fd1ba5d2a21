"""How many people are of an age or sex, with their share: 60岁及以上人口12.4万人，占总人口的23.3%."""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.nouns.indicator_words import CLASSIFIER, of_its_area
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.of_ages import of_age
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.words.rule_words import words_of

_GROUPS = words_of("part of the population")
_WHO = longest_first(_GROUPS)
_PEOPLE = {
    "人口": "people", "常住人口": "permanent residents", "户籍人口": "registered residents",
    "老人": "elderly people", "老年人": "elderly people", "老年人口": "elderly people",
}  # fmt: skip
_WHOLE = (
    "占(?:全[市区县省]|其)?(?:的)?(?P<whole>总人口|常住人口|户籍人口|户籍总人口|全部人口|人口总数)"
    "(?:的)?(?:比重|比例)?(?:为|达到?)?"
)
_OWN = "(?P<own>全[市区县省国州])?(?:(?P<of>其中，?)|在总人口中，?|(?:总|常住|户籍)人口中，)?"
_AGED = rf"(?P<age>{VALUE})(?P<aged>{longest_first(_PEOPLE)})"
_COUNT = re.compile(
    rf"{_OWN}(?:(?P<who>{_WHO})|{_AGED})(?:为|达到?|有|共|数为)?(?P<n>{VALUE})(?:，{_WHOLE}(?P<share>{VALUE}))?"
)
_SHARE = re.compile(rf"{_OWN}(?:(?P<who>{_WHO})|{_AGED}){_WHOLE}(?P<share>{VALUE})")
_WHOLES = {
    "总人口": "the total population", "人口总数": "the total population", "全部人口": "the total population",
    "常住人口": "the permanent population", "户籍人口": "the registered population",
    "户籍总人口": "the registered population",
}  # fmt: skip


def _group(match: re.Match[str], pieces: Pieces) -> str | None:
    if match["who"]:
        return _GROUPS[match["who"]]
    people = Noun(_PEOPLE[match["aged"]], many=True)
    aged = of_age(f"{match['age']}{match['aged']}", lambda _: people, pieces.amount_list)
    return aged.english if aged else None


def _share(match: re.Match[str], pieces: Pieces) -> str | None:
    share = pieces.amount_list(match["share"])[0]
    return f"{share} of {_WHOLES[match['whole']]}" if share.endswith("%") else None


def counted(match: re.Match[str], pieces: Pieces) -> str | None:
    """The number of people aged 60 and above stood at 124,000, accounting for 23.3% of the population."""
    who = None if pieces.planned else _group(match, pieces)
    number = CLASSIFIER.sub("", pieces.amount_list(match["n"])[0]).removesuffix(" people")
    if who is None or not re.match(r"(?:over |about |nearly )?\d", number) or number.endswith("%"):
        return None
    of = "of which, " if match["of"] else ""
    told = f"{of}{of_its_area(f'the number of {who}', match['own'])} stood at {number}"
    if not match["share"]:
        return told
    share = _share(match, pieces)
    return f"{told}, accounting for {share}" if share else None


def shared(match: re.Match[str], pieces: Pieces) -> str | None:
    """People aged 65 and above accounted for 14.2% of the total population."""
    who, share = (None, None) if pieces.planned else (_group(match, pieces), _share(match, pieces))
    of = "of which, " if match["of"] else ""
    return f"{of}{who} accounted for {share}" if who and share else None


POPULATIONS = ((_SHARE, shared), (_COUNT, counted))
