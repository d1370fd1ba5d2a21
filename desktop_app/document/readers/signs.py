"""The signs that a page of a PDF shows, with their places; pages that are set sideways are turned upright."""

from __future__ import annotations

import ctypes
import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.document.readers.rows import Glyph
from desktop_app.document.readers.ruled import Stroke

_HEAVY = re.compile(r"bold|heavy|black|hei|黑", re.IGNORECASE)
_SAMPLE = 60  # signs that tell how a page is set
_BLANKS = frozenset((0xA0, 0x3000, 0xFEFF, 0xFFFE, 0xFFFF))


@dataclass(frozen=True, slots=True)
class Turn:
    """By how many quarters the lines of a page are turned to the left, and its size as it lies."""

    quarters: int
    width: float
    height: float

    @property
    def size(self) -> tuple[float, float]:
        """Width and height once its lines are upright."""
        return (self.height, self.width) if self.quarters % 2 else (self.width, self.height)

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Where a point lies once the lines are upright."""
        if self.quarters == 1:
            return y, self.width - x
        if self.quarters == 2:
            return self.width - x, self.height - y
        return (self.height - y, x) if self.quarters == 3 else (x, y)

    def box(
        self, left: float, bottom: float, right: float, top: float, x: float, y: float
    ) -> tuple[float, float, float]:
        """Left and right end of a sign, and its base line, once the lines are upright."""
        ends = (self.point(left, bottom)[0], self.point(right, top)[0])
        return min(ends), max(ends), self.point(x, y)[1]

    def strokes(
        self, lying: Sequence[Stroke], standing: Sequence[Stroke]
    ) -> tuple[list[Stroke], list[Stroke]]:
        """The strokes that lie and those that stand once the lines are upright."""
        if not self.quarters:
            return list(lying), list(standing)
        ends = [(self.point(one.low, one.at), self.point(one.high, one.at)) for one in lying]
        ends += [(self.point(one.at, one.low), self.point(one.at, one.high)) for one in standing]
        flat = [Stroke(y, min(x, to), max(x, to)) for (x, y), (to, at) in ends if y == at]
        return flat, [Stroke(x, min(y, to), max(y, to)) for (x, y), (at, to) in ends if x == at]


def signs_of(page: Any, text: Any) -> tuple[list[Glyph], Turn]:
    """Visible characters of a page with their places, and how it was turned."""
    import pypdfium2.raw as raw

    width, height = page.get_size()
    quarters = _set_sideways(raw, text)
    if quarters and page.get_rotation() % 180:
        width, height = height, width  # of the page as it lies
    turn = Turn(quarters, width, height)
    return _glyphs(raw, text, turn), turn


def _set_sideways(raw: Any, text: Any) -> int:
    """By how many quarters most lines are turned."""
    matrix = raw.FS_MATRIX()
    count = text.count_chars()
    found: Counter[int] = Counter()
    for at in range(0, count, max(1, count // _SAMPLE)):
        if raw.FPDFText_GetUnicode(text.raw, at) > 0x20 and raw.FPDFText_GetMatrix(text.raw, at, matrix):
            found[_quarters(matrix)] += 1
    return found.most_common(1)[0][0] if found else 0


def _quarters(matrix: Any) -> int:
    return round(math.atan2(matrix.b, matrix.a) / (math.pi / 2)) % 4


def _glyphs(raw: Any, text: Any, turn: Turn) -> list[Glyph]:
    handle = text.raw
    left, right, bottom, top, base_x, base_y = (ctypes.c_double() for _ in range(6))
    matrix = raw.FS_MATRIX()
    found: list[Glyph] = []
    fonts: dict[str, bool] = {}
    spaced = False
    for at in range(text.count_chars()):
        code = _code(raw, handle, at)
        if code in (0x20, 0xA0, 0x3000):
            spaced = raw.FPDFText_IsGenerated(handle, at) == 0
        if code <= 0x20 or code in _BLANKS:
            continue
        if not raw.FPDFText_GetCharBox(handle, at, left, right, bottom, top):
            continue
        # the ink of a comma stands low: rows are told by the base line, not by the ink
        based = raw.FPDFText_GetCharOrigin(handle, at, base_x, base_y)
        x, y = (base_x.value, base_y.value) if based else (left.value, bottom.value)
        low, high = left.value, right.value
        told = raw.FPDFText_GetMatrix(handle, at, matrix)
        # some set all type in size 1 and enlarge it
        size = raw.FPDFText_GetFontSize(handle, at) * (math.hypot(matrix.c, matrix.d) if told else 1.0)
        size = size or (top.value - bottom.value)
        if turn.quarters:
            if told and _quarters(matrix) != turn.quarters:
                continue  # the number of a page that lies upright
            low, high, y = turn.box(low, bottom.value, high, top.value, x, y)
        char = "\ufffd" if 0xD800 <= code < 0xE000 else chr(code)
        heavy = _is_heavy(raw, handle, at, fonts)
        found.append(Glyph(char, low, high, y, y + size, size, heavy, spaced))
        spaced = False
    return found


def _code(raw: Any, handle: Any, at: int) -> int:
    """The sign at `at`; the library takes a minus at the end of a row (为- / 3.19‰) for a mark of parting."""
    code: int = raw.FPDFText_GetUnicode(handle, at)
    return ord("-") if code < 0x20 and raw.FPDFText_IsHyphen(handle, at) == 1 else code


def _is_heavy(raw: Any, handle: Any, at: int, fonts: dict[str, bool]) -> bool:
    buffer = ctypes.create_string_buffer(96)
    flags = ctypes.c_int()
    raw.FPDFText_GetFontInfo(handle, at, buffer, 96, flags)
    name = buffer.value.decode("utf-8", "replace")
    if name not in fonts:
        fonts[name] = _HEAVY.search(name) is not None
    return fonts[name] or raw.FPDFText_GetFontWeight(handle, at) >= 600
