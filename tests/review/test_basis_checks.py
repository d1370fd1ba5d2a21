"""How a growth is counted: words without ground in the Chinese, and words that got lost."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair
from desktop_app.review.model import Finding, Severity


def basis(source: str, english: str) -> list[Finding]:
    return [one for one in check_pair(source, english) if one.check == "figure-basis"]


@pytest.mark.parametrize(
    ("source", "english", "said"),
    [
        ("投资增长5.2%。", "Investment grew by 5.2% in nominal terms.", "in nominal terms"),
        ("投资增长5.2%。", "Investment grew by 5.2% in real terms.", "in real terms"),
        ("同比增长5.2%。", "It grew by 5.2% year on year at comparable prices.", "at comparable prices"),
        ("同比增长5.2%。", "It grew by 5.2% month on month.", "month on month"),
        ("出口同比增长5.2%。", "Exports rose 5.2% quarter-on-quarter.", "quarter-on-quarter"),
        ("工业增加值环比增长0.17%。", "Value added rose 0.17% year on year.", "year on year"),
    ],
)
def test_a_basis_without_ground_is_marked(source: str, english: str, said: str) -> None:
    (finding,) = basis(source, english)
    assert english[finding.en_start : finding.en_end] == said
    assert finding.severity is Severity.MAJOR
    assert said in finding.message


@pytest.mark.parametrize(
    ("source", "english", "meant"),
    [
        ("人均支出名义增长3.9%。", "Spending per head rose 3.9%.", "名义增"),
        ("扣除价格因素实际增长5.2%。", "Incomes rose 5.2%.", "扣除价格因素"),
        ("工业增加值环比增长0.17%。", "Value added rose 0.17%.", "环比"),
    ],
)
def test_a_lost_basis_is_marked(source: str, english: str, meant: str) -> None:
    (finding,) = basis(source, english)
    assert source[finding.zh_start : finding.zh_end] == meant


def test_one_basis_for_another_is_one_finding_on_both_sides() -> None:
    source, english = "工业增加值环比增长0.17%。", "Value added rose 0.17% in nominal terms."
    (finding,) = basis(source, english)
    assert source[finding.zh_start : finding.zh_end] == "环比"
    assert english[finding.en_start : finding.en_end] == "in nominal terms"


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("投资增长5.2%。", "Investment grew by 5.2% year on year."),
        ("比上月提高0.2个百分点。", "It was 0.2 percentage points higher month on month."),
        ("名义增长3.9%，实际增长4.0%。", "Up 3.9% in nominal terms and 4.0% in real terms."),
        ("扣除价格因素，实际增长5.2%。", "Incomes rose 5.2% after adjusting for inflation."),
        ("按可比价格计算，增长4.1%。", "Output grew by 4.1% at constant prices."),
        ("房地产开发投资下降5%。", "Real estate development investment fell by 5%."),
        ("一季度环比增长1.2%。", "The economy expanded 1.2% from the previous quarter."),
        ("实际使用外资38亿美元。", "Foreign capital actually used came to US$3.8 billion."),
        ("以名义负责人的身份出席。", "He attended as the nominal head."),
    ],
)
def test_what_the_chinese_allows_stays_silent(source: str, english: str) -> None:
    assert basis(source, english) == []
