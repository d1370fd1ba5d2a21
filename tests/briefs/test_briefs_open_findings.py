"""A sentence with something open is quoted behind others, and the page says what is open."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop_app.briefs.blocks import Points, Statement, Statements
from desktop_app.briefs.build import build_brief
from desktop_app.briefs.labels import check_words
from desktop_app.briefs.model import Brief, Language
from desktop_app.briefs.options import BriefOptions
from desktop_app.briefs.pdf.write import pdf_bytes
from desktop_app.briefs.words import text_of
from desktop_app.document.read import read_text
from desktop_app.figures.extract import extract_figures
from desktop_app.project.content import ProjectContent
from desktop_app.review.model import Finding, Severity
from desktop_app.translation.model import Translation, TranslationState
from tests.briefs.pdf_reading import whole_text

TOWN = """政府工作报告

——2026年1月9日在云和县第十七届人民代表大会第五次会议上

一、2025年工作回顾

地区生产总值增长5.1%，接待入境游客3.2万人次。

开通离境退税商店12家，销售额增长18%。

二、2026年工作安排

地区生产总值增长5.5%左右。

新建游客中心2个。
"""
SHOPS, TAX, ENGLISH_TAX = "开通离境退税商店", "离境退税", "departure tax"
OPTIONS = BriefOptions(created=date(2026, 2, 1))


def town(*findings: tuple[str, str, Severity], paragraphs: Sequence[str] = ()) -> ProjectContent:
    """The town's report with English, and a finding (beginning of its sentence, check, severity) each."""
    report = read_text(TOWN.replace("二、2026", "\n\n".join([*paragraphs, "二、2026"])), "town.txt")
    figures = extract_figures(report)
    translations, found = {}, {}
    for one in report.segments:
        said = [figure.english for figure in figures.figures if figure.segment_id == one.id]
        words = f"The {ENGLISH_TAX} work was done with {' and '.join(said)}."
        translations[one.id] = Translation(one.id, words, TranslationState.APPROVED)
        for opening, check, severity in findings:
            if one.text.startswith(opening):
                zh, en = one.text.find(TAX), words.find(ENGLISH_TAX)
                at = (zh, zh + len(TAX), en, en + len(ENGLISH_TAX)) if zh >= 0 else (0, 0, 0, 0)
                found[one.id] = (Finding(one.id, check, severity, "A remark.", *at),)
    return ProjectContent(report, figures, translations, found)


def statements(brief: Brief) -> list[Statement]:
    blocks = [block for section in brief.sections for block in section.blocks]
    listed = [item for block in blocks if isinstance(block, Statements) for item in block.items]
    return listed + [
        point.statement for block in blocks if isinstance(block, Points) for point in block.items
    ]


def chinese(brief: Brief) -> str:
    return "\n".join(text_of(one.text.zh) for one in statements(brief))


KINDS = (
    "学校",
    "医院",
    "公路",
    "湿地公园",
    "剧院",
    "智能工厂",
    "实验室",
    "养老院",
    "高标准农田",
    "自贸试验区",
)
OPEN = (SHOPS, "term-forbidden", Severity.MAJOR)


def test_what_is_open_is_named_on_the_page_and_settled_it_is_not() -> None:
    content = town(OPEN)
    text = whole_text(pdf_bytes(build_brief(content, "delegation", OPTIONS)))
    assert "[notsettled:forbiddenword,离境退税–“departuretax”]" in text
    assert "Oneofthestatementsbelowhassomethingopen" in text
    dismissed = {
        key: tuple(replace(one, dismissed="checked") for one in found)
        for key, found in content.findings.items()
    }
    clean = whole_text(pdf_bytes(build_brief(replace(content, findings=dismissed), "delegation", OPTIONS)))
    assert "notsettled" not in clean
    assert "12" in clean


@pytest.mark.parametrize("template", ["delegation", "talking-points"])
def test_others_are_quoted_first(template: str) -> None:
    told = [
        f"建成{kind}{count}处，投资增长{count}%，服务居民{count}万人次，满意度居全省第一，改善了群众的生活条件。"
        for kind in KINDS
        for count in range(11, 15)
    ]
    best = "建成学校11处"
    assert best in chinese(build_brief(town(paragraphs=told), template, OPTIONS))
    doubted = town((best, "term-forbidden", Severity.MAJOR), paragraphs=told)
    assert best not in chinese(build_brief(doubted, template, OPTIONS))


def test_a_lost_clause_keeps_a_sentence_out_unless_it_is_asked_for() -> None:
    content = town((SHOPS, "dropped-clause", Severity.CRITICAL))
    brief = build_brief(content, "delegation", OPTIONS)
    assert SHOPS not in chinese(brief)
    assert brief.colophon.left_out == 1
    (wanted,) = content.findings
    asked = build_brief(content, "delegation", replace(OPTIONS, include=frozenset({wanted})))
    assert SHOPS in chinese(asked)
    assert "[not settled: clause missing, 离境退税" in " ".join(
        text_of(one.text.en) for one in statements(asked)
    )


def test_a_glance_and_a_brief_in_chinese_have_no_mark() -> None:
    glance = (SHOPS, "engine-unsure", Severity.MINOR)
    assert not any(one.unsettled for one in statements(build_brief(town(glance), "delegation", OPTIONS)))
    in_chinese = build_brief(town(OPEN), "delegation", replace(OPTIONS, language=Language.CHINESE))
    assert SHOPS in chinese(in_chinese)
    assert "未决" not in whole_text(pdf_bytes(in_chinese))


def test_a_sentence_reworded_for_the_brief_is_no_longer_open() -> None:
    content = town(OPEN)
    (segment_id,) = content.findings
    figures = [one.english for one in content.figures.figures if one.segment_id == segment_id]
    words = f"Shops that refund tax to departing visitors: {' and '.join(figures)} were recorded."
    brief = build_brief(content, "delegation", replace(OPTIONS, edits={segment_id: words}))
    assert words in " ".join(text_of(one.text.en) for one in statements(brief))
    assert not any(one.unsettled for one in statements(brief))


def test_every_check_has_a_name_in_print_as_in_the_window() -> None:
    source = Path("desktop_app/ui/finding_words.py").read_text(encoding="utf-8")
    named = re.findall(r'"([a-z-]+)": (?:translate|QT_TRANSLATE_NOOP)\("Findings", "([^"]+)"\)', source)
    assert len(named) > 25
    assert [(check, text_of(check_words(check).en)) for check, _ in named] == named


def test_the_full_text_names_what_is_open_too() -> None:
    text = whole_text(pdf_bytes(build_brief(town(OPEN), "bilingual", OPTIONS)))
    assert "[notsettled:forbiddenword,离境退税–“departuretax”]" in text
    assert "somethingopenthatnobodyhassettled" in text
    assert "notsettled:" not in whole_text(pdf_bytes(build_brief(town(), "bilingual", OPTIONS)))


def test_the_full_text_names_what_is_open_in_a_chinese_brief_too() -> None:
    options = replace(OPTIONS, language=Language.CHINESE)
    alone = build_brief(town(OPEN), "delegation", options)
    assert not alone.draft
    for template, full in (("bilingual", False), ("delegation", True)):
        brief = build_brief(town(OPEN), template, replace(options, full_text=full))
        text = whole_text(pdf_bytes(brief))
        assert brief.draft, template
        assert "notsettled:forbiddenword" in text, template
        assert "°" not in text, "no statement has the sign"
    assert "有1句尚有未决事项" in whole_text(pdf_bytes(build_brief(town(OPEN), "bilingual", options)))
