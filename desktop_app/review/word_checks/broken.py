"""English that came apart, whatever the Chinese says: "(12)", "work to start of", "delivery, delivery and".

An engine that cannot place a number puts it in brackets at the end; one that loses its way in a list says an
item or a phrase again, or leaves a verb in the place of a noun.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity

_STRANDED = re.compile(r"(?<=[A-Za-z]) \((?P<number>\d{1,3})\)(?!\s*[A-Z]\w+ \()")
_BRACKET_ZH = re.compile(r"[(（]\s*(?:\d|[一二三四五六七八九十])|[①-⑳]|附件|编号|文号|号")
_ITEM = r"(?P<item>[a-z]{5,}(?: [a-z]+)?)"
_ITEM_AGAIN = re.compile(
    rf"(?:, |\b(?:of|for|in|and|as) ){_ITEM},? (?:and |or )?(?P=item)(?=,| and\b| or\b|\.|;)"
)
_AGAIN_ZH = re.compile(r"([\u3400-\u9fff]{2,}).*\1")
_VERBLESS = re.compile(
    r"\b(?:work|works|worked|strive|strives|try|seek|continue|plan|begin|began|want|hope|need|endeavou?r) to "
    r"(?P<noun>start|end|[a-z]{4,}(?:tion|sion|ment|ance|ence)) of\b"
)
_LABELLED = re.compile(
    r"\b(?!(?:was|were|is|are|to|at|of|by|than|from|over|about|nearly|and|only|least|reached|totall?ed|or|in|for|"
    r"ages?|aged|phase|stage|grade|level|class|top|number|day|part|type|category|article|version|line|group|under|"
    r"until|before|after|through|past|around|exceeded|hit|rank|ranked|with|the|these|those|all|some|just)\b)"
    r"(?P<noun>[a-z]{3,}) (?P<number>\d{1,2}), (?:which|who|where)\b"
)
_FIRST_TO = re.compile(
    r"(?:, and|;|\.) (?:the )?(?:city|district|province|county|country|nation)['’]s first to [a-z]+", re.I
)
# "In, revenue was", "as many as in.", "the funds in was": what stood behind the preposition is gone.
_DANGLING = re.compile(
    r"(?:^|(?<=[.;] ))In, (?!and\b|or\b)|\b(?:as|than|from) in(?=[.;])|\bin (?:was|were) (?=[a-z\d])|"
    r"\bfor at (?=around\b|about\b|least\b)|\bin for (?=involve)"
)
_NUMBER = "(?:one|two|three|four|five|six|seven|eight|nine|ten)"
_NUMBERS = re.compile(rf"\b(?!one two)(?P<said>{_NUMBER} {_NUMBER}(?: {_NUMBER})?)\b(?![-/])", re.IGNORECASE)
_SPOKEN_ZH = re.compile(r"[一二三四五六七八九十][一二三四五六七八九]|\d\d")


def broken_english(pair: Pair) -> Iterator[Finding]:
    """broken-english: a number that counts nothing, no verb or noun; repetition: an item said twice."""
    match = _STRANDED.search(pair.english)
    if match and not _BRACKET_ZH.search(pair.source):
        yield _broken(pair, match.span(), f"“({match['number']})” stands alone; nothing is counted by it.")
    match = _LABELLED.search(pair.english)
    if match:
        yield _broken(pair, match.span(), f"“{match['noun']} {match['number']}” counts nothing.")
    match = _VERBLESS.search(pair.english) or _FIRST_TO.search(pair.english)
    if match:
        yield _broken(pair, match.span(), f"“{match[0]}” is no English; a verb or a noun is missing.")
    match = _DANGLING.search(pair.english)
    if match:
        yield _broken(pair, match.span(), f"Behind “{match[0].strip()}” something is missing.")
    match = _NUMBERS.search(pair.english)
    if match and not _SPOKEN_ZH.search(pair.source):
        yield _broken(pair, match.span(), f"“{match['said']}” is no number.")
    match = _ITEM_AGAIN.search(pair.english)
    if match and not _AGAIN_ZH.search(pair.source):
        message = f"“{match['item']}” is said twice, the Chinese says it once."
        yield pair.finding("repetition", Severity.MAJOR, message, en=match.span())


def _broken(pair: Pair, span: tuple[int, int], message: str) -> Finding:
    return pair.finding("broken-english", Severity.MAJOR, message, en=span)
