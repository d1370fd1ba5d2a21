"""Parts of all enterprises, a growth held against months before, herds in a list, sums of two years."""

from __future__ import annotations

import pytest

from desktop_app.document.read import read_text
from desktop_app.figures.english.indicator_names import english_name, is_open
from desktop_app.figures.extract import extract_figures
from desktop_app.figures.tables.pairs import headline_pairs

from .reading import of_report, of_results


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "上半年，国有企业利润总额180.4亿元。其中，中央企业为121.3亿元，增长8.8%；地方国有企业为59.1亿元。",
            ["国有企业利润总额", "中央企业利润总额", "中央企业利润总额同比增速", "地方国有企业利润总额"],
        ),
        (
            "国有企业资产负债率64.5%，降低0.1个百分点。其中，中央企业为67.6%，降低0.2个百分点；地方国有企业为62.2%。",
            [
                "国有企业资产负债率",
                "国有企业资产负债率下降幅度",
                "中央企业资产负债率",
                "中央企业资产负债率下降幅度",
                "地方国有企业资产负债率",
            ],
        ),
        (
            "1-10月，全县规上工业增加值增长14.3%，增速位居全市第一，比1-9月回落1.6个百分点；产值增长2.0%。",
            [
                "全县规上工业增加值同比增速",
                "全县规上工业增加值增速全市排名",
                "全县规上工业增加值增速下降幅度",
                "全县规上工业产值同比增速",
            ],
        ),
        ("1-6月，全市工业利润降幅比1-5月收窄3.2个百分点。", ["全市工业利润降幅下降幅度"]),
        ("固定资产投资占比提高5.4个百分点。", ["固定资产投资占比提升幅度"]),
        (
            "猪、牛、家禽出栏分别为73万头、6.4万头、257万只，分别增长10.3%、5.7%、11.2%。",
            [
                "猪出栏数",
                "牛出栏数",
                "家禽出栏数",
                "猪出栏同比增速",
                "牛出栏同比增速",
                "家禽出栏同比增速",
            ],
        ),
    ],
)
def test_a_part_takes_the_size_of_its_whole(text: str, names: list[str]) -> None:
    assert [figure.indicator_zh for figure in of_results(text)] == names


def test_what_was_done_in_two_years_is_of_both() -> None:
    told = "两年来，全市工会系统走访慰问困难职工3.6万人次，筹集慰问资金1.4亿元，建档职工总数达到5.2万人。"
    report = of_report(f"2015年工作总结\n\n{told}\n")
    assert [figure.period for figure in report] == ["2014-2015", "2014-2015", "end-2015"]


def test_parts_at_the_end_of_a_month_stand_with_their_whole() -> None:
    told = "截至6月末，国有企业资产负债率64.5%。其中，中央企业为67.6%。"
    report = of_report(f"2019年上半年国有企业运行情况\n\n{told}\n")
    assert [figure.period for figure in report] == ["end-2019-06", "end-2019-06"]


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "责令停产整顿生产经营单位数",
            "producers and business operators ordered to suspend production for rectification",
        ),
        ("地方国有企业利润总额", "total profits of local state-owned enterprises"),
        ("筹集慰问资金", "sympathy funds raised"),
        ("财政增收节支额", "increases in revenue and savings in expenditure"),
        ("实施行政处罚罚款额", "fines imposed as administrative penalties"),
    ],
)
def test_names_of_enterprises_and_offices(chinese: str, english: str) -> None:
    assert english_name(chinese) == english
    assert not is_open(chinese)


def test_a_year_said_in_a_name_and_a_shorter_name_meet_their_target() -> None:
    report = read_text(
        "平湖镇2023年政府工作报告\n\n2022年工作回顾\n\n"
        "2022年全镇实现工农业总值31.88亿元，增长7%。食用菌年产量达2.33万吨。\n\n"
        "2023年工作安排\n\n2023年主要预期目标是：工农业总产值增长8%，食用菌产量达到2.5万吨。\n",
        "report.txt",
    )
    pairs = headline_pairs(extract_figures(report).figures, report)
    rows = [[one.raw if one else "" for one in (pair.actual, pair.growth, pair.target)] for pair in pairs]
    assert rows == [["31.88亿元", "7%", "8%"], ["2.33万吨", "", "2.5万吨"]]


def test_what_stands_below_aims_within_a_task_is_aimed_at() -> None:
    report = of_report(
        "2023年全省卫生健康工作要点\n\n一、总体要求\n\n坚持以人民健康为中心。\n\n二、主要任务\n\n"
        "（一）实施全民健康促进行动。\n\n1.主要目标指标。\n\n居民健康素养水平达39%以上。\n\n"
        "2.重点工作举措。\n\n建设基地5个。\n"
    )
    assert [figure.kind.value for figure in report] == ["target", "planned"]
