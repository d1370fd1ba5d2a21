"""Briefs of reports unlike the sample: few indicators or none, many targets, no place in the title."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from desktop_app.briefs.blocks import (
    ChartBlock,
    Pair,
    Pairs,
    Paragraph,
    ParagraphKind,
    Source,
    Sources,
    Standing,
    Statements,
    Table,
)
from desktop_app.briefs.build import build_brief, build_comparison, templates
from desktop_app.briefs.model import Brief, Language
from desktop_app.briefs.options import BriefOptions
from desktop_app.briefs.pdf.write import pdf_bytes
from desktop_app.briefs.speech import Speech
from desktop_app.briefs.words import Words, text_of
from desktop_app.document.model import BlockKind
from desktop_app.document.read import read_text
from desktop_app.figures.extract import extract_figures
from desktop_app.project.content import ProjectContent
from tests.briefs import golden_pages as golden
from tests.briefs.pdf_reading import page_texts, squeezed, whole_text

COUNTY = """政府工作报告

——2019年1月8日在清河县第十七届人民代表大会第三次会议上

各位代表：

现在，我代表县人民政府，向大会报告工作，请予审议。

一、2018年工作回顾

75家农业龙头企业年销售收入18.4亿元，增长10.5%。全县地区生产总值突破200亿元，增长8.8%；\
固定资产投资83.4亿元，增长15%；规模以上工业增加值6.24亿元，下降超34%。

改造高标准农田3.39万亩。新培育农民合作社52家、家庭农场75个。举办丰收节等文化活动20场。建成养老服务中心8个。
"""
NATIONAL = """2025年国务院政府工作报告

各位代表：

现在，我代表国务院，向大会报告政府工作，请予审议。

一、2024年工作回顾

国内生产总值达到134.9万亿元、增长5%。居民消费价格上涨0.2%。单位国内生产总值能耗降幅超过3%。

二、2025年经济社会发展总体要求和政策取向

今年发展主要预期目标是：国内生产总值增长5.0%左右；居民消费价格涨幅2%左右；城镇调查失业率5.5%左右；\
粮食产量1.4万亿斤左右；单位国内生产总值能耗降低3%左右。赤字规模5.66万亿元。一般公共预算支出规模29.7万亿元。\
拟发行超长期特别国债1.3万亿元。拟安排地方政府专项债券4.4万亿元。
"""
WORDS_ALONE = """关于深化文化交流工作的情况汇报

（2025年6月10日）

一、工作情况

我们坚持开放办展，邀请国内外艺术团体走进社区，丰富群众文化生活。

二、下一步打算

加强与友好城市的往来，办好青年交流活动。
"""


def project(text: str, name: str = "report.txt") -> ProjectContent:
    report = read_text(text, name)
    return ProjectContent(report, extract_figures(report), {})


def brief_of(text: str, template: str = "delegation", language: Language = Language.ENGLISH) -> Brief:
    return build_brief(project(text), template, BriefOptions(language=language, created=date(2026, 2, 1)))


def tables(brief: Brief) -> list[Table]:
    return [block for section in brief.sections for block in section.blocks if isinstance(block, Table)]


def heads(table: Table) -> list[str]:
    return [text_of(column.title.en) for column in table.columns]


def names(table: Table) -> Sequence[str]:
    return [Speech(Language.ENGLISH).one(row.cells[0].words) for row in table.rows]


def test_the_place_is_known_from_the_line_below_the_title() -> None:
    brief = brief_of(COUNTY)
    assert text_of(brief.title.en) == "Qinghe County"
    assert text_of(brief_of(NATIONAL).title.en) == "China"


def test_a_county_opens_with_its_economy() -> None:
    (place,) = (section for section in brief_of(COUNTY).sections if section.anchor == "place")
    (block,) = (one for one in place.blocks if isinstance(one, Statements))
    assert "地区生产总值突破200亿元" in text_of(block.items[0].text.zh)


def test_a_column_without_any_figure_is_left_out() -> None:
    (table,) = tables(brief_of(COUNTY))
    assert heads(table) == ["Indicator", "Result 2018", "Growth", "Source"]
    assert "–" not in [cell.amount.text for row in table.rows for cell in row.cells if cell.amount]


def test_a_decline_reads_one_way_in_table_and_chart() -> None:
    brief = brief_of(COUNTY)
    amounts = [cell.amount.text for row in tables(brief)[0].rows for cell in row.cells if cell.amount]
    assert "down over 34%" in amounts
    assert squeezed("down over 34%") in whole_text(pdf_bytes(brief)).replace(squeezed("down over 34%"), "", 1)


def test_many_targets_without_a_result_stand_apart() -> None:
    results, aims = tables(brief_of(NATIONAL))
    assert "Gross domestic product (GDP)" in names(results)
    assert "Grain output" not in names(results)
    assert text_of(aims.caption.en) == "Further targets for 2025"
    assert heads(aims) == ["Indicator", "Target 2025", "Source"]
    assert "Grain output" in names(aims)
    assert not {"Change", "Amount", "Rate"} & set(names(aims))


def test_bars_keep_the_decimals_of_the_source() -> None:
    brief = brief_of(NATIONAL)
    charts = [one for section in brief.sections for one in section.blocks if isinstance(one, ChartBlock)]
    assert "about 5.0%" in [bar.text for chart in charts for bar in chart.chart.bars]
    chinese = whole_text(pdf_bytes(brief_of(NATIONAL, language=Language.CHINESE)))
    assert "约5.0%" in chinese
    assert "约5%" not in chinese


@pytest.mark.parametrize("template", templates())
@pytest.mark.parametrize("language", list(Language))
def test_a_report_without_figures_says_so_and_prints(template: str, language: Language) -> None:
    brief = brief_of(WORDS_ALONE, template, language)
    text = whole_text(pdf_bytes(brief))
    said = {
        "figures": ("states no figures", "未载明数字"),
        "talking-points": ("states no figures", "未载明数字"),
    }
    english, chinese = said.get(template, ("", ""))
    assert (squeezed(english) in text) or (chinese in text and language is Language.CHINESE)
    assert all(section.blocks or section.anchor == "highlights" for section in brief.sections)


def test_the_date_is_not_given_twice() -> None:
    assert not brief_of(WORDS_ALONE).subtitle.zh


def test_a_comparison_names_places_and_years() -> None:
    brief = build_comparison(project(COUNTY), project(NATIONAL), BriefOptions(created=date(2026, 2, 1)))
    assert text_of(brief.title.en) == "Qinghe County 2018 and China 2024"
    assert "Qinghe County 2018" in heads(tables(brief)[0])


def test_no_heading_or_note_stands_alone_at_the_foot() -> None:
    """The heading and the line that explain the sources never part from them, wherever the page ends."""
    note = Paragraph(Words.of("Each number leads to its sentence."), ParagraphKind.NOTE)
    sources = Sources(
        tuple(Source(n, f"s{n}", n, "", "全县地区生产总值200.7亿元。" * 6) for n in range(1, 9))
    )
    parted = 0
    filler = Paragraph(Words.of("A line."), ParagraphKind.NOTE)
    for before in range(24, 44):
        said = Statements(tuple(golden.statement(n) for n in range(1, before // 2)))
        sections = (
            golden.section("a", "Plans", "计划", said, *[filler] * (before % 2)),
            golden.section("b", "Sources", "出处", note, sources),
        )
        pages = page_texts(pdf_bytes(replace(golden.delegation(Language.ENGLISH), sections=sections)))
        (page,) = (text for text in pages if "leads to its sentence" in text)
        assert "全县地区生产总值" in page.partition("leads to its sentence")[2], before
        parted += "Sources" not in pages[0]
    assert 0 < parted < 20  # the page did end about there


def test_contents_do_not_spill_a_line_or_two_over() -> None:
    """Contents that are a little too long close up; what goes over is worth a page."""

    def contents(sections: int) -> list[str]:
        heads = tuple(
            Pair(f"q{n}", BlockKind.SECTION, 2, Words.of(f"({n}) Item", f"（{n}）事项"), Standing.CONFIRMED)
            for n in range(sections)
        )
        text = golden.section("text", "", "", Pairs(heads), fresh=True)
        pages = page_texts(pdf_bytes(replace(golden.bilingual(), sections=(text,))))
        return [page for page in pages if "事项" not in page]

    over = next(pages for pages in map(contents, range(20, 70)) if len(pages) == 2)
    assert over[1].count("Item") >= 3


def test_three_sentences_without_title_or_figure_make_a_brief() -> None:
    text = "全区文化馆和图书馆全年开放。\n国际友城代表团来访，双方签署合作备忘录。\n区政府网站开通英文版。\n"
    report = read_text(f"云溪区工作简报\n{text}", "notes.txt")
    brief = build_brief(ProjectContent(report, extract_figures(report)), "delegation", BriefOptions())
    said = whole_text(pdf_bytes(brief))
    assert "友城代表团来访" in said
    assert "网站开通英文版" in said
    assert "notes" not in text_of(brief.title.en) + text_of(brief.subtitle.en) + text_of(brief.subtitle.zh)


AIMS = """清河县政府工作报告
各位代表：
一、2025年工作回顾
地区生产总值200.7亿元，增长8.8%。固定资产投资83.4亿元，增长15%。粮食产量72.4万吨，连续七年获得丰收。
对外交流不断扩大，接待国际友城代表团12批次，签署教育合作备忘录3份。拆除违法建设2315平方米，办结信访件412件。国防支出14万元，增长100%。
在县委领导下，各项工作取得新成效。人均生产总值94012元，增长6.3%。新建村道12.6公里，解决3200人饮水安全问题。
二、2026年工作安排
主要预期目标是：地区生产总值增长8%左右，固定资产投资增长10%，城镇调查失业率控制在5%以内。
精细治理背街小巷1650条，新建高标准农田1.2万亩。压减一般性支出2.39亿元。
"""


def test_a_task_among_many_is_no_headline_target() -> None:
    report = read_text(AIMS, "x.txt")
    brief = build_brief(ProjectContent(report, extract_figures(report)), "delegation", BriefOptions())
    (table,) = (block for one in brief.sections if one.anchor == "headline" for block in one.blocks[:1])
    assert isinstance(table, Table)
    names = " ".join(text_of(row.cells[0].words.zh) for row in table.rows)
    assert "失业率" in names
    assert "背街小巷" not in names


def test_guests_read_of_farms_and_ties_abroad_and_not_of_inward_matters() -> None:
    report = read_text(AIMS, "x.txt")
    brief = build_brief(ProjectContent(report, extract_figures(report)), "delegation", BriefOptions())
    said = {
        one.anchor: "".join(text_of(item.text.zh) for block in one.blocks for item in block.items)
        for one in brief.sections
        if one.anchor.startswith(("topic-", "plans"))
        for block in one.blocks[:1]
        if isinstance(block, Statements)
    }
    assert "粮食产量" in said["topic-agriculture"]
    assert "友城" in said["topic-culture"]
    assert "高标准农田" in said["plans"]
    everything = "".join(said.values())
    assert not [word for word in ("违法建设", "国防", "一般性支出") if word in everything]
