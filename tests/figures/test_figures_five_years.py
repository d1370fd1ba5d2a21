"""What a plan of five years did or aims at stands beside no figure of one year."""

from __future__ import annotations

from desktop_app.document.read import read_text
from desktop_app.figures.extract import extract_figures, figures_in
from desktop_app.figures.tables.cores import core


def test_years_on_average_are_not_compared_with_one_year() -> None:
    from desktop_app.figures.tables.compare import compare
    from desktop_app.figures.tables.frame import to_frame

    frames = {
        "a": to_frame(figures_in("地区生产总值增长5%。", year=2024)),
        "b": to_frame(figures_in("地区生产总值年均增长5.4%。", year=2024)),
    }
    assert len(compare(frames)) == 0
    frames["c"] = to_frame(figures_in("国内生产总值（GDP）增长6%。", year=2023))
    assert list(compare(frames)["measure"]) == ["growth"]


def test_what_five_years_did_is_not_set_beside_one_year() -> None:
    from desktop_app.figures.tables.compare import compare
    from desktop_app.figures.tables.frame import to_frame

    five = (
        "某省2026年政府工作报告\n一、“十四五”时期工作回顾\n2021—2025年，地区生产总值累计增长33.6%。\n"
        "二、2025年工作回顾\n地区生产总值突破3万亿元、达到3.6万亿元，比上年增长5.8%。\n"
        "三、“十五五”时期主要目标\n2026—2030年，地区生产总值年均增长5%以上。\n"
        "四、2026年工作安排\n今年地区生产总值增长5.5%左右。"
    )
    one = (
        "某市2026年政府工作报告\n一、2025年工作回顾\n地区生产总值5万亿元，比上年增长5.2%。\n"
        "二、2026年工作安排\n今年地区生产总值增长5%左右。"
    )
    frames = {
        name: to_frame(extract_figures(read_text(text, f"{name}.txt")).figures)
        for name, text in (("five", five), ("one", one))
    }
    table = compare(frames).set_index("measure")["five value"]
    assert {name: str(value) for name, value in table.items()} == {
        "growth": "5.8", "level": "3600000000000", "target": "5.5"
    }  # fmt: skip


def test_growth_over_the_years_of_a_plan_is_not_said_of_one_year() -> None:
    text = (
        "某省2026年政府工作报告\n一、“十四五”时期工作回顾\n地区生产总值达到13697.5亿元，增加4374.4亿元，增长33.6%。\n"
        "2025年，地区生产总值增长5.8%。\n二、2026年工作安排\n今年地区生产总值增长5.5%左右。"
    )
    found = extract_figures(read_text(text, "a.txt"))
    said = {one.raw: one.english for one in found.figures}
    assert said["33.6%"] == "up 33.6% over five years"
    assert said["5.8%"] == "up 5.8% year on year"
    assert found.pairs[0].growth is not None
    assert found.pairs[0].growth.raw == "5.8%"


def test_the_target_of_the_year_goes_before_that_of_the_plan() -> None:
    text = (
        "2026年政府工作报告\n一、2025年工作回顾\n国内生产总值增长5%。\n二、“十五五”时期主要目标\n"
        "单位国内生产总值二氧化碳排放累计降低17%。\n三、2026年经济社会发展总体要求\n"
        "今年发展主要预期目标是：经济增长4.5%—5%；单位国内生产总值二氧化碳排放降低3.8%左右。"
    )
    found = extract_figures(read_text(text, "a.txt"))
    gdp, carbon = found.pairs
    assert [one.raw if one else "" for one in (gdp.growth, gdp.target)] == ["5%", "4.5%—5%"]
    assert carbon.target is not None
    assert (carbon.target.raw, carbon.target.period) == ("3.8%", "2026")
    assert found.figures[1].period == "2026-2030"


FIVE_YEARS_AND_ONE = """2026年某省政府工作报告

一、2025年和“十四五”时期工作回顾

2025年是“十四五”收官之年，地区生产总值增长5%，一般公共预算收入增长13.3%。

“十四五”时期是顶压前行、蓄势聚能的五年。地区生产总值达到1.5万亿元、增长19.8%。这五年，医药产业产值增长58%。

二、2026年工作安排

今年经济社会发展主要预期目标是：地区生产总值增长5%左右，一般公共预算收入增长3.7%，医药产业产值增长8%。

（一）锚定农业农村现代化

粮食产量达到900亿斤以上，肉牛屠宰量突破100万头。
"""


def test_the_last_year_of_a_plan_is_a_year_and_five_years_are_no_year() -> None:
    found = extract_figures(read_text(FIVE_YEARS_AND_ONE, "a.txt"))
    rows = {
        pair.indicator_zh: [one.raw if one else "" for one in (pair.actual, pair.growth, pair.target)]
        for pair in found.pairs
    }
    assert rows == {
        "地区生产总值": ["1.5万亿元", "5%", "5%"],
        "一般公共预算收入": ["", "13.3%", "3.7%"],
        "医药产业产值": ["", "", "8%"],
    }
    assert [one.period for one in found.figures][:5] == ["2025", "2025", "2025", "2021-2025", "2021-2025"]


def test_a_line_may_announce_the_five_years_of_the_paragraph_below_it() -> None:
    text = (
        "2026年某省政府工作报告\n\n一、2025年和“十四五”时期工作回顾\n\n粮食总产量119.3万吨。\n\n这是实力显著提升的五年。\n\n"
        "进出口总值实现翻番，人均预期寿命提高到75.3岁。\n\n二、2026年重点工作\n\n粮食总产量110万吨以上。\n"
    )
    figures = extract_figures(read_text(text, "a.txt")).figures
    assert [(one.raw, one.period) for one in figures[:3]] == [
        ("119.3万吨", "2025"), ("翻番", "2021-2025"), ("75.3岁", "2025")
    ]  # fmt: skip


def test_growth_since_long_ago_is_not_that_of_the_year_and_wordings_meet() -> None:
    text = """2012年某市政府工作报告

一、过去五年的主要工作

初步统计，2011年全县GDP达到440亿元，比2007年增长58%；规上工业增加值增长9.6%；全社会消费品零售总额77亿元，增长12%。

2011年，地区生产总值增长10.6%。

二、2012年工作安排

预期目标为：地区生产总值500亿元，增长10%；规上工业增加值增长7%；社会消费品零售总额增长11%。
"""
    pairs = extract_figures(read_text(text, "a.txt")).pairs
    rows = [[one.raw if one else "" for one in (pair.actual, pair.growth, pair.target)] for pair in pairs]
    assert rows == [["440亿元", "10.6%", "500亿元"], ["", "9.6%", "7%"], ["77亿元", "12%", "11%"]]
    assert [pair.note for pair in pairs] == ["Target also: growth of 10%", "", ""]
    assert core("规上工业增加值累计增速") == core("规模以上工业增加值增长目标")


def test_five_years_may_be_told_from_the_second_sentence_on() -> None:
    text = (
        "2026年某省政府工作报告\n\n一、2025年工作回顾和“十四五”时期发展成就\n\n2025年地区生产总值增长4%。\n\n"
        "“十四五”时期我省发展极不平凡。五年来，实有企业增长36%，人均预期寿命提高到79岁。\n"
    )
    figures = extract_figures(read_text(text, "a.txt")).figures
    assert [one.period for one in figures] == ["2025", "2021-2025", "2025"]
