"""Words in front of a clause that add little: 同时, 将要, 坚持完善制度, 特别是消费不振.

Knows no clauses: the caller tells what stands behind such words.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_app.translation.telling.voices import SUBJECTS, Voice

_LINKS = re.compile(
    "^(?:同时|并|还|另外|此外|此次|本次|共有(?=⟦)|我们|我[市县区省镇乡州旗](?!首[^先]|最[大长]|唯一|第一|遭[受遇]|运动员|选手|健儿|代表[队团]|学[生子])|我[委局院厅署办](?=[^，。]{2})|今年|既|又|不仅|不但|而且|也(?=..)|一方面|另一方面|"
    # the government speaks of itself
    "(?:(?:[省市县区州旗](?:党?委)?[、和]?){0,2}政府|集团(?:公司)?)(?=[坚全深认团始紧着加大积扎统切严带以]|主[动抓攻]))+，?"
)
_HEEDED = re.compile("(?:始终|继续)?(?:(?:坚持|注重|着眼|立足)(?:在|于)?|做到(?=应.尽.$))(?=..)")
_ABOVE_ALL = re.compile("(?:特别是|尤其是)(?=..)")
# What only plans say.
_WILL = re.compile("^(?:还|也|都)?(?:将|要|必须)(?:还|也)?(?![素求点件塞领道害])")


def without_links(clause: str) -> str:
    """`clause` without what links it to the one before, and without the government that speaks."""
    return _LINKS.sub("", clause)


def behind_words(clause: str, voice: Voice, tell: Callable[[str], str | None]) -> str | None:
    """What stands behind 将, 坚持 or 特别是, told; None where it begins with none of them."""
    if voice.ahead and (will := _WILL.match(clause)) and (told := tell(clause[will.end() :])):
        return told
    if match := _HEEDED.match(clause):
        told = tell(clause[match.end() :])
        return told if told and told.startswith(voice.subject) else None
    if match := _ABOVE_ALL.match(clause):
        told = tell(clause[match.end() :])
        return f"in particular, {told}" if told and not told.startswith((", ", *SUBJECTS)) else None
    return None
