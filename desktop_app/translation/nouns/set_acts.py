"""Whole verb phrases of the genre: 稳增长, 真抓实干; two side by side (稳就业促增收), pushed (狠抓招大引强).

The verbs in their English are starred, so that a voice may put them into its form.
"""

from __future__ import annotations

import re
from functools import cache

from desktop_app import resources
from desktop_app.translation.nouns.short_deeds import short_deed

_PUSHED = frozenset({"狠抓", "大抓", "强化", "深化", "加强", "坚持", "突出", "加大", "推进", "推动"})
_IN_A_ROW = {3: 5, 4: 3}  # characters of a set act, and how many stand in a row
# 稳投资促进稳增长: one deed for the sake of another.
_SERVED = re.compile("(?P<by>.{3,8})(?:促进|助力|支撑|带动|保障|服务)(?P<aim>.{3,8})")


@cache
def set_acts() -> dict[str, str]:
    """Whole verb phrases of the genre (稳增长, 真抓实干) and their plain English."""
    return {row["zh"]: row["plain"] for row in resources.read_rows("translation/set_acts.csv")}


def set_act(clause: str) -> str | None:
    """Plain English of a whole verb phrase; of two, side by side (稳就业促增收) or one for the other."""
    bare = clause[1:-1] if clause.startswith("“") and clause.endswith("”") else clause
    for known in (bare, bare.replace("了", "", 1)):  # 保障了人民群众生命财产安全
        if known in set_acts():
            return set_acts()[known]
    if (one := short_deed(bare)) or (one := _in_a_row(bare)):
        return one
    if bare is not clause and "、" in bare:  # “保投产、促新开、增固投”
        *front, last = (set_acts().get(part) or short_deed(part) or "" for part in bare.split("、"))
        return f"{', '.join(front)} and {last}" if all(front) and last else None
    served = _SERVED.fullmatch(bare)
    one, two = (set_acts().get(served["by"]), set_acts().get(served["aim"])) if served else (None, None)
    return f"{one} to {two.replace('*', '')}" if one and two else None


def _in_a_row(clause: str) -> str | None:
    """调结构增品种提品质: deeds of three or four characters each, without a sign between them."""
    for size, most in _IN_A_ROW.items():
        if len(clause) % size or not size < len(clause) <= size * most:
            continue
        parts = [clause[at : at + size] for at in range(0, len(clause), size)]
        *front, last = (set_acts().get(part) or short_deed(part) or "" for part in parts)
        if last and all(front):
            return f"{', '.join(front)} and {last}"
    return None


def pushed_act(clause: str) -> str | None:
    """狠抓招大引强: a set act behind a verb that pushes it."""
    plain = set_acts().get(clause[2:]) if clause[:2] in _PUSHED else None
    if plain is None or clause.startswith("坚持"):
        return plain
    return f"*step up efforts to {plain.replace('*', '')}"
