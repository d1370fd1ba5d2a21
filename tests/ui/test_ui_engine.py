"""The engine is installed from the start page as a person would: clicks, a real server, a dropped file."""

from __future__ import annotations

import hashlib
import json
import threading
import time
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.translation.engines import catalogue, models
from desktop_app.translation.engines.models import Model
from desktop_app.ui.panes.engine_card import EngineCard
from desktop_app.ui.shell import Shell

BLOCK = 1 << 20
CONTENT = b"".join(bytes([number]) * BLOCK for number in range(6))
MODEL = Model(
    id="tiny",
    name="Tiny",
    file="tiny.gguf",
    size=len(CONTENT),
    sha256=hashlib.sha256(CONTENT).hexdigest(),
    licence="Apache-2.0",
    publisher="A publisher",
    hub=("publisher/tiny", "main"),
)
LEFT = Qt.MouseButton.LeftButton


class Publisher(ThreadingHTTPServer):
    """Serves two blocks of the model, then little by little until it is `let_go`."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Answer)
        self.asked: list[str] = []
        self.let_go = threading.Event()
        self.silent = False  # says nothing more after two blocks until it is `let_go`

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class _Answer(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        server = self.server
        assert isinstance(server, Publisher)
        wanted = self.headers["Range"].removeprefix("bytes=")
        server.asked.append(wanted)
        rest = CONTENT[int(wanted.rstrip("-")) :]
        self.send_response(206)
        self.send_header("Content-Length", str(len(rest)))
        self.end_headers()
        try:
            at = 2 * BLOCK
            self.wfile.write(rest[:at])
            while not server.let_go.wait(0.1) and (server.silent or at < 3 * BLOCK):
                if server.silent:
                    continue
                self.wfile.write(rest[at : at + 100])
                at += 100
            self.wfile.write(rest[at:])
        except OSError:  # paused at the other end
            pass

    def log_message(self, *_what: object) -> None:
        pass


@pytest.fixture
def publisher(monkeypatch: pytest.MonkeyPatch) -> Iterator[Publisher]:
    server = Publisher()
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    monkeypatch.setenv("HF_ENDPOINT", server.address)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    yield server
    server.let_go.set()
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def card(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, shell: Shell) -> EngineCard:
    for room in (models, catalogue):
        monkeypatch.setattr(room, "known_models", lambda: (MODEL,))
    assert shell.window is not None
    found = shell.window.engine_card
    found.refresh()
    qtbot.waitUntil(lambda: "Tiny" in found.facts.text())
    return found


def test_a_late_answer_does_not_hide_a_newer_one(card: EngineCard) -> None:
    card._answered((card._asked - 1, []))  # the window's own question, answered late
    assert "No engine" not in card.words.text()
    assert "Tiny" in card.facts.text()


def test_installed_paused_and_gone_on_with(
    qtbot: QtBot, shell: Shell, publisher: Publisher, card: EngineCard
) -> None:
    assert card.facts.text() == "Tiny · 6.0 MB · Apache-2.0\nSource: A publisher (publisher/tiny)"
    qtbot.mouseClick(card.install, LEFT)
    qtbot.waitUntil(lambda: "2.0 MB / 6.0 MB" in card.progress_words.text())
    assert card.bar.value() == 333
    assert not card.install.isEnabled()
    qtbot.mouseClick(card.pause, LEFT)
    qtbot.waitUntil(lambda: card.install.isEnabled())
    assert card.progress_words.text() == "Paused. What was fetched is kept."
    assert card.install.text() == "Go on"
    assert not card.pause.isVisible()
    publisher.let_go.set()
    qtbot.mouseClick(card.install, LEFT)
    qtbot.waitUntil(lambda: "Ready" in card.words.text())
    first, second = publisher.asked
    assert first == "0-"
    assert int(second.rstrip("-")) >= 2 * BLOCK, "what was fetched is not fetched again"
    assert not card.install.isVisible(), "nothing is left to do"
    assert not card.progress_words.text()
    file = models.model_path(shell.window.session.paths.engines, MODEL)  # type: ignore[union-attr]
    assert file.read_bytes() == CONTENT


def test_a_line_that_is_silent_pauses_at_once(qtbot: QtBot, publisher: Publisher, card: EngineCard) -> None:
    publisher.silent = True
    qtbot.mouseClick(card.install, LEFT)
    qtbot.waitUntil(lambda: "2.0 MB / 6.0 MB" in card.progress_words.text())
    pressed = time.monotonic()
    qtbot.mouseClick(card.pause, LEFT)
    qtbot.waitUntil(lambda: card.install.isEnabled())
    assert time.monotonic() - pressed < 3, "not when the line gives up, after ten seconds"
    assert card.progress_words.text() == "Paused. What was fetched is kept."
    publisher.let_go.set()
    qtbot.mouseClick(card.install, LEFT)
    qtbot.waitUntil(lambda: "Ready" in card.words.text())


def test_a_connection_that_fails_says_so_and_leaves_the_ways_out(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, publisher: Publisher, card: EngineCard
) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:1")
    qtbot.mouseClick(card.install, LEFT)
    qtbot.waitUntil(lambda: "could not be fetched" in card.progress_words.text())
    assert card.install.isEnabled()
    assert card.from_file.isEnabled()
    monkeypatch.setenv("HF_ENDPOINT", publisher.address)
    publisher.let_go.set()
    qtbot.mouseClick(card.install, LEFT)
    qtbot.waitUntil(lambda: "Ready" in card.words.text())


def test_installed_from_a_file_and_another_file_is_refused(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, card: EngineCard, tmp_path: Path
) -> None:
    other, right = tmp_path / "other.gguf", tmp_path / "copy of the model.gguf"
    other.write_bytes(CONTENT[:-1] + b"!")
    right.write_bytes(CONTENT)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(other), ""))
    qtbot.mouseClick(card.from_file, LEFT)
    qtbot.waitUntil(lambda: "other.gguf is not Tiny" in card.progress_words.text())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(right), ""))
    qtbot.mouseClick(card.from_file, LEFT)
    qtbot.waitUntil(lambda: "Ready" in card.words.text())


def test_a_model_that_is_dropped_is_installed(
    qtbot: QtBot, shell: Shell, card: EngineCard, tmp_path: Path
) -> None:
    file = tmp_path / "from the stick.gguf"
    file.write_bytes(CONTENT)
    assert shell.window is not None
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    copy, no_keys = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    shell.window.start.dropEvent(QDropEvent(QPointF(9, 9), copy, data, LEFT, no_keys))
    qtbot.waitUntil(lambda: "Ready" in card.words.text())


def test_an_argos_package_is_installed_as_an_engine_of_its_own(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, card: EngineCard, tmp_path: Path
) -> None:
    package = tmp_path / "translate-zh_en-1_0.argosmodel"
    facts = {"from_code": "zh", "to_code": "en", "package_version": "1.0", "argos_version": "1.5"}
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("zh_en/metadata.json", json.dumps(facts))
        archive.writestr("zh_en/sentencepiece.model", b"pieces")
        archive.writestr("zh_en/model/model.bin", b"weights")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(package), ""))
    qtbot.mouseClick(card.from_file, LEFT)
    qtbot.waitUntil(lambda: "Ready" in card.words.text())
    assert "Argos" in card.facts.text()
