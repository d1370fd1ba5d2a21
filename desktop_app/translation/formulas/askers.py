"""Who speaks, in front of a line of a transcript: 新华社记者：, 南方日报记者：, 主持人 刘洋：, 王志强：.

A label of that kind is no part of the sentence behind it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.alternation import longest_first
from desktop_app.document.chinese import HAN
from desktop_app.translation.model import ProtectedSpan, Whole
from desktop_app.translation.names.person_signs import speaks_as_person
from desktop_app.translation.placing.labels import Label
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words import pinyin
from desktop_app.translation.words.rule_words import words_of

_MEDIA = words_of("kind of news outlet")
_OUTLET = re.compile(f"(?P<of>[{HAN}]{{2,4}}?)(?P<kind>{longest_first(_MEDIA)})")
_ASKER = re.compile(
    f"(?P<outlet>[{HAN}A-Za-z0-9—·“” ]{{2,18}}?)(?:的)?记者(?P<who>[{HAN}]{{2,3}})?\\s*[：:]\\s*(?=\\S)"
)
_HOST = re.compile(f"主持人\\s*(?:[（(]?(?P<who>[{HAN}]{{2,3}})[）)]?)?\\s*[：:]\\s*(?=\\S)")
_ALONE = re.compile(f"(?P<host>主持人)?\\s*(?P<who>[{HAN}]{{2,3}})?\\s*[：:]")
_SPEAKER = re.compile(f"(?P<who>[{HAN}]{{2,3}})\\s*[：:]\\s*(?=\\S)")
_FEWEST = 4  # characters of what somebody says


def speaker(text: str, spans: Sequence[ProtectedSpan], termbase: Termbase) -> Label | None:
    """The label of who speaks at the start of `text`; None for anything else, and for a place (江苏：)."""
    if match := _ASKER.match(text):
        outlet = _outlet(text, match, spans)
        return Label(match.end(), f"{outlet}: ") if outlet else None
    if match := _HOST.match(text):
        who = f" {pinyin.spell_person(match['who'])}" if match["who"] else ""
        return Label(match.end(), f"Moderator{who}: ")
    match = _SPEAKER.match(text)
    if match is None:
        return None
    spelt = pinyin.spell_person(match["who"])
    named = any(one.en == spelt and one.zh_end == match.end("who") for one in spans)
    place = termbase.lookup(match["who"]) is not None or match["who"] in termbase.place_stems
    says = not place and len(text) > match.end() + _FEWEST and speaks_as_person(match["who"])
    return Label(match.end(), f"{spelt}: ") if named or says else None


def speaker_alone(text: str) -> Whole | None:
    """主持人 刘洋：, 周建华：, and nothing behind it: a line above what somebody says."""
    match = _ALONE.fullmatch(text.strip())
    if match is None or (match["who"] and not speaks_as_person(match["who"])):
        return None
    who = pinyin.spell_person(match["who"]) if match["who"] else ""
    return (
        Whole(f"{'Moderator ' if match['host'] else ''}{who}".strip() + ":", "speaker")
        if who or match["host"]
        else None
    )


def _outlet(text: str, match: re.Match[str], spans: Sequence[ProtectedSpan]) -> str:
    """The outlet's own name, or what it is made of; "" where that is unknown."""
    end = match.end("outlet")
    known = next((one.en for one in spans if one.zh_start == 0 and one.zh_end == end), "")
    if known:
        return known.strip("“”").removeprefix("the ")
    made = _OUTLET.fullmatch(text[:end])
    if made is None:
        return ""
    place = next((one.en for one in spans if one.zh_start == 0 and one.zh == made["of"]), "")
    stem = place or pinyin.spell(made["of"])
    return f"{stem} {_MEDIA[made['kind']]}"
