"""What a person may do with a brief: take, leave, order, edit, keep to topics, keep words inside."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from desktop_app.briefs import delegation, selection
from desktop_app.briefs.blocks import Statements
from desktop_app.briefs.build import build_brief
from desktop_app.briefs.choices import choices
from desktop_app.briefs.docx import docx_bytes
from desktop_app.briefs.html import html_text
from desktop_app.briefs.model import Brief, Language
from desktop_app.briefs.options import BriefOptions
from desktop_app.briefs.pdf.write import pdf_bytes
from desktop_app.briefs.words import text_of
from desktop_app.errors import ExportError
from desktop_app.project.content import ProjectContent
from desktop_app.translation.model import TranslationState
from tests.briefs.pdf_reading import squeezed, whole_text


def quoted(brief: Brief) -> list[str]:
    return [
        item.segment_ids[0]
        for section in brief.sections
        for block in section.blocks
        if isinstance(block, Statements)
        for item in block.items
    ]


def test_choices_tell_what_is_taken_and_why(content: ProjectContent, options: BriefOptions) -> None:
    found = choices(content, options)
    taken = {choice.segment_id for choice in found if choice.taken}
    brief = set(quoted(build_brief(content, "delegation", options)))
    assert brief - taken <= set(quoted(build_brief(content, "delegation", options))[:2])  # the place in brief
    assert len(found) > 3 * len(taken)
    assert all(choice.reason for choice in found if choice.taken)
    assert {choice.plan for choice in found if choice.taken} == {True, False}


def test_any_sentence_is_taken_and_any_is_left(content: ProjectContent, options: BriefOptions) -> None:
    found = choices(content, options)
    wanted = next(one.segment_id for one in reversed(found) if not one.taken and one.en)
    unwanted = next(one.segment_id for one in found if one.taken)
    marks = {wanted: True, unwanted: False}
    now = quoted(build_brief(content, "delegation", options.with_marks(marks)))
    assert wanted in now
    assert unwanted not in now
    listed = {one.segment_id: one.taken for one in choices(content, options.with_marks(marks))}
    assert listed[wanted]
    assert listed[unwanted] is False, "who left it can take it again"
    own = replace(options, include=frozenset({unwanted}))
    assert unwanted in quoted(build_brief(content, "delegation", own.with_marks(marks)))


def test_sentences_stand_in_the_order_a_person_gives(content: ProjectContent, options: BriefOptions) -> None:
    brief = build_brief(content, "delegation", options)
    plans = next(section for section in brief.sections if section.anchor == "plans")
    (block,) = (one for one in plans.blocks if isinstance(one, Statements))
    before = [item.segment_ids[0] for item in block.items]
    order = (before[-1], before[1])
    after = quoted(build_brief(content, "delegation", replace(options, order=order)))
    assert [one for one in after if one in before] == [*order, *(one for one in before if one not in order)]


def test_topics_keep_the_others_out(content: ProjectContent, options: BriefOptions) -> None:
    brief = build_brief(content, "delegation", replace(options, topics=frozenset({"culture"})))
    assert [one.anchor for one in brief.sections if one.anchor.startswith("topic-")] == ["topic-culture"]


def test_an_edit_is_printed_when_it_proves_its_figures(
    content: ProjectContent, options: BriefOptions
) -> None:
    segment = next(one for one in content.report.segments if "199" in one.text and content.english(one.id))
    wordings = [one.english for one in content.figures.figures if one.segment_id == segment.id]
    short = f"Shorter: {' and '.join(wordings)}."
    own = replace(options, include=frozenset({segment.id}))
    brief = build_brief(content, "delegation", replace(own, edits={segment.id: short}))
    items = [
        item
        for section in brief.sections
        for block in section.blocks
        if isinstance(block, Statements)
        for item in block.items
    ]
    assert short in [text_of(item.text.en) for item in items]
    with pytest.raises(ExportError, match=r"does not prove .*199家"):
        build_brief(content, "delegation", replace(own, edits={segment.id: short.replace("199", "189")}))
    with pytest.raises(ExportError, match="no sentence P99"):
        build_brief(content, "delegation", replace(own, edits={"P99": short}))


def test_an_unknown_sentence_is_named(content: ProjectContent, options: BriefOptions) -> None:
    with pytest.raises(ExportError, match="no sentence nowhere"):
        build_brief(content, "delegation", replace(options, include=frozenset({"nowhere"})))


def test_a_brief_is_a_draft_when_asked(translated, options: BriefOptions) -> None:
    assert not build_brief(translated(), "delegation", options).draft
    assert build_brief(translated(), "delegation", replace(options, draft=True)).draft


@pytest.mark.parametrize("language", list(Language))
def test_every_form_says_the_same_statements(
    content: ProjectContent, options: BriefOptions, language: Language
) -> None:
    brief = build_brief(content, "delegation", replace(options, language=language))
    printed, page = whole_text(pdf_bytes(brief)), squeezed(html_text(brief))
    assert len(docx_bytes(brief)) > 10_000
    for section in brief.sections:
        for block in section.blocks:
            for item in block.items if isinstance(block, Statements) else ():
                words = item.text.zh if language is Language.CHINESE else item.text.en or item.text.zh
                assert squeezed(text_of(words))[:24] in printed
                assert squeezed(words[0].text)[:24] in page


def test_a_text_behind_the_brief_that_nobody_confirmed_makes_it_a_draft(
    translated, options: BriefOptions
) -> None:
    made = translated()
    brief = build_brief(made, "delegation", options)
    other = next(one.id for one in made.report.segments if one.id not in quoted(brief))
    machine = replace(made.translations[other], state=TranslationState.MACHINE)
    mixed = replace(made, translations={**made.translations, other: machine})
    assert not build_brief(mixed, "delegation", options).draft
    assert build_brief(mixed, "delegation", replace(options, full_text=True)).draft


def test_candidates_are_ranked_once_for_highlights_and_once_for_plans(
    content: ProjectContent, options: BriefOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[object] = []

    def counted(*given: Any, **named: Any) -> list[selection.Candidate]:
        calls.append(named["roles"])
        return selection.rank(*given, **named)

    monkeypatch.setattr(delegation, "rank", counted)
    assert choices(content, options)
    assert len(calls) == 2


def test_apostrophes_are_those_of_print_and_still_found(
    content: ProjectContent, options: BriefOptions
) -> None:
    one = next(one for one in choices(content, options) if one.taken and one.en and not one.open_figures)
    said = f"The district's own: {one.en}"
    brief = build_brief(content, "delegation", replace(options, edits={one.segment_id: said}))
    assert squeezed("The district’s own") in whole_text(pdf_bytes(brief))
    secret = replace(options, edits={one.segment_id: said}, confidential=("district's own",))
    with pytest.raises(ExportError, match="must not leave"):
        build_brief(content, "delegation", secret)
