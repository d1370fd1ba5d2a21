"""Text that a library of documents shows in counted chunks, 1、… 2、…, cut wherever so many characters ended.

The counts are taken out and kept in `Report.removed`; a chunk goes on with the one before it.
Works on lines before any other step; knows nothing of headings.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, pairwise

from desktop_app.document.marks import ends_sentence
from desktop_app.document.pages.unrolled import unroll
from desktop_app.document.passage import Hint, Line

_COUNT = re.compile(r"(?P<count>\d{1,3})、\s*(?:[.．](?=\D))?")
_SHORTEST = 150  # characters of a chunk but the last; an item of a list has seldom as many
#: What no item of a list begins with.
_INSIDE = re.compile(r"[%％，。；：、！？）”》,;:!?)]")


def put_chunks_together(lines: Sequence[Line]) -> tuple[list[Line], list[str]]:
    """The lines, chunks without their counts and a whole report in them unrolled; and the counts."""
    made: list[Line] = []
    counts: list[str] = []
    index = 0
    while index < len(lines):
        run = _run_at(lines, index)
        marks = [match for line in run if (match := _COUNT.match(line.text))]
        if _is_cut(run, marks):
            counts += [match.group().strip() for match in marks]
            texts = [line.text[match.end() :] for line, match in zip(run, marks, strict=True)]
            made += _pieces(run[0], texts)
        else:
            made += run
        index += len(run)
    return made, counts


def _run_at(lines: Sequence[Line], start: int) -> Sequence[Line]:
    """The lines from `start` that are counted from 1 upwards and long but for the last; one if none are."""
    end = start
    while end < len(lines) and lines[end].hint is Hint.NONE and not lines[end].level:
        match = _COUNT.match(lines[end].text)
        if match is None or int(match["count"]) != end - start + 1:
            break
        end += 1
        if len(lines[end - 1].text) < _SHORTEST:
            break
    return lines[start : max(end, start + 1)]


def _is_cut(run: Sequence[Line], marks: Sequence[re.Match[str]]) -> bool:
    """Most chunks end inside a sentence, where items of a list end theirs."""
    borders = [
        not ends_sentence(line.text)
        and (line.text[-1] not in "；;：:" or _INSIDE.match(after.string, after.end()) is not None)
        for line, after in zip(run[:-1], marks[1:], strict=True)
    ]
    return len(run) > 1 and 2 * sum(borders) > len(borders)


def _pieces(first: Line, texts: Sequence[str]) -> Iterator[Line]:
    """The chunks as one line in its parts; what begins inside a part where a chunk did goes on with it."""
    borders = deque(accumulate(map(_signs, texts[:-1])))
    at = 0
    for piece in unroll([replace(first, text="".join(texts).strip())]):
        end = at + _signs(piece.text)
        inside: list[int] = []
        while borders and borders[0] < end:
            inside += [borders[0] - at] if borders[0] > at else []
            borders.popleft()
        yield from _cut(piece, inside)
        at = end


def _cut(line: Line, borders: Sequence[int]) -> Iterator[Line]:
    """The line in pieces of so many signs from its start, each but the first going on with the one before."""
    places = [match.start() for match in re.finditer(r"\S", line.text)] if borders else []
    cuts = [0, *(places[border] for border in borders), len(line.text)]
    for number, (start, end) in enumerate(pairwise(cuts)):
        later = number > 0
        gap = 1 if later else line.gap
        yield replace(line, text=line.text[start:end].strip(), gap=gap, page_start=later, continues=later)


def _signs(text: str) -> int:
    """Characters that are no white space."""
    return len("".join(text.split()))
