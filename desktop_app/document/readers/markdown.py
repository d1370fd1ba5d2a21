"""Markdown: headings of both kinds, lists, tables, notes, bold; what only describes the file is set aside."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from desktop_app.document.decode import decode
from desktop_app.document.grid import Place, as_table
from desktop_app.document.marks import ends_sentence
from desktop_app.document.passage import Hint, Line, to_lines
from desktop_app.document.source import Source

_HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*$")
_RULE = re.compile(r"(?:[-*_]\s*){3,}$|=+$")
_UNDERLINE = re.compile(r"=+$|-{3,}$")
_LONGEST_UNDERLINED = 60
_TABLE_RULE = re.compile(r"\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$")
_LINK = re.compile(r"!?\[([^\]]*)\]\((?:https?://|/|\.|#)[^)]*\)")
_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)$")
_ESCAPE = re.compile(r"\\([*_#|>\-`\[\]().])")
_TAG = re.compile(
    r"</?(?:br|hr|p|div|span|center|font|u|sup|sub|em|i|details|summary)\b[^<>]*>", re.IGNORECASE
)
_COMMENT = re.compile(r"<!--.*?-->|<!--.*$")
#: A whole line: asterisks within one may stand for what was left out (全区*家企业，增长*%)
_SLANTED = re.compile(r"(\*|_)(?![\s*_])([^*_]+)(?<![\s*_])\1$")
_NOTE = re.compile(r"\[\^([^\]\s]{1,12})\]:\s*")
_NOTE_MARK = re.compile(r"\[\^([^\]\s]{1,12})\]")
_ENTRY = re.compile(r"[\w-]+\s*:(?:\s|$)|\s*-\s|[\]\[{},#]")
_TITLE = re.compile(r"title\s*:\s*[\"'“]?(.+?)[\"'”]?$", re.IGNORECASE)
_LONGEST_FRONT = 40


def read(data: bytes, path: Path) -> Source:
    """Lines of a Markdown file."""
    raw = to_lines(decode(data, path))
    front = _front_matter(raw)
    removed = [line.text for line in raw[:front]]
    lines: list[Line] = []
    titled = commented = False
    for line in raw[front:]:
        if commented or line.text.startswith("<!--"):
            commented = "-->" not in line.text
            removed.append(line.text)
        elif _underlines(line, lines):
            removed.append(line.text)
            lines[-1] = _heading(lines[-1], 1 if line.text[0] == "=" else 2, lines[-1].text, titled)
        elif _says_nothing(line.text):
            removed.append(line.text)
        elif made := _line(line, titled):
            lines.append(made)
        titled = titled or (bool(lines) and lines[-1].hint is Hint.TITLE)
    if not titled and (named := next(filter(None, map(_TITLE.match, removed[:front])), None)):
        lines.insert(0, Line(named[1], 1, hint=Hint.TITLE))
        removed.remove(named.string)
    return Source("markdown", tuple(lines), tuple(removed))


def _front_matter(lines: Sequence[Line]) -> int:
    """How many lines describe the file at its head, between two rules: title: …, date: …."""
    if not lines or lines[0].text != "---" or lines[0].number > 1:
        return 0
    for index, line in enumerate(lines[1:_LONGEST_FRONT], start=1):
        if line.text in ("---", "..."):
            return index + 1
        if not _ENTRY.match(line.text):
            return 0
    return 0


def _underlines(line: Line, above: Sequence[Line]) -> bool:
    """A row of signs right below a short line that is no sentence makes it a heading."""
    if line.gap or not above or not _UNDERLINE.match(line.text):
        return False
    text = above[-1]
    plain = text.number == line.number - 1 and text.hint is Hint.NONE and not text.text.startswith(("-", "*"))
    return plain and len(text.text) <= _LONGEST_UNDERLINED and not ends_sentence(text.text)


def _says_nothing(text: str) -> bool:
    """A rule, a fence, a picture."""
    marks = _RULE.match(text) or _TABLE_RULE.match(text) or _PICTURE.match(text)
    return marks is not None or text.startswith("```")


def _line(line: Line, titled: bool) -> Line | None:
    """The line without its marks; None if it was nothing but marks."""
    text = _TAG.sub(" ", _COMMENT.sub("", line.text)) if "<" in line.text else line.text
    text = _ESCAPE.sub(r"\1", _LINK.sub(r"\1", text)).strip()
    text = _SLANTED.sub(r"\2", re.sub(r"^(?:>\s*)+", "", text))
    if not text:
        return None
    if note := _NOTE.match(text):
        return replace(line, text=f"[{note[1]}] {text[note.end() :]}", hint=Hint.NOTE)
    text = _NOTE_MARK.sub(r"[\1]", text)
    if heading := _HEADING.match(text):
        words = heading.group(2).replace("**", "").strip()
        return _heading(line, len(heading.group(1)), words, titled) if words else None
    if text.startswith("|"):
        cells = [" ".join(cell.split()) for cell in text.removeprefix("|").removesuffix("|").split("|")]
        (row,) = as_table([(cells, list(map(Place, range(len(cells)))))])
        return replace(line, text=row.text, hint=Hint.ROW, grid=row.grid) if row.said else None
    return replace(line, text=text)


def _heading(line: Line, level: int, words: str, titled: bool) -> Line:
    if level == 1 and not titled:
        return replace(line, text=words, hint=Hint.TITLE)
    return replace(line, text=words, hint=Hint.HEADING, level=level, gap=max(1, line.gap))
