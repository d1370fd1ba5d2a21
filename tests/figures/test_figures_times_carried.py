"""Times that stand once and hold further on, and words that look ahead in a part on results."""

from __future__ import annotations

import pytest

from desktop_app.figures.model import Kind, Qualifier

from .reading import of_report, of_results


def _periods(text: str) -> list[str]:
    return [one.period for one in of_results(text)]


def test_what_was_budgeted_for_the_year_is_of_all_of_it() -> None:
    assert _periods("1-4月，全县完成税收收入620万元，占年初预算2100万元的29.5%。") == [
        "2024-01/2024-04",
        "2024",
        "2024-01/2024-04",
    ]
    report = (
        "发展和改革局2024年一季度项目推进情况\n\n一季度，全区完成投资12亿元。\n\n"
        "2024年86个计划实施项目，年度计划投资90亿元，目前已开工40个。\n"
    )
    assert [one.period for one in of_report(report)] == ["2024Q1", "2024", "2024", "2024Q1"]


def test_what_a_year_brought_is_no_level_at_its_end() -> None:
    assert _periods("2023年末，全县地区生产总值完成96亿元，同比增长4%。") == ["2023", "2023"]
    assert _periods("2023年末，全县公路通车里程1280公里，各项存款余额70亿元。") == ["end-2023", "end-2023"]


def test_a_month_holds_for_the_list_it_announces_and_for_the_parts() -> None:
    listed = (
        "我院11月办案质效如下：案件调解率21.3%，审限内结案率97%，小额诉讼程序适用率26.1%，"
        "简易程序适用率88%，平均审理天数31天。"
    )
    assert set(_periods(listed)) == {"2024-11"}
    assert _periods("我院着力提升办案质效：案件调解率21.3%。") == ["2024"]
    report = (
        "法院2024年审判工作情况\n\n"
        "11月份共受理案件620件，结案500件。其中：民事案件410件。全年受理案件7000件。\n"
    )
    assert [one.period for one in of_report(report)] == ["2024-11", "2024-11", "2024-11", "2024"]


def test_five_years_are_those_before_the_year_that_the_plan_names() -> None:
    report = (
        "政府工作报告\n\n一、过去五年工作回顾\n\n（一）民生福祉持续改善。\n\n新增城镇就业21万人，建成文化礼堂310个。\n\n"
        "二、2017年工作建议\n\n地区生产总值增长7%左右。\n"
    )
    assert [one.period for one in of_report(report)] == ["2012-2016", "2012-2016", "2017"]


def test_what_comes_next_is_an_aim_in_a_part_on_results_too() -> None:
    found = of_results("下一步，我局将推动32个项目开工，力争上半年完成投资18亿元、增长9%以上。")
    assert [one.kind for one in found] == [Kind.PLANNED, Kind.TARGET, Kind.TARGET]
    assert [one.kind for one in of_results("项目达产后，力争实现年产值3亿元。")] == [Kind.TARGET]
    assert [one.kind for one in of_results("力争上游，完成投资18亿元。")] == [Kind.ACTUAL]


@pytest.mark.parametrize(
    ("text", "qualifiers"),
    [
        ("亩均水资源量91立方米，不足全省的1/5、全国的1/10。", ["exact", "under", "under"]),
        ("产量占全国的1/3。", ["exact"]),
    ],
)
def test_a_qualifier_may_stand_before_the_whole(text: str, qualifiers: list[str]) -> None:
    assert [one.qualifier for one in of_results(text)] == [Qualifier(word) for word in qualifiers]


def test_a_numeral_in_the_name_of_a_town_is_none() -> None:
    found = of_results("工程惠及群众3万人，覆盖石桥、三门2镇。")
    assert [(one.raw, one.indicator_zh) for one in found[1:]] == [("2镇", "覆盖镇数")]
