"""Reports of budgets and plans: accounts that are numbered, tables cell by cell, what pages put above."""

from __future__ import annotations

import pytest

from desktop_app.document.model import BlockKind, PartRole
from desktop_app.document.read import read_text
from tests.document.lines import children, outline, read_lines, words_of

BODY = "全市上下坚持稳中求进工作总基调，经济运行总体平稳、稳中有进，主要指标好于预期，民生福祉持续改善。"


def test_numbered_accounts_are_paragraphs_whichever_has_a_second_sentence() -> None:
    accounts = (
        "（一）全市一般公共预算收入完成35.2亿元，为预算的101.5%。其中税收收入28.1亿元。",
        "（二）政府性基金预算收入完成12.4亿元，为预算的98.3%。",
        "（三）社会保险基金预算收入8300万元，增长6%。年末滚存结余2.3亿元。",
    )
    report = read_lines("一、预算执行情况", *accounts, "二、下步打算", BODY)
    assert children(report, "一、预算执行情况") == [("paragraph", text) for text in accounts]


def test_a_heading_may_give_a_figure() -> None:
    report = read_lines(
        "一、工作回顾",
        f"（一）经济总量突破1000亿元，综合实力再上台阶。{BODY}",
        f"（二）城乡面貌焕然一新。{BODY}",
    )
    assert words_of(report, BlockKind.SECTION) == [
        "（一）经济总量突破1000亿元，综合实力再上台阶。",
        "（二）城乡面貌焕然一新。",
    ]


def test_what_chapters_of_a_plan_are_is_told_in_sentences() -> None:
    told = (
        "第一章是发展环境。主要分析形势。",
        "第二章到第五章是重点任务。主要部署工作。",
        "第二部分主要是目标任务。主要提出指标。",
    )
    report = read_lines("一、基本框架", *told, "二、几点说明", BODY)
    assert children(report, "一、基本框架") == [("paragraph", text) for text in told]
    assert words_of(read_lines("第一章 发展环境", BODY, "第二章 重点任务", BODY), BlockKind.PART) == [
        "第一章 发展环境",
        "第二章 重点任务",
    ]


def test_a_newspapers_page_turned_inside_a_paragraph_is_taken_out() -> None:
    report = read_lines("一、工作回顾", "抗灾取得胜利。（下转第四版）（紧接第一版） 我们坚持生命至上。")
    assert report.blocks[-1].text == "抗灾取得胜利。我们坚持生命至上。"
    assert report.removed == ("（下转第四版）（紧接第一版）",)


def test_who_took_the_picture_beside_a_page_that_turns() -> None:
    report = read_lines("一、工作回顾", "为实现宏伟蓝图而努力奋斗！（下转第3版）王小平摄")
    assert report.blocks[-1].text == "为实现宏伟蓝图而努力奋斗！"
    assert report.removed == ("（下转第3版）王小平摄",)


def test_a_row_of_a_sites_table_that_says_title_gives_it_whatever_it_is() -> None:
    rows = ("标题： | 关于《乐山县2022年计划（草案）》的解读 | ||", "索引号： | 113703/2022-01 | 文号： | |")
    assert read_lines(*rows, "一、起草背景", BODY).title == "关于《乐山县2022年计划（草案）》的解读"


def test_rows_of_a_table_with_a_barred_cell_on_each_line() -> None:
    cells = "收入 |,执行数 |,支出 |,执行数 |,总计 |,9617 |,总计 |,9617 |,本级收入 |,2605 |,本级支出 |,7631 |"
    last = ("|", "|", "三、债务还本支出 |", "516 |")
    report = read_lines("一、预算执行情况", *cells.split(","), *last, BODY)
    assert [text for _, text in children(report, "一、预算执行情况")] == [
        "收入 | 执行数 | 支出 | 执行数 |",
        "总计 | 9617 | 总计 | 9617 |",
        "本级收入 | 2605 | 本级支出 | 7631 |",
        "| | 三、债务还本支出 | 516 |",
        BODY,
    ]


def test_cells_that_make_no_rows_stay_cells() -> None:
    told = "收入 |,执行数 |,合计 |,总计 |,9617 |,其中 |,税收 |,2605 |,7631 |"
    cells = told.split(",")
    report = read_lines("一、预算执行情况", *cells, BODY)
    assert [text for _, text in children(report, "一、预算执行情况")] == [*cells, BODY]


def test_a_long_cell_ends_no_table() -> None:
    task = "持续提升园区承载能力，加快推进污水处理厂及管网提升项目，全面做好水电气路等基础设施配套。 |"
    row = ["招商部 |", "全年 |"]
    report = read_lines(
        "序号 |", "重点工作 |", "责任单位 |", "完成时限 |", "1 |", task, *row, "2 |", task, *row
    )
    assert [block.text for block in report.blocks][1:] == [f"{n} | {task} {' '.join(row)}" for n in (1, 2)]


def test_who_gives_a_report_that_was_copied_without_its_title() -> None:
    assert outline(read_lines("乐山市发展和改革委员会主任 李明远", BODY, BODY[2:]))[0] == (
        "speaker",
        "乐山市发展和改革委员会主任 李明远",
    )


def test_an_outline_above_the_title_is_dropped_when_it_comes_back() -> None:
    parts = ("一、2025年工作回顾", "二、主要任务", "（一）做强农业", "（二）做大工业", "三、自身建设")
    body = "\n".join(f"{part}\n{BODY}" for part in parts)
    report = read_text("\n".join(parts) + f"\n2026年乐山县政府工作报告\n各位代表：\n{body}")
    assert (report.title, report.salutation) == ("2026年乐山县政府工作报告", "各位代表：")
    assert report.removed == parts
    assert words_of(report, BlockKind.PART) == [part for part in parts if part[0] != "（"]


def test_headings_above_a_title_that_do_not_come_back_are_kept() -> None:
    parts = ("一、工作回顾", "二、主要任务", "三、保障措施", "四、组织领导")
    report = read_lines(*parts, "乐山县2026年工作要点", BODY)
    assert set(parts) <= {block.text for block in report.blocks}


@pytest.mark.parametrize(
    "line", ["Page 2 - 政府工作报告", "2025年工作总结.docxVIP", "• 约4.99千字", "查看详情"]
)
def test_what_a_site_sets_above_the_title(line: str) -> None:
    report = read_lines(line, "乐山市2025年政府工作报告", "各位代表：", f"一、工作回顾\n{BODY}")
    assert report.title == "乐山市2025年政府工作报告"
    assert report.removed == (line,)


def test_a_paragraph_without_a_stop_ends_where_the_next_opens_alike() -> None:
    first = f"五年来，我们稳增长，综合实力跃上新台阶。{BODY}荣获省级以上荣誉七十余项发展根基越来越坚实"
    then = f"五年来，我们抓转型，产业升级迈出新步伐。{BODY}"
    report = read_text(f"一、工作回顾\n\n{BODY}\n\n{first}\n\n{then}")
    assert [block.text for block in report.blocks if "五年来" in block.text] == [first, then]


def test_a_sentence_that_a_page_cuts_is_joined_whatever_it_opens_with() -> None:
    cut = "五年来，我们稳增长，综合实力跃上新台阶，荣获省级以上荣誉七十余项，发展根基越来越"
    report = read_text(f"一、工作回顾\n\n{BODY}\n\n{cut}\n\n坚实，民生福祉持续改善。\n\n{BODY}")
    assert any(block.text.endswith("越来越坚实，民生福祉持续改善。") for block in report.blocks)


def test_an_ordinal_heading_of_two_clauses_in_a_wrapped_speech() -> None:
    rows = (
        "2025年，是规划的收官之年，做好今年的工作，对全局",
        "发展至关重要，我们必须珍惜时光，迅速推进各项工",
    )
    lines = "\n".join(rows) + "\n"
    text = f"第一，要把握春光，稳健起步\n{lines * 3}各项工作都要抓紧。"
    report = read_text(f"在收心会上的讲话\n同志们：\n借此机会，我着重讲三点意见。\n{text}")
    assert ("run-in-heading", "第一，要把握春光，稳健起步") in outline(report)
    assert ("paragraph", "借此机会，我着重讲三点意见。") in outline(report)


def test_the_label_of_an_annex_is_kept_above_it_and_dropped_above_nothing() -> None:
    told = read_lines("一、工作回顾", BODY, "附件：", "名词解释", "1.“三保”：保基本民生、保工资、保运转。")
    assert ("part", "附件：") in outline(told)
    assert read_lines("一、工作回顾", BODY, "附件：", "打印本页").removed == ("附件：", "打印本页")


def test_rows_below_a_head_that_counts_them_are_rows_whatever_they_end_in() -> None:
    rows = (
        "序号 项目名称 建设内容 总投资（亿元） 责任单位",
        "1 乐山至清河高速公路 全长68公里，双向四车道 86 市交通运输局",
        "2 市第二人民医院 新建病房楼5万平方米 12 市卫生健康委",
        "3 城北水厂 日供水10万吨 6.5 市水务局",
    )
    report = read_lines("一、工作回顾", BODY, "附：2026年重点项目清单", *rows, "注：以批复为准。")
    assert outline(report)[-4:] == [
        *(("paragraph", row) for row in rows[1:]),
        ("paragraph", "注：以批复为准。"),
    ]
    assert ("paragraph", rows[0]) in outline(report)


def test_a_draft_budget_is_a_plan() -> None:
    report = read_lines(
        "一、2023年财政工作情况", BODY, "二、2024年政府全口径预算（草案）", BODY, "三、主要措施", BODY
    )
    roles = [block.role for block in report.blocks if block.kind is BlockKind.PART]
    assert roles == [PartRole.RESULTS, PartRole.PLAN, PartRole.PLAN]


def _sections_over_a_page(rest: str) -> list[str]:
    """The paragraphs of sections that share a line with theirs; a page ends in the second one."""
    goals = ("内需潜力持续释放", "科技创新成果丰硕", "产业提质升级", "改革迈出新步伐", "民生保障有力")
    lines = [f"（{sign}）{goal}。{BODY}" for sign, goal in zip("一二三四五", goals, strict=True)]
    lines[1] += f"\n\f{rest}"
    report = read_text("\n".join(["一、工作回顾", *lines, "二、今年工作", BODY]))
    return [block.text for block in report.blocks if block.kind is BlockKind.PARAGRAPH]


def test_a_page_that_ends_behind_a_stop_parts_no_paragraph_where_each_section_has_one() -> None:
    rest = "新增院士3名。自主创新示范区落地创新成果104项。"
    assert _sections_over_a_page(rest) == [BODY, BODY + rest, BODY, BODY, BODY, BODY]


def test_a_paragraph_that_opens_anew_on_a_page_is_its_own() -> None:
    rest = "此外，国防动员、民族宗教、外事侨务、档案史志等工作取得新进展。"
    assert rest in _sections_over_a_page(rest)


def test_a_sentence_that_announces_work_is_no_heading_above_bold_ones() -> None:
    rest = "完善机制，守牢底线，社会大局保持稳定，群众安全感不断增强。"
    items = [
        f"**{sign}是{goal}。**{rest}"
        for sign, goal in zip("一二三", ("稳增长", "促和谐", "惠民生"), strict=True)
    ]
    told = read_lines("一、工作回顾", BODY, "一年来，我们重点做了以下工作。", *items)
    assert ("paragraph", "一年来，我们重点做了以下工作。") in outline(told)
