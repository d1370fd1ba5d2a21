"""Page breaks that were left are kept with the project."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from desktop_app.document.read import read_text
from desktop_app.figures.extract import extract_figures
from desktop_app.project.left_breaks import LEFT_BREAKS
from desktop_app.project.store import ProjectFile

TEXT = """某区政府工作报告

一、工作回顾

全区上下坚持稳中求进，经济运行总体平稳。新登记经营主体5280户。

— 1 —

区属国有企业整合重组为4家，资产总额突破150亿元。

全年新增就业3.2万人，城乡低保标准继续提高。
"""


def test_they_are_kept_and_what_a_stranger_wrote_in_their_place_is_none(tmp_path: Path) -> None:
    report = read_text(TEXT)
    path = tmp_path / "a.duizhao"
    ProjectFile.create(path, report, extract_figures(report)).close()
    with ProjectFile.open(path) as project:
        assert [one.block for one in project.report.doubtful] == ["P1.p2"]
        assert project.report.doubtful == report.doubtful
    for value in ("", "[7]", '{"block": 1}', "[[[", '[{"block": "P9", "offset": 0}]'):
        with sqlite3.connect(path) as db:
            db.execute("UPDATE meta SET value = ? WHERE key = ?", (value, LEFT_BREAKS))
        with ProjectFile.open(path) as project:
            assert project.report.doubtful == ()
            assert project.report.blocks == report.blocks
