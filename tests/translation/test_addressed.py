"""Persons with their address, teams of academicians, and sentences that begin behind a name."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised
from tests.translation.naming import named


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("钟南山院士来我市调研。", "钟南山院士", "Academician Zhong Nanshan"),
        ("陈薇院士团队来我市指导工作。", "陈薇院士团队", "Academician Chen Wei's Team"),
        ("省长王凯同志到会。", "王凯同志", "Wang Kai"),
        ("副市长赵丽来我市调研。", "赵丽", "Zhao Li"),
        ("设立钟南山院士工作站。", "钟南山院士工作站", "Zhong Nanshan Academician Workstation"),
    ],
)
def test_a_person_has_the_address(text: str, zh: str, en: str) -> None:
    assert named(text)[zh] == en


def test_a_mountain_stays_one() -> None:
    assert named("青山、凤凰山、云台山森林公园提质升级。")["凤凰山"] == "Fenghuang Mountain"


def test_measures_in_a_title_are_never_spelt() -> None:
    assert localised("出台《人才新政30条》。").text == "We issued “30 Measures for New Talent Policies”."
    assert "Tiao" not in localised("出台《惠企暖心16条》。").text
