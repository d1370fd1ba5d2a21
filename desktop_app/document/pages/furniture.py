"""What stands on a page or a web page beside the report: page numbers, licence tails, menus, contents.

Only whole lines are dropped, and each is kept in `Report.removed`.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import islice

from desktop_app.document.chinese import has_han, simplified, tight
from desktop_app.document.marks import bullet_end, ends_sentence, numbering
from desktop_app.document.pages.annexed import heads_of_annexes
from desktop_app.document.pages.contacts import contacts_of_text
from desktop_app.document.pages.contents import contents_of
from desktop_app.document.pages.data_tables import (
    EDGE,
    SHORTEST_BODY,
    between_buttons,
    label_run,
    unknown_labels,
    values_of_labels,
)
from desktop_app.document.pages.foreign import set_foreign_aside
from desktop_app.document.pages.insertions import take_out_insertions
from desktop_app.document.pages.page_numbers import counted_things
from desktop_app.document.pages.page_titles import (
    entitled_row,
    named_once,
    said_thrice,
    says_title_again,
    signs,
    title_of,
)
from desktop_app.document.pages.paths import path_lines
from desktop_app.document.passage import Hint, Line, to_passage
from desktop_app.document.titles.head_lines import is_strange
from desktop_app.document.titles.site_lines import is_site_line
from desktop_app.document.titles.title_words import is_title
from desktop_app.resources import read_text

_LICENCE_START = re.compile(
    r"(?:本作品|此作品|本作者|該作品|该作品|这个作品|這個作品)[是属屬来來在位於于的]", re.IGNORECASE
)
_LICENCE_TAIL = re.compile(
    r"公有[领領]域|作品.{0,30}著作[权權]法|官方正式[译譯]文|"
    r"creative\s*commons|public domain|[维維]基文[库庫]|"
    r"版[权權](?:归|歸|所有)|转载(?:请|须|必须)|免责声明|本网站.{0,20}(?:版权|转载)",
    re.IGNORECASE,
)
_SITE = re.compile(r"www\.|https?:|\.(?:com|cn|net|org)\b", re.ASCII | re.IGNORECASE)
#: Above what else a site has to read.
_OTHERS = re.compile(
    r"[【\[]?(?:(?:相关|关联|延伸|推荐|热门|更多|精彩|猜你|往期|近期)"
    r"(?:链接|鏈接|阅读|文章|新闻|报道|解读|推荐|资讯|信息|稿件|内容|喜欢|政策|文件|文档|回顾)"
    r"|政策原文|解读链接|阅读下一篇)[】\]]?\s*[:：]?"
)
_LONGEST_OTHER = 80
_TAIL = 12
_LONG_TAIL = 60
_LONGEST_HEAD = 60  # lines of a site above the first paragraph
_FIRST_LINES = 5
_OFTEN = 3  # that a title stands on pages whose ends nothing else tells
_MOST_AGAIN, _SHORTEST_AGAIN = 4, 10  # lines below a page, and characters
_LETTER = re.compile(r"(?<!\\)[A-Za-z]")


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    """One pattern for each zone, from the table in resources."""
    zones: dict[str, list[str]] = {"any": [], "head": [], "tail": []}
    for row in csv.DictReader(io.StringIO(read_text("document/furniture.csv"))):
        for zone in ("head", "tail") if row["zone"] == "edge" else (row["zone"],):
            zones[zone].append(_in_either_case(row["pattern"]))
    return {zone: re.compile(f"(?:{'|'.join(found)})") for zone, found in zones.items()}


def _in_either_case(pattern: str) -> str:
    """Only what holds letters asks for both: compiling it for Chinese signs costs ten times as much."""
    return f"(?i:{pattern})" if _LETTER.search(pattern) else pattern


def drop_furniture(lines: Sequence[Line]) -> tuple[list[Line], list[str]]:
    """The report's own lines, and the text of what was dropped."""
    lines, inside = take_out_insertions(lines)
    lines, foreign = set_foreign_aside(lines)
    drop = _beside_the_report(lines)
    entitled = entitled_row(lines, drop)
    kept: list[Line] = []
    gap = 0
    for index, line in enumerate(lines):
        if index == entitled:
            kept.append(replace(line, text=title_of(line), hint=Hint.TITLE))
        elif index in drop:
            gap += line.gap + 1
        else:
            kept.append(_with_gap(line, gap))
            gap = 0
    kept, twice = named_once(kept)
    labelled = [lines[i].text.replace(title_of(lines[i]), "") for i in drop if i == entitled]
    gone = [lines[i].text for i in sorted(drop - {entitled})]
    return kept, [*gone, *labelled, *twice, *inside, *foreign]


def _beside_the_report(lines: Sequence[Line]) -> set[int]:
    """Places of the lines that are no words of the report; each rule sees what those before it found."""
    drop = {i for i, line in enumerate(lines) if _is_furniture(line, i, len(lines))} - counted_things(lines)
    drop |= _licence_tail(lines, drop)
    drop |= _site_lines(lines, drop)
    drop |= path_lines(lines)
    drop |= {i for i, line in enumerate(lines) if not to_passage(line).text}  # bold marks alone
    drop |= {i - 1 for i in drop if i and _names_meeting(lines[i - 1].text, lines[i].text)}
    drop |= {
        i + 1 for i in range(min(len(lines) - 1, EDGE)) if _labels_title(lines[i].text, lines[i + 1].text)
    }
    drop |= unknown_labels(lines, drop)
    drop |= values_of_labels(lines, drop)
    drop |= _running_heads(lines, drop) | said_thrice(lines)
    drop |= contents_of(lines)
    drop |= between_buttons(lines, drop)
    return (drop | _other_articles(lines)) - heads_of_annexes(lines, drop) - contacts_of_text(lines)


def _with_gap(line: Line, more: int) -> Line:
    return replace(line, gap=line.gap + more, page_start=True) if more else line


def _is_furniture(line: Line, index: int, count: int) -> bool:
    text = line.text
    if len(text) > 300:
        return False
    end = bullet_end(text)
    if end and has_han(text) and _is_furniture(replace(line, text=text[end:]), index, count):
        return True  # • 浏览量：
    if line.hint is Hint.ROW:  # 索引号： 0012 发布机构： 市统计局, a site's table of data
        return index < EDGE and _patterns()["head"].fullmatch(text) is not None
    zones = ["any", *(["head"] if index < EDGE else []), *(["tail"] if index >= count - EDGE else [])]
    return any(_patterns()[zone].fullmatch(text) for zone in zones) or (
        len(zones) > 1 and _is_furniture_in_simplified(text, zones[1:])
    )


def _site_lines(lines: Sequence[Line], drop: set[int]) -> set[int]:
    """Lines made of a site's pieces above the first paragraph and below the last words of the report."""
    count = len(lines)
    numbered = {i for i in range(count) if _numbered(lines[i].text)}
    again = _says_beginning_again(lines)
    gone = drop | again
    own = [i for i in range(count) if i not in gone and (i in numbered or ends_sentence(lines[i].text))]
    bodies = (i for i in own if i not in numbered and len(lines[i].text) >= SHORTEST_BODY)
    first = next(bodies, EDGE)
    last = own[-1] if own else count  # where nothing ends a sentence, no line tells where the report ends
    found = {i for i in range(min(first, _LONGEST_HEAD, count)) if is_site_line(lines[i].text)}
    found |= label_run(lines, min(first, EDGE), found)
    tail = range(max(last + 1, count - EDGE, 1), count)
    known = {i for i in tail if is_site_line(lines[i].text) or says_title_again(lines, i)}
    begun = {i for i in drop if not _patterns()["any"].fullmatch(lines[i].text)}  # not by a page's number
    return found | again | _tail(lines, tail, begun | known)


def _says_beginning_again(lines: Sequence[Line]) -> set[int]:
    """The last lines of a page that say its title and its first words once more, as data for machines."""
    first = tight("".join(line.text for line in lines[:EDGE]))
    found: set[int] = set()
    for index in range(len(lines) - 1, max(EDGE, len(lines) - _MOST_AGAIN - 1), -1):
        text = tight(lines[index].text)
        if len(text) < _SHORTEST_AGAIN or text not in first:
            break
        found.add(index)
    return found if any(is_title(tight(lines[index].text)) for index in found) else set()


def _tail(lines: Sequence[Line], places: range, known: set[int]) -> set[int]:
    """The site's lines among the last ones: once they have begun, they go on to the end of the page."""
    found = {i for i in places if i in known}
    for index in places:
        if found and index > min(found) and is_strange(lines[index]) and not signs(lines[index]):
            found.add(index)
    return found


def _is_furniture_in_simplified(text: str, zones: Sequence[str]) -> bool:
    plain = simplified(text)
    return plain != text and any(_patterns()[zone].fullmatch(plain) for zone in zones)


def _labels_title(title: str, text: str) -> bool:
    """某县人民政府工作报告 制定机关：…: a library's row below the title, which opens with it."""
    rest = text[len(title) :].strip() if is_title(title) and text.startswith(title) else ""
    return bool(rest) and is_site_line(rest)


def _names_meeting(text: str, after: str) -> bool:
    """The first line of 某省第十四届人民代表大会 / 第三次会议文件（一）, which a printed report bears."""
    return len(text) <= 30 and text.endswith(("人民代表大会", "人民代表大會")) and "文件" in after


def _running_heads(lines: Sequence[Line], drop: set[int]) -> set[int]:
    """Short lines that come back next to page numbers or page starts, three times or more; titles anywhere.

    Among the first five lines, those in `drop` not counted, stands the title itself.
    """
    first = list(islice((i for i in range(len(lines)) if i not in drop), _FIRST_LINES))
    in_rows = "".join(lines[i].text for i in first)  # a long title stands in several
    places: dict[str, list[int]] = {}
    for index, line in enumerate(lines):
        if len(line.text) <= 45 and line.text[-1] not in "。；：，、" and not _numbered(line.text):
            key = re.sub(r"\s*[-—–·|]*\s*\d+\s*[-—–·|]*\s*$|^\s*\d+\s+", "", line.text)
            places.setdefault(key, []).append(index)
    found: set[int] = set()
    for key, everywhere in places.items():
        indexes = [i for i in everywhere if i >= _FIRST_LINES and not (i in first and i == everywhere[0])]
        titled = any(key == lines[i].text or (len(key) >= 10 and key in lines[i].text) for i in first)
        titled = titled or (key in in_rows and is_title(tight(key)))
        if len(everywhere) > 1 and _SITE.search(key):  # 某某文库 www.example.com on every page
            found.update(everywhere)
        if len(key) < 4 or not indexes or (len(everywhere) < 3 and not titled):
            continue
        beside = sum(1 for i in indexes if _beside_page_break(lines, i))
        if beside >= 0.6 * len(indexes) or (titled and is_title(tight(key)) and len(indexes) >= _OFTEN):
            found.update(indexes)
    return found


def _beside_page_break(lines: Sequence[Line], index: int) -> bool:
    near = lines[max(0, index - 1) : index + 2]
    return lines[index].page_start or any(_patterns()["any"].fullmatch(line.text) for line in near)


def _numbered(text: str) -> bool:
    return numbering(text) is not None


def _other_articles(lines: Sequence[Line]) -> set[int]:
    """What a site lists below 相关阅读 to the end of its page: titles, each on a line."""
    for index in range(max(1, len(lines) - _LONG_TAIL), len(lines)):
        short = all(len(line.text) <= _LONGEST_OTHER for line in lines[index + 1 :])
        below = any(ends_sentence(line.text) for line in lines[:index])  # the report stands above
        if short and below and _OTHERS.fullmatch(simplified(lines[index].text)):
            return set(range(index, len(lines)))
    return set()


def _licence_tail(lines: Sequence[Line], drop: set[int]) -> set[int]:
    """From the first licence sentence among the last lines to the end."""
    for index in range(max(1, len(lines) - _LONG_TAIL), len(lines)):
        if _LICENCE_START.match(lines[index].text):  # a copied licence may stand in many short lines
            return set(range(index, len(lines)))
    for index in range(max(1, len(lines) - _TAIL), len(lines)):
        text = lines[index].text
        if index not in drop and _LICENCE_TAIL.search(text) and len(text) < 400:
            return set(range(index, len(lines)))
    return set()
