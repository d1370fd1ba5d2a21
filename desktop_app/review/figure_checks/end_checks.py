"""Both ends of a change: 从54万亿元增长至126万亿元 is no "from 126 to 54", nor has it "more than tripled".

`role_checks` asks for "to" and "from" right beside the numbers; here the last preposition before one says
which end it is, and "before", "earlier" behind it, so that one end told for the other is enough.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from desktop_app.review.context import Pair
from desktop_app.review.figure_checks.exchange_checks import exchange
from desktop_app.review.figure_checks.multiple_checks import TIMES_EN
from desktop_app.review.figure_checks.role_checks import FROM_ZH
from desktop_app.review.model import Finding, Severity
from desktop_app.review.numbers.atoms import Atom, Part
from desktop_app.review.numbers.pairing import Tie

_WHEN = r"(?:(?:\d{4}年|\d{1,2}月|目前|现在|今年|去年|上年|当年|年?[初末底])[初末底份]?的?)?"
_TO_ZH = re.compile(
    rf"[^，；。：\d]{{0,14}}(?:至|到|为|成|达)了?{_WHEN}(?:[^，；。：\d]{{0,4}}的)?(?:盈利|亏损)?[约近超逾过]{{0,3}}\s*"
)
_NOT_AN_END = re.compile(r"\d(?!\d*[年月])")
_NEAR = 34  # letters before a number that may say which end it is
_LAST_WORD = re.compile(
    r"(?s:.*)\b(?P<word>from|to|into|against|versus|than|by|of|in|compared (?:with|to)|down from|up from)\b"
    r"(?P<rest>[^,;.()\d]*)$",
    re.IGNORECASE,
)
_FILLERS = re.compile(
    r"(?:\s+(?:about|around|roughly|nearly|almost|over|some|only|just|more than|less than|approximately|the|"
    r"a|an|its|last year['’]s|this year['’]s|net|profit|loss|surplus|deficit|of|level|figure|peak|record|"
    r"high|low))*"
    r"\s*(?:RMB|US\$|HK\$|¥|\$|€|£)?\s*",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"[^,;.()\d]{0,24}\b(?:ago|earlier|before|previously|the (?:previous|preceding) year)\b", re.IGNORECASE
)
_DOWN_FROM, _UP_FROM = (
    re.compile(
        rf"\b(?:{words})\s+from\s+(?:(?:about|around|roughly|nearly|almost|over|some|more than|just) )?"
        r"(?:RMB|US\$|\$|¥)?\s*$",
        re.IGNORECASE,
    )
    for words in (
        r"f[ae]ll(?:s|en|ing)?|dropp?\w*|declin\w*|decreas\w*|down|cut|reduced|lowered|slid|slipped|shr[au]nk",
        r"ris(?:es?|en|ing)|rose|increas\w*|climb\w*|gr[eo]wn?|grows|up|raised|jumped|expanded|soared",
    )
)
_STARTS = frozenset({"from", "against", "versus", "than", "compared with", "compared to"})
_TIMES = re.compile(
    r"(?P<loose>\b(?:more than|over|nearly|almost|about)\s+)?\b(?P<word>doubl|tripl|trebl|quadrupl|quintupl)"
    r"(?:ed|es?|ing)\b(?![- ]digit)"
    r"|\b(?P<fold>two|three|four|five|six|seven|eight|nine|ten|\d+(?:\.\d+)?)[- ]?fold\b",
    re.IGNORECASE,
)
_FOLDS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
_MULTIPLE_ZH = re.compile(r"[倍番]|减半|对半|一半")
_LEAST, _MOST = Decimal("0.85"), Decimal("1.08")
_RATIO = re.compile(r"(?<![\d.:])\d+(?:\.\d+)?(?:\s?[:：∶]\s?\d+(?:\.\d+)?)+(?![\d.]*:)")
_CLOCK = re.compile(r"\d{1,2}:\d\d(?::\d\d)?")


def turned_ends(pair: Pair) -> Iterator[Finding]:
    """figure-exchanged: where a change began is told as where it ended."""
    ties = [tie for tie in pair.pairing.ties if tie.source.part is Part.NUMBER]
    for left, right in pairwise(ties):
        alike = left.source.family == right.source.family and left.source.value != right.source.value
        if not alike or left.source.end > right.source.start or not _is_a_change(pair, left, right):
            continue
        began, ended = _end(pair, left.english), _end(pair, right.english)
        if (began, ended) in (("to", "from"), ("", "from"), ("to", "")) and _beside(pair, left, right):
            yield exchange(pair, left, right)
            return
        one_range = left.english.start == right.english.start and right.english.upper
        told = one_range or (began, ended) == ("from", "to")
        turned = _verb_turned(pair, left, right) if told else None
        if turned:
            meant = pair.source[left.source.start : right.source.end].strip()
            yield pair.finding(
                "figure-direction", Severity.CRITICAL, f"Wrong direction: {meant} is told as “{turned[0]}”.",
                zh=(left.source.start, right.source.end), en=(turned.start(), right.english.end),
            )  # fmt: skip
            return
        wrong, part = _told_as_step(pair, left, right, began, "to" if one_range else ended)
        if wrong:
            meant = pair.source[wrong.source.start : wrong.source.end].strip()
            yield pair.finding(
                "figure-level", Severity.CRITICAL, _no_step(meant, part),
                zh=(wrong.source.start, wrong.source.end), en=(wrong.english.start, wrong.english.end),
            )  # fmt: skip
            return


_LEFT_ZH = re.compile(r"[由从](?:\d{4}年|[去上]一?年)?的?[约近超逾]?$")
_MOVED_ZH = re.compile(
    r"(?:左右|以上|多)?(?:放缓|减速|回落|下降|上升|提高|回升|下滑|下调|上调|加速|加快)(?![至到为])"
)


def starts_told_as_ends(pair: Pair) -> Iterator[Finding]:
    """figure-level: 从10%左右放缓 told as "slowed to about 10 percent"."""
    for tie in pair.pairing.ties:
        if tie.source.part is not Part.NUMBER or not tie.source.hard:
            continue
        began = _LEFT_ZH.search(pair.source, max(0, tie.source.start - 8), tie.source.start)
        moved = _MOVED_ZH.match(pair.source, tie.source.end)
        if began and moved and _word_before(pair, tie.english) in ("to", "by"):
            meant = pair.source[tie.source.start : tie.source.end].strip()
            yield pair.finding(
                "figure-level", Severity.CRITICAL, f"{meant} is where the change began, not where it ended.",
                zh=(began.start(), moved.end()), en=(tie.english.start, tie.english.end),
            )  # fmt: skip


def _no_step(meant: str, part: str) -> str:
    if part == "began":
        return f"{meant} is where the change began; the English says by how much it changed."
    return f"{meant} is where the change ended; the English says by how much it changed."


def _told_as_step(pair: Pair, left: Tie, right: Tie, began: str, ended: str) -> tuple[Tie | None, str]:
    """The end of a change that the English tells with "by", and which end it is."""
    if _word_before(pair, left.english) == "by" and ended == "to":
        return left, "began"
    return (right, "ended") if began == "from" and _word_before(pair, right.english) == "by" else (None, "")


def _is_a_change(pair: Pair, left: Tie, right: Tie) -> bool:
    began = FROM_ZH.search(pair.source, max(0, left.source.start - 26), left.source.start)
    between = pair.source[left.source.end : right.source.start]
    return bool(began and _TO_ZH.fullmatch(between)) and not _NOT_AN_END.search(
        began["between"] if began else ""
    )


def _beside(pair: Pair, left: Tie, right: Tie) -> bool:
    """True if no other number stands between the two in the English, nor another one of their value."""
    first, second = sorted((left.english.start, right.english.start))
    numbers = [one for one in pair.english_numbers if one.part is Part.NUMBER and not one.multiple]
    values = [one.value for one in numbers]
    lone = all(values.count(tie.english.value) == 1 for tie in (left, right))
    return lone and not any(first < one.start < second for one in numbers)


def _end(pair: Pair, atom: Atom) -> str:
    """Which end of a change the English number is: "from", "to", or "" where nothing says so."""
    start = atom.number_start or atom.start
    if _EARLIER.match(pair.english, atom.end):
        return "from"
    word = _LAST_WORD.search(pair.english[max(0, start - _NEAR) : start])
    while word is not None and _FILLERS.fullmatch(word["rest"]) and word["word"].lower() == "of":
        before = word.string[: word.start()]  # "from a loss of"
        word = _LAST_WORD.search(before + " ")
    if word is None or not _FILLERS.fullmatch(word["rest"]):
        return ""
    if word["word"].lower() in _STARTS or word["word"].lower().endswith(" from"):
        return "from"
    return "to" if word["word"].lower() in ("to", "into") else ""


def _verb_turned(pair: Pair, left: Tie, right: Tie) -> re.Match[str] | None:
    """The verb of "gone down from 1,480 to 1,620": what it says cannot be of these numbers."""
    if left.source.ordinal or right.source.ordinal or left.english.start > right.english.start:
        return None
    verb = _DOWN_FROM if left.source.value < right.source.value else _UP_FROM
    return verb.search(pair.english, max(0, left.english.start - _NEAR), left.english.start)


def _word_before(pair: Pair, atom: Atom) -> str:
    start = atom.number_start or atom.start
    word = _LAST_WORD.search(pair.english[max(0, start - _NEAR) : start])
    return word["word"].lower() if word and _FILLERS.fullmatch(word["rest"]) else ""


def wrong_growth(pair: Pair) -> Iterator[Finding]:
    """figure-value: "more than tripled" where both ends of the change say otherwise."""
    if _MULTIPLE_ZH.search(pair.source):
        return
    said = list(_TIMES.finditer(pair.english))
    ties = [tie for tie in pair.pairing.ties if tie.source.part is Part.NUMBER]
    for left, right in pairwise(ties):
        if len(said) != 1 or left.source.family != right.source.family or not left.source.value:
            continue
        if left.source.end <= right.source.start and _is_a_change(pair, left, right):
            times = right.source.value / left.source.value
            told = _told_times(said[0])
            if not told * _LEAST <= times <= (told + 1) * _MOST:
                yield pair.finding(
                    "figure-value", Severity.CRITICAL,
                    f"From {_text(pair, left)} to {_text(pair, right)} is not “{said[0][0]}”.",
                    zh=(left.source.start, right.source.end), en=said[0].span(),
                )  # fmt: skip
            return


def _told_times(match: re.Match[str]) -> Decimal:
    if match["word"]:
        return Decimal(TIMES_EN[match["word"].lower()])
    fold = match["fold"].lower()
    return Decimal(_FOLDS.get(fold, fold))


def _text(pair: Pair, tie: Tie) -> str:
    return pair.source[tie.source.start : tie.source.end].strip()


def wrong_ratios(pair: Pair) -> Iterator[Finding]:
    """figure-value, figure-exchanged: 3:2 told as "3:1", or before what it came after."""
    meant, said = _ratios(pair.source), _ratios(pair.english)
    if not meant or len(meant) != len(said):
        return
    values = [
        [re.sub(r"\s", "", one[0]).replace("：", ":").replace("∶", ":") for one in row]
        for row in (meant, said)
    ]
    for at, (zh, en) in enumerate(zip(meant, said, strict=True)):
        if values[1][at] not in values[0] and values[0][at] not in values[1]:
            yield pair.finding(
                "figure-value", Severity.CRITICAL, f"The ratio {zh[0]} is told as “{en[0]}”.",
                zh=zh.span(), en=en.span(),
            )  # fmt: skip
            return
    turned = len(meant) == 2 and values[0] == values[1][::-1] and values[0][0] != values[0][1]
    backwards = re.search(r"\bto\s*$", pair.english[: said[0].start()]) if turned else None
    backwards = backwards or (re.search(r"\bfrom\s*$", pair.english[: said[1].start()]) if turned else None)
    if turned and not backwards:
        yield pair.finding(
                "figure-exchanged", Severity.CRITICAL,
                f"{meant[0][0]} and {meant[1][0]} have changed places in the English.",
                zh=(meant[0].start(), meant[1].end()), en=(said[0].start(), said[1].end()),
            )  # fmt: skip


def _ratios(text: str) -> list[re.Match[str]]:
    return [one for one in _RATIO.finditer(text) if not _CLOCK.fullmatch(one[0])]
