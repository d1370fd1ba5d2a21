"""Parts of the population with their share, and beds by the houses in which they stand."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "60岁及以上人口8.2万人，占总人口的21.5%。",
            "The number of people aged 60 and above stood at 82,000, accounting for 21.5% of the total "
            "population.",
        ),
        (
            "65岁及以上人口占常住人口的14.2%。",
            "People aged 65 and above accounted for 14.2% of the permanent population.",
        ),
        (
            "男性人口20.1万人，女性人口19.4万人。",
            "The number of males stood at 201,000, and the number of females stood at 194,000.",
        ),
        (
            "全县现有医疗机构床位1300张，其中，二级医院600张、乡镇卫生院400张。",
            "The county had 1,300 medical institution beds, including 600 in secondary hospitals and "
            "400 in township health centers.",
        ),
    ],
)
def test_parts_of_a_population_are_told(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_houses_with_beds_are_not_counted_by_their_beds() -> None:
    told = localised("全县现有医疗机构12家，其中，二级医院2家、乡镇卫生院10家。").text
    assert told.endswith("including 2 secondary hospitals and 10 township health centers.")
