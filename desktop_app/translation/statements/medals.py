"""Medals that were won: 我区健儿获9金7银1铜."""

from __future__ import annotations

import re

from desktop_app.figures.english.series import listed
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.subject_names import any_thing

_METALS = {"金": "gold", "银": "silver", "铜": "bronze"}
_COUNT = re.compile("(?P<n>[0-9,]+) ?(?P<metal>[金银铜])")
MEDALS = re.compile(
    r"(?P<who>[^⟦⟧⟪，。；：“”（）]{2,16}?)?(?:共|累计|一举|勇)*(?:荣获|获得?|斩获|[夺摘赢取]得|[夺摘]下|收获|夺)"
    r"(?:了)?(?P<won>⟦\d+⟧(?:、?⟦\d+⟧){1,2})(?:的(?:好|优异|优秀|历史最好|骄人)?成绩)?"
)


def medals(match: re.Match[str], pieces: Pieces) -> str | None:
    """English of a MEDALS; None where something else was won, or nobody knows who won it."""
    won = [_COUNT.fullmatch(one) for one in pieces.shape.say(match["won"])]
    if pieces.planned or not all(won):
        return None
    counted = listed([f"{one['n']} {_METALS[one['metal']]}" for one in won if one]) + " medals"
    who = any_thing(match["who"], pieces) if match["who"] else None
    if match["who"] and who is None:
        return None
    return f"{who} won {counted}" if who else f"{counted} were won"
