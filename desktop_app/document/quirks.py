"""Probable slips in the source, proposed as corrections with a reason, never applied by themselves.

The source stays as it was; `apply_quirks` makes the text that is translated.  The table
``document/quirks.csv`` lists known slips; the rest are rules.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator
from functools import cache

from desktop_app.document.chinese import HAN, is_han, to_simplified, traditional_share
from desktop_app.document.marks import open_pair
from desktop_app.document.model import Block, BlockKind, Quirk, Report
from desktop_app.resources import read_text

_LATIN_MIX = re.compile(r"[A-Za-z0-9]+")
_LATEX = re.compile(
    r"\$?([A-Za-z]{1,6})\s*_\s*\{?\s*(?:\\mathrm\{)?([0-9.]{1,4}|x)\}?\}?\$?|\$?([a-z]{1,3})\s*\^\s*\{?\s*([23])\s*\}?\$?"
)
_PLACE_CHAR = "琴山海州江河湖湾岛门城港沙圳汉京津沪渝川云贵藏青甘宁疆陵阳安平南北东西林泉浦莞惠珠澳前后蛇连"
_DASH_AS_ONE = re.compile(
    rf"(?<=[{HAN}][{_PLACE_CHAR}])一(?=[{HAN}][{_PLACE_CHAR}](?:共建|合作|结对|对口|产业|高速|铁路|城际|跨境|[一—（(]|快线|大道))"
)
_DASH_SECTION = re.compile(rf"(?<=[{HAN}][{_PLACE_CHAR}])一(?=[{HAN}]{{1,2}}(?:段|线|高速|铁路|城际|快线))")
_DOUBLED = re.compile(rf"([{HAN}]{{2,4}})\1")
_DOUBLED_CHAR = re.compile(rf"([的了和在与为将对及])\1(?![{HAN}]?确)")
_DOUBLED_LATIN = re.compile(r"[A-Za-z]*?([A-Za-z]{2})\1[A-Za-z]*", re.IGNORECASE)
_TRADITIONAL_CHAR = re.compile(
    "[備產業國經濟發會報這個為與將實現區萬億們務創強後長開關點設體應過進還時說對無學機華書電車馬風門問間聞證環據資質導團園樓網絡標準總統築貿運輸險際壓級綠藍黃銀鐵鋼財稅農導護聯]"
)
_ROMAN = re.compile(
    rf"(?<=[{HAN}])\s?(?:I{{2,3}}|IV|VI{{1,3}})(?=[{HAN}])|(?<=[{HAN}])\s?(?:I{{1,3}}|IV|VI{{0,3}})(?=[”’」』》）)，。、；\s]|实|型|期|类|级|代|号|$)(?!\s*[A-Za-z])"
)
_ROMAN_SIGNS = {"I": "Ⅰ", "II": "Ⅱ", "III": "Ⅲ", "IV": "Ⅳ", "V": "Ⅴ", "VI": "Ⅵ", "VII": "Ⅶ", "VIII": "Ⅷ"}
#: A measure behind a number tells that the letters in it are digits: 6.l%, 1O0亿元.
_LETTER_DIGIT = re.compile(
    r"(?<![A-Za-z0-9.])[lOI0-9]*(?:\d[.,]?[lOI]|[lOI][.,]?\d)[lOI0-9.,]*(?=\s?(?:[%％‰万亿元个人户吨家]|公里|公顷|平方|年))"
)
_CHINESE_ZERO = re.compile(
    r"(?<=[一二])([O0o])(?=[一二三四五六七八九〇]{2}年)|(?<=二[〇O0])([O0o])(?=[一二三四五六七八九〇]年)"
)
_TWICE = re.compile(rf"([，。；：、%％])\1+|(?<=\d)([,.])\2+(?=\d)|([{HAN}])\3\3(?!\3)")
_GAP = re.compile(r"(?<=\d)\.\s+(?=\d+\s?[%％‰万亿元])")
_LAUGHED = "哈呵嘿啦"
_LEGIT_DOUBLES = frozenset({"研究研究", "考虑考虑", "讨论讨论"})
_DISTINCTIVE = 0.02
_LONGEST_WORD = 24


def find_quirks(report: Report) -> tuple[Quirk, ...]:
    """Proposed corrections of the whole report, in reading order."""
    sample = "".join(block.text for block in report.blocks[:200])
    simple = traditional_share(sample) < _DISTINCTIVE
    narrow = sample.count("(") > max(2, sample.count("（")) or sample.count(",") > sample.count("，")
    joins: dict[str, list[int]] = {}
    for repair in report.repairs:
        joins.setdefault(repair.block, []).append(repair.offset)
    found: list[Quirk] = []
    for block in report.blocks:
        mine = [*_in_block(block, simple, not narrow), *_lost_at_breaks(block, joins.get(block.id, []))]
        mine.sort(key=lambda quirk: (quirk.start, -quirk.end))
        end = -1
        for quirk in mine:
            if quirk.start >= end:
                found.append(quirk)
                end = quirk.end
    return tuple(found)


def apply_quirks(text: str, accepted: Iterable[Quirk]) -> str:
    """`text` of one block (or of a segment whose quirks were shifted) with the accepted readings.

    Quirks that do not fit the text any more are left out.
    """
    made = text
    for quirk in sorted(accepted, key=lambda q: q.start, reverse=True):
        if made[quirk.start : quirk.end] == quirk.source:
            made = made[: quirk.start] + quirk.reading + made[quirk.end :]
    return made


def _in_block(block: Block, simple: bool, wide: bool) -> Iterator[Quirk]:
    text = block.text
    if not text.isascii() and re.search("[A-Za-z]", text):
        yield from _latin(block)
        yield from _latex(block)
        yield from _roman(block)
    if simple:
        yield from _traditional(block)
    yield from _brackets(block, wide)
    yield from _dashes(block)
    yield from _numbers(block)
    yield from _doubled(block)
    if block.kind in (BlockKind.TITLE, BlockKind.SUBTITLE):
        yield from _stray_spaces(block)


@cache
def _known_slips() -> dict[str, tuple[str, str]]:
    rows = csv.DictReader(io.StringIO(read_text("document/quirks.csv")))
    return {row["source"]: (row["reading"], row["reason"]) for row in rows}


def _latin(block: Block) -> Iterator[Quirk]:
    for match in _LATIN_MIX.finditer(block.text):
        word = match.group()
        if len(word) > _LONGEST_WORD or word.isdecimal():
            continue
        reading, reason, confidence = _latin_reading(word)
        if reading != word:
            yield _quirk(block, match.start(), match.end(), reading, "latin-slip", reason, confidence)


def _latin_reading(word: str) -> tuple[str, str, float]:
    known = _known_slips().get(word)
    if known:
        return known[0], known[1], 0.85
    if re.fullmatch(r"[A-Za-z]*[a-z]1{1,2}[a-z]*", word) and len(word) >= 4 and not re.search(r"\d{3}", word):
        return word.replace("1", "l"), "digit 1 inside a word of small letters", 0.8
    if re.fullmatch(r"[A-Z]+[0O]+[A-Z]+", word) and "0" in word and len(word) >= 4:
        return word.replace("0", "O"), "zero between capital letters", 0.6
    doubled = _DOUBLED_LATIN.fullmatch(word)
    if doubled and len(word) >= 6 and word.lower() not in ("cocoon", "banana"):
        twice = doubled.group(1)
        at = word.lower().find(twice.lower() * 2)
        return word[:at] + word[at + 2 :], "two letters twice", 0.55
    return word, "", 0.0


def _latex(block: Block) -> Iterator[Quirk]:
    powers = {"2": "²", "3": "³"}
    for match in _LATEX.finditer(block.text):
        base, low, unit, power = match.groups()
        reading = f"{base}{low}" if base else f"{unit}{powers[power]}"
        yield _quirk(
            block, match.start(), match.end(), reading, "latex", "typesetting code left in the text", 0.95
        )


def _roman(block: Block) -> Iterator[Quirk]:
    """云脑 II: a Roman numeral that was read as capital letters."""
    for match in _ROMAN.finditer(block.text):
        reading = _ROMAN_SIGNS[match.group().strip()]
        why = "a Roman numeral read as capital letters"
        yield _quirk(block, match.start(), match.end(), reading, "roman-numeral", why, 0.5)


def _traditional(block: Block) -> Iterator[Quirk]:
    for match in _TRADITIONAL_CHAR.finditer(block.text):
        reading = to_simplified(match.group())
        if reading == match.group():
            continue
        reason = "a traditional character in a simplified text"
        yield _quirk(block, match.start(), match.end(), reading, "traditional-character", reason, 0.9)


def _brackets(block: Block, wide: bool) -> Iterator[Quirk]:
    """A pair whose halves have different widths; half-width pairs around Chinese beside full-width ones."""
    text, stack = block.text, list[int]()
    for index, char in enumerate(text):
        if char in "（(":
            stack.append(index)
        elif char in "）)" and stack:
            start = stack.pop()
            pair = text[start] + char
            inner = text[start + 1 : index]
            if pair in ("（)", "(）"):
                reading, why = f"（{inner}）", "a bracket pair of two widths"
            elif pair == "()" and wide and re.search(f"[{HAN}]", inner):
                reading, why = f"（{inner}）", "half-width brackets around Chinese"
            else:
                continue
            if "（" not in inner and len(inner) <= 40:
                yield _quirk(block, start, index + 1, reading, "brackets", why, 0.7)


def _dashes(block: Block) -> Iterator[Quirk]:
    for pattern in (_DASH_AS_ONE, _DASH_SECTION):
        for match in pattern.finditer(block.text):
            why = "a dash between two place names read as 一"
            yield _quirk(block, match.start(), match.end(), "—", "dash", why, 0.7)


def _numbers(block: Block) -> Iterator[Quirk]:
    """Letters and gaps inside numbers."""
    for match in _LETTER_DIGIT.finditer(block.text):
        reading = match.group().translate(str.maketrans("lOI", "101"))
        why = "a letter inside a number"
        yield _quirk(block, match.start(), match.end(), reading, "letter-digit", why, 0.8)
    for match in _CHINESE_ZERO.finditer(block.text):
        why = "a letter inside a number"
        yield _quirk(block, match.start(), match.end(), "〇", "letter-digit", why, 0.8)
    for match in _GAP.finditer(block.text):
        why = "a space inside a number"
        yield _quirk(block, match.start(), match.end(), ".", "stray-space", why, 0.7)


def _doubled(block: Block) -> Iterator[Quirk]:
    for match in _DOUBLED.finditer(block.text):
        numeral = not set(match.group(1)) - set("〇零一二三四五六七八九十")
        if match.group() in _LEGIT_DOUBLES or len(set(match.group(1))) == 1 or numeral:
            continue
        yield _quirk(
            block, match.start(), match.end(), match.group(1), "doubled-word", "the same word twice", 0.5
        )
    for match in _TWICE.finditer(block.text):
        sign = match.group()
        if sign[0] not in _LAUGHED:
            reading = sign[:2] if match.group(3) else sign[0]
            why = "the same sign twice" if not match.group(3) else "the same character three times"
            yield _quirk(block, match.start(), match.end(), reading, "doubled-sign", why, 0.6)
    for match in _DOUBLED_CHAR.finditer(block.text):
        yield _quirk(
            block, match.start(), match.end(), match.group(1), "doubled-word", "the same word twice", 0.5
        )


def _stray_spaces(block: Block) -> Iterator[Quirk]:
    found = list(re.finditer(rf"(?<=[{HAN}])(?<![日月上])[ 　]+(?=[{HAN}])", block.text))
    for match in found if len(found) < 3 else ():  # 政　府　工　作　报　告 is spaced out on purpose
        why = "a space where the title was wrapped"
        yield _quirk(block, match.start(), match.end(), "", "stray-space", why, 0.8)


def _lost_at_breaks(block: Block, offsets: Iterable[int]) -> Iterator[Quirk]:
    """At a mended break: a character read twice, or one that seems lost (碳排放[在]线监测)."""
    for at in offsets:
        before, after = block.text[max(0, at - 4) : at], block.text[at : at + 5]
        if before[-1:] and before[-1:] == after[:1] and is_han(before[-1]):
            yield _quirk(
                block,
                at - 1,
                at + 1,
                before[-1],
                "page-break",
                "the same character on both sides of a break",
                0.4,
            )
        elif re.match("线(?:监测|监控|办理|服务|教育|审批|支付)", after) and not re.search(
            "[在上下有无专热一]$", before
        ):
            yield _quirk(block, at, at + 1, "在线", "page-break", "在 was probably lost at the break", 0.6)
    open_sign = open_pair(block.text)
    if open_sign and block.text.count(open_sign) and open_sign in "“《（":
        at = block.text.rfind(open_sign)
        closing = {"“": "”", "《": "》", "（": "）"}[open_sign]
        yield _quirk(
            block, at, at + 1, open_sign, "unclosed", f"opened and never closed: {closing} is missing", 0.3
        )


def _quirk(
    block: Block, start: int, end: int, reading: str, kind: str, reason: str, confidence: float
) -> Quirk:
    return Quirk(block.id, start, end, block.text[start:end], reading, kind, reason, confidence)
