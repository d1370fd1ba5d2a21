"""Things of a field that is named, and areas that are no field of their own."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "told"),
    [
        ("制定低空经济领域地方标准3项。", "3 local standards in the low-altitude economy were formulated."),
        ("引进生物医药领域高层次人才15名。", "15 high-caliber talents in biomedicine were attracted."),
        (
            "促成半导体显示领域战略合作。",
            "We brought about strategic cooperation in the field of semiconductor display.",
        ),
        (
            "在新能源汽车领域开展战略合作。",
            "We carried out strategic cooperation in the field of new energy vehicles (NEVs).",
        ),
        (
            "培育光伏产业龙头企业5家。",
            "5 leading enterprises in the photovoltaic industry were fostered.",
        ),
        ("补齐新能源产业链薄弱环节。", "We shored up weak links in the new energy industrial chain."),
        (
            "攻克新材料产业关键核心技术12项。",
            "Breakthroughs were made in 12 core technologies in key fields of the new materials industry.",
        ),
        ("完善养老行业服务标准。", "We improved service standards in the elderly care industry."),
        ("防范重点行业风险。", "We prevented risks in key industries."),
    ],
)
def test_a_thing_is_told_with_its_field(chinese: str, told: str) -> None:
    assert localised(chinese).text == told


@pytest.mark.parametrize("chinese", ["防范重点领域风险。", "整治行业领域乱象。", "深化各领域合作。"])
def test_areas_of_any_kind_are_no_field(chinese: str) -> None:
    english = localised(chinese)
    assert english.complete
    assert "the field of" not in english.text


def test_half_a_field_is_none() -> None:
    """量子低空经济领域: nobody said that the standards are in economic areas."""
    assert "economic areas" not in localised("制定璇玑低空经济领域地方标准3项。").text


def test_a_term_that_reaches_into_the_thing_stays_whole() -> None:
    told = localised("落实工业领域设备更新实施方案。").text
    assert "equipment upgrading in the industrial sector" in told
