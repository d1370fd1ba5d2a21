"""Figures in tables: named by row and column, with the unit, time and role that heads and captions give."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.document.read import read_text
from desktop_app.figures.extract import extract_figures
from desktop_app.figures.model import Figure, FigureSet

_TITLE = "关于2025年国民经济和社会发展计划执行情况与2026年计划草案的报告"


def _found(*lines: str) -> FigureSet:
    report = read_text("\n".join([_TITLE, "一、2026年主要目标", *lines]), "plan.txt")
    found = extract_figures(report)
    for one in found.figures:
        assert report.block(one.block_id).text[one.start : one.end] == one.raw
    return found


def _facts(figures: Sequence[Figure]) -> list[tuple[str, str, str, str, str]]:
    return [(one.indicator_zh, one.raw, one.english, one.kind.value, one.period) for one in figures]


def test_plan_table_gives_results_beside_targets() -> None:
    found = _found(
        "附表：主要指标计划",
        "序号\t指标名称\t单位\t2025年完成\t2026年目标\t属性",
        "1\t地区生产总值\t亿元\t1,234.5\t增长5%左右\t预期性",
        "2\t城镇新增就业\t万人\t3.2\t3\t预期性",
        "3\t单位GDP能耗下降\t%\t3.1\t完成省下达任务\t约束性",
        "4\t城镇登记失业率\t%\t2.8\t3以内\t预期性",
        "5\t粮食总产量\t万吨\t45.6\t≥45\t约束性",
    )
    assert _facts(found.figures) == [
        ("地区生产总值", "1,234.5", "RMB 123.45 billion", "actual", "2025"),
        ("地区生产总值增长目标", "5%", "growth of about 5%", "target", "2026"),
        ("城镇新增就业人数", "3.2", "32,000", "actual", "2025"),
        ("城镇新增就业人数", "3", "30,000", "target", "2026"),
        ("单位GDP能耗同比降幅", "3.1", "down 3.1% year on year", "growth_yoy", "2025"),
        ("城镇登记失业率", "2.8", "2.8%", "share", "2025"),
        ("城镇登记失业率", "3", "within 3%", "target", "2026"),
        ("粮食总产量", "45.6", "456,000 metric tons", "actual", "2025"),
        ("粮食总产量", "45", "at least 450,000 metric tons", "target", "2026"),
    ]
    paired = {
        pair.indicator_zh: (pair.actual.raw if pair.actual else "", pair.target.raw if pair.target else "")
        for pair in found.pairs
    }
    assert paired["地区生产总值"] == ("1,234.5", "5%")
    assert paired["粮食总产量"] == ("45.6", "45")


def test_budget_table_in_the_unit_of_its_caption() -> None:
    found = _found(
        "附件2：2025年一般公共预算收支执行情况表",
        "单位：万元",
        "项目\t2024年决算数\t2025年预算数\t2025年执行数\t为预算%\t比上年增长%",
        "一、税收收入\t210,987\t220,000\t215,300\t97.9\t2.0",
        "其中：增值税\t65,977\t—\t60,900\t\t-7.7",
    )
    assert _facts(found.figures) == [
        ("税收收入", "210,987", "RMB 2.10987 billion", "actual", "2024"),
        ("税收收入", "220,000", "RMB 2.2 billion", "planned", "2025"),
        ("税收收入", "215,300", "RMB 2.153 billion", "actual", "2025"),
        ("税收收入预算完成率", "97.9", "97.9%", "share", "2025"),
        ("税收收入同比增速", "2.0", "up 2.0% year on year", "growth_yoy", "2025"),
        ("增值税", "65,977", "RMB 659.77 million", "actual", "2024"),
        ("增值税", "60,900", "RMB 609 million", "actual", "2025"),
        ("增值税同比降幅", "-7.7", "down 7.7% year on year", "growth_yoy", "2025"),
    ]
    assert {one.parent_zh for one in found.figures[5:]} == {"税收收入"}
    assert found.figures[-1].value_normalised == found.figures[-1].value < 0


def test_bars_and_spaces_part_cells_as_tabs_do() -> None:
    barred = _found(
        "| 指 标 | 绝对数（亿元） | 比上年增长（%） |",
        "| 地区生产总值 | 617.50 | 5.2 |",
        "| 其中：第一产业 | 37.11 | 2.6 |",
    )
    assert [(one.indicator_zh, one.english) for one in barred.figures][:2] == [
        ("地区生产总值", "RMB 61.75 billion"),
        ("地区生产总值同比增速", "up 5.2% year on year"),
    ]
    spaced = _found("指标 绝对数（亿元） 比上年增长（%）", "地区生产总值 617.50 5.2", "第一产业 37.11 2.6")
    assert len(spaced.figures) == 4


def test_prose_with_a_bar_is_no_table() -> None:
    assert [one.raw for one in _found("完成投资12亿元|比上年增长3%。").figures] == ["12亿元", "3%"]


def test_rows_that_mean_the_row_above() -> None:
    found = _found(
        "指标\t2025年完成\t2026年目标",
        "地区生产总值（亿元）\t97.2\t103",
        "增速（%）\t5.6\t6左右",
        "第二产业\t41.5\t44",
        "工业投资增速（%）\t7.1\t8",
    )
    assert [(one.indicator_zh, one.english) for one in found.figures] == [
        ("地区生产总值", "RMB 9.72 billion"),
        ("地区生产总值", "RMB 10.3 billion"),
        ("地区生产总值同比增速", "up 5.6% year on year"),
        ("地区生产总值增长目标", "growth of about 6%"),
        ("第二产业增加值", "RMB 4.15 billion"),
        ("第二产业增加值", "RMB 4.4 billion"),
        ("工业投资同比增速", "up 7.1% year on year"),
        ("工业投资增长目标", "growth of 8%"),
    ]
