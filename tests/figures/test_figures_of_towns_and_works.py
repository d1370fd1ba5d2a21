"""Works counted with their cost behind, budgets told once, trade at home and abroad, plans that are over."""

from __future__ import annotations

import pytest

from desktop_app.figures.english import indicator_names

from .reading import of_report, of_results


def _names(text: str) -> list[str]:
    return [one.indicator_zh for one in of_results(text)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "续建项目45个320亿元；新开工项目58个285亿元。",
            ["续建项目数", "续建项目总投资", "新开工项目数", "新开工项目总投资"],
        ),
        ("续建项目45个，到位资金320亿元。", ["续建项目数", "到位资金"]),
        ("推进135个投资过亿元重大项目建设。", ["推进投资超亿元重大项目数", "重大项目规模下限"]),
        (
            "财政支出年初预算1184万元，调整预算1506万元，实现支出1504万元。",
            ["财政支出年初预算额", "财政支出调整预算", "财政支出"],
        ),
        ("港口内外贸吞吐量同比分别增长7.6%和8.9%。", ["港口内贸吞吐量同比增速", "港口外贸吞吐量同比增速"]),
        ("向3680名中职学生发放生活补贴278万元。", ["中职学生人数", "为中职学生发放生活补贴"]),
        ("17家企业中5家上市。", ["企业数", "上市企业数"]),
        ("夏粮实现产量4.56万吨。", ["夏粮产量"]),
        ("枢纽工程进度超过30%。", ["枢纽工程进度"]),
    ],
)
def test_names(text: str, names: list[str]) -> None:
    assert _names(text) == names


def test_spending_is_no_part_of_a_revenue() -> None:
    found = of_results("财政收入完成198万元，其中税收收入完成174万元；财政支出年初预算1184万元。")
    assert (found[-1].indicator_zh, found[-1].parent_zh) == ("财政支出年初预算额", "")


def test_a_plan_that_is_over_has_its_years_in_the_title() -> None:
    found = of_report(
        "区教育局“十三五”时期工作总结\n一、“十三五”时期工作成效\n新建幼儿园21所。2017年以来，投入资金2.6亿元。\n"
    )
    assert [one.period for one in found] == ["2016-2020", "2017-2020"]


@pytest.mark.parametrize(
    ("zh", "english"),
    [
        ("新开工公路和铁路项目总投资", "total investment in newly started road and railway projects"),
        ("临空经济区总产值", "gross output value of the airport economic zone"),
        ("新增通客车建制村数", "administrative villages newly given bus services"),
        ("投资超亿元重大项目数", "major projects with investment of over RMB 100 million"),
        ("学生人均校舍面积", "school floor area per student"),
    ],
)
def test_english_names(zh: str, english: str) -> None:
    assert indicator_names.english_name(zh) == english
    assert not indicator_names.is_open(zh)
