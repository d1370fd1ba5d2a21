"""What ties a place of the Chinese to one of the English and to no other: words, names, terms, dates, ranks.

By these anchors the checks of exchanged figures see which company a figure keeps in either language.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop_app.review.context import Pair
from desktop_app.review.numbers.atoms import Part
from desktop_app.review.numbers.pairing import Tie
from desktop_app.review.told_terms import told_terms
from desktop_app.review.words.alignment import Link
from desktop_app.review.words.name_table import names_in

MOST_FIGURES = 24  # of one sentence: more stand in tables, whose columns this cannot read
_OF_ALL = re.compile(
    "全年|年内|年度|[全我本][国省市区县]|目前|当前|截至|至今|累计"
)  # said of the whole sentence, wherever English has it
_HOW_EXACT = re.compile(
    "左右|大约|约|超过?|逾|突破|接近|将近|近|不足|以上|以下|以内|不到|达到?|至少|高达|仅"
)  # goes wherever its figure goes
# Said of every figure that changes, or of every share.
_OF_ANY = frozenset(
    {"同比", "同比增长", "环比", "增长", "上升", "增加", "提高", "增幅", "涨幅", "率", "达", "达到", "占"}
)


@dataclass(frozen=True, slots=True)
class Anchor:
    """A word, name, term or figure of the Chinese and where the English has it."""

    source: int
    english: int


def anchors_of(pair: Pair) -> list[Anchor]:
    """What ties a place of the Chinese to one of the English and to no other."""
    found = [*_word_anchors(pair)]
    for name in names_in(pair.source):
        places = [pair.english.find(form) for form in name.english if pair.english.count(form) == 1]
        if places and pair.source.count(name.text) == 1:
            found.append(Anchor(name.start, places[0]))
    for term in told_terms(pair):
        if pair.source[term.zh_start : term.zh_end] in _OF_ANY:
            continue
        said = pair.english[term.en_start : term.en_end]
        if pair.english.count(said) == 1 and pair.source.count(pair.source[term.zh_start : term.zh_end]) == 1:
            found.append(Anchor(term.zh_start, term.en_start))
    found += dates_of(pair)
    return [anchor for anchor in found if not _OF_ALL.match(pair.source, anchor.source)]


def dates_of(pair: Pair) -> list[Anchor]:
    """Where both sides have the same part of a date, or the same rank, said once."""
    dated = [
        tie
        for tie in pair.pairing.ties
        if tie.source.part is not Part.NUMBER or tie.source.ordinal or tie.source.family == "quarters"
    ]
    times = Counter((tie.source.part, tie.source.value) for tie in dated)
    return [
        Anchor(tie.source.start, tie.english.start)
        for tie in dated
        if times[tie.source.part, tie.source.value] == 1
    ]


def _word_anchors(pair: Pair) -> Iterator[Anchor]:
    """Linked words whose link fits no other word of either side that is not linked elsewhere."""
    words, links = pair.alignment.words, [link for link in pair.alignment.links if not _counted(pair, link)]
    times = Counter(link.hit.word for link in links)
    fitting = Counter(
        beginning for link in links for beginning in _competing(pair, link, times[link.hit.word] > 1)
    )
    fitted = Counter(beginning for word in words for beginning in word.beginnings if beginning in fitting)
    for link in links:
        if not link.found or link.hit.word in _OF_ANY or _HOW_EXACT.fullmatch(link.hit.word):
            continue
        word = words[link.english]
        shared = word.beginnings.intersection(link.hit.beginnings)
        if all(fitting[beginning] == fitted[beginning] == 1 for beginning in shared):
            yield Anchor(link.hit.start, word.start)


def _competing(pair: Pair, link: Link, again: bool) -> Iterable[str]:
    """Beginnings by which a Chinese word may claim an English one: of the word it has, if it has one.

    A word said again may have either English one.
    """
    if again or not link.found:
        return link.hit.beginnings
    return pair.alignment.words[link.english].beginnings.intersection(link.hit.beginnings)


def _counted(pair: Pair, link: Link) -> bool:
    """True for the unit of a figure, which the dictionary may read as quite another word (元: "primary")."""
    return any(tie.source.start <= link.hit.start < tie.source.end for tie in pair.pairing.ties)


def english_start(tie: Tie) -> int:
    """Where the English has a figure: the key to sort figures by."""
    return tie.english.start
