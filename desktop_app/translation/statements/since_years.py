"""What became of it since a year: 比2020年翻了一番, 30万户，较2020年翻两番, 恢复到2019年的112%, 同比翻番."""

from __future__ import annotations

import re

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.base_periods import PLAN, PLAN_END, than
from desktop_app.translation.nouns.indicator_shapes import VALUE, VALUES, SayFigures
from desktop_app.translation.nouns.indicator_words import of_its_area, the
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.subject_names import any_amount
from desktop_app.translation.words.streaks import years_long

_BASE = rf"(?:(?P<y>\d{{4}})年|(?P<plan>{PLAN_END}|{PLAN}))"
_SINCE = rf"[比较]{_BASE}(?:实现)?翻(?:了)?(?P<n>[一两二三])?番(?P<least>以上)?(?=[，、；。]|$)"
DOUBLED = re.compile(
    rf"(?:全[国省市区县])?(?P<what>[^⟦⟧⟪，。；：“”（）]{{2,24}}?)(?:总量|总数|规模)?(?:已|已经|成功)?{_SINCE}"
)
DOUBLED_AGAIN = re.compile(
    r"(?:全(?P<area>[国省市区县州]))?(?P<what>[^⟦⟧⟪，。；：“”（）]{2,24}?)(?:总量|总数)?(?:均)?(?P<base>同比|环比|[比较][上去]年(?:同期)?)"
    r"(?:实现|增长)?翻(?:了)?(?:(?P<n>[一两二三])?番|倍)(?=[，、；。]|$)"
)
# 旅客吞吐量恢复至2019年的108%
RECOVERED = re.compile(
    rf"(?:全[国省市区县])?(?P<what>[^⟦⟧⟪，。；：“”（）]{{2,24}}?)(?:已|基本)*恢复[到至](?P<y>\d{{4}})年(?:同期)?(?:水平)?的"
    rf"(?P<by>{VALUE})"
)
_BASES = {"同": "year on year", "环": "month on month"}
_DOUBLE = re.compile(rf"[，、](?:总量|总数|规模|数量)?{_SINCE}")
# 突破2000家，五年翻了两番
_DOUBLE_IN = re.compile(
    rf"[，、](?:总量|总数|规模|数量)?(?:(?P<spell>{VALUES})|(?P<years>[两二三四五六七八九十]{{1,3}})年)(?:间|来|内)?(?:实现|已)?翻(?:了)?(?P<n>[一两二三])?番(?=[，、；。]|$)"
)
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
    """Exports doubled from 2020; None where nobody knows what doubled."""
    name = _what(match, pieces)
    since = match["y"] or f"the level {than(match['plan'])}"
    least = "at least " if match["least"] else ""
    return f"{the(name)} {_verb(match, pieces, least)} from {since}" if name else None


def doubled_again(match: re.Match[str], pieces: Pieces) -> str | None:
    """Exports doubled year on year; None where nobody knows what doubled."""
    name = _what(match, pieces)
    if name is None:
        return None
    since = _BASES.get(match["base"][0], "from the previous year")
    return f"{of_its_area(name, match['area'])} {_verb(match, pieces)} {since}"


def recovered(match: re.Match[str], pieces: Pieces) -> str | None:
    """Passenger throughput recovered to 108% of its 2019 level; None where nobody knows what did."""
    name, rate = _what(match, pieces), pieces.shape.say(match["by"])[0]
    if name is None or not rate.endswith("%"):
        return None
    return f"{the(name)} {pieces.tense.verb('recover', 'recovered')} to {rate} of the {match['y']} level"


def _what(match: re.Match[str], pieces: Pieces) -> str | None:
    return pieces.name(match["what"]) or any_amount(match["what"], pieces)


def _verb(match: re.Match[str], pieces: Pieces, least: str = "") -> str:
    plain, done, _ = _WAYS[match["n"] or "一"]
    return pieces.tense.verb(f"{least}{plain}", f"{least}{done}")


def _double(match: re.Match[str], _said: SayFigures) -> str:
    """The tail of a statement that says what was reached."""
    times = f"{'at least ' if match['least'] else ''}{_WAYS[match['n'] or '一'][2]}"
    return f"{times} the {match['y']} figure" if match["y"] else f"{times} the figure {than(match['plan'])}"


_DOUBLING = {"一": "doubling", "两": "quadrupling", "二": "quadrupling", "三": "increasing eightfold"}


def _double_in(match: re.Match[str], said: SayFigures) -> str | None:
    years = years_long(match["years"], [] if match["years"] else said(match["spell"]))
    return f"{_DOUBLING[match['n'] or '一']} in {years}" if years else None


def _recovered(match: re.Match[str], said: SayFigures) -> str:
    rates = said(match["by"])
    if len(rates) == 1:
        return f"recovering to {rates[0]} of the {match['y']} level"
    return f"recovering to {listed(rates)} of their {match['y']} levels, respectively"


#: Tails, each with the words for it.
SINCE_YEARS = ((_DOUBLE, _double), (_DOUBLE_IN, _double_in), (_RECOVERED, _recovered))
