"""Years beside vague numbers and far ahead, and official wording that only looks like a slip."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair


@pytest.mark.parametrize(
    ("chinese", "english", "check"),
    [
        (
            "2014年贸易额达154亿美元。投资达27亿美元，创造数以万计的就业岗位。",
            "In 2013, trade reached US$15.4 billion. Investment reached US$2.7 billion the same year, "
            "creating thousands of jobs.",
            "figure-date",
        ),
        (
            "前三季度经济运行平稳。",
            "The economy ran stably in the first three quarters of 2119.",
            "figure-extra",
        ),
    ],
)
def test_a_wrong_year_is_found(chinese: str, english: str, check: str) -> None:
    assert check in [finding.check for finding in check_pair(chinese, english)]


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("前三季度经济运行平稳。", "The economy ran stably in the first three quarters of 2019."),
        ("最不发达国家得到支持。", "The least developed countries are supported."),
        ("新冠肺炎疫情影响很大。", "The covid-19 epidemic has a great impact."),
        ("该国是我国最大的债权国。", "The country is China's No. 1 creditor."),
        ("采取一系列超常规措施。", "A series of unconventional measures were taken."),
        ("受超预期因素影响，经济运行承压。", "Unexpected factors put the economy under pressure."),
        (
            "2022年全省国民经济和社会发展计划执行情况",
            "Implementation of the 2022 Provincial Plan for National Economic and Social Development",
        ),
        (
            "加大政府向社会力量购买服务力度",
            "government procurement of services from nongovernmental providers",
        ),
    ],
)
def test_official_wording_is_no_slip(chinese: str, english: str) -> None:
    assert check_pair(chinese, english) == []
