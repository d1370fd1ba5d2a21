"""The place at a glance: the one paragraph a guest reads, in the report's own sentences.

First the sentences in which the report sums itself up; where it does not, or where the model was unsure
of them, the one on the whole economy, and those that say how the place stands among others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.briefs.blocks import Statements
from desktop_app.briefs.labels import label
from desktop_app.briefs.model import Language, Section
from desktop_app.briefs.selection import highlight_roles, shortcomings, summary_sentences
from desktop_app.briefs.standing_alone import faults
from desktop_app.briefs.statements import Desk
from desktop_app.briefs.wording import searched
from desktop_app.document.model import RUNNING_TEXT, Segment
from desktop_app.figures.tables.rows import split
from desktop_app.project.content import ProjectContent

_SUMMARIES, _SENTENCES = 2, 3
_SHORTEST, _LONGEST, _FIGURES = 30, 160, 2
_ECONOMY = re.compile(
    r"(?<!单位)(?<!占)(?<!万元)(?<!人均)"
    r"(?:(?:地区|国内)生产总值|(?<!地区)(?<!国内)生产总值|GDP)(?!能耗|水耗|比|的).{0,14}\d"
)
_STANDING = re.compile(
    r"百强|综合实力|(?:综合|城市|区域|县域(?:经济)?)竞争力|常住人口|户籍人口|(?:国土|土地|辖区|区域)总?面积|(?:全球|全国|全省|全市|全区)[^，。；]{0,10}第[一二三四五\d](?!产业|季度)"
    r"|[^，。；]*(?:获评|荣获|入选|跻身)(?:全球|全国|国家)"
)


def glance_section(content: ProjectContent, desk: Desk) -> list[Section]:
    """The section, none if no sentence may be quoted."""
    left = desk.options.exclude
    summary = [one for one in summary_sentences(content.report) if desk.checker.figures(one)]
    summary = [one for one in summary if desk.speaks(one)]
    summary = [one for one in summary if one.id not in left and desk.may_quote(one)][:_SUMMARIES]
    chosen, reason = [one for one in summary if _sure(one, content, desk)], "the report's own summary"
    if not chosen:  # a guest reads what the model was unsure of only where nothing else speaks
        chosen = _openings(content, desk)
        reason = f"opens the brief: the report has no summary of its own{' that is sure' if summary else ''}"
    if not chosen:
        chosen, reason = summary, "the report's own summary, though the model was unsure of its English"
    if not chosen:
        return []
    items = tuple(desk.quote(segment, reason) for segment in chosen)
    return [Section("place", label("place"), (Statements(items, lead=True),))]


def _sure(segment: Segment, content: ProjectContent, desk: Desk) -> bool:
    """Whether what a guest reads is no guess of the model's, and nothing is open; a person may choose it."""
    if desk.options.language is Language.CHINESE or segment.id in desk.options.include:
        return True
    if desk.open_findings(segment):
        return False
    translation = content.translations.get(segment.id)
    return translation is None or not translation.unsure


def _openings(content: ProjectContent, desk: Desk) -> list[Segment]:
    """The economy as a whole, else the first sentence with several figures; then how the place stands."""
    prose = list(_prose(content, desk))
    fullest = sorted(prose, key=lambda one: -len(desk.checker.figures(one)))  # 4360亿元, not only 增长11%左右
    whole = (one for one in fullest if _ECONOMY.search(searched(one.text)) and desk.may_quote(one))
    several = (
        one
        for one in prose
        if len(one.text) >= _SHORTEST and len(desk.checker.figures(one)) >= _FIGURES and desk.may_quote(one)
    )
    first = next(whole, None) or next(several, None)
    if first is None:
        return []
    tabled = {
        figure.segment_id
        for pair in content.figures.pairs
        for figure in (pair.actual, pair.growth, pair.target)
        if figure is not None
    }
    chosen = [first]
    for one in prose:
        known = one is first or one.id in tabled or one.block in {other.block for other in chosen[1:]}
        if (
            len(chosen) < _SENTENCES
            and not known
            and _STANDING.search(searched(one.text))
            and desk.may_quote(one)
        ):
            chosen.append(one)
    return sorted(chosen, key=content.report.segments.index)


def _prose(content: ProjectContent, desk: Desk) -> Iterator[Segment]:
    """Sentences of the results, with figures, that are short enough to open a brief."""
    report, left = content.report, desk.options.exclude
    roles, weak = highlight_roles(report), shortcomings(report)
    for segment in report.segments:
        block = report.block(segment.block)
        told = block.role in roles and block.kind in RUNNING_TEXT
        if not told or block.id in weak or segment.id in left or not desk.speaks(segment):
            continue
        english = "" if desk.options.language is Language.CHINESE else content.english(segment.id)
        if len(segment.text) > _LONGEST or any(faults(searched(segment.text), english, block.role)):
            continue
        if split(segment.text) or not _sure(segment, content, desk):
            continue
        if desk.checker.figures(segment):
            yield segment
