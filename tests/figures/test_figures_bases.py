"""What a change is compared with, and that no growth is called “year on year” that is none."""

from __future__ import annotations

import pytest

from desktop_app.figures.extract import figures_in


def _said(text: str) -> list[str]:
    return [one.english for one in figures_in(text, role="results", year=2025)]


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("进出口总额十年增长1.3倍。", "up 130% over ten years"),
        ("地区生产总值五年增长35.2%。", "up 35.2% over five years"),
        ("“十四五”期间地区生产总值增长38%。", "up 38% over five years"),
        ("与2020年相比，粮食产量增长12.5%。", "up 12.5% from 2020"),
        ("粮食产量比2020年增长12.5%。", "up 12.5% from 2020"),
        ("与去年相比，粮食产量增长12.5%。", "up 12.5% year on year"),
        ("地区生产总值较“十三五”末增长38%。", "up 38% from the end of 2020"),
        ("地区生产总值较“十五五”末增长38%。", "up 38% from the end of 2030"),
        ("地区生产总值较“十五”末增长38%。", "up 38% from the end of 2005"),
        ("存款余额较2023年末增长9.1%。", "up 9.1% from the end of 2023"),
        ("不良贷款较上年末下降9.1%。", "down 9.1% from the end of the previous year"),
        ("出口额较2019年同期增长22%。", "up 22% from the same period of 2019"),
        ("一季度工业增加值环比增长1.2%。", "up 1.2% quarter on quarter"),
        ("居民消费价格环比上涨0.3%。", "up 0.3% month on month"),
        ("出口额两年平均增长10.4%。", "up 10.4% per year on average"),
        ("高新技术企业数量翻两番。", "up 300%"),
        ("高新技术企业数量同比翻一番。", "up 100% year on year"),
        ("市场主体总量是2020年的2.1倍。", "2.1 times the 2020 figure"),
        ("出口额是去年的2.1倍。", "2.1 times last year's figure"),
        ("出口额是上年同期的2.1倍。", "2.1 times the figure of the same period last year"),
        ("人均收入相当于全国平均水平的1.5倍。", "1.5 times the national average"),
        ("工业利润增速比全国高3.2个百分点。", "3.2 percentage points"),
        ("城乡居民收入比缩小为2.18∶1。", "2.18:1"),
    ],
)
def test_a_change_says_what_it_is_measured_against(text: str, english: str) -> None:
    assert _said(text) == [english]


@pytest.mark.parametrize(
    ("plan", "ordinal", "period"),
    [
        ("九五", "9th", "1996-2000"), ("十五", "10th", "2001-2005"), ("十一五", "11th", "2006-2010"),
        ("十四五", "14th", "2021-2025"), ("十五五", "15th", "2026-2030"), ("十六五", "16th", "2031-2035"),
        ("二十五", "20th", "2051-2055"), ("二十一五", "21st", "2056-2060"),
    ],
)  # fmt: skip
def test_every_five_year_plan_is_known_by_its_name(plan: str, ordinal: str, period: str) -> None:
    assert _said(f"市场主体总量是“{plan}”末的2.1倍。") == [
        f"2.1 times the figure at the end of the {ordinal} Five-Year Plan period"
    ]
    (figure,) = figures_in(f"“{plan}”时期累计新建公路300公里。", role="results", year=2025)
    assert figure.period == period


def test_an_age_or_a_number_is_no_plan() -> None:
    for text in ("组织二十四五岁的青年30人。", "选派九五后干部30名。"):
        assert [one.period for one in figures_in(text, role="results", year=2025)][-1] == "2025"


def test_a_bare_growth_is_measured_from_where_the_level_began() -> None:
    text = "地区生产总值由2020年的3000亿元增加到4200亿元，增长40%。"
    assert _said(text)[-1] == "up 40% from 2020"
    assert _said("产业规模由30亿元增加到60亿元，增长100%。")[-1] == "up 100%"
    assert _said("贷款余额比年初增加300亿元，增长11.2%。")[-1] == "up 11.2% from the beginning of the year"
    assert _said("税收收入300亿元，增长11.2%。")[-1] == "up 11.2% year on year"


def test_when_is_no_part_of_what_grew() -> None:
    texts = {
        "外贸进出口五年年均增长12%。": "外贸进出口年均增速",
        "财政收入“十四五”期间年均增长5.2%。": "财政收入年均增速",
        "研发投入三年增长60%。": "研发投入累计增速",
        "贷款余额比年初增加300亿元，增长11.2%。": "贷款余额增速",
        "固定资产投资同比增长8%，较上年同期提高2.1个百分点。": "固定资产投资增速提升幅度",
    }
    assert {text: figures_in(text, year=2025)[-1].indicator_zh for text in texts} == texts


def test_names_of_plains_and_rivers_hold_no_figure() -> None:
    assert [one.raw for one in figures_in("三江平原、松嫩平原两大平原粮食产量占全省85%。")] == ["85%"]
    assert [one.raw for one in figures_in("聚焦六大领域推进七大流域治理。")] == ["六大"]


def test_half_width_commas_of_a_web_page_end_a_clause_too() -> None:
    found = figures_in("全年受理案件3772件,审执结3577件,同比上升6.8%和4.2%,结案率95%。", year=2015)
    assert [(one.kind.value, one.direction.value) for one in found[-2:]] == [
        ("growth_yoy", "up"),
        ("share", "none"),
    ]
