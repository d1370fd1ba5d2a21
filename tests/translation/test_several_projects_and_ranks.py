"""What several kinds of projects took together, and where several figures rank."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "4个省重点项目、26个市重点项目分别完成投资12亿元、38亿元，分别占年度计划104%、96%。",
            "Investment of RMB 1.2 billion and RMB 3.8 billion was completed in 4 key provincial projects "
            "and 26 key municipal projects, respectively (104% and 96% of the annual plans).",
        ),
        (
            "4个省重点项目、26个市重点项目分别完成年度投资计划的104%和96%。",
            "4 key provincial projects and 26 key municipal projects completed 104% and 96% of their annual "
            "investment plans, respectively.",
        ),
        (
            "工业投资增长12%，工业用电量增长9%，两项指标稳居全市第二。",
            "Industrial investment grew by 12%, industrial electricity consumption grew by 9%, and both "
            "indicators ranked second in the city.",
        ),
        (
            "工业投资增长12%，出口总额增长9%，这2个增幅全省第一。",
            "Industrial investment grew by 12%, total exports grew by 9%, and both growth rates ranked first "
            "in the province.",
        ),
        (
            "工业投资增长12%，排位保持全市第二。",
            "Industrial investment grew by 12%, ranking second in the city.",
        ),
        (
            "财政总收入、税收收入分别完成6亿元、4亿元，分别是2016年的1.6倍、1.8倍。",
            "Total fiscal revenue and tax revenue reached RMB 600 million and RMB 400 million, 1.6 and 1.8 "
            "times the 2016 figures, respectively.",
        ),
        (
            "农村居民人均可支配收入增长9%，增速高于全县居民平均水平2个百分点。",
            "Per capita disposable income of rural residents grew by 9%, with growth 2 percentage points "
            "above the county average for residents.",
        ),
    ],
)
def test_several_are_told_together(chinese: str, english: str) -> None:
    assert localised(chinese, role="results").text == english


def test_shares_of_a_plan_belong_to_as_many_projects() -> None:
    told = localised("4个省重点项目、26个市重点项目完成投资12亿元、38亿元。", role="results")
    assert not told.complete  # whose investment is which, nobody says


@pytest.mark.parametrize("title", ["全国文明城市", "国家卫生城市"])
def test_a_title_won_again_is_told_by_its_name(title: str) -> None:
    told = localised(f"我市荣获{title}“五连冠”。", role="results").text
    assert told.startswith("We were named a national ")
    assert told.endswith(" city for the fifth consecutive time.")


def test_funds_are_secured_and_not_striven_for() -> None:
    secured = localised("争取上级资金8亿元以上，新建学校5所。", role="plan").text
    assert secured.startswith("We will secure at least RMB 800 million in funds from higher levels")
    level = localised("争取财政总收入达到8亿元。", role="plan").text
    assert "strive for total fiscal revenue to reach RMB 800 million" in level


def test_a_hospital_is_graded_and_not_created() -> None:
    told = localised("县人民医院成功创建三级综合医院。", role="results").text
    assert told == "The county people's hospital was recognized as a tertiary general hospital."
