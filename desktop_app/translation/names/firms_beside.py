"""Firms beside firms, each with its business: 万邦德制药、天宇药业、奥翔药业.

A known firm, or one that a rule found, vouches for coined words before a business; where most items are
firms, for words of the language too (天宇).  Knows nothing of lists that say what they list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.document.chinese import HAN
from desktop_app.translation.names import name_parts
from desktop_app.translation.names.evidence import is_common, is_made_of_words
from desktop_app.translation.names.firm_words import company_words
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.words import lexicon, pinyin

_LIST = re.compile("[^，。；：“”（）]*、[^，。；：“”（）]*")
_OWN = re.compile(f"[{HAN}]{{2,4}}")
_SENTENCE = frozenset("的了和与及等为把被将从向于以至到有无各该本其此每多个家条项批省市县区国")
_FOLLOWS = re.compile("$|[等和与及（]|股份|集团|公司")
_LONGEST = 8
_FEWEST = 2  # firms that vouch for a word of the language
_MOST = 2  # items for each firm: half of a list must be firms


@dataclass(frozen=True, slots=True)
class _Item:
    """An item: its span, where its business begins (its end for none), whether it is a known firm."""

    start: int
    cut: int
    end: int
    firm: bool


def with_firms_beside(scene: Scene, names: Sequence[NameMatch]) -> list[NameMatch]:
    """`names` with the items before a business, in lists in which firms stand; bare pieces give way."""
    found = list(_beside(scene, names))
    whole = {at for name in found for at in range(name.start, name.end)}
    return [*(name for name in names if name.start not in whole), *found]


def _beside(scene: Scene, names: Sequence[NameMatch]) -> Iterator[NameMatch]:
    firms = {n.start for n in names if n.kind == "company"}
    firms |= {m.start for m in scene.terms if m.term.domain == "company"}
    taken = {at for name in names if " " in name.en for at in range(name.start, name.end)}
    taken |= {at for m in scene.terms if m.term.pos == "name" for at in range(m.start, m.end)}
    for match in _LIST.finditer(scene.text):
        items = list(_items(scene, match.start(), match[0], firms))
        sure = [i for i in items if i.firm]
        if not sure:
            continue
        fitting = [i for i in items if not i.firm and i.cut < i.end and _fits(scene, i, taken)]
        coined = [i for i in fitting if _is_coined(scene, i)]
        found = len(sure) + len(coined)
        plain = fitting if found >= _FEWEST and _MOST * found >= len(items) else coined
        for item in plain:
            yield _named(scene, item)


def _items(scene: Scene, at: int, listed: str, firms: set[int]) -> Iterator[_Item]:
    parts = listed.split("、")
    for number, part in enumerate(parts):
        end = at + len(part)
        cut, end = _business(scene, at, end, last=number == len(parts) - 1)
        firm = any(at <= start < end for start in firms)
        yield _Item(at, cut, end, firm)
        at += len(part) + 1


def _business(scene: Scene, start: int, end: int, *, last: bool) -> tuple[int, int]:
    """Where the business of an item begins and ends; of the last one, what is done stands behind."""
    ends = range(start + 4, min(end, start + _LONGEST) + 1) if last else (end,)
    for close in ends:
        for size in (4, 3, 2):
            business = scene.text[close - size : close]
            if close - size - start < 2 or business not in company_words():
                continue
            if not last or business == "集团" or _closes(scene, close):
                return close - size, close
    return end, end


def _closes(scene: Scene, end: int) -> bool:
    if end == len(scene.text) or scene.text[end] in "，。；：”" or _FOLLOWS.match(scene.text, end):
        return True
    if any(m.start == end and m.term.pos == "v" for m in scene.terms):
        return True
    return any(word.start == end and word.tag[:1] in "vdp" and len(word.text) > 1 for word in scene.words)


def _fits(scene: Scene, item: _Item, taken: set[int]) -> bool:
    """An own part of two to four signs, none of them of a sentence, and the whole is no noun."""
    own, whole = scene.text[item.start : item.cut], scene.text[item.start : item.end]
    if _OWN.fullmatch(own) is None or _SENTENCE.intersection(own) or name_parts.is_noun(whole):
        return False
    known = scene.termbase.lookup(own)
    if (known is not None and known.pos != "name") or name_parts.is_noun(own):
        return False
    return not taken.intersection(range(item.start, item.end))


def _is_coined(scene: Scene, item: _Item) -> bool:
    own = scene.text[item.start : item.cut]
    if own in company_words() or is_common(own) or is_made_of_words(own):
        return False
    return not lexicon.tag_of(own).startswith(("v", "d", "a", "b"))


def _named(scene: Scene, item: _Item) -> NameMatch:
    own, business = scene.text[item.start : item.cut], scene.text[item.cut : item.end]
    english = f"{pinyin.spell(own)} {company_words()[business]}".strip()  # 股份 says nothing
    return NameMatch(item.start, item.end, scene.text[item.start : item.end], english, "company")
