"""A sentence of an engine is asked for names told otherwise once, and again when anything of it changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.document.read import read_text
from desktop_app.figures.extract import extract_figures
from desktop_app.project.store import ProjectFile
from desktop_app.services import checking
from desktop_app.services.checking import check_project
from desktop_app.settings import Paths
from desktop_app.translation.model import Origin, OriginKind, Term, Translation, TranslationState

SOURCE = "“濠创园”入驻企业32家。"
WRONG, RIGHT = "“Hao Chuang Garden” hosts 32 firms.", "Haochuang Park hosts 32 companies."


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    found: list[str] = []
    real = checking.guessed_names

    def counted(chinese, translation, names, terms, unlisted):
        found.append(translation.text)
        return real(chinese, translation, names, terms, unlisted)

    monkeypatch.setattr(checking, "guessed_names", counted)
    return found


def _project(folder: Path, english: str) -> Path:
    report = read_text(SOURCE, "report.txt")
    path = folder / "report.duizhao"
    with ProjectFile.create(path, report, extract_figures(report)) as project:
        _translate(project, english)
    return path


def _translate(project: ProjectFile, english: str) -> None:
    told = Origin(OriginKind.ENGINE, "engine")
    (segment,) = project.report.segments
    project.set_translations([Translation(segment.id, english, TranslationState.MACHINE, told)])


def _guessed(path: Path, tmp_path: Path) -> list[str]:
    paths = Paths(tmp_path, tmp_path, tmp_path, tmp_path)
    with ProjectFile.open(path) as project:
        found = check_project(project, paths)
    return [one.message for of_one in found.values() for one in of_one if one.check == "name-guessed"]


def test_a_second_check_finds_the_same_and_asks_nothing(tmp_path: Path, asked: list[str]) -> None:
    path = _project(tmp_path, WRONG)
    first = _guessed(path, tmp_path)
    assert first == ["濠创园 is “Haochuang Park” by rule; the English does not say so."]
    assert _guessed(path, tmp_path) == first
    assert asked == [WRONG]


def test_another_english_or_another_term_is_asked_anew(tmp_path: Path, asked: list[str]) -> None:
    path = _project(tmp_path, WRONG)
    _guessed(path, tmp_path)
    with ProjectFile.open(path) as project:
        _translate(project, RIGHT)
    assert _guessed(path, tmp_path) == []
    with ProjectFile.open(path) as project:
        project.add_term(Term("濠创园", "Hao Garden", pos="name"))
    _guessed(path, tmp_path)
    assert asked == [WRONG, RIGHT, RIGHT]


@pytest.mark.parametrize("turn", ["[3]", "{}", "nonsense", '"answers":'])
def test_what_another_program_wrote_there_is_asked_anew(tmp_path: Path, asked: list[str], turn: str) -> None:
    path = _project(tmp_path, WRONG)
    _guessed(path, tmp_path)
    with ProjectFile.open(path) as project:
        kept = project.meta("checks.names")
        project.set_meta("checks.names", kept.replace(turn, '"answers":4,"was":') if turn in kept else turn)
    assert _guessed(path, tmp_path)
    assert asked == [WRONG, WRONG]
