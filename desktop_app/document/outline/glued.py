"""Headings that share a line with the paragraph above or with the body below: cut apart.

Only white space is left out.  Works on lines before any other step; knows nothing of the outline.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from desktop_app.document.chinese import HAN, simplified, tight
from desktop_app.document.marks import Numbering, Rank, first_stop, numbering, opens_with
from desktop_app.document.outline.amid import parted_amid
from desktop_app.document.outline.behind_stops import parted_behind_stops
from desktop_app.document.outline.counted import count_at, second_of
from desktop_app.document.outline.run_together import (
    label_at,
    parts_labelled,
    told_by_border,
    told_by_figures,
)
from desktop_app.document.outline.subjects import BOLD_SUBJECT, entry_at, subject_at
from desktop_app.document.passage import Hint, Line
from desktop_app.document.roles import role_of
from desktop_app.document.titles.unglued import title_dated_at

#: …社会大局和谐稳定。一、综合
_LAST = re.compile(r"(?<=[。！？])\s*(?=[一二三四五六七八九十（(第][^。；！？：:，,]{3,30}。?$)")
#: …而努力奋斗！名词解释
_ANNEX_LAST = re.compile(
    r"(?<=[。！？])\s*(?=(?:附[件表]\s*\d{0,2}(?:\s*[:：][^。；]{0,40})?|附[:：]|(?:有关|相关)?名词解释[:：]?)$)"
)
#: …发展态势。 表1 某区主要指标: the name of the table below
_CAPTION_LAST = re.compile(
    r"(?<=[。！？])[ 　\xa0]+(?=[表图圖]\s?\d{1,2}(?:[-—]\d{1,2})?[ 　：:][^。；！？，]{2,40}$)"
)
#: 现在，我向大会报告工作，请予审议。过去一年的主要工作
_OPENED = re.compile(
    r"(?:请予?审[议查]|請予?審[議查]|提出(?:宝贵)?意见|提出意見)。\s*(?P<heading>[^。，；：:]{4,20})$"
)
#: …切实加以解决。2024年工作安排
_DATED_LAST = re.compile(r"[。！]\s*(?P<heading>(?:(?:19|20)\d\d年|今后五年)[^，。；：:]{3,14}$)")
_OPENING_ENDS = re.compile(
    r"(?:请予?审[议查]|請予?審[議查]|提出(?:宝贵)?意见|提出意見)。\s*(?=[^。，；：:]{4,30})"
)
#: 一、2019年工作回顾2019年，是…
_ANEW = re.compile(
    r"(?<=\S)\s*(?=(?:(?:19|20)\d\d年|过去[的一五]|今年|一年来|五年来)[^。]{0,12}?[，,是]"
    "|(?:(?:[省市县縣区區州旗镇鎮乡鄉]|自治[区區州县縣])(?:第)?)?[一二三四五六七八九十]{1,3}[届屆][^，。,]{2,20}以[来來]"
    "|一是|首先[，,]|当前[，,]|目前[，,]|(?<=基本情况)[^和及与、，。,：:（(])"
)
#: 一、抢抓机遇，经济工作再上新水平今年以来，…, whatever the heading says
_FRESH = re.compile(
    r"(?<![在从自于到至对截、，,的和与])(?=(?:今年以来|[一两三四五]年来|(?:19|20)\d\d年(?:以来)?|过去[一五]年|近年来)[，,])"
)
#: （一）加强监督，履行职能在镇党委的领导和支持下，…
_LED = re.compile(
    rf"(?<=[{HAN}”])在[^，。,；]{{2,24}}(?:领导|支持|指导|关心|帮助|带领)[^，。,；]{{0,6}}下[,，]"
)
#: 一、综合 初步核算，…
_SPACED = re.compile(r"(?<=[^\x00-\x7f\s])[ \xa0\u3000](?=[^\x00-\x7f\s]|(?:19|20)\d\d年)")
#: 注：1.本公报为初步统计数。
_NOTE = re.compile(r"(?:附?注|备注|说明)\s*[:：]\s*(?=1\s*[.．、]|[（(]1[）)]|[⑴①])")
#: 五年来，我们实现综合实力新跨越。经济实力显著提升。: a heading and the first below it
_TWO_HEADINGS = re.compile(
    r"(?:[一二两三四五]年来|过去[一五]年|这[一五]年)[，,]我们[^。；;：:\d]{6,50}。(?=[^，,。；;：:\d]{4,26}。$)"
)
#: 2025年工作安排2025年，…; 过去五年工作回顾五年来，…
_TIME_AGAIN = re.compile(
    rf"(?P<heading>(?:(?P<year>(?:19|20)\d\d)年|过去(?P<past>[一五])年|今后(?P<ahead>五年))[{HAN}、]{{2,16}}?(?<![和与及、的是]))"
    r"(?=(?:(?P=year)年|今年(?:以?来)?|(?:过去)?(?P=past)年[以]?来|过去(?P=past)年|(?:今后|未来)(?P=ahead))(?:[，,]|是))"
)
_GOES_ON = re.compile("[的和及与、，。,：:（(如]")  # 存在的问题, behind which 和下一步打算 stands
_YEAR = re.compile(r"(?:19|20)\d\d年")
_FEWEST_SUBJECTS = 3
_FEWEST_PIECES, _REACH = 3, 4  # of one line of the source; characters by which told words may be longer
_SHORTEST_BODY = 15
_SHORTEST_ENTRY = 60  # of a yearbook, its name taken in
_SHORTEST_NAME, _LONGEST_NAME = 8, 30
_SHORTEST_COUPLET = 4


@dataclass(frozen=True, slots=True)
class _Page:
    """What the lines of a page show together, from which each is judged.

    Attributes:
        opened: numbers down to （一） that open a line.
        last: where the last part begins, behind which notes are no notes below a table.
        seconds: ranks whose second number opens a line.
        pieces: how many lines were made of each line of the source.
        spaced: several headings share a line with their body, a space between them.
        subjects: several paragraphs open with their subject, as those of a bulletin do.
        entries: most paragraphs open with a name and a space, as those of a yearbook do.
        figured: several headings stand right before a body that tells figures.
        labelled: most parts open with a few words and a colon.
    """

    opened: set[tuple[Rank, int]]
    last: int
    seconds: set[Rank | None]
    pieces: Counter[int]
    spaced: bool
    subjects: bool
    entries: bool
    labelled: bool
    figured: bool


def part_headings(lines: Sequence[Line]) -> list[Line]:
    """The lines, a heading and what it was glued to on two."""
    lines = parted_behind_stops(lines)
    opened = {(n.rank, n.value) for line in lines if (n := numbering(line.text)) and n.rank <= Rank.BRACKET}
    spaced = sum(_space_at(line.text) > 0 for line in lines)
    last = max(
        (index for index, line in enumerate(lines) if opens_with(line.text, Rank.DUN)), default=len(lines)
    )
    lines = [piece for whole in lines for line in _opened_at(whole) for piece in parted_amid(line, opened)]
    entries = sum(entry_at(line) > 0 for line in lines)
    bodies = sum(len(line.text) > _SHORTEST_ENTRY for line in lines)
    page = _Page(
        opened,
        last,
        seconds={second_of(line.text) for line in lines},
        pieces=Counter(line.number for line in lines),
        spaced=spaced > 1,
        subjects=sum(subject_at(line) > 0 for line in lines) >= _FEWEST_SUBJECTS,
        entries=entries >= _FEWEST_SUBJECTS and 2 * entries > bodies,
        labelled=parts_labelled([line.text for line in lines]),
        figured=sum(told_by_figures(line.text) > 0 for line in lines) >= _FEWEST_SUBJECTS,
    )
    made: list[Line] = []
    for index, line in enumerate(lines):
        at = _glued_at(line, index, page)
        made += _cut(line, at) if at else [line]
    return made


def _glued_at(line: Line, index: int, page: _Page) -> int:
    """Where a heading and what it was glued to are to be parted; 0 for a line of one thing."""
    text = line.text
    if BOLD_SUBJECT.match(text):
        return subject_at(line) if page.subjects else 0
    if line.hint is not Hint.NONE or line.level or "**" in text:
        return 0
    note = _NOTE.match(text) if index > page.last else None  # else one below a table
    if behind := note or _CAPTION_LAST.search(text) or _ANNEX_LAST.search(text):
        return behind.end()
    return (
        title_dated_at(text)
        or _last_at(text, page.opened)
        or _body_at(text)
        or _time_again_at(text)
        or told_by_border(text)
        or (told_by_figures(text) if page.figured else 0)
        or (label_at(text) if page.labelled else 0)
        or count_at(text, page.seconds)
        or (found.end() if (found := _TWO_HEADINGS.match(text)) else 0)
        or (_told_end(text) or _led_at(text) if page.pieces[line.number] >= _FEWEST_PIECES else 0)
        or (_space_at(text) if page.spaced else 0)
        or (subject_at(line) if page.subjects else 0)
        or (entry_at(line) if page.entries else 0)
    )


def _cut(line: Line, at: int) -> Iterator[Line]:
    yield replace(line, text=line.text[:at].rstrip())
    yield replace(line, text=line.text[at:].lstrip(), gap=0, continues=False, page_start=False)


def _opened_at(line: Line) -> Sequence[Line]:
    """The line, the name of a part that follows the words of opening and the text below it on two more.

    …，并请列席人员提出意见。过去五年工作回顾过去五年，…
    """
    opened = _OPENING_ENDS.search(line.text) if line.hint is Hint.NONE and not line.level else None
    if opened is None:
        return [line]
    start = opened.end()
    for found in _ANEW.finditer(line.text, start + _SHORTEST_COUPLET, start + _LONGEST_NAME):
        if _tells(line.text[start : found.start()]):
            rest = replace(line, gap=0, continues=False, page_start=False)
            texts = line.text[start : found.start()].rstrip(), line.text[found.start() :]
            return [
                replace(line, text=line.text[:start].rstrip()),
                *(replace(rest, text=text) for text in texts),
            ]
    return [line]


def _last_at(text: str, opened: set[tuple[Rank, int]]) -> int:
    """Where a heading begins behind the last stop, one whose neighbour in number opens a line; else 0."""
    if (opened_with := _OPENED.search(text) or _DATED_LAST.search(text)) and _tells(opened_with["heading"]):
        return opened_with.start("heading")
    found = _LAST.search(text)
    number = numbering(text[found.end() :]) if found else None
    if found is None or number is None or number.rank > Rank.BRACKET:
        return 0
    own = numbering(text)
    if text.endswith("。") and own is not None and own.rank is number.rank:
        return 0  # （一）…不高。（二）…提升。 counts inside a paragraph
    beside = {(number.rank, number.value + step) for step in (-1, 1)}
    return found.end() if beside & opened and (number.rank, number.value) not in opened else 0


def _body_at(text: str) -> int:
    """Where the body begins behind 一、 and words that tell what a part does; 0 if it stands apart."""
    number = _part_number(text)
    if number is None:
        return 0
    colon = re.compile("[:：]").search(text, number.end, number.end + _LONGEST_NAME)
    if colon and _tells(text[number.end : colon.start()]) and len(text) > colon.end() + _SHORTEST_BODY:
        return colon.end()
    for space in _SPACED.finditer(text, number.end + 4, number.end + _LONGEST_NAME):
        if _tells(text[number.end : space.start()]) and len(text) > space.end() + _SHORTEST_BODY:
            return space.end()
    fresh = _FRESH.search(text, number.end + _SHORTEST_NAME, number.end + _LONGEST_NAME)
    if fresh and first_stop(text) > fresh.start():
        return fresh.start()
    return next(
        (
            found.start()
            for found in _ANEW.finditer(text, number.end + 4, number.end + _LONGEST_NAME + 20)
            if found.start() <= number.end + _LONGEST_NAME and _tells(text[number.end : found.start()])
        ),
        0,
    )


def _time_again_at(text: str) -> int:
    """Where the body begins behind a heading without a number whose time it says again; 0 if none does."""
    found = _TIME_AGAIN.match(text)
    told = found is not None and _tells(found["heading"])
    return found.end("heading") if found and told and len(text) > found.end() + _SHORTEST_BODY else 0


def _told_end(text: str) -> int:
    """Where the words end that tell what a part does, in a report that was one long line; 0 if none do.

    2024年重点工作任务 is longer than 2024年重点工作, which tells too.
    """
    number = _part_number(text)
    ends = range(number.end + 4, min(number.end + _LONGEST_NAME, len(text))) if number else ()
    told = [end for end in ends if number and _tells(text[number.end : end])]
    whole = ((end, after) for end, after in pairwise((*told, len(text))) if not _GOES_ON.match(text, end))
    if anew := [end for end in told if _YEAR.match(text, end)]:
        return anew[-1]  # 2023年重点任务完成情况2023年…, not 2023年重点任务
    return next((end for end, after in whole if after - end > _REACH), 0)


def _led_at(text: str) -> int:
    """Where 在党委的领导下， begins behind a heading in a report on one long line; 0 if it does not."""
    number = numbering(text)
    if number is None or number.rank > Rank.BRACKET:
        return 0
    found = _LED.search(text, number.end + _SHORTEST_NAME, number.end + 2 * _LONGEST_NAME)
    return found.start() if found and first_stop(text) > found.start() else 0


def _space_at(text: str) -> int:
    """Where a sentence begins behind 一、 or （一）, a few words and a single space; 0 if none does."""
    number = numbering(text)
    if number is None or number.rank > Rank.BRACKET:
        return 0
    found = _SPACED.search(text, number.end, number.end + _LONGEST_NAME)
    if found is None or not _names(text[number.end : found.start()], text, number.rank):
        return 0
    body = text[found.end() :]
    stop = first_stop(body)
    sentence = stop > 0 and re.search(r"[，,\d]", body[:stop]) is not None
    return found.end() if sentence and len(body) >= _SHORTEST_BODY else 0


def _names(words: str, text: str, rank: Rank) -> bool:
    """The words can be a heading; one of （一） may be a couplet, where the line has no other space."""
    if rank is not Rank.BRACKET:
        return re.search("[，,：:]", words) is None
    alone = sum(1 for _ in _SPACED.finditer(text)) == 1
    return alone and len(words) >= _SHORTEST_COUPLET and re.search("[：:]|[，,].*[，,]", words) is None


def _part_number(text: str) -> Numbering | None:
    """The number of 一、 that opens a line with a sentence in it; its last one may go on in the next line."""
    number = numbering(text)
    told = first_stop(text) > 0 or text[-1] in "：:"  # …，现汇报如下：
    return number if number and number.rank is Rank.DUN and told else None


def _tells(words: str) -> bool:
    """The words are a heading's: they say what a part does, and nothing else."""
    name = tight(simplified(words))
    ended = re.search(
        "(?:回顾|情况|总结|成效|成绩|安排|任务|目标|要求|思路|思想|重点|措施|举措|打算|建议|问题|困难|计划|草案|工作|做法|亮点|经验)$",
        name,
    )
    told = role_of(name) is not None or re.match(r"(?:19|20)\d\d年.{0,6}工作$", name) is not None
    return ended is not None and told and not re.search("[，,。；;]", name)
