"""Tables of patterns of which few can fit: none that fits may be passed over."""

from __future__ import annotations

import re

import pytest

from desktop_app.pattern_tables import PatternTable, needed_signs

PATTERNS = (
    "以(?P<a>.{2,}?)为(?:重点|龙头)",
    "(?:也)?(?:对|向)(?P<a>.{2,})开放",
    "[与同](?P<a>.{2,}?)相适应?",
    "(?P<a>.{2,}?)(?:稳(?:步)?上升|逐步下降|)",
    "(?!不)(?P<a>.{2,}?)(?:够|足){2,3}",
    "甲{0,2}乙*丙?丁+",
    r"[^甲][一-三]\d(?=丁)丁",
    r"[\]甲]乙",
    "甲乙|丙",
)
TEXTS = (
    *(
        "以旅游业为龙头",
        "也向社会开放",
        "对外资开放",
        "同产业相适",
        "就业",
        "物价稳上升",
        "利润够足",
        "不足够足",
    ),
    *("丁", "甲甲乙乙丙丁丁", "乙二5丁", "]乙", "甲乙", "丙", "以龙头为", "开放对外资", "", "丁甲"),
)


@pytest.mark.parametrize("text", TEXTS)
def test_all_that_fit_are_found_in_the_tables_order(text: str) -> None:
    fit = [
        (number, match[0])
        for number, pattern in enumerate(PATTERNS)
        if (match := re.fullmatch(pattern, text))
    ]
    assert [(number, match[0]) for number, match in PatternTable(PATTERNS).fitting(text)] == fit


def test_a_pattern_needs_what_none_of_its_texts_can_do_without() -> None:
    assert needed_signs("以(?P<a>.+?)为(?:重点|龙头)的?") == tuple(map(frozenset, ("以", "为", "重龙")))
    assert needed_signs("(?:稳|)(?!甲)(?<=乙)丙?.[^丁]") == ()
