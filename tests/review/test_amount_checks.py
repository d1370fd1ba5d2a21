"""A currency must have its amount, and a number its scale."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "减税退税缓税7.9亿元，发放贷款4.3亿元。",
            "RMB 790 million of relief and RMB 430 million of refunds were given, and RMB of loans issued.",
        ),
        ("完成投资12亿元。", "RMB 1.2 billion of investment was completed, or RMB."),
    ],
)
def test_a_currency_without_an_amount_is_a_lost_figure(zh: str, en: str) -> None:
    found = [one for one in check_pair(zh, en) if one.check == "figure-missing"]
    assert any(one.message == "“RMB” stands without an amount." for one in found)


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("完成投资12亿元。", "RMB 1.2 billion of investment was completed."),
        (
            "人民币跨境结算额35亿元。",
            "Cross-border settlement in RMB of local firms reached RMB 3.5 billion.",
        ),
        ("贷款以元计价。", "Loans are priced in RMB."),
        ("投资额3亿元", "An investment (RMB 300 million)"),
    ],
)
def test_a_currency_that_is_spoken_of_needs_none(zh: str, en: str) -> None:
    assert not any("without an amount" in one.message for one in check_pair(zh, en))


@pytest.mark.parametrize(
    ("chinese", "said"), [("3个万亩", "3, million mu"), ("1.2亿元的", "1.2, Billion yuan")]
)
def test_a_comma_before_a_scale_is_found(chinese: str, said: str) -> None:
    found = check_pair(f"建设{chinese}蔬菜基地。", f"Vegetable bases of {said} were built.")
    assert any(one.check == "figure-value" and one.severity == "critical" for one in found)


def test_a_comma_before_a_scale_is_called_so() -> None:
    found = check_pair("建设3个万亩蔬菜基地。", "Vegetable bases of 3, million mu were built.")
    assert [one.message for one in found] == ["“3, million” is no number: a comma stands before its scale."]


@pytest.mark.parametrize("english", ["In 2024, millions of trees were planted.", "Of the 3, a million went."])
def test_a_comma_of_the_sentence_is_none(english: str) -> None:
    assert not any("before its scale" in one.message for one in check_pair("种下数百万棵树。", english))


def test_a_decimal_that_came_apart_is_found() -> None:
    chinese = "绿电使用规模同比翻倍，占用电量超8%，改造园区28个。"
    english = (
        "The use of green electricity grew by 28. 8%, over eight percent of all, and 28 parks were renovated."
    )
    messages = [one.message for one in check_pair(chinese, english) if one.check == "figure-value"]
    assert messages == ["“28. 8%” is no number: a gap stands in it."]
    for english in ("There are 28 parks in 2025. 8% of them are new.", "It rose by 2.8%. 8% are new."):
        assert not any("a gap stands" in one.message for one in check_pair("园区28个，8%为新建。", english))
