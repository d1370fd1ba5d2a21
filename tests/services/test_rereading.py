"""Page breaks undone and added in a project, edited files read again: nothing a person did is lost."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from desktop_app.document.read import read_report
from desktop_app.errors import DocumentError, ProjectError
from desktop_app.figures.extract import extract_figures
from desktop_app.project import segmentation
from desktop_app.project.store import ProjectFile
from desktop_app.services.checking import items_of
from desktop_app.services.rereading import correct_sentence, decide, join_block, read_edited, undo_repair
from desktop_app.translation.model import Origin, OriginKind, PipelineItem, Translation, TranslationState

TEXT = """海东区2024年政府工作报告

一、2024年工作回顾

全区上下坚持稳中求进工作总基调，全力以赴抓项目、促消费、稳外贸，地区生产总值增长6.3%，创

新活力持续增强。

全年新增就业3.2万人。

获评先进单位(一期）。

二、2025年重点工作

新增投资120亿元。
"""


@pytest.fixture
def project(tmp_path: Path) -> ProjectFile:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    report = read_report(path)
    return ProjectFile.create(tmp_path / "a.duizhao", report, extract_figures(report))


def english(project: ProjectFile, text: str, words: str) -> str:
    segment = next(s for s in project.report.segments if s.text.startswith(text))
    project.set_translations(
        [Translation(segment.id, words, TranslationState.APPROVED, Origin(OriginKind.HAND))]
    )
    return segment.id


def texts(project: ProjectFile) -> list[str]:
    return [block.text[:12] for block in project.report.blocks]


def test_a_repair_is_undone_and_made_again(project: ProjectFile) -> None:
    kept = english(project, "全年新增就业", "32,000 new jobs.")
    whole = english(project, "全区上下", "The whole sentence.")
    before = texts(project)
    undo_repair(project, project.report.repairs[0])
    assert "新活力持续增强。" in texts(project)
    assert project.report.repairs == ()
    assert project.translation(kept).text == "32,000 new jobs."
    assert whole not in project.translations()
    block = next(b.id for b in project.report.blocks if b.text.startswith("新活力"))
    changed = join_block(project, block)
    assert texts(project) == before
    assert project.corrections().undone == frozenset()
    assert whole in changed.added
    assert project.translation(whole).text == "The whole sentence."  # it came back with its sentence


def test_a_join_by_hand_stays_when_the_project_is_opened_again_and_can_be_taken_back(
    project: ProjectFile,
) -> None:
    block = next(b.id for b in project.report.blocks if b.text.startswith("全年新增"))
    before = texts(project)
    join_block(project, block)
    project.close()
    again = ProjectFile.open(project.path, claim=True)
    by_hand = next(r for r in again.report.repairs if r.reason == "by-hand")
    assert again.report.block(by_hand.block).text.endswith("增强。全年新增就业3.2万人。")
    undo_repair(again, by_hand)
    assert texts(again) == before


def test_an_edited_file_keeps_english_figures_and_settled_slips(project: ProjectFile, tmp_path: Path) -> None:
    kept = english(project, "新增投资", "RMB 12 billion of new investment.")
    figure = next(f for f in project.figures.figures if f.raw == "120亿元")
    project.edit_figure(figure.id, "indicator_zh", "投资")
    quirk = next(q for q in project.report.quirks if q.source == "(一期）")
    project.choose_quirk(quirk, accepted=True)
    undo_repair(project, project.report.repairs[0])
    path = tmp_path / "b.txt"
    path.write_text(
        TEXT.replace("一、2024年工作回顾\n", "一、2024年工作回顾\n\n新写的一段，增长9.9%。\n").replace(
            "3.2万人", "3.3万人"
        ),
        encoding="utf-8",
    )
    changed = read_edited(project, path)
    assert len(changed.added) == 2
    assert len(changed.gone) == 1
    assert project.translation(kept).text == "RMB 12 billion of new investment."
    moved = next(f for f in project.figures.figures if f.raw == "120亿元")
    assert moved.id != figure.id
    assert moved.indicator_zh == "投资"
    assert [q.source for q in project.accepted_quirks()] == ["(一期）"]
    assert "新活力持续增强。" in texts(project)  # the break that was left is still left


def test_what_cannot_be_joined_is_refused_and_nothing_changes(project: ProjectFile) -> None:
    before = project.report.blocks
    for block in ("T", "P9.p9"):
        with pytest.raises(ProjectError, match="no paragraph"):
            join_block(project, block)
    assert project.report.blocks == before


def test_an_old_project_opens_and_says_that_it_has_no_lines(project: ProjectFile) -> None:
    project.close()
    db = sqlite3.connect(project.path)
    db.executescript(
        "DROP TABLE line; DROP TABLE joint; ALTER TABLE translation DROP COLUMN remark_seal; "
        "PRAGMA user_version = 1;"
    )
    db.close()
    old = ProjectFile.open(project.path, read_only=True)
    assert old.report.repairs
    old.close()
    with ProjectFile.open(project.path) as brought_up:
        assert brought_up.corrections().added == frozenset()
        with pytest.raises(DocumentError, match="read its file again"):
            undo_repair(brought_up, brought_up.report.repairs[0])
        path = project.path.with_name("a.txt")
        read_edited(brought_up, path)
        undo_repair(brought_up, brought_up.report.repairs[0])
        assert "新活力持续增强。" in texts(brought_up)


def test_accepted_slips_are_in_the_text_that_is_translated_and_the_source_stays(project: ProjectFile) -> None:
    def item(words: str) -> PipelineItem:
        return next(one for one in items_of(project.content()) if words in one.text)

    assert item("获评").text == "获评先进单位(一期）。"
    quirk = next(q for q in project.report.quirks if q.source == "(一期）")
    project.choose_quirk(quirk, accepted=True)
    assert item("获评").text == "获评先进单位（一期）。"
    assert project.report.block(quirk.block).text == "获评先进单位(一期）。"
    project.choose_quirk(quirk, accepted=False)
    assert item("获评").text == "获评先进单位(一期）。"


def test_figures_move_with_an_accepted_slip_or_are_read_anew_inside_it(tmp_path: Path) -> None:
    path = tmp_path / "c.txt"
    path.write_text(
        "海东区报告\n\n一、工作回顾\n\nPM_{2.5}平均浓度下降5.2%，绿地1.5万m^2，投资12亿元。\n",
        encoding="utf-8",
    )
    report = read_report(path)
    with ProjectFile.create(tmp_path / "c.duizhao", report, extract_figures(report)) as project:
        for quirk in report.quirks:
            project.choose_quirk(quirk, accepted=True)
        item = items_of(project.content())[-1]
    assert item.text == "PM2.5平均浓度下降5.2%，绿地1.5万m²，投资12亿元。"
    assert {"5.2%", "12亿元"} <= {f.raw for f in item.figures}
    assert all(item.text[f.start : f.end] == f.raw for f in item.figures)


def test_sentences_cut_by_hand_stay_cut(project: ProjectFile) -> None:
    block = next(b for b in project.report.blocks if b.text.startswith("全年新增就业"))
    segment = project.report.segments_of(block.id)[0]
    project.cut_block(block.id, segmentation.split(project.report, segment.id, 6))
    project.set_translations([Translation(f"{segment.id}.6", "32,000", TranslationState.EDITED)])
    undo_repair(project, project.report.repairs[0])
    moved = next(b for b in project.report.blocks if b.text.startswith("全年新增就业"))
    assert moved.id != block.id
    assert [s.text for s in project.report.segments_of(moved.id)] == ["全年新增就业", "3.2万人。"]
    assert project.translations()[f"{segment.id}.6"].text == "32,000"


def sentence(project: ProjectFile, text: str) -> str:
    return next(one.id for one in project.report.segments if one.text.startswith(text))


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


def test_decisions_about_page_breaks_are_put_back(project: ProjectFile) -> None:
    before, blocks = project.corrections(), project.report.blocks
    undo_repair(project, project.report.repairs[0])
    after = project.corrections()
    joined = decide(project, before)
    assert project.report.blocks == blocks
    parted = decide(project, after)
    assert "新活力持续增强。" in texts(project)
    assert parted.added
    assert (parted.added, parted.gone) == (joined.gone, joined.added)
