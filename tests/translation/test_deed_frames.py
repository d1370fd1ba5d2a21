"""Mechanisms and systems for several deeds, and lists in which only the last has one."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "完善农村道路建设、验收、管护机制。",
            "We improved the mechanism for the construction of roads in rural areas, acceptance inspection "
            "and maintenance.",
        ),
        ("健全监测、预警机制。", "We improved the mechanism for monitoring and early warning."),
    ],
)
def test_what_stands_behind_the_last_deed_is_for_them_all(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_a_deed_with_a_thing_of_its_own_is_no_part_of_it() -> None:
    assert "system for" not in localised("支持基础设施建设与医疗服务体系。").text


def test_a_thing_beside_a_mechanism_has_none() -> None:
    assert " for " not in localised("完善管护队伍和验收机制。").text
