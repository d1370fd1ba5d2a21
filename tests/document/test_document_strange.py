"""What reports that nobody had read before brought: signs, lines and layouts of their own."""

from __future__ import annotations

import pytest

from desktop_app.document.model import BlockKind, Report
from desktop_app.document.read import read_text

BODY = "全县一般公共预算收入完成三亿元，完成预算的百分之一百零一，增长百分之五，各项重点支出得到保障。"


def kinds(report: Report) -> list[tuple[str, int, str]]:
    return [(block.kind.value, block.level, block.text) for block in report.blocks]


def of(report: Report, kind: BlockKind) -> list[str]:
    return [block.text for block in report.blocks if block.kind is kind]


def test_numbers_that_are_one_sign_with_their_brackets() -> None:
    report = read_text(
        f"某县预算报告\n\n一、执行情况\n\n㈠ 收支情况\n\n1.一般公共预算\n\n⑴收入\n\n{BODY}\n\n⑵支出\n\n"
        f"{BODY}\n\n⒉政府性基金\n\n⑴收入\n\n{BODY}\n\n㈡ 财政工作\n\n{BODY}"
    )
    assert [(level, text) for kind, level, text in kinds(report) if kind not in ("paragraph", "title")] == [
        (1, "一、执行情况"),
        (2, "㈠ 收支情况"),
        (3, "1.一般公共预算"),
        (4, "⑴收入"),
        (4, "⑵支出"),
        (3, "⒉政府性基金"),
        (4, "⑴收入"),
        (2, "㈡ 财政工作"),
    ]


def test_lines_of_the_site_around_the_title_are_set_aside() -> None:
    report = read_text(
        "东海市人民政府 2024年3月1日 星期五\n\n走进东海 | 政务公开\n\n关于东海市2023年计划执行情况的报告\n\n"
        "关于东海市2023年计划执行情况的报告\n\n点击收听全文\n\n"
        f"——2024年1月10日在东海市第八届人民代表大会第四次会议上\n\n各位代表：\n\n{BODY}"
    )
    assert report.title == "关于东海市2023年计划执行情况的报告"
    assert report.subtitle == "——2024年1月10日在东海市第八届人民代表大会第四次会议上"
    assert report.salutation == "各位代表："
    assert "走进东海 | 政务公开" in report.removed
    assert len(of(report, BlockKind.TITLE)) == 1


def test_a_short_first_line_is_kept_where_no_title_follows() -> None:
    report = read_text(f"东海概况\n\n{BODY}\n\n{BODY}")
    assert report.blocks[0].text == "东海概况"
    assert not report.removed


def test_title_without_a_word_for_a_document() -> None:
    report = read_text(
        "2002年东海的港口\n东海市人民政府办公室\n二〇〇二年十二月\n\n前 言\n\n"
        f"{BODY}\n\n一、形势\n\n{BODY}\n\n二、任务\n\n{BODY}\n\n结束语\n\n{BODY}"
    )
    assert report.title == "2002年东海的港口"
    assert report.subtitle == "二〇〇二年十二月"
    assert of(report, BlockKind.PART) == ["前 言", "一、形势", "二、任务", "结束语"]


@pytest.mark.parametrize("bar", [" | ", "|", " "])
def test_tables_copied_as_text_keep_their_rows(bar: str) -> None:
    rows = [
        bar.join(cells)
        for cells in (("指标", "数量", "比重"), ("总人口", "832955", "100"), ("乡村", "615636", "73.91"))
    ]
    report = read_text("\n".join(["某县统计公报", BODY, *rows, BODY]))
    assert [block.text for block in report.blocks[1:]] == [BODY, *rows, BODY]


def test_a_mark_alone_on_its_line_goes_on_in_the_next() -> None:
    report = read_text(
        f"政府工作报告\n\n一、改革\n\n{BODY}主要原因，\n\n一是\n企业技术落后。\n\n二是\n结构不适应需求。\n\n（一）\n投资\n\n{BODY}"
    )
    texts = [block.text for block in report.blocks]
    assert "一是企业技术落后。" in texts
    assert "二是结构不适应需求。" in texts
    assert of(report, BlockKind.SECTION) == ["（一）投资"]


def test_signature_stands_below_no_section() -> None:
    report = read_text(
        f"某镇2022年工作总结\n\n一、问题\n\n{BODY}\n\n二、思路\n\n（一）队伍建设\n\n{BODY}\n\n（二）宣传\n\n{BODY}\n\n"
        "某镇人民政府\n\n2023年2月21日"
    )
    assert [(block.parent, block.text) for block in report.blocks[-2:]] == [
        ("P2", "某镇人民政府"),
        ("P2", "2023年2月21日"),
    ]


def test_what_says_something_of_its_subject_names_no_paragraph() -> None:
    report = read_text(
        f"工作报告\n\n一、形势\n\n和平与发展仍是时代的主题。{BODY}\n\n安全形势总体保持稳定。{BODY}\n\n二、任务\n\n{BODY}"
    )
    assert of(report, BlockKind.RUN_IN_HEADING) == []


def test_counted_paragraphs_stay_below_their_heading() -> None:
    sections = "".join(
        f"（{sign}）{words}。{BODY}\n\n"
        for sign, words in zip("一二三", ("学习", "调研", "督查"), strict=True)
    )
    report = read_text(f"某办工作总结\n\n一、情况\n\n{sections}二是抓反馈。{BODY}\n\n三是抓信息。{BODY}")
    assert [block.parent for block in report.blocks[-2:]] == ["P1.S3", "P1.S3"]


def test_numbers_in_arabic_signs_open_chapters() -> None:
    report = read_text(f"东海县规划\n\n第1章 基础\n\n第1节 现状\n\n{BODY}\n\n第2章 目标\n\n{BODY}")
    assert of(report, BlockKind.PART) == ["第1章 基础", "第2章 目标"]
    assert of(report, BlockKind.SECTION) == ["第1节 现状"]


def test_ordinal_headings_stand_below_brackets_that_go_on_behind_them() -> None:
    report = read_text(
        f"政府工作报告\n\n（三）今年的计划\n\n第一、关于工业\n\n{BODY}\n\n第二、关于农业\n\n{BODY}\n\n（四）厉行节约\n\n{BODY}"
    )
    assert [(kind, level, text) for kind, level, text in kinds(report) if kind in ("part", "section")] == [
        ("part", 1, "（三）今年的计划"),
        ("section", 2, "第一、关于工业"),
        ("section", 2, "第二、关于农业"),
        ("part", 1, "（四）厉行节约"),
    ]


def test_the_title_of_the_page_and_its_introduction_stand_above_the_reports_own() -> None:
    report = read_text(
        "东海市检察院工作汇报\n\n时间：2022-07-05\n\n导语：本文来源于网友上传，不代表本站观点。\n\n东海市检察院工作汇报\n\n"
        f"各位代表：\n\n{BODY}"
    )
    assert [kind for kind, _, _ in kinds(report)] == ["title", "salutation", "paragraph"]
    assert "导语：本文来源于网友上传，不代表本站观点。" in report.removed


def test_a_first_spoken_item_opens_a_paragraph_behind_a_comma() -> None:
    report = read_text(
        f"工作报告\n\n一、改革\n\n{BODY}主要原因，\n\n一是企业技术落后。\n\n二是结构不适应需求。"
    )
    assert [block.text[:4] for block in report.blocks[2:]] == [BODY[:4], "一是企业", "二是结构"]


def test_a_report_copied_without_its_title_keeps_meeting_speaker_and_salutation() -> None:
    report = read_text(
        "2018年11月22日在东海市第十七届人大常委会第十六次会议上\n\n市审计局局长 王伟\n\n"
        f"主任、各位委员：\n\n{BODY}"
    )
    assert [kind for kind, _, _ in kinds(report)] == ["subtitle", "speaker", "salutation", "paragraph"]
    assert report.title == ""


def test_the_reports_own_title_may_stand_on_two_lines() -> None:
    report = read_text(
        "东海市审计局\n\n当前位置：首页 > 通知公告\n\n关于东海市2020年度预算执行和其他财政收支的审计工作报告"
        f"\n\n关于东海市2020年度预算执行和\n\n其他财政收支的审计工作报告\n\n主任、各位委员：\n\n{BODY}"
    )
    assert report.title == "关于东海市2020年度预算执行和其他财政收支的审计工作报告"
    assert [kind for kind, _, _ in kinds(report)] == ["title", "salutation", "paragraph"]
