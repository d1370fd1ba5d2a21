"""How courts, procuratorates, standing committees and Party groups open and name themselves."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("body", "english"),
    [
        ("市中级人民法院", "Municipal Intermediate People's Court"),
        ("区人民检察院", "District People's Procuratorate"),
        ("县人大常委会", "Standing Committee of the County People's Congress"),
    ],
)
def test_other_bodies_report_to_a_congress_too(body: str, english: str) -> None:
    told = localised(f"现在，我代表{body}向大会报告工作，请予审议。").text
    assert told == (
        f"On behalf of the {english}, I now report to the Congress on its work for your deliberation."
    )


def test_a_body_that_nobody_knows_has_no_such_opening() -> None:
    assert "On behalf" not in localised("现在，我代表市甲乙丙协会向大会报告工作，请予审议。").text


def test_groups_of_the_party_are_those_of_their_bodies() -> None:
    told = localised("市委第三巡察组对市水利局党组进行了巡察。").text
    assert told.startswith("The Third Inspection Team of the CPC Municipal Committee ")
    assert told.endswith(" the leading Party members' group of the Municipal Water Resources Bureau.")


def test_a_heading_names_the_aspect_it_is_about() -> None:
    assert localised("贯彻落实党中央决策部署方面", heading=True).text.startswith("Implementing the ")
    assert "方面" not in localised("贯彻落实党中央决策部署方面", heading=True).text
