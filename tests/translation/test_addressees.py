"""To whom a notice goes: governments, departments and units, told when each is known."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "各县（市、区）人民政府，市政府各部门、各直属机构：",
            "To the people's governments of all counties (cities and districts); and all departments of and "
            "organizations directly under the Municipal Government:",
        ),
        ("各有关单位：", "To all units concerned:"),
        (
            "各乡镇人民政府、街道办事处，县直各单位：",
            "To the people's governments of all townships and towns; all subdistrict offices; and all units "
            "directly under the county:",
        ),
    ],
)
def test_addressees_are_told(chinese: str, english: str) -> None:
    said = localised(chinese, "preamble")
    assert (said.complete, said.text) == (True, english)


def test_an_unknown_addressee_leaves_the_line_open() -> None:
    assert not localised("各区人民政府，各嗡嗡单位：", "preamble").complete
