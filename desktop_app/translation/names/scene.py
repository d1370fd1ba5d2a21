"""A text with its words and terms, as the rules for names look at it; what may stand in a name.

Knows no rule for any kind of name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.document.chinese import is_han
from desktop_app.translation.names import generic_parts
from desktop_app.translation.names.evidence import FALSE_NAMES, NAME_TAGS, is_common, weight
from desktop_app.translation.terms.termbase import Termbase, TermMatch
from desktop_app.translation.words import lexicon
from desktop_app.translation.words.lexicon import TaggedWord

# Single characters that stand beside names but belong to the sentence.
NOT_IN_NAMES = frozenset(
    "的了和与及或在对等为把被将从向于以至到是有无不各该本其此每全两三二四五六七八九十一多个座家条项处批首第建设推"
    "年月日路促使让由经沿按据如约近超达获入出上下内外前后中开办至并而且但则也都已曾正再又更最很较所我你他们这那省市县镇乡村区街"
)
_GOES_ON = 0.8  # weight at which a single character behind a word belongs to the same name
_UNKNOWN = 2  # characters of an unknown word that may be half of a name
_QUOTED = 12  # characters of a quotation that may be a brand or a slogan as a whole
NATURE = frozenset("山水河江湖海岛")  # in brands as often as in names of places
_BORDER = re.compile(
    "(?:^|[，。；：、（“]|(?<![，。；：、（“])(?<!^)[和及与]|（含)$"
)  # 和 links what stands before
BEFORE_NAMES = ("v", "p", "c", "d", "f", "u")  # tags of words before a name
_MARK = re.compile("[“”，。；]")
MAKERS = "化式型级性类制群圈带率量度值额比赛奖杯"  # endings that make ordinary adjectives and nouns


@dataclass(frozen=True, slots=True)
class NameMatch:
    """A name in a text with its English by rule, for a person to confirm.

    Attributes:
        start, end: span in the text.
        zh, en: the name and its English.
        kind: ``place road community river building school hospital company person foreign body``.
    """

    start: int
    end: int
    zh: str
    en: str
    kind: str


@dataclass(frozen=True, slots=True)
class Scene:
    """A text with its words, its terms, and the termbase that they are of."""

    text: str
    words: Sequence[TaggedWord]
    terms: Sequence[TermMatch]
    termbase: Termbase

    def is_known(self, start: int, end: int) -> bool:
        """A word of the language, a term, or a part of one."""
        zh = self.text[start:end]
        if is_common(zh) or self.termbase.lookup(zh) is not None:
            return True
        return any(m.start < end and start < m.end for m in self.terms)

    def is_whole(self, start: int, end: int) -> bool:
        """True when the span neither begins nor ends inside an ordinary word (中山 in 其中山东 does)."""
        words = [word for word in self.words if lexicon.is_ordinary(word.text)]
        return not any(w.start < start < w.end or w.start < end < w.end for w in words)

    def name_ending_at(self, end: int) -> TermMatch | None:
        """The known name that ends here."""
        return next((m for m in self.terms if m.end == end and m.term.pos == "name"), None)

    def name_over(self, start: int, cut: int) -> TermMatch | None:
        """The known name that reaches into ``start:cut`` from the left or ends right before it."""
        return next(
            (m for m in self.terms if m.term.pos == "name" and m.start <= start <= m.end <= cut), None
        )

    def words_back_from(self, end: int) -> Iterator[TaggedWord]:
        """Words that end at or before `end`, nearest first; one that sticks out is cut there."""
        for word in reversed(self.words):
            if word.start >= end:
                continue
            if word.end > end:
                tag = word.tag if word.tag[:2] in NAME_TAGS else "x"
                word = TaggedWord(word.start, end, word.text[: end - word.start], tag)
            yield word

    def char_that_goes_on(self, end: int) -> str:
        """The single character behind a name that belongs to it: 璧 behind 刘善; "" when it ends there."""
        after = next((word for word in self.words if word.start == end), None)
        if after is None or len(after.text) != 1 or not is_han(after.text):
            return ""
        goes_on = after.text not in NOT_IN_NAMES and weight(after.text) >= _GOES_ON
        return after.text if goes_on and after.text not in generic_parts.suffixes() else ""

    def is_torn(self, start: int) -> bool:
        """True where an unknown word stands before (环新 + 英湾): it may be half of the name."""
        before = next((word for word in self.words if word.end == start), None)
        if before is None or len(before.text) < _UNKNOWN or not is_han(before.text[0]):
            return False
        if generic_parts.names_road(before.text) or before.text in FALSE_NAMES:
            return False
        if before.tag == "nrt" and not any(m.start < start <= m.end for m in self.terms):
            return True  # 哈特 + 瑞姆: syllables of a foreign name
        known = any(m.start < start <= m.end for m in self.terms) or lexicon.is_ordinary(before.text)
        return not known and before.tag[:1] in "nj"

    def opens_name(self, start: int) -> bool:
        """A sign, a verb or a linking word stands before: nothing of a name goes before `start`."""
        if _BORDER.search(self.text[:start]):
            return True
        before = next((word for word in self.words if word.end == start), None)
        return before is not None and before.tag.startswith(BEFORE_NAMES)

    def is_joined(self, start: int, end: int) -> bool:
        """桑福 in 桑福·威尔: half a foreign name."""
        return "·" in (self.text[start - 1 : start] if start else "", self.text[end : end + 1])

    def in_short_quotes(self, start: int, end: int) -> bool:
        """“韦帕”, “情暖驼乡”: a brand or a slogan has English of its own; half of it has none."""
        opened = self.text.rfind("“", 0, start)
        closed = self.text.find("”", end)
        inside = self.text[opened + 1 : closed]
        return 0 <= opened < closed and closed - opened <= _QUOTED and not _MARK.search(inside)

    def in_a_brand(self, start: int, end: int, sign: str) -> bool:
        """“丽水山耕”, “茶香山坞”: `sign`, the generic part that ends at `end`, is but a piece of a brand."""
        return sign in NATURE and self.text[end : end + 1] != "”" and self.in_short_quotes(start, end)


def could_be_in_name(word: TaggedWord) -> bool:
    """May this word be part of a name?"""
    if not all(is_han(char) for char in word.text):
        return False
    if len(word.text) == 1:
        return word.text not in NOT_IN_NAMES
    return is_proper(word)


def is_proper(word: TaggedWord) -> bool:
    """A word tagged as a name, or unknown to the dictionary and not verb-like."""
    if len(word.text) < 2 or word.text in FALSE_NAMES or word.text[0] in NOT_IN_NAMES:
        return False
    if lexicon.is_ordinary(word.text):
        return word.tag[:2] in NAME_TAGS
    return word.tag[:2] in ("nr", "ns", "nz", "n", "x") and len(word.text) <= 3
