"""Whom we invited or organized to take part in what, and how often: 邀请代表旁听庭审560人次.

The number counts those who came, and not what they came to.  The deed is read as any other.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.telling.clause_lists import bare_deed
from desktop_app.translation.telling.doers import doings
from desktop_app.translation.telling.voices import PLAN_HEADINGS

_BIDDEN = re.compile(rf"(?:先后|累计|共|全年)*(?P<verb>邀请|组织)(?P<rest>[^⟦⟧]{{6,}})(?P<n>{VALUE})")
_TIMES = re.compile(r"(?P<n>(?:over |about |nearly )?[\d,]+) ?(?:人次|person-times)$")
_VERBS = {"邀请": "invite", "组织": "organize"}


def bidden(clause: Clause) -> str | None:
    """English of whom we bade to do what so many times; None where the number counts anything else."""
    match = _BIDDEN.fullmatch(clause.zh) if clause.by_us else None
    times = _TIMES.match(clause.say(match["n"])[0]) if match else None
    if match is None or times is None:
        return None
    reader = clause.reader.in_voice(PLAN_HEADINGS)
    for zh, deed_zh in doings(match["rest"], clause.reader.nouns.names):
        who = clause.known(zh)
        deed = bare_deed(reader.read(deed_zh)) if who is not None and who.many else None
        if who is not None and deed:
            often = f"{_VERBS[match['verb']]} {{}} to {deed} {times['n']} times"
            return clause.voice.act(often).format(who.said)
    return None
