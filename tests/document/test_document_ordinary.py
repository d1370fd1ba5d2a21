"""Ordinary reports as sites, libraries and encyclopaedias show them: speakers, outlines, rows of data."""

from __future__ import annotations

import pytest

from desktop_app.document.model import BlockKind, Report
from desktop_app.document.read import read_text
from tests.document.title_matter import BODY, check_title_matter

MEETING = "2025年1月9日在青山旗第十七届人民代表大会第四次会议上"
LONGER = (
    "全旗地区生产总值由250亿元增长到340亿元，年均增长7.3%，一般公共预算收入完成17.6亿元，"
    "固定资产投资累计完成659.8亿元，年均增长5.1%，经济结构更加优化，发展后劲不断增强。"
)


def _told(report: Report, kind: BlockKind) -> list[str]:
    return [block.text for block in report.blocks if block.kind is kind]


@pytest.mark.parametrize("speaker", ["青山旗人民政府 敖其尔巴图", "自治区政府 阿布都拉·买买提"])
def test_who_speaks_for_an_office_may_have_a_long_name(speaker: str) -> None:
    title = "青山旗政府工作报告"
    check_title_matter((title, MEETING, speaker, "各位代表："), (title, MEETING, speaker, "各位代表："))


def test_a_title_behind_an_office_is_no_name_of_a_person() -> None:
    check_title_matter(
        ("青山旗人民政府 政府工作报告", "各位代表："), ("青山旗人民政府政府工作报告", "", "", "各位代表：")
    )
    lines = ("青山旗政府工作报告", MEETING, "青山旗人民政府 敖其尔巴图", "关于提请审议有关事项的说明。")
    report = read_text("\n".join(lines) + BODY)
    assert report.speaker != lines[2]  # nothing below it says that somebody begins to speak


def test_the_outline_that_a_library_puts_above_a_report_is_left_out() -> None:
    outline = ["目录/提纲：……", "一、2024年工作回顾", "（一）、兴农业", "二、2025年重点工作", "……"]
    report = read_text("\n".join(["青山镇政府工作报告", *outline, "各位代表：", "我向大会报告工作。"]) + BODY)
    assert _told(report, BlockKind.PART) == ["一、2024年工作回顾", "二、2025年重点工作"]
    assert report.salutation == "各位代表："
    assert report.removed == tuple(outline)


def test_an_outline_without_an_end_keeps_what_stands_below_it() -> None:
    opening = "全镇上下坚持稳中求进，主要指标好于预期。"
    report = read_text(f"青山镇政府工作报告\n目录/提纲：……\n一、工作总结\n{opening}" + BODY)
    assert opening in [block.text for block in report.blocks]


@pytest.mark.parametrize(
    "row", ["文件名称 | 青山旗2025年政府工作报告 | ||", "标 题 | 青山旗2025年政府工作报告 |"]
)
def test_a_row_with_bars_may_alone_say_the_title(row: str) -> None:
    table = [
        row,
        "索引号 | 116/2025-48 | 公开目录: | 工作报告 |",
        "有效性 | 有效 | 公开日期: | 2025-04-15 14:43 |",
    ]
    report = read_text("\n".join([*table, MEETING, "各位代表："]) + BODY)
    assert (report.title, report.subtitle) == ("青山旗2025年政府工作报告", MEETING)
    own = read_text("\n".join([*table, "青山旗政府工作报告", MEETING, "各位代表："]) + BODY)
    assert own.title == "青山旗政府工作报告"  # the report's own goes before the row


def test_items_that_stand_alone_above_paragraphs_head_them() -> None:
    first, second = (
        "五年来，我们凝心聚力谋发展，综合实力大幅提升。",
        "五年来，我们因势利导调结构，发展动能持续增强。",
    )
    below = f"——{first}\n{LONGER}\n——{second}\n{LONGER[2:]}"
    text = f"青山旗政府工作报告\n一、工作回顾\n{below}\n二、下步打算\n抓好落实。"
    assert _told(read_text(text), BlockKind.SECTION) == [first, second]


def test_the_last_items_of_lists_head_nothing() -> None:
    listed = "——居民收入稳步提高，生活更有品质。\n——公共服务更加均衡，群众更加满意。"
    text = f"青山旗政府工作报告\n一、主要目标\n{listed}\n{LONGER}\n二、下步打算\n{listed}\n{LONGER[2:]}"
    report = read_text(text)
    assert len(_told(report, BlockKind.BULLET)) == 4
    assert not _told(report, BlockKind.SECTION)


def test_what_an_encyclopaedia_and_a_library_say_of_a_report_is_theirs() -> None:
    title = "2024年青山旗人民政府工作报告"
    said = f"《{title}》是由青山旗人民政府发布的报告。"
    row = f"{title} 制定机关：青山旗人民政府 2025年1月9日"
    report = read_text("\n".join([title, said, "各位代表："]) + BODY)
    assert (report.title, report.salutation, report.removed) == (title, "各位代表：", (said,))
    report = read_text("\n".join([title, row, "各位代表："]) + BODY)
    assert (report.title, report.subtitle, report.removed) == (title, "", (row,))
    own = "《青山旗发展规划》是由全旗各族人民共同实施的行动纲领。"
    assert own in [block.text for block in read_text(f"{title}\n各位代表：\n{own}" + BODY).blocks]


def test_a_part_glued_to_a_body_that_counts_from_a_congress() -> None:
    body = "旗十六届人大一次会议以来的五年，是不平凡的五年。五年来，我们坚持稳中求进。"
    report = read_text(f"青山旗政府工作报告\n一、过去五年工作的回顾{body}\n二、下步打算\n抓好落实。")
    assert [b.text for b in report.blocks if b.level == 1] == ["一、过去五年工作的回顾", "二、下步打算"]
    assert body in [block.text for block in report.blocks]
    whole = "一、旗十六届人大一次会议以来的工作"
    told = read_text(f"青山旗政府工作报告\n{whole}\n{LONGER}\n二、下步打算\n抓好落实。")
    assert _told(told, BlockKind.PART)[0] == whole
