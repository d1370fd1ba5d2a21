"""Which problem what follows is about: 针对“理论学习不深入”问题，…, 关于监管不到位的问题.

Reports on rectification and answers to audits open with it.  The problem is a thing, what is lacking, or
what was done wrong: it is read as any other clause.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.wrongdoing import is_misdeed
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.telling.clause_lists import bare_deed
from desktop_app.translation.telling.difficulties import difficulty
from desktop_app.translation.telling.voices import BARE, OTHER_HEADINGS, RESULTS

_ABOUT = re.compile(
    "(?:针对|关于|对于?|就)(?:巡[视察]组?|审计|检查)?(?:反馈|指出|发现|查出|提出)?的?(?P<what>[^，；]{3,}?)"
    "(?P<end>的?(?:方面)?的?(?:突出)?问题(?:整改)?(?:方面)?)(?P<mended>的?整改(?:落实|进展|完成)?情况)?"
)
# 1．关于“理论学习不深入”问题的整改情况。: a heading, whatever it ends in
_HEADING = re.compile(
    "(?:[^，。；“]{0,6}[．.、）)]\\s*)?(?:关于|针对)(?:[^，。；：“”]|“[^”]*”)*问题(?:的?整改(?:落实|进展|完成)?情况)?[。：:]?"
)
_ASPECT = re.compile(
    "(?:关于|在)?(?P<what>[^，；⟦]{4,}?)方面(?P<problems>(?:存在)?的?(?:突出|主要)?问题(?:整改)?(?:情况)?)?"
)
_QUOTED = re.compile("“(?P<what>[^“”]+)”")
_FRONT = re.compile("^(?:针对|关于|对于?|就)")
_PARTS = re.compile("[，、]")


def regarding(clause: Clause) -> str | None:
    """English of the clause as a lead; None for anything else, and where the problem is unknown."""
    if (aspect := _ASPECT.fullmatch(clause.zh)) is not None:
        return _in_aspect(clause, aspect)
    match = _ABOUT.fullmatch(clause.zh)
    if match is None:
        return None
    quoted = _QUOTED.fullmatch(match["what"])
    what = quoted["what"] if quoted else match["what"]
    told = None if "⟦" in what else _lacking(clause, what) or _found(clause, what)
    thing = None if told else clause.known(_FRONT.sub("", clause.zh))
    if told is None and thing is None:
        return None
    lead = f"regarding the problem {told}" if told else f"regarding {thing.said if thing else ''}"
    if clause.voice.subject != BARE:
        return None if match["mended"] else f"{lead},"
    return f"{BARE}{lead.replace('regarding', 'rectification of', 1) if match['mended'] else lead}"


def is_problem(text: str) -> bool:
    """True for a sentence that names a problem and says nothing of it: what is behind it does."""
    return _HEADING.fullmatch(text.strip()) is not None


def _in_aspect(clause: Clause, match: re.Match[str]) -> str | None:
    """贯彻落实决策部署方面, 关于选人用人方面存在的问题: a heading names what it is about."""
    if clause.voice.subject != BARE:
        return None
    deed = bare_deed(clause.reader.in_voice(OTHER_HEADINGS).read(match["what"]))
    thing = None if deed else clause.known(match["what"])
    said = deed or (thing.said if thing else None)
    if said is None:
        return None
    return f"{BARE}problems in {said}" if match["problems"] else f"{BARE}{said}"


def _lacking(clause: Clause, zh: str) -> str | None:
    """That something is not in place."""
    parts = [difficulty(part, clause.known) for part in _PARTS.split(zh)]
    told = [part for part in parts if part and not part.endswith(",")]
    if not told or len(told) < len(parts):
        return None
    return f"that {', and '.join([', '.join(told[:-1]), told[-1]]) if len(told) > 1 else told[0]}"


def _found(clause: Clause, zh: str) -> str | None:
    """Of what was done wrong, or not done."""
    if zh.startswith("未"):
        told = clause.reader.in_voice(RESULTS).one(zh, active=True)
        return f"that {told}" if told and not told.startswith((",", RESULTS.subject)) else None
    if not is_misdeed(zh):
        return None
    deed = bare_deed(clause.reader.in_voice(OTHER_HEADINGS).read(zh))
    return f"of {deed}" if deed else None
