"""Towers, parks, malls and districts in lists that say what they are: 锦绣科学园、中洲湾C Future City等载体.

An item is told by what is known of it: a place in front, a generic rest with the words before it, and between
them two to four signs of its own, which are spelt.  Where the list says that shops are meant, an item without
a generic rest is a name too.  Knows nothing of villages, estates or firms.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.document.chinese import HAN
from desktop_app.translation.names import generic_parts, name_parts
from desktop_app.translation.names.evidence import FALSE_NAMES, is_common, is_made_of_words
from desktop_app.translation.names.scene import MAKERS, NOT_IN_NAMES, NameMatch, Scene
from desktop_app.translation.terms.termbase import TermMatch
from desktop_app.translation.words import lexicon, pinyin
from desktop_app.translation.words.rule_words import pattern_of

_COUNT = r"\s*(?:\d+|[一二两三四五六七八九十]+|一批|多)?\s*[余多]?\s*[个家座处大条所栋幢]?"
# What a list says that it is of; the list stands between a sign of the sentence and this.
_SAYS = re.compile(
    rf"(?:等{_COUNT}|\d+\s*[个家座处条])[{HAN}]{{0,8}}?(?:(?P<shops>{pattern_of('shops of a list')})"
    rf"|{pattern_of('landmarks of a list')})"
)
_BEGINS = re.compile(f"[^{HAN}A-Za-z0-9·& 、（）]")
_LONGEST_LIST = 120
_PARTED = re.compile("[、和及]")
_STAGE = re.compile("(?:[首一二三四五六]期(?:工程|项目)?|[东西南北新]区|（[^（）]*）)+$")
_LATIN = re.compile(f"(?P<own>[{HAN}]{{2,6}})(?P<latin>[A-Za-z0-9][A-Za-z0-9·& ]*)$")
# Before what is opened, whatever the tagger says.
_OPENING = re.compile("新(?:开业|引进|建成|落成|开放|增|建)?|已|将|全面|重点|力争|争取|确保|力促|推动|促成")
_PLACES = frozenset(("place", "landmark", "company", "organisation"))
_OWN = range(2, 5)  # signs of an own part
_SHOP = range(2, 7)  # signs of a shop's name
_NO_OWN = re.compile(pattern_of("no own part of a landmark"))
_BEARS_NAME = re.compile("大厦|科[学技创]园|科技城|智造园")  # whose own part may be any word
_SIGNS = NOT_IN_NAMES - frozenset("上下中一三大百乡")


@dataclass(frozen=True, slots=True)
class _Item:
    """An item: where it stands, its English, and whether it can be nothing but a name."""

    start: int
    end: int
    en: str
    sure: bool


def find_listed_landmarks(scene: Scene) -> Iterator[NameMatch]:
    """The items of such lists that no term has, where one of them is surely a name."""
    for match in _SAYS.finditer(scene.text):
        shops = match["shops"] is not None
        start = max(0, match.start() - _LONGEST_LIST)
        for sign in _BEGINS.finditer(scene.text, start, match.start()):
            start = sign.end()
        spans = list(_spans(scene, start, scene.text[start : match.start()].rstrip()))
        known = [_known(scene, *span) for span in spans]
        items = [_item(scene, *span, shops=shops) for span in spans]
        if not (any(known) or any(item is not None and item.sure for item in items)):
            continue
        for item in items:
            if item is not None:
                yield NameMatch(item.start, item.end, scene.text[item.start : item.end], item.en, "building")


def _spans(scene: Scene, start: int, items: str) -> Iterator[tuple[int, int]]:
    """Where the items stand, without the verb before the first and the phase behind each."""
    for number, item in enumerate(_PARTED.split(items)):
        end = start + len(item)
        stage = _STAGE.search(item)
        yield (
            (_behind_verb(scene, start, end) if number == 0 else start),
            end - (len(stage[0]) if stage else 0),
        )
        start = end + 1


def _behind_verb(scene: Scene, start: int, end: int) -> int:
    """Where the first item begins: behind the verbs, adverbs and prepositions that open its clause."""
    begin = start
    for word in scene.words:
        if word.start != begin or word.end > end - _OWN[0]:
            continue
        if word.tag[:1] not in "vpcd" and not _OPENING.fullmatch(word.text):
            break
        begin = word.end
    return begin


def _known(scene: Scene, start: int, end: int) -> bool:
    return any(m.start == start and m.end == end and m.term.pos == "name" for m in scene.terms)


def _item(scene: Scene, start: int, end: int, *, shops: bool) -> _Item | None:
    """What the item is called; None for what a term says, for plain words and for what is not understood."""
    if any((m.start == start and m.end == end) or m.start < start < m.end for m in scene.terms):
        return None
    zh = scene.text[start:end]
    if zh in FALSE_NAMES or name_parts.is_noun(zh):
        return None
    lead = _lead(scene, start, end)
    behind = lead.end if lead is not None else start
    said = _said(scene.text[behind:end], led=lead is not None, shops=shops)
    if said is None:
        return None
    english, sure = said
    return _Item(start, end, f"{lead.term.en} {english}" if lead else english, sure)


def _lead(scene: Scene, start: int, end: int) -> TermMatch | None:
    """The place or firm that the name begins with."""
    found = (m for m in scene.terms if m.start == start and m.end < end and m.term.domain in _PLACES)
    return next((m for m in found if m.term.pos == "name"), None)


def _said(zh: str, *, led: bool, shops: bool) -> tuple[str, bool] | None:
    """English of an item behind its place, and whether it is surely a name."""
    if latin := _LATIN.fullmatch(zh):
        return (
            (f"{pinyin.spell(latin['own'])} {latin['latin'].strip()}", True)
            if _is_own(latin["own"])
            else None
        )
    for size in (0, *_OWN):
        rest = name_parts.tail(zh[size:]) if len(zh) > size else None
        if rest is None or (size == 0 and not (led and rest.modified)):
            continue
        bears = _BEARS_NAME.search(rest.head) is not None
        if size and not _is_own(zh[:size], bears=bears):
            continue
        own = [generic_parts.english(zh[:size])] if size else []
        return " ".join([*own, rest.en]), bool(size) and (bears or not _is_word(zh[:size]))
    if shops and len(zh) in _SHOP and _is_own(zh):
        suffix = generic_parts.of(zh)
        whole = (
            generic_parts.english(zh) if suffix and suffix.kind in ("building", "place") else pinyin.spell(zh)
        )
        return whole, not _is_word(zh)
    return None


def _is_word(zh: str) -> bool:
    return is_common(zh) or is_made_of_words(zh)


def _is_own(zh: str, *, bears: bool = False) -> bool:
    """No sign of a sentence, nothing that tells a kind, no deed; `bears`: what any word may name."""
    if (
        re.fullmatch(f"[{HAN}]+", zh) is None
        or _SIGNS.intersection(zh)
        or zh[-1] in MAKERS
        or _NO_OWN.search(zh)
    ):
        return False
    told = zh in generic_parts.modifiers() or name_parts.is_noun(zh)
    if told or zh in FALSE_NAMES or (not bears and name_parts.words(zh) is not None):
        return False
    return not (is_common(zh) and lexicon.tag_of(zh)[:1] in "vdpcrmqu")
