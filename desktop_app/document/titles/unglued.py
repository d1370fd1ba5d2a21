"""Pieces of title matter that share a line, on lines of their own: 政府工作报告——…在…会议上.

Only white space is left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain, pairwise

from desktop_app.document.chinese import HAN, tight
from desktop_app.document.marks import ends_sentence, is_date
from desktop_app.document.passage import Line
from desktop_app.document.titles.head_lines import LONGEST, words_of
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
    r"^(.{6,60}(?:会议|會議|大会|大會|次会|全会)(?:上|(?<=次会议))(?:[）)]|(?=\s)|(?=\S{2,20}(?:主任|[长長]|主席|[书書][记記]|检察长)\s?\S{2,4}$)))\s*(?=\S.{3,40}$)"
)
#: 政府工作报告（…在…会议上）县长 张三
_ALL_GLUED = re.compile(
    r"^(.{4,40}?)\s*(?=(?:[—─━―]{1,4}|[（(])\s*(?:\d{4}|[一二三四五六七八九十○〇零]{4})\s*年.{4,60}(?:会议|會議|大会|大會)上)"
)
_ABOVE_ADDRESS = re.compile(r".{2,150}?(?=(?:各位|尊敬的|主任[、，,]|同志们|同志們)[^。；]{0,40}[:：])")
_DASHED = re.compile("[—─━―–-]{2,}\\S")
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
#: no 是 or 的 behind the title: the sentence speaks of it
_TEXT_BEGINS = re.compile("(?![是的和与及由为在中将已对等包要就、，,。；;：:”》）)])\\S")
#: 某镇工作总结篇一2023年，…: the first of a collection
_NTH = re.compile(
    r"^(?P<title>[^。，；：:]{4,40}?(?:报告|总结|计划|汇报|讲话|方案)(?:范文)?)\s*[（(]?篇(?:[一二三四五六七八九十]{1,2}|\d{1,2}(?!\d))[)）]?[：:]?\s*(?=\S{15})"
)
#: 甲府办〔2011〕65号各镇人民政府：…
_NUMBER_FIRST = re.compile(
    rf"^[{HAN}]{{2,10}}[〔\[（(]\d{{4}}[〕\]）)]\s*第?\d{{1,4}}号\s*(?=各[^。；]{{2,100}}[:：])"
)
#: 各镇人民政府，市府直属各单位：《…意见》业经市政府同意，…
_OFFICES_FIRST = re.compile(
    r"^各[^。；：:“”]{2,40}[，,、][^。；：:“”]{2,60}(?:单位|部门|机构|政府|企业|[局委办])[:：](?=[《为根现经].{12})"
)
#: 2021年政府工作报告政府工作报告
_TWICE = re.compile(r"^(?P<first>\S{0,20}?(?P<title>\S{2,24}(?:报告|总结|公报|計劃|计划)))(?P=title)$")
#: 某某县政府门户网站 某局2024年工作总结
_SITE_FIRST = re.compile(r"^\S{2,24}(?:官方网站|门户网站|官网|政府网)[ 　\xa0]+(?=(?P<title>\S{8,60})$)")
#: 2023年某市国民经济和社会发展统计公报 2023年，是…
_TITLED = re.compile(r"^(?P<title>\S{8,60})[ 　\xa0]+(?=\S{30})")
#: 2022年某县统计公报 2022
_YEAR_AGAIN = re.compile(r".*(?P<year>(?:19|20)\d\d)年.*[报報告]\s+(?=(?P=year)$)")
#: 某街道2015年工作总结 2016-03-07
_TITLE_AND_DAY = re.compile(
    r"(?P<title>\S.{5,80}?)[ 　\xa0]+(?=(?:19|20)\d\d-\d{1,2}-\d{1,2}(?:\s+[\d:]{4,8})?$)"
)
_HEAD_LINES = 40
_NEAR = 4  # lines from a title to what says it again
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


def title_dated_at(text: str) -> int:
    """Where its year once more, or the day a site gives, begins behind a title; 0 if neither does."""
    if again := _YEAR_AGAIN.match(text):
        return again.end()
    dated = _TITLE_AND_DAY.match(text)
    return dated.end() if dated and is_title(tight(dated["title"])) else 0


def _echo_end(text: str, above: Sequence[Line]) -> int:
    """Where the text begins behind a title that stands above as well; 0 if none opens the line."""
    for title in {words_of(line) for line in above[:_NEAR] if is_title(words_of(line))}:
        found = re.match(r"\S{0,3}?" + r"\s*".join(map(re.escape, title)), text)
        rest = text[found.end() :].strip() if found else ""
        if found and len(title) >= _SHORTEST_ECHO and ends_sentence(text) and _TEXT_BEGINS.match(rest):
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
    if (at := _addressed_at(text)) > 0:
        return text[:at].rstrip(), text[at:]
    above = _ABOVE_ADDRESS.match(text)
    head = above.group().rstrip() if above else text  # whatever text stands behind 各位代表：
    if len(head) > 2 * MAX_TITLE or "**" in text:
        return text, ""
    glued = _ALL_GLUED.match(head)
    behind = _SPOKEN_BY.match(head[glued.end() :]) if glued else None
    if glued and behind and is_title(tight(glued.group(1))):
        return glued.group(1), text[glued.end() :]
    spoken = _SPOKEN_BY.match(head)
    if spoken and speaks(head[spoken.end() :]):
        return spoken.group(1), text[spoken.end() :]
    if above:
        return text, ""
    if twice := _TWICE.match(text):
        return twice["first"], twice["title"]
    if (at := _titled_at(text) or _first_of_many(text)) > 0:
        return text[:at].rstrip(), text[at:].strip()
    found = _GLUED.match(text)
    if found and is_title(tight(found.group(1))):
        return found.group(1), text[found.end() :]
    at = _given_at(text)
    return (text[:at], text[at:].strip()) if at else (text, "")


def _titled_at(text: str) -> int:
    """Where the text begins behind a whole title and a space, or the name of one of a collection; else 0.

    So does whom a notice is for, behind its number, and the title behind the name of a site.
    """
    titled, nth = _TITLED.match(text), _NTH.match(text)
    if (site := _SITE_FIRST.match(text)) and is_title(site["title"]):
        return site.end()
    if first := _NUMBER_FIRST.match(text) or _OFFICES_FIRST.match(text):
        return first.end()
    if titled and is_whole_title(titled["title"]) and ends_sentence(text):
        return titled.end()
    return nth.end() if nth and is_title(tight(nth["title"])) else 0


def _addressed_at(text: str) -> int:
    """Where 各位代表： begins behind who speaks or the title alone; 0 if it does not."""
    addressed = _SPEAKER_ADDRESSES.match(text)
    first = addressed.group(1) if addressed else ""
    named = speaks(first) and not _SPOKEN_BY.match(first)
    return addressed.end() if addressed and (named or is_bare_name(first) or is_title(tight(first))) else 0


def _given_at(text: str) -> int:
    """Where the title ends, or the office, before who holds it or the day; 0 if nothing follows."""
    held = _HELD_BY.match(text)
    if held and speaks(text[held.end(1) :]):
        return held.end(1)
    for given in (_GIVEN_BY.match(text), _GIVEN_ON.match(text)):
        if given and is_office(tight(given["office"])):
            return given.end(1)
    return 0


def _first_of_many(text: str) -> int:
    """Where the first piece of title matter ends on a line of three or more; 0 for another line.

    某公报（第一号） ——全县人口情况 某县统计局 2021年5月11日
    """
    pieces = text.split()
    told = [_is_piece(piece) for piece in pieces]
    first = is_title(pieces[0]) or _DASHED.match(pieces[0]) is not None or is_office(pieces[0])
    whole = first and len(pieces) > 1 and all(told[1:]) and (len(pieces) > 2 or _DASHED.match(pieces[0]))
    return len(pieces[0]) if whole else 0


def _is_piece(text: str) -> bool:
    dashed = _DASHED.match(text) is not None and len(text) <= LONGEST
    return dashed or is_office(text) or is_date(text)
