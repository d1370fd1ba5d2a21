"""Headings without a number: told by their words, by the layout, or by numbers that start again below.

Knows nothing of run-in headings (`runin`), of levels of a format (`headings`) and of trees (`tree`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from desktop_app.document.alike import alike_headings
from desktop_app.document.chinese import simplified, tight
from desktop_app.document.marks import (
    Rank,
    bullet_end,
    ends_sentence,
    first_stop,
    has_comma,
    is_caption,
    is_date,
    numbering,
    opens_with,
)
from desktop_app.document.model import PartRole
from desktop_app.document.outline.annexes import BARE_ANNEX, amid_parts, names_annex, titled_annexes
from desktop_app.document.outline.restarts import above_starts, between, starts_of
from desktop_app.document.outline.short_lines import (
    LONGEST_NAMED,
    Place,
    heads,
    is_body,
    may_head,
    over_bodies,
    place_of,
    tops,
)
from desktop_app.document.pages.annexed import sent_along
from desktop_app.document.pages.join_reasons import heading_shape
from desktop_app.document.pages.layout import LONGEST_APART, usual_gap
from desktop_app.document.passage import Hint, Passage
from desktop_app.document.roles import is_annex, role_of
from desktop_app.document.titles.title_words import is_title

NAMED, SECTION_LIKE = 5, 48  # orders beside Rank * 10
_ORDINAL = re.compile(r"第[一二三四五六七八九十]{1,2}[、，,]")
#: 2025年工作回顾, 过去五年工作回顾, 今后五年工作建议
_DATED = re.compile(r"(?:19|20)(?:[\d*xX×]{1,2}年|\d\d(?=工作))|[xX×*]{2}年|过去|今后|未来|本届|上一?届")
#: 2020年主要工作: of results or of plans, the other half of the report tells which
_WORK = re.compile(
    r"(?:(?:19|20)\d\d年|过去[一五]年|今后[一五]年)(?:来|度)?的?(?:主要|重点|政府|检察|审判|法院)?工作(?:情况)?"
)
_TIMED = re.compile(
    r"(?:19|20)[\d*xX×]{2}年|[一二][九〇○零][〇○零一二三四五六七八九]{2}年|过去|今后|未来|去年|上一?年|今年|明年|本届|下一(?:步|阶段)|[上下]半年|十[二三四五六]五"
)
_LOOKS_BACK = re.compile(r"[^，。：]{2,14}工作的?回顾")  # 县十三届政协工作回顾
_YEAR_SAYS = re.compile(r"(?:19|20)\d\d年?\s*[:：][^。；：:]{4,40}")
#: 附件：2024年主要预期目标表 below everything, itself not copied
_NAMED_LAST = re.compile(r"附[件表錄录]\s*\d{0,2}\s*[:：]\s*[^。；\d][^。；]{2,50}")
_NOTE = re.compile("(?:附?注|备注)[:：]?|说明[:：]")
_OPENING_OR_CLOSE = re.compile(r"^(?:结束语|结语|前言|引言|序言|导言|导语|后记|编者按|结论|小结)$")


def find_unnumbered(passages: Sequence[Passage]) -> dict[Place, int]:
    """Headings without number and their orders: 2025年工作回顾, 附件, and what stands apart as headings do.

    Those told by their words are believed where the report has no numbered parts, or where
    numbering restarts under them; so is the short line above every restart, whatever its words, and
    every short line above a paragraph where nothing is numbered yet.
    Annexes and what the layout shows are always believed.
    """
    numbered = _numbered(passages)
    parts = any(rank <= Rank.DUN for rank in numbered.values())
    starts = starts_of(passages, numbered)
    loose = not parts or len(starts) > 1
    found, by_words, framing = _told(passages, loose)
    within: list[Place] = []  # between the parts that say their year
    if not parts:
        over = over_bodies(passages[: min(numbered, default=len(passages))])
        if _halves(by_words, over):
            by_words = _without_sections(by_words)
            within = [place for place in over if place not in by_words]
        stacked = tops(passages, over)
        within += [place for place in over if stacked and place > stacked[0] and not _TIMED.search(place[1])]
        by_words = [place for place in dict.fromkeys((*by_words, *stacked, *over)) if place not in within]
    opening = [] if loose else _opening(passages, numbered)
    if loose or (opening and opening[0] in by_words) or _frame(by_words):
        found = dict.fromkeys(within, SECTION_LIKE) | dict.fromkeys(by_words, NAMED) | found
    above = above_starts(starts, passages, numbered)
    beside = NAMED if above or (by_words and loose) or not numbered else min(numbered.values()) * 10
    across = _across(passages, numbered)
    parts_above = [place for place in above if place not in titled_annexes(passages)]
    found |= dict.fromkeys([*opening, *across, *parts_above], NAMED) | dict.fromkeys(framing, beside)
    inner = dict.fromkeys(between(passages, numbered), SECTION_LIKE)
    return _alike(passages, numbered) | inner | found | _ordinals(passages, numbered) | _years_say(passages)


def _years_say(passages: Sequence[Passage]) -> dict[Place, int]:
    """2024：实干笃行，交出新答卷 and 2025：接续奋斗，谱写新篇章: a half of the report for each year."""
    says = [p for p in passages if _YEAR_SAYS.fullmatch(p.text) and may_head(p, p.text)]
    years = {passage.text[:4] for passage in says}
    return {place_of(p): NAMED for p in says} if len(says) == len(years) > 1 else {}


def _told(passages: Sequence[Passage], loose: bool) -> tuple[dict[Place, int], list[Place], list[Place]]:
    """Annexes and what the layout shows with their orders; headings by their words; 前言 and 结束语."""
    usual = usual_gap(passages)
    found: dict[Place, int] = {}
    by_words: list[Place] = []
    framing: list[Place] = []  # they stand beside the other parts
    dated = {index + 1 for index, passage in enumerate(passages) if is_date(passage.text)}
    last = _last_part(passages)
    annexed = next((i for i, p in enumerate(passages) if BARE_ANNEX.fullmatch(p.text)), len(passages))
    sent, amid = sent_along(passages), amid_parts(passages)
    for index, (passage, after) in enumerate(pairwise(passages)):
        text = tight(simplified(passage.text))
        if _NOTE.fullmatch(text) and (index < last or index > annexed):
            continue  # below a table
        if is_date(passage.text) or not may_head(passage, text) or is_date(after.text):
            continue  # who signs stands above the date, and the date heads nothing
        if names_annex(passages, index):
            continue
        told = _tells_work(text)
        below = index > 0 and BARE_ANNEX.fullmatch(passages[index - 1].text)  # 附件2
        along = index in dated or (index > 0 and _opens_parts(after, last))  # what a notice sends out
        if below or is_annex(text) or tight(passage.text) in sent or (along and is_title(text)):
            inner = (below and passages[index - 1].level > 0) or index in amid
            found[place_of(passage)] = SECTION_LIKE if inner else NAMED + 1 if below else NAMED
        elif _OPENING_OR_CLOSE.match(text) and (ends_sentence(after.text) or after.text[-1] in "：:"):
            framing.append(place_of(passage))
        elif laid_out_as_heading(passage, usual, after.gap):
            found[place_of(passage)] = NAMED if told and loose else SECTION_LIKE
        elif told and len(text) <= LONGEST_NAMED and not has_comma(text) and after.hint is not Hint.ROW:
            by_words.append(place_of(passage))
    if passages and _NAMED_LAST.fullmatch(passages[-1].text) and may_head(passages[-1], passages[-1].text):
        found[place_of(passages[-1])] = NAMED
    return found, by_words, framing


def _last_part(passages: Sequence[Passage]) -> int:
    """Where the last 一、 of the report stands."""
    return max((index for index, one in enumerate(passages) if opens_with(one.text, Rank.DUN)), default=0)


def _tells_work(text: str) -> bool:
    """The words say what a part does, or whose work it tells."""
    return role_of(text) is not None or _WORK.fullmatch(text) is not None


def _opens_parts(passage: Passage, last: int) -> bool:
    """一、 of several parts."""
    number = numbering(passage.text)
    return last > 0 and number is not None and (number.rank, number.value) == (Rank.DUN, 1)


def _alike(passages: Sequence[Passage], numbered: dict[int, Rank]) -> dict[Place, int]:
    """Lines that open alike above paragraphs, and their order: below the numbered heading they stand in."""
    texts = alike_headings([passage.text for passage in passages])
    found: dict[Place, int] = {}
    rank = Rank.DUN
    for index, passage in enumerate(passages):
        rank = numbered.get(index, rank)
        words = passage.text[bullet_end(passage.text) :].rstrip("。")
        if passage.text in texts and may_head(passage, words):
            found[place_of(passage)] = max(SECTION_LIKE, rank * 10 + 8)
    return found


def _opening(passages: Sequence[Passage], numbered: dict[int, Rank]) -> list[Place]:
    """2022年主要工作 right below the opening words, 一、 below it: the other half was not copied.

    Not where a numbered heading names the time of plans: then the numbers are of parts.
    """
    first: list[Place] = []
    for passage in passages[: min(2, *numbered, len(passages))]:
        text = tight(simplified(passage.text))
        if _tells_work(text) and heads(passage) and (_DATED.match(text) or _LOOKS_BACK.fullmatch(text)):
            first = [place_of(passage)]
    headings = (tight(simplified(passages[index].text)) for index in numbered)
    planned = any(role_of(text) is PartRole.PLAN and _TIMED.search(text) for text in headings)
    return [] if planned else first


def _across(passages: Sequence[Passage], numbered: dict[int, Rank]) -> list[Place]:
    """Short lines over which （一） … （二十） are counted on: the parts of the report."""
    if set(numbered.values()) != {Rank.BRACKET}:
        return []
    values = [number.value for index in numbered if (number := numbering(passages[index].text))]
    over = [index - 1 for index in numbered if index and heads(passages[index - 1])]
    through = values == list(range(1, len(values) + 1))
    return [place_of(passages[index]) for index in over] if through and len(over) > 1 else []


def _frame(places: Sequence[Place]) -> bool:
    """2013年工作回顾 and 2014年工作安排 head the halves of a report, whatever is numbered within one.

    2020年主要工作 may be either half.
    """
    dated = [tight(simplified(text)) for _, text in places if _DATED.match(tight(text))]
    told = {role_of(text) for text in dated}
    work = sum(_WORK.fullmatch(text) is not None for text in dated)
    return len({PartRole.RESULTS, PartRole.PLAN} - told) <= work


def _halves(told: Sequence[Place], over: Sequence[Place]) -> bool:
    """Headings of results and of plans that name their time, the first of `over` among them."""
    dated = [place for place in told if _TIMED.search(place[1])]
    roles = {role_of(tight(simplified(text))) for _, text in dated}
    return PartRole.RESULTS in roles and len(roles) > 1 and over[:1] == dated[:1]


def _without_sections(told: Sequence[Place]) -> list[Place]:
    """Headings by words but those that say no time and the role of the half above them (全力稳住经济大盘)."""
    kept: list[Place] = []
    half: PartRole | None = None
    for place in told:
        role = role_of(tight(simplified(place[1])))
        if _TIMED.search(place[1]):
            half = role
        if _TIMED.search(place[1]) or role is not half:
            kept.append(place)
    return kept


def _ordinals(passages: Sequence[Passage], numbered: dict[int, Rank]) -> dict[Place, int]:
    """第一、关于工业生产 and its like above paragraphs, two or more, and their order.

    They stand above （一） but below （三） where （四） goes on behind them.
    """
    heads = [
        index
        for index, (line, after) in enumerate(pairwise(passages))
        if _ORDINAL.match(line.text) and may_head(line, line.text) and is_body(after)
    ]
    if len(heads) < 2:
        return {}
    behind = [i for i, rank in numbered.items() if rank is Rank.BRACKET and i > heads[0]]
    values = [number.value for i in behind if (number := numbering(passages[i].text))]
    goes_on = bool(values) and 1 not in values
    order = Rank.BRACKET * 10 + 3 if goes_on else SECTION_LIKE
    return {place_of(passages[index]): order for index in heads}


def laid_out_as_heading(passage: Passage, usual: int, after: int) -> bool:
    """More blank lines stand before and behind it than between paragraphs, and it has no stop."""
    if passage.gap <= usual or after <= usual or passage.breaks:
        return False
    return first_stop(passage.text) < 0 and not is_caption(passage.text)


def _numbered(passages: Sequence[Passage]) -> dict[int, Rank]:
    """Places of the numbered headings down to （一）, and their ranks."""
    found: dict[int, Rank] = {}
    for index, passage in enumerate(passages):
        number = numbering(passage.text) if passage.hint not in (Hint.ITEM, Hint.ROW, Hint.NOTE) else None
        glued = 0 < first_stop(passage.text) <= LONGEST_APART  # its body stands on the same line
        if number and number.rank <= Rank.BRACKET and (passage.level or glued or heading_shape(passage)):
            found[index] = number.rank
    return found
