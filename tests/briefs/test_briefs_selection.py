"""Which sentences are chosen, and that the reason is told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from desktop_app.briefs.build import build_brief
from desktop_app.briefs.model import Language
from desktop_app.briefs.options import BriefOptions
from desktop_app.briefs.selection import (
    Candidate,
    audience_of,
    audiences,
    rank,
    summary_sentences,
    topics,
)
from desktop_app.briefs.words import text_of
from desktop_app.document.model import PartRole
from desktop_app.document.read import read_text
from desktop_app.figures.extract import extract_figures
from desktop_app.project.content import ProjectContent
from desktop_app.translation.model import UNSURE, Origin, OriginKind, Translation, TranslationState
from tests.briefs.pdf_reading import statements_of

RESULTS = frozenset({PartRole.RESULTS})


def ranked(content: ProjectContent, audience: str = "", words: tuple[str, ...] = ()) -> list[str]:
    found = rank(content.report, content.figures.figures, audience_of(audience), words, roles=RESULTS)
    return [one.segment.text for one in found]


def ranked_candidates(
    content: ProjectContent, translations: Mapping[str, Translation] | None = None
) -> list[Candidate]:
    return rank(
        content.report,
        content.figures.figures,
        audience_of(""),
        roles=RESULTS,
        translations=content.translations if translations is None else translations,
    )


def chosen(content: ProjectContent, options: BriefOptions) -> list[str]:
    brief = build_brief(content, "delegation", options)
    return [item.segment_ids[0] for section in brief.sections for item in statements_of(section)]


def test_every_statement_is_a_sentence_of_the_report_with_its_reason(
    content: ProjectContent, options
) -> None:
    brief = build_brief(content, "delegation", options)
    texts = {segment.id: segment for segment in content.report.segments}
    items = [item for section in brief.sections for item in statements_of(section)]
    assert len(items) > 12
    for item in items:
        assert item.number > 0
        assert item.reason
        assert texts[item.segment_ids[0]].block == item.block_id


def test_sentences_with_figures_and_firsts_come_first(content: ProjectContent) -> None:
    with_digits = sum(any(char.isdigit() for char in text) for text in ranked(content)[:20])
    assert with_digits >= 18


def test_the_summing_up_leads(content: ProjectContent, options) -> None:
    (summary,) = summary_sentences(content.report)
    assert chosen(content, replace(options, language=Language.CHINESE))[0] == summary.id
    assert not content.english(summary.id), "it has no English here"
    assert summary.id not in chosen(content, options), "a guest who reads English is not handed Chinese"


@pytest.mark.parametrize(("audience", "word"), [("culture", "文化"), ("administration", "治理")])
def test_an_audience_changes_the_choice(content: ProjectContent, audience: str, word: str) -> None:
    plain, tuned = ranked(content)[:15], ranked(content, audience)[:15]
    assert plain != tuned
    own = audience_of(audience).words
    assert sum(any(one in text for one in own) for text in tuned) > sum(
        any(one in text for one in own) for text in plain
    )


def test_free_words_in_either_language_pull_sentences(content: ProjectContent) -> None:
    assert "红树林" in ranked(content, words=("红树林",))[0]
    assert "网球" in "".join(ranked(content, "网球 马拉松")[:4])
    english = {
        segment.id: Translation(segment.id, "The mangrove was restored.")
        for segment in content.report.segments
        if "红树林" in segment.text
    }
    found = rank(
        content.report,
        content.figures.figures,
        audience_of(""),
        ("Mangrove",),
        roles=RESULTS,
        translations=english,
    )
    assert "红树林" in found[0].segment.text


def test_what_the_model_was_unsure_of_is_quoted_only_where_nothing_else_speaks(
    content: ProjectContent,
) -> None:
    first, *_ = ranked_candidates(content)
    doubtful = Translation(
        first.segment.id,
        "Growth was steady.",
        TranslationState.MACHINE,
        Origin(OriginKind.ENGINE, f"a model{UNSURE}"),
    )
    after = ranked_candidates(content, {**content.translations, first.segment.id: doubtful})
    again = next(one for one in after if one.segment.id == first.segment.id)
    assert again.score < first.score
    assert "unsure" in again.reason
    assert after[0].segment.id != first.segment.id
    confirmed = replace(doubtful, state=TranslationState.APPROVED)
    assert ranked_candidates(content, {**content.translations, first.segment.id: confirmed})[0] == first


def test_a_person_overrules_the_ranking(content: ProjectContent, options) -> None:
    before = chosen(content, options)
    unwanted = before[3]
    wanted = next(
        segment.id
        for segment in content.report.segments
        if segment.id not in before and content.english(segment.id) and "托育与儿童友好" in segment.text
    )
    after = chosen(content, replace(options, include=frozenset({wanted}), exclude=frozenset({unwanted})))
    assert wanted in after
    assert unwanted not in after


def test_several_topics_are_heard(content: ProjectContent, options) -> None:
    brief = build_brief(content, "delegation", options)
    assert sum(section.anchor.startswith("topic-") for section in brief.sections) >= 6


@pytest.mark.parametrize(
    ("sentence", "topic"),
    [
        ("累计引进亿元以上项目96个，到位资金480亿元。", "trade"),
        ("限额以上单位网上零售额增长18.2%，新能源汽车零售额增长24.5%。", "trade"),
        ("新能源汽车产量增长24.5%。", "industry"),
    ],
)
def test_what_a_sentence_speaks_of(sentence: str, topic: str) -> None:
    report = read_text(f"临江县2024年政府工作报告\n\n一、2024年工作回顾\n\n{sentence}\n", "linjiang.txt")
    (found,) = ranked_candidates(ProjectContent(report, extract_figures(report)))
    assert found.topic == topic


def test_word_lists_are_sound() -> None:
    ids = [topic.id for topic in topics()]
    assert len(ids) == len(set(ids)) >= 6
    for audience in audiences():
        assert set(audience.topics) <= set(ids)


def test_a_report_of_another_kind_still_makes_a_brief(options) -> None:
    text = (
        "临江县2024年政府工作报告\n\n一、2024年工作回顾\n\n过去一年，全县生产总值增长5.1%，粮食产量达到23.6万吨。"
        "新建高标准农田3.2万亩。\n\n二、2025年工作安排\n\n新建农村公路120公里，新增就业6000人。\n"
    )
    report = read_text(text, "linjiang.txt")
    content = ProjectContent(report, extract_figures(report))
    brief = build_brief(content, "delegation", options)
    quoted = "".join(segment.text for segment in report.segments if segment.id in chosen(content, options))
    assert "23.6万吨" in quoted
    assert text_of(brief.place.en) == "Linjiang County"
