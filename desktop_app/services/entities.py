"""Signs that a web service wrote as HTML entities (``&#39;``), read as signs, with every place kept."""

from __future__ import annotations

import html
import re

_ENTITY = re.compile(r"&(?:#\d{1,5}|#[xX][0-9a-fA-F]{1,4}|quot|amp|lt|gt|apos|nbsp);")


def unescaped(text: str) -> tuple[str, list[int]]:
    """`text` without entities, and where each of its characters (and its end) lies in `text`."""
    plain: list[str] = []
    places: list[int] = []
    at = 0
    for match in _ENTITY.finditer(text):
        sign = html.unescape(match[0])
        plain += [text[at : match.start()], sign]
        places += [*range(at, match.start()), *([match.start()] * len(sign))]
        at = match.end()
    places += range(at, len(text) + 1)
    return "".join([*plain, text[at:]]), places
