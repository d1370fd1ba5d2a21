"""What became of it since a year: 比2020年翻了一番, 突破30万户，较2020年翻两番, 恢复到2019年的112%."""

from __future__ import annotations

import re

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.base_periods import PLAN, PLAN_END, than
from desktop_app.translation.nouns.indicator_shapes import VALUES, SayFigures
from desktop_app.translation.nouns.indicator_words import the
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.subject_names import any_amount

_BASE = rf"(?:(?P<y>\d{{4}})年|(?P<plan>{PLAN_END}|{PLAN}))"
_SINCE = rf"[比较]{_BASE}(?:实现)?翻(?:了)?(?P<n>[一两二三])?番(?=[，、；。]|$)"
DOUBLED = re.compile(
    rf"(?:全[国省市区县])?(?P<what>[^⟦⟧⟪，。；：“”（）]{{2,24}}?)(?:总量|总数|规模)?(?:已|已经|成功)?{_SINCE}"
)
_DOUBLE = re.compile(rf"[，、](?:总量|总数|规模|数量)?{_SINCE}")
_RECOVERED = re.compile(
    rf"[，、]?(?:已)?(?:分别)?(?:已)?恢复[到至](?P<y>\d{{4}})年(?:同期)?(?:水平)?的(?P<by>{VALUES})(?=[，、；。]|$)"
)
_WAYS = {
    "一": ("double", "doubled", "double"),
    "两": ("quadruple", "quadrupled", "four times"),
    "二": ("quadruple", "quadrupled", "four times"),
    "三": ("increase eightfold", "increased eightfold", "eight times"),
}


def doubled(match: re.Match[str], pieces: Pieces) -> str | None:
    """The statement; None where nobody knows what doubled."""
    name = pieces.name(match["what"]) or any_amount(match["what"], pieces)
    plain, done, _ = _WAYS[match["n"] or "一"]
    since = match["y"] or f"the level {than(match['plan'])}"
    return f"{the(name)} {pieces.tense.verb(plain, done)} from {since}" if name else None


def _double(match: re.Match[str], _said: SayFigures) -> str:
    """The tail of a statement that says what was reached."""
    times = _WAYS[match["n"] or "一"][2]
    return f"{times} the {match['y']} figure" if match["y"] else f"{times} the figure {than(match['plan'])}"


def _recovered(match: re.Match[str], said: SayFigures) -> str:
    rates = said(match["by"])
    if len(rates) == 1:
        return f"recovering to {rates[0]} of the {match['y']} level"
    return f"recovering to {listed(rates)} of their {match['y']} levels, respectively"


#: Tails, each with the words for it.
SINCE_YEARS = ((_DOUBLE, _double), (_RECOVERED, _recovered))
