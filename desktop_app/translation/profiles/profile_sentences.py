"""A sentence of a profile, an introduction or an agreement whose every clause rules know.

清溪县位于湖南省西南部，总面积2153平方公里  ->  Qingxi County is located in southwestern Hunan Province, with
a total area of 2,153 square kilometers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.translation.model import ProtectedSpan, Whole
from desktop_app.translation.nouns.indicator_shapes import shape_of
from desktop_app.translation.profiles.pieces import Kind, Piece, sentences
from desktop_app.translation.profiles.profile_clauses import read
from desktop_app.translation.profiles.slots import Slots
from desktop_app.translation.profiles.speeches import speech
from desktop_app.translation.statements.indicators import clause_reader
from desktop_app.translation.terms.termbase import Termbase

_STOPS = "。；！：:!"
_CLAUSES = re.compile(r"(?:[^，；。（）“”]|（[^（）]*）|“[^“”]*”)+")
_MOST_CLAUSES = 5  # that one row speaks of


def profile(text: str, spans: Sequence[ProtectedSpan], termbase: Termbase) -> Whole | None:
    """English of `text` where rules know all its clauses."""
    shape = shape_of(text, spans)
    reader = clause_reader(shape, spans, termbase, "plan")
    body = shape.text.rstrip(_STOPS)
    if reader is None or not body:
        return None
    clauses = _CLAUSES.findall(body)
    if not clauses or len("".join(clauses)) < len(re.sub("[，；。]", "", body)):
        return None
    pieces = _pieces(clauses, Slots(reader))
    told = sentences(pieces) if pieces and not all(_is_weak(piece) for piece in pieces) else None
    if not told:
        return None
    stop = {"！": "!", "：": ":", ":": ":", "；": ";"}.get(
        shape.text[-1], "." if shape.text[-1] == "。" else ""
    )
    return Whole(f"{'. '.join(told)}{stop}", "profile")


def _is_weak(piece: Piece) -> bool:
    """智能工厂20家: things with their number, of which nobody says that they are there."""
    return piece.subject is None and piece.kind in (Kind.WITH, Kind.TAIL) and piece.text[:1].isdigit()


def _pieces(clauses: Sequence[str], slots: Slots) -> list[Piece]:
    """What the clauses say, as many as one row speaks of at a time; empty where one is unknown."""
    pieces: list[Piece] = []
    at = 0
    while at < len(clauses):
        for size in range(min(_MOST_CLAUSES, len(clauses) - at), 0, -1):
            several = "，".join(clauses[at : at + size])
            piece = speech(several, slots) or read(several, slots)
            if piece is not None:
                pieces.append(piece)
                at += size
                break
        else:
            return []
    return pieces
