"""Whom something reaches, as a statement of its own: 基本医疗保险覆盖超过13亿人."""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.nouns.indicator_words import the
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.subject_names import any_thing
from desktop_app.translation.telling.effects import counted_people

COVERAGE = re.compile(
    rf"(?:全[国省市区县])?(?P<what>[^⟦⟧⟪，。；：“”（）、]{{2,20}}?)(?:(?P<total>累计|共)|已|直接|有效)*覆盖了?(?P<people>群众|居民)?(?P<over>超过?|逾|突破)?(?P<n>{VALUE})(?P<whom>[^⟦⟧⟪，。；：“”（）、]{{0,12}})(?=[，、；。]|$)"
)


def coverage(match: re.Match[str], pieces: Pieces) -> str | None:
    """English of a COVERAGE; None where what reaches, or whom it reaches, is unknown."""
    name = pieces.name(match["what"]) or any_thing(match["what"], pieces)
    whom = _whom(match, pieces)
    if name is None or whom is None:
        return None
    total = "a total of " if match["total"] else ""
    over = "over " if match["over"] and not whom.startswith(("over ", "more ")) else ""
    return f"{the(name)} {pieces.tense.verb('cover', 'covered')} {total}{over}{whom}"


# 2.6万人享受城市最低生活保障
RECEIVED = re.compile(
    rf"(?:全[国省市区县州])?(?:共有|共)?(?P<n>{VALUE})享受(?:了)?(?P<what>[^⟦⟧⟪，。；：“”（）、]{{2,20}})(?=[，、；。]|$)"
)


def received(match: re.Match[str], pieces: Pieces) -> str | None:
    """26,000 people received urban subsistence allowances."""
    what, whom = any_thing(match["what"], pieces), counted_people(match["n"], pieces.shape.say)
    return f"{whom} {pieces.tense.verb('receive', 'received')} {what}" if what and whom else None


def _whom(match: re.Match[str], pieces: Pieces) -> str | None:
    if match["whom"]:
        if match["people"]:
            return None  # 覆盖群众3个社区: two different things are counted
        return any_thing(f"{match['n']}{match['whom']}", pieces)
    return counted_people(match["n"], pieces.shape.say)
