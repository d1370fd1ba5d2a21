"""Figures below heads of several storeys, beside merged names of rows, on the next page and above notes."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.document.read import read_text
from desktop_app.figures.extract import extract_figures
from tests.figures.merged_tables import FILES, FORMATS, Made, facts, found_in, table


@FORMATS
def test_year_over_result_growth_and_target(name: str, made: Made, tmp_path: Path) -> None:
    rows = table(
        (("指标", 1, 2), ("2025年", 2, 1), "2026年"),
        ("实绩（亿元）", "增长(%)", "目标（亿元）"),
        ("地区生产总值", "210.5", "5.1", "222"),
        ("固定资产投资", "80.2", "-3.4", "84"),
    )
    assert facts(found_in(rows, name, made, tmp_path)) == [
        ("地区生产总值", "RMB 21.05 billion", "actual", "2025"),
        ("地区生产总值同比增速", "up 5.1% year on year", "growth_yoy", "2025"),
        ("地区生产总值", "RMB 22.2 billion", "target", "2026"),
        ("固定资产投资", "RMB 8.02 billion", "actual", "2025"),
        ("固定资产投资同比降幅", "down 3.4% year on year", "growth_yoy", "2025"),
        ("固定资产投资", "RMB 8.4 billion", "target", "2026"),
    ]


@FORMATS
def test_plan_result_and_plan_each_with_size_and_growth(name: str, made: Made, tmp_path: Path) -> None:
    three = ("2025年计划", "2025年预计完成", "2026年计划")
    rows = table(
        (("序号", 1, 2), ("指标名称", 1, 2), ("单位", 1, 2), *((one, 2, 1) for one in three), ("备注", 1, 2)),
        ("绝对值", "增长（%）") * 3,
        (("一、经济发展", 10, 1),),
        ("1", "一般公共预算收入", "亿元", "88", "4", "89.2", "5.1", "93", "4左右", "预期性"),
        ("2", "规模以上工业增加值", "亿元", "—", "7", "—", "7.3", "—", "≥7", "预期性"),
    )
    assert facts(found_in(rows, name, made, tmp_path)) == [
        ("一般公共预算收入", "RMB 8.8 billion", "planned", "2025"),
        ("一般公共预算收入增长目标", "growth of 4%", "planned", "2025"),
        ("一般公共预算收入", "RMB 8.92 billion", "actual", "2025"),
        ("一般公共预算收入同比增速", "up 5.1% year on year", "growth_yoy", "2025"),
        ("一般公共预算收入", "RMB 9.3 billion", "target", "2026"),
        ("一般公共预算收入增长目标", "growth of about 4%", "target", "2026"),
        ("规模以上工业增加值增长目标", "growth of 7%", "planned", "2025"),
        ("规模以上工业增加值同比增速", "up 7.3% year on year", "growth_yoy", "2025"),
        ("规模以上工业增加值增长目标", "growth of at least 7%", "target", "2026"),
    ]


@FORMATS
def test_names_of_rows_that_are_merged_downwards(name: str, made: Made, tmp_path: Path) -> None:
    rows = table(
        (("指标", 2, 1), "2025年完成", "2026年目标"),
        (("地区生产总值", 1, 2), "总量（亿元）", "210.5", "222"),
        ("增速（%）", "5.1", "5.5"),
        (("民生福祉", 1, 2), "城镇新增就业（人）", "5120", "5000"),
        ("城镇调查失业率（%）", "5.2", "5.5"),
    )
    assert facts(found_in(rows, name, made, tmp_path)) == [
        ("地区生产总值", "RMB 21.05 billion", "actual", "2025"),
        ("地区生产总值", "RMB 22.2 billion", "target", "2026"),
        ("地区生产总值同比增速", "up 5.1% year on year", "growth_yoy", "2025"),
        ("地区生产总值增长目标", "growth of 5.5%", "target", "2026"),
        ("城镇新增就业人数", "5,120", "actual", "2025"),
        ("城镇新增就业人数", "5,000", "target", "2026"),
        ("城镇调查失业率", "5.2%", "share", "2025"),
        ("城镇调查失业率", "5.5%", "target", "2026"),
    ]


@FORMATS
def test_rows_of_places_below_heads_that_say_what_is_measured(name: str, made: Made, tmp_path: Path) -> None:
    rows = table(
        (("县（市、区）", 1, 2), ("地区生产总值", 2, 1), ("规模以上工业增加值增速（%）", 1, 2)),
        ("2026年目标（亿元）", "增速（%）"),
        ("全市", "1310", "5.5", "7"),
        ("东山县", "210", "5.8", "7.5"),
    )
    found = facts(found_in(rows, name, made, tmp_path))
    assert found[:2] == [
        ("地区生产总值", "RMB 131 billion", "target", "2026"),
        ("地区生产总值增长目标", "growth of 5.5%", "target", "2026"),
    ]
    assert [one[0] for one in found[3:5]] == ["东山县地区生产总值", "东山县地区生产总值增长目标"]


@FORMATS
def test_heads_set_again_where_the_table_goes_on(name: str, made: Made, tmp_path: Path) -> None:
    heads = table((("指标", 1, 2), ("单位", 1, 2), ("2025年", 2, 1)), ("目标", "完成"))
    rows = [
        *heads,
        *table(("粮食总产量", "万吨", "20", "20.5"), ("公路里程", "公里", "310", "312")),
        *table((("主要指标表（续）", 4, 1),)),
        *heads,
        *table(("城镇新增就业", "人", "5000", "5120"), (("注：2025年为快报数，12月有调整。", 4, 1),)),
    ]
    found = found_in(rows, name, made, tmp_path)
    assert [(one.raw, one.kind.value) for one in found.figures if one.indicator_zh] == [
        ("20", "planned"),
        ("20.5", "actual"),
        ("310", "planned"),
        ("312", "actual"),
        ("5000", "planned"),
        ("5120", "actual"),
    ]


@pytest.mark.parametrize(("name", "made"), FILES[:2])
def test_a_value_merged_over_unlike_columns_is_of_neither(name: str, made: Made, tmp_path: Path) -> None:
    rows = table(
        (("指标", 1, 2), ("2025年完成（亿元）", 1, 2), ("2026年目标", 2, 1)),
        ("绝对额（亿元）", "增长（%）"),
        ("外贸进出口总额", "31.2", ("5.5", 2, 1)),
        ("社会消费品零售总额", "70.1", "74", "5"),
    )
    found = found_in(rows, name, made, tmp_path)
    assert [one.raw for one in found.figures] == ["31.2", "70.1", "74", "5"]


def test_merges_that_a_copy_lost_are_told_only_where_one_reading_is_possible() -> None:
    first = "指标\t2025年\t2026年"
    told = [first, "完成（亿元）\t增长（%）\t目标（亿元）\t增长（%）", "税收收入\t21\t5\t22\t4"]
    open_ = [first, "完成（亿元）\t增长（%）\t目标（亿元）", "税收收入\t21\t5\t22"]
    title = "青岭县2025年预算执行情况与2026年预算草案的报告"
    found = extract_figures(read_text("\n".join([title, "各项工作取得进展。", *told, "税收稳定。"])))
    assert [(one.raw, one.kind.value, one.period) for one in found.figures] == [
        ("21", "actual", "2025"),
        ("5", "growth_yoy", "2025"),
        ("22", "target", "2026"),
        ("4", "target", "2026"),
    ]
    lost = extract_figures(read_text("\n".join([title, "各项工作取得进展。", *open_, "税收稳定。"])))
    assert not [one for one in lost.figures if one.indicator_zh == "税收收入"]


@FORMATS
def test_two_tables_side_by_side_name_their_own_rows(name: str, made: Made, tmp_path: Path) -> None:
    rows = table(
        (("收入", 3, 1), ("支出", 3, 1)),
        ("项目", "2025年预算数（万元）", "2025年决算数（万元）") * 2,
        ("税收收入", "60", "61.5", "教育支出", "40", "41.2"),
        ("非税收入", "25", "24.3", "农林水支出", "18", "18.1"),
    )
    found = found_in(rows, name, made, tmp_path)
    assert [(one.indicator_zh, one.raw) for one in found.figures] == [
        ("税收收入", "60"),
        ("税收收入", "61.5"),
        ("教育支出", "40"),
        ("教育支出", "41.2"),
        ("非税收入", "25"),
        ("非税收入", "24.3"),
        ("农林水支出", "18"),
        ("农林水支出", "18.1"),
    ]


@FORMATS
def test_rows_of_years_below_heads_that_say_what_is_measured(name: str, made: Made, tmp_path: Path) -> None:
    rows = table(
        (("年份", 1, 2), ("地区生产总值", 2, 1), ("一般公共预算收入（亿元）", 1, 2)),
        ("总量（亿元）", "增速（%）"),
        ("2024年", "212.5", "5.6", "19.1"),
        ("2025年", "225", "5.5", "20"),
        ("2026年目标", "237", "5.3", "21"),
    )
    assert facts(found_in(rows, name, made, tmp_path)) == [
        ("地区生产总值", "RMB 21.25 billion", "actual", "2024"),
        ("地区生产总值同比增速", "up 5.6% year on year", "growth_yoy", "2024"),
        ("一般公共预算收入", "RMB 1.91 billion", "actual", "2024"),
        ("地区生产总值", "RMB 22.5 billion", "actual", "2025"),
        ("地区生产总值同比增速", "up 5.5% year on year", "growth_yoy", "2025"),
        ("一般公共预算收入", "RMB 2 billion", "actual", "2025"),
        ("地区生产总值", "RMB 23.7 billion", "target", "2026"),
        ("地区生产总值增长目标", "growth of 5.3%", "target", "2026"),
        ("一般公共预算收入", "RMB 2.1 billion", "target", "2026"),
    ]


@FORMATS
def test_whose_income_and_an_index_have_no_unit_of_the_head(name: str, made: Made, tmp_path: Path) -> None:
    rows = table(
        (("指标", 2, 2), ("2025年", 2, 1)),
        ("完成数（元）", "增长（%）"),
        (("居民人均可支配收入", 1, 2), "城镇居民", "45210", "5.2"),
        ("农村居民", "24800", "6.6"),
        (("居民消费价格指数（上年=100）", 2, 1), "100.4", "—"),
    )
    found = found_in(rows, name, made, tmp_path).figures
    assert [(one.indicator_zh, one.english) for one in found][:4] == [
        ("城镇居民人均可支配收入", "RMB 45,210"),
        ("城镇居民人均可支配收入同比增速", "up 5.2% year on year"),
        ("农村居民人均可支配收入", "RMB 24,800"),
        ("农村居民人均可支配收入同比增速", "up 6.6% year on year"),
    ]
    assert not any("RMB" in one.english for one in found[4:])
