"""Shorter wordings are proposals that keep every figure, or there is none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.briefs.build import build_brief
from desktop_app.briefs.options import BriefOptions
from desktop_app.briefs.shorten import by_rule, shorter, shorter_chinese
from desktop_app.document.read import read_text
from desktop_app.figures.extract import extract_figures
from desktop_app.project.content import ProjectContent
from desktop_app.translation.model import Translation, TranslationState

REPORT = """政府工作报告

各位代表：

现在，我代表县人民政府，向大会报告工作，请予审议。

一、2018年工作回顾

农业提质增效，成功改造提灌高标准农田3.39万亩，惠及农户1260户，进一步夯实了发展基础。
"""
LONG = (
    "A total of 33,900 mu of high-standard farmland was successfully upgraded, benefiting 1,260 rural "
    "households, further consolidating the foundation for development."
)
SHORT = "33,900 mu of high-standard farmland was upgraded, benefiting 1,260 rural households."


def project(english: str = LONG) -> ProjectContent:
    report = read_text(REPORT, "county.txt")
    segment = next(one for one in report.segments if "3.39" in one.text)
    made = Translation(segment.id, english, TranslationState.MACHINE)
    return ProjectContent(report, extract_figures(report), {segment.id: made})


def segment_id(content: ProjectContent) -> str:
    return next(iter(content.translations))


def test_what_is_empty_goes_and_figures_stay() -> None:
    content = project()
    assert shorter(content, segment_id(content)) == SHORT


def test_the_proposal_is_taken_as_an_edit() -> None:
    content = project()
    edits = {segment_id(content): shorter(content, segment_id(content))}
    brief = build_brief(content, "delegation", BriefOptions(edits=edits, include=frozenset(edits)))
    assert "33,900 mu" in str(brief.sections)
    assert "further consolidating" not in str(brief.sections)


@pytest.mark.parametrize(
    "english",
    [
        LONG.replace("1,260", "1,620"),  # its own figures do not stand
        "The county upgraded 33,900 mu of farmland for 1,260 households.",  # nothing is empty in it
        "",
    ],
)
def test_no_proposal_without_proof_or_gain(english: str) -> None:
    content = project(english)
    assert shorter(content, segment_id(content), english) == ""


@pytest.mark.parametrize(
    "english",
    [
        "It opened 5 parks, raising the share of green space to 41.2%.",
        "It opened 5 parks, including Futian Mangrove Park.",
        "It opened 5 parks, ranking first in the province.",
    ],
)
def test_a_last_clause_that_says_something_stays(english: str) -> None:
    assert by_rule(english) == [english]


def test_opening_clauses_of_the_chinese_go_as_far_as_the_first_figure_or_name() -> None:
    assert shorter_chinese("布局实现突破，引进36家企业，增长8%。", [(9, 11)]) == "引进36家企业，增长8%。"
    assert shorter_chinese("新增企业36家，增长8%。", [(4, 6)]) == ""
    assert shorter_chinese("全市第一批示范，引进项目。", []) == ""


def test_a_sentence_without_english_has_no_shorter_one() -> None:
    content = replace(project(), translations={})
    one = next(segment.id for segment in content.report.segments)
    assert shorter(content, one) == ""
