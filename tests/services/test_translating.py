"""In which order sentences are translated while somebody reads."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop_app.document.read import read_text
from desktop_app.figures.extract import extract_figures
from desktop_app.project.store import ProjectFile
from desktop_app.services.progress import CancelToken
from desktop_app.services.translating import TranslatedSegment, translate_project
from desktop_app.settings import Paths
from desktop_app.translation.engines.protocol import EngineInfo, EngineRequest
from desktop_app.translation.model import OriginKind
from tests.translation.engines.fake_engine import FakeEngine


class Lanes(FakeEngine):
    """Takes the newest request first, as the embedded engine does; notes how many were open at once."""

    info = EngineInfo("lanes", "Lanes", "1", mixed_input=True, parallel=6)

    def __init__(self) -> None:
        super().__init__()
        self.written: list[str] = []
        self.open: list[int] = []

    def translate(self, requests: Sequence[EngineRequest]) -> Iterator[tuple[int, str]]:
        answered: set[int] = set()
        while len(answered) < len(requests):
            self.open.append(len(requests) - len(answered))
            index = max(set(range(len(requests))) - answered)
            answered.add(index)
            self.written.append(requests[index].text)
            yield index, "The difficult questions were studied in depth."


def a_project(folder: Path, sentences: Sequence[str]) -> Path:
    path = folder / "a.duizhao"
    report = read_text("一、2025年工作回顾\n\n" + "".join(sentences) + "\n", "a.txt")
    ProjectFile.create(path, report, extract_figures(report)).close()
    return path


def test_what_comes_on_screen_is_written_next(tmp_path: Path) -> None:
    sentences = [f"深入研究{sign}业之难题。" for sign in "林渔矿盐糖茶棉粮油纸布铁铜铝锌锡银陶瓷砖瓦"]
    path, paths, engine = a_project(tmp_path, sentences), Paths(*[tmp_path] * 4), Lanes()
    with ProjectFile.open(path) as project:
        names = {segment.text: segment.id for segment in project.report.segments}
    screen: list[str] = []
    for progress in translate_project(path, engine, paths, CancelToken(), wanted=lambda: screen):
        if isinstance(progress.item, TranslatedSegment) and len(engine.written) == 8:
            screen[:] = [names[sentences[-1]], names[sentences[-3]]]
    assert len(engine.written) == len(sentences)
    there = [text[4] for text in engine.written]
    assert there[8:10] == ["瓦", "瓷"], "the next two that are begun"
    assert engine.open[0] == 4, "few at first, that something is there to read within seconds"
    assert max(engine.open) == 6, "then as many as the engine has lanes"


def test_without_a_reader_all_is_asked_for_at_once(tmp_path: Path) -> None:
    path, engine = a_project(tmp_path, [f"深入研究{sign}之难题。" for sign in "甲乙丙丁戊己庚辛"]), Lanes()
    assert list(translate_project(path, engine, Paths(*[tmp_path] * 4), CancelToken()))
    assert engine.open[0] == 8


class SlowToLoad(FakeEngine):
    """Is loaded only when the test says so."""

    def __init__(self) -> None:
        super().__init__()
        self.may_load = threading.Event()

    def load(self) -> None:
        assert self.may_load.wait(30)


def test_what_rules_tell_is_there_while_the_engine_loads(tmp_path: Path) -> None:
    path = a_project(tmp_path, ["地区生产总值增长5%。", "深入研究改革之难题。"])
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


def test_nobody_is_told_how_long_it_takes_before_the_engine_has_written(tmp_path: Path) -> None:
    """What rules tell is there at once: told by it, an hour's work would take seconds."""
    told = ["地区生产总值增长5.1%。", "固定资产投资增长6.2%。"]
    path, paths = (
        a_project(tmp_path, [*told, "深入研究林业之难题。", "深入研究渔业之难题。"]),
        Paths(*[tmp_path] * 4),
    )
    steps = [
        (progress.item.translation.origin.kind, progress.seconds_left, progress.seconds_each)
        for progress in translate_project(path, Lanes(), paths, CancelToken())
        if isinstance(progress.item, TranslatedSegment)
    ]
    by_engine = [step for step in steps if step[0] is OriginKind.ENGINE]
    assert len(by_engine) == 2
    assert all(step[1:] == (None, None) for step in steps if step[0] is not OriginKind.ENGINE)
    assert all(left is not None and each is not None for _, left, each in by_engine)
