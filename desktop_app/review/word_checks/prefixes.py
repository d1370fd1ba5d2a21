"""A negative prefix lost or slipped in: "tangible" for 非物质, "unfair" for 公平.

What is denied must be a word of the Chinese that no English word answers; for a prefix that slipped in the
Chinese has no sign of a denial near it, for one that was lost the English has none at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.word_checks.asked import is_asked_for
from desktop_app.review.words.lexicon import EnglishWord, english_words, known_beginnings, words_within
from desktop_app.review.words.negation_words import NEGATIVE, PREFIXED

# Words that only look so.
_WHOLE = re.compile(
    r"in(?:form|flow|side|come|deed|take|ten[dst]|vite|put|sure|dustr|divid|terest|crease|vest|struct|flu|clu|stit|spect|"
    r"ject|land|born|fect|habit|due|fer|clin|dic|built|nov|ter|her|spir|cite|flat|fra|sist|stant|stall|vent|quir|"
    r"volv|door|ward|let|dex|cid|cent)|"
    r"im(?:port|prov|pos|press|part|pact|plement|mediate|prison|plic|age)|un(?:til|ion|i[tfqv]|der|cover|load|fold|lock|veil)|"
    r"dis(?:connect|cover|play|count|charge|patch|pos|trict|tanc|clos|course|cuss|tribut|put|ease|aster|cipl|solv|miss|"
    r"abl|placed?|sect|pens|til|tinct|turb|band|mantl|agree|appoint|tress|asse|bur|crep|cred|gui|gust|ke|pari|pel|"
    r"per|rupt|semin|sent|sid|sip|sol|soc|suad|tort|tract)|"
    r"ir(?:rig)|il(?:lustr|lum)"
)
_DENIAL_ZH = re.compile(
    r"社会[力资组]|民间|超(?:常|预|出)|[不非未无没否莫勿难失缺违反异矛差劣乱欠免别断停关消夺丧撤]"
)
# What must be denied in English too; 矛盾 and 差距 are told by words of their own.
_PLAIN_DENIAL_ZH = re.compile("[不非未无没失缺难违反]")
# 底数不清不放过: until it is clear
_TWICE_ZH = re.compile("不[^，。；不]{1,3}不(?:放过|罢休|收兵|撒手|销号)")
_OUTLAWED, _FORBIDS_ZH = (
    frozenset({"illegal", "unlawful", "impermissible"}),
    re.compile("禁|不[得准许能可]|违"),
)
_ENDING = "(?:s|es|ed|d|e|ing|ly|al|ally|ness|ity|ions?|able|ible|ment|ance|ence|ful|ic|ous|y|ies)?"
_NEAR = 4  # signs around the Chinese word
_NEAR_BEFORE = 8  # and before it: 没有得到根本解决, "unsolved"
_REACH = 30  # letters around the English one within which a "not" may tell what the prefix told


def turned_by_a_prefix(pair: Pair) -> Iterator[Finding]:
    """negation: a word that a prefix turns to its opposite, or that has lost it."""
    yield from _slipped_in(pair) or _lost(pair)


def _slipped_in(pair: Pair) -> list[Finding]:
    answering = {link.english for link in pair.alignment.links if link.found}
    known = known_beginnings(pair.source)
    for index, word in enumerate(pair.alignment.words):
        match = PREFIXED.fullmatch(word.text)
        if (
            match is None
            or index in answering
            or _WHOLE.match(word.text)
            or not known.isdisjoint(word.beginnings)
        ):
            continue
        (bare,) = english_words(match["stem"])
        meant = [hit for hit in words_within(pair.source) if not bare.beginnings.isdisjoint(hit.beginnings)]
        if not meant or len(meant[0].word) < 2 or _says(pair, bare) or _forbidden(pair, word):
            continue
        around = (pair.source[max(0, hit.start - _NEAR_BEFORE) : hit.end + _NEAR] for hit in meant)
        if not any(map(_DENIAL_ZH.search, around)):
            return [_finding(pair, meant[0].start, meant[0].end, word)]
    return []


def _forbidden(pair: Pair, word: EnglishWord) -> bool:
    """True for "smoking is illegal", which tells 禁止吸烟."""
    return word.text in _OUTLAWED and _FORBIDS_ZH.search(pair.source) is not None


def _says(pair: Pair, bare: EnglishWord) -> bool:
    """True if the English has the word without its prefix, too."""
    return any(word.text == bare.text for word in pair.alignment.words)


def _lost(pair: Pair) -> list[Finding]:
    for link in pair.alignment.links:
        if link.found or not _PLAIN_DENIAL_ZH.search(link.hit.word):
            continue
        if _TWICE_ZH.search(pair.source, link.hit.start, link.hit.end + _NEAR):
            continue
        stems = [
            match["stem"]
            for beginning in link.hit.beginnings
            if (match := PREFIXED.fullmatch(beginning.rstrip("$"))) and not _WHOLE.match(beginning)
        ]
        for index, word in enumerate(pair.alignment.words):
            if not any(_is_form(word.text, stem) for stem in stems):
                continue
            denied = NEGATIVE.search(pair.english, max(0, word.start - _REACH), word.end + _REACH)
            if denied or is_asked_for(pair, index, link.hit.start, link.hit.end):
                continue
            return [_finding(pair, link.hit.start, link.hit.end, word)]
    return []


def _is_form(word: str, stem: str) -> bool:
    """True for a form of what is left without the prefix: "fairly" of "fair", but not "events" of "even"."""
    return re.fullmatch(f"{stem}{stem[-1:]}?{_ENDING}", word) is not None


def _finding(pair: Pair, start: int, end: int, word: EnglishWord) -> Finding:
    said = pair.english[word.start : word.end]
    return pair.finding(
        "negation", Severity.CRITICAL, f"{pair.source[start:end]} is told by its opposite, “{said}”.",
        zh=(start, end), en=(word.start, word.end),
    )  # fmt: skip
