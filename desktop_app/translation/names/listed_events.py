"""Events in lists that say what they are: WTA女子网球公开赛、国际自行车赛等赛事, 荔枝文化节等活动.

Every word of such a name must be known, and a place, a field or letters must stand before its head: what is
held without any of them (音乐节等活动) is a kind.  Knows nothing of editions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.alternation import longest_first
from desktop_app.document.chinese import HAN
from desktop_app.translation.names import name_parts
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.words.rule_words import pattern_of, words_of

_EVENTS = longest_first(words_of("event in a list"))
_ITEM = re.compile(rf"(?P<letters>[A-Z][A-Z0-9-]+)?(?P<name>[{HAN}]{{2,14}}(?:{_EVENTS}))(?=[、和及与等])")
_SAYS = re.compile(
    rf"[^，。；]*?等\s*(?:\d+\s*[余多]?\s*[场项个届]?)?[{HAN}]{{0,8}}?(?:{pattern_of('kind of event')})"
)
_OPENS = re.compile(f"(?:^|[，。；：、和及与]|{pattern_of('holding an event')})$")
_SHOWS_NAME = re.compile(
    "世界|国际|全国|亚洲|中国|全球|亚太|大湾区|粤港澳|湾区|深港|女子|男子|青年|青少年|大学生"
)


def find_listed_events(scene: Scene) -> Iterator[NameMatch]:
    """Such events of `scene` that no term has."""
    for item in _ITEM.finditer(scene.text):
        if not _SAYS.match(scene.text, item.end()):
            continue
        for start in range(item.start("name"), item.end("name") - 3):
            begin = item.start() if item["letters"] and start == item.start("name") else start
            if not _OPENS.search(scene.text[:begin]):
                continue
            english = _told(scene, start, item.end("name"), lettered=begin < start)
            if english:
                letters = f"{item['letters']} " if begin < start else ""
                zh = scene.text[begin : item.end("name")]
                yield NameMatch(begin, item.end("name"), zh, f"{letters}{english}", "event")
                break


def _told(scene: Scene, start: int, end: int, *, lettered: bool) -> str | None:
    names = [m for m in scene.terms if m.term.pos == "name"]
    if any(m.start <= start and end <= m.end for m in names):
        return None
    place = next((m for m in names if m.start == start and m.end < end and m.term.domain == "place"), None)
    rest = name_parts.tail(scene.text[place.end if place else start : end])
    if rest is None:
        return None
    if place is not None:
        return f"{place.term.en} {rest.en}"
    field = _SHOWS_NAME.sub("", rest.zh.removesuffix(rest.head))  # 国际 + 马拉松 is any such race
    return rest.en if lettered or (field and _SHOWS_NAME.match(rest.zh)) else None
