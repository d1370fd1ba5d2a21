"""Figures cut for table cells, dates and places in words.  Wording comes from the figures room."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from desktop_app.briefs.blocks import Amount, Cell
from desktop_app.briefs.model import Language
from desktop_app.briefs.words import Mark, Span, Words, text_of
from desktop_app.document.chinese import simplified
from desktop_app.figures.english import wording as english
from desktop_app.figures.english.in_words import MONTHS
from desktop_app.figures.english.indicator_names import says_only_kind, stands_open
from desktop_app.figures.english.written import as_written
from desktop_app.figures.marks import in_full_width
from desktop_app.figures.measures.units import RATES
from desktop_app.figures.model import Direction, Figure, Kind, Qualifier

_NUMBER = re.compile(r"^(?P<prefix>\D*?)\s*(?P<number>[+−-]?\d[\d,]*(?:\.\d+)?)(?P<suffix>.*)$", re.DOTALL)


_QUALIFIED = {
    Qualifier.AT_LEAST: "at least",
    Qualifier.OVER: "over",
    Qualifier.ABOUT: "about",
    Qualifier.NEARLY: "nearly",
    Qualifier.UP_TO: "up to",
    Qualifier.UNDER: "under",
}
_OPENING = re.compile(r'(?:(?<=[\s(\[“—–-])|^)"')  # a quotation mark that opens
_NONE = Cell(amount=Amount("", "–", ""))  # stands where the decimal point would


def level_cell(figure: Figure | None, statement: int = 0) -> Cell:
    """A level (``RMB 1.01 trillion``) as an amount; a dash when there is none."""
    if figure is None:
        return _NONE
    return Cell(amount=_cut(figure.english or english.say(figure)), statement=statement)


def rate_cell(figure: Figure | None, statement: int = 0) -> Cell:
    """A change (``+6.3%``, ``at least +5%``) as an amount; the sign says the direction."""
    if figure is None:
        return _NONE
    if figure.unit_norm not in ("%", "percentage points") or figure.value_max is not None:
        return level_cell(figure, statement)
    value = figure.value_normalised
    shown = english.plain(abs(value))
    decimals = figure.raw.rstrip("%％")
    if "." in decimals and "." not in shown:  # 5.0% keeps its decimal
        shown = f"{abs(value):.1f}"
    falling = value < 0 or figure.direction is Direction.DOWN
    sign, word = "−" if falling else "+", _QUALIFIED.get(figure.qualifier, "")
    if figure.direction is Direction.NONE and value >= 0 and figure.kind is not Kind.GROWTH_YOY:
        sign = ""  # a rate is no change: unemployment of 5.5%
    if falling and figure.qualifier not in (Qualifier.EXACT, Qualifier.ABOUT):
        sign, word = "", f"down {word}"  # "over −3%" could be read either way
    suffix = "%" if figure.unit_norm == "%" else "pp"
    return Cell(amount=Amount(word, sign + shown, suffix), statement=statement)


def chinese_cell(figure: Figure | None, statement: int = 0) -> Cell:
    """A figure as the source writes it, cut at its decimal point."""
    if figure is None:
        return _NONE
    return Cell(amount=_cut(chinese(figure)), statement=statement)


def chinese_rate_cell(figure: Figure | None, statement: int = 0) -> Cell:
    """A change as the source writes it; a fall has its sign, for the head of its column does not say it."""
    cell = chinese_cell(figure, statement)
    falling = figure is not None and figure.direction is Direction.DOWN and figure.unit_norm in RATES
    if not falling or cell.amount is None or cell.amount.number[:1] in "-−":
        return cell
    return replace(cell, amount=replace(cell.amount, number=f"−{cell.amount.number}"))


def chinese(figure: Figure | None) -> str:
    """Qualifier and raw text of the source in their usual order, "" for no figure."""
    return as_written(figure) if figure is not None else ""


def date_words(iso: str) -> Words:
    """``2026-01-27`` as 27 January 2026 and 2026年1月27日; other text as it is."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return Words.of(iso, iso)
    return Words.of(f"{day.day} {MONTHS[day.month - 1]} {day.year}", f"{day.year}年{day.month}月{day.day}日")


#: What stands in print between the cells of a row.
CELLS = " | "


def searched(text: str) -> str:
    """Chinese as word lists and patterns are written: simplified, full-width marks; offsets stay."""
    return in_full_width(simplified(text))


def tidy(text: str) -> str:
    """Chinese text for print: full-width marks, no white space between characters and around dashes."""
    joined = re.sub(r"\s+", " ", in_full_width(text).strip().replace("\t", CELLS))
    joined = re.sub(r"_\{([^{}]*)\}", r"\1", joined)  # PM_{2.5}, as some converters leave it
    return re.sub(
        r"(?<=[\u3000-\u303f\u3400-\u9fff\uff00-\uffef])\s(?=[\u3000-\u303f\u3400-\u9fff\uff00-\uffef])",
        "",
        joined,
    )


def printed(english: str) -> str:
    """English as it is set in print, letter for letter as long: ’ and “ ” for the typewriter's signs."""
    return _OPENING.sub("“", english).replace('"', "”").replace("'", "’")


def indicator_words(english_name: str, zh: str, language: Language) -> Words:
    """An indicator's name; where the English says only its kind (Amount) or is open, beside the Chinese."""
    name = upper_first(printed(english_name.removeprefix("The ")))
    if name and language is Language.ENGLISH and (says_only_kind(zh) or stands_open(zh, english_name)):
        name = f"{name} ({zh})"
    return Words.of(name, zh)


def behind(words: Words, more: Words) -> Words:
    """A name with what it needs to be understood, in grey."""
    if not more.en:
        return words
    en = (*words.en, Span(f", {text_of(more.en)}", Mark.MUTED)) if words.en else ()
    return Words(en, (*words.zh, Span(f"（{text_of(more.zh)}）", Mark.MUTED)))


def upper_first(text: str) -> str:
    """The text with a capital letter."""
    return text[:1].upper() + text[1:]


def _cut(wording: str) -> Amount:
    found = _NUMBER.match(wording)
    if found is None:
        return Amount("", wording, "")
    return Amount(found["prefix"].strip(), found["number"], found["suffix"].strip())
