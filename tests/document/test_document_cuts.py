"""Pages that ended in the first words of a paragraph, beside headings that have no number."""

from __future__ import annotations

import pytest

from desktop_app.document.read import read_text
from desktop_app.document.words import splits_word

LONG = "全市坚持稳中求进工作总基调，扎实推动高质量发展，新增国家级高新技术企业86家，建成省级以上创新平台23个"
REST = "创新能力显著增强，产业结构持续优化。"
NUMBERED = ["政府工作报告", "各位代表：", "一、2023年工作回顾", LONG, REST, LONG, REST]


def _texts(*lines: str) -> list[str]:
    return [block.text for block in read_text("\n\n".join((*NUMBERED, *lines))).blocks]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("一年来，市政府班子始终坚持以人", "民为中心的发展思想，办成了一批群众关心的好事实事。"),
        ("2023年，面对严峻复杂", "的外部环境和经济下行压力，全市经济在恢复中稳步向好。"),
        ("新增规模以上企业利润率提", "高，全市工业经济效益综合指数位居全省前列。"),
        ("城镇居民人均可支", "配收入由28631元增加到35129元，年均增长7.1%。"),
    ],
)
def test_the_first_words_of_a_paragraph_before_a_page_break_are_no_heading(before: str, after: str) -> None:
    assert before + after in _texts(before, after)


def test_headings_without_a_number_stay_beside_pages_that_cut() -> None:
    body = LONG + "，" + REST
    named = ["城乡面貌焕然一新", "坚持创新驱动，培育发展新动能", "2023年工作特点", "民生福祉不断增进"]
    below = [
        "60个贫困村达标退出，" + body,
        "硬化上湾、下湾等村道路，" + body,
        "同志们，" + body,
        "到2023年底，" + body,
    ]
    texts = _texts(*(line for pair in zip(named, below, strict=True) for line in pair))
    assert set(named) <= set(texts)
    assert set(below) <= set(texts)


def test_where_no_page_cuts_a_short_line_stays_alone() -> None:
    lines = [
        "政府工作报告",
        "各位代表：",
        "一、2023年工作回顾",
        LONG + "。",
        "一年来，市政府坚持稳字当头",
        "民生持续改善，" + LONG + "。",
    ]
    assert lines[4] in [block.text for block in read_text("\n\n".join(lines)).blocks]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("受县人民政府委托，现将2023年国民经", "济和社会发展计划执行情况提请大会审议，"),
        ("一年来，市政府坚持以人", "民为中心，"),
        ("三是全力筑牢安", "全底线，"),
        ("2023年，檢察機關要全", "面貫徹大會精神，"),
        ("今天召开2023年度工作会议，主要任务是盘", "点过往，"),
        ("刚刚过去的2023年,是我市发展", "极不平凡的一年，"),
    ],
)
def test_a_word_cut_in_the_first_words_of_a_sentence_is_whole_though_no_other_page_cuts(
    before: str, after: str
) -> None:
    head = ["政府工作报告", "各位代表：", LONG + "。"]
    blocks = [block.text for block in read_text("\n\n".join([*head, before, after + LONG + "。"])).blocks]
    assert before + after + LONG + "。" in blocks


@pytest.mark.parametrize("heading", ["2013年工作回顾", "坚持创新驱动，培育发展动能"])
def test_a_heading_whose_last_sign_makes_a_word_with_the_next_line_stays(heading: str) -> None:
    lines = ["政府工作报告", "各位代表：", LONG + "。", heading, "过去的一年，" + LONG + "。"]
    assert heading in [block.text for block in read_text("\n\n".join(lines)).blocks]


def test_the_dictionary_tells_whether_a_border_splits_a_word() -> None:
    assert splits_word("城镇居民人均可支", "配收入由2863元增加")
    assert splits_word("面对国际环境更趋复", "杂严峻")
    assert not splits_word("民生福祉持续改善", "全年新增就业")
    assert not splits_word("", "全年新增就业")


def test_a_heading_without_a_number_ends_where_its_time_is_said_again() -> None:
    report = read_text(
        "海东市2025年工作报告\n\n过去五年工作回顾过去五年来，全市坚持发展第一要务，经济总量翻番。\n\n"
        "2025年工作安排2025年，我们要抓好投资，地区生产总值增长5%左右。\n\n"
        "2024年工作情况和2025年工作情况，已经分别报告。\n\n2025年重点任务，今年要逐项落实到位，不留死角。"
    )
    assert [(block.kind.value, block.text[:12], block.role.value) for block in report.blocks[1:]] == [
        ("part", "过去五年工作回顾", "results"),
        ("paragraph", "过去五年来，全市坚持发展", "results"),
        ("part", "2025年工作安排", "plan"),
        ("paragraph", "2025年，我们要抓好投", "plan"),
        ("paragraph", "2024年工作情况和20", "plan"),
        ("paragraph", "2025年重点任务，今年", "plan"),
    ]


NAMED = ["扩大有效投资。", "激发市场活力。", "保障改善民生。", "守牢安全底线。"]


def _of(lines: list[str]) -> list[str]:
    return [block.text for block in read_text("\n".join(lines)).blocks]


def _own_lines(*cut: str, stop: str = "。") -> list[str]:
    """Headings on lines of their own, the body of the last one `cut`; other pages cut sentences too."""
    head = ["政府工作报告", "各位代表：", "一、2023年工作回顾", LONG, REST, LONG, REST]
    return [
        *head,
        *(line for name in NAMED for line in (name[:-1] + stop, REST + LONG + "。")),
        "拓展开放空间" + stop,
        *cut,
    ]


@pytest.mark.parametrize("between", [[], ["", "— 3 —", ""]])
def test_where_headings_end_in_stops_a_short_line_without_one_opens_its_paragraph(between: list[str]) -> None:
    begun, rest = "加大国资国企", "市场化改革力度，" + LONG + "。"
    assert begun + rest in _of(_own_lines(begun, *between, rest))


def test_where_headings_have_no_stop_the_short_line_may_be_one_more() -> None:
    assert "国资国企改革" in _of(_own_lines("国资国企改革", "市场化改革力度加大，" + LONG + "。", stop=""))


def test_an_aim_amid_a_sentence_makes_no_heading_of_its_first_words() -> None:
    cut = "完成以上目标任务，要始终坚持稳中求", "进、提质增效，" + LONG + "。"
    assert "".join(cut) in _texts(*cut)


def test_an_item_cut_before_the_last_words_of_its_first_clause_is_whole() -> None:
    items = ["——坚定信心谋发展。" + REST, "——巩固拓展", "经济稳中向好势头。" + REST]
    head = ["政府工作报告", "各位代表：", "一、2023年工作回顾", LONG + "。"]
    assert "巩固拓展经济稳中向好势头。" + REST in _of([*head, *items[:2], "", "— 4 —", "", items[2]])
    apart = _of([*head, *items[:2], items[2]])
    assert "巩固拓展" in apart


_CUT = [
    "全县经济运行总体平稳，规模以上工业增加值增长7.4%，固定资产投资完成120亿元，民生持续改",
    "善，城镇新增就业1.2万人。",
    "全年新建改建学校12所，新增学位3000个，城乡居民基本医保参保率稳定在98%以上，群众获得感不断增",
    "强，社会大局和谐稳定。",
]


def test_clauses_unlike_each_other_that_a_page_cut_are_no_heading() -> None:
    begun, rest = "公告指出，城镇老旧小区更新改造包括城镇", "老旧小区改造和城镇老旧房屋更新，全年开工12个。"
    report = read_text("\n".join(["甲县政府工作报告", "一、工作回顾", *_CUT, begun, rest]))
    assert report.blocks[-1].text == begun + rest
    couplet = "加快老旧小区改造，提升城镇居住品质"
    report = read_text("\n".join(["甲县政府工作报告", "一、工作回顾", *_CUT, couplet, rest]))
    assert couplet in [block.text for block in report.blocks]


def test_a_long_first_line_below_a_heading_is_no_rest_of_it() -> None:
    heads = ["（一）经济运行稳中有进", "（二）民生福祉持续增进", "（三）政府建设全面加强"]
    first, rest = "市人民代表大会预算委员会在对预算报告和预算草案进行", "审查的基础上，提出了意见。"
    lines = [heads[0], *_CUT, heads[1], *_CUT, heads[2], first, rest]
    report = read_text("\n".join(["甲市政府工作报告", "一、工作回顾", *lines]))
    assert heads[2] in [block.text for block in report.blocks]


def test_what_a_page_cut_or_lost_its_stop_is_offered() -> None:
    named = ["着力防范化解重大风险。", "持续改善生态环境质量。", "全面加强基层治理工作。"]
    whole = [name + "全县各级各部门扎实推进各项工作，完成投资12亿元，取得新成效。" for name in named]
    begun = "坚持把党的全面领导贯穿基层治理全过程，激活治理动能，推动党建与业务深度"
    rest = "融合发展不断取得新成效。全年建成示范点12个，群众满意度持续提高。"
    report = read_text("\n".join(["甲县工作总结", "一、主要工作", *whole, begun, rest]))
    joined = begun + rest in [block.text for block in report.blocks]
    assert joined or [(one.after, one.reason) for one in report.doubtful] == [(rest[:10], "mid-sentence")]
