"""An office's own translation server: both kinds, bad answers, none unless configured."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from desktop_app.errors import EngineError
from desktop_app.settings import Paths
from desktop_app.translation.engines.catalogue import available, open_engine
from desktop_app.translation.engines.protocol import EngineRequest
from desktop_app.translation.engines.server import ServerEngine
from desktop_app.translation.engines.server_settings import (
    ServerSettings,
    read_server_settings,
)


class Office(BaseHTTPRequestHandler):
    """An office's server; its tests tell it how to behave by the sentence."""

    seen: list[tuple[str, dict[str, Any], str]]

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.seen.append((self.path, body, self.headers.get("Authorization", "")))
        text = body["q"] if "q" in body else body["messages"][-1]["content"]
        if text == "elsewhere":
            self.send_response(302)
            self.send_header("Location", "http://127.0.0.1:9/")
            self.end_headers()
            return
        english = f"English of {text}\n"
        answer = (
            {"translatedText": english} if "q" in body else {"choices": [{"message": {"content": english}}]}
        )
        data = b"junk" if text == "junk" else json.dumps(answer).encode()
        self.send_response(200)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_arguments: Any) -> None:
        pass


@pytest.fixture
def address() -> Iterator[str]:
    Office.seen = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), Office)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize(
    ("kind", "path"), [("openai", "/chat/completions"), ("libretranslate", "/translate")]
)
def test_both_kinds_of_server(address: str, kind: str, path: str) -> None:
    engine = ServerEngine(ServerSettings(address, kind, model="m", key="k"))
    assert not engine.info.offline
    result = dict(
        engine.translate([EngineRequest("甲", role="plan"), EngineRequest(""), EngineRequest("乙")])
    )
    assert result == {0: "English of 甲", 1: "", 2: "English of 乙"}
    assert {seen[0] for seen in Office.seen} == {path}
    assert len(Office.seen) == 2, "an empty sentence is not sent"


def test_a_bad_answer_fails_one_sentence_and_a_redirect_is_not_followed(address: str) -> None:
    engine = ServerEngine(ServerSettings(address, parallel=1))
    texts = ["甲", "junk", "乙", "elsewhere", "丙"]
    assert [text for _, text in sorted(engine.translate([EngineRequest(text) for text in texts]))] == [
        "English of 甲",
        "",
        "English of 乙",
        "",
        "English of 丙",
    ]


def test_a_server_that_is_not_there_is_one_sentence() -> None:
    engine = ServerEngine(ServerSettings("http://127.0.0.1:9"))
    with pytest.raises(EngineError, match="does not answer"):
        list(engine.translate([EngineRequest("甲")] * 5))


@pytest.mark.parametrize("url", ["", "file:///etc/passwd", "server", "ftp://x", "http://"])
def test_only_web_addresses(url: str) -> None:
    with pytest.raises(EngineError, match="not a web address"):
        ServerSettings(url)


def test_off_unless_configured_and_never_chosen_by_itself(tmp_path: Path) -> None:
    paths = Paths(tmp_path / "data", tmp_path / "config", tmp_path / "cache", tmp_path / "state")
    assert not [status for status in available(paths) if status.kind == "server"]
    paths.config.mkdir()
    written = paths.config / "server.json"  # by hand, as docs/it.md says
    written.write_text('{"url": "http://office.example/v1", "model": "big"}')
    assert read_server_settings(paths) == ServerSettings("http://office.example/v1", model="big")
    with pytest.raises(EngineError, match="No translation engine is installed"):
        open_engine(paths)
    assert open_engine(paths, "server").info.name == "big on office.example"
    written.write_text('{"url": "http://office.example/v1", "parallel": "many"}')
    assert not [status for status in available(paths) if status.kind == "server"]
