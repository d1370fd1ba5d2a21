"""Headers of GGUF files: sane ones are read, all others refused in one sentence."""

import contextlib
import struct
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.errors import EngineError
from desktop_app.translation.engines.gguf import read_header


def text(value: str) -> bytes:
    return struct.pack("<Q", len(value.encode())) + value.encode()


def gguf(version: int = 3, tensors: int = 1, keys: int = 3, offset: int = 0, weights: int = 64) -> bytes:
    head = b"GGUF" + struct.pack("<IQQ", version, tensors, keys)
    head += text("general.name") + struct.pack("<I", 8) + text("Tiny")
    head += text("tokens") + struct.pack("<IIQ", 9, 8, 2) + text("a") + text("b")
    head += text("size") + struct.pack("<If", 6, 1.5)
    head += text("weight") + struct.pack("<IQIQ", 1, 16, 0, offset)
    return head + b"\0" * (-len(head) % 32) + b"\0" * weights


def test_a_sane_file_says_who_it_is(tmp_path: Path) -> None:
    file = tmp_path / "tiny.gguf"
    file.write_bytes(gguf())
    header = read_header(file)
    assert (header.version, header.tensors, header.text("general.name")) == (3, 1, "Tiny")
    assert header.facts["size"] == 1.5
    assert header.text("general.license") == ""


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GGUF",
        b"PK\x03\x04" + bytes(100),
        gguf(version=99),
        gguf(tensors=0),
        gguf(tensors=1 << 60),
        gguf(keys=1 << 40),
        gguf(keys=4),
        gguf(offset=1 << 50),
        gguf(weights=0),
        gguf()[:80],
    ],
)
def test_what_is_not_sane_is_refused_in_one_sentence(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "bad.gguf"
    file.write_bytes(data)
    with pytest.raises(EngineError, match=r"bad\.gguf is not a usable model file"):
        read_header(file)


@given(st.integers(0, 150), st.binary(min_size=1, max_size=16))
@settings(max_examples=300, deadline=None)
def test_damage_anywhere_is_refused_or_harmless(
    tmp_path_factory: pytest.TempPathFactory, at: int, junk: bytes
) -> None:
    data = gguf()
    file = tmp_path_factory.mktemp("gguf") / "x.gguf"
    file.write_bytes(data[:at] + junk + data[at + len(junk) :])
    with contextlib.suppress(EngineError):
        read_header(file)
