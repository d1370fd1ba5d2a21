"""What stands below a report: glossaries, notes, tables; and boxes inside a plan."""

from __future__ import annotations

from desktop_app.document.model import PartRole, Report
from desktop_app.document.read import read_text

BODY = "全市坚持稳中求进工作总基调，扎实推动高质量发展，固定资产投资稳步扩大，社会大局保持稳定。"
REPORT = ["甲市政府工作报告", "各位代表：", "一、2025年工作回顾", BODY, "二、2026年重点工作", BODY]


def _read(*lines: str) -> Report:
    return read_text("\n".join([*REPORT, *lines]))


def _cells(table: str) -> list[str]:
    return table.split()


def _blocks(report: Report) -> list[tuple[str, str]]:
    return [(block.kind.value, block.text) for block in report.blocks]


def test_a_word_and_what_it_means_is_one_item_however_many_sentences_explain_it() -> None:
    words = [
        "1.“三保”：保基本民生、保工资、保运转。",
        "2.零基预算：不受以往安排的限制。一切从实际需要出发，逐项审议各项支出。",
        "3.新型基础设施：以信息网络为基础。包括数据中心等。",
    ]
    blocks = _blocks(_read("名词解释", *words))
    assert [text for kind, text in blocks if kind == "bullet"] == words


def test_a_short_line_between_words_makes_no_counted_paragraphs_of_them() -> None:
    words = [
        f"{n}.“{n}个一批”：推动重点项目谋划一批、开工一批、建设一批、竣工一批的简称。" for n in range(1, 9)
    ]
    blocks = _blocks(_read("名词解释", *words[:4], "社会民生", *words[4:]))
    assert [text for kind, text in blocks if kind == "bullet"] == words


def test_below_other_headings_a_short_sentence_still_names_its_item() -> None:
    items = ["1.工业稳步增长。" + BODY, "2.农业基础巩固。" + BODY]
    assert ("run-in-heading", "1.工业稳步增长。") in _blocks(_read("三、保障措施", *items))


def test_a_table_below_its_number_has_its_title_in_the_annex() -> None:
    rows = [
        "项目 年初预算数 执行数 增长%",
        "一、税收收入 685000 682000 2.1",
        "增值税 312000 306500 1.3",
        "二、非税收入 178000 183000 7.5",
    ]
    report = _read("附表1：", "甲市2025年收入执行情况表", *rows, "注：1.本表为快报数。", "2.增长为同口径。")
    assert {block.role for block in report.blocks[-9:]} == {PartRole.ANNEX}
    kinds = _blocks(report)[-8:]
    assert kinds[0] == ("section", "甲市2025年收入执行情况表")
    assert [kind for kind, _ in kinds[1:5]] == ["paragraph"] * 4


def test_cells_of_a_table_of_any_make_are_kept_figures_too() -> None:
    cells = _cells("类别 序号 指标名称 2020年 2025年 属性 经济 发展 1 生产总值增长（%） 7.8 — 预期性")
    more = _cells("创新 驱动 3 研发投入增长（%） 9.6 10 预期性 12 绿色 空气质量 88 90 约束性")
    report = _read("专栏2 主要指标", *cells, *more, BODY)
    kept = "".join("".join(block.text.split()) for block in report.blocks)
    assert "".join((*cells, *more)) in kept
    assert report.removed == ()
    assert all(block.kind.value == "paragraph" for block in report.blocks[-10:])


def test_a_number_of_a_page_between_short_lines_is_none_of_a_table() -> None:
    report = _read("三、保障措施", BODY, "12", BODY, "13", BODY)
    assert report.removed == ("12", "13")


def test_a_box_leaves_the_paragraph_with_a_heading_above_it() -> None:
    named = ["产业升级步伐加快。" + BODY, "城乡面貌持续改善。" + BODY, "改革开放纵深推进。" + BODY]
    report = _read(
        "三、发展成就", *named, "专栏1 主要指标完成情况", "指标\t规划目标\t完成情况", "总量\t180\t189"
    )
    box = next(block for block in report.blocks if block.text.startswith("专栏1"))
    assert (box.kind.value, box.parent) == ("paragraph", "P3")


def test_a_heading_and_the_first_of_what_is_counted_below_it_are_parted() -> None:
    lines = ["（一）经济运行稳中有进1.有效投资持续扩大。" + BODY, "2.消费市场稳步恢复。" + BODY]
    spoken = ["（二）社会事业全面进步一是就业形势稳定。" + BODY, "二是社会保障有力。" + BODY]
    blocks = _blocks(_read("三、主要成效", *lines, *spoken))
    assert ("section", "（一）经济运行稳中有进") in blocks
    assert ("run-in-heading", "1.有效投资持续扩大。") in blocks
    assert ("section", "（二）社会事业全面进步") in blocks
    alone = "（一）经济运行稳中有进1.有效投资持续扩大。"
    assert ("section", alone) in _blocks(_read("三、主要成效", alone + BODY))


def test_the_lists_of_a_speech_are_part_of_its_annex_whatever_is_numbered_in_them() -> None:
    close = "各位代表！让我们团结奋斗！"
    lines = ["附件1", "2026年甲市十件民生实事", BODY, "一、提高低保水平。", BODY, "二、提升教育水平。", BODY]
    report = _read(close, *lines, "附件2", "名词解释", "1.“三保”：保基本民生。")
    blocks = {block.text: block for block in report.blocks}
    assert blocks["2026年甲市十件民生实事"].parent == blocks["附件1"].id
    assert blocks["一、提高低保水平。"].role is PartRole.ANNEX
    assert blocks["附件2"].kind.value == "part"


def test_a_plan_that_a_notice_sends_along_is_its_own_part() -> None:
    notice = ["关于印发甲市发展规划的通知", "各县区：", "一、提高认识。", BODY, "二、加强领导。", BODY]
    plan = ["附件1", "2026年甲市发展安排", "一、主要目标", BODY, "二、重点任务", BODY]
    blocks = {block.text: block for block in read_text("\n".join([*notice, *plan])).blocks}
    assert blocks["2026年甲市发展安排"].kind.value == "part"
    assert blocks["二、重点任务"].role is PartRole.PLAN


def test_a_word_that_was_torn_off_inside_quotation_marks_comes_back() -> None:
    item = "1.“双向揭榜”：找技术、找市场“双向"
    rest = ["揭榜", "挂帅”的简称，由企业提出需求，由高校院所带团队承接。"]
    assert ("bullet", item + "".join(rest)) in _blocks(_read("名词解释", item, *rest))
    assert ("bullet", "1.“三保：") in _blocks(_read("名词解释", "1.“三保：", "“保”字当头。" + BODY))


def test_rows_that_are_counted_stay_apart_whatever_words_they_hold() -> None:
    rows = [
        "1 甲乙高速公路 全长68公里，双向四车道 860000",
        "2 甲水库 总库容1.2亿立方米 125000",
        "3 县医院二期 建筑面积4.2万平方米 38600",
    ]
    blocks = _blocks(_read("附件2", "2025年重点项目清单", *rows))
    assert [text for _, text in blocks[-3:]] == rows
    torn = ["1 所学校开工建设，新增学位2400", "个，另有", "3 所学校完工，新增学位3600个。"]
    assert "".join(torn).replace(" ", "") in "".join(t for _, t in _blocks(_read(*torn))).replace(" ", "")


def test_a_name_set_wide_and_a_figure_make_a_row() -> None:
    rows = ["居民消费价格    0.2", "食品烟酒    0.5", "衣  着    1.3", "居  住    -0.2"]
    blocks = _blocks(_read("表2 居民消费价格涨跌幅度（%）", *rows, BODY))
    assert [text for _, text in blocks if text in rows] == rows


def test_a_table_amid_the_parts_ends_none_of_them() -> None:
    amid = ["附表：2025年计划完成情况", "地区生产总值\t256\t5.2", REPORT[4], BODY]
    report = read_text("\n".join([*REPORT[:4], *amid]))
    parts = [block.text for block in report.blocks if block.kind.value == "part"]
    assert parts == [REPORT[2], REPORT[4]]


def test_a_table_behind_the_last_part_is_one_of_its_own_and_keeps_its_year() -> None:
    report = _read("附表：2025年计划完成情况", "地区生产总值\t256\t5.2")
    parts = [block.text for block in report.blocks if block.kind.value == "part"]
    assert parts == [REPORT[2], REPORT[4], "附表：2025年计划完成情况"]
