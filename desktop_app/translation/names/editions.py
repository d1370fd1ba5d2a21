"""Events that are held again and again: 第六届 + 茶文化节, 首届 + 云台山音乐节 + …, 2023年 + 全国田径锦标赛.

Their edition says that they bear a name, which is made of known words.  Knows no English of editions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.alternation import longest_first
from desktop_app.document.chinese import HAN
from desktop_app.figures.english.in_words import ordinal_figure
from desktop_app.translation.names import name_parts
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.words import numerals
from desktop_app.translation.words.rule_words import words_of

_NUMBER = "[一二三四五六七八九十]{1,4}|\\d{1,3}"
_EVENTS = longest_first(words_of("event with editions"))
_EDITION = re.compile(
    rf"(?:第(?:{_NUMBER})届|首届|(?P<year>20\d\d)年?)"
    rf"(?P<name>(?!.{{0,4}}代表大会)[{HAN}]{{3,18}}?(?:{_EVENTS}))"
)
_LEVELS = {
    "省": "Provincial", "市": "Municipal", "县": "County", "区": "District", "州": "Prefectural",
    "国": "National", "校": "University", "自治区": "Regional",
}  # fmt: skip
_GAMES_OF = words_of("games of an area")
# 全县第十二届运动会: of whom they are stands in front of their edition
_GAMES = re.compile(
    rf"(?:全|(?<![一-鿿]))?(?P<area>{longest_first(_LEVELS)})第(?P<n>[一二三四五六七八九十]{{1,3}})届(?P<what>{longest_first(_GAMES_OF)})"
)
_ALL = re.compile("全[省市县区州]")
# 亚太经合组织（APEC）第三十三次领导人非正式会议: a body and the number of its meeting
_MEETING = re.compile(
    rf"第(?P<n>{_NUMBER})[次届](?P<what>[{HAN}]{{2,14}}?(?:会议|峰会|会晤|理事会|部长会|大会))(?![期议])"
)
_BODY_BEFORE = re.compile(r"(?P<latin>[A-Z]{3,})$|.*?\((?P<short>[A-Z]{3,})\)$")


def find_editions(scene: Scene) -> Iterator[NameMatch]:
    """Such events of `scene`, where their words are known."""
    yield from _games(scene)
    yield from _meetings(scene)
    for match in _EDITION.finditer(scene.text):
        end = _end(scene.text, match)
        start = match.start("name")
        if any(m.start == start and m.end >= end and m.term.pos == "name" for m in scene.terms):
            continue
        english = _told(scene, start, end)
        if english is not None and match["year"]:
            yield NameMatch(
                match.start(), end, scene.text[match.start() : end], f"{match['year']} {english}", "event"
            )
        elif english is not None:
            yield NameMatch(start, end, scene.text[start:end], english, "event")


def _games(scene: Scene) -> Iterator[NameMatch]:
    """全县第十二届运动会 are the Twelfth County Games."""
    for match in _GAMES.finditer(scene.text):
        nth = numerals.ordinal_word(numerals.value(match["n"])).capitalize()
        english = f"the {nth} {_LEVELS[match['area']]} {_GAMES_OF[match['what']]}"
        yield NameMatch(match.start(), match.end(), match[0], english, "event")


def _meetings(scene: Scene) -> Iterator[NameMatch]:
    """The 33rd APEC Economic Leaders' Meeting: a body's letters stand before what it holds."""
    for match in _MEETING.finditer(scene.text):
        meeting = scene.termbase.lookup(match["what"])
        front = scene.text[: match.start()]
        letters = re.search(r"[A-Z]{3,}$", front)
        body = next((m for m in scene.terms if m.end == match.start() and m.term.pos == "name"), None)
        short = _BODY_BEFORE.fullmatch(body.term.en) if body else None
        said = letters[0] if letters else (short and (short["short"] or short["latin"]))
        if meeting is None or not said:
            continue
        start = body.start if body else match.start() - len(said)
        nth = ordinal_figure(numerals.value(match["n"]))
        english = f"the {nth} {said} {meeting.en.removeprefix('the ')}"
        yield NameMatch(start, match.end(), scene.text[start : match.end()], english, "event")


def _end(text: str, match: re.Match[str]) -> int:
    """The last of several heads: 文化旅游节 of 文化 + 旅游节 + 大会."""
    longer = re.compile(rf"[{HAN}]{{0,6}}?(?:{_EVENTS})").match(text, match.end())
    more = longer is not None and name_parts.tail(text[match.start("name") : longer.end()]) is not None
    return longer.end() if longer is not None and more else match.end()


def _told(scene: Scene, start: int, end: int) -> str | None:
    zh = _ALL.sub("", scene.text[start:end])
    known = next((m for m in scene.terms if m.start == start and m.end < end and m.term.pos == "name"), None)
    if known is not None:
        rest = name_parts.tail(scene.text[known.end : end])
        return f"{known.term.en} {rest.en}" if rest is not None else None
    whole = name_parts.tail(zh)
    return whole.en if whole is not None else None
