"""Subdistricts, police, foreign investment, banners first met: whose years, margins, aims and people."""

from __future__ import annotations

import pytest

from desktop_app.figures.english.indicator_names import english_name, is_open
from desktop_app.figures.tables.cores import core

from .reading import of_report, of_results


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("楼面价达31200.5元/㎡。", ["CNY/m2"]),
        ("两个地块共12.3万方安置房，清运土方8万方。", ["count", "m2", "m3"]),
        ("龙头企业带动1320户4100人实现增收，规上企业35户。", ["households", "persons", "count"]),
        ("双峰驼存栏4200峰，牲畜存栏96万头只。", ["count", "count"]),
        ("提前5个月完成任务。", ["months"]),
        ("表彰民警31名、优秀辅警12名，12名优秀辅警受到表彰。", ["persons", "persons", "persons"]),
    ],
)
def test_units_first_met(text: str, units: list[str]) -> None:
    assert [one.unit_norm for one in of_results(text)] == units


def test_among_how_many_something_is_ranked_is_no_figure() -> None:
    found = of_results("进出口总量列滨海9区市第2。")
    assert [(one.raw, one.indicator_zh) for one in found] == [("第2", "进出口总量滨海9区市排名")]
    assert [one.raw for one in of_results("覆盖9区市12个镇。")][-1] == "12个"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "进出口11亿美元，增长4%，增幅分别高于滨海市、全省0.5、1.6个百分点。",
            ["进出口", "进出口同比增速", "进出口增速高于滨海市幅度", "进出口增速高于全省幅度"],
        ),
        ("到账外资2亿美元，占全市工作目标的81%。", ["到账外资额", "到账外资目标完成率"]),
        (
            "地方财政收入3亿元，完成全年目标（4亿元）75%。",
            ["地方财政收入", "地方财政收入目标数", "地方财政收入目标完成率"],
        ),
        (
            "全省制造业实际使用外资55亿美元，占全省实际使用外资的51%。",
            ["全省制造业实际使用外资额", "制造业实际使用外资占全省比重"],
        ),
        (
            "来自英国、日本的实际使用外资分别增长13%、8%。",
            ["来自英国的实际使用外资同比增速", "来自日本的实际使用外资同比增速"],
        ),
        ("新批外商投资项目21个（含增资9个）。", ["新批外商投资项目数", "增资项目数"]),
        ("为60名创业大学生提供担保贷款和政府贴息。", ["创业大学生人数"]),
        ("建成扶贫车间8处，培训670人次。", ["建成扶贫车间数", "培训人次"]),
    ],
)
def test_names_of_margins_aims_and_parts(text: str, names: list[str]) -> None:
    assert [one.indicator_zh for one in of_results(text)] == names


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("制造业实际使用外资额", "paid-in foreign investment in manufacturing"),
        ("来自德国的实际使用外资同比增速", "growth in paid-in foreign investment from Germany"),
        ("进口种羊数", "breeding sheep imported"),
        ("刑事案件破案数", "criminal cases solved"),
        ("带动增收户数", "households helped to raise their incomes"),
        (
            "扶贫小额信贷资金惠及户数",
            "households benefiting from funds of microcredit for poverty alleviation",
        ),
    ],
)
def test_english_of_subdistricts_and_investment(name: str, english: str) -> None:
    assert english_name(name) == english
    assert not is_open(name)


def test_years_told_together_may_be_four_and_a_heading_has_its_own_year() -> None:
    report = (
        "2022年某旗人民政府工作报告\n\n一、过去四年工作回顾\n\n四年来，我们坚持转型发展。建成生态牧场320个。\n\n"
        "畜牧业稳步推进。建成示范点3处，肉牛存栏达到9万头。\n"
    )
    assert [one.period for one in of_report(report)] == ["2018-2021", "2018-2021", "2021"]
    half = (
        "街道2024年上半年工作总结\n\n一、2024年上半年工作\n\n新增企业9家。\n\n"
        "二、2023年工作回顾\n\n培训居民120人。\n"
    )
    assert [one.period for one in of_report(half)] == ["2024H1", "2023"]


def test_revenue_of_taxes_meets_its_aim() -> None:
    assert core("税收") == core("税收收入")
