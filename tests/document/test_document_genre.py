"""Government work reports, plans, budgets and bulletins as sites, newspapers and transcripts show them."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.document.marks import numbering
from desktop_app.document.model import BlockKind, PartRole
from desktop_app.document.read import read_report, read_text
from tests.document.lines import children

BODY = "全市坚持稳中求进工作总基调，地区生产总值增长6.1%，规模以上工业增加值增长7.4%。"


def test_lines_with_a_sign_above_paragraphs_are_headings_and_items_stay_items() -> None:
    headed = ["2023年工作回顾", "▶ 产业转型实现新突破", f"工业提质增效。{BODY}", f"商贸稳步发展。{BODY}"]
    headed += [
        "▶ 城乡面貌展现新气象",
        BODY,
        "2024年工作安排",
        "要求如下：",
        "▶ 坚持党的领导",
        "▶ 坚持人民至上",
    ]
    report = read_text("\n".join(headed))
    assert [text for kind, text in children(report, "2023年工作回顾") if kind == "section"] == [
        "产业转型实现新突破",
        "城乡面貌展现新气象",
    ]
    assert [kind for kind, _ in children(report, "2024年工作安排")] == ["paragraph", "bullet", "bullet"]


def test_part_01_goes_with_the_heading_below_it() -> None:
    report = read_text("\n".join(["PART 01", "2023年工作回顾", BODY, "PART 02", "2024年工作安排", BODY]))
    parts = [(block.text, block.role) for block in report.blocks if block.kind is BlockKind.PART]
    assert parts == [
        ("PART 01 2023年工作回顾", PartRole.RESULTS),
        ("PART 02 2024年工作安排", PartRole.PLAN),
    ]


def test_the_later_of_two_years_is_the_plans_where_no_title_tells() -> None:
    report = read_text("\n".join(["一、2014年的政府工作", BODY, "二、2015年的主要工作", BODY]))
    roles = [block.role for block in report.blocks if block.kind is BlockKind.PART]
    assert roles == [PartRole.RESULTS, PartRole.PLAN]


@pytest.mark.parametrize(
    "glued",
    [
        [
            "一、2019年工作回顾2019年，是不平凡的一年。" + BODY,
            "二、2020年工作安排2020年是收官之年，任务艰巨。" + BODY,
        ],
        ["一、2019年工作回顾：" + BODY, "二、2020年工作：" + BODY],
        ["一、2019年工作回顾 初步核算，" + BODY, "二、2020年工作安排 做好今年工作，" + BODY],
    ],
)
def test_a_parts_heading_glued_to_its_body_is_cut_off(glued: list[str]) -> None:
    report = read_text("\n".join(["甲县政府工作报告", "各位代表：", *glued]))
    parts = [block for block in report.blocks if block.kind is BlockKind.PART]
    assert [block.text.rstrip("：")[:9] for block in parts] == ["一、2019年工作", "二、2020年工作"]
    assert [block.role for block in parts] == [PartRole.RESULTS, PartRole.PLAN]
    assert all(len(block.text) < 14 for block in parts)
    whole = "".join("".join(block.text.split()) for block in report.blocks)
    assert whole == "".join("".join(line.split()) for line in ["甲县政府工作报告", "各位代表：", *glued])


def test_a_sentence_of_a_part_is_not_taken_for_a_glued_heading() -> None:
    report = read_text(
        "\n".join(["一、坚持党建引领：一是加强学习，二是改进作风。" + BODY, "二、扩大开放 合作，" + BODY])
    )
    assert "一、坚持党建引领：" not in [block.text for block in report.blocks]


def test_a_heading_glued_to_the_paragraph_above_it_is_a_part() -> None:
    lines = [BODY + "一、综合", BODY, "二、农业", "其中，第一产业增长3%。（二）规模", BODY]
    report = read_text("\n".join(lines))
    assert [block.text for block in report.blocks if block.kind is BlockKind.PART] == ["一、综合", "二、农业"]
    assert any("（二）规模" in block.text and len(block.text) > 10 for block in report.blocks)


def test_sections_without_numbers_stand_below_the_parts_that_name_their_year() -> None:
    lines = ["2020年工作回顾", BODY]
    for section in ("统筹推进疫情防控", "着力打好三大攻坚战"):
        lines += [section, f"成效更加明显。{BODY}", f"保障更加有力。{BODY}"]
    lines += ["2021年重点工作", BODY, "加快建设制造强市", f"做强主导产业。{BODY}", f"培育创新主体。{BODY}"]
    report = read_text("\n".join(lines))
    assert [block.text for block in report.blocks if block.kind is BlockKind.PART] == [
        "2020年工作回顾",
        "2021年重点工作",
    ]
    assert [text for kind, text in children(report, "2020年工作回顾") if kind == "section"] == [
        "统筹推进疫情防控",
        "着力打好三大攻坚战",
    ]


def test_where_plans_begin_a_verb_tells_in_an_old_work_report() -> None:
    head = ["政府工作报告", "（一九九四年三月十日在第八届全国人民代表大会第二次会议上）", "各位代表："]
    lines = [*head, "一、改革开放和现代化建设的新成就", BODY, "二、加快改革步伐，建立市场经济体制", BODY]
    report = read_text("\n".join(lines))
    roles = [block.role for block in report.blocks if block.kind is BlockKind.PART]
    assert roles == [PartRole.RESULTS, PartRole.PLAN]


def test_years_in_chinese_figures_tell_what_is_planned() -> None:
    head = [
        "甲县政府工作报告",
        "（二〇〇八年一月十六日在甲县第十六届人民代表大会第一次会议上）",
        "各位代表：",
    ]
    lines = [*head, "一、二〇〇七年的政府工作", BODY, "二、二〇〇八年的政府工作", BODY]
    report = read_text("\n".join(lines))
    roles = [block.role for block in report.blocks if block.kind is BlockKind.PART]
    assert roles == [PartRole.RESULTS, PartRole.PLAN]


def test_a_ragged_margin_cuts_no_paragraph_that_opens_as_no_heading_does() -> None:
    rows = [
        "一年来，我们始终坚持以科学的发展观为指",
        "导，推动经济社会实现了又好又快的发展和进步",
        "，地区生产总值增长百分之十二，城乡居民的收",
        "入稳步提高，各项社会事业取得了新的进步和成",
        "效，人民群众的获得感和幸福感进一步增强，社",
        "会大局保持和谐稳定，为全面建成小康社会打下",
        "坚实基础。",
    ]
    report = read_text("\n".join(["一、工作回顾", *rows, "二、工作安排", *rows]))
    assert [block.kind for block in report.blocks] == [BlockKind.PART, BlockKind.PARAGRAPH] * 2


def test_the_books_of_an_outline_plan_are_its_parts() -> None:
    lines = ["甲市国民经济和社会发展第十四个五年规划纲要", "第一篇 开启新征程", BODY, "第一章 发展基础", BODY]
    report = read_text("\n".join([*lines, "第二篇 建设强市", "第二章 主导产业", BODY]))
    parts = [block.text for block in report.blocks if block.kind is BlockKind.PART]
    assert parts == ["第一篇 开启新征程", "第二篇 建设强市"]
    assert read_text("\n".join(["【第1篇 2024年教育工作总结", *lines])).removed == (
        "【第1篇 2024年教育工作总结",
    )


def test_what_remains_to_be_solved_is_said_of_the_whole_part_with_its_items() -> None:
    lines = ["一、运行情况", f"（一）农业稳定。{BODY}", f"（二）工业增长。{BODY}", "存在的主要问题："]
    lines += [f"1.消费恢复较慢。{BODY}", "2.收支矛盾突出。", f"3.指标有差距。{BODY}", "二、下步安排", BODY]
    report = read_text("\n".join(lines))
    assert children(report, "一、运行情况")[2:] == [
        ("paragraph", "存在的主要问题："),
        ("run-in-heading", "1.消费恢复较慢。"),
        ("run-in-heading", "2.收支矛盾突出。"),
        ("run-in-heading", "3.指标有差距。"),
    ]


def test_the_work_announced_behind_marked_headings_stands_beside_them() -> None:
    lines = [
        "一、工作回顾",
        "主要体现在：",
        "● 质量效益持续提升",
        BODY,
        "● 功能品质持续优化",
        BODY,
        "● 民生保障持续提高",
    ]
    lines += [BODY, "一年来，我们重点推进了以下工作：", f"1.坚持改革开放。{BODY}", f"2.坚持创新驱动。{BODY}"]
    report = read_text("\n".join(lines))
    assert [text for _, text in children(report, "一、工作回顾")][-3:] == [
        "一年来，我们重点推进了以下工作：",
        "1.坚持改革开放。",
        "2.坚持创新驱动。",
    ]


def test_what_closes_an_audit_report_belongs_to_no_single_proposal() -> None:
    lines = [
        "一、审计情况",
        BODY,
        "二、审计建议",
        "（一）加强统筹管理，提高使用效益。",
        "（二）严肃财经纪律，健全长效机制。",
    ]
    close = "本报告反映的是审计发现的主要问题。下一步，我们将督促整改。"
    report = read_text("\n".join([*lines, close]))
    assert report.blocks[-1].parent == next(b.id for b in report.blocks if b.text == "二、审计建议")


def test_title_meeting_and_speaker_on_one_line_are_three() -> None:
    line = "政府工作报告（2018年2月6日在蒙水县第十六届人民代表大会第三次会议上）蒙水县人民政府县长 韦寿增"
    report = read_text("\n".join([line, "各位代表：", BODY]))
    assert (report.title, report.speaker) == ("政府工作报告", "蒙水县人民政府县长 韦寿增")
    assert report.subtitle == "（2018年2月6日在蒙水县第十六届人民代表大会第三次会议上）"


def test_numbered_headings_with_bodies_are_no_list_for_the_items_below_the_last() -> None:
    lines = ["（一）一般公共预算", f"1.全省执行情况。{BODY}", f"2.省级执行情况。{BODY}", "3.重点支出情况。"]
    report = read_text(
        "\n".join([*lines, "——教育支出123.5亿元。落实要求。", "——科学支出31.2亿元。支持创新。"])
    )
    assert [text for _, text in children(report, "（一）一般公共预算")] == [
        "1.全省执行情况。",
        "2.省级执行情况。",
        "3.重点支出情况。",
    ]
    assert [kind for kind, _ in children(report, "3.重点支出情况。")] == ["bullet", "bullet"]


def test_a_number_in_front_of_a_counted_thing_is_one() -> None:
    report = read_text("\n".join(["名词解释", "1.四大工程：指系列工程。", "2.10大行动：指十项行动。"]))
    assert [block.kind for block in report.blocks][-2:] == [BlockKind.BULLET] * 2
    assert numbering("2.10大行动").value == 2
    assert numbering("2.5G网络覆盖全市") is None


def test_what_announces_sections_belongs_to_no_run_in_heading_above_it() -> None:
    lines = [
        "一、2023年工作回顾",
        f"**全力抓创新，活力迸发。**{BODY}",
        f"**全力促转型，体系加快构建。**{BODY}",
    ]
    lines += ["一年来，我们主要开展了以下工作：", "（一）坚持创新驱动", BODY, "（二）坚持城乡融合", BODY]
    report = read_text("\n".join(lines))
    assert [text for _, text in children(report, lines[0])][2:] == [
        lines[3],
        "（一）坚持创新驱动",
        "（二）坚持城乡融合",
    ]


def test_the_rest_of_a_cut_word_goes_on_and_a_label_of_a_site_is_no_office() -> None:
    head = [
        "白水市人民政府工作报告",
        "白水市市长 张三",
        "字体显示：大 中 小 2016-01-25 来源：市政府办公室",
        "各位代表：",
    ]
    report = read_text(
        "\n".join([*head, "今年的主要目标是：生产总值增长6.5%以", "上；固定资产投资增长10%。"])
    )
    assert [block.text for block in report.blocks if block.kind is BlockKind.SPEAKER] == ["白水市市长 张三"]
    assert report.blocks[-1].text == "今年的主要目标是：生产总值增长6.5%以上；固定资产投资增长10%。"


def test_a_saved_page_has_its_title_whatever_element_holds_it(tmp_path: Path) -> None:
    body = "".join(f"<p>{text}</p>" for text in ("一、2018年预算执行情况", BODY, "二、2019年预算草案", BODY))
    title = "关于开化县2018年财政预算执行情况和2019年财政预算草案的报告"
    menu = "<div class=menu><a href=/>关于开化县2017年预算执行情况的报告</a></div>"
    page = f"<html><meta charset=utf-8><body>{menu}<div class=bt>{title}</div><div>{body}</div></body></html>"
    (tmp_path / "a.html").write_text(page, "utf-8")
    assert read_report(tmp_path / "a.html").title == title


CLOSES = (
    "总体上看，全区经济运行平稳，但也面临不少困难，主要是有效需求不足。",
    "2025年，虽然经济社会发展取得一定成绩，但仍存在增长动能不足等问题。",
    "对照年度计划，个别指标未达预期，主要原因是市场需求不足。",
    "做好今年的各项工作任务艰巨、责任重大。我们将自觉接受区人大的监督。",
    "让我们同心同德、真抓实干，为建设现代化城区而努力奋斗！",
    "对于这些问题，我们将采取有力措施，认真加以解决。",
)


@pytest.mark.parametrize("close", CLOSES)
def test_the_last_paragraph_that_looks_back_on_the_whole_part_belongs_to_it(close: str) -> None:
    named = "先进制造业集群壮大。三大集群产值突破900亿元。\n现代服务业提质增效。服务业增加值增长6.4%。\n"
    first = f"甲区2025年工作报告\n一、工作回顾\n（一）产业\n{named}（二）民生\n{named}"
    text = f"{first}{close}\n二、重点工作\n（一）产业\n{named}"
    block = next(block for block in read_text(text).blocks if block.text == close)
    assert (block.parent, block.level) == ("P1", 2)


def test_what_speaks_of_efforts_without_looking_back_stays_in_its_section() -> None:
    named = "先进制造业集群壮大。三大集群产值突破900亿元。\n现代服务业提质增效。服务业增加值增长6.4%。\n"
    plain = "完成老旧小区改造47个，惠及居民1.9万户，新增公共停车泊位5600个。"
    first = f"甲区2025年工作报告\n一、工作回顾\n（一）产业\n{named}（二）民生\n"
    text = f"{first}{plain}\n二、重点工作\n（一）产业\n{named}"
    block = next(block for block in read_text(text).blocks if block.text == plain)
    assert block.parent == "P1.S2"
