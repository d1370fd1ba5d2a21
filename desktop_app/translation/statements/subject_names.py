"""What a statement speaks of, in English: an indicator, a thing of noun phrases, or open in Chinese."""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_heads import AMOUNT, composed_name
from desktop_app.translation.nouns.indicator_words import indicator_name
from desktop_app.translation.nouns.open_nouns import open_name
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.telling.told import ClauseReader
from desktop_app.translation.terms.termbase import Termbase

# Names of amounts that noun phrases make: 污染地块安全利用率, 交通事故起数, 教师占比.
_RATE = re.compile(
    "(?:[^效速][率数]|占比|比例|比重|浓度|覆盖面|面积|产量|标准|水平|收入|支出|满意度|报销|诊疗?量|普及程度|里程|总量|成本|利率|余额)$"
)

# 优质学校和普惠性幼儿园覆盖率: the coverage is that of both
_OF_LAST = re.compile(r" and the (?:coverage|share|proportion|[\w-]+ rate) of ")


def subject_name(
    zh: str, termbase: Termbase, clauses: ClauseReader | None, pieces: Pieces, *, counted: bool = False
) -> str | None:
    """The English of `zh`, what is measured or `counted`; None where it is a deed or nobody knows it."""
    term = termbase.lookup(zh)
    if term is not None and term.pos == "phrase":
        return None  # 盘活国有资产⟦0⟧: what is done, no indicator
    name = indicator_name(zh, termbase)
    amounts = all(map(_RATE.search, zh.split("、"))) or ("等" in zh and AMOUNT.search(zh))
    if name is None and clauses and amounts:
        known = clauses.nouns.read(zh)
        shared = known is not None and _OF_LAST.search(known.english) and not _RATE.search(zh.split("和")[0])
        name = known.said if known is not None and not shared else None
    if name is None and clauses:
        name = composed_name(zh, clauses.nouns.read, pieces.name, counted=counted)
    return open_name(zh) if name is None and clauses and clauses.open else name
