"""Exchanged figures whose own words tell: 36所 of 中小学 told as "39,000 schools", turns of a list reversed.

Where `exchange_checks` weighs whole clauses, here only what is counted is asked: the words right beside a
figure in Chinese, the nouns right behind it in English.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations, pairwise

from desktop_app.review.context import Pair
from desktop_app.review.figure_checks.anchors import MOST_FIGURES
from desktop_app.review.figure_checks.exchange_checks import exchange
from desktop_app.review.figure_checks.told_lists import RESPECTIVELY
from desktop_app.review.model import Finding
from desktop_app.review.numbers.atoms import Part
from desktop_app.review.numbers.pairing import Tie
from desktop_app.review.words.clauses import JOINT_ZH, PIECE_ZH, clause_at
from desktop_app.review.words.lexicon import EnglishWord, LexiconHit

_COUNTED = frozenset({"", "count", "person-times", "people", "persons", "times"})
_PERSON_UNITS = frozenset({"persons", "people"})
_PERSONS_EN = re.compile(
    r"\s+(?:people|persons|individuals|suspects|offenders|workers|residents|students|officials)\b", re.I
)
_THINGS_ZH = re.compile("[件起宗案户台辆条项座套]")
_BEFORE, _BEHIND = 8, 3  # signs before a Chinese figure, or behind it, that may say what it counts
_MEASURES_EN = frozenset({"item", "items", "pieces", "units"})  # 项 itself, whatever is counted
_NOUN_WORDS = 5  # words behind an English figure
_NOUN = re.compile(
    r"[^,;.:()\d]{0,60}?(?=[,;.:()\d]|\b(?:while|of which|including|in|by|to|from|with|"
    r"was|were|is|are|has|have|had|will|and(?= [a-z]+ed\b))\b|$)"
)
_OF_THOSE_ZH = re.compile(r"[^，；。、：]{1,8}的[^，；。、：]{0,2}")  # 21个国家的92座城市
_JOINT_EN = re.compile(r"\s*(?:percent|%|yuan)?\s*,?\s*(?:and|,)\s*(?:RMB|US\$|\$)?\s*", re.IGNORECASE)
_SOON = 40
_OF_EN = re.compile(r"\s*(?:out )?of (?:the |its |all |these |their )?", re.IGNORECASE)


def exchanged_company(pair: Pair) -> Iterator[Finding]:
    """figure-exchanged: each of two figures counts in English what the other counts in Chinese."""
    ties = [tie for tie in pair.pairing.ties if tie.source.part is Part.NUMBER and not tie.source.ordinal]
    if not 1 < len(ties) <= MOST_FIGURES:
        return
    counting = [
        tie
        for tie in ties
        if tie.source.family in _COUNTED and tie.source.figure is not None and not tie.source.multiple
    ]
    for left, right in combinations(counting, 2):
        if _is_part_of(pair, left, right):
            continue
        if left.source.value != right.source.value and _count_the_other(pair, left, right):
            yield exchange(pair, left, right)
            return
    for left, right in combinations(counting, 2):
        if left.source.value != right.source.value and _persons_turned(pair, left, right):
            yield exchange(pair, left, right)
            return
    for left, right in pairwise(ties):
        if left.source.value != right.source.value and _turns_reversed(pair, left, right):
            yield exchange(pair, left, right)
            return


def _is_part_of(pair: Pair, left: Tie, right: Tie) -> bool:
    """12家中有9家 as "nine of the 12": what the one counts, both do."""
    if "中" not in pair.source[left.source.end : right.source.start]:
        return False
    return bool(_OF_EN.fullmatch(pair.english, right.english.number_end, left.english.start))


def _count_the_other(pair: Pair, left: Tie, right: Tie) -> bool:
    if JOINT_ZH.fullmatch(pair.source, left.source.end, right.source.start):
        return False  # 分别有8名和15名专家: both count what stands behind the last
    meant = [_beside(pair, tie) for tie in (left, right)]
    said = [_counted(pair, tie) for tie in (left, right)]
    # 来自130个国家的3600家企业: what stands right behind a number is what it counts, whatever else does.
    right_behind = [
        _right_behind(tie.source.end, hits) for hits, tie in zip(meant, (left, right), strict=True)
    ]
    of_those = _OF_THOSE_ZH.fullmatch(pair.source, left.source.end, right.source.start)
    if of_those:
        meant = right_behind
    # "Schools" tells nothing of 小学 and 中学, "primary" does.
    said = [[word for word in words if not all(_meet(hits, [word]) for hits in meant)] for words in said]
    if not all(said) or _meet(meant[0], said[0]) or _meet(meant[1], said[1]):
        return False
    # What the English tells in the order of the Chinese has not been exchanged for one word alone.
    turned = (left.source.start < right.source.start) is not (left.english.start < right.english.start)
    one = (turned or of_those) and (_meet(right_behind[0], said[1]) or _meet(right_behind[1], said[0]))
    return one or (_meet(meant[0], said[1]) and _meet(meant[1], said[0]))


def _right_behind(at: int, hits: list[LexiconHit]) -> list[LexiconHit]:
    """Those that follow a number word by word: 申请 in 397家网点申请 is what they do if nobody knows 网点."""
    found: list[LexiconHit] = []
    for hit in sorted(hits, key=lambda one: one.start):
        if hit.start == at:
            found.append(hit)
            at += len(hit.word)
    return found


def _persons_turned(pair: Pair, left: Tie, right: Tie) -> bool:
    """2.8万件3.3万人 told as "33,000 cases involving 28,000 people"."""
    persons = [tie.source.unit in _PERSON_UNITS for tie in (left, right)]
    if persons[0] is persons[1]:
        return False
    thing = (right if persons[0] else left).source
    others = _THINGS_ZH.search(pair.source, thing.start, thing.end)
    said = [bool(_PERSONS_EN.match(pair.english, tie.english.number_end)) for tie in (left, right)]
    return bool(others) and said == persons[::-1]


def _beside(pair: Pair, tie: Tie) -> list[LexiconHit]:
    """The words right before a Chinese figure and right behind it."""
    start, end = clause_at(pair.source, PIECE_ZH, tie.source.start)
    first, last = max(start, tie.source.start - _BEFORE), min(end, tie.source.end + _BEHIND)
    return [
        link.hit
        for link in pair.alignment.links
        if len(link.hit.word) > 1
        and first <= link.hit.start < last
        and not tie.source.start <= link.hit.start < tie.source.end
    ]


def _counted(pair: Pair, tie: Tie) -> list[EnglishWord]:
    """The nouns right behind an English figure."""
    noun = _NOUN.match(pair.english, tie.english.end)
    if noun is None:
        return []
    following = (atom.start for atom in pair.english_numbers if atom.start >= tie.english.end)
    end = min((noun.end(), *following))
    inside = [word for word in pair.alignment.words if noun.start() <= word.start < end]
    return [word for word in inside[:_NOUN_WORDS] if len(word.text) > 2 and word.text not in _MEASURES_EN]


def _meet(hits: list[LexiconHit], words: list[EnglishWord]) -> bool:
    return any(not word.beginnings.isdisjoint(hit.beginnings) for hit in hits for word in words)


def _turns_reversed(pair: Pair, left: Tie, right: Tie) -> bool:
    """甲、乙提高至2030元和800元 told as "A and B were raised to RMB 800 and RMB 2,030 respectively"."""
    if right.english.end > left.english.start or left.source.family != right.source.family:
        return False
    if not JOINT_ZH.fullmatch(pair.source, left.source.end, right.source.start):
        return False
    if not _JOINT_EN.fullmatch(pair.english, right.english.end, left.english.start):
        return False
    if not RESPECTIVELY.search(pair.english, left.english.end, left.english.end + _SOON):
        return False
    start, _end = clause_at(pair.source, re.compile(r"[，；。！？：]"), left.source.start)
    told = [
        (link.hit.start, pair.alignment.words[link.english].start)
        for link in pair.alignment.links
        if link.found and start <= link.hit.start < left.source.start
    ]
    before = [english for _source, english in sorted(told) if english < right.english.start]
    risen = [one <= other for one, other in pairwise(before)]
    return sum(risen) * 2 >= len(risen)
