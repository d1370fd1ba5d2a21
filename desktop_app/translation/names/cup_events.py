"""Contests named by a cup: 天王杯国际羽毛球公开赛, “市长杯”校园足球联赛, 长江杯龙舟邀请赛.

What is played must be known; the cup's own name is a known place, a word of names, an office (市长杯, the
Mayor's Cup) or spelt.  Knows nothing of cups of the world (世界杯), which have names of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.document.chinese import HAN
from desktop_app.translation.names import generic_parts, name_parts
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.words import pinyin

_CUP = re.compile(f"(?<=[{HAN}])杯(?P<quote>”)?(?=[{HAN}])")
_CONTEST = re.compile("[赛竞]|马拉松$|半马$")
_OFFICES = {
    "省长": "Governor's", "市长": "Mayor's", "县长": "County Mayor's", "区长": "District Mayor's",
    "主席": "Chairman's", "校长": "President's", "书记": "Secretary's", "总统": "President's",
}  # fmt: skip
_OWN = range(4, 1, -1)  # characters of a cup's own name
_NO_CUP = re.compile("[一两几数每本该各]|届|世界|欧洲|亚洲|美洲|足协|奖$|举|干|碰")


def find_cup_events(scene: Scene) -> Iterator[NameMatch]:
    """Such contests of `scene`."""
    for cup in _CUP.finditer(scene.text):
        played = next((t for t in name_parts.tails(scene.text, cup.end()) if _CONTEST.search(t.head)), None)
        start = _start(scene, cup.start(), quoted=bool(cup["quote"]))
        if played is None or start is None:
            continue
        own = scene.text[start : cup.start()]
        begin, end = start - bool(cup["quote"]), cup.end() + len(played.zh)
        yield NameMatch(
            begin, end, scene.text[begin:end], f"{_said(scene, start, own)} Cup {played.en}", "event"
        )


def _start(scene: Scene, end: int, *, quoted: bool) -> int | None:
    """Where the cup's own name begins: at its mark, with a known name, or with the last word before 杯."""
    if quoted:
        mark = scene.text.rfind("“", 0, end)
        size = end - mark - 1
        return mark + 1 if mark >= 0 and size in _OWN else None
    known = scene.name_ending_at(end)
    if known is not None:
        return known.start
    starts = (end - size for size in _OWN if end >= size)
    return next((at for at in starts if _is_own(scene, at, end)), None)


def _is_own(scene: Scene, start: int, end: int) -> bool:
    """One word, or one of a single sign and 杯 itself: nothing that reaches into the word before."""
    own = scene.text[start:end]
    if _NO_CUP.search(own) or not re.fullmatch(f"[{HAN}]+", own):
        return False
    return any(word.start == start and word.end in (end, end + 1) for word in scene.words)


def _said(scene: Scene, start: int, own: str) -> str:
    known = scene.name_ending_at(start + len(own))
    if known is not None and known.start == start:
        return known.term.en.removeprefix("the ")
    known_word = _OFFICES.get(own) or generic_parts.modifiers().get(own)
    if known_word is None and name_parts.is_noun(own):
        known_word = " ".join(name_parts.words(own) or [])  # 希望杯, the Hope Cup
    return known_word or pinyin.spell(own)
