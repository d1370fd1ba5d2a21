"""No wrong figure enters a brief unseen: every figure of the project is corrupted and looked for."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from desktop_app.briefs.blocks import Points, Statements
from desktop_app.briefs.build import build_brief
from desktop_app.briefs.options import BriefOptions
from desktop_app.briefs.pdf.write import pdf_bytes
from desktop_app.briefs.safety import Checker, wrong_codes
from desktop_app.briefs.wording import chinese
from desktop_app.briefs.words import Mark
from desktop_app.document.model import Segment
from desktop_app.project.content import ProjectContent
from desktop_app.review.model import Finding, Severity
from tests.briefs.pdf_reading import pairs_of, squeezed, whole_text

MOST_FIGURES_IN_A_SENTENCE = 7


def corrupted(wording: str) -> str:
    """The wording with its first digit changed; a wording without digits is dropped."""
    found = re.search(r"\d", wording)
    if found is None:
        return ""
    digit = str((int(found.group()) + 4) % 9 + 1)
    return wording[: found.start()] + digit + wording[found.end() :]


@pytest.mark.parametrize("place", range(MOST_FIGURES_IN_A_SENTENCE))
def test_each_corrupted_figure_is_flagged_in_the_pdf(translated, by_segment, place: int) -> None:
    """In the nth run the nth figure of every sentence is wrong; each must be named in red."""

    def change(segment: Segment, index: int, wording: str) -> str:
        return corrupted(wording) if index == place else wording

    broken = {
        figures[place].id: figures[place]
        for figures in by_segment.values()
        if len(figures) > place
        and not figures[place].vague
        and _said_otherwise(figures[place].english, [one.english for one in figures], place)
    }
    assert broken
    content = translated(change)
    brief = build_brief(content, "bilingual", BriefOptions())
    pairs = pairs_of(brief)
    flagged = {one.figure_id: pair for pair in pairs for one in pair.open_figures}
    assert set(broken) <= set(flagged), [broken[one].sentence_zh for one in set(broken) - set(flagged)]
    text = whole_text(pdf_bytes(brief))
    for figure in broken.values():
        assert squeezed(f"figure not proven: {chinese(figure)} = {figure.english}") in text, figure.raw
    for pair in flagged.values():
        assert any(span.mark is Mark.OPEN for span in pair.text.en)


def _said_otherwise(wording: str, sentence: list[str], place: int) -> bool:
    """False when another figure of the sentence says the same: then the English still holds it."""
    others = [one for index, one in enumerate(sentence) if index != place]
    number = re.search(r"[\d.,]+", wording)
    wrong = re.search(r"[\d.,]+", corrupted(wording))
    said = {found.group() for one in others for found in re.finditer(r"[\d.,]+", one)}
    return not (number and number.group() in said) and not (wrong and wrong.group() in said)


@pytest.mark.parametrize("template", ["delegation", "talking-points"])
def test_statements_with_a_wrong_figure_stay_out(translated, by_segment, template: str) -> None:
    content = translated(lambda segment, index, wording: corrupted(wording) if index == 0 else wording)
    brief = build_brief(content, template, BriefOptions())
    quoted = {
        segment_id
        for section in brief.sections
        for block in section.blocks
        if isinstance(block, Statements | Points)
        for item in block.items
        for segment_id in (item.segment_ids if isinstance(block, Statements) else item.statement.segment_ids)
    }
    hard = {segment_id for segment_id, figures in by_segment.items() if not figures[0].vague}
    assert not quoted & hard
    assert brief.colophon.left_out > 0
    assert brief.colophon.checked == brief.colophon.figures


def test_a_wrong_statement_that_a_person_insists_on_is_flagged(content: ProjectContent, by_segment) -> None:
    segment_id = next(key for key, found in by_segment.items() if found[0].raw == "34 万家")
    wrong = content.english(segment_id).replace("340,000", "3.4 million")
    assert wrong != content.english(segment_id)
    translations = dict(content.translations)
    translations[segment_id] = replace(translations[segment_id], text=wrong)
    spoiled = replace(content, translations=translations)
    brief = build_brief(spoiled, "delegation", BriefOptions(include=frozenset({segment_id})))
    text = whole_text(pdf_bytes(brief))
    assert squeezed("3.4 million") in text
    assert squeezed("figure not proven: 超34万家") in text
    assert squeezed("Settle this before the document is handed out") in text
    assert brief.draft
    assert brief.colophon.checked < brief.colophon.figures


def test_an_added_figure_is_flagged(content: ProjectContent) -> None:
    segment = next(one for one in content.report.segments if "政策精准滴灌" in one.text)
    translations = dict(content.translations)
    text = content.english(segment.id).rstrip(".") + ", worth RMB 77 billion."
    translations[segment.id] = replace(translations[segment.id], text=text)
    checked = Checker(replace(content, translations=translations)).check(segment)
    assert [one.problem for one in checked.open] == ["added"]
    assert any(span.mark is Mark.OPEN and "77" in span.text for span in checked.spans)


def test_a_dismissed_finding_lets_its_figure_pass(content: ProjectContent) -> None:
    segment = next(one for one in content.report.segments if "政策精准滴灌" in one.text)
    translations = dict(content.translations)
    text = content.english(segment.id).replace("199", "almost 200")
    translations[segment.id] = replace(translations[segment.id], text=text)
    spoiled = replace(content, translations=translations)
    assert [one.zh for one in Checker(spoiled).check(segment).open] == ["199家"]
    at = segment.text.index("199")
    english_at = text.index("200")
    finding = Finding(
        segment.id,
        "figure-value",
        Severity.CRITICAL,
        "rounded",
        at,
        at + 4,
        english_at,
        english_at + 3,
        dismissed="rounded on purpose",
    )
    settled = replace(spoiled, findings={segment.id: (finding,)})
    assert not Checker(settled).check(segment).open


def test_table_figures_never_come_from_the_translation(translated) -> None:
    content = translated(lambda segment, index, wording: corrupted(wording))
    text = whole_text(pdf_bytes(build_brief(content, "delegation", BriefOptions())))
    for wording in ("RMB 1.01 trillion", "RMB 38.623 billion", "+6.3%", "at least +5.0%"):
        assert squeezed(wording) in text
    assert squeezed("RMB 6.01 trillion") not in text


def test_wrong_years_and_dates_are_alarms_too(content: ProjectContent) -> None:
    """A year is no figure of the table, but a wrong one is as wrong as a figure."""
    segment = next(one for one in content.report.segments if one.text.startswith("总体来看"))
    translations = dict(content.translations)
    english = (
        "Overall, total output passed RMB 1 trillion, and the district was among the top 100 districts for "
        "the ninth consecutive year and the top 100 innovative districts for the eighth consecutive year"
    )
    translations[segment.id] = replace(next(iter(translations.values())), segment_id=segment.id)
    for said, opened in (("in 2025", []), ("in 2024", ["2025"])):
        translations[segment.id] = replace(translations[segment.id], text=f"{english}, {said}.")
        checked = Checker(replace(content, translations=translations)).check(segment)
        assert [one.zh for one in checked.open] == opened
    assert any(span.mark is Mark.OPEN and "2024" in span.text for span in checked.spans)


def test_a_title_with_a_wrong_year_gives_way_to_the_chinese(content: ProjectContent) -> None:
    title = next(one for one in content.report.segments if "计划安排草案的报告" in one.text)
    for year, shown in (("2025", True), ("2023", False)):
        translations = dict(content.translations)
        text = f"Report on the {year} plan and the draft 2026 plan"
        any_one = next(iter(translations.values()))
        translations[title.id] = replace(translations.get(title.id, any_one), segment_id=title.id, text=text)
        pdf = pdf_bytes(build_brief(replace(content, translations=translations), "proof", BriefOptions()))
        assert (squeezed(text) in whole_text(pdf)) is shown
        assert (squeezed("计划安排草案的报告") in whole_text(pdf)) is not shown


@pytest.mark.parametrize(
    ("source", "english", "wrong"),
    [
        ("PM2.5平均浓度下降2.7%。", "The average PM2.5 concentration fell by 2.7%.", []),
        ("PM2.5平均浓度下降2.7%。", "The average PM7.5 concentration fell by 2.7%.", ["PM7.5"]),
        ("培育6G等未来产业。", "We will foster 5G and other industries of the future.", ["5G"]),
        ("发布 X9 联盟七大成果。", "Seven results of the X9 Alliance were released, 5G aside.", []),
        ("“嫦娥六号”返回。", "Chang'e-6 returned.", []),
    ],
)
def test_a_number_inside_a_code_must_be_the_same(source: str, english: str, wrong: list[str]) -> None:
    assert [english[start:end] for _, start, end in wrong_codes(source, english)] == wrong
