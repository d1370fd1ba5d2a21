"""Slips in numbers: letters, gaps and stops inside them, measures twice, years of three or five digits."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from desktop_app.document.model import Block, Quirk
from desktop_app.document.slips.proposal import propose

#: A measure behind a number tells that the letters in it are digits: 6.l%, 1O0亿元. O3 is ozone.
_LETTER_DIGIT = re.compile(
    r"(?<![A-Za-z0-9.])(?!O3(?!\d))[lOoI0-9]*(?:\d[.,]?[lOoI]|[lOoI][.,]?\d)[lOoI0-9.,]*"
    r"(?=\s?(?:[%％‰℃万亿元个人户吨家倍件项所条套辆座亩台年月日]|公里|公顷|平方|千瓦|百分点))"
)
_LETTER = re.compile("[lOoI]|[一二〇]0")  # one of these has whatever the two patterns around find
_CHINESE_ZERO = re.compile(
    r"(?<=[一二])([O0o])(?=[一二三四五六七八九〇]{2}年)|(?<=二[〇O0])([O0o])(?=[一二三四五六七八九〇]年)"
)
_MEASURE = r"(?=\d+\s?(?:[%％‰]|[万亿]元|个百分点))"
_GAP = re.compile(r"(?<=\d)\.\s+(?=\d+\s?[%％‰万亿元])")
_STOP = re.compile(rf"(?<=\d)[。·•]{_MEASURE}")
#: 完成投资1 20亿元: a sentence has no two numbers in a row (1 200亿元 has a space between its thousands)
_SPLIT = re.compile(
    r"(?<=[\u4e00-\u9fff]\d)[ 　](?=\d{1,3}(?:\.\d+)?(?:[万亿]?[元人户吨亩]|[%％]|个百分点|公里|平方))"
)
_PERCENT = re.compile(r"(?<=\d)\s?(?:℅|[oO0]/[oO0](?!\d))")
_TWICE = re.compile(
    r"(?<=\d)([万亿])\1(?=[元美人户吨斤亩平立千])|(?<=[\d万亿])(元|人|户|吨|亩|公里)\2(?=[，。；、（）]|$)"
)
_PAIRS = ("万万", "亿亿", "元元", "人人", "户户", "吨吨", "亩亩", "公里公里")
_YEAR = re.compile(r"(?<![\d.])(?:(?:19|20)\d{3}|20\d)(?=年(?![前间内限期]))")
_WHOLE_YEAR = re.compile(r"(?<![\d.])(?:19[4-9]|20[0-6])\d(?=年)")

Years = Counter[str]


def years_of(texts: Iterator[str]) -> Years:
    """How often the report names each year."""
    return Counter(match.group() for text in texts for match in _WHOLE_YEAR.finditer(text))


def number_slips(block: Block, years: Years) -> Iterator[Quirk]:
    """Proposals for the numbers of a block; `years` are those that the report names elsewhere."""
    yield from _letters(block)
    text = block.text
    for pattern, reading, why, kind in (
        (_GAP, ".", "a space inside a number", "stray-space"),
        (_STOP, ".", "another sign read for a decimal point", "decimal-point"),
        (_PERCENT, "%", "another sign read for per cent", "percent"),
        (_SPLIT, "", "a space inside a number", "stray-space"),
    ):
        for match in pattern.finditer(text):
            yield propose(block, match.start(), match.end(), reading, kind, why, 0.7)
    for match in _TWICE.finditer(text) if any(pair in text for pair in _PAIRS) else ():
        reading = match.group(1) or match.group(2)
        yield propose(block, match.start(), match.end(), reading, "doubled-word", "a measure twice", 0.7)
    for match in _YEAR.finditer(text):
        reading = _year(match.group(), years)
        if reading:
            why = "a year of too many or too few digits"
            yield propose(block, match.start(), match.end(), reading, "year", why, 0.5)


def _letters(block: Block) -> Iterator[Quirk]:
    if not _LETTER.search(block.text):
        return
    why = "a letter inside a number"
    for match in _LETTER_DIGIT.finditer(block.text):
        reading = match.group().translate(str.maketrans("lOoI", "1001"))
        yield propose(block, match.start(), match.end(), reading, "letter-digit", why, 0.8)
    for match in _CHINESE_ZERO.finditer(block.text):
        yield propose(block, match.start(), match.end(), "〇", "letter-digit", why, 0.8)


def _year(digits: str, years: Years) -> str:
    """The year that the report names most often among those a digit more or less would give; "" if none."""
    if len(digits) == 5:
        near = {digits[:at] + digits[at + 1 :] for at in range(5)}
    else:
        near = {year for year in years if any(year[:at] + year[at + 1 :] == digits for at in range(4))}
    known = [year for year in near if year in years]
    return max(known, key=lambda year: (years[year], year), default="")
