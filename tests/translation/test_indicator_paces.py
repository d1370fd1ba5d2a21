"""Headline statements by rule: how a pace compares with an earlier one and with that of others."""

from __future__ import annotations

import pytest

from desktop_app.figures.extract import figures_in
from desktop_app.translation.localise import Localiser
from desktop_app.translation.model import LocalisedSegment
from desktop_app.translation.terms.termbase import Termbase

LOCALISER = Localiser(Termbase.load())


def localised(text: str) -> LocalisedSegment:
    return LOCALISER.localise(text, figures_in(text, role="results"), role="results")


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "5月份，规上工业增加值同比增长6.2%，比4月份加快0.7个百分点。",
            "In May, value added of industrial enterprises above designated size grew by 6.2% year on "
            "year, with growth quickening by 0.7 percentage points from April.",
        ),
        (
            "1—7月，固定资产投资增长4.1%，比1—6月回落0.3个百分点。",
            "From January to July, fixed-asset investment grew by 4.1%, with growth slowing by 0.3 "
            "percentage points from the period from January to June.",
        ),
        (
            "前8个月，工业投资下降2.4%，降幅比上半年收窄1.5个百分点。",
            "From January to August, industrial investment fell by 2.4%, with the decline narrowing by "
            "1.5 percentage points from the first half of the year.",
        ),
        (
            "二季度末，不良贷款率为1.3%，比上季末下降0.02个百分点。",
            "At the end of the second quarter, the non-performing loan ratio stood at 1.3%, 0.02 "
            "percentage points lower than at the end of the previous quarter.",
        ),
        (
            "高技术制造业增加值增长9.5%，增速高于规上工业3.2个百分点。",
            "Value added of high-tech manufacturing grew by 9.5%, with growth 3.2 percentage points above "
            "that of industry above designated size.",
        ),
        (
            "工业投资、民间投资增速分别快于全部投资6.1、2.3个百分点。",
            "Growth in industrial investment and private investment was 6.1 and 2.3 percentage points "
            "above that of total investment, respectively.",
        ),
        (
            "利润增速比上月上升2.4个百分点。",
            "Growth in profits quickened by 2.4 percentage points from the previous month.",
        ),
        (
            "地区生产总值增长6.1%，增速与一季度持平。",
            "Gross domestic product (GDP) grew by 6.1%, the same rate as in the first quarter.",
        ),
        (
            "地区生产总值增长7.2%，增速高于全国2个百分点、全省1.1个百分点，与全市持平。",
            "Gross domestic product (GDP) grew by 7.2%, with growth 2 and 1.1 percentage points above the "
            "national and provincial averages, respectively, in line with the city average.",
        ),
        ("猪肉价格与上月持平。", "Pork prices were unchanged from the previous month."),
    ],
)
def test_paces(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "一般公共预算收入35亿元，比去年同月增加3亿元，增长9.4%。",
            "General public budget revenue stood at RMB 3.5 billion, up RMB 300 million or 9.4% "
            "year on year.",
        ),
        (
            "工业投资增速为-5.2%。",
            "Industrial investment fell by 5.2%.",
        ),
        (
            "规上工业增加值增长11%，对全县工业增长贡献率超过30%。",
            "Value added of industrial enterprises above designated size grew by 11%, contributing over "
            "30% of the county's industrial growth.",
        ),
        (
            "分区域看，经开区产值全市占比18%，同比增长7%。",
            "By region, output value of the economic and technological development zone accounted for 18% "
            "of the city's total and grew by 7% year on year.",
        ),
        (
            "固定资产投资完成21亿元，超额完成年度任务3亿元，增长12%。",
            "Fixed-asset investment reached RMB 2.1 billion, exceeding the annual target by RMB 300 "
            "million, up 12%.",
        ),
        (
            "三次产业分别拉动经济增长0.8、2.1和3个百分点。",
            "The primary, secondary and tertiary industries contributed 0.8, 2.1 and 3 percentage points "
            "to the growth of the economy, respectively.",
        ),
        (
            "企业数量达780万户，占全国总数的1/7。",
            "The number of enterprises reached 7.8 million, accounting for one seventh of the "
            "nation's total.",
        ),
    ],
)
def test_amounts_behind_a_statement(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_a_minus_is_kept_where_no_verb_says_that_it_fell() -> None:
    assert "-11.6%、4.1%、-30%" in localised("四行业增速分别为-11.6%、4.1%、-30%。").text


def test_what_a_pace_is_measured_by_is_not_guessed() -> None:
    """Nothing in front says whether it grew: the tail is left with its sentence."""
    assert not localised("全年游客1200万人次，比上月回升3个百分点。").complete
