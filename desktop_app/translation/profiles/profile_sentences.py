"""A sentence of a profile, an introduction or an agreement whose every clause rules know.

清溪县位于湖南省西南部，总面积2153平方公里  ->  Qingxi County is located in southwestern Hunan Province, with
a total area of 2,153 square kilometers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.alternation import longest_first
from desktop_app.translation.model import ProtectedSpan, Whole
from desktop_app.translation.nouns.indicator_shapes import shape_of
from desktop_app.translation.profiles.aims import aimed
from desktop_app.translation.profiles.itineraries import itinerary
from desktop_app.translation.profiles.pieces import Kind, Piece, sentences
from desktop_app.translation.profiles.profile_clauses import read
from desktop_app.translation.profiles.slots import Slots
from desktop_app.translation.profiles.speeches import speech
from desktop_app.translation.statements.indicators import FEWEST, Run, clause_reader, stands_alone
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words.rule_words import words_of

_STOPS = "。；！：:!？"
_CLAUSES = re.compile(r"(?:[^，；。（）“”]|（[^（）]*）|“[^“”]*”)+")
_MOST_CLAUSES = 5  # that one row speaks of
_FEWEST_CLAUSES = 2  # of a sentence that is told in part
_SELVES = longest_first(words_of("who reports of itself"))
_OPENING = re.compile(
    r"(?:(?:截至|截止)?[^，；。]{0,4}\d{4}年[^，；。]{0,4}，|截至目前，|目前，|报告期内，)?"
    rf"(?:{_SELVES})"
)
_BODIES = frozenset(words_of("what a profile is of").values())
_LAID_DOWN = re.compile("不得|应当|必须|的，|；$")  # 符合多项条件的，按照…执行
_OTHERS = re.compile("双方|[两双各]方|两[市地国省校]|我|他|她|们|[各全体]位")
# What needs the clause in front of it.
_LEANS = re.compile(
    "其中|同比|比|较|占|增[长幅速]|下降|均|分别|并|且|从而|使|以及|[和与及]|稳?[位居列]|排名|名列|连续|为其"
)


def speaks_of_itself(text: str) -> bool:
    """Whether a sentence opens with the body that its report is of: 公司, 截至2023年末，学校."""
    return _OPENING.match(text) is not None


def profile(text: str, spans: Sequence[ProtectedSpan], termbase: Termbase) -> Whole | None:
    """English of `text` where rules know all its clauses."""
    shape = shape_of(text, spans)
    reader = clause_reader(shape, spans, termbase, "plan")
    body = shape.text.rstrip(_STOPS)
    if reader is None or not body:
        return None
    if line := itinerary(body, Slots(reader)):
        return Whole(line, "itinerary")
    clauses = list(_CLAUSES.finditer(body))
    if sum(len(clause[0]) for clause in clauses) < len(re.sub("[，；。]", "", body)):
        return None
    pieces, end = _as_many(clauses, 0, Slots(reader))
    told = _told(pieces) if end == len(clauses) and not _is_nobodys(pieces) else None
    if not told:
        return None
    stop = {"！": "!", "：": ":", ":": ":", "；": ";", "？": "?"}.get(
        shape.text[-1], "." if shape.text[-1] == "。" else ""
    )
    return Whole(f"{'. '.join(told)}{stop}", "profile")


def profile_runs(
    text: str, spans: Sequence[ProtectedSpan], termbase: Termbase, *, named: bool = False
) -> list[Run]:
    """The clauses of `text` that tell what a place or body is like; those between them go to the engine.

    Those `named` say themselves whom they speak of, so that they may stand anywhere.
    """
    shape = shape_of(text, spans)
    reader = clause_reader(shape, spans, termbase, "plan")
    body_end = len(shape.text.rstrip(_STOPS))
    clauses = list(_CLAUSES.finditer(shape.text, 0, body_end)) if reader else []
    if reader is None or len(clauses) < _FEWEST_CLAUSES:
        return []
    slots, runs, done, at = Slots(reader), [], 0, 0
    while at < len(clauses):
        pieces, end = _as_many(clauses, at, slots)
        told = _told(pieces)
        who = (
            pieces[0].subject is None and pieces[0].kind is not Kind.SAY and pieces[0].kind is not Kind.OWN
            if pieces
            else False
        )
        if who and (_OTHERS.search(shape.text, 0, clauses[at].start()) or _LAID_DOWN.search(shape.text)):
            told = None  # those named in front are no “it”, nor is whoever meets a condition
        if named and not (pieces and _names_whose(pieces[0])):
            told = None
        if told and _is_apart(shape.text, clauses, done, at, end):
            last = shape.places[clauses[end].start()] if end < len(clauses) else len(text)
            runs.append(Run(shape.places[clauses[at].start()], last, ". ".join(told), whole=False))
            done = end
        at = max(end, at + 1)
    return runs


def _names_whose(piece: Piece) -> bool:
    """Whether a clause says itself whom it speaks of: a place or a body, and no thing that it has."""
    if piece.subject is None:
        return piece.kind is Kind.OWN
    return piece.subject.english in _BODIES or piece.subject.english.removeprefix("the ")[:1].isupper()


def _as_many(clauses: Sequence[re.Match[str]], at: int, slots: Slots) -> tuple[list[Piece], int]:
    """What the clauses from `at` on say, up to one that is unknown, and where that is."""
    pieces: list[Piece] = []
    while at < len(clauses):
        piece, size = _next(clauses, at, slots)
        if piece is None:
            break
        pieces.append(piece)
        at += size
    while pieces and pieces[-1].kind is Kind.LEAD:  # it leads to what is unknown
        pieces.pop()
        at -= 1
    return pieces, at


def _is_apart(text: str, clauses: Sequence[re.Match[str]], done: int, at: int, end: int) -> bool:
    """Whether what stands before and behind the clauses `at` to `end` can do without them."""
    if at > 0 and _LEANS.match(clauses[at][0]):
        return False
    front = text[clauses[done].start() : clauses[at].start()] if at > done else ""
    behind = clauses[end][0] if end < len(clauses) else ""
    rest = text[clauses[end].start() :] if behind else ""
    return (not front or stands_alone(front)) and not (
        behind and (_LEANS.match(behind) or len(rest) < FEWEST)
    )


def _told(pieces: Sequence[Piece]) -> list[str] | None:
    sure = pieces and not all(_is_weak(piece) for piece in pieces)
    return sentences(pieces) if sure else None


def _next(clauses: Sequence[re.Match[str]], at: int, slots: Slots) -> tuple[Piece | None, int]:
    """What the clauses at `at` say, as many as one row speaks of, and how many they are."""
    for size in range(min(_MOST_CLAUSES, len(clauses) - at), 0, -1):
        several = "，".join(clause[0] for clause in clauses[at : at + size])
        piece = speech(several, slots) or aimed(several, slots) or read(several, slots)
        if piece is not None:
            return piece, size
    return None, 1


def _is_weak(piece: Piece) -> bool:
    """智能工厂20家: things with their number, of which nobody says that they are there."""
    counted = piece.kind in (Kind.WITH, Kind.TAIL) and piece.text[:1].isdigit()
    return piece.subject is None and (counted or piece.weak or piece.text.startswith(", including "))


def _is_nobodys(pieces: Sequence[Piece]) -> bool:
    """服务企业超3.4万家 alone: it is said of nobody, and no other clause says that it is a profile."""
    return len(pieces) == 1 and pieces[0].subject is None and pieces[0].kind not in (Kind.SAY, Kind.OWN)
