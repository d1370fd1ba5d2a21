"""Was a "not" invented?  And what both questions of negation share.

Each sign of the Chinese may explain one "not" of the clause that came from its own.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from desktop_app.review.context import Pair
from desktop_app.review.words import negation_words as words
from desktop_app.review.words.alignment import Link
from desktop_app.review.words.clauses import CLAUSE_ZH, blank, clause_at

FEWEST_LINKS, _SURE_LINKS = 2, 3
_AGAIN = 100  # letters before a "not" within which the same one may stand
_SET_WORD = 4  # signs
_BESIDE, _SOON = 6, 24  # signs between a weak negative and its verb; letters from "not" to the verb


def added_negation(pair: Pair) -> tuple[int, int] | None:
    """The first plain "not" that nothing negative in the Chinese explains, where its clause came from."""
    affirmed = words.AFFIRMING.sub(lambda match: _blank_if_told(pair, match), pair.source)
    every = [
        match.start()
        for match in words.ANY_NEGATION.finditer(affirmed)
        if not _affirms(pair, match.start())
        and not _is_affixed(pair, match.start())
        and pair.source[max(0, match.start() - 1) : match.end()] != "拒不"  # one refusal
        and not (match[0] == "免" and words.EXEMPTS.search(pair.english))
    ]
    signs = [place for place in every if not is_answered(pair, place, words.NO_NOT)]
    turned = _turned(pair, affirmed)
    if turned:
        return turned
    plain = _plain_nots(pair)
    others = words.OTHER_NOT.findall(pair.english) if plain else []
    if len(plain) > len(signs) or len(plain) + len(others) > len(every) > 0:
        return plain[0].span()
    spare = len(signs) >= len(plain)
    if spare and len(plain) == 1 == len(words.NEGATIVE.findall(pair.english)) and len(every) > 1:
        return None  # the Chinese says no twice at least, the English once: "does not make a bad child"
    return next((one.span() for one in plain if _is_unexplained(pair, one, signs, spare=spare)), None)


def _turned(pair: Pair, affirmed: str) -> tuple[int, int] | None:
    """A "no longer" or "yet to" where the Chinese, or at least the clause it came from, has no sign of it."""
    denials = len(words.NEGATIVE.findall(pair.english))
    for pattern, sign in words.INVENTED:
        each_has_its_own = denials <= len(sign.findall(affirmed))
        for said in pattern.finditer(pair.english):
            came_from = _origin(pair, said.start())[2]
            told = [bool(sign.search(affirmed, *place)) for place in came_from]
            if not sign.search(affirmed) or (
                len(told) >= _SURE_LINKS and not any(told) and not each_has_its_own
            ):
                return said.span()
    return None


def origin(pair: Pair, said: tuple[int, int]) -> tuple[int, int]:
    """The Chinese clause that most words of the English clause of a "not" came from, (0, 0) if none did."""
    came_from = _origin(pair, said[0])[2]
    return max(came_from, key=came_from.count, default=(0, 0))


def _plain_nots(pair: Pair) -> list[re.Match[str]]:
    """Every "not" but those of "no more than" for 仅 and of "not … until" for 才."""
    cleared = words.CLEARED_ZH.search(pair.source)
    limited, until = words.LIMITED.search(pair.source), words.UNTIL_ZH.search(pair.source)
    return [
        match
        for match in words.PLAIN_NOT.finditer(pair.english)
        if not (limited and words.COMPARING.match(pair.english, match.end()))
        and not _measures(pair, match.start())
        and not _is_said_again(pair, match)
        and not (cleared and words.NOT_ONE.match(pair.english, match.end()))
        and not (match[0].lower() == "never" and words.FIRST_ZH.search(pair.source))
        and not (until and words.UNTIL_EN.match(pair.english, match.end()))
        and not (
            words.DENIED_TWICE.match(pair.english, match.end()) and not words.DENIAL_ZH.search(pair.source)
        )
    ]


def _is_said_again(pair: Pair, said: re.Match[str]) -> bool:
    """True for the second "never" of "never waste and never spoil it": 不得 of what stands side by side."""
    before = words.SAME_NOT.search(pair.english, max(0, said.start() - _AGAIN), said.end())
    return before is not None and words.DENIED_LIST.search(pair.source) is not None


def _measures(pair: Pair, place: int) -> bool:
    """True for "never more than 15 minutes": how exact a number of the Chinese is, no denial."""
    compared = words.COUNTED.match(pair.english, place)
    return compared is not None and any(
        0 <= tie.english.start - compared.end() <= _SOON for tie in pair.pairing.ties
    )


def _is_unexplained(pair: Pair, said: re.Match[str], signs: Sequence[int], *, spare: bool) -> bool:
    """The Chinese clauses that its clause came from hold no sign for this "not", or fewer than it says."""
    start, end, came_from = _origin(pair, said.start())
    verb = _negated_verb(pair, said.end())
    if len(came_from) < FEWEST_LINKS or (verb is None and spare):
        return False  # 没有完成时 told by "never ends"
    explaining = sum(
        any(first <= sign < last for first, last in came_from)
        and not _is_within_a_set_word(pair, sign, verb)
        and (pair.source[sign] in words.CLEARLY_NEGATIVE or verb is None or abs(sign - verb) <= _BESIDE)
        for sign in signs
    )
    if len(words.STRONG.findall(pair.english)) <= len(signs):
        return not explaining  # "not one cent … where it should not": two of another clause each
    return not explaining or len(words.STRONG.findall(pair.english, start, end)) > max(1, explaining)


def _is_within_a_set_word(pair: Pair, sign: int, verb: int | None) -> bool:
    """True for the 不 of 层出不穷, which denies nothing else that the English denies."""
    link = _link_at(pair, sign)
    if verb is None or link is None or len(link.hit.word) < _SET_WORD or link.hit.start == sign:
        return False
    return not link.hit.start <= verb < link.hit.end


def _origin(pair: Pair, place: int) -> tuple[int, int, list[tuple[int, int]]]:
    """The English clause of a "not", longer where few words link, and the Chinese clause of each link."""
    start, end, came_from = 0, 0, list[tuple[int, int]]()
    for breaks in (words.JOINED_EN, words.BREAK_EN):
        start, end = clause_at(pair.english, breaks, place)
        came_from = [
            clause_at(pair.source, CLAUSE_ZH, chinese)
            for chinese, english in links_of(pair)
            if start <= english < end
        ]
        if len(came_from) >= FEWEST_LINKS:
            break
    return start, end, came_from


def _affirms(pair: Pair, place: int) -> bool:
    """The sign ends a word that says no "no" in English: 灾难 is a disaster, 关停 to shut."""
    if pair.source[place] in words.CLEARLY_NEGATIVE:
        return False
    link = _link_at(pair, place)
    return (
        link is not None
        and link.hit.start < place
        and not any(words.NEGATIVE.match(one.rstrip("$")) for one in link.hit.beginnings)
    )


def _is_affixed(pair: Pair, place: int) -> bool:
    """The sign has its own negative word, no "not": 不平等 is "inequality", 非 "non-"."""
    if pair.source[place] == "非" and re.search(r"\bnon\b", pair.english, re.IGNORECASE):
        return True
    return is_answered(pair, place, words.AFFIXED)


def _negated_verb(pair: Pair, after: int) -> int | None:
    """Where the Chinese stands that the first linked word or number after a "not" answers, if near enough."""
    places = sorted((english, chinese) for chinese, english in links_of(pair))
    return next(
        (
            chinese
            for english, chinese in places
            if after <= english <= after + _SOON and not words.BREAK_EN.search(pair.english, after, english)
        ),
        None,
    )


def _blank_if_told(pair: Pair, match: re.Match[str]) -> str:
    """A set phrase affirms (不同, "different") unless no English word tells it: 不同任何国家结盟."""
    if match[0] not in words.LITERAL_TOO:
        return blank(match)
    told = any(link.found and link.hit.start <= match.start() < link.hit.end for link in pair.alignment.links)
    return blank(match) if told else match[0]


def links_of(pair: Pair) -> list[tuple[int, int]]:
    """Where linked words and numbers stand: in the Chinese, in the English."""
    found = [
        (link.hit.start, pair.alignment.words[link.english].start)
        for link in pair.alignment.links
        if link.found
    ]
    return found + [(tie.source.start, tie.english.start) for tie in pair.pairing.ties]


def is_answered(pair: Pair, place: int, way: re.Pattern[str]) -> bool:
    """True if the longer word that holds `place` is linked to an English one that begins in this way."""
    link = _link_at(pair, place)
    return (
        link is not None
        and link.found
        and len(link.hit.word) > 1
        and bool(way.match(pair.alignment.words[link.english].text))
    )


def _link_at(pair: Pair, place: int) -> Link | None:
    """The word of the list that holds `place`: they stand in order and never overlap."""
    index = bisect_right(pair.alignment.links, place, key=_link_start) - 1
    link = pair.alignment.links[index] if index >= 0 else None
    return link if link is not None and place < link.hit.end else None


def _link_start(link: Link) -> int:
    return link.hit.start
