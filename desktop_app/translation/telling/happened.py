"""What accident happened where: 位于高新区的宏达公司发生一起爆炸事故 is "an explosion occurred at …".

The caller reads the places and what happened; what is to be kept from happening is told elsewhere.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import with_a
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.telling.voices import RESULTS
from desktop_app.translation.words.plurals import singular

_HAPPENED = re.compile(
    "(?:位于(?P<in>[^的]{2,12})的)?(?P<at>[^未没不防遏避杜，；]{2,30}?)发生(?:了)?(?:一起|⟦(?P<n>\\d+)⟧)"
    "(?P<what>[^，；]{0,12}(?:事故|火灾|案件|事件|灾害|险情|爆炸|坍塌))"
)
_AREAS = re.compile("[我全][省市区县州]|境内|辖区")


def happened(clause: Clause) -> str | None:
    """What occurred at one place, once."""
    match = _HAPPENED.fullmatch(clause.zh) if clause.voice is RESULTS else None
    if match is None or _AREAS.match(match["at"]):
        return None
    if match["n"] and not re.match(r"1(?!\d)", clause.say(f"⟦{match['n']}⟧")[0]):
        return None
    at, what = clause.read(match["at"]), clause.read(match["what"])
    there = clause.read(match["in"]) if match["in"] else None
    if at is None or what is None or (match["in"] and there is None):
        return None
    one = singular(what.english.removeprefix("the ")) if what.many else None
    if one is None:
        return None
    return f"{with_a(one)} occurred at {at.said}{f' in {there.said}' if there else ''}"
