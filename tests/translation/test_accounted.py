"""Whose figures they are, in front of them: 根据市统计局统一核算."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "lead"),
    [
        ("根据初步核算，粮食总产量增长2.1%。", "According to preliminary statistics, "),
        (
            "根据省统计局统一核算，粮食总产量增长2.1%。",
            "According to official statistics of the Provincial Bureau of Statistics, ",
        ),
        ("据海关统计，粮食总产量增长2.1%。", "According to official statistics of the customs, "),
        ("据统计，粮食总产量增长2.1%。", "According to official statistics, "),
    ],
)
def test_whose_figures_they_are_is_told(chinese: str, lead: str) -> None:
    said = localised(chinese, "results")
    assert (said.complete, said.text) == (True, f"{lead}total grain output grew by 2.1%.")


def test_where_a_plan_comes_from_is_no_source_of_figures() -> None:
    assert "statistics" not in localised("根据规划数据中心要求，粮食总产量增长2.1%。", "results").text
