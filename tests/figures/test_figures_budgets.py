"""The four budgets: bare revenue and expenditure are of the one that a paragraph is headed by."""

from __future__ import annotations

from tests.figures.reading import of_report, of_results

_TITLE = "关于东山省2025年预算执行情况和2026年预算草案的报告\n一、2025年预算执行情况\n"


def _names(paragraph: str) -> list[str]:
    return [one.indicator_zh for one in of_report(_TITLE + paragraph + "\n")]


def test_expenditure_of_the_fund_told_before() -> None:
    names = _names("（二）政府性基金预算。全省政府性基金收入213亿元；支出347亿元，增长15.6%。")
    assert [name.removeprefix("全省") for name in names[1:]] == ["政府性基金支出", "政府性基金支出同比增速"]


def test_revenue_of_the_budget_in_the_heading() -> None:
    names = _names("（三）国有资本经营预算。全省收入98.7亿元，支出41.6亿元。")
    assert names == ["全省国有资本经营预算收入", "国有资本经营预算支出"]


def test_balances_of_social_insurance() -> None:
    names = _names("（四）社会保险基金预算。全省收入56亿元，支出12亿元，年末滚存结余528亿元。")
    assert "社会保险基金年末滚存结余" in names[-1]


def test_revenue_outside_a_budget_stays_bare() -> None:
    assert [one.indicator_zh for one in of_results("合作社全年收入86万元。")] != ["一般公共预算收入"]


def test_debt_that_its_limit_was_told_of() -> None:
    names = _names("（五）政府债务。债务限额1428亿元，年末余额1397亿元。")
    assert names == ["债务限额", "债务余额"]
