"""Reads the header of a GGUF model file, so that only sane files reach native code.

A file from a stranger is judged here first: magic, version, counts, and every length against the
size of the file.  The weights themselves are not read.
"""

from __future__ import annotations

import mmap
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop_app.errors import EngineError

_MAGIC = b"GGUF"
_VERSIONS = (2, 3)
_MOST_TENSORS = 20_000
_MOST_KEYS = 10_000
_MOST_ITEMS = 4_000_000
_MOST_TYPES = 64  # ggml tensor types, with room for new ones
_SCALARS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
_STRING, _ARRAY = 8, 9


@dataclass(frozen=True, slots=True)
class GgufHeader:
    """What a model file says about itself.

    Attributes:
        version: of the format.
        tensors: how many there are.
        size: of the file in bytes.
        facts: the single values of its metadata (arrays left out), e.g. ``general.name``.
    """

    version: int
    tensors: int
    size: int
    facts: Mapping[str, object]

    def text(self, key: str) -> str:
        """A fact as text, "" if it is not there."""
        return str(self.facts.get(key, ""))


def read_header(path: Path) -> GgufHeader:
    """Read and judge the header.

    Raises:
        EngineError: not a GGUF file, cut short, or with values no real model has.
    """
    try:
        with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            return _Reader(data).header()
    except (OSError, ValueError, struct.error, IndexError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or error
        raise EngineError(
            "engine-file-invalid",
            f"{path.name} is not a usable model file ({reason}); choose a complete .gguf file.",
            path=str(path),
        ) from error


class _Reader:
    def __init__(self, data: mmap.mmap) -> None:
        self._data = data
        self._at = 0

    def header(self) -> GgufHeader:
        if self._data[:4] != _MAGIC:
            raise ValueError("it is not in GGUF format")
        self._at = 4
        version = self._number("I")
        if version not in _VERSIONS:
            raise ValueError(f"GGUF version {version} is not supported")
        tensors, keys = self._number("Q"), self._number("Q")
        if not 0 < tensors <= _MOST_TENSORS or not 0 < keys <= _MOST_KEYS:
            raise ValueError("its header is damaged")
        facts: dict[str, object] = {}
        for _ in range(keys):
            name = self._string()
            value = self._value(self._number("I"))
            if value is not None:
                facts[name] = value
        alignment = facts.get("general.alignment", 32)
        if not isinstance(alignment, int) or not 0 < alignment <= 65536:
            raise ValueError("its alignment is damaged")
        self._check_tensors(tensors, alignment)
        return GgufHeader(version, tensors, len(self._data), facts)

    def _check_tensors(self, tensors: int, alignment: int) -> None:
        last = 0
        for _ in range(tensors):
            self._string()
            dimensions = self._number("I")
            if not 0 < dimensions <= 4:
                raise ValueError("a tensor has an impossible shape")
            for _ in range(dimensions):
                if not 0 < self._number("Q") < 1 << 40:
                    raise ValueError("a tensor has an impossible size")
            if self._number("I") >= _MOST_TYPES:
                raise ValueError("a tensor has an unknown type")
            last = max(last, self._number("Q"))
        start = -(-self._at // alignment) * alignment
        if start + last >= len(self._data):
            raise ValueError("it is cut short")

    def _number(self, code: str) -> int:
        size = struct.calcsize(code)
        (value,) = struct.unpack_from("<" + code, self._data, self._at)
        self._at += size
        return int(value)

    def _skip(self, size: int) -> None:
        if not 0 <= size <= len(self._data) - self._at:
            raise ValueError("it is cut short")
        self._at += size

    def _string(self) -> str:
        length = self._number("Q")
        start = self._at
        self._skip(length)
        return self._data[start : self._at].decode("utf-8", "replace")

    def _value(self, kind: int) -> object:
        """A single value; None for an array, which is only walked over."""
        if kind == _STRING:
            return self._string()
        if kind == _ARRAY:
            self._walk_array()
            return None
        code = _SCALARS.get(kind)
        if code is None:
            raise ValueError("a value has an unknown type")
        (value,) = struct.unpack_from("<" + code, self._data, self._at)
        self._at += struct.calcsize(code)
        return value

    def _walk_array(self) -> None:
        kind, count = self._number("I"), self._number("Q")
        if count > _MOST_ITEMS:
            raise ValueError("a list in it is impossibly long")
        if kind == _STRING:
            for _ in range(count):
                self._skip(self._number("Q"))
        elif kind in _SCALARS:
            self._skip(count * struct.calcsize(_SCALARS[kind]))
        else:
            raise ValueError("a list in it has an unknown type")
