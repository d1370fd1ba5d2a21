"""Which sentences go into a brief: ranked by topic words, figures, firsts and position.

Extractive only: a sentence is taken or left, never written.  Every choice carries its reason, so
that a person can see why and overrule it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from desktop_app import resources
from desktop_app.alternation import longest_first
from desktop_app.briefs.standing_alone import faults
from desktop_app.briefs.wording import searched
from desktop_app.document.model import RUNNING_TEXT, Block, BlockKind, PartRole, Report, Segment
from desktop_app.figures.model import Direction, Figure, Kind, figures_by_segment
from desktop_app.figures.tables.rows import split
from desktop_app.translation.model import Translation

_RESULTS = frozenset({PartRole.RESULTS})
PLANS = frozenset({PartRole.PLAN, PartRole.TARGETS})
_FIRSTS = re.compile(
    r"(?:全球|世界|国内|全国|全省|全市|亚洲|首次|率先).{0,8}?(?:首|第一|唯一|率先|领先|最大|前列|榜首)|居全.首位|[连蝉].?冠"
)
_SUMMARY = re.compile(r"^(?:总体来看|总体上|总的来看|总的看|一年来|过去一年|五年来|综合来看)")
_WEAK = re.compile(r"(?:存在|不足|差距|短板|困难|挑战)")
_INWARD = re.compile(
    r"对口(?:帮扶|支援|协作)|帮扶|隐患|信访|扫黑|巡察|督查|党建|廉政|整改|矛盾纠纷|国防|征兵|双拥|维稳|禁毒|命案|刑事|公共安全支出"
    r"|三公|一般性支出|一般公共服务支出|形式主义|自身建设|违法建设|违建|问责|追赃|审计|公务|编制|意识形态|主题教育|学习教育"
    r"|\d+项[^，。；]{0,8}指标|未能?完成|不及预期|低于预期|人大代表(?:议案|建议)|(?:人大|政协)[^，。；]{0,6}(?:监督|提案)|代表建议"
)
_ABROAD = re.compile(
    r"国际|外资|外贸|外商|境外|海外|友城|友好城市|港澳|一带一路|自贸|自由贸易|口岸|[使领]馆|世界500强|进出口|跨国|出口|中欧班列|留学"
)
#: What is good to see fall: 能耗, 浓度, 事故; the fall of anything else is no highlight.
_WELCOME = re.compile(
    r"耗|浓度|排放|PM|污染|事故|死亡|发病|发案|案件|警情|投诉|信访|失业|负债|债务|杠杆|不良|成本|费用|税负|时限|时间|耗时"
    r"|库存|贫困|差距|收入比|价格|支出|经费|损失|流失|荒漠|沙化"
)
#: What follows is in other sentences: 抓好八项工作：; 重点做好以下工作。; 今年将抓好十个方面的工作。
_ANNOUNCES = re.compile(
    r"(?:[：:]|——|如下[。；]|以下[^，。；：]{0,8}(?:工作|任务|方面|举措|措施|事项|内容|意见|建议)[。；]"
    r"|[抓做][好实][^，。；：]{0,4}[一二三四五六七八九十]+个?方面[^，。；：]{0,6}[。；])$"
)
_SHORTCOMINGS = re.compile(
    r"清醒地?(?:认识|看到)|(?:存在|仍有|还有|面临)(?:的|着|一些|不少|许多|诸多|较多|很多)"
    r"[^。，]{0,8}(?:问题|困难|不足|差距|短板|挑战)"
)
_NUMBERED = re.compile(r"^[（(]?[一二三四五六七八九十]+(?:是|、|[)）])")
_LONG = 130  # characters after which a sentence tires a reader
_SHORT = 14
_SHORTCOMING = 30  # taken only by hand
_INWARD_MATTER = 12
_FALL = 8
_UNSURE = 6  # as much as two or three figures: a guest reads the English
_OPENING, _HEADING = 60, 60  # characters in which a passage says what it is about
_TOPIC_IN_HEADING = 2
_ASKED, _KNOWN = 12, 3  # weight of a word that a person typed, of one from the profile


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic of a brief: id, names, and the Chinese words that speak of it."""

    id: str
    en: str
    zh: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Audience:
    """A kind of reader: extra weight for topics, and words it looks for."""

    id: str
    en: str
    zh: str
    topics: Mapping[str, int]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence that may be taken, with its score and the reasons for it."""

    segment: Segment
    block: Block
    topic: str
    score: int
    reason: str


@cache
def topics() -> tuple[Topic, ...]:
    """The topics in their usual order."""
    rows = json.loads(resources.read_text("briefs/topics.json"))
    return tuple(Topic(row["id"], row["en"], row["zh"], tuple(row["words"])) for row in rows)


@cache
def audiences() -> tuple[Audience, ...]:
    """The audience profiles."""
    rows = json.loads(resources.read_text("briefs/audiences.json"))
    return tuple(
        Audience(row["id"], row["en"], row["zh"], dict(row["topics"]), tuple(row["words"])) for row in rows
    )


def audience_of(name: str) -> Audience:
    """The profile with this id; any other text is taken as free words of an own audience."""
    for audience in audiences():
        if audience.id == name:
            return audience
    words = tuple(word for word in re.split(r"[\s,，、;；]+", name) if word)
    return Audience("", name, name, {}, words)


def rank(
    report: Report,
    figures: Sequence[Figure],
    audience: Audience,
    words: Sequence[str] = (),
    *,
    roles: frozenset[PartRole],
    translations: Mapping[str, Translation] | None = None,
) -> list[Candidate]:
    """All sentences of parts with these roles, best first; ties keep the reading order.

    `words` are free words: they match the Chinese, and the English where `translations` (by segment id)
    give it.
    """
    by_segment = figures_by_segment(figures)
    if not audience.id:  # free words instead of a profile
        words, audience = (*words, *audience.words), replace(audience, words=())
    words = [searched(word) for word in words]
    found, weak = [], shortcomings(report)
    for segment in report.segments:
        block = report.block(segment.block)
        if block.kind not in RUNNING_TEXT or block.role not in roles or split(block.text):
            continue
        translation = (translations or {}).get(segment.id, Translation(segment.id))
        mine = by_segment.get(segment.id, [])
        plain = replace(segment, text=searched(segment.text))
        one = replace(_candidate(report, plain, mine, audience, words, translation), segment=segment)
        found.append(_as_shortcoming(one) if block.id in weak else one)
    return sorted(found, key=_worst_last)


def _as_shortcoming(one: Candidate) -> Candidate:
    reason = "; ".join(filter(None, (one.reason, "tells a shortcoming")))
    return replace(one, score=one.score - _SHORTCOMING, reason=reason)


def shortcomings(report: Report) -> frozenset[str]:
    """Blocks in which the report tells its shortcomings: what its author says to the deputies, not to guests.

    Such a passage begins with a sentence or a heading that says so, and goes on to the next heading.
    """
    found: set[str] = set()
    telling = False
    for block in report.blocks:
        if block.kind not in RUNNING_TEXT:
            telling = bool(_SHORTCOMINGS.search(searched(block.text))) and len(block.text) < _HEADING
        elif not telling and block.role is PartRole.RESULTS:
            telling = bool(_SHORTCOMINGS.search(searched(block.text[:_OPENING])))
        if telling:
            found.add(block.id)
    return frozenset(found)


def highlight_roles(report: Report) -> frozenset[PartRole]:
    """Parts that highlights come from; in a report without such parts, all but targets and plans."""
    prose = {block.role for block in report.blocks if block.kind in RUNNING_TEXT}
    return _RESULTS if _RESULTS & prose else frozenset(PartRole) - PLANS


def summary_sentences(report: Report) -> list[Segment]:
    """The sentences in which the report sums up itself (总体来看 …), in reading order."""
    return [
        segment
        for segment in report.segments
        if report.block(segment.block).role is PartRole.RESULTS
        and _SUMMARY.match(text := searched(segment.text).strip())
        and not _WEAK.search(text)
        and not _INWARD.search(text)
    ]


def tells_fall(figures: Iterable[Figure]) -> bool:
    """Whether something fell that one would rather see grow."""
    return any(
        one.kind is Kind.GROWTH_YOY
        and one.direction is Direction.DOWN
        and not _WELCOME.search(one.indicator_zh)
        for one in figures
    )


def _worst_last(candidate: Candidate) -> int:
    return -candidate.score


def _candidate(
    report: Report,
    segment: Segment,
    figures: Sequence[Figure],
    audience: Audience,
    words: Sequence[str],
    translation: Translation,
) -> Candidate:
    block = report.block(segment.block)
    headings = "".join(above.text for above in report.ancestors(block) if above.kind is not BlockKind.PART)
    topic, topic_words = _topic(segment.text, searched(headings))
    weight = audience.topics.get(topic, 0)
    counted = [
        (min(len(topic_words), 3) * 2, "topic words " + " ".join(topic_words[:4]) if topic_words else ""),
        *_of_figures(figures),
        (weight, f"topic of this audience +{weight}" if weight else ""),
        *_of_words(segment.text, translation.text.lower(), words, audience),
        *_of_form(report, segment, block),
        *((-weight, fault) for weight, fault in faults(segment.text, translation.text, block.role)),
        *_of_matter(segment.text, audience, unsure=translation.unsure),
    ]
    score = sum(points for points, _ in counted)
    return Candidate(segment, block, topic, score, "; ".join(filter(None, (why for _, why in counted))))


def _topic(text: str, headings: str) -> tuple[str, list[str]]:
    """The topic with most words; headings alone tell it only where the sentence speaks of none itself."""
    told, above = _topic_words(text), _topic_words(headings)
    best, best_score, best_words = "governance", 0, list[str]()
    if _SUMMARY.match(text.strip()):  # names every field, and speaks of none
        return "economy", best_words
    for topic in topics():
        words = [word for word in topic.words if word in told]
        score = len(words) + _TOPIC_IN_HEADING * sum(word in above for word in topic.words)
        if score > best_score and (words or not told):
            best, best_score, best_words = topic.id, score, words
    return best, best_words


def _topic_words(text: str) -> frozenset[str]:
    """Words of any topic in a text; a longer one is not also the shorter in it (消费价格 is no 消费)."""
    return frozenset(_any_topic_word().findall(text))


@cache
def _any_topic_word() -> re.Pattern[str]:
    return re.compile(longest_first({word for topic in topics() for word in topic.words}))


def _of_figures(figures: Sequence[Figure]) -> Iterator[tuple[int, str]]:
    """Points of a sentence with the reason for them, as all that follow: for its figures."""
    solid = [figure for figure in figures if not figure.vague]
    if solid:
        growth = any(figure.kind in (Kind.GROWTH_YOY, Kind.RANK) for figure in solid)
        yield 2 * min(len(solid), 3) + (1 if growth else 0), f"figures in it: {len(solid)}"
    if tells_fall(figures):
        yield -_FALL, "tells a fall"


def _of_words(text: str, english: str, words: Sequence[str], audience: Audience) -> Iterator[tuple[int, str]]:
    """Words a person asked for outweigh everything else; those of the profile add to the rest."""
    asked = [word for word in words if word in text or (word.isascii() and word.lower() in english)]
    known = [word for word in audience.words if word in text]
    if asked:
        yield _ASKED * min(len(asked), 2), "asked-for words " + " ".join(asked[:3])
    if known:
        yield _KNOWN * min(len(known), 3), "words of this audience " + " ".join(known[:3])


def _of_form(report: Report, segment: Segment, block: Block) -> Iterator[tuple[int, str]]:
    text, length = segment.text, len(segment.text)
    if _FIRSTS.search(text):
        yield 3, "a first or a rank"
    if segment.start == 0:
        yield 1, "opens its paragraph"
    if length > _LONG:
        yield -2 - (length - _LONG) // 40, "long"
    if length < _SHORT:
        yield -4, ""
    if _ANNOUNCES.search(text.rstrip()):
        yield -8, "announces what follows"
    if _NUMBERED.match(text):
        yield -4, "one point of an enumeration"
    if _WEAK.search(text) and "问题" in text + "".join(above.text for above in report.ancestors(block)[:1]):
        yield -3, ""


def _of_matter(text: str, audience: Audience, *, unsure: bool) -> Iterator[tuple[int, str]]:
    if unsure:
        yield -_UNSURE, "the model was unsure of its English"
    if _ABROAD.search(text):
        yield 2, "about ties with other countries"
    if _INWARD.search(text) and audience.id != "administration":
        yield -_INWARD_MATTER, "an inward matter"
