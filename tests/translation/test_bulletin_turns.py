"""Ranks beyond the twentieth, what is said of growth behind a level, how a plan ends, turns of bulletins."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("综合实力位居全省第35位。", "Overall strength ranked 35th in the province."),
        ("综合实力跻身全国百强县第56位。", "Overall strength ranked 56th among China's Top 100 Counties."),
        (
            "地区生产总值增长5.2%，增速居全省第21位。",
            "Gross domestic product (GDP) grew by 5.2%, ranking 21st in the province by growth rate.",
        ),
        ("综合实力位居全省第3位。", "Overall strength ranked third in the province."),
        (
            "规上工业增加值、固定资产投资增速分别居全省第3、第4位。",
            "Value added of industrial enterprises above designated size and fixed-asset investment ranked "
            "third and fourth in the province by growth rate, respectively.",
        ),
        (
            "成功跻身全国科技创新百强县。",
            "We joined the ranks of Top 100 Counties for Scientific and Technological Innovation.",
        ),
    ],
)
def test_who_ranks_where(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "全面完成“十四五”主要目标任务。",
            "We completed the main targets and tasks of the 14th Five-Year Plan.",
        ),
        (
            "实现了“十四五”圆满收官。",
            "We achieved a successful conclusion to the 14th Five-Year Plan period.",
        ),
        (
            "开启全面建设社会主义现代化国家新征程。",
            "We embarked on a new journey toward building a modern socialist country in all respects.",
        ),
    ],
)
def test_how_a_plan_ends_and_what_begins(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "固定资产投资增长6%，增速连续两个季度居全市首位。",
            "Fixed-asset investment grew by 6%, ranking first in the city by growth rate for two consecutive "
            "quarters.",
        ),
        (
            "固定资产投资达到86亿元，增速由负转正。",
            "Fixed-asset investment reached RMB 8.6 billion, with growth turning from negative to positive.",
        ),
        (
            "固定资产投资达到86亿元，降幅收窄1.2个百分点。",
            "Fixed-asset investment reached RMB 8.6 billion, with the decline narrowing by 1.2 "
            "percentage points.",
        ),
        (
            "城镇居民人均可支配收入达3.2万元，扣除价格因素实际增长5%。",
            "Per capita disposable income of urban residents reached RMB 32,000, up 5% in real terms.",
        ),
    ],
)
def test_what_is_said_of_growth_behind_a_level(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "12月份，居民消费价格同比上涨0.1%，环比持平。",
            "In December, consumer prices rose by 0.1% year on year, unchanged month on month.",
        ),
        ("年末共有医院12个。", "At year-end, there were 12 hospitals."),
        (
            "按经营地统计，城镇消费品零售额56亿元。",
            "By location of business, retail sales of consumer goods in "
            "urban areas stood at RMB 5.6 billion.",
        ),
    ],
)
def test_turns_of_bulletins(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


@pytest.mark.parametrize(
    ("chinese", "role", "english"),
    [
        (
            "一般公共预算支出安排125亿元，比上年预算增长3%。",
            "plan",
            "General public budget expenditure will be budgeted at RMB 12.5 billion, up 3% from the "
            "budget of the previous year.",
        ),
        (
            "2026年一般公共预算收入安排14457万元，增长3%；",  # no item of a list of targets
            "plan",
            "In 2026, general public budget revenue will be budgeted at RMB 144.57 million, up 3%;",
        ),
        (
            "优化支出结构，确保教育投入“两个只增不减”。",
            "plan",
            "We will optimize the expenditure structure, and ensure that both total and per-student "
            "education spending only rise.",
        ),
        (
            "省财政厅核定我县2025年政府债务限额38.46亿元。",  # it sets a limit, and gives no money
            "results",
            "Government debt limit for 2025 set by the province for the county stood at RMB 3.846 billion.",
        ),
        (
            "全区政府债务余额126亿元，控制在市下达的债务限额内。",
            "results",
            "The district's outstanding government debt stood at RMB 12.6 billion, within the limits set "
            "by the city.",
        ),
        (
            "教育支出26亿元，主要用于改善办学条件、落实就业补贴。",
            "results",
            "Education spending stood at RMB 2.6 billion, mainly for improving school conditions and "
            "implementing employment subsidies.",
        ),
        (
            "支持交通、水利等领域46个项目。",
            "results",
            "46 projects in fields such as transport and water conservancy were supported.",
        ),
        (
            "收支相抵，年终结转3亿元。",
            "results",
            "After revenue is balanced against expenditure, funds carried over at year-end stood at RMB 300 "
            "million.",
        ),
    ],
)
def test_turns_of_budgets(chinese: str, role: str, english: str) -> None:
    assert localised(chinese, role).text == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("2021年至2025年，新增企业120家。", "From 2021 to 2025, 120 enterprises were added."),
        (
            "本届政府以来，新增企业120家。",
            "Since this government took office, 120 enterprises have been added.",
        ),
        ("2021—2025年规划编制完成。", "The 2021–2025 plan was completed."),  # of which time it is
    ],
)
def test_spells_of_years_and_terms_of_office(chinese: str, english: str) -> None:
    assert localised(chinese).text == english
