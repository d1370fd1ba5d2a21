"""各位代表！ in the middle of a part, and what is told of five years behind it."""

from __future__ import annotations

from desktop_app.document.read import read_text

BODY = "全市坚持稳中求进工作总基调，扎实推动高质量发展，固定资产投资稳步扩大，社会大局保持稳定。"
HEAD = ["甲市政府工作报告", "各位代表：", "一、2025年和“十四五”时期工作回顾", BODY]
ADDRESS = "各位代表！“十四五”时期是全市发展成型起势的关键五年。" + BODY
NAMES = ["经济实力显著提升。", "产业结构持续优化。", "重点改革全面推进。", "开放水平大幅提升。"]


def _blocks(*lines: str) -> list[tuple[str, str]]:
    return [(block.kind.value, block.text) for block in read_text("\n".join([*HEAD, *lines])).blocks]


def test_headings_behind_the_address_are_headings_where_most_paragraphs_have_one() -> None:
    blocks = _blocks(ADDRESS, *(line for name in NAMES for line in (name, BODY)))
    assert [text for kind, text in blocks if kind == "run-in-heading"] == NAMES


def test_the_close_of_the_speech_has_none() -> None:
    blocks = _blocks(ADDRESS, "道阻且长，行则将至。" + BODY, "让我们团结奋斗。" + BODY, BODY, BODY)
    assert "run-in-heading" not in {kind for kind, _ in blocks}


def test_a_heading_of_five_years_and_the_first_below_it_are_parted() -> None:
    years = ["五年来，我们贯彻新发展理念，实现综合实力新跨越。", "五年来，我们全面深化改革开放，塑造新优势。"]
    lines = [years[0] + NAMES[0], BODY, NAMES[1], BODY, years[1] + NAMES[2], BODY, NAMES[3], BODY]
    blocks = _blocks(ADDRESS, *lines)
    assert [text for kind, text in blocks if kind == "section"] == years
    assert [text for kind, text in blocks if kind == "run-in-heading"] == NAMES


def test_a_heading_of_five_years_alone_heads_what_its_siblings_head() -> None:
    alone = "五年来，我们践行以人民为中心的发展思想，谱写幸福新篇章。"
    lines = [line for name in NAMES for line in (name, BODY)]
    assert ("section", alone) in _blocks(ADDRESS, *lines, alone, BODY, "就业形势保持稳定。", BODY)
    prose = "五年来，我们践行以人民为中心的发展思想，办成实事48件。" + BODY
    assert ("paragraph", prose) in _blocks(ADDRESS, *lines, prose, BODY)


SECTIONS = [f"（{sign}）{name[:-1]}。{BODY}" for sign, name in zip("一二三四", NAMES, strict=True)]


def _parent_of(start: str, *lines: str) -> str | None:
    report = read_text("\n".join([*HEAD, *lines, "二、2026年工作安排", BODY]))
    return next(block.parent for block in report.blocks if block.text.startswith(start))


def test_what_looks_back_on_the_year_leaves_the_last_section() -> None:
    looking_back = "一年来，我们加强政府自身建设，办理建议126件。" + BODY
    assert _parent_of("一年来", *SECTIONS, looking_back) == "P1"
    assert _parent_of("一年来", SECTIONS[0], "（二）自身建设", looking_back, *SECTIONS[2:]) == "P1.S2"
    assert _parent_of("一年来", *SECTIONS[:2], looking_back, *SECTIONS[2:]) == "P1.S2"


def test_verse_above_what_all_is_owed_to_is_no_heading() -> None:
    credit = "这是市委坚强领导、科学决策的结果，是全市人民团结拼搏、接续奋斗的结果。"
    named = [line for sign in "一二" for line in (f"（{sign}）抓好工作", NAMES[0] + BODY, NAMES[1] + BODY)]
    assert _parent_of("事非经过", *named, "事非经过不知难，成如容易却艰辛。" + credit) == "P1"
    assert _parent_of("成果来之不易", *named, "成果来之不易。" + BODY) == "P1.S2"


def test_what_stands_behind_a_salutation_and_ends_in_a_comma_is_kept() -> None:
    report = read_text(
        "甲市政府工作报告\n各位代表：过去一年，全市地区生产总值增长3%，\n各位代表：\n财政收入增长2%。"
    )
    words = "".join("".join(block.text.split()) for block in report.blocks)
    assert "过去一年，全市地区生产总值增长3%，" in words
    assert "财政收入增长2%。" in words


def test_bold_marks_amid_the_first_words_behind_a_salutation_lose_none() -> None:
    report = read_text("甲市政府工作报告\n各位代表：**全市**经济平稳运行，增长3%。\n财政收入增长2%。")
    assert "全市经济平稳运行，增长3%。" in [block.text for block in report.blocks]
    report = read_text("甲市政府工作报告\n各位代表：全市**经济**平稳运行，增长3%。\n财政收入增长2%。")
    assert "全市经济平稳运行，增长3%。" in [block.text for block in report.blocks]


def test_the_first_heading_below_one_of_five_years_may_be_longer() -> None:
    years = "五年来，我们统筹城乡融合发展，形成协调发展新局面。"
    long = "“两轴三带一中心”空间发展格局初步成型。"
    blocks = _blocks(ADDRESS, years + long, BODY, NAMES[1], BODY, NAMES[2], BODY)
    assert [text for kind, text in blocks if kind == "section"] == [years]
    assert [text for kind, text in blocks if kind == "run-in-heading"] == [long, *NAMES[1:3]]
    told = years + "全市建成高标准农田12万亩，改造老旧小区36个。"
    assert ("paragraph", told) in _blocks(ADDRESS, told, BODY, NAMES[1], BODY)
