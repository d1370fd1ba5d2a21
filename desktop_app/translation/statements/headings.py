"""Headings told by rule: 聚焦产城融合，提升城市品质; 综合实力显著增强; 稳中求进 提质增效.

What is done is named without an actor ("Building …" in results, "Build …" in plans), how things fared is
a sentence, and a thing alone is its name.  Every piece must be known, else there is none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from desktop_app.translation.model import ProtectedSpan, Whole
from desktop_app.translation.nouns.indicator_shapes import OPEN, Shape, shape_of
from desktop_app.translation.statements.indicator_reader import StatementReader
from desktop_app.translation.statements.indicators import clause_reader, noun_reader
from desktop_app.translation.statements.tenses import Tense
from desktop_app.translation.telling import clause_lists
from desktop_app.translation.telling.named_by_deed import doing, named_by_deed
from desktop_app.translation.telling.told import ClauseReader
from desktop_app.translation.telling.voices import DONE
from desktop_app.translation.terms.termbase import Termbase

_STOPS = "。；;，.:："
_ARTICLE = re.compile(r"^the (?!\w+'s )")
_LETTERSPACED = re.compile(r"^(\S)\s+(?=\S$)")  # 农 业
_BLANK = re.compile(r"(?<=[^\s，。])\s(?=\s*[^\s，。])")  # between the halves of a couplet


def as_clauses(text: str) -> str:
    """`text` with the blank between the halves of a couplet as the comma that it stands for."""
    return _BLANK.sub("，", _LETTERSPACED.sub(r"\1", text.strip()))


def heading(text: str, spans: Sequence[ProtectedSpan], termbase: Termbase, role: str) -> Whole | None:
    """English of a heading that rules know whole."""
    shape = shape_of(text, spans)
    end = len(shape.text.rstrip(_STOPS))
    stop = "." if text.rstrip().endswith("。") else ""
    told = (
        _clauses(shape, end, spans, termbase, role)
        or _thing(shape, end, spans, termbase, role)
        or (_others(shape, end, spans, termbase) if role == "results" else None)
    )
    return Whole(f"{told}{stop}", "heading") if told else None


def meaning(text: str, spans: Sequence[ProtectedSpan], termbase: Termbase) -> Whole | None:
    """English of what a word of a glossary stands for: a thing rather than what is done."""
    shape = shape_of(text, spans)
    end = len(shape.text.rstrip(_STOPS))
    clauses = clause_reader(shape, spans, termbase, "other", heading=True)
    done = doing(clauses, shape.text[:end]) if clauses is not None else None
    told = clause_lists.capital(done.english) if done else _thing(shape, end, spans, termbase, "other")
    return Whole(f"{told}{'.' if text.rstrip().endswith('。') else ''}", "definition") if told else None


def topic_reader(
    text: str, spans: Sequence[ProtectedSpan], termbase: Termbase
) -> Callable[[str], str | None]:
    """Reads the things that the heading `text` names: English with the article that it has as a subject."""
    return noun_reader(shape_of(text, spans), spans, termbase).said


def _clauses(
    shape: Shape, end: int, spans: Sequence[ProtectedSpan], termbase: Termbase, role: str
) -> str | None:
    if OPEN in shape.text and role != "results":
        return None
    sayings = _sayings(shape, end, termbase, clause_reader(shape, spans, termbase, role, heading=True))
    return clause_lists.heading(sayings) if sayings else None


def _others(shape: Shape, end: int, spans: Sequence[ProtectedSpan], termbase: Termbase) -> str | None:
    """人工智能引领产业创新突破: what somebody else did is a sentence in a heading, too."""
    sayings = _sayings(shape, end, termbase, clause_reader(shape, spans, termbase, "results"))
    ours = any(one.startswith(DONE) for one in sayings)
    return clause_lists.heading(sayings) if sayings and not ours else None


def _sayings(shape: Shape, end: int, termbase: Termbase, clauses: ClauseReader | None) -> list[str]:
    """What the clauses up to `end` say; empty where one of them is unknown."""
    sayings, stops = StatementReader(shape, termbase, Tense(""), clauses=clauses).read(0, end)
    return sayings if stops and stops[-1] == (len(sayings), end) else []


def _thing(
    shape: Shape, end: int, spans: Sequence[ProtectedSpan], termbase: Termbase, role: str
) -> str | None:
    """农业和农村, 十件民生实事, 改善人民生活的政策: what the text below is about."""
    text = shape.text[:end]
    clauses = clause_reader(shape, spans, termbase, role, heading=True)
    noun = noun_reader(shape, spans, termbase).read(text)
    if noun is None and clauses is not None:
        noun = named_by_deed(clauses, text)
    return clause_lists.capital(_ARTICLE.sub("", noun.english)) if noun is not None else None
