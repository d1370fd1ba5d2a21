"""Prose is written several times where the engine can and time allows, and the consensus is taken."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.translation.driving.consensus import agreed
from desktop_app.translation.driving.draft import Draft
from desktop_app.translation.driving.repair import Repairer
from desktop_app.translation.engines.prompts import PROSE
from desktop_app.translation.engines.protocol import SAMPLED, EngineInfo, EngineRequest
from desktop_app.translation.model import LocalisedSegment


class Talkative:
    """An engine whose first try is odd and whose random ones mostly agree."""

    def __init__(self, *, samples: bool) -> None:
        self.info = EngineInfo("fake", "Fake", samples=samples)
        self.asked: list[int] = []

    def load(self) -> None:
        """Nothing to do."""

    def close(self) -> None:
        """Nothing to do."""

    def translate(self, requests: Sequence[EngineRequest]) -> Iterator[tuple[int, str]]:
        """The first try invents; the others say the same."""
        for number, request in enumerate(requests):
            self.asked.append(request.attempt)
            odd = request.attempt == 0
            yield number, "Zebras quarrel over jam." if odd else f"The cat sat on the mat{'.' * (number % 2)}"


def draft(role: str, text: str = "猫坐在垫子上。") -> Draft:
    return Draft(LocalisedSegment("s", text, text), role)


def test_the_candidate_the_others_agree_with_wins() -> None:
    odd, usual = "A completely different line", "The cat sat on the mat"
    assert agreed([odd, usual, "The cat sat on a mat", "The cat sits on the mat"]) == usual
    assert agreed(["one", "two"]) == "one"
    assert agreed([]) == ""


def test_prose_is_sampled_and_agreed_upon() -> None:
    engine = Talkative(samples=True)
    (done,) = Repairer(engine).translate([draft(PROSE)], 60)
    assert done.best == "The cat sat on the mat."
    assert max(engine.asked) > SAMPLED


def test_reports_and_engines_that_cannot_sample_are_asked_once() -> None:
    for role, samples in (("results", True), (PROSE, False)):
        engine = Talkative(samples=samples)
        list(Repairer(engine).translate([draft(role)], 60))
        assert engine.asked == [0]


def test_prose_that_takes_too_long_is_written_once_and_told_as_it_comes() -> None:
    engine = Talkative(samples=True)
    hours = iter(range(0, 36_000, 300))  # every look at the clock is five minutes later
    drafts = [draft(PROSE), draft(PROSE, "狗坐在垫子上。")]
    running = Repairer(engine, clock=lambda: float(next(hours))).translate(drafts, 60)
    assert next(running) is drafts[0]
    assert engine.asked == [0]  # the first is told before the second is written
    assert list(running) == [drafts[1]]
    assert engine.asked == [0, 0]


def test_as_many_samples_as_time_allows() -> None:
    engine = Talkative(samples=True)
    times = iter([0.0, 60.0])  # the first pass took a minute: four more fit
    list(Repairer(engine, clock=lambda: next(times)).translate([draft(PROSE)], 60))
    assert engine.asked == [0, *range(SAMPLED, SAMPLED + 4)]
