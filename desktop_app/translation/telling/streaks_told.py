"""What has gone on for years, said of a clause as a whole: 乡村振兴考核连续第5年获得全省优秀, 连续三届蝉联….

How long stands before the verb in Chinese and at the end in English; the caller tells the rest.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.words.numerals import cardinal_word, ordinal_word, value
from desktop_app.translation.words.streaks import spell_running, years_running

_NUMBER = "[一两二三四五六七八九十]{1,3}"
_STREAK = re.compile(
    f"(?P<who>[^，；⟦⟧]*?)(?:已经?)?连续(?:(?P<spell>{VALUE})|(?P<years>{_NUMBER})个?年度?|第(?P<nth>{_NUMBER})年度?|(?P<terms>{_NUMBER})[届次])"
    "(?P<rest>(?:成功|再次|先后)?(?:[获荣评登上入被跻位居列蝉夺摘举承开召保实超突发稳进排名受]|创[建成新]).{2,})"
)


_AGAIN = re.compile(r" again\b")  # which the spell says


def streak(clause: Clause) -> str | None:
    """English of such a clause; None where the rest of it is unknown or nobody can say how long."""
    match = _STREAK.fullmatch(clause.zh)
    if match is None:
        return None
    spell = _spell(match, clause)
    told = clause.reader.one(f"{match['who']}{match['rest']}", active=clause.active) if spell else None
    if not told or told.endswith(",") or " consecutive " in told:
        return None
    return f"{_AGAIN.sub('', told)}{spell}"


def _spell(match: re.Match[str], clause: Clause) -> str | None:
    if match["spell"]:
        return spell_running(clause.reader.nouns.say(match["spell"])[0])
    if match["years"]:
        return years_running(match["years"])
    if match["nth"]:
        return f" for the {ordinal_word(value(match['nth']))} consecutive year"
    return f" {cardinal_word(value(match['terms']))} times in a row"
