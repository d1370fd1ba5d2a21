"""Numbers that Chinese tells by two neighbours: 七八人 is seven or eight, 四五百 four or five hundred.

The figures room reads their digits as one number.  Here each becomes two soft atoms: good English tells
both, or a word such as "several".
"""

from __future__ import annotations

import re
from decimal import Decimal

from desktop_app.review.numbers.atoms import Atom
from desktop_app.review.numbers.units import chinese_unit_after, family
from desktop_app.translation.words.numerals import DIGITS

_DIGITS = "一二三四五六七八九"
_NEIGHBOURS = "一二|[二两]三|三[四五]|四五|五六|六七|七八|八九"
_TEN_FROM_PLAN = re.compile("[三四五]五")  # 十四五 is a plan, 三五 another way to say so
_APPROXIMATE = re.compile(
    rf"(?:(?<![{_DIGITS}零〇百千万亿点第\d])|(?<=[{_DIGITS}两十百][亿万])(?=..千))(?P<ten>[{_DIGITS}]?十)?(?P<pair>{_NEIGHBOURS})(?P<scale>[十百千万亿]*)"
    rf"(?P<more>[余多来几])?(?![{_DIGITS}零〇两级类线等流区产、”])"
)
_WHOLE = re.compile(rf"(?<![十百千])(?P<n>[{_DIGITS}两])(?P<scale>[亿万])$")
_SCALES = {"十": 10, "百": 100, "千": 1000, "万": 10_000, "亿": 10**8}


def approximations(text: str, taken: list[bool]) -> list[Atom]:
    """Both numbers of each such stretch; its signs are taken then."""
    found: list[Atom] = []
    for match in _APPROXIMATE.finditer(text):
        unit, _stop = chinese_unit_after(text, match.end())
        plan = match["ten"] and _TEN_FROM_PLAN.fullmatch(match["pair"])
        if not (unit or match["scale"]) or plan or any(taken[match.start() : match.end()]):
            continue
        taken[match.start() : match.end()] = [True] * (match.end() - match.start())
        whole = _whole_before(text, match.start())  # 两亿 of 两亿七八千万
        low, high = (value + whole for value in _values(match))
        digit = (Decimal(DIGITS[match["pair"][0]]),)  # "four or five hundred" scales the last alone
        found += [
            Atom(*match.span(), value, unit, family(unit) if unit else "", readings=readings, hard=False)
            for value, readings in ((low, digit), (high, ()))
        ]
    return found


def _whole_before(text: str, start: int) -> Decimal:
    """The full 亿 or 万 that stand right before, as a number."""
    before = _WHOLE.search(text[:start])
    return DIGITS[before["n"]] * Decimal(_SCALES[before["scale"]]) if before else Decimal(0)


def _values(match: re.Match[str]) -> list[Decimal]:
    scale, tens = Decimal(1), 0
    for sign in match["scale"]:
        scale *= _SCALES[sign]
    if match["ten"]:
        tens = 10 * (DIGITS[match["ten"][0]] if len(match["ten"]) > 1 else 1)
    return [(tens + DIGITS[sign]) * scale for sign in match["pair"]]
