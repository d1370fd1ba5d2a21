"""Rows of levels and changes, shares told as changes, and the small figures beside them."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair


def kinds(source: str, english: str) -> list[str]:
    return [one.check for one in check_pair(source, english)]


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (
            "工业投资820亿元，增长6.1%；民间投资540亿元，增长3.9%。",
            "Industrial investment rose 6.1% to 82 billion yuan, and private investment 3.9% to 54 billion.",
            "Industrial investment rose 3.9% to 82 billion yuan, and private investment 6.1% to 54 billion.",
        ),
        (
            "存款和贷款分别增长7.2%和9.5%，达到610亿元和480亿元。",
            "Deposits rose by 7.2% to 61 billion yuan, and loans were up 9.5% to 48 billion yuan.",
            "Deposits rose by 9.5% to 61 billion yuan, and loans were up 7.2% to 48 billion yuan.",
        ),
        (
            "增速分别比上月和上年同期高0.2个和1.1个百分点。",
            "It was 0.2 percentage points higher than a month earlier and 1.1 points higher than a year ago.",
            "It was 1.1 percentage points higher than a month earlier and 0.2 points higher than a year ago.",
        ),
        (
            "高技术产品出口增长12.6%，占全市出口的31.4%。",
            "Exports of high-tech products rose by 12.6% and made up 31.4% of the city's total.",
            "Exports of high-tech products rose by 31.4% and made up 12.6% of the city's total.",
        ),
        (
            "粮食总产量460万吨，比上年增加8万吨。",
            "Grain output came to 4.6 million tons, an increase of 80,000 tons over the year before.",
            "Grain output came to 80,000 tons, an increase of 4.6 million tons over the year before.",
        ),
        (
            "今年拟安排专项债券1.2万亿元，比上年多3000亿元。",
            "RMB 1.2 trillion of special-purpose bonds is to be issued, RMB 300 billion more than last year.",
            "RMB 300 billion of special-purpose bonds is to be issued, RMB 1.2 trillion more than last year.",
        ),
        (
            "收入完成48.6亿元，为预算的102.7%，同比下降3.1%。",
            "Revenue was RMB 4.86 billion, 102.7% of the budgeted figure but 3.1% less than a year ago.",
            "Revenue was RMB 4.86 billion, 3.1% of the budgeted figure but 102.7% less than a year ago.",
        ),
        (
            "全县有公园38个，其中市级公园6个。",
            "The county has 38 parks, six of which are city parks.",
            "The county has six parks, 38 of which are city parks.",
        ),
        (
            "建成3个、续建9个项目。",
            "Three projects were completed and nine were continued.",
            "Nine projects were completed and three were continued.",
        ),
        (
            "12333热线接听来电15.2万个。",
            "The 12333 hotline answered 152,000 calls.",
            "The 152,000 hotline answered 12333 calls.",
        ),
    ],
)
def test_each_figure_keeps_its_row_and_its_part(source: str, right: str, wrong: str) -> None:
    assert kinds(source, right) == []
    assert kinds(source, wrong) == ["figure-exchanged"]


def test_a_respectively_of_another_sentence_says_nothing_of_these() -> None:
    source = "农业增加值下降2.5%，工业增加值增长7%，农业、工业占比分别为20.6%和38.4%。"
    english = (
        "Value added fell by 2.5% in agriculture and rose by 7% in industry; "
        "the two accounted for 20.6% and 38.4% respectively."
    )
    assert kinds(source, english) == []


@pytest.mark.parametrize(
    ("source", "right", "wrong", "kind"),
    [
        (
            "水价每吨上调3角。",
            "Water went up by 3 jiao a ton.",
            "Water went up by 5 jiao a ton.",
            "figure-value",
        ),
        (
            "每斤便宜1元2角。",
            "It is 1.2 yuan cheaper per jin.",
            "It is 2.1 yuan cheaper per jin.",
            "figure-value",
        ),
        (
            "死亡率为7.1‰。",
            "The death rate was 7.1 per thousand.",
            "The death rate was 7.1 percent.",
            "figure-unit",
        ),
        (
            "增速比上年回落半个百分点。",
            "Growth was half a percentage point slower than last year.",
            "Growth was half a percentage point faster than last year.",
            "figure-direction",
        ),
        (
            "进口下降4.2%，降幅收窄1.3个百分点。",
            "Imports fell by 4.2 percent, 1.3 percentage points slower than before.",
            "Imports fell by 4.2 percent, 1.3 percentage points faster than before.",
            "figure-direction",
        ),
        (
            "近半数企业盈利。",
            "Nearly half of the companies made a profit.",
            "Over half of the companies made a profit.",
            "figure-qualifier",
        ),
        (
            "河水稳定达到Ⅲ类标准。",
            "The river meets the Class III standard at all times.",
            "The river meets the Class II standard at all times.",
            "figure-value",
        ),
        (
            "四是加强监管。",
            "Fourth, we strengthened oversight.",
            "Fifth, we strengthened oversight.",
            "figure-value",
        ),
        (
            "三次产业协调发展。",
            "The three industries developed in step.",
            "The five industries developed in step.",
            "figure-value",
        ),
        (
            "一期工程预计明年9月完工。",
            "Phase one is expected to be completed next September.",
            "Phase one is expected to be completed next January.",
            "figure-date",
        ),
    ],
)
def test_small_figures(source: str, right: str, wrong: str, kind: str) -> None:
    assert kinds(source, right) == []
    assert kind in kinds(source, wrong)


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("农村危房全部改造完毕。", "Not a single unsafe house is left in the villages."),
        (
            "改革不进则退，我们必须再接再厉。",
            "Reform is like sailing against the current: we must redouble our efforts.",
        ),
        ("这一成绩来之不易。", "This achievement was hard won."),
        ("前列学科进入全球前千分之一。", "The leading disciplines rank among the top 0.1 percent worldwide."),
    ],
)
def test_told_otherwise_is_no_slip(source: str, english: str) -> None:
    assert kinds(source, english) == []
