"""Values: a figure that is told wrongly, that is missing, or that the Chinese does not have.

Each check is a pure function of a prepared pair.  What cannot be a slip (repeats, merged
figures, small numbers in words) must stay silent: a false alarm costs an officer's trust.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from desktop_app.figures.english.wording import ordinal, scaled
from desktop_app.review.context import Pair
from desktop_app.review.figure_checks import date_checks
from desktop_app.review.figure_checks.fixes import DIRECTED, with_value
from desktop_app.review.figure_checks.told_otherwise import (
    is_conversion,
    is_in_a_nickname,
    is_told_otherwise,
    is_unpacked,
    tells_an_era,
)
from desktop_app.review.model import Finding, Severity
from desktop_app.review.numbers.atoms import Atom, Part, doubtful
from desktop_app.review.numbers.source_dates import HAN_DIGITS
from desktop_app.review.numbers.units import compatible, is_time

_ALL = re.compile(
    r"\b(?:all|every|each|entire\w*|whole|full\w*|complete\w*|total\w*|universal\w*|"
    r"everywhere|without exception|across the board)\b",
    re.IGNORECASE,
)
_A_POINT = re.compile(r"\b(?:a|each|every) (?:full |whole )?percentage point\b", re.IGNORECASE)
_NONE = re.compile(r"\b(?:no|none|nil|nobody|nothing|zero|without|free)\b", re.IGNORECASE)
_WORD_RANGE = re.compile(
    rf"(?P<low>[{HAN_DIGITS}]+)[至到](?P<high>[{HAN_DIGITS}]+)(?=[年天倍成家次人个月周])"
)
_MULTIPLIED = re.compile(
    r"\d|\b(?:times|\w*fold|doubl\w*|twice|tripl\w*|quadrupl\w*|half|as (?:many|much))\b"
)
_TOLD_ONCE = re.compile(
    r"\b(?:each|both|all|same|equal\w*|too|also|likewise|either|apiece|every|respectively|again)\b",
    re.IGNORECASE,
)
# Words that a translator may resolve to a year.
_YEAR_BY_NEARNESS = re.compile(
    r"[今去明前当本次来同后上近这那该整跨全每历往两]年|上一年|年[底末初内来间前后中以]|同期|[以之]来|届|世纪|过去|五年|"
    r"年代|十[一二三四五六七八九]五"
)
# "by 2031" sets a date to be met: the year at hand does not.
_DEADLINE_EN = re.compile(r"\bby(?: the (?:end|close) of)?\s*$", re.I)
_DEADLINE_ZH = re.compile(
    r"[到至](?:\d|[今明后本同])[^，。；]{0,6}[年末底]|截[至止]|年[底末]|[年月日]前|届时|今后|未来|接下来|下一|规划|明年|"
    r"[年期][内间中]|[今当本]年|十[一二三四五六七八九]五|世纪|[了到]?年代"
)
_RANKED_ZH = re.compile(r"(?:位居|位列|排名|跃居|名列|排在|居)[^，。；、\d]{0,8}$")
_RANKED_EN = re.compile(
    r"\d|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top\w*|lead\w*|led|best|highest|"
    r"largest|biggest|greatest|most|one|no|head\w*|ahead|outrank\w*|front\w*|forefront|foremost|champion\w*|"
    r"\w+est|any other)\b",
    re.IGNORECASE,
)
_NUMBER_ONE, _FARTHEST_YEAR = re.compile(r"\b(?:No\.|number) ?$", re.I), 2040
_FAR_AHEAD_ZH = re.compile("世纪|百年|中和|远景|长远|将来|到期|年后")
_COUNTED_OUT = frozenset({"CNY", "USD", "length", "area", "volume", "mass", "energy"})
_EXCEEDS = re.compile(r"\b(?:exceed|surpass|beat|overshot|overfulfil|out[sp]|top)\w*\b[^.;]*\bby\b", re.I)
_MORE_EN = re.compile(r"\s*(?:more|higher|above|up|over)\b", re.IGNORECASE)  # 12 percent more than before
_CLOCK = re.compile(r"around[- ]the[- ]clock|round[- ]the[- ]clock|day and night|all day|24/7", re.IGNORECASE)
_WHOLE, _HALF, _PER_THOUSAND = Decimal(100), Decimal("0.5"), 1000
_PROVINCES, _MAINLAND = 31, re.compile(r"\b(?:mainland|nationwide|across the country)\b", re.I)
_ROUND_THE_CLOCK = {(Decimal(24), "hours"), (Decimal(7), "days")}
_OF_RATIO, _RATIO_ZH = re.compile(r"\d\s?[:：∶]\s?$"), re.compile(r"\d\s?[:：∶]\s?1(?![\d.])")
_PARTS = {Part.YEAR: "year", Part.MONTH: "month", Part.DAY: "day", Part.HOUR: "hour", Part.MINUTE: "minute"}


def wrong_values(pair: Pair) -> Iterator[Finding]:
    """figure-value, figure-missing, figure-extra: numbers of one side that the other does not have."""
    left = list(pair.pairing.source_left)
    for english in sorted(pair.pairing.english_left, key=doubtful):
        unpacked = english.value >= _PER_THOUSAND and is_unpacked(pair, english)  # 7.2‰: "per 1,000"
        source = None if unpacked or tells_an_era(pair, english) else _best_partner(english, left)
        if source is not None:
            left.remove(source)
            if not _is_surplus(pair, source, english):
                yield _wrong_value(pair, source, english)
        elif english.hard and not (is_unpacked(pair, english) or _explained(pair, english)):
            yield pair.finding(
                "figure-extra",
                Severity.MAJOR,
                f"“{words_of(pair.english, english)}” is not in the Chinese.",
                en=(english.start, english.end),
            )
    for source in left:
        if _must_be_said(pair, source) and not _said_in_words(pair, source):
            yield _lost(pair, source)


def _is_surplus(pair: Pair, source: Atom, english: Atom) -> bool:
    """完成目标的112% told as "exceeded the target by 12 percent"."""
    over = source.unit == english.unit == "%" and source.value - english.value == _WHOLE
    told = _EXCEEDS.search(pair.english, max(0, english.start - 80), english.start)
    more = over and bool(told or _MORE_EN.match(pair.english, english.end))
    off = "折" in words_of(pair.source, source) and source.value + english.value == _WHOLE  # 六折: 40% off
    return more or off or date_checks.is_year_before(pair, source, english)


def said_too_seldom(pair: Pair) -> Iterator[Finding]:
    """figure-missing: two equal figures of the Chinese, one of them in the English."""
    rows: dict[tuple[Decimal, str], list[Atom]] = {}
    for atom in pair.source_numbers:
        if atom.hard and atom.figure is not None and atom.family in _COUNTED_OUT:
            rows.setdefault((atom.value, atom.family), []).append(atom)
    tied = {id(tie.source) for tie in pair.pairing.ties}
    for row in rows.values():
        left = [atom for atom in row if id(atom) not in tied and not is_told_otherwise(pair, atom)]
        if left and len(left) < len(row) and not _TOLD_ONCE.search(pair.english):
            yield _lost(pair, left[-1])


def _lost(pair: Pair, source: Atom) -> Finding:
    return pair.finding(
        "figure-missing", Severity.CRITICAL,
        f"{with_reading(words_of(pair.source, source), source)} is missing in the English.",
        zh=(source.start, source.end),
    )  # fmt: skip


def _must_be_said(pair: Pair, source: Atom) -> bool:
    """True for digits that English cannot leave to the context."""
    if source.part is Part.NUMBER and date_checks.PLAN_ZH.fullmatch(pair.source, source.start, source.end):
        return date_checks.plan_must_be_told(pair, source)
    if source.ordinal and _RANKED_ZH.search(pair.source, max(0, source.start - 14), source.start):
        return not _RANKED_EN.search(pair.english)
    if date_checks.ends_repeated_span(pair, source) or is_in_a_nickname(pair, source):
        return False
    if source.part is Part.NUMBER:
        return (
            source.hard
            or _is_lost_end(pair, source)
            or (source.multiple and not source.loose and not _MULTIPLIED.search(pair.english))
        )
    return date_checks.must_be_told(pair, source)


def _is_lost_end(pair: Pair, source: Atom) -> bool:
    """One end of a range in words, whose other end is told: 三至五年 as "three years"."""
    for match in _WORD_RANGE.finditer(pair.source):
        ends = match.start("low"), match.start("high")
        if source.start in ends:
            other = ends[source.start == ends[0]]
            return any(tie.source.start == other for tie in pair.pairing.ties)
    return False


def _said_in_words(pair: Pair, source: Atom) -> bool:
    """100% told as "all", 0票 as "none", 31个省 as "the mainland", 1个百分点 as "a percentage point"."""
    if source.value == 0:
        return bool(_NONE.search(pair.english))
    if source.value == 1 and source.family == "percentage points":
        return bool(_A_POINT.search(pair.english))
    if source.value == 100 and source.family == "%":
        return bool(_ALL.search(pair.english))
    if is_told_otherwise(pair, source):
        return True
    if source.value == _PROVINCES and "自治区" in pair.source:
        return bool(_MAINLAND.search(pair.english))
    return (source.value, source.family) in _ROUND_THE_CLOCK and bool(_CLOCK.search(pair.english))


def _best_partner(english: Atom, left: list[Atom]) -> Atom | None:
    """The Chinese number without partner that `english` most likely should have been."""
    fitting = [source for source in left if _may_be_meant(source, english)]
    return min(fitting, key=lambda source: _unlikeness(source, english)) if fitting else None


def _may_be_meant(source: Atom, english: Atom) -> bool:
    if source.part is not english.part:
        year_for_number = Part.YEAR in (source.part, english.part) and Part.NUMBER in (
            source.part,
            english.part,
        )
        return year_for_number and source.hard and english.hard
    if source.part is not Part.NUMBER or (source.hard and english.hard):
        return True
    if _both_told_in_words(source, english):
        return True
    if source.value == _HALF and is_time(source.family) and is_time(english.family):
        return not english.readings or source.value not in english.readings  # 半年 told as "nine months"
    if source.value == 1 or english.value == 1 or english.loose or source.loose:
        return False
    if source.hard or english.hard:
        return True
    if source.figure is not None and not english.readings and not source.ordinal and not english.ordinal:
        return compatible(source.family, english.family)  # 三座 told as "four stations"
    one_span = source.unit == english.unit and is_time(source.family)  # 连续三年 as "the ninth year"
    alike = one_span or source.ordinal is english.ordinal
    return alike and bool(source.family) and source.family in (english.family, english.family or "count")


def _both_told_in_words(source: Atom, english: Atom) -> bool:
    """Multiples (翻番, "tripled"), shares (半数, "a third") and ranks, which no digit betrays."""
    if source.figure is None:
        return source.fraction and english.fraction  # 3/4 told as "two thirds"
    ranks = source.ordinal and english.ordinal
    return ranks or (source.multiple and english.multiple) or (source.fraction and english.fraction)


def _unlikeness(source: Atom, english: Atom) -> tuple[bool, bool, bool, int]:
    same_unit = source.family == english.family
    share_for_count = (source.family == "%") is not (english.family == "%")
    return (
        share_for_count,
        not same_unit,
        _digits(source.value) != _digits(english.value),
        abs(source.start - english.start),
    )


def _wrong_value(pair: Pair, source: Atom, english: Atom) -> Finding:
    said, meant = words_of(pair.english, english), words_of(pair.source, source)
    if source.part is not Part.NUMBER:
        named = meant + "".join(re.findall(r"^[年月日号时点分]", pair.source[source.end :]))
        message = f"Wrong {_PARTS[source.part]}: the Chinese says {named}, the English “{said}”."
    elif source.multiple or (source.fraction and source.figure is None):
        message = f"{meant} is told as “{said}”."
    else:
        right = reading(replace(source, ordinal=source.ordinal or english.ordinal))  # 十五五: the 15th
        slip = _slip(source, english)
        told = f"{meant} is {right}, not “{said}”."
        if meant == right:  # 8.2% is 8.2%: that says nothing
            slip, told = slip or "Wrong figure: ", f"the Chinese says {meant}, the English “{said}”."
        message = f"{slip}{told}"
    fix = with_value(pair.english, source, english)
    return pair.finding(
        "figure-date" if source.part is not Part.NUMBER else "figure-value",
        Severity.CRITICAL,
        message,
        zh=(source.start, source.end),
        en=(english.start, english.end),
        fix=fix,
    )


def _slip(source: Atom, english: Atom) -> str:
    """``10 times too large:`` when only the magnitude is off."""
    if not source.value or not english.value or _digits(source.value) != _digits(english.value):
        return ""
    ratio = english.value / source.value
    times = ratio if ratio > 1 else 1 / ratio
    return f"{times.normalize():,f} times too {'large' if ratio > 1 else 'small'}: "


def _digits(value: Decimal) -> tuple[int, ...]:
    return value.normalize().as_tuple().digits


def words_of(text: str, atom: Atom) -> str:
    """What `text` says for the number."""
    return text[atom.start : atom.end].strip()


def reading(source: Atom) -> str:
    """The number as English says it: ``RMB 1.2 billion``, ``300``, ``third``, ``5% to 6%``."""
    if source.ordinal and source.value == int(source.value):
        return ordinal(int(source.value))
    if source.figure is not None and source.figure.english:
        return DIRECTED.sub("", source.figure.english)
    return scaled(source.value)


def with_reading(text: str, source: Atom) -> str:
    """``12亿元 (RMB 1.2 billion)``, and bare digits (a year, a hotline) as they are."""
    bare = text.replace(",", "").replace(".", "", 1).isdecimal()
    return text if bare or text == reading(source) else f"{text} ({reading(source)})"


def _explained(pair: Pair, english: Atom) -> bool:
    """True for an English number that a translator adds rightly: a conversion, a relative year."""
    before, after = pair.english[: english.start], pair.english[english.end :]
    if english.value == 1 and (_OF_RATIO.search(before) or _RATIO_ZH.search(pair.source)):
        return True  # 2.21∶1 is one figure
    if english.value == 1 and "最" in pair.source and _NUMBER_ONE.search(before):
        return True  # 最大的债权国: "the No. 1 creditor"
    if before.count("(") > before.count(")") and ")" in after:
        return date_checks.are_of_a_plan(pair.source, words_of(pair.english, english)) or any(
            is_conversion(tie.english, english) for tie in pair.pairing.ties
        )
    if english.part is not Part.YEAR:
        return False
    if _DEADLINE_EN.search(before) and not (str(english.value) in pair.source or _of_told_day(pair, english)):
        return bool(_YEAR_BY_NEARNESS.search(pair.source) and _DEADLINE_ZH.search(pair.source))
    # When it was, the context tells, but not of 2052; a year of the Chinese told wrongly is left over there.
    return english.value <= _FARTHEST_YEAR or bool(_FAR_AHEAD_ZH.search(pair.source))


def _of_told_day(pair: Pair, year: Atom) -> bool:
    """5月31日 as "May 31, 2020": the text at hand is of that year."""
    return any(tie.english.start == year.start and tie.english.part is Part.DAY for tie in pair.pairing.ties)
