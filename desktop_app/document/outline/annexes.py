"""Annexes by their lines: their titles, those that are only named, those amid the parts of a report."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from desktop_app.document.chinese import simplified, tight
from desktop_app.document.marks import Rank, is_date, numbering
from desktop_app.document.outline.short_lines import Place, place_of
from desktop_app.document.passage import Passage
from desktop_app.document.roles import is_annex
from desktop_app.document.runin import addresses_audience

BARE_ANNEX = re.compile(r"附(?:[件表录錄]\s*[\d一二三四五六七八九十]{0,2}\s*[:：]?|\s*[:：])")


def titled_annexes(passages: Sequence[Passage]) -> set[Place]:
    """Titles right below 附件1 of a speech, whatever is numbered in the annex: they are part of it."""
    spoken = next(
        (i for i, passage in enumerate(passages) if addresses_audience(passage.text)), len(passages)
    )
    return {
        place_of(after)
        for label, after in pairwise(passages[spoken:])
        if BARE_ANNEX.fullmatch(label.text) and not is_annex(tight(simplified(after.text)))
    }


def names_annex(passages: Sequence[Passage], index: int) -> bool:
    """附件：某规划 above the signature and the date says what is sent along; its heading stands below."""
    dated = any(is_date(passage.text) for passage in passages[index + 1 : index + 4])
    return dated and re.match("附件?.{0,3}[:：].", passages[index].text) is not None


def amid_parts(passages: Sequence[Passage]) -> set[int]:
    """Where lines stand between 一、 and 二、: the parts go on behind 附表：…, so that it ends none."""
    numbers = ((at, numbering(one.text)) for at, one in enumerate(passages))
    parts = [(at, number.value) for at, number in numbers if number and number.rank is Rank.DUN]
    return {
        at
        for (start, one), (end, following) in pairwise(parts)
        if following == one + 1
        for at in range(start + 1, end)
    }
