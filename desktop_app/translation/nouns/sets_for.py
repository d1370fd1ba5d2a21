"""Numbered sets with what they are for: 高质量发展“十项行动”, 大气污染防治六大行动.

The caller reads both.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun, ReadNoun

_SET = re.compile("(?P<for>[^“”]{2,})(?P<set>“[^“”]+”)")
_NUMBERED = re.compile(r"(?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b")


def set_of(zh: str, read: ReadNoun) -> Noun | None:
    """高质量发展“十项行动”: a numbered set, and what it is for."""
    match = _SET.fullmatch(zh) if zh.endswith("”") else None
    those, what = (read(match["set"]), read(match["for"])) if match else (None, None)
    if those is None or what is None or not _NUMBERED.match(those.english):
        return None
    return Noun(f"the {those.english.removeprefix('the ')} for {what.said}", many=True)


_SEVERAL_FOR = re.compile(
    "(?P<for>[^、的]{4,}?)(?P<set>[两三四五六七八九十]大(?:专项|攻坚)?(?:行动|工程|任务|举措|战役|计划))"
)


def several_for(zh: str, read: ReadNoun) -> Noun | None:
    """大气污染防治六大行动: the six major initiatives for air pollution prevention and control."""
    match = _SEVERAL_FOR.fullmatch(zh)
    aim, those = (read(match["for"]), read(match["set"])) if match else (None, None)
    if aim is None or those is None or re.search(r"^\d| (?:for|in) ", aim.english):
        return None
    return Noun(f"the {those.english.removeprefix('the ')} for {aim.said}", many=True)
