"""First deals and lists of firsts, shares of all, prizes at events, phases and sections of things."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("zh", "english"),
    [
        ("完成全省首笔跨境数据交易。", "We completed the province's first cross-border data transaction."),
        ("落地全国首单科技保险。", "We launched China's first technology insurance policy."),
        (
            "入选全省首批绿色建筑示范区名单。",
            "We were selected for the list of the province's first group of green building demonstration "
            "zones.",
        ),
        ("实现医疗废物100%集中处置。", "We achieved 100% centralized disposal of medical waste."),
        (
            "实现全区中小学姊妹校100%结对。",
            "We paired up all of the district's primary and secondary school sister schools.",
        ),
        (
            "学生作品获全国科普讲解大赛一等奖。",
            "Student works won the first prize at the national popular science presentation contest.",
        ),
        ("获评全国最具投资潜力城区。", "We were named China's most investment-worthy urban area."),
        ("建成市第二儿童医院。", "We completed City No. 2 Children's Hospital."),
        ("建成洪湖公园升级改造一期。", "We completed Phase I of the project to upgrade Honghu Park."),
        (
            "建成大沙河生态长廊南段。",
            "We completed the south section of the Dasha River Ecological Corridor.",
        ),
        ("推动中科大厦竣工。", "We pushed for the completion of Zhongke Tower."),
        (
            "推动尖岗山片区、铁仔山片区连片开发。",
            "We promoted the contiguous development of the Jiangangshan Area and the Tiezai Mountain Area.",
        ),
        ("展会期间签约项目32个。", "During the exhibition, contracts were signed for 32 projects."),
        ("与北京大学完成签约。", "We signed an agreement with Peking University."),
        ("签约金额突破30亿元。", "The value of signed contracts exceeded RMB 3 billion."),
    ],
)  # fmt: skip
def test_it_is_told(zh: str, english: str) -> None:
    assert localised(zh).text == english


@pytest.mark.parametrize(
    ("zh", "english"),
    [
        ("实现工业产值100亿元。", "coverage"),  # no share of all
        ("获全国大赛一等奖2项。", "prize at the"),  # of how many events nobody says
        ("引进北大医学团队。", "北大"),  # a university where no 大厦 is
    ],
)  # fmt: skip
def test_what_looks_alike_is_told_otherwise(zh: str, english: str) -> None:
    assert english not in localised(zh).text


def test_a_class_or_higher_is_no_number_of_kinds() -> None:
    text = localised("新增三类以上压力容器许可证26张。").text
    assert "three types" not in text
    assert "these" not in text


def test_a_million_is_one_number() -> None:
    assert "Ten Thousand" not in localised("实施“百团百万”文化惠民工程。").text


def test_whom_it_benefits_is_no_part_of_an_unknown_thing() -> None:
    assert "served" not in localised("高标准建设中小学“四点半”课堂，课后托管服务惠及学生15万人。").text
