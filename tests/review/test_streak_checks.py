"""Runs told in words: 连续两年 and 九连冠 may be worded in many ways, but not left out."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair


@pytest.mark.parametrize(
    ("source", "english", "lost"),
    [
        ("总量连续两年位居全市首位。", "The total ranked first in the city.", "连续两年"),
        ("总量连续两年位居全市首位。", "The total ranked first in the city for the second year.", ""),
        ("总量连续两年位居全市首位。", "The total ranked first in the city in both years.", ""),
        ("粮食产量连续十一年增长。", "Grain output rose for eleven years running.", ""),
        ("粮食产量连续十一年增长。", "Grain output has risen every year since 2014.", ""),
        ("粮食产量连续十一年增长。", "Grain output rose.", "十一"),
        ("物价连续三个月回落。", "Prices eased.", "连续三个月"),
        ("物价连续三个月回落。", "Prices eased in three months.", ""),
        ("荣获全国百强区“九连冠”。", "It was named one of the Top 100 Districts in China.", "九连冠"),
        ("荣获全国百强区“九连冠”。", "It was named a Top 100 District for the ninth time.", ""),
        ("粮食生产实现十八连丰。", "Grain had its 18th bumper harvest.", ""),
        ("三连片区建设提速。", "The building of the joined areas was accelerated.", ""),
    ],
)
def test_a_run_is_told_with_its_number_or_as_a_run(source: str, english: str, lost: str) -> None:
    found = [one for one in check_pair(source, english) if one.check == "figure-missing"]
    assert [source[one.zh_start : one.zh_end] for one in found] == [lost] * bool(lost)
