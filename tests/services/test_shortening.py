"""An engine may help to shorten a sentence; what it writes must prove every figure."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.errors import ExportError
from desktop_app.services.running import run_to_end
from desktop_app.services.shortening import propose_shorter
from desktop_app.settings import Paths
from tests.briefs.test_briefs_shorten import LONG, SHORT, project, segment_id
from tests.translation.engines.fake_engine import FakeEngine


class Shortener(FakeEngine):
    """Says whatever it is told to say."""

    def __init__(self, english: str) -> None:
        super().__init__()
        self.english = english

    def _english(self, request: object) -> str:
        return self.english


@pytest.mark.parametrize(
    ("english", "proposed"),
    [
        ("The county upgraded 33,900 mu of farmland for 1,260 households.", True),
        ("The county upgraded 39,300 mu of farmland for 1,260 households.", False),
        ("The county upgraded 33,900 mu of farmland.", False),
        (f"{LONG} {LONG}", False),
    ],
)
def test_the_engine_is_heard_only_when_it_proves_every_figure(
    english: str, proposed: bool, tmp_path: Path
) -> None:
    content = project()
    paths = Paths(tmp_path, tmp_path, tmp_path, tmp_path)
    job = propose_shorter(content, segment_id(content), engine=Shortener(english), paths=paths)
    assert run_to_end(job) == (english if proposed else SHORT)


def test_rules_alone_need_no_engine() -> None:
    content = project()
    assert run_to_end(propose_shorter(content, segment_id(content))) == SHORT


def test_an_unknown_sentence_is_named() -> None:
    with pytest.raises(ExportError, match="no sentence P99"):
        run_to_end(propose_shorter(project(), "P99"))
