"""Names put together on reports first met: whose size, of which levels, for what purpose, how many."""

from __future__ import annotations

import re

import pytest

from desktop_app.document.read import read_text
from desktop_app.figures.english.indicator_names import english_name
from desktop_app.figures.english.name_words import plural
from desktop_app.figures.extract import extract_figures, figures_in


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("建设省实验室数", "provincial laboratories built"),
        (
            "培育省级、市级农业龙头企业数",
            "provincial and municipal leading agricultural enterprises fostered",
        ),
        ("培育省级以上绿色工厂数", "green factories at or above the provincial level fostered"),
        ("加入合作社户数", "households joining cooperatives"),
        ("加入合作社人数", "people joining cooperatives"),
        ("制定落实帮扶措施数", "assistance measures formulated and implemented"),
        ("出台支持民营经济措施数", "measures issued to support private sector"),
        ("居民消费价格（CPI）同比增速", "growth in consumer prices"),
        ("培训机构数", "training institutions"),
        ("审结电信网络诈骗案人数", "people in telecom and online fraud cases concluded"),
        (
            "万元工业增加值综合能耗",
            "comprehensive energy consumption per RMB 10,000 of industrial value added",
        ),
        ("资源勘探工业信息等支出", "expenditure on resource exploration, industry and information"),
    ],
)
def test_english_of_composed_names(name: str, english: str) -> None:
    assert english_name(name) == english


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("pilot plant put into use", "pilot plants put into use"),
        ("world record broken", "world records broken"),
        ("topic of discussion", "topics of discussion"),
        ("university", "universities"),
        ("consulate general", "consulates general"),
        ("new equipment", "new equipment"),
        ("cooperatives joined", "cooperatives joined"),
    ],
)
def test_counted_things_are_many(one: str, many: str) -> None:
    assert plural(one) == many


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "三次产业对经济增长的贡献率分别为6.3%、32.8%和60.9%。",
            ["第一产业对经济增长的贡献率", "第二产业对经济增长的贡献率", "第三产业对经济增长的贡献率"],
        ),
        ("果用瓜1107公顷，产量28408吨。", ["果用瓜面积", "果用瓜产量"]),
        ("茶饮产品产量达到8000吨，实现产值9亿元。", ["茶饮产品产量", "茶饮产品产值"]),
        ("六大优势产业增加值增长6.6%。", ["优势产业数", "优势产业增加值同比增速"]),
        (
            "蔬菜种植面积增长17.8%，其中鲜食玉米、马铃薯分别增长17.1%、7.5%。",
            ["蔬菜种植面积同比增速", "鲜食玉米种植面积同比增速", "马铃薯种植面积同比增速"],
        ),
        ("盘活资产12亿元，带动一般公共预算收入增长6.6%。", ["盘活资产额", "一般公共预算收入同比增速"]),
        ("资源勘探工业信息等支出12160万元。", ["资源勘探工业信息等支出"]),
        ("500万元以上固定资产投资完成39.73亿元。", ["固定资产投资规模下限", "固定资产投资"]),
        ("民间投资、产业投资占比分别达到73.7%、63.3%。", ["民间投资占比", "产业投资占比"]),
        ("全社会用电7.7亿千瓦时，其中工业用电4.89亿千瓦时。", ["全社会用电量", "工业用电量"]),
        ("规模以上工业增加值增长10.1%，高于目标2.1个百分点。", [None, "规模以上工业增加值增速高于目标幅度"]),
        (
            "审结案件4.9万件，同比下降5.8%，较10年前下降28.7%。",
            ["审结案件数", "审结案件同比降幅", "审结案件降幅"],
        ),
    ],
)
def test_whose_size_a_name_is(text: str, names: list[str | None]) -> None:
    found = [one.indicator_zh for one in figures_in(text, year=2024)]
    assert len(found) == len(names)
    assert [name for name, wanted in zip(found, names, strict=True) if wanted] == [
        one for one in names if one
    ]


def test_parts_are_of_the_whole_of_their_size() -> None:
    figures = figures_in("农业总产值70亿元，增加值38亿元。其中，种植业产值61亿元，增长3%。", year=2024)
    assert figures[2].parent_zh == "农业总产值"


def test_the_reports_own_place_goes_without_saying() -> None:
    title = "2024年平昌县国民经济和社会发展统计公报"
    text = f"{title}\n一、综合\n2024年平昌县地区生产总值(GDP)201.20亿元，比上年增长6.5%。"
    found = extract_figures(read_text(text, "bulletin.txt"))
    assert found.figures[0].indicator_zh == "地区生产总值（GDP）"
    (pair,) = found.pairs
    assert pair.actual is not None
    assert pair.growth is not None
    assert (pair.actual.raw, pair.growth.raw) == ("201.20亿元", "6.5%")


@pytest.mark.parametrize(
    ("text", "name", "kind", "value"),
    [
        (
            "城镇居民人均可支配收入比全省平均水平高1.18万元。",
            "城镇居民人均可支配收入比全省平均水平高幅度",
            "other",
            11800,
        ),
        ("单位GDP能耗比全国平均低12%。", "单位GDP能耗比全国平均低幅度", "other", 12),
        ("PM2.5平均浓度同比改善8.1%。", "PM2.5平均浓度改善幅度", "growth_yoy", -8.1),
        ("国考断面优良率同比改善5%。", "国考断面优良率改善幅度", "growth_yoy", 5),
        ("人均可支配收入达到38200元，比上年高1200元。", None, "actual", 1200),
    ],
)
def test_margins_and_improvements(text: str, name: str | None, kind: str, value: float) -> None:
    figure = figures_in(text, year=2025)[-1]
    assert figure.kind.value == kind
    assert float(figure.value_normalised) == value
    if name:
        assert figure.indicator_zh == name


def test_the_income_that_is_said_once_is_that_of_both_residents() -> None:
    figures = figures_in(
        "城镇居民人均可支配收入增长4.8%，达到70125元；农村居民增长6.2%，达到38200元。", year=2025
    )
    assert [one.indicator_zh for one in figures] == [
        "城镇居民人均可支配收入同比增速",
        "城镇居民人均可支配收入",
        "农村居民人均可支配收入同比增速",
        "农村居民人均可支配收入",
    ]


def test_headline_indicators_pair_under_all_their_names() -> None:
    text = """2026年某县政府工作报告
一、2025年工作回顾
全社会研发经费投入强度达到3.1%。城镇居民人均可支配收入增长4.8%，达到70125元；农村居民增长6.2%，达到38200元。
二、2026年主要预期目标
全社会研发投入强度达到3.2%以上；城镇、农村居民人均可支配收入分别增长5%和6%。"""
    found = extract_figures(read_text(text, "county.txt"))
    rows = [
        tuple(one.raw if one else "" for one in (pair.actual, pair.growth, pair.target))
        for pair in found.pairs
    ]
    assert rows == [("3.1%", "", "3.2%"), ("70125元", "4.8%", "5%"), ("38200元", "6.2%", "6%")]


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("规上企业研发经费投入", "R&D spending by enterprises above designated size"),
        ("生态渔业产值", "output value of ecological fishery"),
        (
            "食品、医药等支柱产业增加值占比",
            "share of value added of pillar industries such as food and pharmaceuticals",
        ),
        ("财政支出中教育占比", "share of education in fiscal expenditure"),
        ("中小企业占比", "share of small and medium-sized enterprises"),
        ("社会物流总费用与GDP比率", "ratio of total social logistics costs to GDP"),
        ("茶农人均收入", "per capita income of tea growers"),
        ("消费券拉动消费", "consumption driven by consumption vouchers"),
        ("无重大森林火灾连续年数", "consecutive years without major forest fires"),
        ("地区生产总值跨越百亿元台阶数", "RMB 10-billion marks passed by gross domestic product (GDP)"),
        ("下发整改通知书数", "rectification notices issued"),
        ("市级以上技术研发中心数", "technology R&D centers at or above the municipal level"),
    ],
)
def test_relations_of_sizes_examples_and_shares(name: str, english: str) -> None:
    assert english_name(name) == english


@pytest.mark.parametrize("name", ["发生数", "依法取缔数", "治理城市挡板数"])
def test_no_name_is_better_than_a_wrong_one(name: str) -> None:
    """Not “students” (发生), “legals banned”, “improvement cities”."""
    assert not re.search("student|legal|cities", english_name(name))


def test_words_of_running_text_lose_only_the_article_in_front() -> None:
    assert english_name("茶农人均收入") == "per capita income of tea growers"
    assert english_name("桥数") == "bridges"
