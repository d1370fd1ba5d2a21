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


def parted_amid(line: Line, opened: set[tuple[Rank, int]]) -> Iterator[Line]:
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
    yield from parted_amid(replace(parted, text=rest), opened)


def _opens_count(first: Numbering, rest: str) -> bool:
    """一、 whose 二、 stands amid the `rest` of the line as well."""
    second = _AMID.search(rest) if first.value == 1 else None
    number = numbering(second["heading"]) if second else None
    return number is not None and number.value == first.value + 1
