"""Slips in Latin letters: letters and digits mistaken for each other, typesetting code, strayed letters."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from functools import cache

from desktop_app.document.chinese import HAN
from desktop_app.document.model import Block, Quirk
from desktop_app.document.slips.proposal import propose
from desktop_app.document.words import is_word
from desktop_app.resources import read_text

_LATIN_MIX = re.compile(r"[A-Za-z0-9]+")
_LATEX = re.compile(
    r"\$?(?:\\(?:mathrm|text|rm)\s*\{\s*)?([A-Za-z]{1,6})\s*\$?_\s*\{?\s*(?:\\(?:mathrm|text|rm)\s*\{)?([0-9.]{1,4}|x)"
    r"(?:\s*\}){0,2}(?:\s*\$)?|\$?([a-z]{1,3}|(?<![\d.])10)\s*\$?\^\s*(?:\{\s*(\d)\s*\}|(\d)(?!\d))\$?"
)
#: CitygoGo: once small and once with its capital; alike (Alibaba) they are a word's own
_DOUBLED_LATIN = re.compile(r"([a-z]{2})(?=[A-Z][a-z])(?i:\1)")
_ROMAN = re.compile(
    rf"(?<=[{HAN}])\s?(?:I{{2,3}}|IV|VI{{1,3}})(?=[{HAN}])(?!类)|(?<=[{HAN}])\s?(?:I{{1,3}}|IV|VI{{0,3}})(?=[”’」』》）)，。、；\s]|实|型|期|级|代|号|$)(?!\s*[A-Za-z])"
)
_AS_LETTERS = str.maketrans("0158l", "OISBI")
_ROMAN_SIGNS = {"I": "Ⅰ", "II": "Ⅱ", "III": "Ⅲ", "IV": "Ⅳ", "V": "Ⅴ", "VI": "Ⅵ", "VII": "Ⅶ", "VIII": "Ⅷ"}
#: 产a业: no Chinese word has small letters inside but e (乡村e镇) and those that stand for what is left out
_STRAY = re.compile(rf"(?<=[{HAN}])\s?[a-df-hj-mo-wyz]{{1,2}}\s?(?=[{HAN}])")
_LONGEST_WORD = 24
_POWERS = "⁰¹²³⁴⁵⁶⁷⁸⁹"


def latin_slips(block: Block) -> Iterator[Quirk]:
    """Proposals for the Latin letters of a block."""
    yield from _mixed(block)
    yield from _latex(block)
    yield from _roman(block)
    yield from _stray(block)


@cache
def _known_slips() -> dict[str, tuple[str, str]]:
    rows = csv.DictReader(io.StringIO(read_text("document/quirks.csv")))
    return {row["source"]: (row["reading"], row["reason"]) for row in rows}


def _mixed(block: Block) -> Iterator[Quirk]:
    for match in _LATIN_MIX.finditer(block.text):
        word = match.group()
        if len(word) > _LONGEST_WORD or word.isdecimal():
            continue
        reading, reason, confidence = _reading(word)
        if reading != word:
            yield propose(block, match.start(), match.end(), reading, "latin-slip", reason, confidence)


def _reading(word: str) -> tuple[str, str, float]:
    known = _known_slips().get(word)
    if known:
        return known[0], known[1], 0.85
    if re.fullmatch(r"[A-Za-z]*[a-z]1{1,2}[a-z]*", word) and len(word) >= 4 and not re.search(r"\d{3}", word):
        return word.replace("1", "l"), "digit 1 inside a word of small letters", 0.8
    if re.fullmatch(r"[A-Z]+[0O]+[A-Z]+", word) and "0" in word and len(word) >= 4:
        return word.replace("0", "O"), "zero between capital letters", 0.6
    if acronym := _acronym(word):
        return acronym, "a digit or a small l inside an abbreviation", 0.7
    doubled = _DOUBLED_LATIN.search(word)
    if doubled and len(word) >= 6:
        return word[: doubled.start()] + word[doubled.start() + 2 :], "two letters twice", 0.55
    return word, "", 0.0


@cache
def _acronyms() -> frozenset[str]:
    return frozenset(read_text("document/acronyms.txt").strip().split("|"))


def _acronym(word: str) -> str:
    """The abbreviation that `word` is but for signs that look alike (BlM, IS09001); "" for another word."""
    for end in range(len(word), 2, -1) if not word.isalpha() or "l" in word else ():
        start, rest = word[:end], word[end:]
        rest = rest.replace("O", "0") if rest[:1].isdecimal() else rest  # IS0500O1
        if rest and not (rest.isdecimal() and len(rest) > 1):
            continue
        meant = start.translate(_AS_LETTERS)
        letters = sum(char.isupper() for char in start)
        if meant != start and letters > 1 and meant in _acronyms():
            return meant + rest
    return ""


def _latex(block: Block) -> Iterator[Quirk]:
    if "_" not in block.text and "^" not in block.text:
        return
    for match in _LATEX.finditer(block.text):
        base, low, unit, in_braces, bare = match.groups()
        reading = f"{base}{low}" if base else f"{unit}{_POWERS[int(in_braces or bare)]}"
        why = "typesetting code left in the text"
        yield propose(block, match.start(), match.end(), reading, "latex", why, 0.95)


def _roman(block: Block) -> Iterator[Quirk]:
    """云脑 II: a Roman numeral that was read as capital letters."""
    for match in _ROMAN.finditer(block.text):
        reading = _ROMAN_SIGNS[match.group().strip()]
        why = "a Roman numeral read as capital letters"
        yield propose(block, match.start(), match.end(), reading, "roman-numeral", why, 0.5)


def _stray(block: Block) -> Iterator[Quirk]:
    text = block.text
    for match in _STRAY.finditer(text):
        start, end = match.span()
        if is_word(text[start - 1] + text[end]):
            why = "Latin letters inside a Chinese word"
            yield propose(block, start, end, "", "stray-letter", why, 0.6)
