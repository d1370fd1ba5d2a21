"""Things with their measures in front, what is held for an anniversary, cups, titles and parts of a fair."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "建成投资5亿元、占地200亩的物流园。",
            "We completed a logistics park with an investment of RMB 500 million and a site area of 200 mu.",
        ),
        (
            "建成覆盖8个街道、惠及50万人的养老服务网络。",
            "We completed an elderly care service network covering 8 subdistricts and benefiting 500,000 "
            "people.",
        ),
        (
            "建筑面积3万平方米、可容纳800人的文化中心建成投用，新增车位500个。",
            "A cultural center with a floor area of 30,000 square meters and capacity for 800 people was "
            "completed and put into use, and 500 parking spaces were added.",
        ),
        (
            "总投资120亿元的新能源汽车、储能电池等项目开工。",
            "Construction began on projects such as new energy vehicles (NEVs) and energy storage batteries, "
            "with a total investment of RMB 12 billion.",
        ),
        (
            "总投资120亿元的5个项目集中开工。",
            "Construction began on 5 projects with a total investment of RMB 12 billion.",
        ),
        (
            "第八届茶博会云岭3家分会场总成交额6.3亿元。",
            None,  # nobody knows the fair
        ),
        (
            "文博会南山12家分会场总成交额63.2亿元。",
            "The total transaction value of the 12 Nanshan sub-venues of the China (Shenzhen) International "
            "Cultural Industries Fair (ICIF) reached RMB 6.32 billion.",
        ),
        (
            "累计斩获2次广东省赛、3次全国冠军。",
            "The Guangdong provincial title was won twice and the national title three times.",
        ),
        ("女排夺得2次全国冠军。", "The women's volleyball team won the national title twice."),
        (
            "举办新中国成立75周年主题展览。",
            "We held a themed exhibition marking the 75th anniversary of the founding of the People's "
            "Republic of China.",
        ),
        ("成功举办“市长杯”校园足球联赛。", "We held the Mayor's Cup Campus Football League."),
        ("举办长江杯龙舟邀请赛。", "We held the Yangtze River Cup Dragon Boat Invitational."),
        (
            "改造房源225栋，改造户数5111户。",
            "225 residential buildings were renovated, and the number of households covered by renovation "
            "stood at 5,111.",
        ),
        ("吸引国际顶流网红打卡直播。", "We attracted top international influencers to visit and livestream."),
        ("第三届数字贸易博览会在杭成功举办。", "The 3rd Digital Trade Expo was held in Hangzhou."),
    ],
)
def test_results(chinese: str, english: str | None) -> None:
    told = localised(chinese, "results")
    assert told.text == english if english else not told.complete


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "2026年是“十五五”规划的开局之年，恰逢杭州承办亚运会这一重大历史契机。",
            "2026 is the first year of the 15th Five-Year Plan, when Hangzhou will host the Asian Games, a "
            "major historic opportunity.",
        ),
        (
            "2026年是“十五五”规划的开局之年，恰逢建党105周年。",
            "2026 is the first year of the 15th Five-Year Plan and coincides with the 105th anniversary of "
            "the founding of the Communist Party of China.",
        ),
        (
            "抢抓亚运会在杭举办机遇，提升城市形象。",
            "Seizing the opportunity of the Asian Games being held in Hangzhou, we will enhance the city "
            "image.",
        ),
        (
            "支持深圳办好亚太经合组织（APEC）第三十三次领导人非正式会议。",
            "We will support Shenzhen in hosting the 33rd APEC Economic Leaders' Meeting.",
        ),
    ],
)
def test_plans(chinese: str, english: str) -> None:
    assert localised(chinese, "plan").text == english


@pytest.mark.parametrize(
    "chinese",
    [
        "建成投资5亿元、占地200亩的绿谷云仓。",  # what it is nobody knows
        "2026年是“十五五”规划的开局之年，恰逢改革深化。",
        "干杯后的足球赛。",
    ],
)
def test_what_is_unknown_is_not_told(chinese: str) -> None:
    assert not localised(chinese, "plan").complete


def test_what_weighs_on_us_is_told_in_the_present() -> None:
    assert localised("我市外贸受外部环境影响较大。", "other").text == (
        "Foreign trade is heavily affected by the external environment."
    )
