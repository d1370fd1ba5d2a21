"""Why something was so, told of what stands before it."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "主要是受宏观政策影响，建筑业回落明显。",
            "This was mainly due to the impact of macro policies, and the construction industry fell "
            "markedly.",
        ),
        (
            "主要原因是房地产投资大幅下滑。",
            "This was mainly because real estate investment declined sharply.",
        ),
        (
            "固定资产投资下降3.2%，主要是房地产投资大幅下滑。",
            "Fixed-asset investment fell by 3.2%, and this was mainly because real estate investment "
            "declined sharply.",
        ),
    ],
)
def test_reasons(chinese: str, english: str) -> None:
    said = localised(chinese, "results")
    assert (said.complete, said.text) == (True, english)


def test_what_the_main_task_is_gives_no_reason() -> None:
    assert "because" not in localised("主要任务是稳增长。", "results").text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "推动主题教育制度化、规范化、长效化。",
            "We will make the thematic education program more institutionalized, standardized and sustained.",
        ),
        (
            "推进政务服务标准化、规范化、便利化。",
            "We will make government services more standardized and convenient.",
        ),
        ("让创新活力竞相迸发。", "We will ensure that innovation vitality is fully unleashed."),
    ],
)
def test_what_is_made_more_so(chinese: str, english: str) -> None:
    said = localised(chinese, "plan")
    assert (said.complete, said.text) == (True, english)
