"""A small project of a report with a page break in a sentence, for the tests of reading it again."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.document.read import read_report
from desktop_app.figures.extract import extract_figures
from desktop_app.project.store import ProjectFile
from desktop_app.translation.model import Origin, OriginKind, Translation, TranslationState

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


def sentence(project: ProjectFile, text: str) -> str:
    return next(one.id for one in project.report.segments if one.text.startswith(text))
