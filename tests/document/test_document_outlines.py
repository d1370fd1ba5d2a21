"""Whole reports of several kinds against outlines that were checked by eye.

An outline file has one line per block: id, kind, role and the first 24 characters.  After a wanted
change, print it again with ``pytest --update-outlines`` … by hand: run `outline_of` and look.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.document.model import BlockKind, PartRole, Report
from desktop_app.document.read import read_report, read_text, report_json

REPORTS = [
    "state-council",
    "plan-hard-wrapped",
    "plan-chapters",
    "traditional",
    "parts-without-numbers",
    "page-broken",
    "state-council-spaced",
    "plan-with-table",
    "state-council-1988",
    "five-year-plan-1955",
    "bulletin",
    "budget",
    "municipal-wrapped",
    "plan-district",
    "web-copy",
]


def outline_of(report: Report) -> str:
    rows = (f"{'  ' * b.level}{b.id} {b.kind} {b.role} {b.text[:24]}" for b in report.blocks)
    return "\n".join(row.replace("\t", "|") for row in rows) + "\n"


@pytest.mark.parametrize("name", REPORTS)
def test_outline_is_as_checked_by_eye(samples: Path, name: str) -> None:
    report = read_report(samples / f"{name}.txt")
    assert outline_of(report) == (samples / f"{name}.outline").read_text(encoding="utf-8")


def test_sample_report_has_three_parts_with_their_roles(nanshan: Path) -> None:
    report = read_report(nanshan)
    parts = [(b.id, b.role) for b in report.blocks if b.kind is BlockKind.PART]
    assert parts == [("P1", PartRole.RESULTS), ("P2", PartRole.TARGETS), ("P3", PartRole.PLAN)]
    sections = [b.id for b in report.blocks if b.kind is BlockKind.SECTION]
    assert sections == [
        *(f"P1.S{n}" for n in range(1, 11)),
        "P2.S1",
        "P2.S2",
        *(f"P3.S{n}" for n in range(1, 10)),
    ]
    assert report.title == "深圳市南山区2025年国民经济和社会发展规划执行情况与2026年计划安排草案的报告"
    assert report.speaker == "南山区发展和改革局局长 杨丹"
    assert report.salutation == "各位代表："


def test_sample_report_plain_headings_are_found_beside_bold_ones(nanshan: Path) -> None:
    report = read_report(nanshan)
    assert report.block("P1.S2.H1").text == "人工智能引领产业创新突破。"
    assert report.block("P1.S2.H1").kind is BlockKind.RUN_IN_HEADING
    assert report.block("P1.S3.H4").text == "创新合作能级持续增强。"  # its stop stood outside the bold marks
    assert report.block("P3.S5.H2").text == "推进城市更新与土地整备。"
    assert report.block("P3.S9.H1").text == "营造和谐稳定社会治安环境。"  # glued to its section line
    headings = [b for b in report.blocks if b.kind is BlockKind.RUN_IN_HEADING]
    assert all(5 <= len(b.text) <= 20 for b in headings)
    assert len(headings) == 69


def test_sample_report_page_breaks_are_mended_and_none_invented(nanshan: Path) -> None:
    report = read_report(nanshan)
    assert len(report.repairs) == 26
    assert [r.block for r in report.repairs if r.reason == "after-full-stop"] == ["P1.S2.H4.p1"]
    for repair in report.repairs:
        text = report.block(repair.block).text
        assert text[: repair.offset].endswith(repair.before)
        assert text[repair.offset :].startswith(repair.after)
    assert not [b for b in report.blocks if b.kind is BlockKind.PARAGRAPH and b.text[-1] not in "。："]


def test_sample_report_closing_paragraph_belongs_to_its_part(nanshan: Path) -> None:
    closing = read_report(nanshan).block("P1.p1")
    assert closing.parent == "P1"
    assert closing.level == 2
    assert closing.text.startswith("过去一年")


def test_json_has_exactly_the_promised_keys(nanshan: Path) -> None:
    data = report_json(read_report(nanshan))
    text = ["title", "subtitle", "speaker", "salutation", "blocks", "segments"]
    assert list(data) == [*text, "doubtful", "removed", "unread_pages", "recognised", "confidence"]
    assert list(data["blocks"][0]) == ["id", "kind", "level", "parent", "text"]  # type: ignore[index]
    assert list(data["segments"][0]) == ["id", "block", "start", "end", "text"]  # type: ignore[index]


def test_contents_and_web_furniture_are_dropped_and_kept_on_record(samples: Path) -> None:
    report = read_report(samples / "state-council.txt")
    assert "责任编辑：某某" in report.removed
    assert report.blocks[-1].text.endswith("民族复兴伟业！")
    chapters = read_report(samples / "plan-chapters.txt")
    assert chapters.removed[0] == "目  录"
    assert [b.text for b in chapters.blocks if b.id == "P1"] == ["第一章 发展基础与形势"]


def test_ids_start_again_in_each_part() -> None:
    report = read_text(
        "甲市政府工作报告\n\n一、2024年工作回顾\n\n（一）稳增长\n\n全年增长5%。\n\n二、2025年重点工作\n\n（一）扩内需\n\n新增投资。"
    )
    assert [b.id for b in report.blocks] == ["T", "P1", "P1.S1", "P1.S1.p1", "P2", "P2.S1", "P2.S1.p1"]


def test_problems_told_one_by_one_stay_paragraphs() -> None:
    report = read_text(
        "甲市政府工作报告\n一、2024年工作回顾\n主要问题如下。\n一是有效需求不足。居民消费意愿不强。\n二是财政收支矛盾突出。债务压力较大。"
    )
    assert [b.kind for b in report.blocks[-2:]] == [BlockKind.PARAGRAPH] * 2


def test_quarter_and_sector_words_are_no_part_numbers() -> None:
    report = read_text(
        "甲市报告\n\n一、运行情况\n\n一、二季度增速回升，\n\n二、三产业增长稳定。\n\n二、下一步安排\n\n抓落实。"
    )
    assert [b.text for b in report.blocks if b.kind is BlockKind.PART] == ["一、运行情况", "二、下一步安排"]


def test_the_caption_of_a_chart_is_no_heading() -> None:
    body = "2015年三次产业结构比为25.72:26.84:47.44，第一产业占地区生产总值的比重上升3.82个百分点。"
    report = read_text(f"一、综合\n\n图1：2011-2015年全县地区生产总值及增长速度\n\n{body}", "a.txt")
    assert [(block.kind.value, block.parent) for block in report.blocks[1:]] == [("paragraph", "P1")] * 2


def test_item_one_with_a_body_below_it_is_a_heading() -> None:
    body = "一是加大减税降费力度。兑现组合式税费支持政策17.3亿元，有效提振市场主体信心。"
    report = read_text(f"一、工作情况\n\n1.加强助企纾困，稳定宏观经济大盘。\n\n{body}", "a.txt")
    assert [block.kind.value for block in report.blocks] == ["part", "run-in-heading", "paragraph"]
    assert report.blocks[2].parent == report.blocks[1].id
    listed = read_text("一、工作情况\n\n1.加强助企纾困。\n\n2.稳定经济大盘。\n\n" + body, "a.txt")
    assert [block.kind.value for block in listed.blocks[1:3]] == ["bullet", "bullet"]


@pytest.mark.parametrize("heading", ["一、2022年財政工作情況", "二、預算執行情況"])
def test_a_short_heading_in_traditional_characters_tells_its_role(heading: str) -> None:
    report = read_text(f"{heading}\n\n（一）主要政策及重點工作。\n\n筹措資金0.2億元。", "a.txt")
    assert {block.role.value for block in report.blocks} == {"results"}


def test_titles_behind_decimal_numbers_are_headings_and_amounts_are_none(tmp_path: Path) -> None:
    text = (
        "北川市防汛应急预案\n\n1 总则\n\n1.1 编制目的\n\n为做好洪涝灾害防范处置工作，制定本预案。\n\n"
        "1.2 适用范围\n\n本预案适用于本市行政区域。\n\n2 信息报告\n\n2.1 人员疏散\n\n"
        "县级人民政府负责报告。\n\n3.5 万吨\n"
    )
    path = tmp_path / "a.txt"
    path.write_text(text, encoding="utf-8")
    blocks = {block.text: block.kind for block in read_report(path).blocks}
    for title in ("1 总则", "2 信息报告"):
        assert blocks[title] is BlockKind.PART
    for title in ("1.1 编制目的", "1.2 适用范围", "2.1 人员疏散"):
        assert blocks[title] is BlockKind.SECTION
    assert blocks["为做好洪涝灾害防范处置工作，制定本预案。"] is BlockKind.PARAGRAPH
    assert blocks.get("3.5 万吨") not in (BlockKind.PART, BlockKind.SECTION)
