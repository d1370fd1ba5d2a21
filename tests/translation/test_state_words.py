"""How something fares, composed: what is achieved, obtained, and in which manner."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("乡村振兴取得扎实成效。", "Solid results were achieved in rural revitalization."),
        ("科技创新取得了重大进展。", "Major progress was made in scientific and technological innovation."),
        ("基础设施得到了显著提升。", "Infrastructure improved significantly."),
        ("对外开放开拓新局面。", "New ground was broken in opening up."),
        ("工业经济量质齐升。", "The industrial economy improved in both quantity and quality."),
        ("固定资产投资增长较快。", "Fixed-asset investment grew relatively fast."),
        ("新城区开发建设提速。", "The development of new urban areas gathered pace."),
        ("加快产业园区建设发展。", "We accelerated the development of industrial parks."),
        ("民生福祉得到新改善。", "People's wellbeing improved further."),
    ],
)
def test_a_state_is_composed(chinese: str, english: str) -> None:
    said = localised(chinese, "results")
    assert (said.complete, said.text) == (True, english)


def test_two_that_nobody_names_are_left_to_the_engine() -> None:
    assert not localised("产量实现双下降。", "results").complete
