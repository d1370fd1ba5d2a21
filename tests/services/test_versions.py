"""Other versions of a sentence: each is checked, what has fewest findings comes first, nothing is written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from desktop_app.document.read import read_text
from desktop_app.errors import Cancelled
from desktop_app.figures.extract import extract_figures
from desktop_app.project.content import ProjectContent
from desktop_app.services.progress import CancelToken
from desktop_app.services.running import run_to_end
from desktop_app.services.versions import OtherVersion, other_versions
from desktop_app.settings import Paths
from desktop_app.translation.engines.protocol import WIDE, EngineInfo, EngineRequest, Version
from desktop_app.translation.model import OriginKind, Translation

TEXT = """清河县2025年政府工作报告

一、2024年工作回顾

老街坊们在社区食堂里用上了热饭热菜，惠及居民3200人。全县地区生产总值200.7亿元，增长8.8%。

2025年1月8日
"""


class Writer:
    """Writes the versions it was given, in that order."""

    def __init__(self, *texts: str, wide: bool = True) -> None:
        self.info = EngineInfo("writer", "Writer", "1", mixed_input=True, wide=wide)
        self.texts = texts
        self.asked: list[EngineRequest] = []
        self.loads = 0

    def load(self) -> None:
        self.loads += 1

    def close(self) -> None:
        """Nothing to do."""

    def translate(self, requests: Sequence[EngineRequest]) -> Iterator[tuple[int, str]]:
        for number, request in enumerate(requests):
            self.asked.append(request)
            yield number, self.versions(number)[0].text

    def versions(self, index: int) -> list[Version]:
        if self.info.wide:
            return [Version(text) for text in self.texts]
        return [Version(self.texts[self.asked[index].attempt % len(self.texts)])]


SAYS_ALL = "Neighbors had hot meals in the community canteen, benefiting 3,200 residents."
ALSO = "Hot meals were served to neighbors in the community canteen, to the benefit of 3,200 residents."
WRONG = "Neighbors had hot meals in the community canteen, benefiting 2,300 residents."


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path, tmp_path, tmp_path, tmp_path)


def content(english: str = "") -> tuple[ProjectContent, dict[str, str]]:
    report = read_text(TEXT, "report.txt")
    ids = {segment.text[:4]: segment.id for segment in report.segments}
    told = {ids["老街坊们"]: Translation(ids["老街坊们"], english)} if english else {}
    return ProjectContent(report, extract_figures(report), told), ids


def versions(engine: Writer, start: str, paths: Paths, english: str = "") -> Sequence[OtherVersion]:
    project, ids = content(english)
    return run_to_end(other_versions(project, ids[start], engine, paths, CancelToken()))


def test_what_has_a_wrong_figure_comes_last_and_says_so(paths: Paths) -> None:
    found = versions(Writer(WRONG, SAYS_ALL, ALSO), "老街坊们", paths)
    assert [one.english for one in found] == [SAYS_ALL, ALSO, WRONG]
    assert [one.check for one in found[0].findings] == []
    assert any(one.check.startswith("figure-") for one in found[2].findings)
    assert all(one.origin.kind is OriginKind.ENGINE and "Writer" in one.origin.detail for one in found)


def test_the_english_that_is_there_is_no_other_version(paths: Paths) -> None:
    found = versions(Writer(SAYS_ALL, ALSO), "老街坊们", paths, english=SAYS_ALL)
    assert [one.english for one in found] == [ALSO]


def test_an_engine_that_writes_one_at_a_time_is_asked_by_several_decodings(paths: Paths) -> None:
    engine = Writer(SAYS_ALL, ALSO, wide=False)
    assert {one.english for one in versions(engine, "老街坊们", paths)} == {SAYS_ALL, ALSO}
    attempts = [request.attempt for request in engine.asked]
    assert len(set(attempts)) == len(attempts) > 1
    assert WIDE not in attempts


def test_what_rules_tell_is_asked_nearly_bare_and_a_date_not_at_all(paths: Paths) -> None:
    engine = Writer("The county's GDP was RMB 20.07 billion, up 8.8%.")
    (one,) = versions(engine, "全县地区", paths)
    assert one.findings == ()
    assert all("增长" in request.text for request in engine.asked)
    engine = Writer("January 8.")
    assert versions(engine, "2025", paths) == []
    assert engine.asked == []


def test_stop_acts_before_the_engine_is_loaded(paths: Paths) -> None:
    project, ids = content()
    cancel, engine = CancelToken(), Writer(SAYS_ALL)
    cancel.cancel()
    with pytest.raises(Cancelled):
        run_to_end(other_versions(project, ids["老街坊们"], engine, paths, cancel))
    assert engine.loads == 0
