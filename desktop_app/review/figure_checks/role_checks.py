"""What a figure does in its sentence: where a change began or ended, how many of what it is counted by.

由20天压缩至3天 is "from 20 to 3 days", never "from 3 to 20"; 每千人38张 is 38 per thousand, not the reverse.
Two figures that took over each other's part are exchanged, whatever stands beside them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from desktop_app.review.context import Pair
from desktop_app.review.figure_checks.anchors import english_start
from desktop_app.review.figure_checks.exchange_checks import exchange
from desktop_app.review.model import Finding
from desktop_app.review.numbers.atoms import Part
from desktop_app.review.numbers.pairing import Tie
from desktop_app.review.words.clauses import clause_at

FROM_ZH = re.compile(r"[由从自](?P<between>[^，；。：]{0,24})$")
_TO_ZH = re.compile(
    r"[^，；。：\d]{0,14}(?:至|到|为|成|达)(?:了)?(?:目前|现在|今年|去年|上年)?的?[约近超逾超过]{0,3}\s*"
)
_ABOUT_EN = (
    r"(?:\s+(?:about|around|roughly|nearly|almost|over|some|more than|less than|approximately|below|above))?"
)
MONEY_EN = r"\s*(?:RMB|US\$|HK\$|¥|\$|€|£)?\s*$"
_FROM_EN = re.compile(rf"\bfrom{_ABOUT_EN}{MONEY_EN}", re.IGNORECASE)
_SHORT_TO_EN = re.compile(rf"\s*to{_ABOUT_EN}{MONEY_EN}", re.IGNORECASE)
_TO_EN = re.compile(rf"\bto{_ABOUT_EN}{MONEY_EN}", re.IGNORECASE)
_CLAUSE_EN = re.compile(r"[,;:.!?](?=\s)|\b(?:and|but|while|whereas|compared|against|versus|up|down|from)\b")
_AGO_EN = re.compile(r"\b(?:ago|earlier|previously|used to|once)\b", re.IGNORECASE)
_NOW_EN = re.compile(r"\b(?:now|today|currently|at present|nowadays)\b", re.IGNORECASE)
_SPANS = {"月": "month", "年": "year", "天": "day", "日": "day", "周": "week"}
_SPAN_ZH = re.compile(r"每(?P<span>[月年天日周])[约近超]?\s*$")
_SPAN_EN = re.compile(
    r"\s*(?:yuan|dollars)?\s*(?:per (?:person|household|capita) )?"
    r"(?:per|an?|each|every) (?P<span>month|year|day|week)\b",
    re.I,
)
_PER_ZH = re.compile(r"每\s*$")
_PER_EN = re.compile(rf"\b(?:per|every|each|for every|for each){MONEY_EN}", re.IGNORECASE)

_BY_EN = re.compile(
    rf"\bby(?: a (?:net|total|further|combined))?(?: of)?{_ABOUT_EN}{MONEY_EN}", re.IGNORECASE
)
_LEVEL_ZH = re.compile(r"[达至为到]了?[约近超逾]?\s*$")
_STEP_ZH = re.compile(r"(?:[净新]?增[加长]?|减少?|提高|提升|上升|上涨|下降)了?[约近超逾]?[^，。；\d]{0,6}$")
_HOURLY_EN = re.compile(r"\s*(?:per|an|each|/)\s*h(?:our)?\b", re.I)
# Words between two numbers of one kind: the first is below the second, above it, part of it.
_ALSO_EN = r"[\w –-]{0,30}?(?:in|for|of|on)?[\w –-]{0,24}"
_FROM_ABOVE = re.compile(
    rf"{_ALSO_EN},? (?:down|a (?:drop|decline|decrease)) from (?:the |a |its )?{_ABOUT_EN.strip()}\s*", re.I
)
_FROM_BELOW = re.compile(
    rf"{_ALSO_EN},? (?:up|a rise|an increase) from (?:the |a |its )?{_ABOUT_EN.strip()}\s*", re.I
)
_OF_MORE = re.compile(r" (?:out )?of (?:the |its |our |all |these |those |a total of )?\s*", re.I)
_OUT_OF = re.compile(r"(?:^|[.;,:] )of (?:the )?$", re.I)
_SO_MANY = re.compile(r" [a-z' -]{3,40}, (?:only |some |as many as )?", re.I)
_INCLUDING = re.compile(
    r"(?:[^.;:()\d]{1,40}\b(?:from|across|in) [\d,]+)?"
    r"[^.;:()\d]{0,60},? including (?:[a-z]+ ){0,3}(?:RMB |US\$|\$|€|£)?\s*",
    re.I,
)
_WHENCE = re.compile(r"\b(?:from|across|in) $", re.I)  # 3,496 "from 129 countries, including 297 …"
_THREE_TO_SIXTY, _OF_THEM = (
    re.compile(r"[^.;:()\d]{3,60}, (?:and |only |some )?", re.I),
    re.compile(r" (?:[a-z]+ )?of (?:which|them|whom|those|these)\b", re.I),
)
_COUNTED = frozenset({"", "count", "persons", "people"})


def wrong_roles(pair: Pair) -> Iterator[Finding]:
    """figure-exchanged: the two ends of a change, or a rate and what it is counted by."""
    ties = [tie for tie in pair.pairing.ties if tie.source.part is Part.NUMBER]
    for left, right in pairwise(ties):
        if left.source.value == right.source.value or left.source.end > right.source.start:
            continue
        turned = _ends_turned(pair, left, right) or _rate_turned(pair, left, right)
        turned = turned or _by_and_to_turned(pair, left, right)
        if turned or _spans_turned(pair, left, right) or _speed_turned(pair, left, right):
            yield exchange(pair, left, right)
            return
    told = sorted(ties, key=english_start)
    for left, right in pairwise(ties):
        other = _end_of_another(pair, left, right, told)
        if other is not None:
            yield exchange(pair, right, other)
            return
    whole = [tie for tie in told if not _WHENCE.search(pair.english[: tie.english.start])]
    for first, second in (*pairwise(told), *pairwise(whole)):
        if _contradict(pair, first, second):
            yield exchange(pair, first, second)
            return


def _end_of_another(pair: Pair, left: Tie, right: Tie, told: Sequence[Tie]) -> Tie | None:
    """What stands in the English as the end of a change that ended with `right`: the end of another one."""
    source, english = pair.source, pair.english
    between = source[left.source.end : right.source.start]
    if not FROM_ZH.search(source[: left.source.start]) or not _TO_ZH.fullmatch(between):
        return None
    after = [tie for tie in told if tie.english.start >= left.english.end][:1]
    for tie in after:
        begun = _FROM_EN.search(english[: left.english.start])
        ended = _SHORT_TO_EN.fullmatch(english[left.english.end : tie.english.start])
        alike = tie.source.family == right.source.family and tie.source.value != right.source.value
        if tie is not right and begun and ended and alike:
            return tie
    return None


def _contradict(pair: Pair, first: Tie, second: Tie) -> bool:
    """What the English says of two numbers cannot be: "up from" a larger one, 28 "of the" 21."""
    one, other = first.english, second.english
    if one.family != other.family or one.value == other.value or first.grade != second.grade:
        return False
    if one.fraction or other.fraction:
        return False  # "one in ten were admitted, three fifths of them women"
    between = pair.english[one.end : other.start]
    less, more = _FROM_ABOVE.fullmatch(between), _FROM_BELOW.fullmatch(between)
    before = pair.english[max(0, one.start - 9) : one.start]
    if one.family in _COUNTED:
        less = less or _OF_MORE.fullmatch(between)
        more = more or (_OUT_OF.search(before) and _SO_MANY.fullmatch(between))
    if not _WHENCE.search(before):
        more = more or _INCLUDING.fullmatch(between)
    more = more or (_THREE_TO_SIXTY.fullmatch(between) and _OF_THEM.match(pair.english, other.end))
    return bool((less and one.value > other.value) or (more and one.value < other.value))


def _ends_turned(pair: Pair, left: Tie, right: Tie) -> bool:
    """由甲至乙 told as "from B to A", or as "to A from B"."""
    began = FROM_ZH.search(pair.source, max(0, left.source.start - 26), left.source.start)
    ended = _TO_ZH.fullmatch(pair.source, left.source.end, right.source.start)
    if not began or not ended or re.search(r"\d", began["between"].partition("年")[2]):
        return False
    return _part(pair, left) == "to" and _part(pair, right) == "from"


def _part(pair: Pair, tie: Tie) -> str:
    """Whether the English number begins or ends a change, "" if no word says so."""
    atom = tie.english
    before = pair.english[max(0, atom.start - 40) : atom.start]
    if any(
        one is not atom and one.start == atom.start for one in pair.english_numbers
    ):  # "from 3 to 20 days"
        return ("to" if atom.upper else "from") if _FROM_EN.search(before) else ""
    if _FROM_EN.search(before):
        return "from"
    return "to" if _TO_EN.search(before) else _part_by_time(pair, tie)


def _part_by_time(pair: Pair, tie: Tie) -> str:
    """The same by words of time: "Five years ago 41% lived in towns; today 49% do"."""
    start, end = clause_at(pair.english, _CLAUSE_EN, tie.english.start)
    before, now = (bool(words.search(pair.english, start, end)) for words in (_AGO_EN, _NOW_EN))
    if before is now:
        return ""
    return "from" if before else "to"


def _rate_turned(pair: Pair, left: Tie, right: Tie) -> bool:
    """每千人38张 told as "1,000 for every 38"."""
    if not _PER_ZH.search(pair.source, 0, left.source.start):
        return False
    starts = (tie.english.number_start or tie.english.start for tie in (left, right))
    rate, counted = (bool(_PER_EN.search(pair.english[max(0, start - 30) : start])) for start in starts)
    return counted and not rate


def _by_and_to_turned(pair: Pair, left: Tie, right: Tie) -> bool:
    """净增126家，总数达1058家 told as "rose by 1,058 to 126", whichever comes first in the Chinese."""
    first, second = sorted((left, right), key=english_start)
    between = pair.english[first.english.end : second.english.start]
    if not _SHORT_TO_EN.fullmatch(between) or not _BY_EN.search(pair.english, 0, first.english.start):
        return False
    level, step = (pair.source[max(0, tie.source.start - 10) : tie.source.start] for tie in (first, second))
    return bool(_LEVEL_ZH.search(level) and _STEP_ZH.search(step))


def _spans_turned(pair: Pair, left: Tie, right: Tie) -> bool:
    """每月812元、每年7140元 told as "7,140 yuan per month, 812 yuan per year"."""
    meant = [_SPAN_ZH.search(pair.source, 0, tie.source.start) for tie in (left, right)]
    said = [_SPAN_EN.match(pair.english, tie.english.end) for tie in (left, right)]
    if not all(meant) or not all(said):
        return False
    zh = [_SPANS[match["span"]] for match in meant if match]
    en = [match["span"].lower() for match in said if match]
    return zh[0] != zh[1] and zh == en[::-1]


def _speed_turned(pair: Pair, left: Tie, right: Tie) -> bool:
    """全长24公里，时速100公里 told as "100 kilometers long, 24 kilometers per hour"."""
    if left.source.family == right.source.family or "km/hour" not in (left.source.unit, right.source.unit):
        return False
    fast, slow = (left, right) if left.source.unit == "km/hour" else (right, left)
    hour = [bool(_HOURLY_EN.match(pair.english, tie.english.end)) for tie in (fast, slow)]
    return slow.source.unit == "km" and hour == [False, True]
