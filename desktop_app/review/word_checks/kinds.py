"""Words told by another of their kind: 医院 as "school", 重申 as "renounced", 上游 as "downstream".

A finding needs a Chinese word of the table that no English word tells, and an English word of another
member of its kind that nothing else in the Chinese asks for; both are counted, as 城乡 speaks of both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.told_terms import told_terms
from desktop_app.review.word_checks.asked import is_asked_for
from desktop_app.review.word_checks.fields import DENIED_ZH, clauses_beside
from desktop_app.review.words.clauses import CLAUSE_ZH, clause_at
from desktop_app.review.words.kind_table import KindWord, Member, kind_words, phrases_at, said_by, told_by
from desktop_app.review.words.lexicon import EnglishWord
from desktop_app.review.words.negation_words import STRONG
from desktop_app.review.words.word_lists import word_list

_THINGS = word_list("things")
_BEFORE = 2  # signs before a word within which a "not" turns it
_BELOW_ZERO = re.compile(r"率?[为达是]?[-−－–]\s?\d")  # 增长-3% is a decline
_REACH = 30  # letters, likewise
TURNED = re.compile(
    STRONG.pattern
    + r"|\b(?:prevent|avoid|curb|stop|halt|end(?:ed|ing|s)?\b|fight|combat|revers|reduc|eliminat|overcom|"
    r"against|less|rather than|instead of|despite|no longer|address|resolv|tackl|non)",
    re.IGNORECASE,
)
# "until the end of this year": the close of a period ends nothing.
_OF_A_PERIOD = re.compile(
    r" of (?:(?:the |this |next |last )?(?:year|month|quarter|decade|century)|(?:[a-z]+ )?\d{4})\b"
)
_OF_A_PLAN = " economic and social development"  # 国民经济和社会发展, of a province too


@dataclass(frozen=True, slots=True)
class _Said:
    """An English word or phrase, what it is evidence of and what it may tell."""

    index: int
    word: EnglishWord
    end: int
    evidence: frozenset[Member]
    telling: frozenset[Member]

    @property
    def is_thing(self) -> bool:
        """True for what no "not" turns to its opposite."""
        return not self.word.beginnings.isdisjoint(_THINGS)


def words_of_a_kind(pair: Pair) -> Iterator[Finding]:
    """opposite: a word that is told by another of its kind."""
    terms = told_terms(pair)  # of 社会融资规模 the economy is told, and no society
    meant = [
        hit
        for hit in kind_words(pair.source)
        if not any(it.zh_start <= hit.start < it.zh_end for it in terms)
    ]
    kinds = {member[0] for hit in meant for member in hit.members}
    if not kinds:
        return
    row = [
        one
        for one in _said(pair, kinds)
        if not any(it.en_start <= one.word.start < it.en_end for it in terms)
    ]
    for one in row:
        for member in sorted(one.evidence):
            hit = _meant(pair, one, member, meant, row)
            if hit is not None:
                yield pair.finding(
                    "opposite", Severity.MAJOR,
                    f"{hit.word} is told as “{pair.english[one.word.start : one.end]}”.",
                    zh=(hit.start, hit.end), en=(one.word.start, one.end),
                )  # fmt: skip
                return


def _said(pair: Pair, kinds: set[int]) -> list[_Said]:
    """Every English word; of a phrase of the table the whole phrase, whose words say nothing alone."""
    low, found, done = pair.english.lower(), [], 0
    for index, word in enumerate(pair.alignment.words):
        named = word.text == "national" and low.startswith(_OF_A_PLAN, word.end)
        if word.start < done or named or (word.text == "end" and _OF_A_PERIOD.match(low, word.end)):
            continue
        evidence, telling, end = said_by(word), told_by(word), word.end
        phrases = list(phrases_at(word, low))
        if phrases:
            done = end = max(stop for stop, _member, _is_evidence in phrases)
            evidence = frozenset(member for _stop, member, is_evidence in phrases if is_evidence)
            telling = frozenset(member for _stop, member, _is_evidence in phrases)
        mine = frozenset(one for one in evidence if one[0] in kinds)
        other = frozenset(one for one in telling if one[0] in kinds)
        found.append(_Said(index, word, end, mine, other))
    return found


def _meant(
    pair: Pair,
    one: _Said,
    member: Member,
    meant: Sequence[KindWord],
    row: Sequence[_Said],
) -> KindWord | None:
    """The Chinese word of another member in whose place `one` says `member`, None if there is none."""
    kind = member[0]
    asked = sum(member in hit.members for hit in meant)
    said = sum(member in other.evidence for other in row)
    if asked >= said:
        return None
    for hit in meant:
        own = {it for it in hit.members if it[0] == kind}
        if not own or member in own or own & one.telling:
            continue
        wanted = [other for other in meant if own & other.members]
        told = _tellings(pair, one, wanted, own, member, row)
        if told >= len(wanted) or (asked and told + said > asked + len(wanted)):
            continue
        denied = not one.is_thing and _is_denied(pair, hit, one)
        if clause_at(pair.source, CLAUSE_ZH, hit.start) not in clauses_beside(pair, one.word.start):
            continue
        if denied or _is_part_of_a_told_word(pair, hit) or is_asked_for(pair, one.index, hit.start, hit.end):
            continue
        return hit
    return None


def _is_part_of_a_told_word(pair: Pair, hit: KindWord) -> bool:
    """True for 报告 in 施政报告, which "Policy Address" answers as a whole, and for 工人 in 打工|人."""
    return any(
        (link.found and link.hit.start <= hit.start < hit.end <= link.hit.end and link.hit.word != hit.word)
        or link.hit.start < hit.start < link.hit.end < hit.end
        for link in pair.alignment.links
    )


def _tellings(
    pair: Pair, one: _Said, wanted: Sequence[KindWord], own: set[Member], member: Member, row: Sequence[_Said]
) -> int:
    """How many English words may tell the `wanted` words, `one` not among them."""
    elsewhere = {
        link.english
        for link in pair.alignment.links
        if link.found and not any(it.start < link.hit.end and link.hit.start < it.end for it in wanted)
    }
    count = 0
    for other in row:
        if other is one:
            continue
        if own & other.evidence:
            count += 1
        elif any(it[0] == member[0] for it in other.evidence) or member in other.telling:
            continue  # it says another member, or both
        elif own & other.telling and other.index not in elsewhere and abs(other.index - one.index) > 1:
            count += 1  # beside it, it is what is left: "ethnic" of 少数民族 in "the ethnic majority"
    return count


def _is_denied(pair: Pair, hit: KindWord, one: _Said) -> bool:
    before = pair.source[max(0, hit.start - _BEFORE) : hit.start]
    start = max(0, one.word.start - _REACH)
    if _BELOW_ZERO.match(pair.source, hit.end) or before.endswith("负"):  # 负增长
        return True
    return bool(DENIED_ZH.search(before) or TURNED.search(pair.english, start, one.word.start))
