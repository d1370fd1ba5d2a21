"""The words of one sentence corrected by a person, in the lines that they came from.

The lines are changed and the report is read again from them, so that outline, page breaks and every later
re-read know the correction.  Only what differs is touched: the lines around it stay as the file has them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from desktop_app.document.model import Corrections, Report
from desktop_app.document.pages.furniture import drop_furniture
from desktop_app.document.passage import BOLD_MARK, Line
from desktop_app.document.read import make_report, require_source
from desktop_app.errors import DocumentError

_REACH = 2000  # letters beyond the sentence before in which the next one must begin


@dataclass(frozen=True, slots=True)
class _Letter:
    """Where a letter of the report stands: number of the line among all, place in it."""

    line: int
    at: int


@dataclass(frozen=True, slots=True)
class _Change:
    """Words that go, and those that come in their place."""

    old: str
    new: str


def correct(report: Report, segment_id: str, text: str, corrections: Corrections) -> Report:
    """The report as it reads when this sentence says `text`.

    Raises:
        DocumentError: nothing is left of the sentence, the report does not know its lines, or the sentence
            does not stand in them in one piece.
    """
    text = " ".join(text.splitlines()).strip()
    if not text:
        message = "A sentence cannot be left empty; correct its words, or take the line out of the file."
        raise DocumentError("document-empty-sentence", message)
    source = require_source(report)
    letters, places = _letters(source.lines)
    first = _find(report, segment_id, letters)
    old = next(one.text for one in report.segments if one.id == segment_id)
    start, end = _difference(old, text)
    change = _Change(old[start : len(old) - end], text[start : len(text) - end])
    lines = _rewritten(source.lines, places, first + _solid(old[:start]), change)
    return make_report(replace(source, lines=lines), report.name, report.sha256, corrections)


def _letters(lines: Sequence[Line]) -> tuple[str, list[_Letter]]:
    """All letters of the report's own lines without white space and bold marks, and where each stands."""
    kept = {(line.number, line.text) for line in drop_furniture(lines)[0]}
    letters: list[str] = []
    places: list[_Letter] = []
    for number, line in enumerate(lines):
        if (line.number, line.text) not in kept:
            continue
        marks = {at for mark in BOLD_MARK.finditer(line.text) for at in range(*mark.span())}
        for at, letter in enumerate(line.text):
            if not letter.isspace() and at not in marks:
                letters.append(letter)
                places.append(_Letter(number, at))
    return "".join(letters), places


def _find(report: Report, segment_id: str, letters: str) -> int:
    """Where the sentence begins among the letters: each is looked for behind the one before it."""
    at = 0
    for segment in report.segments:
        words = "".join(segment.text.split())
        found = letters.find(words, at, at + len(words) + _REACH)
        if segment.id == segment_id:
            if found < 0:
                message = (
                    "The words of this sentence do not stand together in the file; correct them there and "
                    "read it again with duizhao mend PROJECT --reread FILE."
                )
                raise DocumentError("document-not-in-lines", message)
            return found
        if found >= 0:
            at = found + len(words)
    raise KeyError(segment_id)


def _difference(old: str, new: str) -> tuple[int, int]:
    """How many characters are the same at the beginning and, behind those, at the end."""
    start = _same(zip(old, new, strict=False))
    most = min(len(old), len(new)) - start
    return start, min(most, _same(zip(reversed(old), reversed(new), strict=False)))


def _same(pairs: Iterator[tuple[str, str]]) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _solid(text: str) -> int:
    return len("".join(text.split()))


def _rewritten(
    lines: Sequence[Line], places: Sequence[_Letter], first: int, change: _Change
) -> tuple[Line, ...]:
    """The lines with the words of a change, which begin at the `first` of all letters, replaced."""
    gone = _solid(change.old)
    if gone:
        start, last = places[first], places[first + gone - 1]
    elif first:  # only more words: behind the letter before
        before = places[first - 1]
        start, last = _Letter(before.line, before.at + 1), before
    else:
        start, last = places[0], _Letter(places[0].line, places[0].at - 1)
    head, tail = lines[start.line].text[: start.at], lines[last.line].text[last.at + 1 :]
    head = (head.rstrip() if change.old[:1].isspace() else head) + change.new
    tail = tail.lstrip() if change.old[-1:].isspace() else tail
    changed = list(lines)
    if start.line == last.line:
        changed[start.line] = _saying(lines[start.line], head + tail)
    else:
        changed[start.line] = _saying(lines[start.line], head)
        changed[last.line] = _saying(lines[last.line], tail)
        for number in range(start.line + 1, last.line):
            changed[number] = _saying(lines[number], "")
    return tuple(line for line in changed if line.text)


def _saying(line: Line, text: str) -> Line:
    """The line with other words; a bold mark that lost its partner goes."""
    return replace(line, text=(text.replace("**", "") if text.count("**") % 2 else text).strip())
