"""Shares said of what they are shares of: 区本级产值占比63.5%，同比增长3.9%.

The growth behind such a share is that of the thing itself, and is told as its own.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.base_periods import PLAN_END, plan_end
from desktop_app.translation.nouns.indicator_shapes import VALUE, VALUES, WAY, WAYS
from desktop_app.translation.nouns.indicator_words import parts_of, the
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.statement_shapes import MOVES
from desktop_app.translation.statements.subject_names import any_thing
from desktop_app.translation.words.area_words import AREA_WORDS
from desktop_app.translation.words.numerals import ordinal_word, value

SHARE_OF_ALL = re.compile(
    rf"(?P<of>其中[，：:]?)?(?P<name>[^⟦⟧⟪⟫，；。：“”（）]{{2,24}}?)(?:在?全(?P<area>[国省市区县]))?占比(?:为|达到?|约)?(?P<by>{VALUE})"
    rf"(?:，(?P<since>同比)?(?P<way>{WAY})(?P<growth>{VALUE}))?(?=[，、；。]|$)"
)


_ONE_PLACE = re.compile(r"^(?!the )[a-z].*\b(?:zone|district|park|area|county|city|base|cluster)$")


def _with_article(name: str) -> str:
    whole, of, place = name.rpartition(" of ")
    place = f"the {place}" if _ONE_PLACE.search(place) else place
    return the(f"{whole}{of}{place}") if of else place if place.startswith("the ") else the(name)


def share_of_all(match: re.Match[str], pieces: Pieces) -> str | None:
    """What accounts for how much of the total, and by how much it grew."""
    name = pieces.name(match["name"])
    share = pieces.amount_list(match["by"])[0]
    growth = pieces.amount_list(match["growth"])[0] if match["growth"] else ""
    if name is None or pieces.planned or not share.endswith("%") or not (growth or match["area"]):
        return None
    total = f"the {AREA_WORDS[match['area']]}'s total" if match["area"] else "the total"
    told = f"{'of which, ' if match['of'] else ''}{_with_article(name)} accounted for {share} of {total}"
    since = " year on year" if match["since"] else ""
    if growth.endswith("points"):
        return f"{told}, {'up' if WAYS[match['way']] == 'up' else 'down'} {growth}{since}"
    if not growth:
        return told
    return f"{told} and {'grew' if WAYS[match['way']] == 'up' else 'fell'} by {growth}{since}"


# 分季度看，一季度增长6.7%，二季度增长6.5%: of what the sentence in front speaks of
BY_QUARTER = re.compile(
    rf"分季度来?看，(?P<all>(?:[一二三四]季度(?:同比)?(?:增长|下降){VALUE}[，、]?){{2,4}})(?=[；。]|$)"
)
_QUARTER = re.compile(rf"(?P<n>[一二三四])季度(?P<since>同比)?(?P<way>增长|下降)(?P<by>{VALUE})")


def by_quarter(match: re.Match[str], pieces: Pieces) -> str | None:
    """By quarter, growth stood at 6.7% in the first quarter and 6.5% in the second quarter."""
    quarters = list(_QUARTER.finditer(match["all"]))
    if pieces.planned or any(one["way"] == "下降" for one in quarters):
        return None
    told = [
        f"{pieces.amount_list(one['by'])[0]} in the {ordinal_word(value(one['n']))} quarter"
        for one in quarters
    ]
    since = "year-on-year " if any(one["since"] for one in quarters) else ""
    return f"by quarter, {since}growth stood at {listed(told)}"


_AT = rf"上年|去年|20\d{{2}}年|{PLAN_END}"
# 财政收入占生产总值比重由上年的11.9%提高到12.4%
MOVED = re.compile(
    rf"(?P<of>其中[，：:]?)?(?P<name>[^⟦⟧⟪⟫，；。：“”（）]{{2,24}}?)(?:占|在)(?:全[国省市区县州盟旗])?(?P<whole>[^⟦⟧，。；]{{2,20}}?)中?(?:所占)?的?"
    rf"(?:比重|比例|占比)[从由](?:(?P<at>{_AT})的?)?(?P<old>{VALUE})(?P<way>{longest_first(MOVES)})(?:(?P<then>{_AT})的?)?(?P<by>{VALUE})"
)


def _moved(match: re.Match[str], pieces: Pieces) -> str | None:
    """Fiscal revenue as a share of GDP rose from 11.9% in the previous year to 12.4%."""
    name, whole = pieces.name(match["name"]), pieces.name(match["whole"])
    (old,), (new,) = pieces.amount_list(match["old"]), pieces.amount_list(match["by"])
    if name is None or whole is None or pieces.planned or not (old.endswith("%") and new.endswith("%")):
        return None
    since, until = (_when(match[when]) for when in ("at", "then"))
    told = (
        f"{_with_article(name)} as a share of {whole} {MOVES[match['way']]} from {old}{since} to {new}{until}"
    )
    return f"of which, {told}" if match["of"] else told


def _when(zh: str | None) -> str:
    if not zh:
        return ""
    if zh.endswith("末"):
        return f" at {plan_end(zh)}"
    return f" in {zh[:4]}" if zh.startswith("20") else " in the previous year"


# 其中个体工商户占三分之二
_PART = re.compile(rf"其中[，：:]?(?P<name>[^⟦⟧⟪⟫，；。：“”（）]{{2,24}}?)占(?P<by>{VALUE})(?=[，、；。]|$)")
_FRACTION = re.compile(r"[\d.]+%|(?:over |nearly |about )?(?:half|\w+ (?:third|quarter|[a-z]+th)s?)")


def _part(match: re.Match[str], pieces: Pieces) -> str | None:
    """Of which, self-employed individuals accounted for two thirds."""
    name, share = pieces.name(match["name"]), pieces.amount_list(match["by"])[0]
    name = name or any_thing(match["name"], pieces)
    if name is None or not _FRACTION.fullmatch(share):
        return None
    verb = pieces.tense.verb("account for", "accounted for")
    return f"of which, {_with_article(name)} {verb} {share} of the total"


# A、B、C产量分别占全国14.8%、24.1%、23.4%; 专利申请量占全市41%
_OF_AREA = re.compile(
    rf"(?P<of>其中[，：:]?)?(?P<name>[^⟦⟧⟪⟫，；。：“”（）]{{2,40}}?)(?:分别)?(?P<about>约)?占(?:到|了)?(?P<area>全[国省市区县州球]|世界)(?:总量|总数|总额)?的?(?:比重|比例|份额)?(?:的|达到?|为|约)?(?P<by>{VALUES})(?=[，、；。]|$)"
)


def _of_area(match: re.Match[str], pieces: Pieces) -> str | None:
    """Patent applications accounted for 41% of the city's total."""
    zh = match["name"]
    name = "the increase" if zh == "增量" else pieces.name(zh) or any_thing(zh, pieces)
    shares = pieces.amount_list(match["by"])
    parts = len(parts_of(zh, pieces.termbase)) if len(shares) > 1 else 1
    if name is None or len(shares) != parts or not all(_FRACTION.fullmatch(one) for one in shares):
        return None
    whose = "world" if match["area"] in ("全球", "世界") else AREA_WORDS[match["area"][1]]
    each = ", respectively" if parts > 1 else ""
    verb = pieces.tense.verb("account for", "accounted for")
    about = "about " if match["about"] and shares[0][:1].isdigit() else ""
    told = f"{_with_article(name)} {verb} {about}{listed(shares)} of the {whose}'s total{each}"
    return f"of which, {told}" if match["of"] else told


SHARES = (
    (_OF_AREA, _of_area),
    (_PART, _part),
    (MOVED, _moved),
    (SHARE_OF_ALL, share_of_all),
    (BY_QUARTER, by_quarter),
)
