"""Prose is written several times where the engine can and time allows, and the consensus is taken."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.translation.consensus import agreed
from desktop_app.translation.engines.prompts import PROSE
from desktop_app.translation.engines.protocol import SAMPLED, EngineInfo, EngineRequest
from desktop_app.translation.model import LocalisedSegment
from desktop_app.translation.repair import Draft, Repairer


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


def test_too_much_prose_for_the_time_is_written_once() -> None:
    engine = Talkative(samples=True)
    long = draft(PROSE, "猫坐在垫子上。" * 4000)
    list(Repairer(engine).translate([long], 100_000))
    assert SAMPLED not in engine.asked
