"""Text as a row of tokens, one byte each: a fuzzer that changes bytes then changes words, numbers and tags.

Changing the bytes of Chinese or XML mostly gives what every reader refuses at its first character.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

_RAW = 255  # before the two bytes of any one character


@cache
def tokens(name: str) -> tuple[str, ...]:
    """The tokens of a list here, ``words`` or ``tags``, after the marks that a list of lines cannot hold."""
    listed = Path(__file__).with_name(f"{name}.txt").read_text(encoding="utf-8").splitlines()
    found = tuple(dict.fromkeys(("\n", " ", *filter(None, listed))))
    assert len(found) <= _RAW
    return found


def spelled_out(data: bytes, name: str) -> str:
    """The text that a row of tokens stands for."""
    known, rest, text = tokens(name), iter(data), []
    for byte in rest:
        if byte == _RAW:
            text.append(chr(next(rest, 0) << 8 | next(rest, 0)))
        else:
            text.append(known[byte % len(known)])
    return "".join(text).encode("utf-8", "replace").decode()


def spelled(text: str, name: str) -> bytes:
    """A row of tokens for a text, the longest token first."""
    known, data, at = tokens(name), bytearray(), 0
    while at < len(text):
        fitting = [one for one in known if text.startswith(one, at)]
        token = max(fitting, key=len, default="")
        if token:
            data.append(known.index(token))
        else:
            data += bytes([_RAW, *divmod(min(ord(text[at]), 0xFFFF), 256)])
        at += len(token) or 1
    return bytes(data)
