"""Policy addresses and budget speeches: counted paragraphs, Roman numerals, contents by paragraph."""

from __future__ import annotations

import pytest

from desktop_app.document.marks import Rank, numbering
from desktop_app.document.model import BlockKind, PartRole, Report
from tests.document.lines import children, outline, read_lines, words_of

BODY = "過去一年，我們推出一系列措施支援企業、保住就業，失業率回落至百分之二點九，經濟逐步復蘇。"
TITLE = "行政長官2031年施政報告"
PARTS = ["I. 前言", "II. 推動經濟發展", "III. 改善民生"]


def test_roman_numerals_head_the_parts_and_arabic_ones_count_paragraphs() -> None:
    lines = [line for i, part in enumerate(PARTS) for line in (part, f"{i + 1}. {BODY}")]
    report = read_lines(TITLE, "主席、各位議員、各位市民：", *lines)
    assert words_of(report, BlockKind.PART) == PARTS
    assert len(children(report, PARTS[1])) == 1


def test_contents_by_paragraph_are_left_out_and_the_parts_below_them_stay() -> None:
    contents = ["目錄", "段落", "I. 前言 1 – 4", "II. 推動經濟發展 5 – 10", "III. 改善民生 11-20"]
    lines = [line for i, part in enumerate(PARTS) for line in (part, f"{i + 1}. {BODY}")]
    report = read_lines(TITLE, *contents, "主席、各位議員、各位市民：", *lines)
    assert words_of(report, BlockKind.PART) == PARTS
    assert set(contents) <= set(report.removed)


def test_a_list_counted_by_small_roman_numerals_has_an_item_on_each_line() -> None:
    items = [
        "(i) 加強培訓，年內推出網上平台；",
        "(ii) 成立小組，每季檢視進度；以及",
        "(iii) 在2032年完成檢討。",
    ]
    report = read_lines(TITLE, PARTS[0], "1. " + BODY, "2. 我們會：", *items)
    assert words_of(report, BlockKind.BULLET)[-3:] == items


def test_a_line_above_a_counted_paragraph_that_opens_a_list_is_a_heading() -> None:
    named = ["經濟回顧", "支援企業", "培育人才"]
    lines = [named[0], "2. " + BODY, named[1], "3. 我會採取以下措施：", "(一) 寬減稅款；", "(二) 提供補貼。"]
    report = read_lines("財政預算案演辭", "主席、各位議員：", *lines, named[2], "4. " + BODY)
    assert set(named) <= set(words_of(report, BlockKind.PART))


def test_a_closing_with_one_short_sentence_has_its_heading() -> None:
    lines = [line for i, part in enumerate(PARTS) for line in (part, f"{i + 1}. {BODY}")]
    assert ("part", "結語") in outline(read_lines(TITLE, *lines, "結語", "4. 明天必定更好。"))


@pytest.mark.parametrize(
    ("text", "rank", "value"),
    [
        ("IV. 完善治理", Rank.DUN, 4),
        ("Ⅸ、教育", Rank.DUN, 9),
        ("X. 結語", Rank.DUN, 10),
        ("(vi) 檢討", Rank.CIRCLED, 6),
        ("（b）落實", Rank.CIRCLED, 2),
    ],
)
def test_roman_numerals_and_letters_count(text: str, rank: Rank, value: int) -> None:
    number = numbering(text)
    assert number is not None
    assert (number.rank, number.value) == (rank, value)


@pytest.mark.parametrize(
    "text", ["X、XX街道2030年工作总结", "X.X亿元", "IT产业增长8%", "V2G试点", "（AI）应用"]
)
def test_letters_that_stand_for_something_else_count_nothing(text: str) -> None:
    assert numbering(text) is None


def test_a_part_of_achievements_and_aims_plans_from_where_the_plan_is_named() -> None:
    past = "过去五年，我们牢记嘱托，地区生产总值年均增长4.8%，高速公路通车里程突破1万公里。"
    turn = "根据省委建议，我们编制了“十五五”规划纲要（草案），提出地区生产总值年均增长5%左右。"
    section = "（一）大力发展人工智能。"
    report = read_lines(
        "甲省政府工作报告",
        "各位代表：",
        "一、2025年工作回顾",
        past,
        "二、“十四五”时期发展成就和“十五五”时期主要目标任务",
        past + past,
        turn,
        section + "推动产业集聚发展。",
    )
    roles = {block.text: block.role for block in report.blocks}
    assert roles[past + past] is PartRole.RESULTS
    assert roles[turn] is roles[section] is PartRole.TARGETS


def test_the_rest_of_the_work_behind_the_last_section_belongs_to_the_part() -> None:
    rest = "民族、宗教、侨务、国防动员、退役军人事务、地震、地方志等工作取得新成绩。"
    sections = [
        f"（{n}）{name}。全年完成投资120亿元，增长6.2%。" for n, name in zip("一二三", "甲乙丙", strict=True)
    ]
    part = "一、2025年工作回顾"
    report = read_lines("甲市政府工作报告", "各位代表：", part, *sections, rest, "二、2026年工作安排", BODY)
    assert ("paragraph", rest) in children(report, part)
    inner = "建成道路、桥梁、公园、广场、停车场等设施120处，城市面貌有了新变化。"
    report = read_lines("甲市政府工作报告", "各位代表：", part, *sections, inner, "二、2026年工作安排", BODY)
    assert ("paragraph", inner) not in children(report, part)


def _policy_address(*lines: str) -> Report:
    counted = [f"{n}. {BODY}" for n in range(1, 10)]
    return read_lines(TITLE, "主席、各位議員：", "（一）前言", counted[0], "（二）經濟", *lines, *counted[4:])


def test_headings_without_number_below_numbered_parts_have_two_levels() -> None:
    report = _policy_address("金融中心", "債券市場", f"2. {BODY}", "財富管理", f"3. {BODY}")
    sections = [(b.text, b.level) for b in report.blocks if b.kind is BlockKind.SECTION]
    assert sections == [("金融中心", 2), ("債券市場", 3), ("財富管理", 3)]


def test_bare_items_of_a_list_above_a_counted_paragraph_are_no_headings() -> None:
    report = _policy_address(
        "2. 我們會推出以下三項措施：", "加強培訓", "增加學額", f"3. {BODY}", f"4. {BODY}"
    )
    assert not words_of(report, BlockKind.SECTION)


def test_a_motto_below_the_title_is_kept() -> None:
    report = read_lines(
        TITLE, "革新求進步　攜手創未來", "主席、各位議員：", "一、前言", BODY, "二、經濟", BODY
    )
    assert words_of(report, BlockKind.SUBTITLE) == ["革新求進步　攜手創未來"]


def test_a_request_to_the_house_is_no_heading() -> None:
    close = ("主席，香港已進入新時期。", "我懇請各位議員支持議案。多謝主席。")
    report = read_lines(TITLE, "主席：", BODY, "地區治理", BODY, "房屋供應", BODY, "總結", *close)
    assert not words_of(report, BlockKind.RUN_IN_HEADING)


def test_what_a_press_release_says_of_its_hour_is_none_of_the_speech() -> None:
    lines = ["2031年10月6日（星期三）", "香港時間11時00分"]
    report = read_lines(TITLE, "主席、各位議員：", "一、前言", BODY, "二、經濟", BODY, *lines)
    assert report.removed == (lines[1],)
    assert (report.blocks[-1].text, report.blocks[-1].parent) != (lines[0], report.blocks[-2].id)


def test_parts_without_numbers_are_told_above_short_counted_paragraphs() -> None:
    brief = [f"{n}. 政府會繼續推行有關措施。" for n in range(1, 8)]
    lines = ["經濟展望", brief[1], "加速發展", "人工智能", brief[2], "低空經濟", brief[3]]
    report = read_lines("財政預算案演辭", "主席、各位議員：", brief[0], *lines, "結語", *brief[4:])
    assert words_of(report, BlockKind.PART) == ["經濟展望", "加速發展", "結語"]
    assert words_of(report, BlockKind.SECTION) == ["人工智能", "低空經濟"]


def test_the_introduction_above_the_salutation_is_nobody() -> None:
    report = read_lines(TITLE, "引言", "主席、各位議員：", "一、前言", BODY, "二、經濟", BODY)
    assert report.speaker == ""
