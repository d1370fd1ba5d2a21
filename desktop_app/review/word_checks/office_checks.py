"""Two persons exchanged between their offices: the mayor's name with the title of the Party secretary.

Both names and both titles are there, so that only their company can tell: the words of each title are looked
for beside both names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from desktop_app.document.chinese import HAN
from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.words.lexicon import LexiconHit
from desktop_app.review.words.sounds import is_pinyin, sounds_in

_TITLED = re.compile(
    rf"(?P<title>(?:(?![由和与及向对同应据])[{HAN}]){{0,14}}?"
    r"(?:书记|市长|省长|县长|区长|部长|主任|局长|厅长|主席|总理|总统|总裁|董事长|经理|"
    rf"校长|院长|秘书长|司长|处长|检察长|发言人|司令|大使|行长|主编|教授))(?P<name>[{HAN}]{{2,3}})"
)
# 副总统, 副部长: a deputy, and the offices that have one.
_OFFICE_ZH = re.compile(
    r"(?P<vice>副)?(?:总统|总理|首相|国家主席|主席|部长|市长|省长|县长|区长|州长|局长|厅长|主任|院长|校长|行长|秘书长|"
    r"司令|会长|总裁|董事长|书记|大臣|外长)"
)
# 外务次官, 代市长: deputies by another name.
_OTHER_DEPUTY = re.compile("副|次长|次官|代(?=[市省县区州]长|主席|总)|助理|常务(?![会委])")
_OFFICE_EN = re.compile(
    r"\b(?P<vice>(?:vice|deputy|associate|assistant|under-?)[- ](?:[\w'-]+ ){0,2}?)?"
    r"(?:president|premier|prime minister|chair(?:man|woman|person)|minister|mayor|governor|director|"
    r"secretary|commander)(?![-\w])",
    re.IGNORECASE,
)
_NAME_EN = re.compile(r"\b(?P<surname>[A-Z][a-z]{1,5})(?= (?P<given>[A-Z][a-z]{1,11}(?:[-'’][a-z]+)?)\b)")
_BEFORE = re.compile(r"(?:[\w'’-]+ ){1,6}$")
_BREAK = re.compile(r"[,;.](?=\s|$)")
_APOSTROPHE = re.compile("['’]")
_OFFICE_REACH = 60  # letters on both sides of a name
_LENGTHS = (2, 3)  # signs of a person's name
_BEHIND = re.compile(r",\s+(?:the |an? )?(?:[a-z]|[A-Z][a-z]+ (?:of|and)\b)")


# Any word for who somebody is; "said Wu, who heads the bureau" tells the office, too.
_ANY_OFFICE_EN = re.compile(
    r"\b(?:\w*president|premier|\w*minister|chair\w*|mayor|governor|director\w*|secretar\w+|commander|head(?:s|ed)?|"
    r"chief|boss|leader|led|leads|spokes\w+|ambassador|envoy|general|deputy|manager|principal|dean|professor|editor|"
    r"officer|official|executive|CEO|commissioner|prosecutor\w*|procurator\w*|judge|justice|member|representative|"
    r"delegate|chancellor|provost|rector|superintendent|administrator|councilor|magistrate|charge|he|she)s?\b",
    re.IGNORECASE,
)
_LONGEST_SHORT = 4  # signs of a title that a second mention leaves out: 习近平主席, “Xi”


@dataclass(frozen=True, slots=True)
class _Holder:
    """A person with the span of the title in Chinese, and of the name in English."""

    title: tuple[int, int]
    name: tuple[int, int]
    said: tuple[int, int]


def exchanged_offices(pair: Pair) -> Iterator[Finding]:
    """name-wrong: two persons stand in each other's office."""
    holders = _holders(pair)
    for one, other in pairwise(holders):
        if _belongs(pair, one, other) and _belongs(pair, other, one):
            first, second = (pair.source[slice(*it.name)] for it in (one, other))
            yield pair.finding(
                "name-wrong", Severity.CRITICAL, f"{first} and {second} have changed places in the English.",
                zh=(one.title[0], other.name[1]),
                en=(min(one.said[0], other.said[0]), max(one.said[1], other.said[1])),
            )  # fmt: skip
            return


def lost_deputies(pair: Pair) -> Iterator[Finding]:
    """opposite: 副总统 told as "President", or 总理 as "Vice Premier", where each office is told once."""
    meant, said = (list(words.finditer(text)) for words, text in (
        (_OFFICE_ZH, pair.source), (_OFFICE_EN, pair.english)
    ))  # fmt: skip
    if len(meant) != len(said):
        return
    pairs = list(zip(meant, said, strict=True))
    lost = [them for them in pairs if them[0]["vice"] and not them[1]["vice"]]
    added = [them for them in pairs if them[1]["vice"] and not them[0]["vice"]]
    one_sided = lost or added if not (lost and added) else []
    if one_sided and (lost or not _OTHER_DEPUTY.search(pair.source)):
        office, place = one_sided[0]
        yield pair.told_as("opposite", office, place)


def lost_offices(pair: Pair) -> Iterator[Finding]:
    """dropped-clause: 教育部高等教育司司长吴岩 told as "Wu Yan", and fewer offices than persons."""
    holders = _holders(pair)
    said = list(_ANY_OFFICE_EN.finditer(pair.english))
    if len(said) >= len(holders) or any(one[0].endswith("s") for one in said):
        return
    bare = [one for one in holders if one.title[1] - one.title[0] > _LONGEST_SHORT]
    lost = next((one for one in bare if not _has_office(said, one)), None)
    if lost is not None:
        yield pair.finding(
            "dropped-clause", Severity.CRITICAL,
            f"The office of {pair.source[slice(*lost.name)]}, {pair.source[slice(*lost.title)]}, seems to be "
            "missing in the English.",
            zh=lost.title, en=lost.said,
        )  # fmt: skip


def _has_office(said: list[re.Match[str]], one: _Holder) -> bool:
    start, end = one.said
    return any(start - _OFFICE_REACH <= word.start() < end + _OFFICE_REACH for word in said)


def _holders(pair: Pair) -> list[_Holder]:
    found = []
    said = list(_NAME_EN.finditer(pair.english))
    for match in _TITLED.finditer(pair.source):
        start = match.start("name")
        called = (
            (one, length) for length in _LENGTHS for one in said if _is_called(one, match["name"][:length])
        )
        one, length = next(called, (None, 0))
        if one is not None:
            said_at = one.start(), one.end("given")
            found.append(_Holder(match.span("title"), (start, start + length), said_at))
    return found


def _is_called(said: re.Match[str], name: str) -> bool:
    surname, given = said["surname"], _APOSTROPHE.sub("", said["given"])
    return is_pinyin(surname + given) and sounds_in(surname, name[0]) and sounds_in(given, name[1:])


def _belongs(pair: Pair, one: _Holder, other: _Holder) -> bool:
    """True if words of the first one's title stand beside the other's name, and none beside its own."""
    own, strange = _beside(pair, one, other), _beside(pair, other, one)
    alone = [
        link.hit
        for link in pair.alignment.links
        if one.title[0] <= link.hit.start < one.title[1]
        and link.hit.word not in pair.source[slice(*other.title)]
    ]
    there = _heard(pair, alone, strange)
    return bool(there) and not _heard(pair, alone, own)


def _heard(pair: Pair, hits: list[LexiconHit], span: tuple[int, int]) -> bool:
    inside = [word for word in pair.alignment.words if span[0] <= word.start < span[1]]
    return any(not word.beginnings.isdisjoint(hit.beginnings) for hit in hits for word in inside)


def _beside(pair: Pair, one: _Holder, other: _Holder) -> tuple[int, int]:
    """The stretch of English that holds a person's title: behind the name after a comma, else before it."""
    start, end = one.said
    if _BEHIND.match(pair.english, end):
        stop = _BREAK.search(pair.english, end + 1)
        return end, stop.start() if stop else len(pair.english)
    before = _BEFORE.search(pair.english, other.said[1] if other.said[1] <= start else 0, start)
    return (before.start(), start) if before else (start, start)
