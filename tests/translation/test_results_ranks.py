"""Ranks that moved, spells of years, lists of the first hundred, notes in brackets, shares of things."""

from __future__ import annotations

import re

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "营商环境评价排名由2019年的第86位跃升至第41位。",
            "The ranking in business environment assessment rose from 86th in 2019 to 41st.",
        ),
        (
            "经济总量由全省第18位上升到第12位。",
            "Total economic output rose from eighteenth to twelfth in the province.",
        ),
        (
            "地区生产总值达到730亿元，在全国城市排名上升3位至第52位。",
            "Gross domestic product (GDP) reached RMB 73 billion, moving up 3 places to 52nd among Chinese "
            "cities.",
        ),
        (
            "营商环境评价连续第四年位居全省第一。",
            "Business environment assessment ranked first in the province for the fourth consecutive year.",
        ),
        ("连续三届蝉联全国文明城市。", "We were named a national civilized city three times in a row."),
        (
            "连续第6年入选全国百强县。",
            "We were selected for China's Top 100 Counties for the sixth consecutive year.",
        ),
        (
            "入选全国绿色发展百强区。",
            "We were selected for China's Top 100 Districts for Green Development.",
        ),
        (
            "固定资产投资（法人在地）215.6亿元，增长4.2%。",
            "Fixed-asset investment (by place of registration) stood at RMB 21.56 billion, up 4.2%.",
        ),
        (
            "工业投资（不含房地产开发投资）增长6.1%。",
            "Industrial investment (excluding investment in real estate development) grew by 6.1%.",
        ),
        (
            "出台实施三批126项政策举措。",
            "126 policy measures in three batches were issued and implemented.",
        ),
        ("完成64公里河道的清淤。", "64 kilometers of river dredging were completed."),
        (
            "持续将八成以上财力投入民生。",
            "We put at least 80% of financial resources into people's livelihood.",
        ),
        ("服务群众3.6万人次。", "36,000 people were served."),
    ],
)
def test_told_whole(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


@pytest.mark.parametrize(
    "chinese",
    [
        "固定资产投资（神秘口径）215.6亿元。",  # nobody knows how it is counted
        "给予30%的补贴。",  # so high, and no share of subsidies
        "入选全国喵喵百强区。",
        "在全国城市排名上升2位至第7位。",  # whose, nobody says
    ],
)
def test_left_where_not_known(chinese: str) -> None:
    assert re.search("[一-鿿]", localised(chinese).text)


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "获得国家级荣誉18项、省级46项。",
            "18 national-level honors and 46 provincial-level honors were received.",
        ),
        (
            "科技型中小企业数首次突破3万大关。",
            "The number of small and medium-sized sci-tech enterprises exceeded 30,000 for the first time.",
        ),
        (
            "新增国家级绿色工厂18家，超全省四分之一。",
            "18 national green factories were added, accounting for more than one quarter of the province's "
            "total.",
        ),
        ("经济总量首次突破2000亿大关。", "Economic output exceeded RMB 200 billion for the first time."),
        (
            "同口径一般公共预算收入182.4亿元、增长3.7%。",
            "General public budget revenue on a like-for-like basis stood at RMB 18.24 billion, up 3.7%.",
        ),
        (
            "一般公共预算收入年均增长6.4%，总量升至全国第八。",
            "General public budget revenue grew at an average annual rate of 6.4%, ranking eighth in the "
            "country by volume.",
        ),
        (
            "国际会展中心建成投用，成为全省最大的会展中心之一。",
            "An international exhibition center was completed and put into use, becoming one of the "
            "province's largest exhibition centers.",
        ),
        (
            "86个市、区重点项目完成投资超过120亿元，达到年度投资计划的112%。",
            "Investment of over RMB 12 billion was completed in 86 key municipal and district projects, "
            "equal to 112% of the annual plan.",
        ),
    ],
)
def test_what_is_left_out_or_stepped_over(chinese: str, english: str) -> None:
    assert localised(chinese).text == english
