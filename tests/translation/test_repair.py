"""A sentence that fails is tried again in the way that helps against what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.translation.driving.draft import Draft
from desktop_app.translation.driving.repair import Repairer
from desktop_app.translation.engines.protocol import EngineRequest
from desktop_app.translation.model import LocalisedSegment
from tests.translation.asked_engine import Asked

LINE = (
    "我们种下了很多树木并且照料它们一直到它们长大成林为止，孩子们在河边的新学校里每天上课，"
    "老人们在广场上跳舞唱歌下棋喝茶聊天，大家都过得很好。"
)


DEEDS = (
    "We planted many trees by the river and then cared for every single one of them",
    "Children walked to classes at a bright building near our old stone bridge",
    "Elderly people sang, danced, drank tea and played chess on the square",
    "All of us lived well, slept soundly and had enough to eat and wear",
)


class Forgetful(Asked):
    """It leaves the end out of what is long, however it is asked."""

    def said(self, number: int, request: EngineRequest) -> str:
        """Only a sentence of one clause is told whole."""
        years = "years" if "，" in request.text else "years to come"
        return f"{DEEDS[number % len(DEEDS)]} for {years}."


@dataclass(frozen=True)
class Found:
    check: str
    severity: str = "critical"


def steps(check: str) -> tuple[list[int], str]:
    """Which attempts are made while the end is missing, as `check` calls it, and the English."""

    def checker(_segment: LocalisedSegment, english: str, _role: str) -> Sequence[Found]:
        return () if "years to come" in english else (Found(check),)

    engine = Forgetful()
    (draft,) = Repairer(engine, checker).translate([Draft(LocalisedSegment(LINE, LINE))], 400)
    return [request.attempt for request in engine.asked], draft.best


def test_a_dropped_clause_is_looked_for_in_pieces_at_once() -> None:
    attempts, english = steps("dropped-clause")
    assert attempts[0] == 0
    assert len(attempts) > 1
    assert 1 not in attempts
    assert "years to come" in english


def test_anything_else_is_written_anew_first() -> None:
    attempts, english = steps("figure-value")
    assert attempts[:2] == [0, 1]
    assert "years to come" in english
