"""Whole reports of the genre: what numbers, closes and lost breaks do to their outline."""

from __future__ import annotations

import pytest

from desktop_app.document.model import Block, BlockKind, PartRole, Report
from desktop_app.document.read import read_text

HEAD = [
    "清溪县人民政府工作报告",
    "县长 李明",
    "各位代表：",
    "现在，我代表县人民政府向大会报告工作，请予审议。",
]
PAST = "全年完成地区生产总值86亿元，同比增长6.1%，新增规模以上企业12家。"
NEXT = "我们要加快重大项目建设，力争完成投资30亿元以上，努力建设宜居县城。"


def read(*lines: str) -> Report:
    return read_text("\n".join([*HEAD, *lines]))


def block(report: Report, text: str) -> Block:
    return next(one for one in report.blocks if one.text == text)


def kinds(report: Report, kind: BlockKind) -> list[str]:
    return [one.text for one in report.blocks if one.kind is kind]


def test_signs_without_width_hide_no_heading() -> None:
    lines = [
        "\u3000\u3000\u200b一、2023年工作回顾",
        f"\u3000\u3000\u200b{PAST}",
        "\u2060二、2024年工作安排",
        f"\ufeff{NEXT}",
    ]
    report = read(*lines)
    assert kinds(report, BlockKind.PART) == ["一、2023年工作回顾", "二、2024年工作安排"]
    assert block(report, PAST).role is PartRole.RESULTS


@pytest.mark.parametrize("sign", ["．", "\u3000"])
def test_a_part_keeps_its_number_whatever_stands_behind_it(sign: str) -> None:
    parts = [f"一{sign}“十四五”时期工作回顾", f"二{sign}奋力开创发展新局面"]
    report = read(parts[0], PAST, parts[1], NEXT)
    assert kinds(report, BlockKind.PART) == parts


def test_a_number_and_room_before_a_sentence_make_no_heading() -> None:
    report = read("一、2023年工作回顾", PAST, "三\u3000农业稳中有进。粮食总产量达到12万吨。")
    assert kinds(report, BlockKind.PART) == ["一、2023年工作回顾"]


def test_headings_behind_the_stop_of_the_paragraph_above_stand_for_themselves() -> None:
    report = read(
        "一、2023年工作回顾",
        f"{PAST}（一）产业转型步伐加快",
        f"{PAST}（二）城乡面貌明显改善。新建公园6个，改造小区11个。二、2024年工作安排（一）全力稳住经济运行",
        f"{NEXT}（二）用心办好民生实事",
        NEXT,
    )
    assert kinds(report, BlockKind.PART) == ["一、2023年工作回顾", "二、2024年工作安排"]
    assert kinds(report, BlockKind.SECTION) == [
        "（一）产业转型步伐加快",
        "（二）城乡面貌明显改善。",
        "（一）全力稳住经济运行",
        "（二）用心办好民生实事",
    ]


def test_a_number_behind_a_stop_that_counts_on_from_none_is_no_heading() -> None:
    text = f"{PAST}（三）号泵站建成投用。改造管网20公里。"
    report = read("一、2023年工作回顾", text, "二、2024年工作安排", NEXT)
    assert block(report, text).kind is BlockKind.PARAGRAPH


def test_a_glossary_behind_the_last_words_of_a_speech_is_an_annex() -> None:
    entry = "1．“三保”：保基本民生、保工资、保运转。"
    report = read("一、2023年工作回顾", PAST, "各位代表！让我们为建设清溪而努力奋斗！名词解释", entry)
    assert block(report, "各位代表！让我们为建设清溪而努力奋斗！").role is PartRole.RESULTS
    assert block(report, "名词解释").role is PartRole.ANNEX


@pytest.mark.parametrize(
    ("text", "role"),
    [(NEXT, PartRole.PLAN), ("全县粮食连续五年增产，获评全国先进，累计投入4亿元。", PartRole.RESULTS)],
)
def test_the_sentences_of_a_part_tell_its_role_where_the_heading_does_not(text: str, role: PartRole) -> None:
    heading = "二、把握大势，奋力谱写新篇章"
    report = read("一、过去五年工作回顾", PAST, heading, text, f"{NEXT if role is PartRole.PLAN else PAST}")
    assert block(report, heading).role is role


def test_headings_that_say_a_year_and_a_slogan_stay_whole() -> None:
    headings = ["一、2023年：凝心聚力，圆满完成各项目标任务", "二、2024年：接续奋斗，奋力开创各项事业新局面"]
    report = read(headings[0], PAST, headings[1], NEXT)
    assert kinds(report, BlockKind.PART) == headings


def test_what_demands_more_of_a_government_names_no_paragraph() -> None:
    opening = "新的形势对政府工作提出了新的更高要求。必须切实加强自身建设。"
    report = read("三、加强政府自身建设", opening, f"坚持依法行政。{NEXT}", f"坚持廉洁从政。{NEXT}")
    assert block(report, opening).kind is BlockKind.PARAGRAPH
    assert kinds(report, BlockKind.RUN_IN_HEADING) == ["坚持依法行政。", "坚持廉洁从政。"]


def test_the_only_paragraph_of_a_section_is_no_close_of_its_part() -> None:
    own = "过去一年，政府自身建设得到加强，但与群众的期望还有差距，必须转变职能。"
    sections = ["（一）全力稳住经济运行", NEXT, "（二）努力建设服务型政府", own]
    report = read("一、2024年主要任务", *sections, "各位代表！让我们团结奋斗！")
    assert block(report, own).parent == block(report, sections[2]).id
    assert block(report, "各位代表！让我们团结奋斗！").parent == block(report, "一、2024年主要任务").id


def test_what_sums_up_accounts_stands_below_the_part() -> None:
    close = "总的看，2023年预算执行情况较好，为经济发展提供了有力支撑。"
    report = read(
        "一、2023年预算执行情况", "（一）重点工作", f"支持产业发展。{PAST}", f"保障改善民生。{PAST}", close
    )
    assert block(report, close).parent == block(report, "一、2023年预算执行情况").id


def test_a_title_of_two_rows_comes_back_on_one_above_pages() -> None:
    title = ["关于清溪县2023年国民经济发展计划执行情况与", "2024年国民经济发展计划草案的报告"]
    pages = [line for n in range(1, 3) for line in (PAST, f"— {n} —", "".join(title))]
    report = read_text("\n".join([*title, "各位代表：", "一、2023年计划执行情况", *pages, PAST]))
    assert report.title == "".join(title)
    assert {one.text for one in report.blocks if one.kind is BlockKind.PARAGRAPH} == {PAST}


def test_an_entry_of_a_glossary_goes_on_over_a_page() -> None:
    entry = "2．“一件事一次办”：将企业群众办事涉及的多个事项整合，实现一次申请、"
    lines = [
        "1．“三保”：保基本民生、保工资、保运转。",
        entry[:-1],
        "",
        "9",
        "",
        "材料一次提交，并联审批办结。",
    ]
    report = read("一、2023年工作回顾", PAST, "名词解释", *lines)
    assert f"{entry[:-1]}{lines[-1]}" in kinds(report, BlockKind.BULLET)


def test_a_wiki_and_an_agency_leave_nothing_below_the_speech() -> None:
    tail = [
        "（新华社北京3月15日电）",
        "取自“政府工作报告_(1999年)”",
        "分类：1999年文件",
        "本页面最后修订于2019年8月3日。",
    ]
    report = read("一、1998年工作回顾", PAST, *tail)
    assert report.blocks[-1].text == PAST
    assert set(tail) <= set(report.removed)


def test_the_title_of_a_window_is_not_the_first_row_of_the_report_s() -> None:
    report = read_text(
        "\n".join(["2023年清溪县政府工作报告_清溪县人民政府", "2023年清溪县政府工作报告", *HEAD[1:], PAST])
    )
    assert report.title == "2023年清溪县政府工作报告"


def test_pages_of_a_text_with_indents_end_inside_headings_and_first_words() -> None:
    whole, last = "（三）坚持人民至上，不断提升群众获得感", f"全县{NEXT}"
    lines = [
        "一、2024年主要任务",
        "（一）壮大实体经济",
        *[NEXT] * 12,
        "（二）扩大有效投资",
        *[NEXT] * 12,
        whole[:8],
    ]
    indented = [f"\u3000\u3000{line}" for line in lines]
    report = read(*indented, "", "", whole[8:], f"\u3000\u3000{last[:8]}", "", last[8:])
    assert kinds(report, BlockKind.SECTION)[-1] == whole
    assert report.blocks[-1].text == last


def test_a_line_without_an_indent_below_a_heading_without_one_is_its_text() -> None:
    lines = [
        "一、2024年主要任务",
        "（一）壮大实体经济",
        *[f"\u3000\u3000{NEXT}"] * 5,
        "（二）扩大有效投资",
        "",
        NEXT,
    ]
    report = read(*lines)
    assert kinds(report, BlockKind.SECTION) == ["（一）壮大实体经济", "（二）扩大有效投资"]


def test_an_annex_that_is_only_named_below_the_report_ends_its_last_section() -> None:
    report = read("一、2024年主要任务", "（一）扩大有效投资", NEXT, "附件：清溪县2024年主要预期目标表")
    assert (report.blocks[-1].kind, report.blocks[-1].role) == (BlockKind.PART, PartRole.ANNEX)


def test_a_close_that_admits_a_shortfall_stands_below_the_part() -> None:
    close = "2023年我县经济总体平稳，但对照年初计划，仍存在一些困难和问题：一是投资未达预期；二是财源不足。"
    report = read(
        "一、2023年计划执行情况", "（一）民生改善", f"社会保障完善。{PAST}", f"教育优质发展。{PAST}", close
    )
    assert block(report, close).parent == block(report, "一、2023年计划执行情况").id


def test_headings_parted_by_a_wide_space_from_their_body() -> None:
    lines = [f"（一）一般公共预算执行情况\u3000{PAST}", f"（二）政府性基金预算执行情况\u3000{PAST}"]
    report = read("一、2023年预算执行情况", *lines)
    assert kinds(report, BlockKind.SECTION) == [line.split("\u3000")[0] for line in lines]


def test_what_is_counted_on_lines_of_its_own_heads_the_paragraphs_below() -> None:
    heads = ["一是推动经济运行稳中向好。", "二是持续优化营商环境。", "三是全力保障改善民生。"]
    report = read(
        "一、2023年工作回顾",
        *[line for head in heads for line in (head, f"{PAST}{PAST}")],
        "二、2024年工作",
        NEXT,
    )
    assert kinds(report, BlockKind.RUN_IN_HEADING) == heads
    assert not report.repairs


def test_a_list_of_what_is_counted_has_no_headings() -> None:
    items = ["一是新建学校3所。", "二是改造公园6个。", "三是修建道路12公里。"]
    report = read("一、2023年工作回顾", "办成三件实事：", *items, f"{PAST}{PAST}")
    assert not kinds(report, BlockKind.RUN_IN_HEADING)


def test_words_that_were_bold_are_part_of_the_sentence_around_them() -> None:
    lines = ["“十五五”时期经济社会发展的", "主要目标", "是：地区生产总值年均增长5%左右，居民收入同步增长。"]
    report = read("一、“十五五”时期主要目标", *lines, "二、2026年工作安排", NEXT)
    assert "".join(lines) in kinds(report, BlockKind.PARAGRAPH)


def test_what_counts_on_and_who_is_addressed_leave_the_headings_above() -> None:
    first, second = f"一是打好攻坚战，经济稳步发展。{PAST}", f"二是推进乡村振兴，城乡协调发展。{PAST}"
    heads = [f"内需拉动增强。{PAST}", f"产业升级加快。{PAST}"]
    back = "一年来，我们持续加强政府自身建设，依法接受监督。"
    ahead = [
        "各位代表！",
        f"过去五年，我们不懈奋斗。{PAST}",
        f"这五年，基础更加坚实。{PAST}",
        f"这五年，民生更有保障。{PAST}",
    ]
    report = read(
        "一、2023年工作回顾",
        first,
        *heads,
        second,
        f"特色产业提质。{PAST}",
        f"城镇建设加快。{PAST}",
        back,
        *ahead,
    )
    part = block(report, "一、2023年工作回顾").id
    assert {block(report, text).parent for text in (first, second, back, ahead[0])} == {part}


def test_headings_with_a_stop_above_what_is_counted_below_them() -> None:
    heads = [
        "1.强化政策统筹，助力经济回升。",
        "2.强化资源配置，保障重大战略。",
        "3.强化底线思维，防范重大风险。",
    ]
    below = [f"（1）落实减税政策。{PAST}", f"（2）扩大有效投资。{PAST}"]
    lines = [heads[0], *below, heads[1], *below, heads[2], PAST]
    report = read("一、2023年预算执行情况", "（一）落实主要财税政策情况", *lines)
    assert set(heads) <= set(kinds(report, BlockKind.RUN_IN_HEADING))
