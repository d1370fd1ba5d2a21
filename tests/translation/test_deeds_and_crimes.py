"""Deeds among things of a list, and persons counted by what they did."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("起诉毒品犯罪126人。", "126 people involved in drug crimes were prosecuted."),
        ("起诉洗钱犯罪1人。", "1 person involved in money laundering crimes was prosecuted."),
        ("审结洗钱犯罪案件126件。", "126 money laundering cases were concluded."),
        ("培训骨干教师126人。", "126 key teachers were trained."),
    ],
)
def test_who_is_counted_is_no_crime(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


@pytest.mark.parametrize("chinese", ["完善工程建设、验收、管护机制。", "健全风险监测、评估、预警机制。"])
def test_deeds_in_front_of_a_shared_mechanism_are_no_things_beside_it(chinese: str) -> None:
    assert "maintenance mechanisms" not in localised(chinese).text
    assert "warning mechanisms" not in localised(chinese).text


def test_a_thing_beside_a_mechanism_stays_one() -> None:
    assert localised("完善管护队伍和验收机制。").complete


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("审计查出问题得到有效整改。", "Problems found in audits were effectively rectified."),
        (
            "完善危险废物收集处置体系。",
            "We improved the system for the collection and handling of hazardous waste.",
        ),
        ("新增招生计划500个。", "500 enrollment plans were added."),
    ],
)
def test_what_was_found_collected_and_counted_is_said_once(chinese: str, english: str) -> None:
    assert localised(chinese).text == english
