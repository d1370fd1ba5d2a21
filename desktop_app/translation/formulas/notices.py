"""What notices and rules say of themselves: issued to whom, in force from when, what they are for.

经市政府同意，现将《…》印发给你们，请认真贯彻执行。  本办法自2025年3月1日起施行。
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.formulas.announced import repealed
from desktop_app.translation.formulas.owners import bodies_of
from desktop_app.translation.model import ProtectedSpan, Whole
from desktop_app.translation.nouns.indicator_shapes import shape_of
from desktop_app.translation.provisions.papers import PAPERS, this_paper
from desktop_app.translation.statements.indicators import clause_reader
from desktop_app.translation.telling.clause_lists import capital, series
from desktop_app.translation.telling.deeds_to_do import all_to_do
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words.numerals import value

_PAPER = f"本(?P<paper>{longest_first(PAPERS)})"
_ISSUED = re.compile(
    "(?:(?P<first>《[^《》]+》)已?经(?P<agreed>[^，。《》]{2,24}?)(?:研究|审议)?(?:同意|批准|审议通过|通过)，|"
    "(?:经|已经)(?P<by>[^，。《》]{2,24}?)(?:研究|审议)?(?:同意|批准|审议通过|通过)，)?"
    "现(?:将)?(?P<second>《[^《》]+》)?(?:予以|予)?(?P<how>印发|转发|下发|公布|发布|下达)(?:给你们)?"
    "(?P<please>，(?:请|望)[^，。]{2,24}(?:执行|落实|实施|办理)(?:，[^，。]{2,12}落实)?)?"
)
_ISSUES = {
    "印发": "issued",
    "下发": "issued",
    "转发": "forwarded",
    "公布": "published",
    "发布": "released",
    "下达": "issued",
}
_FORCE = re.compile(
    f"{_PAPER}自(?P<day>.+?)(?:之日)?起(?:施行|实施|执行|生效)(?:，有效期(?:为)?(?P<until>至)?(?P<span>[^，。]+))?"
)
_ISSUE_DAY = {
    "印发": "the date of issuance",
    "公布": "the date of publication",
    "发布": "the date of release",
}
_INTERPRETED = re.compile(
    f"{_PAPER}由(?P<who>[^，。]+?)(?:会同(?P<with>[^，。]+?))?(?:负责|进行)?(?:负责)?解释"
)
_PREVAILS = re.compile(
    f"(?:此前|以往|原有|之前)?(?:的)?(?:有关|相关)?(?:规定|文件|政策)(?:规定)?(?:凡)?(?:与)?{_PAPER}(?:规定)?不(?:一致|符|相符)的，(?:一律)?(?:均)?以本(?P=paper)(?:规定)?为准"
)
_APPLIES = re.compile(f"{_PAPER}适用于(?P<what>[^，。]{{2,}})")
_PROBLEMS = re.compile(
    "(?:在)?(?:执行|实施|贯彻|落实)(?:过程)?中(?:如)?(?:有|遇到|遇)?(?:的)?(?:重大|有关)?(?:问题|情况)(?:和建议)?，请(?:及时|径)*(?:向|与)(?P<who>[^，。]+?)(?:反映|联系|报告)"
)
_SPIRIT = "(?:有关|相关)?(?:法律法规|法律、法规|规定|要求|精神|文件|部署)*"
_BY = f"(?:根据|依据|按照)(?P<{{}}>[^，。]+?)(?:等)?{_SPIRIT}，"
_MADE = re.compile(
    f"(?:{_BY.format('law')})?(?:为(?:了)?(?:进一步)?(?P<deeds>[^。]+?)，)?(?:{_BY.format('by')})?"
    "(?:(?:结合|立足)(?:我|本|全)[市省县区州旗](?:工作|发展)?实际，)?"
    f"(?:特|现)?(?:制定{_PAPER}|(?:提出|制定)(?:以下|如下)(?P<views>意见|若干措施|措施|方案|实施方案|实施意见))"
)


def notice(text: str, spans: Sequence[ProtectedSpan], termbase: Termbase) -> Whole | None:
    """English of such a sentence; None for any other, and where a part of it is unknown."""
    plain = text.strip()
    if not plain.endswith(("。", "；")):
        return None
    body = plain[:-1]
    names = {span.zh: span.en for span in spans}
    told = (
        _issued(body, names, termbase)
        or _in_force(body, names)
        or _about(body, names, termbase)
        or _made(body, spans, termbase)
    )
    return Whole(f"{capital(told)}.", "notice") if told else None


def _issued(body: str, names: dict[str, str], termbase: Termbase) -> str | None:
    match = _ISSUED.fullmatch(body)
    if match is None:
        return None
    agreed = match["agreed"] or match["by"]
    who = bodies_of(agreed, termbase, names) if agreed else []
    title = names.get(match["first"] or match["second"] or "")
    if (agreed and not who) or ((match["first"] or match["second"]) and title is None):
        return None
    to = " to you" if "给你们" in body else ""
    please = " for implementation" if match["please"] else ""
    earnest = "; please carry it out in earnest" if "认真" in (match["please"] or "") else ""
    issued = f"is hereby {_ISSUES[match['how']]}{to}{please}{earnest}"
    with_consent = f"with the consent of {listed(who)}, " if who else ""
    return f"{with_consent}{title or 'this document'} {issued}"


def _in_force(body: str, names: dict[str, str]) -> str | None:
    """本办法自印发之日起施行，有效期5年."""
    front, tail = repealed(body, names)
    match = _FORCE.fullmatch(front)
    if match is None:
        return None
    day = _ISSUE_DAY.get(match["day"]) or names.get(match["day"])
    span = names.get(match["span"] or "") or _years(match["span"] or "")
    if day is None or (match["span"] and span is None):
        return None
    this, _ = _this(match["paper"])
    valid = f" and remain valid {'until' if match['until'] else 'for'} {span}" if span else ""
    return f"{this} shall take effect on {day}{valid}{tail}"


def _years(zh: str) -> str:
    """五年, 5年: how long."""
    match = re.fullmatch("([1-9一二两三四五六七八九十])年", zh)
    number = value(match[1]) if match else 0
    return f"{number} year{'s' if number > 1 else ''}" if number else ""


def _about(body: str, names: dict[str, str], termbase: Termbase) -> str | None:
    """Who interprets a paper, what it applies to, what it overrides, whom to ask."""
    if match := _INTERPRETED.fullmatch(body):
        who, (this, _) = bodies_of(match["who"], termbase, names), _this(match["paper"])
        others = bodies_of(match["with"], termbase, names) if match["with"] else []
        if match["with"] and not others:
            return None
        be = "is" if len(who) == 1 else "are"
        beside = f", together with {listed(others)}," if others else ""
        return f"{listed(who)}{beside} {be} responsible for interpreting {this}" if who else None
    if match := _PREVAILS.fullmatch(body):
        this, _ = _this(match["paper"])
        return f"where earlier provisions are inconsistent with {this}, {this} shall prevail"
    if match := _APPLIES.fullmatch(body):
        what, (this, many) = bodies_of(match["what"], termbase, names), _this(match["paper"])
        return f"{this} {'apply' if many else 'applies'} to {listed(what)}" if what else None
    match = _PROBLEMS.fullmatch(body)
    who = bodies_of(match["who"], termbase, names) if match else []
    return f"any problems in implementation should be reported to {listed(who)}" if who else None


def _made(body: str, spans: Sequence[ProtectedSpan], termbase: Termbase) -> str | None:
    """为规范政府投资行为，制定本条例: what a paper is for."""
    shape = shape_of(body, spans)
    match = _MADE.fullmatch(shape.text)
    reader = clause_reader(shape, spans, termbase, "plan", heading=True)
    if match is None or reader is None:
        return None
    aims = all_to_do(reader, match["deeds"].split("，")) if match["deeds"] else []
    basis = match["law"] or match["by"]
    law = reader.nouns.read(basis) if basis else None
    if not (aims or law) or (match["deeds"] and not aims) or (basis and law is None):
        return None
    this, many = _this(match["paper"] or match["views"])
    by = f" in accordance with {law.said}" if law is not None else ""
    local = f"{' and' if by else ''} in light of local conditions" if "实际" in body else ""
    to = f" to {series(aims)}" if aims else ""
    return f"{this} {'are' if many else 'is'} formulated{by}{local}{to}"


def _this(zh: str) -> tuple[str, bool]:
    """本办法 are “these Measures”, 本通知 is “this Notice”; and whether they are told as many."""
    return this_paper(zh), PAPERS[zh][1]
