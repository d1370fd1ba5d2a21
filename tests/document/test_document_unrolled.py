"""Reports copied as one long line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.document.read import read_text

BODY = "全市经济运行总体平稳，一般公共预算收入331.1亿元，增长11%，各项重点支出得到有效保障。"
LINES = [
    "主任、各位副主任、各位委员：",
    "我受市人民政府委托，报告2023年决算情况。" + BODY,
    "一、2023年决算情况",
    "（一）一般公共预算收支决算情况",
    "1.全市收支决算情况",
    BODY,
    "2.市本级收支决算情况",
    BODY,
    "（二）政府性基金收支决算情况",
    BODY,
    "二、下半年财政工作",
    "坚持过紧日子，压减一般性支出。" + BODY,
]


def test_a_report_on_one_line_without_a_space_has_its_outline_back() -> None:
    lines = [
        "乙乡人民政府2022年上半年工作汇报",
        "在县委、县政府的正确领导下，各项工作稳步推进。现将半年工作情况汇报如下。" + BODY,
        "一、抢抓机遇、优化产业，经济工作再上新水平",
        "今年以来，我们因地制宜。" + BODY,
        "二、半年工作开展情况",
        "（一）特色产业提质增效。",
        BODY,
        "（二）基础设施逐步完善。",
        BODY,
        "三、存在的困难和问题",
        "一是产业规模偏小，企业不强。二是基础设施欠账较多。",
    ]
    together = read_text("".join(lines), "a.txt")
    assert [b.text for b in together.blocks] == lines


def test_a_report_on_one_line_has_its_outline_back() -> None:
    apart, together = read_text("\n".join(LINES), "a.txt"), read_text(" ".join(LINES), "a.txt")
    assert [(b.id, b.text) for b in together.blocks] == [(b.id, b.text) for b in apart.blocks]
    assert [b.text for b in together.blocks if b.level == 1][1:] == [LINES[2], LINES[10]]


def test_a_report_on_one_line_without_numbers_is_cut_where_its_lines_ended() -> None:
    lines = [
        "甲县政府工作报告",
        "甲县人民政府县长 买买提·艾力",
        "各位代表：",
        BODY,
        "2024年工作回顾",
        BODY,
        "——经济稳中有进。" + BODY,
    ]
    report = read_text(" ".join([*lines, "2025年工作安排", BODY * 3]), "a.txt")
    assert (report.title, report.speaker, report.salutation) == tuple(lines[:3])
    assert [b.text for b in report.blocks if b.kind.value == "part"] == ["2024年工作回顾", "2025年工作安排"]


def test_a_report_on_one_line_without_spaces_is_cut_at_its_numbers() -> None:
    heads = [f"（{number}）聚力发展第{number}产业，实体经济壮大。" for number in "一二三四"]
    report = read_text("".join(head + BODY * 3 for head in heads), "a.txt")
    assert [b.text for b in report.blocks if b.kind.value == "part"] == heads


def test_numbers_inside_a_paragraph_of_a_report_open_nothing() -> None:
    listed = "重点抓好以下工作：（一）加快发展。（二）扩大开放。" + BODY * 8
    report = read_text("\n".join(["甲市政府工作报告", BODY * 9, listed, BODY * 9]), "a.txt")
    assert report.blocks[-2].text == listed


@given(
    st.lists(st.sampled_from([*LINES, "——经济发展。" + BODY]), min_size=4, max_size=24),
    st.sampled_from(" 　"),
)
def test_nothing_but_white_space_is_lost(lines: list[str], space: str) -> None:
    text = space.join([*lines, BODY])
    report = read_text(text, "a.txt")
    said = "".join("".join(block.text.split()) for block in report.blocks).replace("——", "")
    assert said == "".join(text.split()).replace("——", "")


def test_words_that_tell_what_a_part_does_end_its_heading_on_a_line_of_a_whole_report() -> None:
    lines = [
        "乙县发展和改革局2023年工作总结",
        "2023年，我局扎实开展各项工作，现将情况汇报如下。" + BODY,
        "一、2023年工作成效",
        "经市人民政府批准，新增专项债券3亿元。" + BODY,
        "二、2024年重点工作任务",
        "围绕重大项目建设，制定并落实服务措施。" + BODY,
    ]
    assert [b.text for b in read_text("".join(lines), "a.txt").blocks] == lines


def test_a_title_in_marks_begins_a_line_where_spaces_stand_for_line_ends() -> None:
    lines = [*LINES[:3], "《乙县行动方案》已经县政府同意，现印发给你们。" + BODY, *LINES[3:]]
    together = read_text(" ".join(lines), "a.txt")
    assert lines[3] in [b.text for b in together.blocks]


CHUNKED = " ".join(
    [
        "乙县人民政府工作报告",
        "各位代表：",
        "现在，我代表县人民政府向大会报告工作，请予审议。",
        "一、2023年工作回顾",
        BODY,
        "（一）工业提质增效。" + BODY * 2,
        "（二）农业稳产增收。" + BODY * 2,
        "二、2024年工作安排",
        BODY * 2,
    ]
)


@pytest.mark.parametrize("ends", [(180, 350), (200, 390), (181, 333)])
def test_counted_chunks_of_a_library_of_documents_are_one_report(ends: tuple[int, int]) -> None:
    first, second = ends
    chunks = [CHUNKED[:first], CHUNKED[first:second], CHUNKED[second:]]
    cut = read_text("\n\n".join(f"{at}、{text}" for at, text in enumerate(chunks, start=1)))
    whole = read_text(CHUNKED)
    assert [(b.id, b.text) for b in cut.blocks] == [(b.id, b.text) for b in whole.blocks]
    assert len(whole.blocks) > 8
    assert cut.removed == ("1、", "2、", "3、")
    assert {repair.reason for repair in cut.repairs} == {"page-break"}


def test_long_counted_paragraphs_that_end_their_sentences_are_no_chunks() -> None:
    items = [
        f"{at}、{name}。{BODY * 4}" for at, name in enumerate(["农业方面", "工业方面", "财税方面"], start=1)
    ]
    report = read_text("\n".join(["政府工作报告", "一、2023年工作回顾", *items]))
    assert not report.removed
    assert sum(block.text.endswith("方面。") for block in report.blocks) == 3


def test_one_heading_with_spaces_around_it_tells_how_a_line_was_made() -> None:
    body = "全县上下抢抓机遇、主动超前谋划，坚持项目为王，持续推动高质量发展取得新成效，经济运行开局良好。"
    opening = "同志们： 今天的会议主要任务是研究二季度经济工作。下面，我讲几点意见。"
    text = f"{opening} 一、认清形势，坚定推动发展的信心 {body} 但要看到，{body}"
    report = read_text(text + body)
    kinds = [(block.kind.value, block.text[:6]) for block in report.blocks]
    assert kinds == [
        ("salutation", "同志们："),
        ("paragraph", "今天的会议主"),
        ("part", "一、认清形势"),
        ("paragraph", "全县上下抢抓"),
        ("paragraph", "但要看到，全"),
    ]


def test_a_number_amid_a_line_without_such_spaces_is_no_heading() -> None:
    body = "全县上下抢抓机遇、主动超前谋划，坚持项目为王，持续推动高质量发展取得新成效，经济运行开局良好。"
    report = read_text(f"{body}{body}主要抓好： 一、认清形势，坚定推动发展的信心，{body}{body}")
    assert [block.kind.value for block in report.blocks] == ["paragraph"]
