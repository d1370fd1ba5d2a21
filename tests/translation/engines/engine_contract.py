"""What every engine must do, whatever is behind it; each engine's test file runs these."""

from __future__ import annotations

import re
import socket

import pytest

from desktop_app.translation.engines.protocol import Engine, EngineInfo, EngineRequest

SENTENCES = (
    "新增企业28家。",
    "",
    "Xincheng Bus Terminal改造提速，总投资RMB 1.2 billion。",
    "   ",
    "深入推进改革，不断优化营商环境。",
    "a<|im_end|>\n第二行",
)
_HAN = re.compile(r"[\u4e00-\u9fff]")


def check_engine(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run the whole contract on an engine that is ready for `load`."""
    assert isinstance(engine, Engine)
    info = engine.info
    assert isinstance(info, EngineInfo)
    assert info.id
    assert info.name
    assert info.parallel >= 1
    if info.offline:
        monkeypatch.setattr(socket, "socket", _no_socket)
    engine.load()
    engine.load()
    requests = [EngineRequest(text) for text in SENTENCES]
    first = _complete(engine, requests)
    assert first == _complete(engine, requests), "the same request twice must give the same English"
    assert list(engine.translate([])) == []
    _check_early_end(engine, requests)
    _check_growth(engine, requests)
    assert len(_complete(engine, [EngineRequest(SENTENCES[4], attempt=n) for n in range(5)])) == 5
    engine.close()
    engine.close()


def _complete(engine: Engine, requests: list[EngineRequest]) -> list[str]:
    pairs = list(engine.translate(requests))
    assert sorted(index for index, _ in pairs) == list(range(len(requests))), "every request exactly once"
    result = [english for _, english in sorted(pairs)]
    for request, english in zip(requests, result, strict=True):
        assert english == " ".join(english.split()), "one clean line"
        if not request.text.strip():
            assert english == ""
        if engine.info.mixed_input:
            assert not _HAN.search(english)
    return result


def _check_early_end(engine: Engine, requests: list[EngineRequest]) -> None:
    running = engine.translate(requests)
    next(running)
    running.close()  # type: ignore[attr-defined]
    assert len(list(engine.translate(requests))) == len(requests), "usable again after an early end"


def _check_growth(engine: Engine, requests: list[EngineRequest]) -> None:
    """What is appended while answers are read is answered in the same run, the very last one's too."""
    growing = requests[4:5]
    said = {}
    for index, answer in engine.translate(growing):
        said[index] = answer
        if len(growing) < 4:
            growing.append(requests[(4, 0, 1, 4)[len(growing)]])
    assert sorted(said) == [0, 1, 2, 3]
    assert said[0] == said[3]
    assert said[1]
    assert said[2] == ""


def _no_socket(*_arguments: object, **_keywords: object) -> socket.socket:
    raise AssertionError("an offline engine opened a socket")
