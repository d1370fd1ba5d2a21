"""Where the cells of tables stand is kept in the project, for its figures and for another reading."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from desktop_app.document.model import Corrections
from desktop_app.document.read import read_report, reread
from desktop_app.figures.extract import extract_figures
from desktop_app.project.rescue import rescue
from desktop_app.project.store import ProjectFile

PAGE = """<html><head><meta charset=utf-8></head><body>
<h1>青岭县2025年国民经济和社会发展计划执行情况报告</h1>
<p>2025年，全县坚持稳中求进，各项工作取得新的进展，全年任务顺利完成。</p><p>附表：主要指标表（单位：亿元）</p>
<table><tr><td rowspan=2>指标</td><td colspan=2>2025年</td><td>2026年</td></tr>
<tr><td>实绩</td><td>增长(%)</td><td>目标</td></tr>
<tr><td>地区生产总值</td><td>210.5</td><td>5.1</td><td>222</td></tr></table></body></html>"""


def _made(folder: Path) -> Path:
    (folder / "a.html").write_text(PAGE, encoding="utf-8")
    report = read_report(folder / "a.html")
    with ProjectFile.create(folder / "a.duizhao", report, extract_figures(report)):
        return folder / "a.duizhao"


def test_a_project_gives_back_where_cells_stand(tmp_path: Path) -> None:
    path = _made(tmp_path)
    read = read_report(tmp_path / "a.html")
    with ProjectFile.open(path) as project:
        kept = project.report
        assert kept.blocks == read.blocks
        assert next(block.grid for block in kept.blocks if block.grid) == "0:1x2 1:2x1 3"
        again = extract_figures(reread(kept, Corrections()))
        assert [(one.raw, one.kind, one.period) for one in again.figures] == [
            (one.raw, one.kind, one.period) for one in project.figures.figures
        ]


def test_a_rescued_project_has_them_too(tmp_path: Path) -> None:
    path = _made(tmp_path)
    rescue(path, tmp_path / "b.duizhao")
    with ProjectFile.open(tmp_path / "b.duizhao", read_only=True) as project:
        assert project.report.blocks == read_report(tmp_path / "a.html").blocks


def test_a_file_that_does_not_know_them_has_rows_without(tmp_path: Path) -> None:
    """As an older version wrote it: opened as it is, brought up, and rescued."""
    path = _made(tmp_path)
    with closing(sqlite3.connect(path)) as db, db:
        for table in ("line", "block"):
            db.execute(f"ALTER TABLE {table} DROP COLUMN grid")
        db.execute("DELETE FROM meta WHERE key = 'seal'")
        db.execute("PRAGMA user_version = 4")
    shutil.copy(path, tmp_path / "old.duizhao")
    bare = tuple(replace(block, grid="") for block in read_report(tmp_path / "a.html").blocks)
    with ProjectFile.open(path, read_only=True) as project:
        assert project.report.blocks == bare
    with ProjectFile.open(path, claim=True) as project:
        assert project.report.blocks == bare
    rescue(tmp_path / "old.duizhao", tmp_path / "new.duizhao")
    with ProjectFile.open(tmp_path / "new.duizhao") as project:
        assert project.report.blocks == bare
