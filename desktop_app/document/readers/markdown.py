"""Markdown: headings, lists, tables and bold; other marks are left as they are."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from desktop_app.document.decode import decode
from desktop_app.document.passage import Hint, Line, to_lines
from desktop_app.document.source import Source

_HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*$")
_RULE = re.compile(r"(?:[-*_]\s*){3,}$|=+$")
_TABLE_RULE = re.compile(r"\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$")
_LINK = re.compile(r"!?\[([^\]]*)\]\((?:https?://|/|\.|#)[^)]*\)")
_ESCAPE = re.compile(r"\\([*_#|>\-`\[\]().])")


def read(data: bytes, path: Path) -> Source:
    """Lines of a Markdown file."""
    lines: list[Line] = []
    removed: list[str] = []
    titled = False
    for line in to_lines(decode(data, path)):
        if _RULE.match(line.text) or _TABLE_RULE.match(line.text) or line.text.startswith("```"):
            removed.append(line.text)
            continue
        made = _line(line, titled)
        titled = titled or made.hint is Hint.TITLE
        if made.text:
            lines.append(made)
    return Source("markdown", tuple(lines), tuple(removed))


def _line(line: Line, titled: bool) -> Line:
    text = _ESCAPE.sub(r"\1", _LINK.sub(r"\1", line.text))
    text = re.sub(r"^(?:>\s*)+", "", text)
    heading = _HEADING.match(text)
    if heading:
        level, words = len(heading.group(1)), heading.group(2).replace("**", "").strip()
        if level == 1 and not titled:
            return replace(line, text=words, hint=Hint.TITLE)
        return replace(line, text=words, hint=Hint.HEADING, level=level, gap=max(1, line.gap))
    if text.startswith("|"):
        cells = [cell.strip() for cell in text.strip("|").split("|")]
        return replace(line, text="\t".join(cells).strip(), hint=Hint.ROW)
    return replace(line, text=text.strip())
