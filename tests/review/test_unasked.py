"""Words that certain Chinese asks for, where none of it stands."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair
from tests.review.slips import assert_found


@pytest.mark.parametrize(
    ("source", "english", "right", "wrong", "check"),
    [
        ("新引进研发人员340名，同比增长8%。", "A further 340 research staff were recruited, up 8 percent.",
         "research", "medical", "term-missing"),
        ("推动12家市属企业整合重组。", "Twelve municipal enterprises were restructured.",
         "municipal", "provincial", "term-missing"),
        ("全年税收收入42亿元，增长3%。", "Tax revenue for the year came to RMB 4.2 billion, up 3 percent.",
         "Tax", "Non-tax", "term-missing"),
        ("推进长三角公交一卡通行。", "One card will do for buses throughout the Yangtze River Delta.",
         "Yangtze", "Pearl", "name-wrong"),
        ("着力补齐重点领域短板。", "Weak links in key areas will be strengthened.",
         "key", "five key", "figure-value"),
        ("单位产品电耗下降4%。", "Power use per unit of output fell by 4 percent.",
         "unit of output", "capita", "figure-basis"),
    ],
)  # fmt: skip
def test_a_word_without_ground_is_found(
    source: str, english: str, right: str, wrong: str, check: str
) -> None:
    assert_found(source, english, right, wrong, check)


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("严控“三公”经费。", "Spending on overseas visits, vehicles and hospitality was kept in check."),
        ("四分之三的站点已启用，占比75%。", "Three quarters of the sites, or 75 percent, are in use."),
        ("集团与福建省签约。", "The Forest Group signed an agreement with Fujian Province."),
        ("全镇30亿元项目开工。", "A project of three billion yuan broke ground in the township."),
    ],
)  # fmt: skip
def test_a_word_with_ground_or_in_a_name_is_silent(source: str, english: str) -> None:
    assert not [one for one in check_pair(source, english) if "asks for" in one.message]


@pytest.mark.parametrize(
    ("source", "english", "right", "wrong", "check"),
    [
        ("城乡低保标准分别提高到每月830元和610元。",
         "Urban and rural subsistence allowances were raised to 830 yuan and 610 yuan a month.",
         "830 yuan and 610 yuan", "610 yuan and 830 yuan", "figure-exchanged"),
        ("食品价格上涨1.3%，非食品价格上涨0.4%。",
         "Food prices rose 1.3 percent and non-food prices 0.4 percent.",
         "1.3 percent and non-food prices 0.4", "0.4 percent and non-food prices 1.3", "figure-exchanged"),
        ("政府财政储备约860亿元，无任何外债。",
         "The government has fiscal reserves of about RMB 86 billion and no foreign debt.",
         "no foreign", "foreign", "negation"),
        ("守住安全底线，严禁违规取水。", "Safety will be guarded; illicit use of water is forbidden.",
         "illicit use of water is forbidden", "use of water is welcome", "negation"),
        ("药品集采平均降价45%。", "Centralized procurement cut drug prices by 45 percent on average.",
         "by 45", "to 45", "figure-level"),
        ("财政支出62亿元，其中教育支出13亿元。",
         "Spending came to RMB 6.2 billion; of this, RMB 1.3 billion went to education.",
         "of this,", "in addition,", "figure-basis"),
    ],
)  # fmt: skip
def test_turned_beside_a_figure_or_a_ban(
    source: str, english: str, right: str, wrong: str, check: str
) -> None:
    assert_found(source, english, right, wrong, check)
