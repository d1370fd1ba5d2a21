"""Reports that were copied as one long line: cut again where their numbered headings begin.

Only white space is left out.  Works on lines before any other step; knows nothing of the outline.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.document.chinese import HAN, is_han
from desktop_app.document.marks import STOPS, Numbering, Rank, numbering
from desktop_app.document.passage import Hint, Line
from desktop_app.document.titles.speakers import speaks
from desktop_app.document.titles.title_words import is_title

_SHORTEST, _SHORTEST_ALONE = 300, 150  # characters of a line that can hold a whole report
_MOST = 0.6  # of a text that is but one line
_FEWEST = 2  # headings 一、 二、 that make it sure
_PLACE = re.compile(
    rf"(?:(?<=[{STOPS}；：:;）)”])|(?<=\s)|^)\s*(?=[一二三四五六七八九十第（(]|\d{{1,2}}[.．、])"
    "|(?<=报告|总结|谋划|计划|安排|打算|汇报|思路)(?=一、)"  # behind the title
    rf"|(?<=[{HAN}])(?=[（(]一[）)])"  # behind the heading of a part
)
#: 某乡2022年上半年工作汇报在县委的正确领导下
_TITLE = re.compile(
    r"[^。，；]{6,60}?(?:报告|总结|汇报|计划|打算|要点|讲话|方案|意见|思路)(?:范文稿?|范本|供(?:借鉴|参考))?(?=\s*(?:在.{2,24}?(?:领导|指导|支持|关心)|今年"
    r"|(?:19|20)(?:\d\d|XX|xx) ?年|[一两三四五]年来|过去|近年|为[了深贯全进切]|根据|按照"
    r"|各位|尊敬|同志们|我[受代]|受.{2,20}委托|首先))"
)
#: 某某文库整理。某镇2023年政府工作报告各位代表：
_ADDRESSED_TITLE = re.compile(
    r"[^\s。；：:，,]{4,40}(?:报告|汇报|讲话)(?=(?:各位|同志们|尊敬)[^。；]{0,16}[：:])"
)
#: …的目标。——现代农业取得新进展。实现…
_DASHED = re.compile(rf"(?<=[{STOPS}])——(?=[^{STOPS}，,—]{{4,24}}[。])")
_FEWEST_DASHED = 3
_LONGEST_HEADING = 40
#: …几点意见。 一、认清形势，坚定信心 今年以来: spaces on either side of it, and so of each line
_BY_SPACES = re.compile(rf"[{STOPS}：:]\s一、\s?[^{STOPS}；：:\s]{{4,40}}\s(?=[{HAN}\d])")
_SPACE = re.compile(
    rf"(?:(?<=[{HAN}{STOPS}：:；;，,）)”])|(?<=\d{{4}}-\d\d-\d\d))\s+(?=[{HAN}（(“《「—\d]|[xX]{{2,}}[{HAN}])"
)
_AFTER_END = re.compile(rf"(?<=[{STOPS}：:])\s+(?=[{HAN}（(“《「—\d])")
_LONGEST_NAME = 13
_ADDRESS = re.compile(
    r"^.{0,400}?(?:(?:各位代表|各位委员)[^。，]{0,12}|各[^。：；]{2,40}(?:政府|部门|单位|机构|企业|委员会|[局委办]))[:：]\s*"
)


def unroll(lines: Sequence[Line]) -> list[Line]:
    """The lines; one that holds a whole report in its parts."""
    whole = sum(len(line.text) for line in lines)
    made: list[Line] = []
    for line in lines:
        alone = len(line.text) > _MOST * whole
        long = len(line.text) >= (_SHORTEST_ALONE if alone else _SHORTEST) and line.hint is Hint.NONE
        made += _parts(line, alone) if long else [line]
    return made


def _parts(line: Line, alone: bool) -> list[Line]:
    """Pieces of a line with numbered parts, or, where it stands `alone`, with numbered sections."""
    text = line.text
    starts = _headings(text)
    ranks = Counter(number.rank for _, number in starts)
    address = _ADDRESS.match(text)
    title = _TITLE.match(text)
    behind = [title.end()] if title and is_title(title.group()) else []
    fewest = 1 if address or behind else _FEWEST
    numbered = ranks[Rank.DUN] >= _FEWEST or (alone and ranks[Rank.DUN] + ranks[Rank.BRACKET] >= fewest)
    numbered = numbered or (alone and any(_BY_SPACES.match(text, max(0, at - 2)) for at, _ in starts))
    if not numbered and alone and address and len(_AFTER_END.findall(text)) >= _FEWEST:
        return [replace(line, text=part, continues=False) for part in _lines_of(text)]
    if not numbered:
        return [line]
    dashes = [found.start() for found in _DASHED.finditer(text)]
    dashed = dashes if alone and len(dashes) >= _FEWEST_DASHED else []
    named = _ADDRESSED_TITLE.search(text, 0, address.end()) if address else None
    around = [named.start(), named.end()] if named and is_title(named.group()) else []
    places = {0, *behind, *around, *dashed, *(at for at, _ in starts), *([address.end()] if address else [])}
    cuts = sorted(places)
    pieces = [text[a:b].strip() for a, b in zip(cuts, [*cuts[1:], len(text)], strict=True)]
    before = [text[at - 1] for at, _ in starts if at]
    spaced = sum(sign.isspace() for sign in before) > 0.8 * len(before)
    if spaced:  # a space stands where each line ended
        pieces = [part for piece in pieces for part in _lines_of(piece)]
    return [replace(line, text=piece, continues=False) for piece in pieces if piece]


def _lines_of(text: str) -> list[str]:
    """The lines of a text in which a space stands where each one ended; 市长 张三 is one."""
    parts = [part.strip() for part in _SPACE.split(text)]
    for at in range(len(parts) - 2, -1, -1):
        name = len(parts[at + 1]) <= _LONGEST_NAME and not (speaks(parts[at]) or parts[at].endswith("会议上"))
        if name and speaks(f"{parts[at]} {parts[at + 1]}"):
            parts[at : at + 2] = [f"{parts[at]} {parts[at + 1]}"]
    return parts


def _headings(text: str) -> list[tuple[int, Numbering]]:
    """Where 一、 （一） 1. begin, each number the next of its rank or the first below a higher one."""
    found: list[tuple[int, Numbering]] = []
    last: dict[Rank, int] = {}
    for match in _PLACE.finditer(text):
        number = numbering(text[match.end() :])
        if number is None or number.rank not in (Rank.DUN, Rank.BRACKET, Rank.ARABIC):
            continue
        if number.value != last.get(number.rank, 0) + 1:
            continue
        if is_han(text[match.end() - 1 : match.end()]) and number.rank is Rank.BRACKET:
            above = found[-1] if found else (0, number)
            if above[1].rank is not Rank.DUN or match.end() - above[0] > _LONGEST_HEADING:
                continue
        last = {rank: value for rank, value in last.items() if rank < number.rank} | {
            number.rank: number.value
        }
        found.append((match.end(), number))
    return found
