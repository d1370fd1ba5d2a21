"""Pages that ended inside a heading, inside bold words, inside a figure or inside what is counted."""

from __future__ import annotations

import pytest

from tests.document.lines import outline, read_lines

BODY = "全市坚持稳中求进工作总基调，固定资产投资稳步扩大，社会大局保持稳定。"
HEAD = ("甲市政府工作报告", "各位代表：", "一、2025年工作回顾")


@pytest.mark.parametrize(
    ("above", "below", "whole"),
    [
        ("（二）加强核心功能建设，提升城市能", "级。" + BODY, "（二）加强核心功能建设，提升城市能级。"),
        ("（二）坚定不移加快新城建", "设。" + BODY, "（二）坚定不移加快新城建设。"),
    ],
)
def test_a_numbered_heading_cut_in_a_word_is_whole_again(above: str, below: str, whole: str) -> None:
    report = read_lines(*HEAD, "", "（一）经济稳中有进。" + BODY, "", above, "", below)
    assert ("section", whole) in outline(report)
    assert ("paragraph", BODY) in outline(report)


@pytest.mark.parametrize(
    ("heading", "body"),
    [
        ("二、2024年工作回顾", "过去一年是极不平凡的一年。" + BODY),
        ("（二）产业加快发展", "展现新的作为。" + BODY),
        ("（二）深化改革", "开放型经济发展，进出口总额增长8%。" + BODY),
    ],
)
def test_a_heading_whose_last_word_makes_one_with_the_next_stays(heading: str, body: str) -> None:
    report = read_lines(*HEAD, "", "（一）经济稳中有进", "", BODY, "", heading, "", body)
    assert heading in [text for _, text in outline(report)]


def test_where_headings_end_in_a_stop_one_without_goes_on() -> None:
    names = [f"（{sign}）加快第{sign}项建设。" for sign in "一二三四五六"]
    lines = [line for name in names for line in ("", name, "", BODY)]
    cut = read_lines(*HEAD, *lines, "", "（七）加大力度改善", "", "民生。", "", BODY)
    assert ("section", "（七）加大力度改善民生。") in outline(cut)
    other = read_lines(*HEAD, "", "（七）加大力度改善民生", "", "就业。" + BODY, "", "教育。" + BODY)
    assert ("section", "（七）加大力度改善民生") in outline(other)


@pytest.mark.parametrize(
    ("above", "below"), [("**应急管理明", "显提升。**"), ("**应急管理明**", "**显提升。**")]
)
def test_bold_words_cut_by_a_page_are_one_heading(above: str, below: str) -> None:
    bold = [f"**{name}。**{BODY}" for name in ("产业加快升级", "城乡面貌改善", "改革纵深推进")]
    report = read_lines(*HEAD, "", bold[0], "", bold[1], "", above, "", below + BODY, "", bold[2])
    assert ("run-in-heading", "应急管理明显提升。") in outline(report)
    assert ("paragraph", BODY) in outline(report)


def test_two_asterisks_for_what_was_left_out_are_no_bold_words() -> None:
    report = read_lines(*HEAD, "扶持**镇发展产业，新建冷库3座。", "推进**乡建设，新建公园5个。")
    assert sum(text.count("**") for _, text in outline(report)) == 2


def test_a_figure_cut_in_its_measure_heads_nothing() -> None:
    report = read_lines(*HEAD, "", "全县行政区域面积1194.74平", "", "方公里。" + BODY)
    assert ("paragraph", "全县行政区域面积1194.74平方公里。" + BODY) in outline(report)


def test_what_is_counted_inside_a_paragraph_goes_on_over_a_page() -> None:
    first = "今年抓了四件事：一是抓项目，新开工12个。二是抓招商，引进企业15家。"
    rest = "三是抓安全，整改隐患350处。四是抓民生，新增就业3200人。"
    assert ("paragraph", first + rest) in outline(read_lines(*HEAD, first, "", rest))


def test_what_is_counted_line_by_line_stays_apart() -> None:
    lines = [
        "主要抓了三件事：一是抓项目，新开工12个。",
        "二是抓招商，引进企业15家。",
        "三是抓安全，整改隐患350处。",
    ]
    report = read_lines(*HEAD, *lines)
    assert [text for kind, text in outline(report) if kind == "paragraph"] == lines


def test_among_paragraphs_with_an_indent_one_without_goes_on() -> None:
    indented = [f"　　第{sign}个项目进展顺利，" + BODY for sign in "一二三四五六七八九"]
    rest = "粮食总产量达到120万吨，建成高标准农田45万亩。"
    report = read_lines(*HEAD, *indented, "", rest, "　　" + BODY)
    assert ("paragraph", indented[-1].strip() + rest) in outline(report)
    assert ("paragraph", rest) in outline(read_lines(*HEAD, *indented, "", "　　" + rest, "　　" + BODY))


def test_a_numbered_heading_cut_between_words_is_whole_where_no_other_has_a_line_below() -> None:
    names = ["（一）产业升级步伐加快", "（二）城乡面貌持续改善", "（三）改革开放纵深推进"]
    lines = [line for name in names for line in ("", name, "", "完成投资12亿元。" + BODY)]
    rest = ("", "（四）民生福祉", "", "持续增进", "", "新增就业3200人。" + BODY)
    cut = ("", BODY + "全市上下团结一心，规模以上工业", "", "增加值增长7%。" + BODY)
    assert ("section", "（四）民生福祉持续增进") in outline(read_lines(*HEAD, *cut, *lines, *rest))
    over_page = [*rest[:2], "", "3", "", *rest[3:]]
    assert ("section", "（四）民生福祉持续增进") in outline(read_lines(*HEAD, *lines, *over_page))
    assert "持续增进" in [text for _, text in outline(read_lines(*HEAD, *lines, *rest))]  # no page is cut


def test_a_short_line_below_a_heading_that_has_a_like_one_heads_its_text() -> None:
    names = ["（一）产业升级步伐加快", "（二）城乡面貌持续改善", "（三）改革开放纵深推进"]
    lines = [line for name in names for line in ("", name, "", "完成投资12亿元。" + BODY)]
    two = (
        "",
        "（四）民生福祉增进",
        "",
        "就业方面",
        "",
        "新增3200人。" + BODY,
        "",
        "教育方面",
        "",
        "新建5所。" + BODY,
    )
    texts = [text for _, text in outline(read_lines(*HEAD, *lines, *two))]
    assert {"（四）民生福祉增进", "就业方面", "教育方面"} <= set(texts)


def test_a_year_cut_in_a_heading_is_whole() -> None:
    report = read_lines(*HEAD, "", BODY, "", "二、2026", "", "年工作安排", "", BODY)
    assert ("part", "二、2026年工作安排") in outline(report)


def test_an_item_without_the_stop_that_all_have_goes_on() -> None:
    named = [f"- {name}增长6%；" for name in ("生产总值", "工业增加值", "投资", "零售额")]
    items = [*named, "- 万元GDP", "水耗完成下达任务。"]
    assert ("bullet", "万元GDP水耗完成下达任务。") in outline(read_lines(*HEAD, *items, "", BODY))
    bare = ["- 扩大内需", "- 稳定外贸", "- 改善民生", "全年各项工作完成。" + BODY]
    assert ("bullet", "改善民生") in outline(read_lines(*HEAD, *bare))


def test_the_day_of_a_meeting_cut_by_a_page_is_one_subtitle() -> None:
    day = ("——2026年1月", "27日在甲市第八届人民代表大会", "第六次会议上")
    report = read_lines("甲市政府工作报告", *day, "各位代表：", BODY)
    assert report.subtitle == "".join(day)


def test_a_page_that_ends_behind_the_first_bold_sign_cuts_no_heading() -> None:
    bold = [f"**{name}。**{BODY}" for name in ("产业加快升级", "城乡面貌改善", "改革纵深推进")]
    report = read_lines(*HEAD, "", *bold, "", "完成投资12亿元。**人", "", "才集聚成效显著。**" + BODY)
    assert ("run-in-heading", "人才集聚成效显著。") in outline(report)


def test_a_rank_cut_behind_its_first_sign_is_no_item() -> None:
    report = read_lines(
        *HEAD, "", "全县投资潜力居全国第3、新型城镇化质量第", "—4—", "4、县域经济第5，居全国百强。" + BODY
    )
    whole = "全县投资潜力居全国第3、新型城镇化质量第4、县域经济第5，居全国百强。" + BODY
    assert ("paragraph", whole) in outline(report)


def test_words_that_look_back_head_nothing_where_a_page_ends_behind_them() -> None:
    above, below = "在总结成绩和经验的同时，我们也清醒", "地认识到发展中还有不少困难。" + BODY
    assert ("paragraph", above + below) in outline(read_lines(*HEAD, "", BODY, "", above, "", below))
    assert ("paragraph", "我们坚持创新。" + BODY) in outline(
        read_lines(*HEAD, "", BODY, "", "我", "", "们坚持创新。" + BODY)
    )


def test_bold_words_are_whole_over_the_number_of_a_page() -> None:
    bold = [f"**{name}。**{BODY}" for name in ("产业加快升级", "城乡面貌改善", "改革纵深推进")]
    report = read_lines(*HEAD, "", *bold, "", BODY + "**应急管理明", "", "3", "", "显提升。**" + BODY)
    assert ("run-in-heading", "应急管理明显提升。") in outline(report)
