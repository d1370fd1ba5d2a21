"""A page that writes half-width marks, or traditional characters, is told as one that does not."""

from __future__ import annotations

import pytest

from desktop_app.figures.extract import figures_in
from desktop_app.figures.marks import in_full_width
from desktop_app.review.checks import check_pair
from desktop_app.translation.localise import Localiser
from desktop_app.translation.model import LocalisedSegment
from desktop_app.translation.terms.termbase import Termbase

FULL = (
    "预计全县生产总值达到412亿元，增长4%；",
    "实现财政总收入51.5亿元，其中一般公共预算收入33.6亿元，分别增长12.9%和19%；",
    "全县实现生产总值（GDP）812435万元，按可比价格计算，比上年下降3.1%。",
    "新增就业1.2万人，城镇登记失业率控制在4%以内。",
)
_HALF = str.maketrans("，；：（）", ",;:()")


def told(text: str) -> LocalisedSegment:
    return Localiser(Termbase.load()).localise(text, tuple(figures_in(text, role="results")), role="results")


@pytest.mark.parametrize("text", FULL)
def test_half_width_marks_change_no_word(text: str) -> None:
    half = told(text.translate(_HALF))
    assert half.complete
    assert half.text == told(text).text
    assert half.source == text.translate(_HALF), "the source stays as it is"


def test_traditional_characters_change_no_word() -> None:
    assert (
        told("全縣實現生產總值812435萬元，比上年下降3.1%。").text
        == told("全县实现生产总值812435万元，比上年下降3.1%。").text
    )


@pytest.mark.parametrize(
    "text",
    ["产量1,300吨", "比例为6:4", "2023年8:30开工", "Research, Inc.等企业", "(1)工业", "见https://a.cn"],
)
def test_marks_inside_of_numbers_and_latin_words_stay(text: str) -> None:
    assert in_full_width(text) == text


def test_a_wrong_figure_is_found_behind_half_width_marks() -> None:
    half, english = (
        "预计全县生产总值达到412亿元,增长4%;",
        "The county's GDP is estimated at RMB {} billion, up 4%;",
    )
    assert not check_pair(half, english.format("41.2"))
    (finding,) = check_pair(half, english.format("4.12"))
    assert finding.severity == "critical"
