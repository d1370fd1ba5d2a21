"""Whatever leaves the office is held against its list; when it is stopped, nothing is written."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.briefs.options import BriefOptions
from desktop_app.document.read import read_text
from desktop_app.errors import ExportError
from desktop_app.figures.extract import extract_figures
from desktop_app.project.content import ProjectContent
from desktop_app.services.archive_index import Hit
from desktop_app.services.archive_table import comparisons, write_comparison
from desktop_app.services.briefing import ENDINGS, TEMPLATES, make_brief, make_comparison
from desktop_app.services.exchanging import export_project
from desktop_app.services.exporting import export_charts, export_figures
from desktop_app.services.remembering import export_memory, export_terms
from desktop_app.settings import Paths
from desktop_app.translation.memory.store import Memory, MemoryUnit
from desktop_app.translation.model import Term, Translation, TranslationState

TEXT = """清河县2025年政府工作报告

一、2024年工作回顾

全县地区生产总值200.7亿元，增长8.8%；固定资产投资83.4亿元，增长15%；社会消费品零售总额57.7亿元，增长13.2%。

二、2025年目标

地区生产总值增长6%。
"""
#: The same figure in Chinese and in English: either keeps every export at home.
SECRETS = ("200.7亿元", "RMB 20.07 billion")


@pytest.fixture
def content() -> ProjectContent:
    report = read_text(TEXT, "report.txt")
    segment = next(one for one in report.segments if "200.7" in one.text)
    english = "GDP of the county was RMB 20.07 billion, up 8.8%."
    translations = {segment.id: Translation(segment.id, english, TranslationState.EDITED)}
    return ProjectContent(report, extract_figures(report), translations)


@pytest.fixture(params=SECRETS)
def paths(request: pytest.FixtureRequest, tmp_path: Path) -> Paths:
    made = Paths(*(tmp_path / "home" / name for name in ("data", "config", "cache", "state")))
    made.confidential.parent.mkdir(parents=True, exist_ok=True)
    made.confidential.write_text(request.param, encoding="utf-8")
    return made


def run(steps: Generator[object, None, object]) -> None:
    for _ in steps:
        pass


Export = Callable[[ProjectContent, Path, Paths], object]


def _brief(template: str) -> Export:
    return lambda one, to, paths: run(make_brief(one, template, to, paths=paths))


def _table(one: ProjectContent, to: Path, paths: Paths) -> object:
    return export_project(one, to, paths=paths)


def _figures(one: ProjectContent, to: Path, paths: Paths) -> object:
    return export_figures(one.report, one.figures, to, paths=paths)


def _terms(_one: ProjectContent, to: Path, paths: Paths) -> object:
    return export_terms(to, [Term("生产总值200.7亿元", "GDP of RMB 20.07 billion")], paths=paths)


def ways_out() -> dict[str, Export]:
    """File name and what writes it.  The proof sheet has none: no figure of the report stands in it."""
    whole = BriefOptions(full_text=True)
    tables = (".xlf", ".xlf2", ".xlsx", ".docx", ".csv", ".tmx", ".html", ".md")
    return {
        **{f"{name}.pdf": _brief(name) for name in TEMPLATES if name != "proof"},
        **{f"brief{ending}": _brief("delegation") for ending in ENDINGS},
        "full.pdf": lambda one, to, paths: run(make_brief(one, "delegation", to, whole, paths=paths)),
        "two.pdf": lambda one, to, paths: run(make_comparison(one, one, to, paths=paths)),
        **{f"table{ending}": _table for ending in tables},
        "omegat": lambda one, to, paths: export_project(one, to, form="omegat", paths=paths),
        **dict.fromkeys(("figures.csv", "figures.xlsx"), _figures),
        "charts": lambda one, to, paths: export_charts(one.figures, to, paths=paths),
        "charts-zh": lambda one, to, paths: export_charts(one.figures, to, chinese=True, paths=paths),
        "memory.tmx": _memory,
        **dict.fromkeys(("terms.tbx", "terms.csv"), _terms),
        **dict.fromkeys(("archive.xlsx", "archive.csv"), _archive),
    }


def _memory(content: ProjectContent, path: Path, paths: Paths) -> object:
    with Memory(paths.memory) as memory:
        memory.add_many([MemoryUnit("地区生产总值200.7亿元。", "GDP was RMB 20.07 billion.", origin="x")])
    return export_memory(path, paths)


def _archive(content: ProjectContent, path: Path, paths: Paths) -> object:
    figure = next(one for one in content.figures.figures if "200.7" in one.raw)
    hit = Hit(
        project="p",
        title="",
        place="清河县",
        date="",
        figure_id=figure.id,
        segment_id=figure.segment_id,
        indicator_zh=figure.indicator_zh,
        indicator_en=figure.indicator_en,
        raw=figure.raw,
        value_normalised=str(figure.value_normalised),
        unit_norm=figure.unit_norm,
        kind="actual",
        period="2024",
        english=figure.english,
        sentence_zh=figure.sentence_zh,
    )
    other = replace(hit, project="q", place="白水县", raw="300亿元", value_normalised="30000000000")
    return write_comparison(comparisons([hit, other]), path, paths=paths)


@pytest.mark.parametrize(("name", "export"), ways_out().items(), ids=ways_out().keys())
def test_no_way_out_for_what_must_stay(
    content: ProjectContent, paths: Paths, tmp_path: Path, name: str, export: Export
) -> None:
    out = tmp_path / "out" / name
    with pytest.raises(ExportError, match="must not leave the office"):
        export(content, out, paths)
    assert not out.exists()
    paths.confidential.write_text("# nothing\n", encoding="utf-8")
    export(content, out, paths)
    assert out.exists()
