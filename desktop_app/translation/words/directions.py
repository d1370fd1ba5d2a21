"""The quarters of the compass as English says them: east of something, the East Campus, eastern Hunan."""

from __future__ import annotations

SIDES = {"东": "east", "西": "west", "南": "south", "北": "north"}
#: Those between two of them.
BETWEEN = {"东南": "southeast", "东北": "northeast", "西南": "southwest", "西北": "northwest"}
#: As parts of names.
NAMED_SIDES = {zh: side.capitalize() for zh, side in SIDES.items()}


def adjective(side: str) -> str:
    """Of a quarter: eastern."""
    return f"{side}ern"
