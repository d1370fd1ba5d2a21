"""The Chinese of a sentence corrected by hand: it is read anew, and nothing a person did is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.document.read import read_report
from desktop_app.errors import DocumentError
from desktop_app.figures.extract import extract_figures
from desktop_app.project import segmentation
from desktop_app.project.store import ProjectFile
from desktop_app.services.rereading import correct_sentence
from desktop_app.translation.model import Origin, OriginKind, Translation, TranslationState
from tests.services.conftest import TEXT, english, sentence, texts


def test_a_corrected_sentence_is_read_anew_and_keeps_its_english(project: ProjectFile) -> None:
    other = english(project, "新增投资", "120 billion")
    old = english(project, "全年新增就业", "32,000 new jobs.")
    project.set_comment(old, "ask")
    project.mark_for_brief(old, True)
    before = project.report
    changed = correct_sentence(project, old, "全年新增就业 3.8万人，城镇失业率5.1%。")
    (new,) = changed.added
    assert changed.gone == (old,)
    kept = project.translation(new)
    assert (kept.text, kept.comment, kept.state) == ("32,000 new jobs.", "ask", TranslationState.EDITED)
    assert project.brief_marks()[new] is True
    assert [f.raw for f in project.figures.figures if f.segment_id == new] == ["3.8万人", "5.1%"]
    assert [one.id for one in before.segments if one.id != old] == [
        one.id for one in project.report.segments if one.id != new
    ]
    assert project.translation(other).state is TranslationState.APPROVED
    correct_sentence(project, new, "全年新增就业3.2万人。")
    assert project.report.segments == before.segments
    assert project.report.source == before.source, "the lines are as the file has them again"


def test_a_sentence_over_a_page_break_is_corrected_on_both_sides_of_it(project: ProjectFile) -> None:
    broken = next(one for one in project.report.segments if one.text.startswith("全区上下"))
    new = broken.text.replace("稳外贸", "稳外资").replace("增长6.3%，创新", "增长6.8%，创业创新")
    correct_sentence(project, broken.id, new)
    assert sentence(project, new)
    with ProjectFile.open(project.path, read_only=True) as again:
        assert sentence(again, new)
        assert len(again.report.repairs) == 1, "the break is still joined"


def test_a_heading_is_corrected_and_leads_its_part(project: ProjectFile) -> None:
    correct_sentence(project, sentence(project, "二、"), "二、2025年主要任务")
    assert "二、2025年主要任务" in texts(project)
    invested = project.report.block(project.report.segments[-1].block)
    assert project.report.ancestors(invested)[0].text == "二、2025年主要任务"


def test_two_sentences_made_one_keep_the_english_of_both(tmp_path: Path) -> None:
    path = tmp_path / "b.txt"
    path.write_text(f"{TEXT}\n经济平稳运行。民生持续改善。\n", encoding="utf-8")
    report = read_report(path)
    with ProjectFile.create(tmp_path / "b.duizhao", report, extract_figures(report)) as project:
        first = english(project, "经济平稳", "Growth was steady.")
        english(project, "民生持续", "Life got better.")
        correct_sentence(project, first, "经济平稳运行，")
        joined = project.report.segments[-1]
        assert joined.text == "经济平稳运行，民生持续改善。"
        assert project.translation(joined.id).text == "Growth was steady. Life got better."


def test_bold_words_are_corrected_where_they_stand(tmp_path: Path) -> None:
    path = tmp_path / "c.md"
    path.write_text(f"{TEXT}\n**人才集聚成效显著。**新引进人才3000名。\n", encoding="utf-8")
    report = read_report(path)
    with ProjectFile.create(tmp_path / "c.duizhao", report, extract_figures(report)) as project:
        correct_sentence(project, sentence(project, "人才集聚"), "人才聚集成效显著。")
        assert sentence(project, "人才聚集成效显著。")
        assert sentence(project, "新引进人才3000名。")


def test_a_sentence_cannot_be_emptied(project: ProjectFile) -> None:
    before = project.report
    with pytest.raises(DocumentError, match="cannot be left empty"):
        correct_sentence(project, project.report.segments[2].id, "  ")
    assert project.report is before


@pytest.mark.parametrize(
    "words", ["新增投资130亿元。", "新增投资 120亿元。", "投资120 亿元。", "新增投资12亿元。"]
)
def test_spaces_are_corrected_with_the_words_beside_them(tmp_path: Path, words: str) -> None:
    path = tmp_path / "d.txt"
    path.write_text(TEXT.replace("120亿元", "120 亿元"), encoding="utf-8")
    report = read_report(path)
    with ProjectFile.create(tmp_path / "d.duizhao", report, extract_figures(report)) as project:
        correct_sentence(project, project.report.segments[-1].id, words)
        assert project.report.segments[-1].text == words


def split_jobs(project: ProjectFile) -> tuple[str, str]:
    """全年新增就业3.2万人，城镇失业率5.1%。 cut before 城镇, both halves in confirmed English."""
    first = correct_sentence(project, sentence(project, "全年新增"), "全年新增就业3.2万人，城镇失业率5.1%。")
    whole = first.added[0]
    block = project.report.block(next(s.block for s in project.report.segments if s.id == whole))
    at = len("全年新增就业3.2万人，")
    project.cut_block(block.id, segmentation.split(project.report, whole, at))
    second = f"{whole}.{at}"
    for one, words in ((whole, "32,000 new jobs;"), (second, "unemployment 5.1%.")):
        project.set_translations(
            [Translation(one, words, TranslationState.APPROVED, Origin(OriginKind.HAND))]
        )
    return whole, second


def test_a_sentence_cut_by_hand_stays_cut_when_one_half_is_corrected(project: ProjectFile) -> None:
    first, second = split_jobs(project)
    changed = correct_sentence(project, second, "城镇调查失业率5.2%。")
    assert changed.gone == (second,)
    (new,) = changed.added
    of_block = [one.text for one in project.report.segments if one.id in (first, new)]
    assert of_block == ["全年新增就业3.2万人，", "城镇调查失业率5.2%。"]
    kept = project.translations()
    assert (kept[first].text, kept[first].state) == ("32,000 new jobs;", TranslationState.APPROVED)
    assert (kept[new].text, kept[new].state) == ("unemployment 5.1%.", TranslationState.EDITED)
    changed = correct_sentence(project, first, "全年新增城镇就业3.2万人，")
    assert [one.text for one in project.report.segments if one.id in (*changed.added, new)] == [
        "全年新增城镇就业3.2万人，", "城镇调查失业率5.2%。",
    ]  # fmt: skip
    with ProjectFile.open(project.path, read_only=True) as again:
        assert again.report.segments == project.report.segments


def test_the_half_before_a_correction_is_another_sentence_when_its_last_sign_was_corrected(
    project: ProjectFile,
) -> None:
    first, second = split_jobs(project)
    text = next(one.text for one in project.report.segments if one.id == first)
    changed = correct_sentence(project, first, f"{text[:-1]}；")
    assert first in changed.gone
    assert second not in changed.gone


def test_figures_corrected_by_hand_outlive_a_correction_of_their_sentence(project: ProjectFile) -> None:
    whole = correct_sentence(
        project, sentence(project, "全年新增"), "全年新增就业3.2万人，城镇失业率5.1%。"
    ).added[0]
    jobs, rate = (one for one in project.figures.figures if one.segment_id == whole)
    project.edit_figure(jobs.id, "indicator_en", "jobs found")
    project.edit_figure(jobs.id, "value_normalised", "32001")
    project.edit_figure(rate.id, "english", "5.1 percent")
    new = correct_sentence(project, whole, "全年新增就业3.8万人，城镇失业率5.1%。").added[0]
    jobs, rate = (one for one in project.figures.figures if one.segment_id == new)
    assert rate.english == "5.1 percent", "the same words"
    assert jobs.indicator_en == "jobs found", "what is counted is the same"
    assert jobs.value_normalised == 38_000, "the number is another"
