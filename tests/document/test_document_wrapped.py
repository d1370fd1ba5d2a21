"""Texts whose lines end at a margin, as they are copied out of PDF files and old mail."""

from __future__ import annotations

import re

import pytest

from desktop_app.document.model import Report
from desktop_app.document.read import read_text

BODY = (
    "坚持稳中求进工作总基调，扎实推动高质量发展，固定资产投资稳步扩大，"
    "社会大局保持稳定，各项事业取得新的明显成效。"
)


def _wrapped(paragraphs: list[str], width: int, indent: str = "　　", between: str = "") -> str:
    """Lines of at most `width` characters; a number or Latin word stays in one piece."""
    rows: list[str] = []
    for paragraph in paragraphs:
        row = indent
        for piece in re.findall(r"[A-Za-z0-9.%]+|.[，。；：、）”》]?", paragraph):
            if len(row) + len(piece) > width:
                rows.append(row)
                row = ""
            row += piece
        rows += [row, *([between] if between else [])]
    return "\n".join(rows)


def _bodies(report: Report) -> list[tuple[str, str]]:
    return [(block.kind.value, block.text) for block in report.blocks if block.level]


@pytest.mark.parametrize("width", [30, 34, 38, 45])
def test_paragraphs_come_back_whole_at_every_width(width: int) -> None:
    paragraphs = [
        "甲市政府工作报告",
        "一、工作回顾",
        *("全市" + "经" * n + "济平稳运行，" + BODY for n in range(8)),
        "（一）着力发展新质生产力，加快构建以先进制造业为骨干的现代化产业体系。" + BODY,
        "全市地区生产总值完成158426.58亿元，增长6.1%，其中：第一产业增加值62857.12万元，增长3.2%。" + BODY,
        "（1）规模以上工业的统计范围为年主营业务收入2000万元及以上的工业企业，其他指标按现价计算，为名义增速。",
    ]
    report = read_text(_wrapped(paragraphs, width), "a.txt")
    assert [text for kind, text in _bodies(report) if kind == "paragraph"][:8] == paragraphs[2:10]
    assert ("section", paragraphs[10].removesuffix(BODY)) in _bodies(report)
    assert ("paragraph", paragraphs[11]) in _bodies(report)
    assert report.blocks[-1].text == paragraphs[12]


def test_paragraphs_with_an_indent_are_not_joined_because_lines_are_wrapped() -> None:
    named = [f"{name}稳步推进。{BODY}{BODY}" for name in ("工业发展", "农业发展", "城市建设", "社会事业")]
    text = _wrapped(["甲市政府工作报告", "一、工作回顾", *named, "刚刚过去的一年，" + BODY], 38)
    report = read_text(text, "a.txt")
    assert report.blocks[-1].text == "刚刚过去的一年，" + BODY
    assert "after-full-stop" not in {repair.reason for repair in report.repairs}


def test_the_audience_and_the_close_open_paragraphs_where_nothing_shows_their_beginning() -> None:
    rows = _wrapped([BODY * 6], 30, indent="").split("\n")
    full = [row for row in rows if len(row) >= 29]
    body = [*full[:9], full[0][:28] + "长。", "各位代表！", *full[:9], full[0][:28] + "长。"]
    report = read_text(
        "\n".join(["甲市政府工作报告", "一、工作回顾", *body, "在肯定成绩的同时，问题依然突出。"]), "a.txt"
    )
    texts = [text for _, text in _bodies(report)]
    assert "各位代表！" in texts
    assert texts[-1] == "在肯定成绩的同时，问题依然突出。"


def test_a_short_title_that_comes_back_beside_page_numbers_is_a_running_head() -> None:
    pages = ["政府工作报告", "一、工作回顾", BODY, BODY, "- 1 -", "政府工作报告", BODY, "- 2 -"]
    report = read_text("\n".join(pages), "a.txt")
    assert [text for _, text in _bodies(report)] == ["一、工作回顾", BODY, BODY, BODY]


def test_short_paragraphs_of_one_width_are_no_wrapped_lines() -> None:
    names = (
        "地区生产总值",
        "第一产业增加值",
        "工业增加值",
        "固定资产投资",
        "进出口总额",
        "财政收入",
        "存款余额",
        "贷款余额",
    )
    paragraphs = [f"全年{name}{n}280亿元，增长{n}.8%。" for n, name in enumerate(names, start=1)]
    report = read_text("\n".join(["甲区统计公报", "一、综合", *paragraphs]), "a.txt")
    assert [text for _, text in _bodies(report)][1:] == paragraphs


def test_a_short_line_without_a_stop_is_a_heading_where_nothing_shows_where_paragraphs_begin() -> None:
    before = "全市上下坚持稳中求进，" * 6 + "我受市人民政府委托，向大会报告预算情况，请予审议。"
    before = before[: 36 * 2 - 1] + "。"  # a stop at the very margin
    rows = [before, "2024年预算执行情况", *(["全市经济运行平稳，" + BODY + BODY] * 5)]
    text = "各位代表：\n" + "\n".join(_wrapped([row], 36, indent="") for row in rows)
    assert ("part", "2024年预算执行情况") in _bodies(read_text(text, "a.txt"))


def test_a_short_text_is_known_to_be_wrapped_by_lines_that_break_off() -> None:
    lines = [
        "全市上下坚持以人民为中心的发展思想扎实推进高质量发展的各项工作",
        "由此全年经济社会发展主要预期目标圆满完成并且各项改革纵深推进使",
        "经济运行总体平稳并且民生福祉持续增进而社会大局保持和谐安全与稳",
        "定完成了市人民代表大会会议确定的各项目标任务成绩来之不易也值得",
        "珍惜。",
    ]
    report = read_text("\n".join(["甲市政府工作报告", *lines]), "a.txt")
    assert [block.text for block in report.blocks[1:]] == ["".join(lines)]


def test_what_opens_paragraphs_opens_one_below_a_full_line_that_ends_a_sentence() -> None:
    first = (
        "全市上下坚持以人民为中心的发展思想，扎实推进高质量发展，经济运行总体平稳，民生福祉持续增进，"
        "社会大局保持和谐稳定，完成年度任务。"
    )
    second = (
        "审计结果表明，全市预算执行情况总体较好，财政管理水平进一步提高，"
        "各项政策得到落实，查出的问题正在整改。"
    )
    flow = [text[at : at + 32] for text in (first, second, first) for at in range(0, len(text), 32)]
    report = read_text("\n".join(["甲市审计工作报告", *flow]), "a.txt")
    assert (len(first) % 32, [block.text for block in report.blocks[1:]]) == (0, [first, second, first])


def test_lines_of_so_many_characters_are_told_though_their_widths_differ() -> None:
    text = (
        "2024年,全市GDP增长6.1%,工业投资增长12%,新增就业1.2万人,民生支出占比达75%,城乡居民收入稳步增加,社会大局和谐稳定。"
        * 6
    )
    flow = [text[at : at + 28] for at in range(0, len(text), 28)]
    report = read_text("\n".join(["甲市政府工作报告", *flow]), "a.txt")
    assert report.blocks[1].text == text


def test_a_colon_at_the_margin_of_a_longer_paragraph_ends_no_line_of_its_own() -> None:
    rest = "经济总量不大，人均水平相对偏低，科技创新能力不强，部分行业困难较大。"
    told = "同时，我们也清醒认识到，发展中的老问题和新挑战仍然不少，有的由来已久，主要是："
    rows = [told[: len(told) - 30], told[-30:], rest[:30], rest[30:]]
    body = [row for _ in range(4) for row in (BODY[:30], BODY[30:])]
    head = ["甲市政府工作报告", "一、工作回顾", *body]
    joined = [text for _, text in _bodies(read_text("\n".join([*head, *rows])))]
    assert told + rest in joined or any(text.endswith(told[-30:] + rest) for text in joined)
    listed = [text for _, text in _bodies(read_text("\n".join([*head, *rows[:2], "一是总量不大。"])))]
    assert listed[-1] == "一是总量不大。"


def test_the_first_line_of_a_counted_word_may_have_lost_its_indent() -> None:
    item = "16.益企成长计划：推动建立覆盖各科技型企业全生命周期的接力式科技金融服务体系。"
    body = _wrapped([BODY * 3] * 3, 30, indent="").split("\n")
    rows = [item[:28], item[28:]]
    read = read_text("\n".join(["甲市政府工作报告", "一、工作回顾", *body, "名词解释", *rows]))
    assert item in [text for _, text in _bodies(read)]


def test_a_last_line_that_nearly_reaches_an_even_margin_ends_its_paragraph() -> None:
    flow = "全县上下坚持稳中求进工作总基调扎实推动高质量发展持续改善民生福祉社会大局保持和谐稳定" * 9
    rows = [flow[at : at + 30] for at in range(0, 360, 30)]
    after = "特色农业提质增效，粮食产量稳步增加，农民收入持续增长，乡村面貌焕然一新。"
    for length, joined in ((29, False), (30, True)):
        last = flow[: length - 1] + "。"
        report = read_text(
            "\n".join(["甲市政府工作报告", "一、工作回顾", *rows, last, after[:30], after[30:]])
        )
        assert any(text.endswith(last + after) for _, text in _bodies(report)) == joined


def test_a_page_that_ends_with_the_first_line_of_a_paragraph_is_joined_where_blank_lines_part_them() -> None:
    text = (
        "过去一年，面对复杂多变的国内外形势和艰巨繁重的改革发展稳定任务，我们始终坚持以人民为中心的发展思想，"
    )
    text += "坚持稳中求进工作总基调，扎实推动高质量发展，民生持续改善。"
    rows = [text[:26], *(text[at : at + 28] for at in range(26, len(text), 28))]
    lines = [
        "一、工作回顾",
        *["", *rows] * 5,
        "",
        rows[0],
        "— 3 —",
        *rows[1:],
        *["", *rows] * 3,
        "",
        "二、工作安排",
        "",
        *rows,
    ]
    blocks = read_text("\n".join(lines)).blocks
    assert [block.text for block in blocks].count(text) == len(blocks) - 2 == 10


def test_a_heading_as_wide_as_the_margin_stands_apart() -> None:
    head = "坚定不移推进全面深化改革开放，激发高质量发展活力动力。"[:27]
    other = [
        "全市上下深入贯彻落实决策部署，凝心聚力、攻坚克难、狠抓",
        "落实，地区生产总值增长6.1%，财政收入增长5%。",
    ]
    lines = [
        "一、工作回顾",
        "",
        *other,
        "",
        *other,
        "",
        head,
        "",
        *other,
        "",
        *other,
        "",
        "二、工作安排",
        "",
        *other,
    ]
    assert head in [block.text for block in read_text("\n".join(lines)).blocks]


def test_a_ratio_that_the_margin_cuts_is_whole() -> None:
    lines = [
        "一、工作回顾",
        "全市上下攻坚克难，地区生产总值增长6.1%，三次产业结构为8.5:",
        "37.0:54.5。",
        "财政收入增长5%。",
    ]
    assert read_text("\n".join(lines)).blocks[1].text.endswith("8.5:37.0:54.5。")
