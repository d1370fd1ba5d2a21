"""Headings amid a line, of a page whose paragraphs were copied as one: each on a line of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from desktop_app.document.chinese import HAN
from desktop_app.document.marks import Numbering, Rank, numbering
from desktop_app.document.passage import Hint, Line

#: …控制在2.0%。 二、农 业 全年农作物…: paragraphs of a page that was copied as one
_AMID = re.compile(
    rf"(?<=[。！？])[ 　\xa0]+(?P<heading>[一二三四五六七八九十]{{1,3}}、[{HAN}](?:[ 　]*[{HAN}、]){{1,11}}?)"
    r"[ 　\xa0]+(?=[^\s，。、：]{8})"
)


#: …1200亩。（二）民生持续改善。新建学校1所，…: a number, few words with a stop, and their body
_COUNTED = re.compile(
    r"(?<=[。！？])\s*(?=(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[^。；！？：:]{4,24}。[^。（(]{10})"
)


def parted_amid(line: Line, opened: set[tuple[Rank, int]]) -> Iterator[Line]:
    """The line, headings amid it at the beginning of lines of their own, as those of `opened` count them."""
    for piece in _parted_counted(line):
        yield from _parted_spaced(piece, opened)


def _parted_counted(line: Line) -> list[Line]:
    """The line cut before each heading that counts on from its first words, or from 一、 amid it."""
    if line.hint is not Hint.NONE or line.level:
        return [line]
    text = line.text
    last = numbering(text)
    cuts = [0]
    for found in _COUNTED.finditer(text):
        number = numbering(text[found.end() :])
        if number is None or (
            last is None and (number.value != 1 or not _second_behind(text, found.end(), number))
        ):
            continue
        if last is None or (number.rank, number.value) == (last.rank, last.value + 1):
            cuts.append(found.end())
            last = number
    parts = [text[start:end].rstrip() for start, end in zip(cuts, [*cuts[1:], len(text)], strict=True)]
    first = replace(line, text=parts[0])
    return [
        first,
        *(replace(line, text=part, gap=0, continues=False, page_start=False) for part in parts[1:]),
    ]


def _second_behind(text: str, at: int, first: Numbering) -> bool:
    """二、 with its heading stands behind 一、 on the same line."""
    numbers = (numbering(text[found.end() :]) for found in _COUNTED.finditer(text, at + 1))
    return any(number is not None and (number.rank, number.value) == (first.rank, 2) for number in numbers)


def _parted_spaced(line: Line, opened: set[tuple[Rank, int]]) -> Iterator[Line]:
    """The line, a heading amid it on a line of its own where the number before it opens another line."""
    found = _AMID.search(line.text) if line.hint is Hint.NONE and not line.level else None
    number = numbering(found["heading"]) if found else None
    rest = line.text[found.end() :] if found else ""
    goes_on = number is not None and ((Rank.DUN, number.value - 1) in opened or _opens_count(number, rest))
    if found is None or number is None or not goes_on:
        yield line
        return
    opened.add((Rank.DUN, number.value))
    yield replace(line, text=line.text[: found.start()])
    parted = replace(line, gap=0, continues=False, page_start=False)
    yield replace(parted, text=found["heading"])
    yield from _parted_spaced(replace(parted, text=rest), opened)


def _opens_count(first: Numbering, rest: str) -> bool:
    """一、 whose 二、 stands amid the `rest` of the line as well."""
    second = _AMID.search(rest) if first.value == 1 else None
    number = numbering(second["heading"]) if second else None
    return number is not None and number.value == first.value + 1
