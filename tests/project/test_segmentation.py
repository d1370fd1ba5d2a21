"""Sentences split and joined by hand: figures follow, the project keeps it."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.document.read import read_text
from desktop_app.errors import ProjectError
from desktop_app.figures.extract import extract_figures
from desktop_app.project import segmentation
from desktop_app.project.store import ProjectFile

TEXT = (
    "临江市2025年国民经济和社会发展计划执行情况的报告\n\n一、主要指标完成情况\n\n"
    "地区生产总值完成860亿元，同比增长5.8%；新增就业1.2万人。固定资产投资增长3.1%。\n"
)


def test_a_sentence_is_split_and_its_figures_go_with_their_words() -> None:
    report = read_text(TEXT, "t.txt")
    figures = extract_figures(report)
    target = next(one for one in report.segments if "860亿元" in one.text)
    offset = target.text.index("，") + 1
    segments = segmentation.split(report, target.id, offset)
    again = segmentation.cut_again(report, target.block, segments)
    assert "".join(one.text for one in again.segments) == "".join(one.text for one in report.segments)
    assert len(again.segments) == len(report.segments) + 1
    moved = {one.raw: one for one in segmentation.reassigned(figures, again).figures}
    assert moved["860亿元"].segment_id == target.id
    assert moved["5.8%"].segment_id != target.id
    assert moved["5.8%"].sentence_zh == "同比增长5.8%；"


def test_join_takes_a_split_back() -> None:
    report = read_text(TEXT, "t.txt")
    target = next(one for one in report.segments if "860亿元" in one.text)
    cut = segmentation.cut_again(report, target.block, segmentation.split(report, target.id, 10))
    joined = segmentation.cut_again(cut, target.block, segmentation.join(cut, target.id))
    assert joined.segments == report.segments


def test_there_is_something_on_both_sides_of_a_cut_and_a_last_sentence_joins_nothing() -> None:
    report = read_text(TEXT, "t.txt")
    with pytest.raises(ProjectError, match="inside"):
        segmentation.split(report, report.segments[-1].id, 0)
    with pytest.raises(ProjectError, match="last sentence"):
        segmentation.join(report, report.segments[-1].id)


def test_the_project_file_keeps_the_new_sentences_in_order(tmp_path: Path) -> None:
    report = read_text(TEXT, "t.txt")
    path = tmp_path / "t.duizhao"
    target = next(one for one in report.segments if "860亿元" in one.text)
    with ProjectFile.create(path, report, extract_figures(report)) as project:
        project.cut_block(target.block, segmentation.split(report, target.id, 14))
        expected = project.report.segments
    with ProjectFile.open(path) as project:
        assert project.report.segments == expected
        for figure in project.figures.figures:
            segment = next(one for one in expected if one.id == figure.segment_id)
            assert segment.start <= figure.start < segment.end


def test_a_refused_slip_stays_refused(tmp_path: Path) -> None:
    report = read_text(TEXT.replace("新增就业", "C02排放下降，新增就业"), "t.txt")
    quirk = next(one for one in report.quirks if one.source == "C02")
    with ProjectFile.create(tmp_path / "t.duizhao", report, extract_figures(report)) as project:
        project.choose_quirk(quirk, False)
        assert quirk in project.settled_quirks()
        assert quirk not in project.accepted_quirks()
        project.choose_quirk(quirk, None)
        assert quirk not in project.settled_quirks()
