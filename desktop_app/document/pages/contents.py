"""A table of contents: lines with leaders and page numbers, or headings that come back later."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.document.chinese import simplified, tight
from desktop_app.document.marks import Rank, ends_sentence, numbering
from desktop_app.document.passage import Line
from desktop_app.document.titles.addresses import SALUTATION
from desktop_app.document.titles.title_words import is_title

_CONTENTS_LEADER = re.compile(r"[^。；]*(?:[.．·…⋯]{3,}\s*[(（]?\d{1,4}[)）]?|[.…·]{6,})\s*")
_CONTENTS_PAGE = re.compile(r"[^\d年月日]\s+[(（]?\d{1,4}[)）]?$")
_CONTENTS_TITLE = re.compile(r"^(?:目|目\s+)(?:录|錄|次)$")
#: 2023年政府决算公开目录: of what a page shows, where its first entry comes back
_NAMED_CONTENTS = re.compile(r"[^，。；：:]{2,30}(?:目录|目錄|目次)$")
#: 目录/提纲：……, whose entries end with …… as well
_OUTLINE_TITLE = re.compile(r"(?:目录[/／])?提纲\s*[:：]\s*…*")
_OUTLINE_END = re.compile(r"[…⋯.]{2,}")
_REMARK = re.compile("注\\s*[:：]")  # 注：以上报表中，空表表示无相关收支。
_LONGEST_CONTENTS, _LONGEST_ENTRY = 150, 60
_FEWEST_ENTRIES = 7  # of contents that no 目录 announces
_FEWEST_ABOVE = 4  # of those that stand right above the title
_FEWEST_PAGED = 5  # titles with the pages of a book
_PAGED = re.compile(r"(?P<name>[^。；]*[^\d\s.．%％年月日第—-])[\s.．…·]*(?P<page>\d{1,4})")
#: 引言 2 – 8: paragraphs of a speech, and the label above them
_RANGE = re.compile(r"(?<=\S)\s+\d{1,3}\s*[–—-]\s*\d{1,3}$")
#: 1 一、过去五年工作回顾 and 1.1 （一）…: a wiki counts its entries
_COUNT_OF_WIKI = re.compile(r"^\d{1,2}(?:\.\d{1,2})*\s+(?=[（(第一二三四五六七八九十])")
_COUNTED = re.compile("段[落數数]?|[頁页][碼码數数]?")
_LABELS = 6  # lines of a site above contents that have no title


def contents_of(lines: Sequence[Line]) -> set[int]:
    """Places of the lines of a table of contents."""
    found = {
        i for i, line in enumerate(lines) if len(line.text) < 120 and _CONTENTS_LEADER.fullmatch(line.text)
    }
    found |= _paged(lines[:_LONGEST_CONTENTS])
    found |= _outline(lines)
    for index, line in enumerate(lines[:200]):
        if _CONTENTS_TITLE.match(line.text):
            return found | {index} | _contents_after(lines, index + 1)
        if index < _LABELS and _NAMED_CONTENTS.match(line.text):
            entries = _until_first_again(lines, index + 1)
            return found | (entries and {index} | entries)
    for index, line in enumerate(lines[:_LABELS]):  # without 目录 above it
        if not _is_numbered(line.text):
            continue
        if entries := _above_title(lines, index):
            return found | entries
        entries = _until_first_again(lines, index)
        distinct = {_bare(lines[i].text) for i in entries if _is_numbered(lines[i].text)}
        if len(distinct) >= _FEWEST_ENTRIES and len(distinct) == len(entries):
            return found | entries
    return found


def _above_title(lines: Sequence[Line], start: int) -> set[int]:
    """Numbered headings alone, from `start` to the title, the first of which come back below it."""
    index = start
    while index < len(lines) and _is_numbered(lines[index].text) and not ends_sentence(lines[index].text):
        index += 1
    titled = index < len(lines) and is_title(tight(lines[index].text))
    if not titled or index - start < _FEWEST_ABOVE:
        return set()
    first = _bare(lines[start].text)
    return set(range(start, index)) if any(_bare(line.text) == first for line in lines[index:]) else set()


def _outline(lines: Sequence[Line]) -> set[int]:
    """Places of 目录/提纲：…… and all its entries, which a library cuts short, down to …… or the title."""
    places = range(min(len(lines), _LONGEST_CONTENTS))
    start = next((i for i in places if _OUTLINE_TITLE.fullmatch(simplified(lines[i].text))), -1)
    for index in places[start + 1 :] if start >= 0 else ():
        if _OUTLINE_END.fullmatch(lines[index].text):
            return set(range(start, index + 1))
        if index > start + 2 and is_title(tight(lines[index].text)) and not _is_numbered(lines[index].text):
            return set(range(start, index))
        if len(lines[index].text) > _LONGEST_ENTRY or ends_sentence(lines[index].text):
            break
    return set()


def _paged(lines: Sequence[Line]) -> set[int]:
    """Places of titles or numbered headings one below another, each with a page not before the last."""
    found: set[int] = set()
    run: list[int] = []
    last = 0
    for index, line in enumerate(lines):
        entry = _PAGED.fullmatch(line.text) if len(line.text) <= _LONGEST_ENTRY else None
        named = entry is not None and (is_title(tight(entry["name"])) or _is_numbered(entry["name"]))
        page = int(entry["page"]) if entry and named else 0
        run = [*run, index] if named and page >= last else ([index] if named else [])
        last = page
        found |= set(run) if len(run) >= _FEWEST_PAGED else set()
    return found


def _until_first_again(lines: Sequence[Line], start: int) -> set[int]:
    """Entries from `start` to where the first of them comes back; none if a sentence lies between."""
    first = _wordings(lines[start].text) if start < len(lines) else set()
    for index in range(start + 1, min(len(lines), start + _LONGEST_CONTENTS)):
        text = lines[index].text
        if len(text) > _LONGEST_ENTRY or ends_sentence(text) or SALUTATION.fullmatch(text):
            return set()
        if index > start + 1 and {_bare(text), _with_next(lines, index)} & first:
            return set(range(start, index))
    return set()


def _until_number_again(lines: Sequence[Line], start: int) -> set[int]:
    """Entries from `start` to where the first number comes back: below, the parts are called otherwise."""
    first = numbering(lines[start].text) if start < len(lines) else None
    for index in range(start, min(len(lines), start + _LONGEST_CONTENTS) if first else start):
        text = lines[index].text
        number = numbering(text)
        if _REMARK.match(text):
            continue
        if number is None or len(text) > _LONGEST_ENTRY or ends_sentence(text):
            return set()
        again = first is not None and (number.rank, number.value) == (first.rank, first.value)
        if again and index - start >= _FEWEST_ABOVE - 1:
            return set(range(start, index))
    return set()


def _contents_after(lines: Sequence[Line], start: int) -> set[int]:
    if entries := _until_first_again(lines, start) or _until_number_again(lines, start):
        return entries
    later: dict[str, int] = {}
    for index in range(start, len(lines)):
        later[_bare(lines[index].text)] = later[_with_next(lines, index)] = index
    found: set[int] = set()
    for index in range(start, min(len(lines), start + _LONGEST_CONTENTS)):
        bare = _bare(lines[index].text)
        again = later.get(bare, index) > index
        number = numbering(lines[index].text)
        numbered = number is not None and number.rank <= Rank.BRACKET and len(bare) < 40
        ranged = _RANGE.search(lines[index].text) or _COUNTED.fullmatch(lines[index].text)
        if not (again or ranged or (numbered and _CONTENTS_PAGE.search(lines[index].text))):
            break
        found.add(index)
    return found


def _wordings(text: str) -> set[str]:
    """An entry with its number and, where that is 第一部分, without it."""
    number = numbering(text)
    part = number is not None and number.rank is Rank.PART and number.end < len(text)
    return {_bare(text), _bare(text[number.end :])} if number and part else {_bare(text)}


def _with_next(lines: Sequence[Line], index: int) -> str:
    """The heading that the line makes with the next one: 第一部分 above its name."""
    return _bare(lines[index].text + lines[index + 1].text) if index + 1 < len(lines) else ""


def _bare(text: str) -> str:
    words = _COUNT_OF_WIKI.sub("", _RANGE.sub("", text.replace("*", "")))
    return re.sub(r"[\s.．·…]+|\d+$", "", words)


def _is_numbered(text: str) -> bool:
    return numbering(text) is not None
