"""In which order sentences are translated while somebody reads."""

from __future__ import annotations

import threading
from pathlib import Path

from desktop_app.document.read import read_text
from desktop_app.figures.extract import extract_figures
from desktop_app.project.store import ProjectFile
from desktop_app.services.progress import CancelToken
from desktop_app.services.translating import TranslatedSegment, in_turns, translate_project
from desktop_app.settings import Paths
from desktop_app.translation.model import OriginKind, PipelineItem
from tests.translation.engines.fake_engine import FakeEngine


def items(number: int) -> list[PipelineItem]:
    return [PipelineItem(f"s{place}", f"第{place}句。") for place in range(number)]


def test_the_first_turn_is_small_so_that_something_is_there_to_read_within_seconds() -> None:
    turns = [[item.segment_id for item in turn] for turn in in_turns(items(200), lambda: ())]
    sizes = [len(turn) for turn in turns]
    assert sizes[0] == 4
    assert sizes[:-1] == sorted(sizes[:-1])
    assert max(sizes) >= 32, "an engine that writes 32 sentences at once must find as many"
    assert [one for turn in turns for one in turn] == [f"s{place}" for place in range(200)]


def test_who_goes_elsewhere_gets_a_small_turn_of_what_is_on_screen() -> None:
    screen = ["s0", "s1", "s2"]
    turns = in_turns(items(200), lambda: screen)
    before = [next(turns) for _turn in range(4)]
    screen[:] = ["s150", "s151", "s152"]
    there = [item.segment_id for item in next(turns)]
    assert len(before[-1]) > 4
    assert there[:3] == screen
    assert len(there) == 4
    assert len(next(turns)) == 8, "staying there, turns grow again"


def test_the_same_chinese_goes_together() -> None:
    twins = [*items(20), PipelineItem("twin", "第1句。")]
    first = next(in_turns(twins, lambda: ()))
    assert "twin" in [item.segment_id for item in first]


class SlowToLoad(FakeEngine):
    """Is loaded only when the test says so."""

    def __init__(self) -> None:
        super().__init__()
        self.may_load = threading.Event()

    def load(self) -> None:
        assert self.may_load.wait(30)


def test_what_rules_tell_is_there_while_the_engine_loads(tmp_path: Path) -> None:
    path = tmp_path / "a.duizhao"
    report = read_text("一、2025年工作回顾\n\n地区生产总值增长5%。深入研究改革之难题。\n", "a.txt")
    ProjectFile.create(path, report, extract_figures(report)).close()
    engine = SlowToLoad()
    job = translate_project(path, engine, Paths(tmp_path, tmp_path, tmp_path, tmp_path), CancelToken())
    told = []
    for progress in job:
        if isinstance(progress.item, TranslatedSegment):
            told.append(progress.item.translation.origin.kind)
            if len(told) == 2:  # heading and headline: nothing more without the engine
                assert OriginKind.ENGINE not in told
                engine.may_load.set()
    assert told.count(OriginKind.ENGINE) == 1
