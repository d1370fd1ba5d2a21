"""Headline aims that stand in words, in points, in a table, or as an upper limit."""

from __future__ import annotations

from desktop_app.document.read import read_text
from desktop_app.figures.extract import extract_figures
from desktop_app.figures.model import HeadlinePair

_REPORT = """政府工作报告
——2024年1月16日在市第十届人民代表大会第四次会议上
一、2023年工作回顾
全市地区生产总值达到1386亿元，增长5.9%；外贸进出口总额186亿元，下降3.2%；城镇、农村居民人均可支配收入分别增长5.1%、7.8%；\
城镇化率51.2%，提高1.1个百分点；PM2.5平均浓度36微克/立方米，优良天数比例82.5%。
二、2024年工作安排
今年主要预期目标是：地区生产总值增长6%左右；进出口总额保持稳定增长；居民人均可支配收入增长{income}；\
城镇化率提高1个百分点；细颗粒物（PM2.5）浓度下降到35微克/立方米以下，空气质量优良天数比例高于全省平均水平。
"""


def _rows(report: str, name: str = "a.txt") -> dict[str, HeadlinePair]:
    return {pair.indicator_zh: pair for pair in extract_figures(read_text(report, name)).pairs}


def test_aims_in_words_stand_in_the_note_of_their_row() -> None:
    rows = _rows(_REPORT.format(income="与经济增长同步"))
    assert rows["外贸进出口总额"].note == "Target in words: steady growth"
    for who in ("城镇", "农村"):
        assert rows[f"{who}居民人均可支配收入"].note == "Target in words: growth in step with the economy"
    assert rows["优良天数比例"].note == "Target in words: above the provincial average"
    assert rows["全市地区生产总值"].note == ""


def test_faster_and_no_slower_than_the_economy() -> None:
    rows = _rows(_REPORT.format(income="快于经济增长"))
    assert rows["城镇居民人均可支配收入"].note == "Target in words: growth faster than that of the economy"
    rows = _rows(_REPORT.format(income="不低于经济增速"))
    assert rows["城镇居民人均可支配收入"].note == "Target in words: growth no slower than that of the economy"


def test_an_aim_in_points_is_that_of_the_rate_told() -> None:
    row = _rows(_REPORT.format(income="7%"))["城镇化率"]
    assert row.actual is not None
    assert row.target is not None
    assert (row.actual.raw, row.target.english) == ("51.2%", "an increase of 1 percentage point")


def test_an_upper_limit_is_told_as_one() -> None:
    row = _rows(_REPORT.format(income="7%"))["PM2.5平均浓度"]
    assert row.target is not None
    assert row.target.english == "no more than 35 µg/m³"


def test_half_width_commas_end_an_aim_as_well() -> None:
    report = _REPORT.format(income="7%").replace(
        "进出口总额保持稳定增长；", "进出口总额增幅高于全市平均水平,"
    )
    assert _rows(report)["外贸进出口总额"].note == "Target in words: growth above the citywide average"


def test_revenue_of_funds_is_one_row_by_either_name() -> None:
    rows = _rows(
        "关于2023年预算执行情况与2024年预算草案的报告\n一、2023年预算执行情况\n政府性基金收入完成12.6亿元，下降18.3%。\n"
        "二、2024年预算草案\n政府性基金预算收入预计14.5亿元，增长15%。\n"
    )
    (row,) = [one for name, one in rows.items() if "基金" in name]
    assert row.actual is not None
    assert row.target is not None


def test_what_is_striven_for_has_no_row_of_its_own() -> None:
    report = _REPORT.format(income="7%").replace("增长6%左右；", "增长6%左右，奋斗目标6.5%；")
    report = report.replace("进出口总额保持稳定增长", "进出口总额实现两位数增长")
    rows = _rows(report)
    assert rows["全市地区生产总值"].note == "Target also: striving for growth of 6.5%"
    assert rows["外贸进出口总额"].note == "Target in words: double-digit growth"
    assert not any("奋斗" in name for name in rows)


def test_the_average_of_a_rate_is_its_result() -> None:
    report = _REPORT.format(income="7%").replace(
        "城镇化率51.2%，提高1.1个百分点", "城镇调查失业率平均值为5.2%"
    )
    row = _rows(report.replace("城镇化率提高1个百分点", "城镇调查失业率控制在5.5%左右"))
    (rate,) = [one for name, one in row.items() if "失业率" in name]
    assert rate.actual is not None
    assert rate.target is not None


def test_a_percentage_aimed_at_for_a_sum_is_growth() -> None:
    rows = _rows(
        "# 2024年国民经济和社会发展计划\n\n## 一、主要指标\n"
        "| 指标 | 单位 | 2023年完成 | 2024年目标 |\n|---|---|---|---|\n"
        "| 地区生产总值 | 亿元 | 845.2 | 6.5%左右 |\n| 城镇调查失业率 | % | 5.2 | 5.5%以内 |\n",
        "a.md",
    )
    aims = [row.target.english for row in rows.values() if row.target]
    assert aims == ["growth of about 6.5%", "within 5.5%"]
