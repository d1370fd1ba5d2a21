"""By when something is to be done; a time is never taken for a thing."""

from __future__ import annotations

import pytest

from tests.translation.localising import LOCALISER, localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("确保三季度前开工。", "We will ensure the start of construction before the third quarter."),
        ("确保6月底前建成投用。", "We will ensure completion and commissioning by the end of June."),
        (
            "力争二季度前全部开工。",
            "We will strive for the full start of construction before the second quarter.",
        ),
        ("力争2026年9月前全面完工。", "We will strive for full completion before September 2026."),
        ("确保10月份投入使用。", "We will ensure commissioning in October."),
        (
            "争取一季度末竣工投产。",
            "We will strive for completion and the start of production by the end of the first quarter.",
        ),
        (
            "确保上半年开工、年内竣工。",
            "We will ensure the start of construction in the first half of the year "
            "and completion within the year.",
        ),
    ],
)
def test_a_deadline_stands_behind_what_it_is_for(chinese: str, english: str) -> None:
    told = localised(chinese, "plan")
    assert told.complete
    assert told.text == english


@pytest.mark.parametrize("chinese", ["确保上半年。", "推进三季度。", "建设年底前。"])
def test_a_time_is_nothing_that_is_built(chinese: str) -> None:
    assert not LOCALISER.localise(chinese, (), role="plan").complete
