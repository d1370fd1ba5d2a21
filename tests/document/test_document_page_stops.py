"""Pages that ended behind a full stop: the rest of the paragraph opens the next page with no heading."""

from __future__ import annotations

from desktop_app.document.model import Report
from desktop_app.document.read import read_text

REST = "全市坚持稳中求进工作总基调，扎实推动高质量发展，固定资产投资稳步扩大，社会大局保持稳定。"
MORE = "粮食总产量达到120万吨，建成高标准农田45万亩，新增规模以上工业企业86家。"
NAMES = ["产业升级步伐加快。", "城乡面貌持续改善。", "改革开放纵深推进。"]
HEAD = ["甲市政府工作报告", "各位代表：", "一、2025年工作回顾"]


def _texts(*lines: str) -> list[tuple[str, str]]:
    return [(block.kind.value, block.text) for block in read_text("\n".join([*HEAD, *lines])).blocks]


def test_below_a_page_number_a_paragraph_without_heading_goes_on_among_others_that_have_theirs() -> None:
    texts = _texts(NAMES[0] + REST, "", "3", "", MORE, NAMES[1] + REST, "4", MORE, NAMES[2] + REST)
    assert texts.count(("paragraph", REST + MORE)) == 2
    assert [text for kind, text in texts if kind == "run-in-heading"] == NAMES


def test_without_a_page_above_it_the_paragraph_stands_alone() -> None:
    texts = _texts(NAMES[0] + REST, MORE, NAMES[1] + REST, NAMES[2] + REST)
    assert ("paragraph", MORE) in texts


def test_a_paragraph_with_an_indent_begins_anew_on_its_page() -> None:
    lines = ["　　" + name + REST for name in NAMES]
    assert ("paragraph", MORE) in _texts(*lines, "9", "　　" + MORE)
    assert ("paragraph", REST + MORE) in _texts(*lines, "9", MORE)


def test_the_close_of_a_part_stands_alone_on_a_new_page_too() -> None:
    close = "一年来，我们深入推进法治政府建设，依法接受监督，办理建议提案三百余件。"
    texts = _texts(*(name + REST for name in NAMES), "5", close)
    assert ("paragraph", close) in texts


def test_headings_on_their_own_lines_take_in_what_goes_on_over_the_page() -> None:
    lines = [line for name in NAMES for line in (name, REST)]
    assert ("paragraph", REST + MORE) in _texts(*lines[:4], "- 6 -", MORE, *lines[4:])


def test_sentences_that_open_alike_are_headings_although_a_page_cuts_one_paragraph() -> None:
    told = [f"这是{what}取得显著成效的五年。" for what in ("生态建设", "改革开放", "民生改善")]
    lines = [line for name in told for line in (name, REST * 2)]
    texts = _texts("各位代表！回顾五年，成绩来之不易，" + REST, *lines[:2], "7", MORE, *lines[2:])
    assert [text for kind, text in texts if kind == "run-in-heading"] == told
    assert ("paragraph", REST * 2 + MORE) in texts


def test_what_counts_nothing_between_two_that_count_goes_on_over_the_page() -> None:
    counted = ["一是稳增长。" + REST, "二是调结构。" + REST]
    assert ("paragraph", counted[0] + MORE) in _texts(counted[0], "", "8", "", MORE, counted[1])
    assert ("paragraph", MORE) in _texts(counted[0], MORE, counted[1])
    assert ("paragraph", MORE) in _texts(*counted, "8", MORE)


def test_paragraphs_that_never_have_a_heading_say_nothing_against_the_others() -> None:
    opening = "过去的五年极不寻常。" + REST
    close = "刚刚过去的一年很不平凡。" + REST
    lines = [name + REST for name in NAMES]
    texts = _texts(opening, lines[0], lines[1], "", MORE, lines[2], close, close)
    assert [text for kind, text in texts if kind == "run-in-heading"] == NAMES


def _wrapped(*paragraphs: str, width: int = 30) -> Report:
    rows = [text[at : at + width] for text in paragraphs for at in range(0, len(text), width)]
    return read_text("\n".join([*HEAD, *rows]))


def test_a_sentence_that_ends_at_the_margin_is_followed_by_no_heading_unlike_the_others() -> None:
    fill = "统筹推进各项重点任务落实落细，" * 2
    whole = "狠抓安全生产。" + fill[:22] + "。" + "严格执法监管，引导企业提高本质安全能力。" + MORE
    report = _wrapped(
        *("抓好" + what + "工作。" + REST for what in ("就业", "教育", "养老", "住房", "社保")), whole
    )
    assert whole[7:] in [block.text for block in report.blocks]


def test_the_first_line_of_a_paragraph_is_two_signs_shorter_where_the_indent_was_lost() -> None:
    first = "实现全年经济社会发展目标必须严格遵循党中央和自治"
    rest = ["区党委明确的重大原则要求重点把握好以下五个方面", "的工作。"]
    rows = [REST[:26], REST[26:], MORE[:26], MORE[26:]] * 4
    report = read_text("\n".join([*HEAD, *rows, first, *rest]))
    assert report.blocks[-1].text == first + "".join(rest)


def test_a_title_below_the_lines_of_a_site_is_no_running_head() -> None:
    site = ["下载", "打印", "全屏", "收藏", "【字号：", "加大", "减小"]
    title = "2025年甲市政府工作报告"
    pages = [line for number in range(1, 4) for line in (REST, f"— {number} —", title)]
    report = read_text("\n".join([*site, title, *HEAD[1:], *pages, MORE]))
    assert report.title == title
    assert sum(title in block.text for block in report.blocks) == 1


def test_where_paragraphs_have_indents_the_first_line_of_a_page_without_one_goes_on() -> None:
    lines = ["　　" + MORE + str(number) + "件。" for number in range(8)]
    assert ("paragraph", lines[-1].strip() + REST) in _texts(*lines, "— 3 —", REST)
    assert ("paragraph", REST) in _texts(*lines, "— 3 —", "　　" + REST)
    assert ("paragraph", REST) in _texts(*lines, REST)
    plain = [line.strip() for line in lines]
    assert ("paragraph", REST) in _texts(*plain, "— 3 —", REST)


CUTS = [
    line
    for word in ("固定资产投资", "规模以上工业", "社会消费品")
    for line in (REST[:-1] + "，" + word, MORE)
]


def test_where_pages_cut_sentences_the_rest_of_an_item_stands_between_items() -> None:
    items = ["——" + name + REST for name in NAMES]
    texts = _texts(*CUTS, items[0], items[1], "", MORE, items[2], "——民生福祉增进。" + REST)
    assert ("bullet", NAMES[1] + REST + MORE) in texts
    alone = _texts(items[0], items[1], "", MORE, items[2], "——民生福祉增进。" + REST)
    assert ("paragraph", MORE) in alone


def test_items_that_each_have_their_explanation_keep_it_apart() -> None:
    lines = [line for name in NAMES for line in ("——" + name, MORE)]
    assert _texts(*CUTS, *lines).count(("paragraph", MORE)) >= 2


def test_a_part_of_the_whole_told_before_goes_on_where_pages_cut() -> None:
    rest = "其中，第一产业增加值12亿元，第二产业增加值48亿元。"
    assert ("paragraph", MORE + rest) in _texts(*CUTS, REST, "", MORE, "", rest)
    assert ("paragraph", rest) in _texts(REST, "", MORE, "", rest)


def test_below_the_number_of_a_page_the_rest_of_an_item_stands_between_items() -> None:
    items = ["——" + name + REST for name in [*NAMES, "民生福祉增进。"]]
    assert ("bullet", NAMES[1] + REST + MORE) in _texts(*items[:2], "", "8", "", MORE, *items[2:])


def test_the_last_sentence_of_an_item_over_a_page_heads_nothing() -> None:
    rest = "开放的甲市正以更加自信的姿态走向世界。"
    texts = _texts("——" + NAMES[0] + REST, "", "8", "", rest, "——" + NAMES[1] + REST, NAMES[2] + REST)
    assert ("run-in-heading", rest) not in texts


def test_sections_of_one_paragraph_each_take_in_what_goes_on_over_the_page() -> None:
    sections = ["（一）" + name[:-1] for name in [*NAMES, "社会大局稳定。", "政府建设加强。"]]
    lines = [line for name in sections for line in (name, REST)]
    assert ("paragraph", REST + MORE) in _texts(*lines[:4], "", "8", "", MORE, *lines[4:])
    assert ("paragraph", MORE) in _texts(*lines[:4], MORE, *lines[4:])
    assert ("paragraph", MORE) in _texts(*lines[:4], "", "8", "", MORE, MORE, *lines[4:])


def test_two_headings_on_a_line_are_parted_with_commas_of_half_width_too() -> None:
    both = "五年来,我们坚定不移贯彻新发展理念,综合实力实现新跨越。", NAMES[0]
    texts = _texts("".join(both), REST, NAMES[1], REST, NAMES[2], REST)
    assert [text for kind, text in texts if kind == "section"] == [both[0]]
    assert [text for kind, text in texts if kind == "run-in-heading"] == NAMES


def test_blank_lines_are_the_border_of_pages_where_another_cuts_a_sentence_and_none_parts_paragraphs() -> (
    None
):
    named = [name + REST for name in NAMES]
    cut = [REST[:-1] + "，固定资产投资", "", "增长6.2%，" + REST]
    assert ("paragraph", REST + MORE) in _texts(*cut, *named[:2], "", MORE, named[2])
    assert ("paragraph", MORE) in _texts(*named[:2], "", MORE, named[2])
    spaced = [line for text in (REST, *named[:2], MORE, named[2]) for line in (text, "")]
    assert ("paragraph", MORE) in _texts(*cut, *spaced)


def test_what_is_told_behind_an_address_is_judged_by_its_own_headings() -> None:
    told = ["各位代表！五年来成绩来之不易，" + REST, *(line for name in NAMES for line in (name, REST))]
    assert ("paragraph", REST + MORE) in _texts(REST + MORE * 2, *told[:3], "", "6", "", MORE, *told[3:])


def test_the_army_and_the_rest_of_the_work_leave_the_last_heading_of_a_part() -> None:
    rest = "我们大力支持国防和军队改革，国防动员、双拥共建、退役军人事务取得新成效。"
    lines = [line for name in NAMES for line in (name, REST)]
    report = read_text("\n".join([*HEAD, *lines, rest, "二、2026年工作安排", MORE]))
    parents = {block.text: block.parent for block in report.blocks}
    assert parents[rest] == next(block.id for block in report.blocks if block.text == HEAD[2])


def test_two_short_first_sentences_are_too_few_to_tell_that_a_third_paragraph_goes_on() -> None:
    """Where pages cut: they may be the first of their paragraphs."""
    few = ["（一）产业发展", NAMES[0] + REST, MORE, NAMES[1] + REST, "（二）城乡建设", REST]
    assert ("paragraph", MORE) in _texts(*CUTS, *few)
    many = [NAMES[0] + REST, MORE, *(name + REST for name in (*NAMES[1:], "民生福祉持续增进。"))]
    assert ("paragraph", REST + MORE) in _texts(*CUTS, "（一）产业发展", *many, "（二）城乡建设", REST)
