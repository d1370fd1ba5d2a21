"""Drafts are written in pieces; another try joins those at work, and the same piece is written once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.translation.driving.asking import Asking
from desktop_app.translation.driving.draft import Draft, Pieces
from desktop_app.translation.driving.repair import Repairer
from desktop_app.translation.engines.protocol import EngineInfo, EngineRequest, Version
from desktop_app.translation.model import LocalisedSegment


class Listening:
    """Says what it was asked, less sure of each answer than of the one before; counts its runs."""

    info = EngineInfo("fake", "Fake", "1", mixed_input=True)

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.runs = 0

    def load(self) -> None:
        """Nothing to do."""

    def close(self) -> None:
        """Nothing to do."""

    def translate(self, requests: Sequence[EngineRequest]) -> Iterator[tuple[int, str]]:
        self.runs += 1
        for index, request in enumerate(requests):
            self.asked.append(request.text)
            self.said = self.answer(request)
            yield index, self.said

    def answer(self, request: EngineRequest) -> str:
        return f"Said {request.text.strip('，。')} by {request.attempt}"

    def versions(self, index: int) -> Sequence[Version]:
        return (Version(self.said, -float(index)),)


def pieces(text: str, attempt: int = 0, limit: int = 6) -> Pieces:
    return Pieces.of(Draft(LocalisedSegment(text, text)), limit, attempt)


def test_a_piece_of_two_sentences_is_asked_for_once() -> None:
    engine = Listening()
    first, second = pieces("深化改革，扩大开放。"), pieces("稳定外贸，扩大开放。")
    assert list(Asking(engine).answered([first, second])) == [first, second]
    assert engine.asked == ["深化改革，", "扩大开放。", "稳定外贸，"]
    assert first.english[1] == second.english[1] == (Version("Said 扩大开放 by 0", -1.0),)
    assert [version.likelihood for one in (first, second) for version in one.versions()] == [-1.0, -2.0]


def test_what_is_asked_later_comes_in_the_same_run_and_what_is_known_at_once() -> None:
    engine = Listening()
    asking = Asking(engine)
    read = []
    for one in asking.answered([pieces("深化改革。")]):
        read += [version.text for version in one.versions()]
        if len(read) == 1:
            asking.ask(pieces("深化改革。", attempt=1))
        elif len(read) == 2:
            asking.ask(pieces("深化改革。"))
    assert read == ["Said 深化改革 by 0.", "Said 深化改革 by 1.", "Said 深化改革 by 0."]
    assert (engine.runs, len(engine.asked)) == (1, 2)


def test_all_steps_of_repair_are_one_run_of_the_engine() -> None:
    class Deaf(Listening):
        def answer(self, _request: EngineRequest) -> str:
            return "改革"  # Chinese is no English: every step fails

    engine = Deaf()
    bad = Draft(LocalisedSegment(text := "深化改革，扩大开放。", text))
    assert list(Repairer(engine).translate([bad], 60)) == [bad]
    # Whole and again; in clauses it would be the same piece by the same decoding, so nobody asks.
    assert engine.asked == [text, text]
    assert engine.runs == 1
