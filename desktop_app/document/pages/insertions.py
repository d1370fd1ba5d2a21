"""What a site or a newspaper sets into the report's own lines: taken out, and kept in `Report.removed`.

The one bar that is left of a table's cell, who speaks and when in a live transcript, 下转第三版, pictograms.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from desktop_app.document.alike import shared_opening
from desktop_app.document.chinese import HAN
from desktop_app.document.marks import STOPS, first_stop, numbering
from desktop_app.document.passage import Hint, Line
from desktop_app.document.titles.title_words import is_title

_BARS = "|｜"
#: [温家宝]：一、2009年工作回顾 [09:05]
_VOICE = re.compile(r"[\[【](?!\d)[^\[\]【】，。]{2,10}[\]】]\s*[:：]\s*(?=\S)")
_MOMENT = re.compile(r"(?<=\S)\s*[\[【(（]\d{1,2}[:：]\d{2}(?:[:：]\d{2})?[\]】)）]$")
#: 政府工作报告 ?: for the end of a line that a library could not read
_LOST_SIGN = re.compile(r"(?<=[^?？\s])[ 　]+\?$")
_FEWEST_TOLD = 3  # lines of a live transcript, or with a site's mark
#: …工作报告文章源自某网-https://example.com/1.html: a site's mark behind every paragraph
_ADDRESSED = re.compile(r"https?://[!-~]+$")
_PICTOGRAMS = re.compile(r"(?<=\S)\s*[\U0001F000-\U0001FAFF☀-☄☇-➿⬆⬇⭐\uFE0F\u200D]+$")
#: ←1978年政府工作报告 	1979年政府工作报告: an archive leads from each year's to the next
_BACK = re.compile(r"^[←◄⬅][^\t]{2,40}?(?:\t|\s{2,})(?=\S)")
#: …和镇党委的领第 1 页 共 15 页导下: a page's number in a text whose lines are lost
_PAGE_AMID = re.compile(r"(?:(?<=\S)\s*|^)第\s*\d{1,3}\s*页\s*[,，/]?\s*共\s*\d{1,3}\s*页\s*(?=\S)")
#: 某某文库(www.example.com)〔工作报告 7000 字〕2024年工作报告: a library's name before the title
_LIBRARY = re.compile(r"^[^\s，。；：]{2,12}\s?[(（]www\.[!-~]{4,30}?[)）]\s*(?:〔[^〔〕]{2,40}〕)?\s*(?=\S)")
#: https://example.com/1.html 某县第七次全国人口普查公报: the address of the page before its title
_ADDRESS_FIRST = re.compile(rf"^https?://[!-~]+\s+(?=[{HAN}《“][^\s:：]{{5,}})")
#: …有待进一步增强。【更多公文素材，微信：…】
_ADVERT = re.compile(r"(?<=[。！；”])\s*【[^【】]{0,30}(?:微信|公众号|[Qq]{2}群|www\.)[^【】]{0,30}】$")
#: …的通知文章属性•【制定机关】…•【字号】…正文…的通知: what a law base says of a text, amid it
_ATTRIBUTES = re.compile(
    r"(?:文章属性|基本信息)\s*(?:[•·]?\s*【[^】]{2,8}】[^•·【】]{0,60}){3,}?(?<=[^\s])(?:正文|全文)(?=\S)"
)
#: • 二、地方工作动态: a number needs no other sign
_BULLET = re.compile(r"^[•·●■]\s+(?=[一二三四五六七八九十]{1,3}、[^，。；：]{2,40}$)")
#: 某市政府工作报告 第2页
_PAGED_TITLE = re.compile(r"(?<=[^\s_＿])\s*[（(]?第\s*(?:[2-9]|[1-9]\d)\s*页[）)]?$")
#: 一、2023年工作回顾[编辑], and 编辑 alone or glued to the text below such a heading: the buttons of a wiki
_EDIT = re.compile(r"(?<=[^\s\[［])\s*[\[［]\s*(?:编辑|編輯)[^\]］。]{0,12}[\]］]$")
#: 新华社北京3月5日电 政府工作报告 ——…在…会议上
_DATELINE = re.compile(
    r"^\S{2,6}[社网網]\S{2,6}?\d{1,2}月\d{1,2}日[电電](?=[ 　\xa0]+(?P<title>\S{4,60})(?:\s|$))"
)
_EDITS = ("编辑", "編輯")
_FEWEST_EDITS = 2
_HEAD = 30  # lines
_TURNED = re.compile(
    r"(?<=[^）)\s])\s*[（(]\s*(?:下转|紧接|下轉)[^（()）]{1,8}版\s*[）)](?:[^，。；\s]{2,5}[摄攝])?$|^[（(]\s*(?:上接|上接自)[^（()）]{1,8}版\s*[）)]\s*(?=[^（(\s])"
    r"|(?<=\S)\s*[（(]\s*下[转轉][^（()）]{1,8}版\s*[）)]\s*[（(]\s*(?:紧接|緊接|上接)[^（()）]{1,8}版\s*[）)]\s*(?=\S)"
)
#: What is taken out, and what a line must hold to have it.
_SIGNS = {
    pattern: re.compile(signs)
    for pattern, signs in (
        (_EDIT, "[编編]"),
        (_TURNED, "版"),
        (_PICTOGRAMS, "[\U0001f000-\U0001faff☀-☄☇-➿⬆⬇⭐\ufe0f\u200d]$"),
        (_BACK, "^[←◄⬅]"),
        (_PAGE_AMID, "页"),
        (_LIBRARY, r"www\."),
        (_ADDRESS_FIRST, "^http"),
        (_ADVERT, "】$"),
        (_ATTRIBUTES, "】.*】.*】"),
        (_BULLET, "^[•·●■]"),
        (_VOICE, r"[\[【]"),
        (_MOMENT, r"[\]】)）]$"),
        (_LOST_SIGN, r"\?$"),
    )
}
_OFTEN = (_VOICE, _MOMENT, _LOST_SIGN)  # only where many lines have it


def take_out_insertions(lines: Sequence[Line]) -> tuple[list[Line], list[str]]:
    """The lines without what was set into them, and that."""
    made, removed = _without_bars(lines)
    made = _without_marks(_without_page(made, removed), removed)
    made = _without_dateline(_without_edits(made, removed), removed)
    for pattern, signs in _SIGNS.items():
        places = [index for index, line in enumerate(made) if signs.search(line.text)]
        if pattern in _OFTEN and _count(pattern, places, lines) < _fewest(pattern, len(lines)):
            continue
        for index in places:
            line = made[index]
            found = [match.group().strip() for match in pattern.finditer(line.text)]
            if found:
                text = pattern.sub("", line.text)
                row = line.hint is Hint.ROW and "\t" not in text
                made[index] = replace(line, text=text, hint=Hint.NONE if row else line.hint)
                removed += found
    return made, removed


def _count(pattern: re.Pattern[str], places: Sequence[int], lines: Sequence[Line]) -> int:
    return sum(pattern.search(lines[index].text) is not None for index in places)


def _fewest(pattern: re.Pattern[str], count: int) -> int:
    """How many of so many lines must have what the pattern finds."""
    return _FEWEST_TOLD if pattern is _LOST_SIGN else max(_FEWEST_TOLD, count // 2)


def _without_bars(lines: Sequence[Line]) -> tuple[list[Line], list[str]]:
    """The lines without the one bar that is left of a table's cell (关于…的通知 |), and the bars."""
    barred = {i for i, line in enumerate(lines) if _has_bar(line.text)}
    alone = {i for i in barred if not barred & {i - 2, i - 1, i + 1, i + 2}}  # else a table's cells
    made = [
        replace(line, text=line.text.strip("|｜ ")) if i in alone else line for i, line in enumerate(lines)
    ]
    return made, ["|" for old, new in zip(lines, made, strict=True) if old is not new]


def _without_edits(lines: Sequence[Line], removed: list[str]) -> list[Line]:
    """The lines without 编辑 right below headings, twice or more; `removed` takes it.

    Glued to the text it is told below numbered headings alone.
    """
    below = {
        index + 1
        for index, (line, after) in enumerate(pairwise(lines))
        if after.text.startswith(_EDITS)
        and first_stop(line.text) < 0
        and (numbering(line.text) or after.text in _EDITS)
    }
    if len(below) < _FEWEST_EDITS:
        return list(lines)
    removed += [lines[index].text[:2] for index in sorted(below)]
    made = (replace(line, text=line.text[2:]) if i in below else line for i, line in enumerate(lines))
    return [line for line in made if line.text.strip()]


def _without_marks(lines: Sequence[Line], removed: list[str]) -> list[Line]:
    """The lines without what ends several of them alike, an address the last of it; `removed` takes it."""
    ended: dict[str, list[int]] = defaultdict(list)
    for index, line in enumerate(lines):
        if address := _ADDRESSED.search(line.text):
            ended[address.group()].append(index)
    made = list(lines)
    for places in ended.values():
        shared = shared_opening([lines[index].text[::-1] for index in places])[::-1]
        mark = shared[max(map(shared.rfind, STOPS)) + 1 :].strip()  # the stop before it is the report's
        for index in places if len(places) >= _FEWEST_TOLD else ():
            text = made[index].text[: -len(mark)].rstrip()
            if text:
                made[index] = replace(made[index], text=text)
                removed.append(mark)
    return made


def _without_page(lines: Sequence[Line], removed: list[str]) -> list[Line]:
    """The lines, 第2页 taken off the only title of a page of a report that a site parts."""
    made = list(lines)
    titles = [i for i, line in enumerate(lines[:_HEAD]) if is_title(_PAGED_TITLE.sub("", line.text))]
    found = _PAGED_TITLE.search(lines[titles[0]].text) if len(titles) == 1 else None
    if found:
        made[titles[0]] = replace(lines[titles[0]], text=lines[titles[0]].text[: found.start()])
        removed.append(found.group().strip())
    return made


def _without_dateline(lines: Sequence[Line], removed: list[str]) -> list[Line]:
    """The lines, the place and the day from which an agency sent the report taken off its title."""
    made = list(lines)
    for index, line in enumerate(lines[:_HEAD]):
        found = _DATELINE.match(line.text)
        if found and is_title(found["title"]):
            made[index] = replace(line, text=line.text[found.end() :].lstrip())
            removed.append(found.group())
    return made


def _has_bar(text: str) -> bool:
    """One bar and no other stands at an end of the line, with words beside it."""
    ends = text[0] in _BARS or (text[-1] in _BARS and text[-2:-1].isspace())
    return ends and len(text) > 1 and sum(map(text.count, _BARS)) == 1
