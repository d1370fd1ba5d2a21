"""Clauses that a conjunction leads: 虽然面临困难, 但运行平稳, 为了方便群众, 一旦发现隐患, 从而带动就业.

Concessions, purposes and conditions are leads, what came of it is a tail.  Knows no other words: what the
conjunction leads is told as any other clause or deed.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_app.translation.nouns.acts import acts_first
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.telling.clause_lists import bare_deed
from desktop_app.translation.telling.deeds_to_do import to_do
from desktop_app.translation.telling.voices import BARE, OTHER_HEADINGS

_ALTHOUGH = re.compile("(?:虽然|尽管|虽)(?:我们)?(?P<rest>.{4,})")
_BUT = re.compile("(?:但是|但|然而)(?:我们)?(?P<rest>.{4,})")
_TO = re.compile(
    "(?:为了|为(?=更好|进一步|切实|有效|全面|深入|加快|加强|保障|确保|防止|防范|维护|应对|改善|增强|优化|巩固|满足|提升|提高|推动|促进|落实|贯彻|解决|方便))(?P<rest>.{4,})"
)
_ONCE = re.compile("一旦(?P<rest>.{4,})")
_SO_AS_TO = re.compile("(?:以便|以期)(?P<rest>.{4,})")
_THEREBY = re.compile("(?:从而|进而|由此)(?P<rest>.{4,})")


def conjoined(clause: Clause) -> str | None:
    """English of such a clause; None where what its conjunction leads is unknown."""
    for pattern, tell in _TOLD:
        if match := pattern.fullmatch(clause.zh):
            return tell(clause, match["rest"])
    return None


def _stated(clause: Clause, zh: str) -> str | None:
    told = clause.reader.told(zh, active=clause.active)
    return told if told and told[:1] not in (",", BARE) and told[-1:] != "," else None


def _although(clause: Clause, zh: str) -> str | None:
    told = None if clause.voice.ahead else _stated(clause, zh)
    return f"although {told}," if told else None


def _but(clause: Clause, zh: str) -> str | None:
    told = _stated(clause, zh)
    return f"but {told}" if told else None


def _to(clause: Clause, zh: str) -> str | None:
    deed = to_do(clause.reader, zh) if acts_first(zh) else None
    return f"to {deed}," if deed else None


def _once(clause: Clause, zh: str) -> str | None:
    deed = to_do(clause.reader, zh) if clause.voice.ahead and acts_first(zh) else None
    return f"once we {deed}," if deed else None


def _so_as_to(clause: Clause, zh: str) -> str | None:
    deed = to_do(clause.reader, zh) if acts_first(zh) else None
    return f", so as to {deed}" if deed else None


def _thereby(clause: Clause, zh: str) -> str | None:
    deed = bare_deed(clause.reader.in_voice(OTHER_HEADINGS).read(zh)) if acts_first(zh) else None
    return f", thereby {deed}" if deed else None


_TOLD: tuple[tuple[re.Pattern[str], Callable[[Clause, str], str | None]], ...] = (
    (_ALTHOUGH, _although),
    (_BUT, _but),
    (_TO, _to),
    (_ONCE, _once),
    (_SO_AS_TO, _so_as_to),
    (_THEREBY, _thereby),
)
