"""Rates by month or year, multiples, spans that a law sets, nominal and real growth, and 非."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair


def kinds(source: str, english: str) -> list[str]:
    return [one.check for one in check_pair(source, english)]


@pytest.mark.parametrize(
    ("source", "right", "wrong", "kind"),
    [
        ("低保标准每人每月提高35元。",
         "The allowance was raised by 35 yuan per person per month.",
         "The allowance was raised by 35 yuan per person per year.", "figure-unit"),
        ("收入名义增长6.2%，实际增长6.0%。",
         "Incomes grew 6.2 percent in nominal terms, or 6 percent after adjusting for inflation.",
         "Incomes grew 6 percent in nominal terms, or 6.2 percent after adjusting for inflation.",
         "figure-exchanged"),
        ("企业数量增长1.4倍。",
         "The number of companies more than doubled, growing by 140 percent.",
         "The number of companies more than tripled, growing by 140 percent.", "figure-value"),
        ("处五年以下有期徒刑。",
         "He shall be sentenced to not more than five years in prison.",
         "He shall be sentenced to not less than five years in prison.", "figure-qualifier"),
        ("自然增长率为-1.8‰。",
         "The natural growth rate was minus 1.8 per thousand.",
         "The natural growth rate was 1.8 per thousand.", "figure-direction"),
        ("第二产业增加值81亿元，同比增长-6.6%。",
         "Value added of the secondary industry stood at RMB 8.1 billion, down 6.6 percent year on year.",
         "Value added of the secondary industry stood at RMB 8.1 billion, up 6.6 percent year on year.",
         "figure-direction"),
        ("工业增加值增长-3%。", "Industrial value added declined by 3 percent.",
         "Industrial value added grew by 3 percent.", "figure-direction"),
        ("固定资产投资增长-3.2%。", "Fixed-asset investment fell by 3.2 percent.",
         "Fixed-asset investment rose by 3.2 percent.", "figure-direction"),
        ("利润率为-6.6%。", "The profit margin was minus 6.6 percent.",
         "The profit margin was down 6.6 percent.", "figure-direction"),
        ("前8个月出口增长。",
         "Exports rose in the first eight months.",
         "Exports rose in the last eight months.", "figure-period"),
        ("PM10浓度下降。", "PM10 concentration fell.", "PM2.5 concentration fell.", "figure-value"),
        ("房租减半收取。", "Only half the rent was charged.", "Double the rent was charged.", "negation"),
        ("非化石能源占比提高。", "The share of non-fossil energy rose.",
         "The share of fossil energy rose.", "negation"),
        ("任何单位不得泄露信息。", "No organization may disclose the information.",
         "All organizations may disclose the information.", "negation"),
        ("物价由负转正。", "Price growth turned from negative to positive.",
         "Price growth turned from positive to negative.", "negation"),
        ("核心CPI同比上涨1.2%，环比下降0.3%。",
         "The core CPI rose 1.2 percent year on year and fell 0.3 percent month on month.",
         "The core CPI rose 1.2 percent month on month and fell 0.3 percent year on year.",
         "figure-exchanged"),
        ("毛利率环比提升1.6个百分点。",
         "The gross margin was up 1.6 percentage points quarter on quarter.",
         "The gross margin was up 1.6 percentage points year on year.", "figure-basis"),
        ("农业用水增速高于全市2.4个百分点。",
         "Water use in agriculture rose, outpacing the city's total by 2.4 percentage points.",
         "Water use in agriculture rose, trailing the city's total by 2.4 percentage points.",
         "figure-direction"),
        ("出口占比升至28.3%。", "Exports increased their share to 28.3 percent.",
         "Exports increased their share by 28.3 percent.", "figure-level"),
        ("专利数量居全省第三。", "The number of patents is the third highest in the province.",
         "The number of patents is the highest in the province.", "figure-value"),
        ("不符合标准的产品一律不得出厂。",
         "Products that fail to meet the standards may never leave the factory.",
         "Products that fail to meet the standards may leave the factory.", "negation"),
        ("代表团下周来访。", "The delegation will visit next week.",
         "The delegation will visit next month.", "figure-period"),
        ("教育增长最快，达8.2%；文化最慢，为1.4%。",
         "Education grew fastest, at 8.2 percent, and culture slowest, at 1.4 percent.",
         "Education grew fastest, at 1.4 percent, and culture slowest, at 8.2 percent.",
         "figure-exchanged"),
        ("长江水质改善。", "The water of the Yangtze is cleaner.",
         "The water of the Yellow River is cleaner.", "opposite"),
    ],
)  # fmt: skip
def test_a_slip_is_found_and_good_english_is_not(source: str, right: str, wrong: str, kind: str) -> None:
    assert kinds(source, right) == []
    assert kind in kinds(source, wrong)


def test_a_respectively_of_other_figures_does_not_hide_an_exchange() -> None:
    source = "全年新开工项目62个，竣工45个，分别为计划的104%和97%。"
    right = (
        "Construction began on 62 projects and was completed on 45 during the year, "
        "104 percent and 97 percent of the plan respectively."
    )
    wrong = right.replace("62", "*").replace("45", "62").replace("*", "45")
    assert kinds(source, right) == []
    assert kinds(source, wrong) == ["figure-exchanged"]


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("2025年前三季度扣除价格因素增长4%。",
         "Growth was 4 percent in the first three quarters of 2025 after adjusting for prices."),
        ("对复议裁决不服的，可以起诉。", "A party that disagrees with the review decision may go to court."),
        ("完成30处千吨万人供水工程。", "Thirty of the larger water supply facilities were completed."),
        ("非户籍人口可就近入学。", "People registered elsewhere can go to school nearby."),
    ],
)  # fmt: skip
def test_good_english_gives_no_alarm(source: str, english: str) -> None:
    assert kinds(source, english) == []


def test_another_version_is_told_once() -> None:
    assert kinds("实施2.0版政策。", "The 3.0 version of the policy was carried out.") == ["figure-value"]


def test_half_a_point_is_shown_with_its_unit() -> None:
    source = "增速比上年提高半个百分点。"
    found = check_pair(source, "Growth was half a percentage point slower than the year before.")
    assert [source[one.zh_start : one.zh_end] for one in found] == ["半个百分点"]
