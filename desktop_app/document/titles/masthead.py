"""Lines that stand among a report's title matter and are none of it: a site's name, its buttons, a caption.

The table of furniture (`furniture`) knows such lines by their words; here they are known by their place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate

from desktop_app.document.chinese import tight
from desktop_app.document.marks import Rank, ends_sentence, numbering
from desktop_app.document.model import BlockKind, Corrections
from desktop_app.document.passage import Hint, Line, to_passage
from desktop_app.document.titles.addresses import addresses_offices, told_by_words
from desktop_app.document.titles.echoes import (
    BETWEEN,
    again,
    below_column,
    of_another_year,
    whole_above_meeting,
)
from desktop_app.document.titles.head_lines import (
    LONGEST,
    LONGEST_INTRODUCTION,
    gives_whole,
    introduces,
    is_headed,
    is_report,
    is_strange,
    words_of,
)
from desktop_app.document.titles.matter import find_head
from desktop_app.document.titles.site_lines import is_site_column
from desktop_app.document.titles.speakers import speaks
from desktop_app.document.titles.title_words import is_title, is_whole_title

_HEAD_LINES = 40
_WINDOW = 20  # lines that may belong to one title matter
_FORWARDED = "印发给你们"
_OF_A_MEETING = re.compile("[会會次]上|通过|通過|批准")
_NEAR = 4  # lines from a title to its meeting, or to what says it again


def drop_strangers(lines: Sequence[Line], corrections: Corrections) -> tuple[list[Line], list[str]]:
    """The lines without what stands before and among the title matter, and the text of what was dropped."""
    title = _title_place(lines, corrections)
    if title is None:
        return list(lines), []
    page = title
    while step := again(lines[title : title + _WINDOW]) or below_column(lines[title : title + _WINDOW // 2]):
        title += step
    kept, dropped = list(lines[title:]), [line.text for line in lines[:title]]
    if rows := _rows_of_page_title(lines[page], kept, corrections):
        dropped = [line.text for line in [*lines[:page], *lines[page + 1 : title], *kept[:rows]]]
        kept = [lines[page], *kept[rows:]]
    while strange := _before_the_rest(kept, find_head(kept, corrections).used):
        at, end = strange
        dropped += [line.text for line in kept[at:end]]
        del kept[at:end]
    return kept, dropped


def _rows_of_page_title(page: Line, kept: Sequence[Line], corrections: Corrections) -> int:
    """Over how many rows the page's own title stands once more, with blank lines between them; else 0."""
    title = words_of(page)
    rows = next((n for n, text in enumerate(accumulate(map(words_of, kept[:_NEAR])), 1) if text == title), 0)
    found = find_head(kept, corrections).items if rows > 1 else ()
    whole = bool(found) and found[0][0] is BlockKind.TITLE and tight(found[0][1].text) == title
    return 0 if whole else rows if rows > 1 else 0


def _title_place(lines: Sequence[Line], corrections: Corrections) -> int | None:
    """Where the title begins: above it only strange lines stand; None if there is no title."""
    head = lines[:_HEAD_LINES]
    if told := _below_news(head) or _said_twice(head):
        return told
    sure = _sure_place(head)
    place = _place_told(head, sure, corrections)
    if place is None or (place == 0 and is_site_column(words_of(head[0]))):
        above = _rows_above(head, sure, corrections)
        return place if above is None else above
    return place


def _place_told(head: Sequence[Line], sure: int, corrections: Corrections) -> int | None:
    """Where a title begins that its words or the first line tell.

    Above a salutation or the meeting every line but a sentence or a heading is strange, however long.
    """
    words = [words_of(line) for line in head[: sure + 1]]
    fuller = any(whole_above_meeting(words[i:]) for i in range(1, sure))
    named_below = fuller or any(map(_names_itself, words[1:]))
    others = False  # titles of reports of other years have stood above
    unnamed = True  # nothing of the title matter has stood above
    for index, line in enumerate(head):
        found = find_head(head[index : index + _WINDOW], corrections).items
        kind = found[0][0] if found else None
        strangers, unnamed = unnamed, unnamed and kind is None and is_strange(line)
        if others and index >= sure and kind is BlockKind.SUBTITLE:
            return index
        if kind is BlockKind.TITLE:
            text = tight(found[0][1].text)
            if of_another_year(text, [words_of(line) for line in head[index + 1 : index + 1 + _NEAR]]):
                others = True
                continue
            noted = head[index + 1 : index + 2]  # a site's line, left out since, says of what it shows
            placed = all(map(is_site_column, words[:index])) or (strangers and noted and noted[0].page_start)
            if line.hint is Hint.TITLE or is_title(text) or (placed and not named_below):
                return index
            if index >= sure and not others:
                return None
        if kind is BlockKind.SALUTATION and index and (introduces(head[index - 1]) or strangers):
            return index
        if index >= sure and not (is_strange(line) or introduces(line)):
            return None
    return None


def _rows_above(head: Sequence[Line], sure: int, corrections: Corrections) -> int | None:
    """Where a title that no word tells (加快转型 建设家园) begins, right above `sure`; None if nowhere."""
    for index in range(sure):
        found = find_head(head[index : index + _WINDOW], corrections)
        titled = bool(found.items) and found.items[0][0] is BlockKind.TITLE
        if titled and index + found.used > sure:
            return index
    return None


def _below_news(head: Sequence[Line]) -> int:
    """Where a title stands right below 以下是公告全文：; 0 if nowhere."""
    places = range(1, len(head))
    return next((i for i in places if gives_whole(head[i - 1]) and is_title(words_of(head[i]))), 0)


def _said_twice(head: Sequence[Line]) -> int:
    """Where a whole title stands twice in a row, below a library's name for the file; 0 if nowhere."""
    words = [words_of(line) for line in head]
    places = (i for i in range(1, len(head) - 1) if words[i] == words[i + 1] and is_whole_title(words[i]))
    place = next(places, 0)
    return place if all(map(is_strange, head[:place])) else 0


def _names_itself(text: str) -> bool:
    """A title by its own words, and not the subtitle below one."""
    return is_title(text) and not told_by_words(text)


def _sure_place(head: Sequence[Line]) -> int:
    """The first line that can only be title matter, if nothing above it can only be the report's; else 0."""
    words = [words_of(line) for line in head]
    sure = next((i for i, text in enumerate(words) if told_by_words(text)), 0)
    wraps = _wrapping_part(words, sure)
    sure = sure or _below_labels(head)
    given = any(whole_above_meeting(words[i : i + BETWEEN + 2]) for i in range(1, len(words)))
    for index, line in enumerate(head[:sure]):
        forwards = given and _FORWARDED in words[index]  # a notice of the report that stands below it
        if index != wraps and not forwards and is_report(line):
            return 0
    return sure


def _below_labels(lines: Sequence[Line]) -> int:
    """Where a whole title stands below nothing but short labels of a site (• 微信, 字号); 0 if nowhere."""
    for index, line in enumerate(lines[:_WINDOW]):
        if index and is_whole_title(words_of(line)):
            return index
        text = to_passage(line).text
        number = numbering(text)
        if (
            len(text) > LONGEST
            or ends_sentence(text)
            or line.level
            or (number and number.rank <= Rank.BRACKET)
        ):
            return 0
    return 0


def _wrapping_part(words: Sequence[str], meeting: int) -> int:
    """第一部分 决算报告 above a whole title and its `meeting`, a part of what the site shows; -1 if none."""
    for title in range(max(1, meeting - 3), meeting):
        number = numbering(words[title - 1])
        if number is not None and number.rank <= Rank.DUN and whole_above_meeting(words[title:]):
            return title - 1
    return -1


def _before_the_rest(lines: Sequence[Line], used: int) -> tuple[int, int] | None:
    """Strange lines behind the title matter so far, with more of it behind them; or the title's echo."""
    words = [words_of(line) for line in lines[: used + BETWEEN + 1]]
    for at in range(1, used):
        echo = is_title(words[0]) and is_title(words[at]) and words[at] in words[0]
        if echo or words[at] in words[:at]:
            return at, at + 1
    for end in range(used, len(words)):
        more = told_by_words(words[end]) or (used and addresses_offices(words[end]))
        if end > used and (more or speaks(lines[end].text)):
            return used, end
        if not (is_strange(lines[end]) or _notes(lines[end : end + BETWEEN])):
            return None
    return None


def _notes(lines: Sequence[Line]) -> bool:
    """A note of a site, in whole sentences even, between a title and its meeting."""
    below = [told_by_words(text) and _OF_A_MEETING.search(text) for text in map(words_of, lines[1:])]
    return len(lines[0].text) <= LONGEST_INTRODUCTION and any(below) and not is_headed(lines[0])
