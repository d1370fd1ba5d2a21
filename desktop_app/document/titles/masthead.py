"""Lines that stand among a report's title matter and are none of it: a site's name, its buttons, a caption.

The table of furniture (`furniture`) knows such lines by their words; here they are known by their place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain, pairwise

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
from desktop_app.document.titles.speakers import is_bare_name, is_office, speaks
from desktop_app.document.titles.title_words import DIGIT, MAX_TITLE, is_title, is_whole_title

_GLUED = re.compile(
    r"^(.{4,60}?)\s*(?=(?:[—─━―]{1,4}|[（(])\s*(?:\d{4}|[一二三四五六七八九十○〇零]{4})\s*年.{4,60}(?:会议|會議|大会|大會|次会|全会)上[）)]?$)"
)
#: 山东省人大常委会主任 李振各位代表：
_SPEAKER_ADDRESSES = re.compile(
    r"^(?!尊敬)(.{2,40}?)\s*(?=(?:各位|尊敬的|主任[、，,]|同志们|同志們)[^。；]{0,40}[:：])"
)
_SPOKEN_BY = re.compile(
    r"^(.{6,60}(?:会议|會議|大会|大會|次会|全会)(?:上|(?<=次会议))(?:[）)]|(?=\s)|(?=\S{2,20}(?:主任|[长長]|主席|[书書][记記]|检察长)\S{2,4}$)))\s*(?=\S.{3,40}$)"
)
#: 政府工作报告（…在…会议上）县长 张三
_ALL_GLUED = re.compile(
    r"^(.{4,40}?)\s*(?=(?:[—─━―]{1,4}|[（(])\s*(?:\d{4}|[一二三四五六七八九十○〇零]{4})\s*年.{4,60}(?:会议|會議|大会|大會)上)"
)
#: 甲县2020年统计公报甲县统计局
_GIVEN_BY = re.compile(
    r"^(\S.{6,60}?(?:公报|公報|报告|報告)(?:[（(][^（()）]{1,12}[）)])?)\s*(?P<office>\S{3,20}(?:局|队|隊))$"
)
#: 2022年城市管理工作报告市城管局党组书记、局长 杜宇
_HELD_BY = re.compile(r"^(\S{6,60}?(?:报告|報告|讲话|講話))(?=\S{4,30}[\s　]+\S)")
#: 国家统计局甲县调查队 2021年3月25日
_GIVEN_ON = re.compile(
    rf"^((?P<office>\S{{3,30}}))[\s　]+[（(]?{DIGIT}{{4}}年{DIGIT}{{1,3}}月{DIGIT}{{1,3}}日[）)]?$"
)
_DOUBLED = re.compile(
    r".{0,24}?(?P<title>[^\s。，；：:]{6,40})\s*[\dXx年月日/-]{0,12}(?P<again>(?P=title))(?=\S{20})"
)
_HEAD_LINES = 40
_WINDOW = 20  # lines that may belong to one title matter
_FORWARDED = "印发给你们"
_OF_A_MEETING = re.compile("[会會次]上|通过|通過|批准")
_NEAR = 4  # lines from a title to its meeting, or to what says it again
_SHORTEST_ECHO = 8


def unglue_title(lines: Sequence[Line]) -> list[Line]:
    """Title and subtitle, or subtitle and speaker, that share a line, on two: 政府工作报告——…在…会议上.

    So do a title that the page has named above and the text behind it.
    """
    made: list[Line] = []
    for line in chain.from_iterable(map(_doubled, lines[:_HEAD_LINES])):
        first, rest = _parted(line.text)
        if not rest and (at := _echo_end(line.text, made)):
            first, rest = line.text[:at].strip(), line.text[at:].strip()
        made.append(replace(line, text=first) if rest else line)
        while rest:
            first, rest = _parted(rest)
            made.append(replace(line, text=first, gap=0))
    return [*made, *lines[_HEAD_LINES:]]


def _echo_end(text: str, above: Sequence[Line]) -> int:
    """Where the text begins behind a title that stands above as well; 0 if none opens the line."""
    for title in {words_of(line) for line in above[:_NEAR] if is_title(words_of(line))}:
        found = re.match(r"\S{0,3}?" + r"\s*".join(map(re.escape, title)), text)
        if found and len(title) >= _SHORTEST_ECHO and ends_sentence(text) and text[found.end() :].strip():
            return found.end()
    return 0


def _doubled(line: Line) -> list[Line]:
    """A title that its line says twice, what stands before it, and the text behind it, each on a line."""
    found = _DOUBLED.match(line.text) if len(line.text) > MAX_TITLE else None
    if found is None or not is_title(found["title"]):
        return [line]
    ends = (0, found.start("title"), found.end("title"), found.start("again"), found.end(), len(line.text))
    pieces = (line.text[start:end].strip() for start, end in pairwise(ends))
    return [replace(line, text=piece) for piece in pieces if piece]


def _parted(text: str) -> tuple[str, str]:
    """Two pieces of title matter on one line; the second is empty where there is but one."""
    if text.count("**") == 2 and text.startswith("**") and text.endswith("**"):
        first, rest = _parted(text[2:-2])
        return (f"**{first}**", f"**{rest}**") if rest else (text, "")
    addressed = _SPEAKER_ADDRESSES.match(text)
    if addressed and (speaks(addressed.group(1)) or is_bare_name(addressed.group(1))):
        return addressed.group(1), text[addressed.end() :]
    if len(text) > 2 * MAX_TITLE or "**" in text:
        return text, ""
    glued = _ALL_GLUED.match(text)
    behind = _SPOKEN_BY.match(text[glued.end() :]) if glued else None
    if glued and behind and is_title(tight(glued.group(1))):
        return glued.group(1), text[glued.end() :]
    spoken = _SPOKEN_BY.match(text)
    if spoken and speaks(text[spoken.end() :]):
        return spoken.group(1), text[spoken.end() :]
    found = _GLUED.match(text)
    if found and is_title(tight(found.group(1))):
        return found.group(1), text[found.end() :]
    held = _HELD_BY.match(text)
    if held and speaks(text[held.end(1) :]):
        return held[1], text[held.end(1) :].strip()
    for given in (_GIVEN_BY.match(text), _GIVEN_ON.match(text)):
        if given and is_office(tight(given["office"])):
            return given[1], text[given.end(1) :].strip()
    return text, ""


def drop_strangers(lines: Sequence[Line], corrections: Corrections) -> tuple[list[Line], list[str]]:
    """The lines without what stands before and among the title matter, and the text of what was dropped."""
    title = _title_place(lines, corrections)
    if title is None:
        return list(lines), []
    while step := again(lines[title : title + _WINDOW]) or below_column(lines[title : title + _WINDOW // 2]):
        title += step
    kept, dropped = list(lines[title:]), [line.text for line in lines[:title]]
    while strange := _before_the_rest(kept, find_head(kept, corrections).used):
        at, end = strange
        dropped += [line.text for line in kept[at:end]]
        del kept[at:end]
    return kept, dropped


def _title_place(lines: Sequence[Line], corrections: Corrections) -> int | None:
    """Where the title begins: above it only strange lines stand; None if there is no title.

    Above a salutation or the meeting every line but a sentence or a heading is strange, however long.
    """
    head = lines[:_HEAD_LINES]
    if told := _below_news(head):
        return told
    sure = _sure_place(head)
    words = [words_of(line) for line in lines[: sure + 1]]
    fuller = any(whole_above_meeting(words[i:]) for i in range(1, sure))
    named_below = fuller or any(map(_names_itself, words[1:]))
    others = False  # titles of reports of other years have stood above
    unnamed = True  # nothing of the title matter has stood above
    for index, line in enumerate(head):
        found = find_head(lines[index : index + _WINDOW], corrections).items
        kind = found[0][0] if found else None
        strangers, unnamed = unnamed, unnamed and kind is None and is_strange(line)
        if others and index >= sure and kind is BlockKind.SUBTITLE:
            return index
        if kind is BlockKind.TITLE:
            text = tight(found[0][1].text)
            if of_another_year(text, [words_of(line) for line in head[index + 1 : index + 1 + _NEAR]]):
                others = True
                continue
            if line.hint is Hint.TITLE or is_title(text) or (index == 0 and not named_below):
                return index
            if index >= sure and not others:
                return None
        if kind is BlockKind.SALUTATION and index and (introduces(lines[index - 1]) or strangers):
            return index
        if index >= sure and not (is_strange(line) or introduces(line)):
            return None
    return None


def _below_news(head: Sequence[Line]) -> int:
    """Where a title stands right below 以下是公告全文：; 0 if nowhere."""
    places = range(1, len(head))
    return next((i for i in places if gives_whole(head[i - 1]) and is_title(words_of(head[i]))), 0)


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
