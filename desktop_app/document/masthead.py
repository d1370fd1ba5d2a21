"""Lines that stand among a report's title matter and are none of it: a site's name, its buttons, a caption.

The table of furniture (`furniture`) knows such lines by their words; here they are known by their place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from desktop_app.document.addresses import MONTH, addresses_offices, told_by_words
from desktop_app.document.chinese import simplified, tight
from desktop_app.document.marks import Rank, bullet_end, ends_sentence, first_stop, numbering
from desktop_app.document.model import BlockKind, Corrections
from desktop_app.document.passage import Hint, Line, to_passage
from desktop_app.document.roles import role_of
from desktop_app.document.speakers import is_bare_name, speaks
from desktop_app.document.title_words import MAX_TITLE, are_titles, is_title, is_whole_title
from desktop_app.document.titles import find_head

_GLUED = re.compile(
    r"^(.{4,60}?)\s*(?=(?:[—─―]{1,4}|[（(])\s*(?:\d{4}|[一二三四五六七八九十○〇零]{4})\s*年.{4,60}(?:会议|會議|大会|大會|次会|全会)上[）)]?$)"
)
#: 山东省人大常委会主任 李振各位代表：
_SPEAKER_ADDRESSES = re.compile(
    r"^(?!尊敬)(.{2,40}?)\s*(?=(?:各位|尊敬的|主任[、，,]|同志们|同志們)[^。；]{0,40}[:：])"
)
_SPOKEN_BY = re.compile(r"^(.{6,60}(?:会议|會議|大会|大會|次会|全会)上[）)]?)\s+(?=\S.{3,40}$)")
#: What may tell two wordings of one title apart: 2023年某区工作情况报告, 某区工作情况的报告
_OF_NO_WEIGHT = re.compile(
    r"\s|^[^《\s]{2,10}[〔\[（(]\d{4}[〕\]）)]\s*(?:第\s*)?\d+\s*号|(?:19|20)\d\d年?$|^[\d一二三四五六七八九〇○零]{4}年度?|[（(〔【][^）)〕】]*[）)〕】]|[《》]|关于|關於|的"
)
#: What a site calls the place where it keeps its reports.
_COLUMN = re.compile(
    "(?:工作|统计|计划|规划|审计|财政|年度|政府)?(?:报告|公报|总结|计划|规划|公告|通知)|工作報告|統計公報|規劃計劃"
)
_HEAD_LINES = 40
_WINDOW = 20  # lines that may belong to one title matter
_LONGEST = 40
_LONGEST_LABEL = 12
_UNFINISHED = ("，", "；", "、", ",", ";")
#: 2月18日，市长张三作政府工作报告。现全文刊发如下： what a site says before the report
_INTRODUCTION = re.compile(
    r"全文|刊[登发發载載]|摘要|现将.{0,30}(?:如下|公[布开])|编者按|[记記]者|[讯訊][（(]|作.{0,12}[报報]告|[发發]表.{0,8}[讲講]话"
)
_LONGEST_INTRODUCTION = 300
_FORWARDED = "印发给你们"
_REPORT, _NOTICE = ("报告", "報告"), ("的通知",)
_OF_A_MEETING = re.compile("[会會次]上|通过|通過|批准")
_SHORTEST_ALIKE, _ALIKE = 12, 0.7
_NEAR = 4  # lines from a title to its meeting
_LATE = 11  # the month from which reports speak of the year to come
_BETWEEN = 3  # strange lines in a row between a title and the rest of the title matter


def unglue_title(lines: Sequence[Line]) -> list[Line]:
    """Title and subtitle, or subtitle and speaker, that share a line, on two: 政府工作报告——…在…会议上."""
    made: list[Line] = []
    for line in lines[:_HEAD_LINES]:
        short = len(line.text) <= 2 * MAX_TITLE and "**" not in line.text
        found = _GLUED.match(line.text) if short else None
        spoken = _SPOKEN_BY.match(line.text) if short else None
        addressed = _SPEAKER_ADDRESSES.match(line.text)
        if addressed and (speaks(addressed.group(1)) or is_bare_name(addressed.group(1))):
            made += [
                replace(line, text=addressed.group(1)),
                replace(line, text=line.text[addressed.end() :], gap=0),
            ]
        elif spoken and speaks(line.text[spoken.end() :]):
            made += [
                replace(line, text=spoken.group(1)),
                replace(line, text=line.text[spoken.end() :], gap=0),
            ]
        elif found and is_title(tight(found.group(1))):
            made += [replace(line, text=found.group(1)), replace(line, text=line.text[found.end() :], gap=0)]
        else:
            made.append(line)
    return [*made, *lines[_HEAD_LINES:]]


def drop_strangers(lines: Sequence[Line], corrections: Corrections) -> tuple[list[Line], list[str]]:
    """The lines without what stands before and among the title matter, and the text of what was dropped."""
    title = _title_place(lines, corrections)
    if title is None:
        return list(lines), []
    while step := _again(lines[title : title + _WINDOW]) or _column(lines[title : title + _WINDOW // 2]):
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
    sure = _sure_place(head)
    words = [_words(line) for line in lines[: sure + 1]]
    fuller = any(_whole_above_meeting(words[i:]) for i in range(1, sure))
    others = False
    for index, line in enumerate(head):
        found = find_head(lines[index : index + _WINDOW], corrections).items
        if others and index >= sure and found and found[0][0] is BlockKind.SUBTITLE:
            return index
        if found and found[0][0] is BlockKind.TITLE:
            text = tight(found[0][1].text)
            if _of_another_year(text, [_words(line) for line in head[index + 1 : index + 1 + _NEAR]]):
                others = True
                continue
            named = line.hint is Hint.TITLE or is_title(text)
            if named or (index == 0 and not (fuller or any(map(_names_itself, words[1:])))):
                return index
            if index >= sure and not others:
                return None
        if found and found[0][0] is BlockKind.SALUTATION and index and _introduces(lines[index - 1]):
            return index
        if index >= sure and not (_is_strange(line) or _introduces(line)):
            return None
    return None


def _of_another_year(title: str, below: Sequence[str]) -> bool:
    """1995年政府工作报告 above the meeting of 1994: a site leads from the report of each year to the next."""
    years = [int(year) for year in re.findall(r"(?:19|20)\d\d(?=年)", title)]
    meeting = next((text for text in below if told_by_words(text)), "")
    given = re.search(r"((?:19|20)\d\d)年(\d{1,2})月", meeting)
    return bool(years) and given is not None and min(years) > int(given[1]) + (int(given[2]) >= _LATE)


def _names_itself(text: str) -> bool:
    """A title by its own words, and not the subtitle below one."""
    return is_title(text) and not told_by_words(text)


def _sure_place(head: Sequence[Line]) -> int:
    """The first line that can only be title matter, if nothing above it can only be the report's; else 0."""
    words = [_words(line) for line in head]
    sure = next((i for i, text in enumerate(words) if told_by_words(text)), 0)
    wraps = _wrapping_part(words, sure)
    sure = sure or _below_labels(head)
    given = any(_whole_above_meeting(words[i : i + _BETWEEN + 2]) for i in range(1, len(words)))
    for index, line in enumerate(head[:sure]):
        forwards = given and _FORWARDED in words[index]  # a notice of the report that stands below it
        if index != wraps and not forwards and _is_report(line):
            return 0
    return sure


def _below_labels(lines: Sequence[Line]) -> int:
    """Where a whole title stands below nothing but short labels of a site (• 微信, 字号); 0 if nowhere."""
    for index, line in enumerate(lines[:_WINDOW]):
        if index and is_whole_title(_words(line)):
            return index
        text = to_passage(line).text
        number = numbering(text)
        if (
            len(text) > _LONGEST
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
        if number is not None and number.rank <= Rank.DUN and _whole_above_meeting(words[title:]):
            return title - 1
    return -1


def _is_report(line: Line) -> bool:
    """A line that none but the report itself can have: a sentence, a numbered heading."""
    return _headed(line) or (ends_sentence(to_passage(line).text) and not _introduces(line))


def _headed(line: Line) -> bool:
    number = numbering(to_passage(line).text)
    return line.level > 1 or (number is not None and number.rank <= Rank.BRACKET)


def _introduces(line: Line) -> bool:
    """What a site says above the report it shows."""
    text = to_passage(line).text
    told = len(text) <= _LONGEST_INTRODUCTION and _INTRODUCTION.search(text) is not None
    return told and text.endswith(("：", ":", "。")) and not (line.level or numbering(text))


def _again(lines: Sequence[Line]) -> int:
    """Where the report's own title stands below the page's; 0 if it stands but once.

    It says the same, or is a report's title too and has the meeting or the day right below.
    """
    words = [_words(line) for line in lines]
    if not is_title(words[0]):
        return 0
    places = range(1, len(words))
    own = [i for i in places if _whole_above_meeting(words[i:])]
    again = [i for i in places if words[0] in ("".join(words[i : i + rows]) for rows in (1, 2, 3))]
    again += [i for i in places if is_title(words[i]) and _weight(words[i]) == _weight(words[0])]
    again = again or [i for i in places if _says_the_same(words, i) and not any(map(_is_report, lines[1:i]))]
    if words[0].endswith(_NOTICE):
        again += own[:1]  # what the notice sends out is a report that was given at a meeting
    elif words[0].endswith(_REPORT):
        again += [i for i in own[:1] if words[i] not in words[0]]
    last = max(again, default=0)
    complete = any(map(told_by_words, words[last + 1 : last + 1 + _BETWEEN]))  # it has its own meeting
    return 0 if any(map(told_by_words, words[:last])) and not complete else last


def _whole_above_meeting(words: Sequence[str]) -> bool:
    """A whole title in one row or more, the meeting or the day right below."""
    return (
        not MONTH.fullmatch(words[0].replace("O", "〇"))
        and any(  # 二OO六年三月八日
            is_whole_title("".join(words[:rows])) and any(map(told_by_words, words[rows : rows + 2]))
            for rows in (1, 2, 3)
        )
    )


def _column(lines: Sequence[Line]) -> int:
    """Where the report's title stands below the name of a column of a site (工作报告); 0 if nowhere."""
    words = [_words(line) for line in lines]
    if not _COLUMN.fullmatch(words[0]):
        return 0
    for index in range(1, len(words)):
        if _is_report(lines[index]) or told_by_words(words[index]):
            return 0
        if is_title(words[index]) and len(words[index]) > len(words[0]):
            return index
    return 0


def _says_the_same(words: Sequence[str], index: int) -> bool:
    """The line words most of the title above it once more, and is not the second row of one."""
    one, other = _weight(words[index]), _weight(words[0])
    if (
        not is_title(words[index])
        or min(len(one), len(other)) < _SHORTEST_ALIKE
        or one.startswith(("本", "此", "该"))
    ):
        return False
    years = [set(re.findall(r"(?:19|20)\d\d(?=年)", text)) for text in (words[0], words[index])]
    if (index > 1 and not is_title(words[index - 1])) or (all(years) and years[0] != years[1]):
        return False
    match = SequenceMatcher(None, one, other, autojunk=False).find_longest_match()
    return match.size >= _ALIKE * min(len(one), len(other))


def _weight(title: str) -> str:
    return _OF_NO_WEIGHT.sub("", title)


def _before_the_rest(lines: Sequence[Line], used: int) -> tuple[int, int] | None:
    """Strange lines behind the title matter so far, with more of it behind them; or the title's echo."""
    words = [_words(line) for line in lines[: used + _BETWEEN + 1]]
    for at in range(1, used):
        echo = is_title(words[0]) and is_title(words[at]) and words[at] in words[0]
        if echo or words[at] in words[:at]:
            return at, at + 1
    for end in range(used, len(words)):
        more = told_by_words(words[end]) or (used and addresses_offices(words[end]))
        if end > used and (more or speaks(lines[end].text)):
            return used, end
        if not (_is_strange(lines[end]) or _notes(lines[end : end + _BETWEEN])):
            return None
    return None


def _notes(lines: Sequence[Line]) -> bool:
    """A note of a site, in whole sentences even, between a title and its meeting."""
    below = [told_by_words(text) and _OF_A_MEETING.search(text) for text in map(_words, lines[1:])]
    return len(lines[0].text) <= _LONGEST_INTRODUCTION and any(below) and not _headed(lines[0])


def _words(line: Line) -> str:
    return tight(to_passage(line).text)


def _is_strange(line: Line) -> bool:
    """A short line that is no heading, no item and no sentence."""
    text = to_passage(line).text
    if are_titles(text):
        return True
    longest = _LONGEST_LABEL if text.endswith((":", "：")) else _LONGEST
    if len(text) > longest or line.level or first_stop(text) >= 0 or text.endswith(_UNFINISHED):
        return False
    return not (numbering(text) or bullet_end(text) or role_of(simplified(text)))
