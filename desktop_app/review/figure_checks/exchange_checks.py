"""Figures that changed places: "A grew by 3%, B by 5%" where the Chinese has it the other way round.

Every figure is there, so only its company can tell: in each language a figure's segment is the stretch
between breaks that holds it and no other of its kind.  Two figures are exchanged when what stands beside
the one in Chinese stands beside the other in English, both ways, and nothing stands beside its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from desktop_app.review.context import Pair
from desktop_app.review.figure_checks.anchors import MOST_FIGURES, Anchor, anchors_of, english_start
from desktop_app.review.figure_checks.told_lists import ITEM, RESPECTIVELY, items_of, told_each
from desktop_app.review.model import Finding, Severity
from desktop_app.review.numbers.atoms import Part
from desktop_app.review.numbers.pairing import Tie
from desktop_app.review.words.clauses import SENTENCE_EN, clause_at

_TOPIC_ZH = re.compile(  # a clause without a subject goes with the one before: …903亿美元，同比增长22.7%
    r"[；。！？]+|，(?!同比|环比|[比较]|增[长幅速]|[下上]?[降升]|减少|提高|占|仅?[达为]|[高低]于|[降跌]幅)"
)
_TOPIC_EN = re.compile(
    r"[;.!?](?=\s)|,(?=\s)(?!\s(?:an?|at|up|down|off|or|which|represent\w+|account\w+|(?!bring\b)\w+ing)\b)|\b(?:while|whereas)\b"
)
# Pairs of breaks, from small pieces to whole clauses.
_LEVELS = (
    (
        re.compile(r"[，；。：、！？]+"),
        re.compile(r"[,;.:!?](?=\s)|\b(?:and|while|whereas|but|versus|against|compared (?:with|to))\b"),
    ),
    (re.compile(r"[，；。！？]+"), re.compile(r"[,;.!?](?=\s)|\b(?:while|whereas)\b")),
    (_TOPIC_ZH, _TOPIC_EN),
    (_TOPIC_ZH, SENTENCE_EN),
    (
        re.compile(r"[；。！？]+|，(?=而|同期)"),
        re.compile(r"[;.!?](?=\s)|\b(?:while|whereas|(?:up|down|than) )\b"),
    ),
    (re.compile(r"[；。！？]+"), SENTENCE_EN),
)
_TOLD_FROM = re.compile(r"\b(?:from|than|against|versus)\s*(?:RMB|US\$|\$|¥)?\s*$", re.IGNORECASE)
_TOTAL_ZH = re.compile("累计|总[数量计]|[共合]计|共|达到?")
# 金融机构存、贷款余额: a sign that is short for a word says nothing of its own
_CUT_SHORT = re.compile("[存进出供收支产城]、?$")
_FEWEST_IN_ROW = 3  # anchors that keep their order where two figures do not
_FEWEST_ALONE = 2  # anchors that show an exchange where the other figure has none at all


def exchanged_figures(pair: Pair) -> Iterator[Finding]:
    """figure-exchanged: two figures of one kind that stand in each other's place."""
    ties = [
        tie
        for tie in pair.pairing.ties
        if tie.source.part is Part.NUMBER and not tie.source.ordinal and not _is_per_head(pair, tie)
    ]
    if not 1 < len(ties) <= MOST_FIGURES:
        return
    anchors = anchors_of(pair)
    for left, right in combinations(ties, 2):
        if not alike(left, right):
            continue
        others = [tie for tie in ties if not _alike_kind(tie, left)]
        company = anchors + [Anchor(tie.source.start, tie.english.start) for tie in others]
        crossed = any(_crossed(pair, ties, company, left, right, level) for level in range(len(_LEVELS)))
        if crossed or _out_of_row(pair, company, left, right):
            yield exchange(pair, left, right)
            return


def _is_per_head(pair: Pair, tie: Tie) -> bool:
    """每千人口, 每万人: English says it in front or behind."""
    return pair.source[tie.source.start - 1 : tie.source.start] == "每"


def alike(left: Tie, right: Tie) -> bool:
    """Two figures that a slip may exchange: of one kind, not of one value, not the ends of a range."""
    kin = left.source.family == right.source.family or {left.source.family, right.source.family} <= _COUNTS
    one = left.source.figure is not None and left.source.figure is right.source.figure
    return kin and not one and left.source.value != right.source.value


_COUNTS = frozenset({"", "count"})


def _crossed(
    pair: Pair, ties: Sequence[Tie], anchors: Sequence[Anchor], left: Tie, right: Tie, level: int
) -> bool:
    breaks_zh, breaks_en = _LEVELS[level]
    own, other = _company_zh(pair, left, right, breaks_zh)
    if own is None or other is None or own == other:
        return False
    if _alone(ties, left, right, own, other):
        return False
    if own[1] == left.source.end < right.source.end < other[1] and pair.source[own[1]] == "、":
        other = other[0], right.source.end  # 建成7个、开工8个项目: both count projects
    beside = [anchor for anchor in anchors if own[0] <= anchor.source < own[1]]
    beyond = [anchor for anchor in anchors if other[0] <= anchor.source < other[1]]
    if _told_respectively(pair, left, right):
        cut_short = _CUT_SHORT.search(pair.source, own[0], own[1])
        return cut_short is None and _out_of_order(pair, left, right, beside, beyond)
    here = clause_at(pair.english, breaks_en, left.english.start)
    there = clause_at(pair.english, breaks_en, right.english.start)
    total = not beyond and _TOTAL_ZH.match(pair.source, other[0])  # 累计达到4.8万户, of what was named before
    if here == there or total or _crowded(ties, left, right, here, there):
        return False
    if _within(beside, here) or _within(beyond, there):
        return False
    gone = _within(beside, there), _within(beyond, here)
    # 12个镇、86个村成效明显: what follows the last of a list is said of them all.
    apart = pair.source[own[1] : other[0]].strip() != "、"
    return all(gone) or (apart and max(gone) >= _FEWEST_ALONE and not (beside and beyond))


def _told_respectively(pair: Pair, left: Tie, right: Tie) -> bool:
    """True if a "respectively" stands in the sentence of the figures, and behind none of another kind."""
    last = max(left, right, key=english_start)
    said = RESPECTIVELY.search(pair.english, *clause_at(pair.english, SENTENCE_EN, last.english.start))
    return said is not None and not any(
        last.english.start < tie.english.start < said.start() and not _alike_kind(tie, last)
        for tie in pair.pairing.ties
        if tie.source.part is Part.NUMBER
    )


def _out_of_row(pair: Pair, anchors: Sequence[Anchor], left: Tie, right: Tie) -> bool:
    """Both figures alone changed their order: the words around and between them all keep theirs."""
    if left.english.start < right.english.start or not (left.source.hard and right.source.hard):
        return False
    if _TOLD_FROM.search(pair.english, 0, left.english.start):
        return False  # 由45%提高到60% as "60 percent, up from 45 percent"
    start = clause_at(pair.source, _LEVELS[1][0], left.source.start)[0]
    end = clause_at(pair.source, _LEVELS[1][0], right.source.start)[1]
    around = sorted((one.source, one.english) for one in anchors if start <= one.source < end)
    between = [
        english
        for source, english in around
        if left.source.end <= source < right.source.start
        and right.english.end <= english < left.english.start
    ]
    kept = all(one[1] < other[1] for one, other in pairwise(around))
    return bool(between) and kept and len(around) >= _FEWEST_IN_ROW


def _company_zh(
    pair: Pair, left: Tie, right: Tie, breaks: re.Pattern[str]
) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
    """The Chinese stretches that belong to both figures: clauses, or items of a list told with 分别."""
    for match in told_each(pair.source):
        end = clause_at(pair.source, _LEVELS[1][0], match.end())[1]
        if match.start() <= left.source.start < right.source.start < max(end, right.source.end):
            items, verb = items_of(match), match.start("verb")
            one, two = (len(ITEM.findall(pair.source, verb, tie.source.start)) for tie in (left, right))
            if left.source.start >= verb and two == one + 1 < len(items):
                return items[one], items[two]
    return clause_at(pair.source, breaks, left.source.start), clause_at(
        pair.source, breaks, right.source.start
    )


def _alone(ties: Sequence[Tie], left: Tie, right: Tie, own: tuple[int, int], other: tuple[int, int]) -> bool:
    """True if another figure of the kind stands with one of them in the Chinese."""
    return any(
        tie is not left and tie is not right and _alike_kind(tie, left)
        and any(start <= tie.source.start < end for start, end in (own, other))
        for tie in ties
    )  # fmt: skip


def _crowded(
    ties: Sequence[Tie], left: Tie, right: Tie, here: tuple[int, int], there: tuple[int, int]
) -> bool:
    """True if another figure of the kind stands with one of them in the English."""
    return any(
        tie is not left and tie is not right and _alike_kind(tie, left)
        and any(start <= tie.english.start < end for start, end in (here, there))
        for tie in ties
    )  # fmt: skip


def _alike_kind(tie: Tie, other: Tie) -> bool:
    return tie.source.family == other.source.family


def _out_of_order(
    pair: Pair, left: Tie, right: Tie, beside: Sequence[Anchor], beyond: Sequence[Anchor]
) -> bool:
    """With "respectively" the figures follow the order of what they belong to, in the same sentence."""
    numbers = left.english.start, right.english.start
    begin, end = clause_at(pair.english, SENTENCE_EN, left.english.start)
    end = min(end, *numbers)
    beside, beyond = ([one for one in found if begin <= one.english < end] for found in (beside, beyond))
    if not beside or not beyond:
        return False
    # The words on both sides of the "and" between them: others may belong to the whole list.
    named = max(beside, key=_source).english, min(beyond, key=_source).english
    return max(named) < min(numbers) and (named[0] < named[1]) is not (numbers[0] < numbers[1])


def _source(anchor: Anchor) -> int:
    return anchor.source


def _within(anchors: Sequence[Anchor], span: tuple[int, int]) -> int:
    return sum(span[0] <= anchor.english < span[1] for anchor in anchors)


def _source_start(tie: Tie) -> int:
    return tie.source.start


def exchange(pair: Pair, left: Tie, right: Tie) -> Finding:
    """The finding that two figures stand in each other's place, with both put right."""
    left, right = sorted((left, right), key=_source_start)
    one, two = (pair.source[tie.source.start : tie.source.end].strip() for tie in (left, right))
    spans = sorted(((left.english.start, left.english.end), (right.english.start, right.english.end)))
    (first, stop), (start, last) = spans
    english = pair.english
    one_way, other = english[start:last], english[first:stop]
    if other[:1].isupper() and one_way[:1].islower():  # "Four schools and six …": the sentence begins with it
        one_way, other = one_way[:1].upper() + one_way[1:], other[:1].lower() + other[1:]
    fix = english[:first] + one_way + english[stop:start] + other + english[last:]
    return pair.finding(
        "figure-exchanged", Severity.CRITICAL,
        f"{one} and {two} have changed places in the English.",
        zh=(left.source.start, right.source.end), en=(first, last), fix=fix,
    )  # fmt: skip
