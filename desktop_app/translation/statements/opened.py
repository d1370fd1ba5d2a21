"""The rest of a sentence told by rule but for things that no list knows: their Chinese stays in its place.

The engine reads English with a few Chinese nouns in it; verb, tense, order and list are the rules'.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.figures.english.series import listed
from desktop_app.translation.model import ProtectedSpan, SpanKind
from desktop_app.translation.nouns.indicator_shapes import Shape, shape_of
from desktop_app.translation.nouns.noun_lists import PARTED
from desktop_app.translation.nouns.noun_words import noun
from desktop_app.translation.nouns.open_nouns import SLOT
from desktop_app.translation.statements.indicator_reader import StatementReader
from desktop_app.translation.statements.indicators import Taken, aims_follow, clause_reader, role_of, taken
from desktop_app.translation.statements.tenses import Tense
from desktop_app.translation.telling import clause_lists
from desktop_app.translation.telling.clause_lists import joined, sentences
from desktop_app.translation.telling.voices import PAST_ROLES
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words.stops import with_stop

_LATIN = re.compile(r"(?:[A-Z0-9][A-Za-z0-9.&-]*|\s)*")  # K11, JD.com
_NUMBERED_ONE = re.compile(r"\b\d[\d,]* (?:the|an?) ")  # over 600 the 11th “…”: counted is something else
_BORDER = "。"  # between sentences told by rule and what is left: engines cut there


@dataclass(frozen=True, slots=True)
class Part:
    """What a text is part of: the role of its part, and whether it heads it."""

    role: str
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Opened:
    """Clauses of a text told with their Chinese nouns placed, and where they stand in the text."""

    start: int
    end: int
    text: str
    whole: bool  # nothing in it is Chinese


def open_clauses(
    text: str,
    spans: Sequence[ProtectedSpan],
    termbase: Termbase,
    part: Part,
    placed: Callable[[int, int], str],
    before: str = "",
) -> list[Opened]:
    """The runs of clauses of `text` that rules tell with open nouns, in order.

    `placed` puts what is known of a piece of `text` into English; `before` is the sentence in front of it.
    """
    shape, part = shape_of(text, spans), Part(role_of(before or text, part.role), part.heading)
    clauses = clause_reader(shape, spans, termbase, part.role, open_too=True, heading=part.heading)
    if clauses is None or aims_follow(shape):
        return []
    done = part.role in PAST_ROLES
    tense = Tense("" if done else "will")
    done = done and not part.heading
    reader = StatementReader(shape, termbase, tense, done=done, clauses=clauses, before=before)
    runs = list(taken(shape, reader, len(shape.text.rstrip("。；;，"))))
    if part.heading:
        if not all(run.whole for run in runs):
            return []
        told = [_opened([clause_lists.heading(run.sayings)], run, shape, text, placed, spans) for run in runs]
    else:
        told = [_opened(sentences(joined(run.sayings)), run, shape, text, placed, spans) for run in runs]
    return [one for one in told if one is not None]


def _opened(
    told: Sequence[str],
    run: Taken,
    shape: Shape,
    text: str,
    placed: Callable[[int, int], str],
    spans: Sequence[ProtectedSpan],
) -> Opened | None:
    """The sentences `told` of a run, joined, with what is known of their Chinese nouns in English.

    None where a noun does not stand in the text as it was read: then nobody can place it.
    """
    nouns = {zh for sentence in told for zh in SLOT.findall(sentence)}
    put = {zh: placed(*found) for zh in nouns if (found := stretch(zh, shape, text)) is not None}
    if len(put) < len(nouns):
        return None
    known = {zh: _listed(mixed, spans) for zh, mixed in put.items()}
    whole = all(known.values())
    english = " ".join(map(with_stop, told)) if whole else _BORDER.join(told)
    english = SLOT.sub(lambda slot: known[slot[1]] or put[slot[1]], english)
    if _NUMBERED_ONE.search(english):
        return None
    english = re.sub(r"\b([Tt]he) the\b", r"\1", english)  # a name that has its article
    english = re.sub(r"^\w", lambda first: first[0].upper(), english)
    is_last = run.end >= len(shape.text.rstrip("。；;，"))
    end = len(text) if is_last else shape.places[run.end]
    stop = "." if is_last or whole else _BORDER
    return Opened(shape.places[run.start], end, with_stop(english, stop), whole)


def _listed(placed: str, spans: Sequence[ProtectedSpan]) -> str:
    """“智造廊道”“机器人谷”: names alone, of which English makes a list; "" where there is more in it."""
    kinds = {span.en: span.kind for span in spans}
    said = [_said(part.strip(), kinds) for part in PARTED.split(placed)]
    return listed(said) if all(said) else ""


def _said(part: str, kinds: Mapping[str, SpanKind]) -> str:
    """A name, what stands in quotation marks, or names beside what is written in Latin letters."""
    kind = kinds.get(part)
    if kind in (SpanKind.NAME, SpanKind.TERM) and part[:1].isupper():
        return noun(part, name=True).said
    if part.strip("“”") in kinds and part == f"“{part.strip('“”')}”":
        return part
    bare = part
    for english, which in sorted(kinds.items(), key=lambda one: -len(one[0])):
        if which in (SpanKind.NAME, SpanKind.DATE):
            bare = bare.replace(english, "")
    named = kind is not SpanKind.DATE and _LATIN.fullmatch(bare)
    return part if named and not any(english in bare for english in kinds) else ""


def stretch(zh: str, shape: Shape, text: str) -> tuple[int, int] | None:
    """Where a noun of the shape stands in the text, with the quotation mark that a shape leaves out."""
    at = shape.text.find(zh)
    if at < 0:
        return None
    start, end = shape.places[at], shape.places[at + len(zh)]
    opened = text[start:end].count("“") - text[start:end].count("”")
    if opened < 0 and text[start - 1 : start] == "“":
        start -= 1
    return start, end
