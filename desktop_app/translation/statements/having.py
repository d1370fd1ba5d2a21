"""What there is or is being built, and how much of it: 拥有学校860所 is "there were 860 schools"."""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_phrases import NounReader
from desktop_app.translation.nouns.noun_words import ReadNoun
from desktop_app.translation.statements.tenses import Tense
from desktop_app.translation.telling.including import including
from desktop_app.translation.words.area_words import AREA_WORDS

_HAVING = re.compile(
    r"(?P<end>年末|期末)?，?(?:[全我](?P<area>[区市县省州旗镇])|辖区)?(?:目前|现|共|累计|已)*(?:拥有|共有|现有|已有|实有)(?P<things>[^⟪⟫（）]{2,}⟧)"
)

_BEING_BUILT = re.compile(r"(?:[全我][区市县省州旗镇])?(?:目前|现|共|累计)*在建(?P<things>[^⟪⟫（）]{2,}⟧)")


def having(clause: str, read: ReadNoun, tense: Tense) -> str | None:
    """What a clause says there is; None where a thing or its number is unknown, or it is only planned."""
    built = None if tense.ahead else _BEING_BUILT.fullmatch(clause)
    if built and (things := read(built["things"])) and things.english[:1].isdigit():
        return f"{things.said} {'was' if things.english.startswith('1 ') else 'were'} under construction"
    match = None if tense.ahead else _HAVING.fullmatch(clause)
    things = read(match["things"]) if match else None
    if match is None or things is None or not things.english[:1].isdigit():
        return None
    if match["area"]:
        return f"{'at year-end, ' if match['end'] else ''}the {AREA_WORDS[match['area']]} had {things.said}"
    was = "was" if things.english.startswith("1 ") else "were"
    return f"{'at year-end, ' if match['end'] else ''}there {was} {things.said}"


def what_there_is(clause: str, nouns: NounReader, tense: Tense, *, follows: bool) -> str | None:
    """What those just counted are, or what there is; `follows` a statement stands in front."""
    parts = including(clause, nouns.read, nouns.say) if follows else None
    if parts and " of length of " not in parts:  # 其中高铁营业里程4.8万公里: a statement of its own
        return parts
    return having(clause, nouns.read, tense)
