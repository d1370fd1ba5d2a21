"""What is being done as the report is read: 有关单位正在整改 is "relevant organizations are rectifying …".

The deed is read as any other; in results only.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.telling.clause_lists import series
from desktop_app.translation.telling.doers import may_do
from desktop_app.translation.telling.voices import JOINT, RESULTS, States, Voice
from desktop_app.translation.words.verb_forms import ing_of

_UNDER_WAY = re.compile("(?P<who>[^，；正]*?)(?:目前)?(?:均|都)?正(?:在|抓紧|积极|按要求)+(?P<deed>.{3,})")


def under_way(clause: Clause) -> str | None:
    """English of a clause that says what somebody is doing now; None for anything else."""
    match = _UNDER_WAY.fullmatch(clause.zh) if clause.voice is RESULTS else None
    if match is None or (not match["who"] and not clause.active):
        return None
    who = clause.known(match["who"]) if match["who"] else None
    if match["who"] and (who is None or not may_do(who, match["deed"])):
        return None
    subject = f"{who.said} {'are' if who.many else 'is'} " if who else "we are "
    told = clause.reader.in_voice(Voice(subject, ing_of, States.NEVER)).read(match["deed"])
    if told is None or not told.startswith(subject):
        return _at_work(clause, who, match["deed"]) if who else None
    return subject + series(told.removeprefix(subject).split(JOINT))


def _at_work(clause: Clause, where: Noun, deed: str) -> str | None:
    """中医医院正在进行主体结构施工: what is going on there."""
    work = clause.known(deed.removeprefix("进行")) if deed.startswith("进行") else None
    if work is None or where.many:
        return None
    return f"{work.said} {'are' if work.many else 'is'} under way at {where.said}"
