"""Sums with whom they went to, who was placed, levels that rose, meetings and cases by their number."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "地区生产总值达到486亿元，三年净增近百亿元。",
            "Gross domestic product (GDP) reached RMB 48.6 billion, a net increase of nearly "
            "RMB 10 billion over three years.",
        ),
        (
            "一期工程实现当年签约、当年开工、当年投产。",
            "Phase I projects were signed, started construction and went into production all within the "
            "same year.",
        ),
        ("整改违法占用耕地问题62个。", "62 problems of illegal occupation of arable land were rectified."),
        ("公益性岗位安置就业1850人。", "1,850 people were placed in public-welfare jobs."),
        ("背街小巷改造提升96条。", "96 back streets and alleys were upgraded."),
        ("地下水位平均回升1.3米。", "The groundwater level rose by 1.3 meters on average."),
        ("义务植树380万株。", "3.8 million trees were planted in voluntary tree planting."),
        (
            "县级医院全部达到国家推荐标准。",
            "County-level hospitals all met the recommended national standards.",
        ),
        (
            "残疾人“两项补贴”发放1.6万人。",
            "Two types of subsidies for persons with disabilities were paid to 16,000 people.",
        ),
        ("实施适老化改造1200户。", "We carried out age-friendly renovation for 1,200 households."),
        (
            "为860家小微企业授信36亿元。",
            "Credit lines of RMB 3.6 billion were granted to 860 small and micro businesses.",
        ),
        (
            "召开县政府常务会议28次，研究重大事项236项。",
            "28 executive meetings of the County Government were held, and 236 major matters were studied.",
        ),
        (
            "查处土地出让等领域违纪违法问题31起。",
            "31 violations of discipline and law in fields such as land transfer were "
            "investigated and punished.",
        ),
        (
            "新能源汽车、集成电路、生物医药三大产业产值占规上工业的比重达到56.8%。",
            "The output value of the three industries of new energy vehicles (NEVs), integrated "
            "circuits and biomedicine accounted for 56.8% of industry above designated size.",
        ),
    ],
)
def test_it_is_told(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_what_looks_alike_is_not() -> None:
    assert "up 3 percentage points" not in localised("全年游客1200万人次，比上月回升3个百分点。").text
    assert "subsidies for persons" not in localised("发放残疾人“两项补贴”1.2万人。").text.split("发放")[0]
    assert "creates" not in localised("公益性岗位安置就业1850人。").text
