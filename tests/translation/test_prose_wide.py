"""Prose is written in several versions where the engine can and time allows."""

from __future__ import annotations

from desktop_app.translation.driving.draft import Draft
from desktop_app.translation.driving.repair import Repairer
from desktop_app.translation.engines.prompts import PROSE
from desktop_app.translation.engines.protocol import WIDE
from desktop_app.translation.model import LocalisedSegment
from tests.translation.asked_engine import Asked


def draft(role: str, text: str = "猫坐在垫子上。") -> Draft:
    return Draft(LocalisedSegment(text, text), role)


def attempts(engine: Asked, *drafts: Draft, **options: object) -> list[int]:
    done = list(Repairer(engine, **options).translate(drafts, 60))  # type: ignore[arg-type]
    assert sorted(map(id, done)) == sorted(map(id, drafts))
    return [request.attempt for request in engine.asked]


def test_prose_is_written_in_several_versions_and_whole() -> None:
    assert attempts(Asked(wide=True), draft(PROSE)) == [WIDE]
    engine = Asked(wide=True)
    line = "猫坐在垫子上，" * 20 + "狗坐在地上。"
    attempts(engine, draft(PROSE, line))  # its answer is too short, so it is repaired
    assert [request.text for request in engine.asked if request.attempt == WIDE] == [line]


def test_reports_and_engines_that_cannot_are_asked_plainly() -> None:
    for role, wide in (("results", True), (PROSE, False)):
        assert attempts(Asked(wide=wide), draft(role)) == [0]


def test_after_its_time_prose_is_written_plainly() -> None:
    looks = iter([0.0, 100.0, 700.0, *[701.0] * 9])  # began, first line, second line
    drafts = [draft(PROSE, f"猫坐在垫子{n}。") for n in "上下里"]
    assert attempts(Asked(wide=True), *drafts, clock=lambda: next(looks)) == [WIDE, 0, 0]
