"""Departments first met: names of lists, margins, places, works and villages, and their measures."""

from __future__ import annotations

import pytest

from desktop_app.figures.english.indicator_names import english_name
from desktop_app.figures.model import Kind
from tests.figures.reading import of_report, of_results


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "水质达标率、集中供水率和自来水普及率分别达95.1%、89.2%、88.3%。",
            ["水质达标率", "集中供水率", "自来水普及率"],
        ),
        (
            "万元地区生产总值和万元工业增加值用水量较2020年下降率分别为8.9%和13%。",
            ["万元地区生产总值用水量降幅", "万元工业增加值用水量降幅"],
        ),
        (
            "粮食面积2.2亿亩，占全国的12.4%，超国家下达任务288万亩。",
            ["粮食面积", "粮食面积占全国比重", "粮食面积超出国家下达任务幅度"],
        ),
        (
            "粮食总产量1557亿斤，占全国的11.2%。同比增加5亿斤。",
            ["粮食总产量", "粮食总产量占全国比重", "粮食总产量增加量"],
        ),
        (
            "贫困户144户，贫困人口578人，分别占农户及农业人口的19.5%和20.6%。",
            ["贫困户户数", "贫困人口", "贫困户占农户比重", "贫困人口占农业人口比重"],
        ),
        (
            "无房户、危房户44户（其中：无房户25户、危房户19户）。",
            ["无房户、危房户户数", "无房户户数", "危房户户数"],
        ),
        ("三家子村耕地面积由过去的840亩增加到6832亩。", ["三家子村耕地面积", "三家子村耕地面积"]),
        ("三家企业投产。", ["投产企业数"]),
    ],
)
def test_names_of_lists_margins_and_places(text: str, names: list[str]) -> None:
    assert [one.indicator_zh for one in of_results(text)] == names


def test_what_stands_behind_a_bracket_is_no_part_of_what_it_opened() -> None:
    found = of_results("上级补助收入34亿元（其中：专项补助收入3亿元），一般债券转贷收入1亿元。")
    assert [one.parent_zh for one in found] == ["", "上级补助收入", ""]


def test_an_average_of_the_last_years_is_a_base_and_no_figure() -> None:
    (lost,) = of_results("倒塌房屋数量与近5年均值相比下降63.3%。")
    assert (lost.base, lost.english) == ("与近5年均值", "down 63.3% from the five-year average")
    (fires,) = of_results("较大火灾下降30.2%。")
    assert (fires.base, fires.indicator_zh) == ("", "较大火灾同比降幅")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "同城、异地快递业务量分别占全部快递业务量的11.6%、86.6%；"
            "业务收入分别占全部快递业务收入的6.5%、49.5%。",
            [
                "同城快递业务量占全部快递业务量比重",
                "异地快递业务量占全部快递业务量比重",
                "同城快递业务收入占全部快递业务收入比重",
                "异地快递业务收入占全部快递业务收入比重",
            ],
        ),
        ("营业网点43万处，其中设在农村的11.7万处。", ["营业网点数", "设在农村的营业网点数"]),
        (
            "在校学生9600人（其中，学前教育3200人、小学6400人）。",
            ["在校学生人数", "学前教育在校学生人数", "小学在校学生人数"],
        ),
        (
            "采购果皮箱700个；投入755万元，新建转运站10座。",
            ["采购果皮箱数", "新建转运站投入额", "新建转运站数"],
        ),
        ("投放驳运车45辆，公务执勤（9起）及其他出动（10起）。", ["投放驳运车数", "公务执勤数", "其他出动数"]),
        ("县人民医院有床位300张。", ["县人民医院床位数"]),
    ],
)
def test_names_of_what_departments_tell(text: str, names: list[str]) -> None:
    assert [one.indicator_zh for one in of_results(text)] == names


def test_what_a_closed_bracket_told_is_no_whole() -> None:
    found = of_results("现有职工689人（正式职工607人，招聘人员82人），其中：卫生技术人员578人。")
    assert found[-1].parent_zh == "现有职工人数"
    assert found[-1].indicator_zh == "卫生技术人员人数"
    fires = of_results("日均出动消防车近1万辆次。其中，扑救火灾74.5万起、占38.1%。")
    assert [one.parent_zh for one in fires] == ["", "", ""]


def test_the_place_of_a_report_is_no_part_of_its_indicators() -> None:
    found = of_report("2023年甘南省政府工作报告\n\n一、2022年工作回顾\n甘南省地区生产总值突破5万亿元。\n")
    assert found[0].indicator_zh == "地区生产总值"
    (value,) = of_report("2023年县政府工作报告\n\n县政府投资突破5亿元。\n")
    assert value.indicator_zh == "县政府投资"
    assert of_results("规模工业增加值增长18%。")[0].indicator_zh == "规模以上工业增加值同比增速"


def test_the_basket_of_consumers_is_told_in_prices() -> None:
    found = of_results("居民消费价格指数上涨2.5%。分类别看，食品烟酒上涨9.1%，衣着下降0.2%。")
    assert [one.indicator_zh for one in found][1:] == ["食品烟酒价格同比增速", "衣着价格同比降幅"]
    assert of_results("服装产业产值增长2.5%，衣着增长3%。")[-1].indicator_zh == "衣着同比增速"


def test_a_part_of_what_is_planned_is_planned_unless_it_is_done() -> None:
    found = of_results("2024年计划实施养护工程8.7公里。其中大中修3公里，预防性养护5.7公里。")
    assert [one.kind for one in found] == [Kind.PLANNED] * 3
    found = of_results("2024年计划实施养护工程8.7公里。其中已完成大中修3公里。")
    assert [one.kind for one in found] == [Kind.PLANNED, Kind.ACTUAL]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("道路全长15.5公里，总投资2.2亿元。", ["道路长度", "道路总投资"]),
        ("3座污水处理厂前期工作稳步推进。", ["污水处理厂数"]),
        ("6个帮扶单位累计投入312万元扶贫资金。", ["帮扶单位数", "投入扶贫资金"]),
        (
            "生产总值356亿元。其中，第一产业完成增加值18亿元。",
            ["生产总值", "第一产业增加值"],
        ),
        (
            "村集体收入已经达到4.8万元，比之上年的1.2万元，增长300%。",
            ["村集体收入", "村集体收入", "村集体收入同比增速"],
        ),
    ],
)
def test_names_of_works_and_villages(text: str, names: list[str]) -> None:
    assert [one.indicator_zh for one in of_results(text)] == names


def test_averages_of_many_years_and_how_far_from_them() -> None:
    found = of_results("年日照时数2375.3h，比历年日照时数平均值2467.7h偏少92.4h。")
    assert [one.indicator_zh for one in found] == [
        "年日照时数",
        "年日照时数历年平均值",
        "年日照时数比多年平均值偏少幅度",
    ]
    assert [one.kind for one in found] == [Kind.ACTUAL, Kind.OTHER, Kind.OTHER]
    assert {one.unit_norm for one in found} == {"hours"}
    found = of_results("全省平均气温10.7℃，较常年（9.9℃）偏高0.8℃，平均降水量较常年偏少3.9%。")
    assert found[1].indicator_zh == "全省平均气温常年平均值"
    assert found[2].indicator_en == "margin of average temperature above the multi-year average"
    assert (found[3].base, found[3].english) == ("较常年", "down 3.9% from the multi-year average")
    assert of_results("年极端最低气温-13.0℃。")[0].english == "-13°C"


def test_a_stretch_of_months_over_two_years() -> None:
    found = of_results("2022年7月至2023年6月，审计机关完成审计项目294个，核减投资额7.09亿元。")
    assert [one.period for one in found] == ["2022-07/2023-06"] * 2
    assert [one.kind for one in found] == [Kind.ACTUAL] * 2


def test_with_whose_help_is_no_part_of_the_name() -> None:
    found = of_results("依托村委会设置法律援助联络点26万个，培育“法律明白人”383万余名。")
    assert found[0].indicator_zh == "设置法律援助联络点数"
    assert of_results("已有4558名优抚对象申办了优待证。")[0].value == 4558


def test_what_a_rate_or_a_level_is_held_against_is_an_earlier_one_of_its_own() -> None:
    found = of_results("全年零售额增长9.1%，高于2022年的6.4%。生产总值增速为3%，较2021年的8.4%有所放缓。")
    assert [one.indicator_zh for one in found] == ["零售额同比增速"] * 2 + ["生产总值同比增速"] * 2
    assert [one.kind for one in found] == [Kind.GROWTH_YOY, Kind.OTHER] * 2
    assert found[3].period == "2021"
    found = of_results("失业率5.2%，高于上年同期的5.0%；出口增长7%，比上年同期的3%提高4个百分点。")
    assert [one.indicator_zh for one in found][:4] == ["失业率", "失业率", "出口同比增速", "出口同比增速"]
    found = of_results("PM2.5浓度为35微克/立方米，低于2022年的38微克/立方米。")
    assert [one.indicator_zh for one in found] == ["PM2.5浓度"] * 2


def test_a_whole_name_in_the_rules_needs_no_part_to_be_filled_in() -> None:
    assert of_results("涉及单位共计29个。")[0].indicator_en == "organizations involved"
    assert english_name("涉及单位共计数") == "organizations involved"


def test_trade_investment_and_prices_own_none_of_each_other() -> None:
    found = of_results("进出口增长5.2%，投资增长7%，消费增长3%。失业率5.2%；出口增长7%。")
    assert [one.indicator_zh for one in found] == [
        "进出口同比增速",
        "投资同比增速",
        "消费同比增速",
        "失业率",
        "出口同比增速",
    ]
    assert of_results("港口增长3%，投资5亿元。")[1].indicator_zh == "港口投资"
