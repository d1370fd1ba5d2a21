"""The straight lines that a page of a PDF draws: what tables are ruled with."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any

from desktop_app.document.readers.ruled import Stroke, lengths

_THIN = 3.0  # a filled area no thicker is a line; thicker ones shade cells
_MOST = 20_000  # a map has more, and no tables

_Points = list[tuple[float, float]]


def strokes_of(page: Any) -> tuple[list[Stroke], list[Stroke]]:
    """The lines of a page that lie, and those that stand; none where it is a drawing."""
    import pypdfium2.raw as raw

    lying: list[Stroke] = []
    standing: list[Stroke] = []
    left = _MOST
    for found in page.get_objects(filter=(raw.FPDF_PAGEOBJ_PATH,), max_depth=1):
        left -= raw.FPDFPath_CountSegments(found.raw)
        if left < 0:
            return [], []
        for points in _lines(raw, found):
            flat, upright = lengths(points)
            lying += flat
            standing += upright
    return lying, standing


def _lines(raw: Any, found: Any) -> Iterator[_Points]:
    """The points of each line of a path that is drawn, or filled so thin that it looks like one."""
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(found.raw, fill, stroke)
    matrix = found.get_matrix()
    x, y = ctypes.c_float(), ctypes.c_float()
    lines: list[_Points] = []
    for at in range(raw.FPDFPath_CountSegments(found.raw)):
        segment = raw.FPDFPath_GetPathSegment(found.raw, at)
        kind = raw.FPDFPathSegment_GetType(segment)
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        if kind == raw.FPDF_SEGMENT_MOVETO or not lines:
            lines.append([])
        if kind != raw.FPDF_SEGMENT_BEZIERTO:
            lines[-1].append(matrix.on_point(x.value, y.value))
        if raw.FPDFPathSegment_GetClose(segment):
            lines[-1] += lines[-1][:1]
    yield from (points for points in lines if points and (stroke.value or _is_thin(points)))


def _is_thin(points: _Points) -> bool:
    across, along = [x for x, _ in points], [y for _, y in points]
    return min(max(across) - min(across), max(along) - min(along)) <= _THIN
