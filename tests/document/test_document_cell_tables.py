"""Tables with a cell on each line, or a name and a figure: rows are made whole, and sentences are none."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.document.model import BlockKind
from desktop_app.document.read import read_text
from tests.document.lines import children

#: what says the same four signs twice was printed twice, and is read once
_NAMES = st.text("甲乙丙丁戊业粮", min_size=2, max_size=8).filter(lambda name: name[:4] != name[4:])
BODY = "全市坚持稳中求进工作总基调，地区生产总值增长6.1%，规模以上工业增加值增长7.4%。"


def test_the_cells_of_a_table_on_lines_of_their_own_are_rows_and_hide_no_heading() -> None:
    lines = ["二、农业", BODY, "表1：2021年主要产品产量", "产品名称", "产量（吨）", "比上年增长（%）"]
    lines += ["粮食", "205", "1.9", "蔬菜", "318200", "-6.4", "瓜果", "21500", "—", "三、工业", BODY]
    report = read_text("\n".join(lines))
    assert [block.text for block in report.blocks if block.kind is BlockKind.PART] == ["二、农业", "三、工业"]
    assert [text for _, text in children(report, "二、农业")][2:] == [
        "产品名称\t产量（吨）\t比上年增长（%）",
        "粮食\t205\t1.9",
        "蔬菜\t318200\t-6.4",
        "瓜果\t21500\t—",
    ]


@given(
    st.lists(
        st.tuples(_NAMES, st.integers(1, 9), st.floats(-9, 9)),
        min_size=3,
        max_size=12,
    )
)
def test_no_cell_of_a_table_is_lost(rows: list[tuple[str, int, float]]) -> None:
    cells = [cell for name, count, rate in rows for cell in (name, str(count), f"{rate:.1f}")]
    report = read_text("\n".join([BODY, *cells, "二、工业", BODY]))
    kept = "".join("".join(block.text.split()) for block in report.blocks)
    assert kept == BODY + "".join(cells) + "二、工业" + BODY


def test_figures_torn_from_their_sentence_are_no_table() -> None:
    torn = ["全年固定资产投资增长", "4.1", "%，工业投资增长", "6.3", "%，民间投资增长", "5.2", "%。"]
    report = read_text("\n".join([BODY, *torn, BODY, *torn]))
    assert "\t" not in "".join(block.text for block in report.blocks)


def test_rows_of_a_name_and_a_figure_are_a_table_below_their_caption() -> None:
    lines = ["一、综合", BODY, "单位：亿元、%", f"人口保持稳定。{BODY}", "表1 居民消费价格指数"]
    rows = ["指标名称 指数", "居民消费价格总指数 101.9", "食品烟酒 103.0", "衣着 100.3"]
    report = read_text("\n".join([*lines, *rows, "二、农业", BODY]))
    texts = [block.text for block in report.blocks]
    assert "单位：亿元、%" in texts
    assert texts[texts.index("表1 居民消费价格指数") + 1 :][:4] == rows


def _table(*cells: str) -> list[str]:
    lines = ["二、农业", BODY, "", *cells, "", "三、工业", BODY]
    return [text for _, text in children(read_text("\n".join(lines)), "二、农业")][1:]


def test_units_of_a_table_have_a_column_of_their_own_and_its_name_is_no_head() -> None:
    rows = [["粮食产量", "万吨", "20", "21.5"], ["林木覆盖率", "%", "7", "7.4"]]
    heads = ["指标名称", "单位", "2024年计划", "2024年完成"]
    cells = [cell for row in (heads, *rows) for cell in row]
    assert _table("2024年主要指标完成情况表", *cells) == [
        "2024年主要指标完成情况表",
        *map("\t".join, (heads, *rows)),
    ]


def test_rows_that_begin_with_their_count_or_end_in_words_are_not_shifted() -> None:
    aims = [["粮食产量", "20", "21.5", "约束性"], ["农业增加值", "30", "31", "预期性"]]
    works = [["1", "污水处理厂", "12000"], ["2", "县人民医院", "35000"], ["3", "环城公路", "8000"]]
    for heads, rows in (
        (["指标", "2020年", "2025年", "属性"], aims),
        (["序号", "项目名称", "总投资（万元）"], works),
    ):
        cells = [cell for row in (heads, *rows) for cell in row]
        assert _table(*cells) == list(map("\t".join, (heads, *rows)))
