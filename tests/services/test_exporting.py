"""Figures and charts as files."""

from __future__ import annotations

from pathlib import Path

import pytest
from defusedxml import ElementTree

from desktop_app import resources
from desktop_app.document.read import read_report, read_text
from desktop_app.errors import ExportError
from desktop_app.figures.extract import extract_figures
from desktop_app.services.exporting import export_charts

SAMPLE = resources.path_to("sample/nanshan-2026.txt")


def test_charts_are_drawn_as_vectors_and_pixels_with_their_source(tmp_path: Path) -> None:
    written = export_charts(extract_figures(read_report(SAMPLE)), tmp_path / "charts")
    assert [path.suffix for path in written] == [".svg", ".png"] * 3
    words = "".join(ElementTree.parse(written[0]).getroot().itertext())
    assert "Headline growth: results and targets" in words
    assert "at least 5.0%" in words
    assert "Unit: %" in words
    assert "P1.S1.B1" in words
    assert written[1].read_bytes().startswith(b"\x89PNG")


def test_a_report_with_few_figures_has_no_charts(tmp_path: Path) -> None:
    few = extract_figures(read_text("某区报告\n\n新增企业3家。\n", "few.txt"))
    assert export_charts(few, tmp_path / "charts") == []


def test_charts_that_cannot_be_written_say_so(tmp_path: Path) -> None:
    blocked = tmp_path / "charts"
    blocked.write_text("a file", encoding="utf-8")
    with pytest.raises(ExportError, match="name a folder"):
        export_charts(extract_figures(read_report(SAMPLE)), blocked)
