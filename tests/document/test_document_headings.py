"""Headings that no number and no bold type shows, and what stands below them."""

from __future__ import annotations

import pytest

from desktop_app.document.model import Report
from desktop_app.document.read import read_text

BODY = (
    "全面落实中央和省委决策部署，着力稳就业、稳企业、稳市场、稳预期，各项工作取得明显成效，发展质量稳步提升。"
)


def _tree(report: Report) -> list[tuple[str, str | None, str]]:
    """Kind, words of the parent and first words of every block below the title."""
    texts = {block.id: block.text[:8] for block in report.blocks if block.level}
    return [
        (b.kind.value, texts.get(b.parent or ""), b.text[:8])
        for b in report.blocks
        if b.level or b.parent in texts
    ]


def _read(*lines: str) -> list[tuple[str, str | None, str]]:
    return _tree(read_text("\n".join(("甲省政府工作报告", *lines)), "a.txt"))


def test_lines_above_numbering_that_begins_anew_are_parts_whatever_their_words() -> None:
    tree = _read(
        *("砥砺奋进的五年", BODY, "（一）经济实力", BODY, "（二）改革开放", BODY),
        *("面向未来的蓝图", BODY, "（一）产业体系", BODY, "（二）城乡建设", BODY),
    )
    assert [row for row in tree if row[1] is None] == [
        ("part", None, "砥砺奋进的五年"),
        ("part", None, "面向未来的蓝图"),
    ]
    assert tree.count(("section", "面向未来的蓝图", "（一）产业体系")) == 1


def test_a_part_that_begins_anew_without_a_line_above_makes_no_heading_of_others() -> None:
    tree = _read("一、工作回顾", BODY, "提质增效", "二、工作安排", BODY, "一、附则", BODY)
    assert ("part", None, "提质增效") not in tree


def test_where_nothing_is_numbered_short_lines_above_paragraphs_are_parts() -> None:
    tree = _read("引言", BODY, "经济回顾", BODY, BODY, "财政预测", BODY)
    assert [row[2] for row in tree if row[0] == "part"] == ["引言", "经济回顾", "财政预测"]


def test_numbers_that_count_the_paragraphs_of_a_speech_make_no_headings() -> None:
    lines = ["引言", *(f"{n}.  本届政府的预算案面对新的形势。{BODY}" for n in range(2, 6))]
    lines += ["经济回顾", *(f"{n}. 外围环境复杂多变。{BODY}" for n in range(6, 9))]
    tree = _read(*lines)
    assert [row[0] for row in tree].count("paragraph") == 7
    assert [row[2] for row in tree if row[0] != "paragraph"] == ["引言", "经济回顾"]


def test_numbered_items_that_begin_anew_keep_their_headings() -> None:
    lines = [f"{n}.加强项目建设。{BODY}" for n in (1, 2, 3)]
    tree = _read("一、重点工作", "（一）稳投资", *lines, "（二）促消费", *lines)
    assert [row[0] for row in tree].count("run-in-heading") == 6


def test_paragraphs_in_a_row_that_open_alike_have_headings() -> None:
    opened = [
        f"我们{words}。{BODY}"
        for words in ("扭住首要任务，全力推进工业强省", "加快建设基础设施", "坚持扩大开放，激发活力")
    ]
    tree = _read("一、工作回顾", BODY, *opened, "我们也清醒看到，发展仍面临不少困难。" + BODY)
    headings = [row[2] for row in tree if row[0] == "run-in-heading"]
    assert headings == ["我们扭住首要任务", "我们加快建设基础", "我们坚持扩大开放"]
    assert tree[-1][1] == "一、工作回顾"


def test_paragraphs_that_open_alike_with_long_sentences_or_figures_are_prose() -> None:
    long = (
        "我们坚持扩大内需方针，继续实施积极的财政政策和稳健的货币政策，针对新情况及时采取措施进行宏观调控。"
    )
    tree = _read("一、工作回顾", *[long + BODY] * 3, *[f"全年投资增长{n}%。{BODY}" for n in (5, 6, 7)])
    assert {row[0] for row in tree} == {"part", "paragraph"}


@pytest.mark.parametrize("count", [2, 4])
def test_sentences_alone_above_longer_paragraphs_are_headings(count: int) -> None:
    pairs = [line for n in range(count) for line in ("大力提振消费" + "等" * n + "。", BODY + BODY)]
    tree = _read("一、重点工作", "（一）扩大内需", *pairs)
    assert [row[0] for row in tree[2:]] == ["run-in-heading", "paragraph"] * count


def test_what_is_said_of_a_subject_and_what_announces_a_list_are_no_headings() -> None:
    tree = _read(
        *("一、主要任务", "“十五五”时期是夯实基础的关键时期。" + BODY, "重点抓好八个方面工作。" + BODY),
        "国际形势正在发生深刻的变化。" + BODY,
    )
    assert [row[0] for row in tree] == ["part", "paragraph", "paragraph", "paragraph"]


def test_a_paragraph_behind_sections_of_one_paragraph_stands_below_the_part() -> None:
    sections = [f"（{n}）重点产业提质升级。{BODY}" for n in "一二三"]
    tree = _read("一、工作回顾", *sections, "此外，民族宗教、统计审计等工作取得新进展。")
    assert tree[-1][:2] == ("paragraph", "一、工作回顾")
    named = _read("一、工作回顾", *sections, "产业链自主可控能力明显增强，" + BODY)
    assert named[-1][1] == "（三）重点产业提"


def test_titles_that_links_cut_out_of_a_line_do_not_join_paragraphs() -> None:
    linked = [
        f"认真实施《\n{name}条例\n》，做好新形势下的工作。" for name in ("宗教事务", "信访", "法律援助")
    ]
    close = ["国际形势发生深刻变化。" + BODY, "中国愿与各国一道，为维护和平与促进发展而不懈努力。"]
    report = read_text("\n".join(("甲省政府工作报告", "一、外交政策", *linked, *close)), "a.txt")
    assert {repair.reason for repair in report.repairs} == {"open-quote-or-bracket", "starts-inside-sentence"}
    assert report.blocks[-1].text == close[-1]


def test_the_body_of_a_line_that_is_a_heading_has_no_heading_of_its_own() -> None:
    report = read_text(
        "# 甲省政府工作报告\n\n## 一、重点工作\n\n"
        f"**这一年，改革开放步伐加快。**\n\n综合试验区抓紧建设。{BODY}\n\n"
        f"**这一年，生态优势持续巩固。**\n\n空气质量明显改善。{BODY}",
        "a.md",
    )
    kinds = [block.kind.value for block in report.blocks if block.level > 1]
    assert kinds == ["run-in-heading", "paragraph"] * 2


def test_numbered_sentences_with_nothing_below_are_items() -> None:
    items = [
        "（一）完善预警信息发布体系，提高监测预报能力。",
        "（二）推进重点行业领域治理，防范重大安全风险。",
    ]
    text = "\n".join(
        ["甲市应急管理工作要点", "一、防范化解风险", *items, "二、提升救援能力", "加强队伍建设。"]
    )
    report = read_text(text, "a.txt")
    assert [b.kind.value for b in report.blocks if b.text in items] == ["bullet", "bullet"]


def test_the_last_item_of_a_list_is_none_the_less_one_for_the_text_behind_the_list() -> None:
    head = ["甲县工作报告", "一、2024年工作回顾", "（一）城乡面貌改善"]
    items = ["1.建成公园6个", "2.新增停车位230个"]
    text = "全县绿化率达到36%，群众出行更加方便。"
    report = read_text("\n".join([*head, *items, text, "二、2025年安排", "增长6%。"]), "a.txt")
    assert [b.kind.value for b in report.blocks if b.text in items] == ["bullet", "bullet"]
    assert next(b.parent for b in report.blocks if b.text == text) == "P1.S1"
    headings = ["1.教育事业", "新建学校9所。", "2.医疗事业", "新院区投入使用。"]
    report = read_text("\n".join([*head, *headings, "二、2025年安排", "增长6%。"]), "a.txt")
    assert [b.kind.value for b in report.blocks if b.text in headings] == ["run-in-heading", "paragraph"] * 2


def test_a_plan_plans_where_no_heading_says_otherwise() -> None:
    lines = [
        "甲县国民经济和社会发展第十三个五年规划纲要",
        "一、发展背景和总体要求",
        "（一）发展背景",
        "（二）主要目标",
        "二、优化空间布局",
    ]
    text = "\n".join(
        line if at == 0 else f"{line}\n全县经济社会平稳健康发展。" for at, line in enumerate(lines)
    )
    roles = [b.role.value for b in read_text(text, "a.txt").blocks if b.text in lines[1:]]
    assert roles == ["results", "results", "targets", "plan"]


def test_parts_of_a_congress_report_are_told_by_their_words() -> None:
    parts = ["过去五年的主要工作", "五年工作的主要体会", "今后一年工作的建议"]
    body = "常委会依法履行职责，各项工作取得新的进展和明显成效，为全省改革发展稳定作出了积极贡献。"
    text = "\n".join(["甲省人大常委会工作报告", *(f"{part}\n{body}" for part in parts)])
    report = read_text(text.replace("\n五年工作", "\n（一）立法\n制定法规25件。\n五年工作"), "a.txt")
    assert [(b.text, b.role.value) for b in report.blocks if b.kind.value == "part"] == list(
        zip(parts, ("results", "results", "plan"), strict=True)
    )


def test_numbers_counted_inside_one_paragraph_open_no_heading() -> None:
    told = "（一）城市管理精细化程度不高。（二）社区干部能力有待提升。"
    lines = [
        "甲街道2021年工作总结",
        "一、主要工作",
        "各项工作稳步推进。",
        "二、存在问题",
        told,
        "三、下一步工作",
        "抓好落实。",
    ]
    text = "\n".join(lines)
    assert [b.kind.value for b in read_text(text, "a.txt").blocks if b.text == told] == ["paragraph"]


def test_lines_without_number_that_open_alike_head_what_stands_below() -> None:
    lines = [
        f"一年来，我们在{words}，各项工作展现新气象"
        for words in ("产业建设上敢闯敢干", "乡村振兴上善作善成久久为功")
    ]
    below = [f"{name}。{BODY}" for name in ("经济指标快速增长", "特色种植提质增效")]
    tree = _read("一、工作回顾", BODY, lines[0], "", *below, "", lines[1], "", *below)
    assert [row for row in tree if row[0] == "section"] == [
        ("section", "一、工作回顾", line[:8]) for line in lines
    ]
    assert [row[1] for row in tree if row[0] == "run-in-heading"] == [
        line[:8] for line in lines for _ in below
    ]


def test_a_sentence_above_paragraphs_with_headings_leaves_the_heading_before() -> None:
    headed = [f"{name}。{BODY}" for name in ("现代畜牧业稳步推进", "工业经济转型提速")]
    tops = [f"四年来，我们坚持{words}，实现新跨越。" for words in ("优化升级", "统筹推进")]
    tree = _read("一、工作回顾", BODY, tops[0], *headed, tops[1], *headed)
    assert [row[0] for row in tree].count("run-in-heading") == 4
    assert [row[1] for row in tree if row[2].startswith("四年来")] == ["一、工作回顾"] * 2


def test_what_becomes_of_the_whole_is_no_heading_and_stands_below_the_part() -> None:
    sections = [f"（{n}）关于规划的主要考虑。{BODY}" for n in "一二三四"]
    adopted = "《纲要（草案）》经大会审查通过后，省政府将全力组织实施。一是细化方案。二是重点突破。"
    tree = _read("二、规划的主要考虑", *sections, adopted, "", "三、工作安排", BODY)
    assert ("paragraph", "二、规划的主要考", adopted[:8]) in tree


def test_the_past_and_the_coming_years_head_the_halves_of_a_report() -> None:
    tree = _read("过去五年工作回顾", BODY, "一、强化监督", f"聚焦运行。{BODY}", "今后五年工作建议", BODY)
    assert [row[2] for row in tree if row[0] == "part"] == ["过去五年工作回顾", "今后五年工作建议"]


def test_lines_above_numbering_whose_headings_are_glued_to_their_bodies_are_parts() -> None:
    slogans = ("坚持依法履职 维护社会稳定", "深化司法改革 维护公平正义")
    tree = _read(
        slogans[0], BODY, "一、依法惩罚犯罪", BODY, slogans[1], BODY, f"一、完成巡回法庭布局。{BODY}"
    )
    assert [row[2] for row in tree if row[0] == "part"] == [slogan[:8] for slogan in slogans]


@pytest.mark.parametrize(
    ("title", "last", "role"),
    [
        ("某县政府工作报告", "", "plan"),
        ("某县政府工作报告", "三、2024年工作安排", "results"),
        ("某县人民法院工作报告", "", "results"),
        ("某县商务局2023年工作总结", "", "results"),
    ],
)
def test_a_heading_with_a_verb_opens_the_plans_of_a_government_that_names_them_nowhere_else(
    title: str, last: str, role: str
) -> None:
    report = read_text(
        f"{title}\n\n一、2023年工作回顾\n\n{BODY}\n\n二、加快改革步伐\n\n{BODY}\n\n{last}\n\n坚持稳中求进。\n"
    )
    (heading,) = [block for block in report.blocks if block.text == "二、加快改革步伐"]
    assert heading.role.value == role


def test_a_bracketed_heading_and_its_body_with_a_space_between_are_two() -> None:
    sections = ["（一）坚持项目为王，扩大有效投资", "（二）改善生态环境"]
    bodies = [
        "实施重点项目120个，完成投资60亿元。加快推进道路建设。",
        "完成营造林5.6万亩。治理水土流失38平方公里。",
    ]
    glued = [f"{name} {body}" for name, body in zip(sections, bodies, strict=True)]
    blocks = read_text("\n".join(["政府工作报告", "一、2024年重点工作", *glued])).blocks
    assert [block.text for block in blocks][-4:] == [sections[0], bodies[0], sections[1], bodies[1]]


def test_stray_spaces_in_a_bracketed_sentence_cut_nothing() -> None:
    lines = [
        "（一）狠抓 工业生产，强化 要素保障，完成产值3亿元。",
        "（二）狠抓 农业生产，强化 水利建设，新增粮食2万吨。",
    ]
    blocks = read_text("\n".join(["政府工作报告", "一、2023年工作回顾", *lines])).blocks
    assert [block.text for block in blocks][-2:] == lines


def test_a_heading_with_two_names_ends_behind_both_on_a_line_of_a_whole_report() -> None:
    first = "一、以学习为先导，凝聚法治共识"
    second = "二、存在的问题和下一步打算"
    below = "虽然取得了成绩，但仍存在不足：一是执法队伍专业化水平不高，二是普法方式单一。下一步抓好以下工作："
    items = ["（一）强化政治引领。开展督察3次。", "（二）提升执法质效。培训人员500人次。"]
    opening = (
        "某县 2025 年度法治政府建设情况报告2025 年，全县坚持依法行政，各项工作稳步推进，执法质量不断提升。"
    )
    text = "".join([opening, first, *items, second, below, *items])
    blocks = read_text(text).blocks
    assert blocks[0].text == "某县 2025 年度法治政府建设情况报告"
    assert [b.text for b in blocks if b.kind.value == "part"] == [first, second]


def test_measures_of_a_year_that_is_over_are_results() -> None:
    lines = [
        "甲区2023年度法治建设情况报告",
        "一、2023年法治建设主要举措",
        "办理事项12件。",
        "二、2024年工作安排",
        "开展督察2次。",
    ]
    roles = [b.role.value for b in read_text("\n".join(lines)).blocks if b.kind.value == "part"]
    assert roles == ["results", "plan"]
