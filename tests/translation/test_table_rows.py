"""Rows of tables are told cell by cell, each value as the figure that it is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.document.read import read_text
from desktop_app.figures.extract import extract_figures
from desktop_app.services.checking import PairChecker
from desktop_app.services.meant import as_meant
from desktop_app.translation.engines.protocol import EngineRequest
from desktop_app.translation.localise import Localiser
from desktop_app.translation.model import PipelineItem
from desktop_app.translation.pipeline import Pipeline
from desktop_app.translation.terms.termbase import Termbase
from tests.translation.asked_engine import Asked
from tests.translation.localising import localised

TERMS = Termbase.load()
TITLE = "关于2025年国民经济和社会发展计划执行情况与2026年计划草案的报告"


def _items(*lines: str) -> list[PipelineItem]:
    report = read_text("\n".join([TITLE, "一、2026年主要目标", *lines]), "plan.txt")
    found = extract_figures(report).figures
    items = []
    for segment in report.segments:
        own = [one for one in found if one.segment_id == segment.id]
        role = report.block(segment.block).role.value
        items.append(PipelineItem(segment.id, *as_meant(segment, own, (), role), role))
    return items[-len(lines) :]


def _told(*lines: str) -> list[str | None]:
    localiser = Localiser(TERMS)
    told = [localiser.localise(one.text, one.figures, role=one.role) for one in _items(*lines)]
    return [one.text if one.complete else None for one in told]


def test_a_plan_table() -> None:
    assert _told(
        "序号\t指标名称\t单位\t2025年完成\t2026年目标\t属性",
        "1\t地区生产总值\t亿元\t1,234.5\t增长5%左右\t预期性",
        "2\t城镇新增就业\t万人\t3.2\t3\t预期性",
        "3\t粮食总产量\t万吨\t45.6\t≥45\t约束性",
        "4\t发电量\t亿千瓦时\t22.6\t完成省下达任务\t预期性",
    ) == [
        "No.\tIndicator\tUnit\tResult 2025\tTarget 2026\tNature",
        "1\tGross domestic product (GDP)\tyuan\tRMB 123.45 billion\tGrowth of about 5%\tAnticipatory",
        "2\tNew urban jobs\tpeople\t32,000\t30,000\tAnticipatory",
        "3\tTotal grain output\tmetric tons\t456,000 metric tons\tAt least 450,000 metric tons\tBinding",
        "4\tElectricity output\tkWh\t2.26 billion kWh\tMeet the provincial target\tAnticipatory",
    ]


def test_a_cell_says_which_way_its_figure_goes_or_its_bound() -> None:
    assert _told(
        "指标\t单位\t2025年目标\t2025年完成\t增速（%）",
        "规模以上工业增加值\t—\t增长8%\t—\t下降2.9",
        "城镇调查失业率\t%\t5.5左右\t5.2\t下降0.1个百分点",
        "粮食产量\t万吨\t不低于85\t86.7\t1.2",
        "居民收入\t元\t与经济增长同步\t42965\t4.9",
        "固定资产投资\t亿元\t增长5\t96.2\t4.2",
    )[1:] == [
        "Value added of industrial enterprises above designated size\t—\tGrowth of 8%\t—\tDecrease of 2.9%",
        "Surveyed urban unemployment rate\t%\tAbout 5.5%\t5.2%\tDecrease of 0.1 percentage points",
        "Grain output\tmetric tons\tAt least 850,000 metric tons\t867,000 metric tons\t1.2%",
        "Personal income\tyuan\tIn step with economic growth\tRMB 42,965\t4.9%",
        None,  # five of what?
    ]


def test_rows_that_mean_the_row_above_have_its_unit() -> None:
    assert _told(
        "指标\t绝对数\t比上年增长（%）",
        "地区生产总值（亿元）\t88.12\t4.1",
        "第一产业\t10.2\t-2.4",
        "其中：畜牧业\t3.6\t5.0",
        "#工业\t20.4\t—",
    )[2:] == [
        "Primary industry\tRMB 1.02 billion\t-2.4%",
        "Of which: animal husbandry\tRMB 360 million\t5%",
        "Industry\tRMB 2.04 billion\t—",
    ]


def test_a_budget_table_in_the_unit_of_its_caption() -> None:
    assert _told(
        "单位：万元",
        "项目\t2025年预算数\t2025年执行数\t为预算%",
        "一、税收收入\t82300\t80120\t97.4",
        "收入合计\t123300\t124620\t101.1",
    )[1:] == [
        "Item\tBudget 2025\tResult 2025\tShare of the budget",
        "I. Tax revenue\tRMB 823 million\tRMB 801.2 million\t97.4%",
        "Total revenue\tRMB 1.233 billion\tRMB 1.2462 billion\t101.1%",
    ]


def test_a_name_that_would_lose_a_word_is_not_told() -> None:
    whole, cut = _told("指标\t单位\t2025年完成", "芦笋大棚面积\t公顷\t3.2", "鹮鸟栖息地面积\t公顷\t12")[1:]
    assert whole == "Area of asparagus greenhouses\thectares\t3.2 hectares"
    assert cut is None


def test_towns_are_names() -> None:
    told = _told("乡镇\t常住人口（万人）\t占比（%）", "青溪镇\t3.2\t12.1", "白沙乡\t1.6\t6.2")
    assert told == [
        "Town or township\tPermanent resident population\tShare",
        "Qingxi Town\t32,000\t12.1%",
        "Baisha Township\t16,000\t6.2%",
    ]


@pytest.mark.parametrize("row", ["新建泵站18处\t市水利局\t6月底", "布\t万米\t860\t—"])
def test_a_row_with_a_cell_that_nobody_knows_is_left(row: str) -> None:
    assert _told("工作任务\t责任单位\t完成时限", row)[1:] == [None]


@pytest.mark.parametrize(
    ("english", "right"),
    [
        ("General public budget revenue\tRMB 8.623 billion\tRMB 8.9 billion", True),
        ("General public budget revenue\t86.23\t89", True),  # a row that keeps its numbers
        ("General public budget revenue\tRMB 86.23 billion\tRMB 8.9 billion", False),
        ("We will report general public budget revenue (in billion yuan) of 86.23 and 89", False),
    ],
)
def test_a_row_is_checked_against_its_figures(english: str, right: bool) -> None:
    items = _items("指标\t2025年完成（亿元）\t2026年目标（亿元）", "一般公共预算收入\t86.23\t89")
    found = PairChecker(TERMS, items).check_item(items[-1].segment_id, english)
    assert (not found) is right, found


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("表1  主要经济指标预期目标", "Table 1: Targets for main economic indicators"),
        ("图2 2021—2025年粮食产量", "Figure 2: Grain output, 2021–2025"),
        (
            "表3：2025年全市社会消费品零售总额及其增长速度",
            "Table 3: Total retail sales of consumer goods and growth, 2025",
        ),
        ("表4 居民消费价格比上年涨跌幅度", "Table 4: Changes in consumer prices from the previous year"),
        ("附件：1.2026年重点项目计划表", "Annex: 1. Plan for key projects, 2026"),
        (
            "附件2：高县2025年主要经济指标完成情况",
            "Annex 2: Performance of main economic indicators of Gaoxian County, 2025",
        ),
        ("3．武汉市2026年重大项目计划", "3. Plan for major projects of Wuhan, 2026"),
        ("附件2", "Annex 2"),
        ("附件 2026年重大项目计划", "Annex: Plan for major projects, 2026"),  # no annex 20
        ("附表  2026年民生实事任务分工", "Annex: Division of tasks for livelihood projects, 2026"),
    ],
)
def test_a_caption_promises_nothing(zh: str, en: str) -> None:
    told = Localiser(TERMS).localise(zh, role="plan")
    assert told.complete
    assert told.text == en


def test_a_caption_with_an_unknown_word_is_left() -> None:
    assert not Localiser(TERMS).localise("表3 青云巷拆迁对比", role="plan").complete


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "1\t城西污水处理厂扩建工程\t城西街道\t扩建\t2024-2026",
            "1\tChengxi Wastewater Treatment Plant expansion projects\tChengxi Subdistrict\tExpansion\t"
            "2024–2026",
        ),
        (
            "县发改局\t各乡镇人民政府\t2025年12月底",
            "County Development and Reform Bureau\tGovernments of all towns and townships\t"
            "The end of December 2025",
        ),
        (
            "5\t老旧小区改造项目\t城关镇\t3500",
            "5\tOld residential community renovation projects\tChengguan Town\t3,500",
        ),
        (
            "2\t改造老旧小区\t26个\t市住房和城乡建设局\t三季度",
            "2\tOld residential communities renovated\t26\t"
            "Municipal Housing and Urban-Rural Development Bureau\tThe third quarter",
        ),
        ("1\t新增城镇就业\t6000人以上", "1\tNew urban jobs\tAt least 6,000"),
        (
            "单位工业增加值能耗下降\t%\t—",
            "Decrease in energy consumption per unit of industrial value added\t%\t—",
        ),
    ],
)
def test_lists_of_works_and_bodies(chinese: str, english: str) -> None:
    said = localised(chinese, "annex")
    assert (said.complete, said.text) == (True, english)


class _Writer(Asked):
    """An engine that writes each cell as a sentence of its own, as engines do."""

    def said(self, number: int, _request: EngineRequest) -> str:
        return f"We will do it {number}."


def test_an_engine_gets_the_unknown_cells_of_a_row_alone() -> None:
    engine = _Writer()
    items = _items("序号\t重点任务\t责任单位", "2\t新建12所学校\t琅琊溪事务股", "3\t春风行动\t县教育局")
    items = [replace(one, role="plan") for one in items]
    told = {one.segment_id: one.text for one in Pipeline(Localiser(TERMS), engine=engine).translate(items)}
    rows = [told[one.segment_id] for one in items]
    assert rows[0] == "No.\tKey task\tResponsible body"
    assert rows[1].split("\t")[:2] == ["2", "Build 12 schools"]
    assert rows[1].split("\t")[2].startswith("Do it"), "neither “We will” nor a full stop in a cell"
    assert [one.count("\t") for one in rows] == [2, 2, 2]
    assert all("学校" not in one.text and "\t" not in one.text for one in engine.asked)


def test_a_row_of_two_cells_is_a_row() -> None:
    (item,) = [replace(one, role="plan") for one in _items("琅琊溪事务股\t新建12所学校")]
    (told,) = Pipeline(Localiser(TERMS), engine=_Writer()).translate([item])
    assert told.text == "Do it 0\tBuild 12 schools"


def test_a_number_of_people_like_a_year_is_a_figure() -> None:
    table = ("指标\t单位\t2024年\t2025年", "在校学生\t人\t18732\t18540", "专任教师\t人\t1942\t1915")
    head, _students, teachers = _told(*table)
    assert head == "Indicator\tUnit\t2024\t2025"
    assert teachers == "Full-time teachers\tpeople\t1,942\t1,915"


@pytest.mark.parametrize(
    ("cell", "english"),
    [
        ("基建股、计财股", "Capital Construction Section and Planning and Finance Section"),
        ("督导室", "Supervision Office"),
        ("办公室", "General Office"),
        ("各股室", "All sections"),
        ("县教育局", "County Education Bureau"),
        ("持股", None),  # a share, and no section
        ("内科", "Internal medicine"),
    ],
)
def test_sections_of_a_body_that_are_responsible(cell: str, english: str | None) -> None:
    (row,) = _told(f"道路\t2026年\t{cell}")
    assert (row.split("\t")[-1] if row else None) == english
