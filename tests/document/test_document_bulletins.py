"""Bulletins and budgets: paragraphs under short names, notes and annexes, title, office and day."""

from __future__ import annotations

from desktop_app.document.model import BlockKind, PartRole
from desktop_app.document.read import read_text
from tests.document.lines import children

BODY = "全市坚持稳中求进工作总基调，地区生产总值增长6.1%，规模以上工业增加值增长7.4%。"


def test_short_names_open_the_paragraphs_of_a_bulletin() -> None:
    lines = ["一、综合", f"农业。{BODY}", f"畜牧业。{BODY}", f"工业生产。{BODY}"]
    report = read_text("\n".join(lines))
    names = [text for kind, text in children(report, "一、综合") if kind == "run-in-heading"]
    assert names == ["农业。", "畜牧业。", "工业生产。"]


def test_notes_at_the_end_stand_apart_from_the_last_section() -> None:
    lines = ["一、工作回顾", f"树牢“四个意识”[3]，落实“六稳”[4]。{BODY}", BODY]
    notes = ["[3] “四个意识”：政治意识、大局意识。", "[4] “六稳”：稳就业等。"]
    report = read_text("\n".join(lines + notes))
    assert [(b.id, b.role, b.text) for b in report.blocks[-2:]] == [
        ("NOTE.1", PartRole.ANNEX, notes[0]),
        ("NOTE.2", PartRole.ANNEX, notes[1]),
    ]
    plain = read_text("\n".join([*lines[:2], "[9] 本项另行安排。"]))
    assert plain.blocks[-1].id != "NOTE.1"


def test_the_notes_of_a_bulletin_are_an_annex() -> None:
    report = read_text(
        "\n".join(["四、消费", BODY, "附注：", "1.增长速度按可比价格计算。", "2.数据为初步数。"])
    )
    assert [b.role for b in report.blocks][-3:] == [PartRole.ANNEX] * 3


def test_a_bulletins_title_office_and_day_on_one_line_or_two_are_three() -> None:
    lines = ["甲县2020年国民经济和社会发展统计公报甲县统计局", "国家统计局甲县调查队 2021年3月25日"]
    report = read_text("\n".join([*lines, BODY, "一、综合", BODY]))
    assert report.title == "甲县2020年国民经济和社会发展统计公报"
    assert [block.text for block in report.blocks if block.kind is BlockKind.SPEAKER] == [
        "甲县统计局",
        "国家统计局甲县调查队",
    ]
    assert report.subtitle == "2021年3月25日"


def test_each_part_of_a_bulletin_that_names_its_paragraph_has_a_run_in_heading() -> None:
    names = ["经济发展稳中有进。", "农林牧渔业全面发展。", "工业保持较快增长。", "投资稳步回升。"]
    lines = [
        text for n, name in zip("一二三四", names, strict=True) for text in (f"{n}、第{n}产业", name + BODY)
    ]
    report = read_text("\n".join(lines))
    assert [block.text for block in report.blocks if block.kind is BlockKind.RUN_IN_HEADING] == names


def test_notes_at_the_end_of_a_copied_page_part_no_section_from_its_text() -> None:
    page = ["（一）一般公共预算", f"全市一般公共预算收入①完成247亿元，税比②达到86%。{BODY}", "——————————"]
    notes = ["①一般公共预算收入：指以税收为主体的收入。", "②税比：指税收收入的比重。"]
    items = ["（二）基金预算", "主要做法：①抓收入。②抓支出。", f"①抓收入。{BODY}", f"②抓支出。{BODY}"]
    report = read_text("\n".join([*page, *notes, BODY, *items]))
    assert [block.text for block in report.blocks if block.id.startswith("NOTE")] == notes
    assert [text for _, text in children(report, "（一）一般公共预算")] == [page[1], BODY]


def test_a_note_below_the_last_section_is_an_annex_and_one_below_a_table_is_not() -> None:
    notes = ["注：", "1、数据为初步统计数。", "2、增速按可比价格计算。"]
    lines = ["一、综合", BODY, *notes, "二、农业", BODY, *notes]
    report = read_text("\n".join(lines))
    roles = [block.role for block in report.blocks if block.text == "注："]
    assert roles == [PartRole.RESULTS, PartRole.ANNEX]
    assert [b.text for b in report.blocks if b.kind is BlockKind.PART] == ["一、综合", "二、农业", "注："]


def test_names_in_boxes_open_the_paragraphs_of_a_bulletin() -> None:
    lines = [
        "一、综合",
        f"【经济总量】{BODY}",
        f"【财政】{BODY}",
        "二、农业",
        f"【粮食】{BODY}",
        f"【畜牧业】{BODY}",
    ]
    report = read_text("\n".join(lines))
    names = [block.text for block in report.blocks if block.kind is BlockKind.RUN_IN_HEADING]
    assert names == ["【经济总量】", "【财政】", "【粮食】", "【畜牧业】"]


def test_a_note_glued_to_its_first_entry_is_an_annex_below_the_last_section_only() -> None:
    notes = ["说明：1.数据为初步统计数。", "2.部分数据存在总计与分项不等的情况。"]
    report = read_text("\n".join(["一、综合", BODY, *notes, "二、农业", BODY, *notes]))
    assert [(b.kind, b.text) for b in report.blocks if b.role is PartRole.ANNEX] == [
        (BlockKind.PART, "说明："),
        (BlockKind.BULLET, "1.数据为初步统计数。"),
        (BlockKind.BULLET, notes[1]),
    ]
