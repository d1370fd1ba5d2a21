"""What may be written, judged character by character: figures, loops, length.

Pure logic over text; no model, no tokens, no llama.cpp.  The source handed to an engine already
has its figures in English, so a digit in the output is right only if it continues one of them.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

# A figure with what must follow it: "1.01 trillion", "6.3%", "14th", "5,111".
_FIGURE = re.compile(
    r"\d+(?:[.,]\d+)*(?:(?:st|nd|rd|th)(?![A-Za-z])|%| (?:thousand|million|billion|trillion)(?![A-Za-z]))?"
)
_HAN_NUMERAL = re.compile(r"[〇零一二两三四五六七八九十百千]+")
_HAN_DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_HAN_UNITS = {"十": 10, "百": 100, "千": 1000}
_DIGITS = frozenset("0123456789")
_YEAR_OR_ORDINAL = re.compile(r"(?:19|20)\d\d|\d+(?:st|nd|rd|th)")
_MADE_ORDINAL = re.compile(r"\d(?:st|nd|rd|th)")  # behind a figure that is none: 1 must not become 1st
_MADE_SHARE = re.compile(r"\d ?%")  # likewise: 7 must not become 7%
_REPEATS_ALLOWED = ((1, 5), (2, 4), (4, 3), (60, 2))  # loop of up to N tokens: so many in a row end it


def figures_of(text: str) -> Counter[str]:
    """The figures of a text that already stand in Western digits, with how often they stand there."""
    return Counter(_FIGURE.findall(unicodedata.normalize("NFKC", text)))


def figure_budget(text: str) -> Counter[str]:
    """Which figures the English of `text` may write, and how often each.

    A year and an ordinal (the 14th Plan) may be said once more than the source says them.  A small
    number in Chinese characters may be written in digits ("十二条" → "12"), but nothing forces it to be.
    """
    budget = figures_of(text)
    for figure in list(budget):
        if _YEAR_OR_ORDINAL.fullmatch(figure):
            budget[figure] += 1
    for numeral in _HAN_NUMERAL.findall(text):
        value = _han_value(numeral)
        budget[f"{value:,}"] += 1
        if value >= 1000:
            budget[str(value)] += 1
    return budget


def _han_value(numeral: str) -> int:
    """Value of a Chinese numeral below ten thousand: 三百二十 → 320, 二〇二五 → 2025."""
    if not any(character in _HAN_UNITS for character in numeral):
        return int("".join(str(_HAN_DIGITS[character]) for character in numeral))
    total, digit = 0, 0
    for character in numeral:
        if character in _HAN_UNITS:
            total += (digit or 1) * _HAN_UNITS[character]
            digit = 0
        else:
            digit = _HAN_DIGITS[character]
    return total + digit


@dataclass(frozen=True, slots=True)
class FigureState:
    """How far the figure being written has come.

    Attributes:
        run: characters since the figure began; "" outside a figure.
        complete: the longest whole figure at the beginning of `run`, "" if none yet.
        tail: last two characters written, for digits that would lengthen a finished figure.
        spent: figures written so far.
    """

    run: str = ""
    complete: str = ""
    tail: str = ""
    spent: tuple[str, ...] = ()


class FigureGuard:
    """Lets only the figures of the source be written, each whole and not too often."""

    def __init__(self, budget: Counter[str]) -> None:
        self._budget = budget
        self.state = FigureState()

    def copy(self) -> FigureGuard:
        """Another guard that goes on from here on its own."""
        other = FigureGuard(self._budget)
        other.state = self.state
        return other

    def accepts(self, text: str) -> bool:
        """May `text` be written next?"""
        return self._after(text) is not None

    def write(self, text: str) -> None:
        """`text` has been written; it must have been accepted."""
        state = self._after(text)
        if state is None:
            raise ValueError(f"not accepted: {text!r}")
        self.state = state

    def owed(self) -> list[str]:
        """How a begun figure may go on; empty when no figure is incomplete."""
        state = self.state
        if not state.run or state.complete:
            return []
        return [figure[len(state.run) :] for figure in self._open(state) if figure.startswith(state.run)]

    @property
    def exhausted(self) -> bool:
        """True when no figure is left to be written."""
        state = self.state
        written = Counter((*state.spent, state.complete) if state.complete else state.spent)
        return not self._budget - written

    def _open(self, state: FigureState) -> Iterable[str]:
        spent = Counter(state.spent)
        return [figure for figure, times in self._budget.items() if spent[figure] < times]

    def _after(self, text: str) -> FigureState | None:
        state: FigureState | None = self.state
        if not self.state.run and _DIGITS.isdisjoint(text):
            behind = self.state.tail + text[:2]
            if _MADE_ORDINAL.search(behind) or _MADE_SHARE.search(behind):
                return None
            return replace(self.state, tail=(self.state.tail + text)[-2:])
        for character in text:
            if state is None:
                return None
            state = self._step(state, character)
        return state

    def _step(self, state: FigureState, character: str) -> FigureState | None:
        tail = (state.tail + character)[-2:]
        if state.run:
            return self._lengthen(state, character, tail)
        if _MADE_ORDINAL.match(state.tail + character) or _MADE_SHARE.search(state.tail + character):
            return None
        if character not in _DIGITS:
            return replace(state, tail=tail)
        if _lengthens_number(state.tail):
            return None
        figures = [figure for figure in self._open(state) if figure.startswith(character)]
        if not figures:
            return None
        return replace(state, run=character, complete=character if character in figures else "", tail=tail)

    def _lengthen(self, state: FigureState, character: str, tail: str) -> FigureState | None:
        run = state.run + character
        figures = [figure for figure in self._open(state) if figure.startswith(run)]
        if figures:
            complete = run if run in figures else state.complete
            return replace(state, run=run, complete=complete, tail=tail)
        rest = run[len(state.complete) :]
        if not state.complete or not _DIGITS.isdisjoint(rest) or rest.startswith("%"):
            return None
        return FigureState(tail=tail, spent=(*state.spent, state.complete))


def _lengthens_number(tail: str) -> bool:
    """Would a digit after `tail` make a longer number of one that is finished?"""
    return tail[-1:].isdigit() or (len(tail) == 2 and tail[0].isdigit() and tail[1] in ".,")


def loop_length(tokens: Sequence[int]) -> int:
    """How many tokens at the end are a loop and should be cut; 0 when there is none."""
    shortest = 1
    for longest, times in _REPEATS_ALLOWED:
        for period in range(shortest, longest + 1):
            if len(tokens) < period * times:
                return 0
            if all(
                tokens[-period:] == tokens[-period * (turn + 1) : -period * turn] for turn in range(1, times)
            ):
                return period * (times - 1)
        shortest = longest + 1
    return 0


def length_limit(source_tokens: int) -> int:
    """Most tokens an honest translation of so many source tokens needs."""
    return 24 + 2 * source_tokens
