"""What a report's sentences are taken for when they are translated and checked."""

from __future__ import annotations

from pathlib import Path

from desktop_app.document.read import read_report
from desktop_app.figures.extract import extract_figures
from desktop_app.project.store import ProjectFile
from desktop_app.services.checking import items_of
from desktop_app.translation.model import PipelineItem

GUIDED = "2025年，区政府坚持稳中求进工作总基调，完整准确全面贯彻新发展理念。"


def items(tmp_path: Path, text: str) -> dict[str, PipelineItem]:
    path = tmp_path / "a.txt"
    path.write_text(text, encoding="utf-8")
    report = read_report(path)
    with ProjectFile.create(tmp_path / "a.duizhao", report, extract_figures(report)) as project:
        return {item.text: item for item in items_of(project.content())}


def test_the_sentences_before_the_first_part_sum_it_up(tmp_path: Path) -> None:
    found = items(
        tmp_path,
        f"海东区政府工作报告\n\n各位代表：\n\n{GUIDED}\n\n一、2025年工作回顾\n\n新建学校3所。\n\n二、2026年工作安排\n\n新建学校5所。\n",
    )
    assert found[GUIDED].role == "results"
    assert found["各位代表："].role == "preamble"


def test_sentences_of_a_report_without_parts_sum_up_nothing(tmp_path: Path) -> None:
    found = items(tmp_path, f"海东区政府工作报告\n\n{GUIDED}\n\n新建学校3所。\n")
    assert {item.role for item in found.values()} == {"preamble"}
