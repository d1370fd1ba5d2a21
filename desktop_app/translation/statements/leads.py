"""What stands in front of statements and leads to them: 二是…; knows no reader."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.translation.telling.effects import by_itself
from desktop_app.translation.telling.voices import DONE, HAVE
from desktop_app.translation.words.numerals import ordinal_word, value
from desktop_app.translation.words.plurals import singular
from desktop_app.translation.words.verb_forms import participle_of

# 二是…: the sign is told in front of what it counts.
_COUNTED = re.compile("(?P<n>[一二三四五六七八九十]{1,2})(?:是|要)(?![不否素求点件])，?")


def ordinal_lead(text: str, at: int) -> tuple[str, int] | None:
    """`second,` and where what 二是 counts begins."""
    counted = _COUNTED.match(text, at)
    return (f"{ordinal_word(value(counted['n']))},", counted.end()) if counted else None


def ends_in_statement(sayings: Sequence[str]) -> bool:
    """True if a whole statement stands in front: no mere opening (“second,”), on which nothing can lean."""
    return bool(sayings) and not sayings[-1].endswith(",")


def standing(saying: str, sayings: Sequence[str], *, planned: bool) -> str | None:
    """`saying` as it stands behind `sayings`; None where it leans on a statement that is not there."""
    if not saying.startswith(", ") or ends_in_statement(sayings):
        return saying
    return None if planned else by_itself(saying)  # 为…奠定基础: what did, stands in front


# Times that reach up to now, or up to a day that is over.
_UP_TO_NOW = ("since ", "so far ", "to date,", "in recent years,")
_UP_TO_THEN = "as of "
_WAS = re.compile(r"^(?P<what>(?:[^;,]|(?<=\d),(?=\d))*?) (?P<be>was|were) (?=[a-z]+(?:ed|lt|ut|ld|en|id)\b)")
_AREA = re.compile(
    r"^(?P<what>the (?:city|district|county|province|region|prefecture|league|banner|town|township)) "
    r"(?P<did>(?:[a-z]+ly )?[a-z]+(?:ed|lt|ew|on|ld) .+)"
)
# Verbs that tell how something has fared until now; behind an article they would tell of what kind it is.
_FARED = re.compile(
    r"^(?P<what>(?:[^;,]|(?<=\d),(?=\d))*?(?<!\bthe)(?<!\ba)(?<!\ban)) "
    r"(?P<did>(?:[a-z]+ly )?(?:remained|continued|maintained|grew|rose|fell|became|improved|won) .+)"
)
_BEHIND_HEAD = re.compile(" (?:of|in|for|on|with|to|from|by|at|under) ")


def until_now(saying: str, sayings: Sequence[str]) -> str:
    """`saying` as what has been done until the time that leads to it: since last year, 12 have been built."""
    lead = next((one for one in reversed(sayings) if one.endswith(",")), "")
    if lead.startswith(_UP_TO_THEN):
        return _WAS.sub(r"\g<what> had been ", saying)
    if not lead.startswith(_UP_TO_NOW):
        return saying
    if saying.startswith(DONE):
        by_us = sayings[-1] is lead  # further deeds share its “have”
        return f"{DONE}{HAVE}{participle_of(saying.removeprefix(DONE))}" if by_us else saying
    was = _WAS.match(saying)
    if was is not None:
        return f"{was['what']} {'has' if was['be'] == 'was' else 'have'} been {saying[was.end() :]}"
    fared = _AREA.match(saying) or _FARED.match(saying)
    return f"{fared['what']} {_have(fared['what'])} {participle_of(fared['did'])}" if fared else saying


def _have(subject: str) -> str:
    head = _BEHIND_HEAD.split(subject)[0]
    last = head.rpartition(" ")[2]
    return "have" if " and " in head or singular(last) not in (None, last) else "has"
