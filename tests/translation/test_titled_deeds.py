"""Cases that go by what was done, programs and projects by what is quoted before them."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "told"),
    [
        (
            "“破解企业融资难题”入选全国典型案例。",
            "“Resolving Enterprise Financing Difficulties” was selected as a national typical case.",
        ),
        (
            "“推动民营经济高质量发展”案例获评全省优秀案例。",
            "The “Promoting the High-Quality Development of the Private Sector” case was named "
            "a provincial outstanding case.",
        ),
    ],
)
def test_a_case_goes_by_its_deed(chinese: str, told: str) -> None:
    assert localised(chinese).text == told


def test_a_deed_that_nobody_knows_stays_quoted() -> None:
    assert "“璇玑赋能嗡嗡振兴”" in localised("“璇玑赋能嗡嗡振兴”案例入选全国典型案例。").text


@pytest.mark.parametrize(
    ("chinese", "told"),
    [
        ("深化“雏鹰”“领航”计划。", "We will deepen the “Eaglet” and “Pilot” programs."),
        (
            "筹建保障房，建好丽岛花园棚改、云海逸居二期、新业花园等项目。",
            "We will plan and build government-subsidized housing, and build projects such as "
            "the rundown-area renovation of Lidao Garden, Yunhaiyiju Phase II and Xinye Garden.",
        ),
    ],
)
def test_programs_and_housing_projects_go_by_their_names(chinese: str, told: str) -> None:
    assert localised(chinese, role="plan").text == told


def test_projects_of_anything_else_are_no_estates() -> None:
    assert "Garden" not in localised("建好幸福花园、文化长廊等项目。", role="plan").text


def test_what_opens_as_something_is_told_so() -> None:
    told = localised("深圳湾文化广场以“水落石出”之姿正式开放。").text
    assert told == "Shenzhen Bay Culture Square opened to the public as “Rocks Emerging from Receding Water”."
