"""Stop acts while a file is being written or read: what was there before stays, half a file is never left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.briefs.options import BriefOptions
from desktop_app.document.read import read_text
from desktop_app.errors import Cancelled
from desktop_app.figures.extract import extract_figures
from desktop_app.project.content import ProjectContent
from desktop_app.project.store import ProjectFile
from desktop_app.services.briefing import ENDINGS, TEMPLATES, make_brief, make_comparison
from desktop_app.services.exchanging import export_project, returned_changes
from desktop_app.services.exporting import export_figures
from desktop_app.services.progress import CancelToken, Progress
from desktop_app.services.remembering import export_terms
from desktop_app.services.rescuing import rescue_project, take_copy
from desktop_app.services.running import run_to_end
from desktop_app.settings import Paths
from desktop_app.translation.model import Term, Translation, TranslationState

TEXT = """清河县2025年政府工作报告

一、2024年工作回顾

全县地区生产总值200.7亿元，增长8.8%；固定资产投资83.4亿元，增长15%。新增就业1.2万人。

二、2025年目标

地区生产总值增长6%。社会消费品零售总额增长7%。
"""
TABLES = (".xlf", ".xlf2", ".xlsx", ".docx", ".csv", ".tmx", ".html", ".md")
BEFORE = b"what was here before"


class Stopping(CancelToken):
    """Somebody presses Stop just before the token is asked for the n-th time."""

    def __init__(self, at: int) -> None:
        super().__init__()
        self.at, self.asked = at, 0

    def check(self) -> None:
        self.asked += 1
        if self.asked == self.at:
            self.cancel()
        super().check()


@pytest.fixture
def content() -> ProjectContent:
    report = read_text(TEXT, "report.txt")
    english = {
        one.id: Translation(one.id, f"Sentence {n}.", TranslationState.APPROVED)
        for n, one in enumerate(report.segments)
    }
    return ProjectContent(report, extract_figures(report), english)


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(*(tmp_path / "home" / name for name in ("data", "config", "cache", "state")))


Way = Callable[[ProjectContent, Path, Paths, CancelToken], object]


def brief(template: str) -> Way:
    options = BriefOptions(full_text=template == "delegation")
    return lambda one, to, paths, cancel: run_to_end(
        make_brief(one, template, to, options, paths=paths, cancel=cancel)
    )


def table(one: ProjectContent, to: Path, paths: Paths, cancel: CancelToken) -> object:
    return export_project(one, to, paths=paths, cancel=cancel)


def figures(one: ProjectContent, to: Path, paths: Paths, cancel: CancelToken) -> object:
    return export_figures(one.report, one.figures, to, paths=paths, cancel=cancel)


def terms(_one: ProjectContent, to: Path, paths: Paths, cancel: CancelToken) -> object:
    found = [Term(f"术语{number}", f"term {number}") for number in range(9)]
    return export_terms(to, found, paths=paths, cancel=cancel)


def comparison(one: ProjectContent, to: Path, paths: Paths, cancel: CancelToken) -> object:
    return run_to_end(make_comparison(one, one, to, paths=paths, cancel=cancel))


WAYS: dict[str, Way] = {
    **{
        f"{name}.pdf": brief(name) for name in TEMPLATES if name not in {"proof", "talking-points"}
    },  # one page
    **{f"brief{ending}": brief("delegation") for ending in ENDINGS},
    "two.pdf": comparison,
    **{f"table{ending}": table for ending in TABLES},
    **dict.fromkeys(("figures.csv", "figures.xlsx"), figures),
    **dict.fromkeys(("terms.tbx", "terms.csv", "terms.txt"), terms),
}


@pytest.mark.parametrize("name", WAYS)
def test_a_stopped_export_leaves_what_was_there(
    content: ProjectContent, paths: Paths, tmp_path: Path, name: str
) -> None:
    target = tmp_path / "out" / name
    target.parent.mkdir()
    told: list[Progress] = []
    free = Stopping(0)
    free.listener = told.append
    WAYS[name](content, target, paths, free)
    assert free.asked > 2, "it can be stopped in between"
    assert any(0 < one.fraction < 1 for one in told), "and tells how far it is"
    target.write_bytes(BEFORE)
    for at in (1, free.asked // 2 + 1, free.asked):
        with pytest.raises(Cancelled):
            WAYS[name](content, target, paths, Stopping(at))
        assert target.read_bytes() == BEFORE
        assert list(target.parent.iterdir()) == [target], "nothing half beside it"


def test_watching_changes_nothing_in_what_is_written(
    content: ProjectContent, paths: Paths, tmp_path: Path
) -> None:
    for name in ("full.html", "full.pdf"):
        first, second = tmp_path / f"a-{name}", tmp_path / f"b-{name}"
        for target, cancel in ((first, CancelToken()), (second, Stopping(0))):
            run_to_end(make_brief(content, "bilingual", target, paths=paths, cancel=cancel))
        assert first.read_bytes() == second.read_bytes()


def test_a_stopped_omegat_folder_is_not_there(content: ProjectContent, paths: Paths, tmp_path: Path) -> None:
    for at in (1, 3):
        with pytest.raises(Cancelled):
            export_project(content, tmp_path / "job", form="omegat", paths=paths, cancel=Stopping(at))
    assert not (tmp_path / "job").exists()


def test_reading_back_stops(content: ProjectContent, paths: Paths, tmp_path: Path) -> None:
    sent = export_project(content, tmp_path / "sent.csv", paths=paths)
    first = next(iter(content.translations))
    other = {first: replace(content.translations[first], text="Something else.")}
    changed = replace(content, translations={**content.translations, **other})
    assert len(returned_changes(changed, sent).changes) == 1
    with pytest.raises(Cancelled):
        returned_changes(changed, sent, Stopping(4))


def test_a_stopped_rescue_leaves_no_new_project(content: ProjectContent, tmp_path: Path) -> None:
    path = tmp_path / "a.duizhao"
    with ProjectFile.create(path, content.report, content.figures) as project:
        project.set_translations(list(content.translations.values()))
    before = {one.name for one in tmp_path.iterdir()}
    free = Stopping(0)
    rescue_project(path, tmp_path / "whole.duizhao", free)
    assert free.asked > 10
    (tmp_path / "whole.duizhao").unlink()
    for at in (1, free.asked // 2, free.asked):
        with pytest.raises(Cancelled):
            rescue_project(path, tmp_path / "half.duizhao", Stopping(at))
    with pytest.raises(Cancelled):
        take_copy(path, path, Stopping(1))
    assert {one.name for one in tmp_path.iterdir()} <= before
