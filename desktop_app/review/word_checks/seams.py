"""Seams in the English where something was cut out: a small letter at the start, ", At this", "not never".

Whoever takes a clause or a number out of a sentence by accident leaves its edges.  No Chinese word need be
missed for that, and finished English has none of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.words.negation_words import STRONG_WORDS

_WHOLE_ZH = re.compile(r"[。！？][”’）)】\s]*$")
_STARTS_SMALL = re.compile(
    r"^\s*(?!(?:de|van|von|der|al|bin|el|la|le|da|di|du|vs|pH|x)\b)(?P<word>[a-z]{2,}|a)(?=[ ,])"
)
_SMALL_START = "The sentence begins with a small letter,"
_FEWEST_WORDS = 6  # what is shorter is a label
_STOPS = re.compile(r"[.!?][”’\"')\]\s]*$")
# What opens a sentence, with a small word behind it: no title of a film, no name.
_OPENS = (
    r"(?:At|In|On|To|During|By|From|After|Before|Since|As|This|These|That|It|We|They|There|Over|With|Under|"
    r"Our|Their|Its|His|Her|If|When|While|However|Through|Among|Of)"
)
_INSIDE = (
    re.compile(rf"(?<=[a-z\d%]), (?P<word>{_OPENS})(?= [a-z\d])"),
    re.compile(
        r"(?<![a-z])(?!(?:approx|dept|incl|excl|govt|assoc|univ|corp)\.)[a-z]{4,}\. "
        r"(?P<word>[a-z]{2,})(?= [a-z])"
    ),
)
_HEADLESS = re.compile(r"(?:^|(?<=[a-z]\. ))(?:Which|Whose|Whom) [^?]*\.(?=\s|$)")
_ONLY_BUT_ALSO = re.compile(r"\bonly\b[^.;]{3,160}?\bbut (?:also|as well)\b", re.IGNORECASE)
_NOT_BEFORE = re.compile(r"(?:\bnot|n['’]t|\bnor|\bnever|\bnot \w+)\s$", re.IGNORECASE)
_DENIED_TWICE = re.compile(
    rf"(?:{STRONG_WORDS}|\bno longer)\s+"
    r"(?:no (?!less|more|longer|fewer|later|doubt)[a-z]+|never|no longer|not)\b",
    re.IGNORECASE,
)
_VERB = r"(?:will|can|may|shall|should|must|is|are|was|were|has|have|had|do|does|did|could|would|might|need)"
# "No employer will not be allowed", "we never will not", "can hardly neither": twice, with the verb between.
_DENIED_AGAIN = re.compile(
    rf"\b[Nn]o (?!matter|doubt|longer|less|more)[\w'’-]+(?: [\w'’-]+){{0,4}}? {_VERB} (?:not|no longer)\b"
    rf"|\bnever {_VERB} (?:not|no longer)\b|\bhardly (?:neither|not|never|no)\b"
)
_ALL_ZH = re.compile("[无莫][不非]|没有不|[不没无][^，。；]{1,12}不")
# "Neither … and" lacks its "nor"; ", nor do we" and "but neither will it" what they go on from.
_NEITHER_AND = re.compile(rf"\b{_VERB} neither (?P<rest>[^.;,]*)")
_GOES_ON_FROM_NOT = re.compile(rf"(?:\bnor|\bneither) {_VERB}\b")
_SAYS_NO = re.compile(
    rf"{STRONG_WORDS}|\b(?:un|in|im|dis)\w+|\b(?:few|little|hardly|rarely|seldom|less|only|refus\w*|fail\w*|against|"
    r"oppos\w*|reject\w*|free|avoid\w*|stop\w*|ban\w*|prohibit\w*|beyond|rather|instead)\b",
    re.IGNORECASE,
)
_NUMBERLESS = re.compile(
    r"\b(?:the|its|their|our|of|in|on|ranked|ranking|ranks|marks?|to|and|from|his|her|this)(?:st|nd|rd|th)\b|"
    r"\b(?:[Bb]y|[Aa]t|[Ss]ince|[Uu]ntil|[Aa]s of) the end,"
)


def cut_out(pair: Pair) -> Iterator[Finding]:
    """broken-english: the edges of what was cut out of the English."""
    if _WHOLE_ZH.search(pair.source) and _STOPS.search(pair.english):
        match = _STARTS_SMALL.search(pair.english)
        if match and match["word"] not in pair.source and len(pair.english.split()) >= _FEWEST_WORDS:
            message = f"The sentence begins with a small letter, “{match['word']}”. Something may be missing."
            yield _seam(pair, match.span("word"), message)
    for pattern in _INSIDE:
        match = pattern.search(pair.english)
        if match:
            message = f"A sentence begins or ends at “{match['word']}”. Something may be missing."
            yield _seam(pair, match.span("word"), message)
            return
    match = _HEADLESS.search(pair.english)
    if match:
        message = "A sentence begins with what should follow. Something may be missing."
        yield _seam(pair, match.span(), message)


def denied_awry(pair: Pair) -> Iterator[Finding]:
    """broken-english: a "not" lost from "not only … but also", or two in a row."""
    match = _ONLY_BUT_ALSO.search(pair.english)
    if match and not _NOT_BEFORE.search(pair.english, 0, match.start()):
        message = "“Only … but also” has lost its “not”. Something may be missing."
        yield _seam(pair, match.span(), message)
    match = _DENIED_TWICE.search(pair.english) or _DENIED_AGAIN.search(pair.english)
    if match and not _ALL_ZH.search(pair.source):
        yield _seam(pair, match.span(), f"“{match[0]}” denies twice. Something may be missing.")
    match = _NEITHER_AND.search(pair.english)
    alone = match and not re.search(r"\bn?or\b", match["rest"]) and " and " in match["rest"]
    goes_on = _GOES_ON_FROM_NOT.search(pair.english)
    if match and alone:
        message = "“Neither” has lost its “nor”. Something may be missing."
        yield _seam(pair, match.span(), message)
    elif goes_on and not _SAYS_NO.search(pair.english, 0, goes_on.start()):
        message = f"“{goes_on[0]}” follows no denial. Something may be missing."
        yield _seam(pair, goes_on.span(), message)


def numberless(pair: Pair) -> Iterator[Finding]:
    """figure-missing: "theth session", "By the end, the population stood"."""
    match = _NUMBERLESS.search(pair.english)
    if match:
        message = f"“{match[0]}” has lost its number."
        yield pair.finding("figure-missing", Severity.CRITICAL, message, en=match.span())


def _seam(pair: Pair, span: tuple[int, int], message: str) -> Finding:
    return pair.finding("broken-english", Severity.MAJOR, message, en=span)


def is_small_start(finding: Finding) -> bool:
    """True for a small letter at the start: none where the line goes on from the one before."""
    return finding.message.startswith(_SMALL_START)
