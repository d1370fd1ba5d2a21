"""A name that no dictionary has, twice: proposed as a slip; things that only look so are not."""

from __future__ import annotations

import pytest

from tests.document.lines import read_lines


def _doubled(words: str) -> list[str]:
    line = f"2031年，{words}，全县经济运行平稳，各项工作取得新进展。"
    report = read_lines("东山县政府工作报告", "各位代表：", "一、2031年工作回顾", line)
    return [quirk.reading for quirk in report.quirks if quirk.kind == "doubled-word"]


@pytest.mark.parametrize(
    ("words", "name"),
    [("修复漭水漭水河道", "漭水"), ("扩建勐遮勐遮灌区", "勐遮"), ("推广芨芨草，建设羌塘羌塘保护区", "羌塘")],
)
def test_a_rare_name_that_stands_twice_is_proposed_once(words: str, name: str) -> None:
    assert _doubled(words) == [name]


@pytest.mark.parametrize(
    "words",
    ["推进退税缓税缓费", "与哔哩哔哩合作", "建设天主教主教座堂"],
)
def test_words_that_meet_or_are_doubled_on_purpose_are_not(words: str) -> None:
    assert _doubled(words) == []


def test_a_word_and_the_next_that_begins_with_its_last_sign_are_no_slip() -> None:
    assert _doubled("积极应对对外贸易中的新情况，让勤政成为为政准则，促进开放和和谐社会建设") == []
    assert _doubled("加大对对企业的支持") == ["对"]
