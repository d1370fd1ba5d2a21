"""Was a "not" lost?  Whether one was invented is asked in ``negation_added``.

Only plain verbal negation counts, and any negative word of the clause that it became answers it:
languages trade "not allowed" for "banned" freely.  What is told by an opposite ("fell short" for
没有完成) shows in that the negated words themselves are not in the English.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from desktop_app.document.words import words as cut
from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.told_terms import told_terms
from desktop_app.review.word_checks.negation_added import (
    FEWEST_LINKS,
    added_negation,
    is_answered,
    links_of,
    origin,
)
from desktop_app.review.words import negation_words as words
from desktop_app.review.words.clauses import CLAUSE_ZH, blank, clause_at
from desktop_app.review.words.lexicon import EnglishWord, LexiconHit, english_words, words_within
from desktop_app.review.words.name_table import names_in
from desktop_app.review.words.word_lists import word_list

_MOST = 40  # negations of one sentence: more are no sentence
_ANY = "任何"  # 无任何外债
_BESIDE = 2  # words: both tell one Chinese word, "stopped production" 停产; farther off another tells it
_NOT_YET = re.compile("^(?:没有?|不曾|未曾)")
_IDIOMS, _SIGNS_OF_AN_IDIOM = frozenset({"i", "l"}), 4
_NEAR = 3  # signs behind a negation within which the verb begins that it denies
_REACH = 9  # signs after a negation within which the words stand that it denies


def negation(pair: Pair) -> Iterator[Finding]:
    """negation: 不会 without a "not", or a "not" that the Chinese does not have."""
    lost = _lost(pair)
    if lost and not _told_by_affix(pair, lost):
        zh = _with_word(pair, lost)
        yield pair.finding(
            "negation", Severity.CRITICAL, f"“{pair.source[slice(*zh)]}” says no, the English says yes.",
            zh=zh, en=_affirming_clause(pair, lost),
        )  # fmt: skip
    added = added_negation(pair)
    if added:
        text = pair.english[added[0] : added[1]]
        yield pair.finding(
            "negation", Severity.CRITICAL, f"“{text}” negates what the Chinese affirms.",
            zh=origin(pair, added), en=added,
        )  # fmt: skip


def _told_by_affix(pair: Pair, lost: tuple[int, int]) -> bool:
    """饮食不健康 as "unhealthy diets": what a thing is not, where no verb is denied."""
    if words.MODAL.match(pair.source, lost[0]):
        return False
    denied = [hit for hit in words_within(pair.source) if lost[0] <= hit.start <= lost[1]]
    stems = (match["stem"] for word in pair.alignment.words if (match := words.PREFIXED.fullmatch(word.text)))
    bare = [english_words(stem)[0].beginnings for stem in stems]
    return any(not one.isdisjoint(hit.beginnings) for one in bare for hit in denied)


def _with_word(pair: Pair, span: tuple[int, int]) -> tuple[int, int]:
    """A negation with the whole word that it denies: 不采取 for 不采."""
    start, end = span
    ends = [link.hit.end for link in pair.alignment.links if start < link.hit.start < end < link.hit.end]
    return start, max(ends, default=end)


def _affirming_clause(pair: Pair, span: tuple[int, int]) -> tuple[int, int]:
    """The English clause that has the denied words, (0, 0) if none of them is there."""
    places = _denied(pair, span)
    if not places:
        return 0, 0
    start, end = clause_at(pair.english, words.BREAK_BUT_NOT, places[0])
    return start + len(pair.english[start:end]) - len(pair.english[start:end].lstrip()), end


@cache
def _other_ways() -> dict[str, re.Pattern[str]]:
    """Negated words and the English that tells them without a "not": 不强, "weak"."""
    pairs = (entry.split("=") for entry in word_list("told-without-not"))
    return {word: re.compile(rf"\b(?:{told})", re.IGNORECASE) for word, told in pairs}


def _lost(pair: Pair) -> tuple[int, int] | None:
    """The first Chinese negation that no negative word answers, where its words went."""
    if (kind := _lost_of_a_kind(pair)) is not None:
        return kind
    negated = _negations(pair)
    counted = {match.start() for match in words.COUNTED.finditer(pair.english)}  # how exact a number is
    answers = [one.span() for one in words.NEGATIVE.finditer(pair.english) if one.start() not in counted]
    spent = [span for one in words.NEGATED.finditer(pair.source) for span in _told_by(pair, one.start())]
    answers = [one for one in answers if not any(start <= one[0] < end for start, end in spent)]
    if not answers:
        return next((one.span() for one in negated if _must_be_told(pair, one)), None)
    # "never evade them or shift the blame" says no twice
    told = len(answers) + sum(1 + one["list"].count(",") for one in words.JOINED_NOT.finditer(pair.english))
    told += len(words.ONLY_THEN.findall(pair.english))
    answered = [one for one in negated if _linked_to_negative(pair, one.start())]
    denying = [one for one in negated if one not in answered and _denied(pair, one.span())]
    if denying and len({one[0] for one in (*answered, *denying)}) > told:
        return denying[-1].span()
    twice = words.NEITHER_WITHOUT.search(pair.source)
    if twice and told == 1 and not words.CONDITION.search(pair.english):
        return twice.span("second")
    return next((one.span() for one in negated if _is_affirmed(pair, one, answers)), None)


def _lost_of_a_kind(pair: Pair) -> tuple[int, int] | None:
    """A negation that English tells in words of its own (绝不, 未经, 非, 严禁), none of which is there."""
    absolute = words.ABSOLUTE.search(pair.source)
    never = absolute and not told_otherwise(pair, absolute.end() - 1)  # 从未放弃, "persevered"
    if absolute and never and not words.TELLS_ABSOLUTE.search(pair.english):
        return absolute.span()
    unpermitted = words.UNPERMITTED.search(pair.source)
    if unpermitted and words.WITH.search(pair.english) and not words.TELLS_UNPERMITTED.search(pair.english):
        return unpermitted.span()
    non = words.NON_ZH.search(pair.source)
    if non and any(term.zh_start <= non.start() < term.zh_end for term in told_terms(pair)):
        non = None  # 领导人非正式会议 is the Economic Leaders' Meeting
    if non and not words.TELLS_NON.search(pair.english) and _denied(pair, (non.start(), non.start() + 1)):
        return non.span()
    forbidden = words.FORBIDDEN_ZH.search(pair.source)
    if forbidden and not words.TELLS_FORBIDDEN.search(pair.english):
        return forbidden.span()
    banned = words.BANS_ZH.search(pair.source)
    if banned and not words.TELLS_BAN.search(pair.english):
        return banned.span()
    return None


def _negations(pair: Pair) -> list[re.Match[str]]:
    """Plain negations of the Chinese that the English must tell by one of its own."""
    bare = words.SET_PHRASES.sub(blank, pair.source)
    named = {place for name in names_in(pair.source) for place in range(name.start, name.end)}  # 那不勒斯
    found = [
        match
        for match in words.NEGATED.finditer(bare)
        if match.start() not in named
        and not told_otherwise(pair, match.start())
        and not _is_within_an_idiom(pair.source, match.start())
        and (match[0] != "无" or _denies(pair, *match.span()))
    ]
    if len(words.BANS_EN.findall(pair.english)) >= len(words.BANS_ZH.findall(bare)):
        found = [match for match in found if not words.BANS_ZH.fullmatch(match[0])]
    found = found[:_MOST]
    return [match for match in found if not _listed_after_another(bare, match, found)]


def _is_within_an_idiom(source: str, place: int) -> bool:
    """一字不漏 is told by no "not" of its own ("from cover to cover"); 绝不允许 and 不容置疑 are."""
    return any(
        word.start < place < word.end
        and word.tag in _IDIOMS
        and word.end - word.start >= _SIGNS_OF_AN_IDIOM
        and not words.MODAL.search(source, word.start, word.end)
        for word in cut(source, guess=False)
    )


def _denies(pair: Pair, start: int, end: int) -> bool:
    """True if a 无 denies what the English has: 副作用 in 无副作用, nothing in 无语."""
    end += len(_ANY) if pair.source.startswith(_ANY, end) else 0
    told = any(link.found and link.hit.start == end for link in pair.alignment.links)
    return told or bool(words.BARELY.search(pair.source, 0, start))


def _must_be_told(pair: Pair, negation: re.Match[str]) -> bool:
    """Whether an English without any negative word has lost this negation."""
    start, end = clause_at(pair.source, CLAUSE_ZH, negation.start())
    inside = sum(start <= chinese < end for chinese, _english in links_of(pair))
    predicate = inside >= FEWEST_LINKS and negation[0][0] in words.PLAIN_ZH
    plain = predicate or bool(words.MODAL.match(pair.source, negation.start()))
    plain = plain or bool(_denied(pair, negation.span()))
    return plain and (not pair.known.bare or _is_there(pair, negation))


def _is_there(pair: Pair, negation: re.Match[str]) -> bool:
    """Whether the English of a bare pair has what is denied: "stayed" for 没有离开 says no by itself.

    Counted on 394 good pairs and 407 denials lost or invented that were found: seven for two of three alarms.
    """
    start, stop = negation.span()
    denied = [link for link in pair.alignment.links if start < link.hit.start < stop + _NEAR]
    forbidden = words.FORBIDS.match(pair.source, start)
    return bool(forbidden) or not denied or any(link.found for link in denied)


def _denied(pair: Pair, negation: tuple[int, int]) -> list[int]:
    """Where the English has the words that stand right behind a negation, in their order."""
    start, stop = negation
    _begin, end = clause_at(pair.source, CLAUSE_ZH, start)
    links = [
        link
        for link in pair.alignment.links
        if link.found and start < link.hit.start < min(end, stop + _REACH)
    ]
    what = pair.source.find("的", stop, end)  # 不愿透露姓名的官员: the official is not denied
    wished = words.MODAL_VERB.match(pair.source, start)
    if what > 0 and (wished or any(link.hit.start < what for link in links)):
        links = [link for link in links if link.hit.start < what]
    return [pair.alignment.words[link.english].start for link in links]


def _is_affirmed(pair: Pair, negation: re.Match[str], answers: Sequence[tuple[int, int]]) -> bool:
    """The denied words stand in English clauses without any negative word of their own."""
    places = _denied(pair, negation.span())
    if not places or _linked_to_negative(pair, negation.start()) or words.NO_ONE.search(pair.english):
        return False
    denied = pair.source[negation.end() - 1 : negation.end() + 1]
    if words.ELLIPTIC.search(pair.english) or pair.source.count(denied) > 1:
        return False  # 达标的占六成，未达标的占四成: which of both stands where, nobody knows
    listed = [match.span() for match in words.JOINED_NOT.finditer(pair.english)]
    if any(start <= place < end for start, end in listed for place in places):
        return False  # "not dodge it, pass the buck or cover up"
    spans = {clause_at(pair.english, words.OWN_VERB, place) for place in places}
    taken = _spoken_for(pair, negation)
    return not any(
        start <= first < end and (first, last) not in taken for start, end in spans for first, last in answers
    )


def _listed_after_another(text: str, match: re.Match[str], negated: Sequence[re.Match[str]]) -> bool:
    """永不称霸、永不扩张, 禁止甲，禁止乙: the second of a list may be told by an "or"."""
    start, _end = clause_at(text, CLAUSE_ZH, match.start())
    return any(
        (
            start <= one.start() < match.start()
            and one[0][0] == match[0][0]
            and "、" in text[one.end() : match.start()]
        )
        or (one.start() < match.start() and one[0] == match[0] and match[0] == "禁止")
        for one in negated
    )


def _spoken_for(pair: Pair, negation: re.Match[str]) -> set[tuple[int, int]]:
    """Negative English that renders another word of the same clause: "exempt" for 免除 in 不得免除.

    A word that is negative itself takes its own too: "reject" for 否定 does not answer the 不能 before it.
    """
    start, end = clause_at(pair.source, CLAUSE_ZH, negation.start())
    links = [
        link
        for link in pair.alignment.links
        if start <= link.hit.start < end
        and len(link.hit.word) > 1
        and not link.hit.start <= negation.start() < link.hit.end
    ]
    return {
        (word.start, word.end)
        for index, word in enumerate(pair.alignment.words)
        if not words.STRONG.match(word.text)
        and any(
            (not link.found or abs(index - link.english) <= _BESIDE)
            and not word.beginnings.isdisjoint(link.hit.beginnings)
            for link in links
            if not _took_in(link.hit, negation, word)
        )
    }


def _took_in(hit: LexiconHit, negation: re.Match[str], word: EnglishWord) -> bool:
    """The word right behind the negation took it in: "unethical" for 不道德."""
    beside = negation.start() < hit.start <= negation.end()
    return beside and bool(words.AFFIXED.match(word.text))


def told_otherwise(pair: Pair, place: int) -> bool:
    """True if English tells the word that begins with this negation without one."""
    return any(told.search(pair.english) for told in _ways_at(pair.source, place))


def _told_by(pair: Pair, place: int) -> list[tuple[int, int]]:
    """Where English tells the word that begins with this negation without a "not": it answers no other."""
    return [
        told.span() for way in _ways_at(pair.source, place) for told in [way.search(pair.english)] if told
    ]


def _ways_at(source: str, place: int) -> list[re.Pattern[str]]:
    """The ways to tell the word that begins here without a "not": 没有离开 has those of 未离开."""
    texts = {source[place : place + 4], _NOT_YET.sub("未", source[place : place + 5])}
    found = (_other_ways().get(text[:length]) for text in texts for length in (4, 3, 2))
    return [way for way in found if way]


def _linked_to_negative(pair: Pair, place: int) -> bool:
    """True if the longer word that holds this negation is answered by a negative one: 不确定, "uncertain"."""
    return is_answered(pair, place, words.NEGATIVE)
