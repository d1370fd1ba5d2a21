"""The report's own title below another: the page's wording of it, a column's name, another year's title."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import accumulate

from desktop_app.document.passage import Line
from desktop_app.document.titles.addresses import MONTH, addresses_offices, told_by_words
from desktop_app.document.titles.head_lines import is_report, words_of
from desktop_app.document.titles.speakers import is_office, speaks
from desktop_app.document.titles.title_words import is_column, is_title, is_whole_title, opens_title

#: What may tell two wordings of one title apart: 2023年某区工作情况报告, 某区工作情况的报告
_OF_NO_WEIGHT = re.compile(
    r"\s|^[^丨｜|]{2,12}[丨｜|]|^[^《\s]{2,10}[〔\[（(]\d{4}[〕\]）)]\s*(?:第\s*)?\d+\s*号|(?:19|20)\d\d年?$|^[\d一二三四五六七八九〇○零]{4}年度?|[（(〔【\[][^）)〕】\]]*[）)〕】\]]|[《》“”‘’]|关于|關於|[的和与與及暨]"
)
#: 甲县政府工作报告（全文）, …报告全文翻译
_REPORT = re.compile(r"(?:报告|報告)(?:全文|中英|双语|[（(]).{0,10}$|(?:报告|報告)$")
_SPEECH = ("讲话", "講話")
_NOTICE, _SENDS = ("的通知",), ("通知", "通报", "通報")
_MOST_ROWS = 5  # of a title
_SHARED = 10  # characters of a place and a subject that two wordings of one title have in common
_SHORTEST_ALIKE, _ALIKE = 12, 0.7
#: 2024年乡镇工作总结范文: a library's title, whose sample has one of its own below
_OF_LIBRARY = re.compile(
    r"范文|範文|范本|模板|精选|精選|合集|大全|通用|[（(](?:必备|热门|优秀|精品|实用|最新|汇编|推荐)?\s*\d{1,3}篇[）)]"
)
#: 2021年政府工作报告_某市人民政府: a page's title, as the head of a window shows it
_SITE_BEHIND = re.compile("(?<=[一-鿿）)》])[_|｜][一-鿿][^。，]*$")
_MOST_COVER_ROWS = 3
_YEAR_ALONE = re.compile("(?:19|20)\\d\\d年度?")
_LATE = 11  # the month from which reports speak of the year to come
BETWEEN = 3  # strange lines in a row between a title and the rest of the title matter


def again(lines: Sequence[Line]) -> int:
    """Where the report's own title stands below the page's; 0 if it stands but once.

    It says the same, or is a report's title too and has the meeting or the day right below.
    """
    words = [words_of(line) for line in lines]
    words[0] = _SITE_BEHIND.sub("", words[0])
    if not is_title(words[0]):
        return 0
    places = range(1, len(words))
    own = [i for i in places if whole_above_meeting(words[i:]) and not _led_to(words, i)]
    found = [i for i in places if words[0] in accumulate(words[i : i + _MOST_ROWS])]
    own_weight = _weight(words[0])
    found += [i for i in places if own_weight in map(_weight, accumulate(words[i : i + _MOST_ROWS]))]
    found = found or [i for i in places[: _MOST_ROWS - 1] if _is_said_in_rows(words[0], words[i:])]
    found = found or [i for i in places[:_MOST_ROWS] if _is_said_on_cover(words[0], words[i:])]
    found = found or [i for i in places if _says_the_same(words, i) and not any(map(is_report, lines[1:i]))]
    if _OF_LIBRARY.search(words[0]):
        sample = next((i for i in places[: _MOST_ROWS - 1] if is_title(words[i])), 0)
        found = found or [sample] * (sample > 0 and words[sample][0] not in "本此该")
    if words[0].endswith(_NOTICE):
        found += own[:1]  # what the notice sends out is a report that was given at a meeting
    elif words[0].endswith(_SPEECH):
        above = [
            i for i in places if words[i].endswith(_SPEECH) and any(map(told_by_words, words[i + 1 : i + 2]))
        ]
        found += above[:1]
    elif _REPORT.search(words[0]):
        tailed = not words[0].endswith(("报告", "報告"))  # （全文）: no title of a report's own
        found += [i for i in own[:1] if tailed or words[i] not in words[0]]
    last = next((i for i in sorted(found, reverse=True) if _is_own(words, i)), 0)
    return _notice_above(words, last) or last


def _led_to(words: Sequence[str], index: int) -> bool:
    """The report of another year, to which a site leads from the one above the meeting."""
    return of_another_year(words[index], words[index + 1 : index + 1 + BETWEEN])


def _is_own(words: Sequence[str], last: int) -> bool:
    """The title at `last` has its own meeting, or no meeting and no day stands between it and the page's."""
    complete = any(map(told_by_words, words[last + 1 : last + 1 + BETWEEN]))
    between = (
        words[1:last] if last > BETWEEN else [text for text in words[1:last] if not MONTH.fullmatch(text)]
    )
    return complete or not any(map(told_by_words, between))


def _notice_above(words: Sequence[str], last: int) -> int:
    """Where the notice begins that stands between the page's title and what it sends out; 0 if none does."""
    addressed = next((i for i in range(2, last) if addresses_offices(words[i])), 0)
    if not addressed or not is_title(words[addressed - 1]):
        return 0
    start = addressed - 1
    while start > 1 and is_office(words[start - 1]):
        start -= 1
    return start


def _is_said_in_rows(title: str, words: Sequence[str]) -> bool:
    """Two rows or three make a whole title that names the place and the subject of the page's `title`."""
    rows = [*accumulate(words[:3])]
    whole = next((text for text in rows[1:] if is_whole_title(text)), "")
    if not whole or is_title(words[0]) or words[0] in title or MONTH.fullmatch(words[0]) or speaks(words[0]):
        return False
    match = SequenceMatcher(None, title, whole, autojunk=False).find_longest_match()
    return match.size >= _SHARED


def _is_said_on_cover(title: str, words: Sequence[str]) -> bool:
    """2022年度 above 某市审计局部门决算, below the page's 某市审计局2022年度部门决算公开."""
    rows = [*accumulate(words[:_MOST_COVER_ROWS])]
    if not _YEAR_ALONE.fullmatch(words[0]):
        return False
    return any(
        is_title(text) and len(text) >= _ALIKE * len(title) and not Counter(text) - Counter(title)
        for text in rows[1:]
    )


def _says_the_same(words: Sequence[str], index: int) -> bool:
    """The line words most of the title above it once more, and is not the second row of one."""
    one, other = _weight(words[index]), _weight(words[0])
    if (
        not is_title(words[index])
        or min(len(one), len(other)) < _SHORTEST_ALIKE
        or one.startswith(("本", "此", "该"))
        or (words[0].endswith(_SENDS) and not words[index].endswith(_SENDS))  # what it sends out
    ):
        return False
    years = [set(re.findall(r"(?:19|20)\d\d(?=年)", text)) for text in (words[0], words[index])]
    above = words[index - 1]
    if (index > 1 and not (is_title(above) or MONTH.fullmatch(above))) or (
        all(years) and years[0] != years[1]
    ):
        return False
    match = SequenceMatcher(None, one, other, autojunk=False).find_longest_match()
    return match.size >= _ALIKE * min(len(one), len(other))


def _weight(title: str) -> str:
    return _OF_NO_WEIGHT.sub("", title)


def whole_above_meeting(words: Sequence[str]) -> bool:
    """A whole title in one row or more, the meeting or the day right below."""
    return (
        not (speaks(words[0]) or MONTH.fullmatch(words[0].replace("O", "〇")))
        and any(  # 二OO六年三月八日
            is_whole_title("".join(words[:rows]))
            and (opens_title(words[0]) or not is_whole_title("".join(words[1:rows])))
            and any(map(told_by_words, (*words[rows : rows + 2], "".join(words[rows : rows + 2]))))
            for rows in (1, 2, 3)
        )
    )


def of_another_year(title: str, below: Sequence[str]) -> bool:
    """1995年政府工作报告 above the meeting of 1994: a site leads from the report of each year to the next."""
    years = [int(year) for year in re.findall(r"(?:19|20)\d\d(?=年)", title)]
    meeting = next((text for text in below if told_by_words(text)), "")
    given = re.search(r"((?:19|20)\d\d)年(\d{1,2})月", meeting)
    return bool(years) and given is not None and min(years) > int(given[1]) + (int(given[2]) >= _LATE)


def below_column(lines: Sequence[Line]) -> int:
    """Where the report's title stands below the name of a column of a site (工作报告); 0 if nowhere."""
    words = [words_of(line) for line in lines]
    if not is_column(words[0]):
        return 0
    for index in range(1, len(words)):
        if is_report(lines[index]) or told_by_words(words[index]):
            return 0
        if is_title(words[index]) and len(words[index]) > len(words[0]):
            return index
    return 0
