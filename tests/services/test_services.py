"""Use cases as both front ends drive them, with an engine that is a dictionary."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app import resources
from desktop_app.errors import Cancelled, EngineError, ProjectError
from desktop_app.project.store import ProjectFile
from desktop_app.review.model import Finding
from desktop_app.services.checking import PairChecker, check_lines, check_project
from desktop_app.services.opening import open_project, open_report, require_writable
from desktop_app.services.progress import CancelToken, Progress, TimeLeft
from desktop_app.services.running import run_to_end
from desktop_app.services.translating import TranslatedSegment, translate_lines, translate_project
from desktop_app.settings import Paths
from desktop_app.translation.engines.protocol import EngineInfo, EngineRequest, Version
from desktop_app.translation.model import OriginKind, Term, Translation, TranslationState

SAMPLE = resources.path_to("sample/nanshan-2026.txt")


class ParrotEngine:
    """Says its protected pieces back in a sentence; loses every figure of sentence `forgets`."""

    info = EngineInfo("parrot", "Parrot", "1", mixed_input=True)

    def __init__(self, stop_after: int = 10**9) -> None:
        self.seen = 0
        self.closed = 0
        self._stop_after = stop_after

    def load(self) -> None:
        """Nothing to do."""

    def translate(self, requests: Sequence[EngineRequest]) -> Iterator[tuple[int, str]]:
        for index, request in enumerate(requests):
            if self.seen >= self._stop_after:
                raise EngineError("engine-died", "The engine stopped; start again.")
            self.seen += 1
            self.said = f"The district made progress with {', '.join(request.protected) or 'its work'}."
            yield index, self.said

    def close(self) -> None:
        self.closed += 1


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "data", tmp_path / "config", tmp_path / "cache", tmp_path / "state")


@pytest.fixture
def whole(tmp_path: Path) -> Iterator[ProjectFile]:
    with run_to_end(open_report(SAMPLE, tmp_path / "whole.duizhao")) as project:
        yield project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[ProjectFile]:
    """The beginning of the sample's results and that of its plans: a fifth of it says as much in a test."""
    lines = SAMPLE.read_text(encoding="utf-8").splitlines()
    plans = next(number for number, line in enumerate(lines) if line.startswith("二、"))
    (tmp_path / "p.txt").write_text("\n".join((*lines[:44], *lines[plans : plans + 12])), encoding="utf-8")
    with run_to_end(open_report(tmp_path / "p.txt", tmp_path / "p.duizhao")) as project:
        yield project


@pytest.mark.slow
def test_every_sentence_gets_english_and_knows_where_it_comes_from(whole: ProjectFile, paths: Paths) -> None:
    project = whole
    seen: list[Progress] = []
    summary = run_to_end(translate_project(project.path, ParrotEngine(), paths, CancelToken()), seen.append)
    assert summary.untranslated == 0
    assert summary.translated == len(project.report.segments)
    origins = {translation.origin.kind for translation in project.translations().values()}
    assert OriginKind.ENGINE in origins
    assert OriginKind.NONE not in origins
    fractions = [progress.fraction for progress in seen if progress.phase == "translate"]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1


class HesitantEngine(ParrotEngine):
    """Finds every second of its answers unlikely."""

    def versions(self, index: int) -> list[Version]:
        return [Version(self.said, -1.9 if index % 2 else -0.1)]


def test_what_the_engine_was_unsure_of_is_open_until_it_is_confirmed(
    project: ProjectFile, paths: Paths
) -> None:
    run_to_end(translate_project(project.path, HesitantEngine(), paths, CancelToken()))
    machine = [one for one in project.translations().values() if one.origin.kind is OriginKind.ENGINE]
    unsure = {one.segment_id for one in machine if one.origin.unsure}
    assert 0.3 < len(unsure) / len(machine) < 0.7

    def open_ones(findings: Mapping[str, Sequence[Finding]]) -> set[str]:
        return {key for key, found in findings.items() if any(one.check == "engine-unsure" for one in found)}

    assert open_ones(project.findings()) == unsure
    confirmed = min(unsure)
    project.set_result(replace(project.translation(confirmed), state=TranslationState.APPROVED), ())
    assert open_ones(check_project(project, paths)) == unsure - {confirmed}


def test_a_stop_keeps_what_is_done_and_the_next_run_does_only_the_rest(
    project: ProjectFile, paths: Paths
) -> None:
    cancel = CancelToken()
    done = 0

    def stop_after_forty(progress: Progress) -> None:
        nonlocal done
        done += isinstance(progress.item, TranslatedSegment)
        if done == 40:
            cancel.cancel()

    with pytest.raises(Cancelled):
        run_to_end(translate_project(project.path, ParrotEngine(), paths, cancel), stop_after_forty)
    kept = project.translations()
    assert len(kept) == 40
    engine = ParrotEngine()
    run_to_end(translate_project(project.path, engine, paths, CancelToken()))
    assert {key: project.translations()[key] for key in kept} == kept


def test_an_engine_that_dies_loses_nothing(project: ProjectFile, paths: Paths) -> None:
    with pytest.raises(EngineError):
        run_to_end(translate_project(project.path, ParrotEngine(stop_after=20), paths, CancelToken()))
    assert project.translations()


def test_a_finished_project_does_not_even_load_the_engine(project: ProjectFile, paths: Paths) -> None:
    run_to_end(translate_project(project.path, ParrotEngine(), paths, CancelToken()))
    engine = ParrotEngine()
    run_to_end(translate_project(project.path, engine, paths, CancelToken()))
    assert engine.seen == 0


def test_what_was_just_proven_is_not_proven_again_and_nothing_is_lost(
    project: ProjectFile, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    summary = run_to_end(translate_project(project.path, ParrotEngine(), paths, CancelToken()))
    full = check_project(project, paths)
    assert full
    run_to_end(
        translate_project(project.path, ParrotEngine(), paths, CancelToken(), only=sorted(summary.proven))
    )
    asked: list[str] = []
    monkeypatch.setattr(
        PairChecker, "check_item", lambda _self, segment_id, _english: asked.append(segment_id) or ()
    )
    assert check_project(project, paths, summary.proven) == full
    assert not asked


def test_lost_figures_are_found_by_the_check(project: ProjectFile, paths: Paths) -> None:
    target = next(figure for figure in project.figures.figures if figure.raw.replace(" ", "") == "2354亿元")
    run_to_end(translate_project(project.path, None, paths, CancelToken()))
    english = project.translation(target.segment_id)
    from dataclasses import replace

    project.set_translations([replace(english, text=english.text.replace("235.4", "2,354"))])
    found = check_project(project, paths)[target.segment_id]
    assert any(finding.check == "figure-value" and finding.severity == "critical" for finding in found)


def test_a_name_of_the_office_told_in_two_forms_is_found(project: ProjectFile, paths: Paths) -> None:
    first, second = [one for one in project.content().report.segments if "南山区" in one.text][:2]
    project.add_term(Term("南山区", "Nanshan District", pos="name", variants=("District of Nanshan",)))
    for segment, english in ((first, "Nanshan District grew."), (second, "The District of Nanshan grew.")):
        project.set_translations([Translation(segment.id, english, TranslationState.EDITED)])
    (finding,) = [one for one in check_project(project, paths)[second.id] if one.check == "name-inconsistent"]
    assert finding.fix == "The Nanshan District grew."


def test_lines_in_are_lines_out(paths: Paths) -> None:
    lines = ["出口增长8.2%。", "", "  ", "这是第二句。\u2028还有。", "9亿元"]
    english = run_to_end(translate_lines(lines, ParrotEngine(), paths, CancelToken()))
    assert len(english) == len(lines)
    assert [bool(line) for line in english] == [True, False, False, True, True]
    assert not any("\n" in line for line in english)


def test_pairs_are_checked_by_line_number(paths: Paths) -> None:
    findings = check_lines(["增长8.2%。", "", "3个"], ["up 8.3%.", "", "3"], paths)
    assert {finding.segment for finding in findings} == {"1"}


def test_a_project_in_another_window_is_not_translated_into(tmp_path: Path, project: ProjectFile) -> None:
    with pytest.raises(ProjectError, match="another window"):
        require_writable(open_project(project.path))


def test_time_left_needs_a_first_piece_and_goes_down() -> None:
    now = iter([0.0, 10.0, 20.0])
    clock = TimeLeft(100, clock=lambda: next(now))
    assert clock.after(0) is None
    assert clock.after(50) == 10
    assert clock.after(100) == 0


def test_time_left_is_told_by_the_slow_work_alone() -> None:
    now = iter([0.0, 5.0, 25.0])
    clock = TimeLeft(100, clock=lambda: next(now))
    clock.begin(60)  # sixty were there at once
    assert clock.after(60) is None
    assert clock.after(70) == 60


def test_what_is_in_hand_is_half_done_when_the_first_is_finished() -> None:
    now = iter([0.0, 0.0, 60.0, 100.0])
    clock = TimeLeft(100, clock=lambda: next(now))
    clock.begin(40, in_hand=20)
    assert clock.after(45) == 180, "15 in a minute, not 5"
    assert clock.after(100) == 0
