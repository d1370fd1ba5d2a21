"""The nouns of figures: Figure, NotFigure, HeadlinePair, Doubt.

Values are `Decimal`, never float.  Spans point into the block's text.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Qualifier(StrEnum):
    """How exactly the source states a value."""

    EXACT = "exact"
    OVER = "over"  # 超 突破 逾 余 多 跨过
    NEARLY = "nearly"  # 近 接近
    ABOUT = "about"  # 约 左右 上下
    AT_LEAST = "at_least"  # 不少于 以上 不低于
    UP_TO = "up_to"  # 以内 不超过 以下
    UNDER = "under"  # 不足 低于


class Kind(StrEnum):
    """What role a figure plays in the report."""

    ACTUAL = "actual"
    TARGET = "target"
    PLANNED = "planned"
    CUMULATIVE = "cumulative"
    GROWTH_YOY = "growth_yoy"
    SHARE = "share"
    RANK = "rank"
    OTHER = "other"


class Direction(StrEnum):
    """Which way a change goes; NONE for levels."""

    NONE = "none"
    UP = "up"
    DOWN = "down"
    FLAT = "flat"


@dataclass(frozen=True, slots=True)
class Figure:
    """One quantity stated by the source.

    Attributes:
        id: ``F001`` … in reading order, unique in the report.
        block_id, segment_id: where it stands.
        start, end: span of `raw` in the block's text.
        raw: number plus unit as in the source, without the qualifier word (``3 万余项`` keeps it).
        value: the number before scaling (``6.9`` of 6.9万家); the lower bound of a range.
        value_max: upper bound of a range before scaling, else None.
        unit_zh: unit as in the source, scale included (``万家``).
        value_normalised, value_max_normalised: in `unit_norm`; a decline is negative; 翻倍 is 100 %.
        unit_norm: ``CNY USD % percentage points count persons person-times households km m2 km2 ha …``.
        qual_zh, qualifier: the qualifier word and its meaning.
        kind, direction, period: role, way of change, and time (``2025 2026 end-2025 2021-2025`` …).
        indicator_zh, indicator_en: what is measured, in Chinese and in standard English.
        parent_zh: the whole it is a part of, else "".
        base: what a change is compared with, as in the source (``较2025年预算数``), else "".
        english: official English wording by rule (``RMB 1.01 trillion``, ``up 6.3% year on year``).
        sentence_zh: the sentence it stands in.
        vague: True for 数十, 上万 and the like: a size, not a value.
        number: the number as the source writes it (``6.9``, ``九``, ``首``, ``7万8千``).
        outer_start, outer_end: span of raw together with its qualifier words (``超 300亿元``,
            ``5.0%以上``); what `english.amount` stands for.
    """

    id: str
    block_id: str
    segment_id: str
    start: int
    end: int
    raw: str
    value: Decimal
    unit_zh: str
    value_normalised: Decimal
    unit_norm: str
    value_max: Decimal | None = None
    value_max_normalised: Decimal | None = None
    qual_zh: str = ""
    qualifier: Qualifier = Qualifier.EXACT
    kind: Kind = Kind.ACTUAL
    direction: Direction = Direction.NONE
    period: str = ""
    indicator_zh: str = ""
    indicator_en: str = ""
    parent_zh: str = ""
    base: str = ""
    english: str = ""
    sentence_zh: str = ""
    vague: bool = False
    number: str = ""
    outer_start: int = 0
    outer_end: int = 0


@dataclass(frozen=True, slots=True)
class NotFigure:
    """Digits or number words that are no figure, and why (``heading number``, ``date`` …)."""

    block_id: str
    start: int
    end: int
    raw: str
    reason: str


@dataclass(frozen=True, slots=True)
class HeadlinePair:
    """One headline indicator: this year's result and growth beside next year's target.

    Each of `actual`, `growth`, `target` is a Figure or None when the report does not give it.
    `base` notes a target measured against something else than this year's result; `note` says
    what the report says of an indicator for which it gives no number, or the second number of a target.
    """

    indicator_zh: str
    indicator_en: str
    actual: Figure | None
    growth: Figure | None
    target: Figure | None
    base: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A question to the author about the source itself (contradiction, part above whole …)."""

    figure_ids: tuple[str, ...]
    kind: str
    question: str


@dataclass(frozen=True, slots=True)
class FigureSet:
    """Everything the figures room found in one report."""

    figures: tuple[Figure, ...] = ()
    not_figures: tuple[NotFigure, ...] = ()
    pairs: tuple[HeadlinePair, ...] = ()
    doubts: tuple[Doubt, ...] = ()


def figures_by_segment(figures: Iterable[Figure]) -> dict[str, list[Figure]]:
    """The figures of each sentence, in order."""
    found: dict[str, list[Figure]] = {}
    for figure in figures:
        found.setdefault(figure.segment_id, []).append(figure)
    return found
