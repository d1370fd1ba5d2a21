"""Names that hold digits (PM2.5, C919, COVID-19): same letters, other digits, is another thing.

The reading of figures passes over them, for they count nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.numbers.source_dates import value_of
from desktop_app.review.words.word_lists import word_list

_CODE = re.compile(
    r"(?<![A-Za-z0-9])(?P<letters>[A-Za-z]{1,8})(?P<joint>[-–‑]?)(?P<digits>\d{1,4}(?:\.\d+)?)(?![A-Za-z0-9_%])"
)
_LINE_ZH = re.compile(
    r"(?:\d{1,2}|十[一二三四五六七八九]?|[一二三四五六七八九])(?=(?:、[\d一二三四五六七八九十]{1,2})*号线)"
)
_LINE_EN = re.compile(
    r"\blines? (?:no\. ?)?\d+(?:(?:, (?:and )?| and )(?:line )?\d+\b(?! [a-z]))*", re.IGNORECASE
)
_BARE_LINE_EN = re.compile(r"\b(?:metro|subway|rail|transit) lines?\b|\bLines?\b", re.IGNORECASE)
_NUMBER = re.compile(r"\d+")
_NUMBERS = {sign: str(number) for number, sign in enumerate("一二三四五六七八九十", start=1)} | {
    f"十{sign}": str(10 + number) for number, sign in enumerate("一二三四五六七八九", start=1)
}
_KNOWN = {
    letters.lower(): digits for letters, _, digits in (one.rpartition("-") for one in word_list("codes"))
}


def wrong_codes(pair: Pair) -> Iterator[Finding]:
    """figure-value: PM2.8 for PM2.5, Covid-17 for COVID-19."""
    meant = _codes(pair.source)
    for match in _CODE.finditer(pair.english):
        letters = match["letters"].lower()
        right = meant.get(letters) or _KNOWN.get(letters, "").split("|")
        if not any(right) or match["digits"] in right or match["digits"] in pair.source:
            continue
        at = pair.source.lower().find(f"{letters}{right[0]}")
        better = f"{match['letters']}{match['joint']}{right[0]}"
        yield pair.finding(
            "figure-value", Severity.CRITICAL, f"“{match[0]}” should be “{better}”.",
            zh=(at, at + len(letters) + len(right[0])) if at >= 0 else (0, 0), en=match.span(),
            fix=pair.english[: match.start()] + better + pair.english[match.end() :],
        )  # fmt: skip


_GENERATION = re.compile(r"(?<![\w.])(?P<n>[2-6])G(?![A-Za-z])")


def wrong_generations(pair: Pair) -> Iterator[Finding]:
    """figure-value: 4G told for 5G, of which the Chinese does not speak."""
    meant = list(_GENERATION.finditer(pair.source))
    told = {one["n"] for one in meant}
    for said in _GENERATION.finditer(pair.english) if meant else ():
        if said["n"] not in told:
            yield pair.told_as("figure-value", meant[0], said)
            return


# 神舟十八号, 嫦娥六号: a craft and its number, which English writes behind a hyphen.
_CRAFT_ZH = re.compile(
    r"[\u4e00-\u9fff]{2}(?P<n>\d{1,2}|十[一二三四五六七八九]?|二十[一二三四五六七八九]?|[一二三四五六七八九])号"
    r"(?![线文楼令公院台站门井馆厅房机店所桥码])"
)
_CRAFT_EN = re.compile(r"\b[A-Z][a-z]+(?:['’][a-z]+)?(?:[-–‑ ][A-Z][a-z]+)?[-–‑](?P<n>\d{1,2})\b")


def wrong_crafts(pair: Pair) -> Iterator[Finding]:
    """figure-value: 嫦娥六号 told as "Chang'e-5"."""
    meant, said = list(_CRAFT_ZH.finditer(pair.source)), list(_CRAFT_EN.finditer(pair.english))
    if len(meant) != 1 or len(said) != 1:
        return
    number = value_of(meant[0]["n"])
    elsewhere = re.search(rf"(?<!\d){said[0]['n']}(?!\d)", pair.source)
    if number is not None and int(said[0]["n"]) != number and not elsewhere:
        yield pair.told_as("figure-value", meant[0], said[0])


def wrong_lines(pair: Pair) -> Iterator[Finding]:
    """figure-value: Line 5 for 3号线, whose number counts nothing either."""
    meant = [(match, _NUMBERS.get(match[0], match[0])) for match in _LINE_ZH.finditer(pair.source)]
    said = [
        one
        for match in _LINE_EN.finditer(pair.english)
        for one in _NUMBER.finditer(pair.english, *match.span())
    ]
    told = [one[0] for one in said]
    lost = next((one for one in meant if one[1] not in told), None)
    if lost and not told and _BARE_LINE_EN.search(pair.english) and not _says(pair, lost[1]):
        yield pair.finding(
            "figure-missing", Severity.CRITICAL, f"{lost[0][0]}号线 has lost its number in the English.",
            zh=lost[0].span(),
        )  # fmt: skip
    if lost is None or len(told) < len({number for _place, number in meant}):
        return
    right = [number for _place, number in meant]
    strange = next(
        (one for one in said if one[0] not in right or told.count(one[0]) > right.count(one[0])), None
    )
    if strange:
        yield pair.finding(
            "figure-value", Severity.CRITICAL, f"“Line {strange[0]}” should be “Line {lost[1]}”.",
            zh=lost[0].span(), en=strange.span(),
            fix=pair.english[: strange.start()] + lost[1] + pair.english[strange.end() :],
        )  # fmt: skip


def _says(pair: Pair, number: str) -> bool:
    """True if the English says the number somewhere, in digits or in words."""
    return any(atom.value == int(number) for atom in pair.english_numbers)


# V类, Ⅲ级: the two ways to write Roman numbers, and where English has them.
_ROMAN_ZH = re.compile(
    r"(?<![A-Za-z])(?P<n>[Ⅰ-Ⅵ]|(?:IV|V?I{1,3}|V)(?![A-Za-z]))(?=\s*[类级型])"
    r"|(?<![十一二三四五六])(?P<zh>[一二三四五六])(?=级(?:标准|响应|空气)|类(?:水|断面|标准))|(?<=劣)(?P<worse>[一二三四五六])(?=类)"
)
_ROMAN_EN = re.compile(
    r"\b(?:class|grade|type|category|level|tier) (?P<n>[Ⅰ-Ⅵ]|IV|V?I{0,3}|[1-6])\b(?<! )", re.I
)
_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6}


def wrong_classes(pair: Pair) -> Iterator[Finding]:
    """figure-value: Class III for Ⅱ类."""
    meant = [
        (match, _class_number(match["n"] or match["zh"] or match["worse"]))
        for match in _ROMAN_ZH.finditer(pair.source)
    ]
    said = [(match, _class_number(match["n"])) for match in _ROMAN_EN.finditer(pair.english)]
    told, right = {number for _match, number in said}, {number for _match, number in meant}
    lost = next((match for match, number in meant if number not in told), None)
    strange = next((match for match, number in said if number not in right), None)
    if lost and strange:
        yield pair.told_as("figure-value", lost, strange)


def _class_number(text: str) -> int:
    """Of Ⅲ, III or 3."""
    letters = unicodedata.normalize("NFKC", text).upper()
    return _ROMAN.get(letters) or ("一二三四五六".find(letters) + 1) or int(letters)


_HOTLINE_ZH = re.compile(r"(?P<n>\d{3,8})(?=[^\d，。；、]{0,8}热线)")
_HOTLINE_EN = re.compile(
    r"(?P<before>\d[\d,]*)(?: [a-z]+){0,3} hotlines?\b|\bhotlines?,? (?P<behind>\d[\d,]*)", re.I
)


def wrong_hotline(pair: Pair) -> Iterator[Finding]:
    """figure-exchanged: another number of the sentence stands where that of a hotline should."""
    meant, said = _HOTLINE_ZH.search(pair.source), _HOTLINE_EN.search(pair.english)
    number = said and (said["before"] or said["behind"])
    if meant and said and number and meant["n"] in pair.english and number != meant["n"]:
        yield pair.finding(
            "figure-exchanged", Severity.CRITICAL, f"{meant['n']} is told as “{number}”.",
            zh=meant.span(), en=said.span(),
        )  # fmt: skip


_LATIN_NAME = re.compile(r"(?<![\dA-Za-z])[A-Za-z]*[a-z][A-Za-z]*(?![A-Za-z])")
_FEWEST_LETTERS = 4  # App, Wi, km
_VERSION = re.compile(
    r"(?<![\d.])[1-9]\.0(?=\s*(?:版|”|行动|模式|系统|平台|升级|建设|计划|工程|方案|时代|政策|改革))"
)
_SEPARATORS = re.compile(r"[\s’'-]")


def lost_latin(pair: Pair) -> Iterator[Finding]:
    """name-missing, figure-missing: GoGlobal or the 2.0 of a version, written so in Chinese too."""
    english = _SEPARATORS.sub("", pair.english).lower()
    for match in _LATIN_NAME.finditer(pair.source):
        if len(match[0]) >= _FEWEST_LETTERS and match[0].lower() not in english:
            yield _lost(pair, match, "name-missing", Severity.MAJOR)
    for match in _VERSION.finditer(pair.source):
        if match[0] not in pair.english:
            yield _lost(pair, match, "figure-missing", Severity.CRITICAL)


def _lost(pair: Pair, match: re.Match[str], check: str, severity: Severity) -> Finding:
    message = f"“{match[0]}” of the Chinese is not in the English."
    return pair.finding(check, severity, message, zh=match.span())


def _codes(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for match in _CODE.finditer(text):
        found.setdefault(match["letters"].lower(), []).append(match["digits"])
    return found
