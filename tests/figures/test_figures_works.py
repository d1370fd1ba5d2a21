"""Works, parts and plans: what each figure measures, in both languages."""

from __future__ import annotations

import pytest

from desktop_app.figures.english.indicator_names import english_name
from desktop_app.figures.extract import figures_in
from desktop_app.figures.model import Figure, Kind


def _read(text: str) -> list[Figure]:
    return figures_in(text, role="results", year=2023)


@pytest.mark.parametrize(
    ("text", "raws"),
    [
        ("建成750千伏输变电工程3项，新建±800千伏特高压线路120公里。", ["3项", "120公里"]),
        ("建成12英寸晶圆制造产线2条。", ["2条"]),
        ("建成社区3人制篮球场20个。", ["20个"]),
        ("2000多名医务工作者逆行出征。", ["2000多名"]),
        ("比重分别提高1.8和2.5个百分点。", ["1.8", "2.5个百分点"]),
        ("降幅比上月收窄0.3和0.5个百分点。", ["0.3", "0.5个百分点"]),
        ("农业、工业增速加快0.4、0.6个百分点。", ["0.4", "0.6个百分点"]),
    ],
)
def test_digits_in_names_are_none_and_shared_units_count(text, raws):
    assert [one.raw for one in _read(text)] == raws


def test_a_unit_said_once_holds_for_both():
    first, second = _read("森林覆盖率和湿地保护率分别提高1.8和2.5个百分点。")
    assert first.unit_norm == second.unit_norm == "percentage points"
    assert (first.indicator_zh, second.indicator_zh) == ("森林覆盖率提升幅度", "湿地保护率提升幅度")


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("完成年初预算数24710万元的21.5%。", [Kind.PLANNED, Kind.SHARE]),
        ("项目总投资6960亿元，年度投资计划1015亿元。", [Kind.ACTUAL, Kind.PLANNED]),
        ("本年度计划新开工项目270项，实际已开工129项。", [Kind.PLANNED, Kind.ACTUAL]),
    ],
)
def test_what_was_set_beforehand_is_no_result(text, kinds):
    assert [one.kind for one in _read(text)] == kinds


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("全市19家重点企业中有13家实现增长。", ["重点企业数", "实现增长重点企业数"]),
        (
            "新增国家级博士后工作站3个、省级8个。",
            ["新增国家级博士后工作站数", "新增省级博士后工作站数"],
        ),
        (
            "医疗卫生机构床位794万张，其中：医院612万张（占77.1%）。",
            ["医疗卫生机构床位数", "医院床位数", "医院床位占医疗卫生机构床位比重"],
        ),
        ("地区生产总值突破2000亿元大关、增长5.8%左右。", ["地区生产总值", "地区生产总值同比增速"]),
        (
            "一般公共预算收入完成2亿元，从征收部门来看：税务部门完成1亿元。",
            ["一般公共预算收入", "税务部门完成一般公共预算收入"],
        ),
        ("开工率并列全省第1位。", ["开工率全省排名"]),
    ],
)
def test_names_say_what_is_measured(text, names):
    assert [one.indicator_zh for one in _read(text)] == names


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("实施普通公路危桥改造数", "dilapidated"),
        ("获批贷款企业数", "enterprises with loans approved"),
        ("救助人数", "people assisted"),
        ("易地扶贫搬迁户数", "households covered by relocation for poverty alleviation"),
        ("在城镇落户农业转移人口", "people from rural areas settled in cities and towns"),
        ("税务部门完成一般公共预算收入", "general public budget revenue collected by tax departments"),
        ("配套发放消费补贴", "consumption subsidies issued"),
        ("建成750千伏输变电工程数", "750 kV power transmission and transformation projects built"),
        ("医务工作者逆行出征人数", "medical workers"),
    ],
)
def test_english_says_the_deed_once_and_who_it_was_done_to(zh, en):
    assert en in english_name(zh)
