"""What stands at the end and at the head of a page: last words of items, openings of last paragraphs."""

from __future__ import annotations

import pytest

from desktop_app.document.model import BlockKind
from desktop_app.document.read import read_text
from tests.document.lines import read_lines, words_of

_HEAD = ("东山县政府工作报告", "各位代表：")
_PAGE = "— 7 —"
_LONG = "累计完成投资36亿元，建成项目28个，新增就业4200人，群众获得感不断增强。"
_WIDTH = 30
#: Its last line is as long as the others.
_FULL = (
    _LONG
    + "今年以来，全县坚持稳中求进，统筹推进改革发展稳定各项工作，经济运行总体平稳，群众生活水平提高了不少。"
)[: 3 * _WIDTH - 1] + "。"


@pytest.mark.parametrize(
    "opening",
    [
        "实现上述目标，要坚持项目为王，以大项目支撑大发展，重点抓好以下工作。",
        "谱写东山发展新篇章，必须坚持党的全面领导，牢牢把握发展第一要务。",
    ],
)
def test_a_paragraph_behind_a_full_last_line_opens_with_what_is_aimed_at(opening: str) -> None:
    paragraphs = [
        "一、2031年工作安排",
        *(_LONG + _FULL for _ in range(4)),
        _FULL,
        opening,
        "二、保障措施",
        _LONG,
    ]
    lines = [text[at : at + _WIDTH] for text in paragraphs for at in range(0, len(text), _WIDTH)]
    report = read_lines(*_HEAD, *lines)
    assert opening in words_of(report, BlockKind.PARAGRAPH)


def test_an_item_whose_first_sentence_ends_a_page_goes_on_behind_it() -> None:
    first, second, third = (
        f"{n}是着力抓好{what}。" for n, what in zip("一二三", ("产业", "改革", "民生"), strict=True)
    )
    part = ["一、2031年工作回顾", "我们主要做了以下工作。", first + _LONG, third.replace("三", "二") + _LONG]
    report = read_lines(*_HEAD, *part, second.replace("二", "三"), _PAGE, _LONG, "二、2032年工作安排", _LONG)
    assert second.replace("二", "三") + _LONG in words_of(report, BlockKind.PARAGRAPH)
    # where none of them has more than a sentence, what follows is a paragraph of its own
    part = ["一、2031年工作回顾", "我们主要做了以下工作。", first, second, third, _PAGE, _LONG]
    report = read_lines(*_HEAD, *part, "二、2032年工作安排", _LONG)
    assert _LONG in words_of(report, BlockKind.PARAGRAPH)


def test_a_number_of_a_page_does_not_begin_what_a_site_adds_below() -> None:
    lines = ("出席：王志强、刘芳", _PAGE, "列席：市人大常委会副主任何平")
    report = read_lines("东山县政府常务会议纪要", "一、研究经济工作", _LONG, "二、其他事项", _LONG, *lines)
    assert report.removed == (_PAGE,)


def test_who_held_a_meeting_in_the_morning_is_no_subtitle() -> None:
    lines = (
        "2031年6月18日上午，县委副书记、县长王志强主持召开县政府常",
        "务会议，研究有关事项。现纪要如下：",
    )
    report = read_lines("东山县政府常务会议纪要", *lines, "一、研究经济工作", _LONG, "二、其他事项", _LONG)
    assert "".join(lines) in words_of(report, BlockKind.PARAGRAPH)


def test_a_counted_paragraph_goes_on_over_a_page_with_what_opens_none() -> None:
    parted = ("2. 政府會成立工作組，推動黃金交易發展，建立具規模", _PAGE, "的黃金倉儲設施。")
    others = [f"{n}. 政府會繼續完善金融基礎設施，便利各地投資者。" for n in range(1, 9)]
    listed = ("8. 政府會落實以下措施：", "（i）提供稅務優惠；", "（ii）推動綠色加注。")
    lines = ["（一）前言", others[0], "（二）金融", *parted, "（三）房屋", *others[2:7], *listed]
    report = read_lines("行政長官施政報告", *lines, "（四）結語", "9. 讓我們同心協力。")
    assert parted[0] + parted[2] in words_of(report, BlockKind.PARAGRAPH)


def test_first_words_of_a_paragraph_that_a_page_cut_are_not_put_to_the_heading_above_them() -> None:
    heads = [
        f"（{n}）推动{what}取得新的进展"
        for n, what in zip("一二三四", ("产业", "改革", "生态", "民生"), strict=True)
    ]
    body = "推进老旧街区改造，引入企业24家，建成公园8处，群众生活环境得到明显改善。"
    lines = [line for head in heads[:3] for line in (head, body)]
    rest = "设立区商事纠纷调处中心，引入24家市场化"
    cut = [
        heads[3],
        rest,
        "调解组织，调解成功率达到九成以上。" + body,
        "完善网格治理，推动矛盾化解在基",
        "层。" + body,
    ]
    report = read_lines(*_HEAD, "一、2031年工作回顾", *lines, *cut, "二、2032年工作安排", body)
    assert words_of(report, BlockKind.SECTION) == heads
    # the rest of a heading is put to it
    cut = ["（四）推动民生", _PAGE, "事业取得新的进展", body + body]
    report = read_lines(*_HEAD, "一、2031年工作回顾", *lines, *cut, "二、2032年工作安排", body)
    assert words_of(report, BlockKind.SECTION)[-1] == "（四）推动民生事业取得新的进展"


def test_figures_told_exactly_in_the_first_words_of_a_paragraph_are_no_heading() -> None:
    rest = "达到1980家，科技型中小企业突破4200家。"
    head = "甲市工作报告\n一、工作回顾\n（一）科技\n研发投入占比达到3.12%，高新技术企业"
    text = f"{head}\n{rest}\n（二）农业\n粮食总产量238万吨。"
    blocks = [block.text for block in read_text(text).blocks]
    assert f"研发投入占比达到3.12%，高新技术企业{rest}" in blocks


def test_the_first_words_of_a_paragraph_do_not_go_to_the_short_heading_above_them() -> None:
    heads = ["（一）经济稳中向好", "（二）改革创新持续深化推进", "（三）城市更新全面提速加力"]
    first, rest = "面对需求不足等多重压力，区政府坚持把", "稳增长摆在突出位置，全区经济稳步回升。"
    cut = "推出优化营商环境行动方案，落实改革举措186项，“一网通办”实际办件网办率达到88.6%，政策惠及企业1.6万"
    lines = [
        "甲区工作报告",
        "一、工作回顾",
        heads[0],
        first,
        rest,
        heads[1],
        cut,
        "家。",
        heads[2],
        cut,
        "家。",
    ]
    text = "\n".join(lines)
    blocks = [block.text for block in read_text(text).blocks]
    assert heads[0] in blocks
    assert first + rest in blocks
