"""What somebody is advised to do: 建议市政府加大投入 is "it is recommended that it step up input".

Recommendations of audits and inspections.  The deed is read as any other.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.acts import acts_first
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.telling.clause_lists import bare_deed, series
from desktop_app.translation.telling.doers import doings, may_do
from desktop_app.translation.telling.voices import JOINT, OTHER_HEADINGS, States, Voice
from desktop_app.translation.words.verb_forms import plain_of

_ADVISED = re.compile("(?:我们|检查组|调研组|审计)?(?:还|并|为此)?建议[:：]?(?P<rest>[^：:]{4,})")
_LEAD = "it is recommended that "


def advised(clause: Clause) -> str | None:
    """English of a recommendation; None for anything else."""
    match = _ADVISED.fullmatch(clause.zh)
    if match is None or "⟦" in match["rest"]:  # 建议变更强制措施156人: so many were
        return None
    rest, reader = match["rest"], clause.reader
    if acts_first(rest):
        deed = bare_deed(reader.in_voice(OTHER_HEADINGS).read(rest))
        return f"we recommend {deed}" if deed else None
    for zh, deed_zh in doings(rest, reader.nouns.names):
        who = clause.known(zh)
        if who is None or not may_do(who, deed_zh):
            continue
        theirs = Voice(f"{_LEAD}{who.said} ", plain_of, States.NEVER)
        told = reader.in_voice(theirs).read(deed_zh)
        if told is not None and told.startswith(theirs.subject):
            return theirs.subject + series(told.removeprefix(theirs.subject).split(JOINT))
    return None
