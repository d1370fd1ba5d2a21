"""Turns that reports use now and then: near-doublings, a year before in brackets, 下同, marks passed."""

from __future__ import annotations

import pytest

from desktop_app.document.read import read_text
from desktop_app.figures.extract import extract_figures, figures_in
from desktop_app.figures.model import Qualifier
from tests.figures.reading import of_results


@pytest.mark.parametrize(
    ("text", "raw", "value", "unit", "qualifier"),
    [
        ("生产总值廿三点六万亿元。", "廿三点六万亿元", "23600000000000", "CNY", "exact"),
        ("旅游收入增长百分之卅三点一。", "百分之卅三点一", "33.1", "%", "exact"),
        ("快递业务量翻了近一番。", "翻了近一番", "100", "%", "nearly"),
        ("电商销售额翻一番多。", "翻一番多", "100", "%", "over"),
        ("森林覆盖率提高了三个多百分点。", "三个多百分点", "3", "percentage points", "over"),
        ("三分之一强的企业实现盈利。", "三分之一", "33.33333333333333333333333333", "%", "over"),
        ("港口吞吐量直逼3亿吨。", "3亿吨", "300000000", "t", "nearly"),
        ("城镇登记失业率≤4%。", "4%", "4", "%", "up_to"),
        ("水质达标率≥95%。", "95%", "95", "%", "at_least"),
        ("深松整地1200万亩次。", "1200万亩次", "12000000", "mu-times", "exact"),
        ("土壤有机质平均含量28克/千克。", "28克/千克", "28", "g/kg", "exact"),
        ("每万人拥有公共交通车辆13.5标台。", "13.5标台", "13.5", "count", "exact"),
    ],
)
def test_value_unit_and_qualifier(text: str, raw: str, value: str, unit: str, qualifier: str) -> None:
    (figure,) = figures_in(text)
    read = (figure.raw, str(figure.value_normalised), figure.unit_norm, figure.qualifier.value)
    assert read == (raw, value, unit, qualifier)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("预计（下同）全县生产总值340亿元，固定资产投资50亿元。", ["全县生产总值", "固定资产投资"]),
        ("共接警870起（2022年同期910起），同比下降4.4%。", ["接警数", "接警数", "接警同比降幅"]),
        ("直接经济损失90万元，较去年同期火灾起数减少3%。", ["直接经济损失额", "火灾起数降幅"]),
        ("乡镇由26个合并为18个。", ["乡镇数", "乡镇数"]),
        ("地区生产总值跨越2个百亿元台阶，达到510亿元。", ["地区生产总值跨越百亿元台阶数", "地区生产总值"]),
        ("经济总量连跨3个千亿台阶。", ["经济总量跨越千亿台阶数"]),
        ("居民收入增速高于经济增速、突破3万元。", ["居民收入"]),
        ("企业营业收入较上年翻一番、利润翻三番。", ["企业营业收入同比增速", "企业利润同比增速"]),
        ("小麦单产每亩达512公斤，比上年亩增6公斤。", ["小麦单产", "小麦单产增加量"]),
        (
            "进出口总额（人民币计价）增长4%，其中出口增长6%。",
            ["进出口总额（人民币计价）同比增速", "出口同比增速"],
        ),
        ("城镇调查失业率全年控制在5.5%以内。", ["城镇调查失业率"]),
        (
            "林地30万亩，湿地8万亩，分别占全县国土面积的35%和8%。",
            ["林地面积", "湿地面积", "林地面积占全县国土面积比重", "湿地面积占全县国土面积比重"],
        ),
        (
            "自营出口完成额20万元，增长5%；进口7万元。",
            ["自营出口完成额", "自营出口完成同比增速", "自营进口额"],
        ),
        ("在全国336个城市中空气质量排名第17。", ["城市数", "空气质量排名"]),
        ("A级以上景区达48家，其中5A级2家。", ["A级以上景区数", "5A级景区数"]),
        ("新设企业1.2万户，日均新增36户。", ["新设企业数", "日均新增企业数"]),
        ("浙江省上半年实际使用外资80亿美元。", ["浙江省实际使用外资额"]),
        (
            "光伏、新能源汽车、锂电池出口额分别增长5%、6%、7%。",
            ["光伏出口额同比增速", "新能源汽车出口额同比增速", "锂电池出口额同比增速"],
        ),
        ("正常年景下粮食产量达到90亿斤。", ["粮食产量"]),
        ("转移支付增加约1.5万亿元、规模近9.8万亿元。", ["转移支付增加额", "转移支付规模"]),
    ],
)
def test_names(text: str, names: list[str]) -> None:
    assert [figure.indicator_zh for figure in figures_in(text, role="results", year=2023)] == names


def test_growth_behind_xiatong_is_measured_from_the_year_said_once() -> None:
    figures = figures_in("生产总值340亿元，比2012年（下同）增长47.7%；投资353亿元，增长125.1%。", year=2016)
    assert [one.english for one in figures][1::2] == ["up 47.7% from 2012", "up 125.1% from 2012"]


def test_how_long_something_took_is_no_figure_of_its_own() -> None:
    figures = figures_in("近3年提升21个百分点。财政收入1350亿元，3年增长58.6%。", year=2025)
    told = [(one.raw, one.period) for one in figures]
    assert told == [("21个百分点", "2023-2025"), ("1350亿元", "2025"), ("58.6%", "2023-2025")]


def test_the_year_of_a_bracket_is_of_what_stands_in_it_alone() -> None:
    text = "2024年消防工作总结\n\n一、总体情况\n\n全市接警870起（2023年同期910起），救援97起。\n"
    figures = extract_figures(read_text(text, "a.txt")).figures
    assert [one.period for one in figures] == ["2024", "2023", "2024"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("检查单位82家，临时查封6家，依法取缔2家。", ["检查单位数", "临时查封单位数", "依法取缔单位数"]),
        ("新辟公交线路8条、优化调整22条。", ["新辟公交线路数", "优化调整公交线路数"]),
        ("受理案件20件，移交3件。", ["受理案件数", "移交数"]),
    ],
)
def test_a_deed_alone_is_done_to_such_things_as_were_counted_before(text: str, names: list[str]) -> None:
    assert [figure.indicator_zh for figure in figures_in(text)] == names


def test_a_place_is_named_by_its_short_name_too() -> None:
    text = "果洛藏族自治州2023年政府工作报告\n\n一、2022年工作回顾\n\n果洛州实现地区生产总值53.6亿元。\n"
    assert extract_figures(read_text(text, "a.txt")).figures[0].indicator_zh == "地区生产总值"


@pytest.mark.parametrize(
    ("text", "name", "english"),
    [
        (
            "国家级、部级创新平台分别达到22家、182家。",
            "国家级创新平台数",
            "national-level innovation platforms",
        ),
        (
            "药品不良反应报告每百万人口1125份。",
            "每百万人口药品不良反应报告",
            "adverse drug reaction reports per 1 million people",
        ),
        ("我区水土流失率降至7.5%。", "水土流失率", "soil erosion rate"),
        ("受理公租房申请194户。", "受理公租房申请户数", "public rental housing applications handled"),
        (
            "传染病发病率连续3年保持全国最低水平。",
            "传染病发病率保持全国最低水平连续年数",
            "consecutive years with the lowest national incidence of infectious diseases",
        ),
    ],
)
def test_names_in_both_languages(text: str, name: str, english: str) -> None:
    figure = figures_in(text)[0]
    assert (figure.indicator_zh, figure.indicator_en) == (name, english)


def test_a_sector_is_no_part_of_the_sector_before() -> None:
    text = "第二产业增加值50亿元，其中工业增加值40亿元，第三产业增加值60亿元。"
    assert [figure.parent_zh for figure in figures_in(text)] == ["", "第二产业增加值", ""]


def test_only_a_plan_opens_with_aims() -> None:
    text = "2023年上半年全县经济运行情况\n\n一、主要指标\n\n全县生产总值53.6亿元，增长5%。\n"
    figure = extract_figures(read_text(text, "a.txt")).figures[0]
    assert figure.kind.value == "actual"


def test_steps_that_are_counted_are_passed_and_no_more_than_so_many() -> None:
    (steps,) = figures_in("生产总值跨越3个百亿元台阶。", role="results")
    (level,) = figures_in("生产总值跨越300亿元大关。", role="results")

    assert steps.qualifier is Qualifier.EXACT
    assert level.qualifier is Qualifier.OVER


def test_a_comma_as_wide_as_its_digits() -> None:
    output, growth = of_results("地区生产总值１，２８６．５亿元，增长５．３％。")
    assert (output.raw, output.value_normalised) == ("１，２８６．５亿元", 128650000000)
    assert growth.raw == "５．３％"


def test_no_gold_in_a_set_phrase() -> None:
    assert [one.raw for one in of_results("五险一金缴存额3亿元。")] == ["3亿元"]


def test_what_turned_into_growth_is_the_profit() -> None:
    names = {one.indicator_zh[:4] for one in of_results("利润总额98亿元，由上年同期下降11.2%转为增长3.5%。")}
    assert names == {"利润总额"}
