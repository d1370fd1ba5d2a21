"""What is known against the locked versions is told, and silence is never taken for innocence."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from resources.installers import audit, lockfile

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the registry's client is a script here")
OLD = "jinja2==2.4.1"
Answer = Callable[[bytes], bytes]
Serve = Callable[[Answer], str]
Printed = pytest.CaptureFixture[str]

# Stands for uv: it says what the real one says of a version that was taken back, and of nothing else.
_UV = """#!{python}
import sys
asked = sys.stdin.read().splitlines()
print("Resolved", len(asked), "packages in 9ms", file=sys.stderr)
for line in asked:
    if line.split(" ")[0] in {known!r}:
        print(f'warning: `{{line.split(" ")[0]}}` is yanked (reason: "It was broken")', file=sys.stderr)
"""


def registry(tmp_path: Path, *known: str) -> Path:
    path = tmp_path / "uv"
    path.write_text(_UV.format(python=sys.executable, known=known), encoding="utf-8")
    path.chmod(0o700)
    return path


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Serve]:
    """A list of advisories on this computer that answers as it is told to."""
    servers: list[HTTPServer] = []

    def serve(answer: Answer) -> str:
        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                said = answer(self.rfile.read(int(self.headers["Content-Length"])))
                self.send_response(200)
                self.end_headers()
                self.wfile.write(said)

            def log_message(self, *_: object) -> None:
                pass

        server = HTTPServer(("127.0.0.1", 0), Handler)
        servers.append(server)
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        return f"http://127.0.0.1:{server.server_port}/"

    yield serve
    for server in servers:
        server.shutdown()
        server.server_close()


def advisories(*bad: str) -> Answer:
    """An answer in OSV's form that knows of the named versions."""

    def answer(body: bytes) -> bytes:
        asked = json.loads(body)["queries"]
        assert all(set(one) == {"package", "version"} for one in asked)  # and nothing else leaves
        found = [f"{one['package']['name']}=={one['version']}" in bad for one in asked]
        one = {"vulns": [{"id": "GHSA-1", "modified": "2026-01-01T00:00:00Z"}]}
        return json.dumps({"results": [one if hit else {} for hit in found]}).encode()

    return answer


def test_nothing_known_is_said_when_both_were_asked(tmp_path: Path, served: Serve, capsys: Printed) -> None:
    uv = registry(tmp_path, audit.KNOWN_WITHDRAWN)
    assert audit.main(["--uv", str(uv), "--advisories", served(advisories(OLD))]) == 0
    out = capsys.readouterr().out
    count = len(list(lockfile.entries()))
    assert out == (
        f"Withdrawn by their makers: none of {count} locked versions.\n"
        f"Named in advisories: none of {count} locked versions.\n"
    )


def test_what_is_known_is_named(tmp_path: Path, served: Serve, capsys: Printed) -> None:
    locked = {entry.name: entry for entry in lockfile.entries()}
    lxml, named = locked["lxml"], locked["reportlab"].line
    uv = registry(tmp_path, audit.KNOWN_WITHDRAWN, lxml.line)
    assert audit.main(["--uv", str(uv), "--advisories", served(advisories(OLD, named))]) == 1
    out = capsys.readouterr().out
    assert f"\n  {lxml.line} was withdrawn: It was broken\n" in out
    assert f"\n  {named.replace('==', ' ')}: GHSA-1\n" in out


@pytest.mark.parametrize(
    "answer", [advisories(), lambda _: b"<html>sign in</html>", lambda _: b"[]", lambda _: b'{"results": []}']
)
def test_a_list_that_knows_nothing_is_no_good_news(
    tmp_path: Path, served: Serve, capsys: Printed, answer: Answer
) -> None:
    uv = registry(tmp_path, audit.KNOWN_WITHDRAWN)
    assert audit.main(["--uv", str(uv), "--advisories", served(answer)]) == 2
    said = capsys.readouterr()
    assert "Named in advisories: none" not in said.out
    assert said.err.startswith("Named in advisories: not known.")
    assert said.err.count("\n") == 1


def test_without_a_network_it_is_said_in_one_sentence_each(tmp_path: Path, capsys: Printed) -> None:
    uv = tmp_path / "uv"
    uv.write_text("#!/bin/sh\necho 'error: Request failed' >&2\necho '  cause: no route' >&2\nexit 2\n")
    uv.chmod(0o700)
    assert audit.main(["--uv", str(uv), "--advisories", "http://127.0.0.1:9/"]) == 2
    first, second = capsys.readouterr().err.splitlines()
    assert first.startswith(
        "Withdrawn by their makers: not known. The package registry could not be asked: cause"
    )
    assert second.startswith("Named in advisories: not known. The list of advisories could not be asked: ")


def test_a_registry_that_tells_no_withdrawals_is_no_good_news(
    tmp_path: Path, served: Serve, capsys: Printed
) -> None:
    arguments = ["--uv", str(registry(tmp_path)), "--advisories", served(advisories(OLD))]
    assert audit.main(arguments) == 2
    assert "does not tell what was withdrawn" in capsys.readouterr().err
