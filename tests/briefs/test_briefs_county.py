"""The brief of a whole report: its pages are used, falls are told as falls, nobody confirms by himself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pypdfium2
import pytest

from desktop_app.briefs.blocks import Facts, Pairs, Points, Statements, Table
from desktop_app.briefs.build import build_brief
from desktop_app.briefs.model import Brief, Language
from desktop_app.briefs.options import BriefOptions
from desktop_app.briefs.pdf.write import pdf_bytes
from desktop_app.briefs.words import text_of
from desktop_app.document.model import PartRole
from desktop_app.document.read import read_text
from desktop_app.figures.extract import extract_figures
from desktop_app.project.content import ProjectContent
from desktop_app.translation.model import SHIPPED, Origin, OriginKind, Translation, TranslationState

DEEDS = (
    "建成标准厂房{n}万平方米，引进企业{n}家。",
    "新建改建农村公路{n}公里，改造危桥{n}座。",
    "新增学位{n}00个，招聘教师{n}0名。",
    "完成造林{n}万亩，森林覆盖率提高0.{n}个百分点。",
    "接待游客{n}0万人次，举办文化活动{n}0场。",
    "新增高标准农田{n}万亩，粮食产量达到{n}万吨。",
)
RESULTS = [DEEDS[at % 6].format(n=3 + at % 7) for at in range(42)]
PLANS = [
    f"新建{what}{3 + at}个，总投资{at + 2}亿元，年内全部开工。"
    for at, what in enumerate(["学校", "医院", "公园", "码头", "车站", "电站", "剧院", "球场"])
]
COUNTY = "\n\n".join(
    (
        "政府工作报告",
        "——2026年1月9日在松阳县第十届人民代表大会第五次会议上",
        "一、2025年工作回顾",
        "地区生产总值增长5.1%。预计实现地区生产总值312.6亿元，增速居全市第1位。",
        "规上工业增加值增长6.8%；固定资产投资增长7.2%；社会消费品零售总额96.4亿元，增长4.3%；"
        "一般公共预算收入18.2亿元，下降2.6%；城镇居民人均可支配收入52180元，增长4.9%；"
        "农村居民人均可支配收入28650元，增长7.4%；外贸进出口总额下降8.3%；城镇新增就业4200人；"
        "PM2.5平均浓度21微克/立方米，下降4.5%。",
        *RESULTS,
        "二、2026年工作安排",
        "今年的主要预期目标是：地区生产总值增长5.5%左右，规上工业增加值增长7%，固定资产投资增长8%，"
        "社会消费品零售总额增长5%，一般公共预算收入增长3%，城镇居民人均可支配收入增长5%，"
        "农村居民人均可支配收入增长7%，外贸进出口总额增长4%，城镇新增就业4000人，PM2.5平均浓度20微克/立方米。",
        *PLANS,
    )
)
OPTIONS = BriefOptions(created=date(2026, 2, 1))


def county() -> ProjectContent:
    report = read_text(COUNTY, "county.txt")
    figures = extract_figures(report)
    translations = {}
    for one in report.segments:
        said = [figure.english for figure in figures.figures if figure.segment_id == one.id]
        plan = report.block(one.block).role is PartRole.PLAN
        done = "will be done" if plan else "was done"
        words = f"The work {done} with {' of it and '.join(said)} of it."
        translations[one.id] = Translation(one.id, words, TranslationState.APPROVED)
    return ProjectContent(report, figures, translations)


def quoted(brief: Brief) -> list[str]:
    blocks = [block for section in brief.sections for block in section.blocks]
    listed = [item for block in blocks if isinstance(block, Statements) for item in block.items]
    listed += [point.statement for block in blocks if isinstance(block, Points) for point in block.items]
    return [text_of(one.text.zh) for one in listed]


@pytest.mark.parametrize(("language", "least"), [("en", 20), ("zh", 20), ("bilingual", 14)])
def test_a_long_table_leaves_room_for_what_was_done(language: str, least: int) -> None:
    brief = build_brief(county(), "delegation", replace(OPTIONS, language=Language(language)))
    assert len(quoted(brief)) >= least
    assert sum(one.startswith("新建") and "投资" in one for one in quoted(brief)) >= 4, "plans too"
    assert len(pypdfium2.PdfDocument(pdf_bytes(brief))) <= 4


def test_at_a_glance_tells_the_size_of_the_economy_not_only_its_growth() -> None:
    assert "312.6亿元" in quoted(build_brief(county(), "delegation", OPTIONS))[0]


def test_a_fall_has_its_sign_in_chinese_too() -> None:
    brief = build_brief(county(), "delegation", replace(OPTIONS, language=Language.CHINESE))
    tables = [block for section in brief.sections for block in section.blocks if isinstance(block, Table)]
    growth = {
        text_of(row.cells[0].words.zh): row.cells[2].amount.text
        for row in tables[0].rows
        if row.cells[2].amount is not None
    }
    assert growth["一般公共预算收入"] == "−2.6%"
    assert growth["农村居民人均可支配收入"] == "7.4%"


def test_nobody_boasts_of_a_fall_but_of_that_of_pollution() -> None:
    points = " ".join(quoted(build_brief(county(), "talking-points", OPTIONS)))
    assert "下降2.6%" not in points
    assert "下降8.3%" not in points
    highlights = build_brief(county(), "delegation", replace(OPTIONS, topics=frozenset({"environment"})))
    assert any("森林覆盖率" in one for one in quoted(highlights))


@pytest.mark.parametrize("source", [SHIPPED, "100"])
def test_what_a_memory_gave_is_confirmed_by_nobody(source: str) -> None:
    """Neither what the program ships nor an exact match: it was another report that somebody read."""
    content = county()
    heading = next(one for one in content.report.segments if one.text.startswith("一、"))
    shipped = Translation(heading.id, "I. Review", TranslationState.MEMORY, Origin(OriginKind.MEMORY, source))
    content = replace(content, translations={**content.translations, heading.id: shipped})
    brief = build_brief(content, "proof", OPTIONS)
    (facts,) = (block for section in brief.sections for block in section.blocks if isinstance(block, Facts))
    told = {text_of(name.en): text_of(value.en) for name, value in facts.items}
    count = len(content.report.segments)
    assert told["Confirmed by a person"] == f"{count - 1} / {count}"


def test_a_speakers_name_keeps_its_distance_from_the_office() -> None:
    head = "政府工作报告\n\n云和县人民政府县长　　李　明\n\n各位代表：\n\n一、工作回顾\n\n产值增长5%。"
    brief = build_brief(ProjectContent(read_text(head, "head.txt")), "bilingual")
    blocks = [block for one in brief.sections for block in one.blocks if isinstance(block, Pairs)]
    assert "云和县人民政府县长 李明" in [text_of(pair.text.zh) for block in blocks for pair in block.items]
