"""Incidents counted: 共发生生产安全事故9起、死亡5人，同比分别减少4起、增加1人."""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_shapes import WAYS
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.statement_shapes import INCIDENTS
from desktop_app.translation.words.plurals import plural, singular

__all__ = ["INCIDENTS", "incidents"]


def incidents(match: re.Match[str], pieces: Pieces) -> str | None:
    """共发生生产安全事故9起、死亡5人，同比分别减少4起、增加1人."""
    name = pieces.name(match["what"])
    many = plural(name) if name else None
    if many is None or pieces.planned or bool(match["and"]) > bool(match["dead"]):
        return None
    (number,) = pieces.amount_list(match["n"])
    said = f"{number} {many} {'were' if number != '1' else 'was'} recorded"
    if match["dead"]:
        dead = pieces.amount_list(match["dead"])[0].split()[0]
        said += f", with {dead} death{'s' if dead != '1' else ''}"
    if match["by"]:
        ways = [match["way"], match["then"] or match["way"]]
        amounts = [
            pieces.amount_list(match[end])[0].split(" people")[0] for end in ("by", "and") if match[end]
        ]
        turns = [f"{WAYS[way]} {amount}" for way, amount in zip(ways, amounts, strict=False)]
        if len(turns) > 1 and WAYS[ways[0]] == WAYS[ways[1]]:
            turns[1] = amounts[1]
        each = ", respectively" if len(turns) > 1 else ""
        rates = pieces.amount_list(f"{match['rate'] or ''}{match['rates'] or ''}")
        share = f" ({' and '.join(rates)})" if rates else ""
        said += f", {' and '.join(turns)}{share} year on year{each}"
    return said if number != "1" else said.replace(f"1 {many}", f"1 {singular(many)}", 1)
