"""Headings told by rule: 聚焦产城融合，提升城市品质; 综合实力显著增强; 稳中求进 提质增效.

What is done is named without an actor ("Building …" in results, "Build …" in plans), how things fared is
a sentence.  Every piece must be known, else there is none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.translation.model import ProtectedSpan, Whole
from desktop_app.translation.nouns.indicator_shapes import OPEN, shape_of
from desktop_app.translation.statements.indicator_reader import StatementReader
from desktop_app.translation.statements.indicators import clause_reader
from desktop_app.translation.statements.tenses import Tense
from desktop_app.translation.telling import clause_lists
from desktop_app.translation.terms.termbase import Termbase

_STOPS = "。；;，.:："
_BLANK = re.compile(r"(?<=[^\s，。])\s(?=\s*[^\s，。])")  # between the halves of a couplet


def as_clauses(text: str) -> str:
    """`text` with the blank between the halves of a couplet as the comma that it stands for."""
    return _BLANK.sub("，", text)


def heading(text: str, spans: Sequence[ProtectedSpan], termbase: Termbase, role: str) -> Whole | None:
    """English of a heading that rules know whole."""
    shape = shape_of(text, spans)
    if OPEN in shape.text and role != "results":
        return None
    end = len(shape.text.rstrip(_STOPS))
    clauses = clause_reader(shape, spans, termbase, role, heading=True)
    reader = StatementReader(shape, termbase, Tense(""), clauses=clauses)
    sayings, stops = reader.read(0, end)
    if not stops or stops[-1] != (len(sayings), end):
        return None
    stop = "." if text.rstrip().endswith("。") else ""
    return Whole(f"{clause_lists.heading(sayings)}{stop}", "heading")
