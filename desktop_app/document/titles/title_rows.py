"""Rows of a title: which line may be the first of one, and whether the next goes on with it.

Judged by their neighbours; what a row says of itself, `title_words` tells.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate

from desktop_app.document.chinese import HAN, has_han, simplified, tight
from desktop_app.document.marks import Rank, ends_sentence, first_stop, has_comma, numbering
from desktop_app.document.passage import Hint, Line, Passage, to_passage
from desktop_app.document.roles import role_of
from desktop_app.document.titles.addresses import (
    MEETING,
    MONTH,
    SALUTATION,
    SUBTITLE,
    addresses_offices,
    told_by_words,
)
from desktop_app.document.titles.news import names_paper, opens_news
from desktop_app.document.titles.site_lines import is_site_column
from desktop_app.document.titles.speakers import is_office, speaks
from desktop_app.document.titles.title_words import (
    is_column,
    is_of_site,
    is_slogan,
    is_title,
    is_whole_title,
    names_place_and_year,
    opens_title,
)

_ISSUER = re.compile(
    r"中华人民共和国.{2,30}|.{2,20}(?:人民政府|委员会|委員會|办公室|辦公室|统计局|财政局|发展和改革局)"
)
#: No title has them: buttons and paths of a site, its labels (发布日期：…), the volumes of a yearbook.
_FOREIGN = re.compile(rf"[|｜>＞@/\\【】]|\[(?!\d)|\d\s*[卷期版辑輯]$|^[{HAN}\s]{{2,8}}[:：]")
LISTED = re.compile(r"[•·●■◆]\s*")  # a site's list of what it shows
#: 合肥市1-9月份财政预算执行情况分析: says of which place, ends in no word for a document.
_ACCOUNT = re.compile(
    r"^(?!我|本|全).*(?:[省市县縣区區州旗镇鎮]|中国|中國|全国|全國|内蒙古|內蒙古|广西|廣西|西藏|宁夏|寧夏|新疆|北京|上海|天津|重庆|重慶)"
    r".*(?:情况|情況|状况|狀況|分析|综述|綜述|概况|概況|摘要)$"
)
#: 2023年上半年经济运行情况: says of which months instead
_MONTHLY = re.compile(
    r"(?:19|20)\d\d年(?:[上下]半年|上半年度|前?[一二三四]季度|\d{1,2}(?:[-—–至~～]\d{1,2})?月份?).{0,20}"
    r"(?:情况|情況|形势|形勢|分析|简析|簡析|综述|綜述|概况|概況|简况|簡況)"
)
_DANGLING = re.compile(r"(?:[和与與及的、，,]|省|市|区|區|县|縣|州|政府|情况|情況|规划|計劃|计划|年|年度)$")
_TITLE_TAIL = re.compile(
    r"(?:执行情况|執行情況|完成情况|实施情况|及|与|和|暨|草案|的报告|的報告|的(?:通知|通告|公告|决定|決定|意见|意見|决议|決議|批复|批復|说明|說明|通报|通報)$|（草案|\(草案)"
)
_NTH = re.compile(r"篇(?:[一二三四五六七八九十]{1,2}|\d{1,2})$")
_DRAFT = re.compile(r"[（(](?:送审稿|送審稿|征求意见稿|讨论稿|审议稿|修订稿|草案|摘要|书面|節選|节选)[）)]")
LONGEST_TITLE_ROW = 30
_SHORTEST_WHOLE = 16  # characters of a title that needs no row above it
_SHORTEST_NEWS = 10  # characters of a headline
_LONGEST_UNTOLD = 50  # of a title that only what follows tells
SHORTEST_BODY = 45  # characters of a first paragraph below its title
_SHORT_BODY = 20  # of one that ends a sentence
_ALIKE = 10  # characters
_MOST_ROWS = 3


def says_again(before: str, text: str) -> bool:
    """A web page's title and the report's own, which it holds or begins like."""
    alike = text in before or before in text or (len(text) > _ALIKE and text[:_ALIKE] in before)
    return is_title(text) and is_title(before) and alike


def title_goes_on(before: str, after: Passage, following: Sequence[Line]) -> bool:
    """The row `after` belongs to the title `before` (spaces left out)."""
    text = tight(after.text)
    if _DRAFT.fullmatch(text) and is_title(before):
        return True
    if after.level or SUBTITLE.match(text) or has_comma(text) or before == text or _opens_other(after.text):
        return False
    if not is_title(before) and (after.gap == 0 and _placed(before + text, following)):
        return True
    if not is_title(before) and _rows_above_rest(before + text, following):
        return True
    if not is_title(before) and len(text) <= LONGEST_TITLE_ROW and not numbering(text):
        near = [tight(to_passage(line).text) for line in following]
        if not _is_account(before, [text, *near]) and _is_account(before + text, near):
            return True
    if _TITLE_TAIL.match(text):
        return True
    if (
        after.gap == 0
        and not is_title(before)
        and (is_title(before + text) or _completes(before + text, following))
    ):
        return True
    if is_title(before):
        return after.gap == 0 and is_title(text) and not re.search("报告|報告|公报|讲话", before[-6:])
    return is_title(text) or _DANGLING.search(before) is not None


def _opens_other(text: str) -> bool:
    """Who gives it, below 关于…工作的情况; 工作总结 篇1 below the name of a collection."""
    names = speaks(text) and not is_title(tight(text))
    return names or _NTH.search(text) is not None or text.startswith("以下")


def may_be_title(passage: Passage, following: Sequence[Line]) -> bool:
    """The passage is a title or its first row: told by its words, or by the lines that follow."""
    text = tight(passage.text)
    if LISTED.match(passage.text):
        return is_title(text)
    if MONTH.fullmatch(text):
        return False
    if _opens_part(text):
        return False
    if passage.hint is Hint.TITLE or is_title(text):
        return True
    near = [tight(to_passage(line).text) for line in following]
    return not _whole_without(text, near) and _rows_of_title(passage, text, near, following)


def _opens_part(text: str) -> bool:
    """一、上半年工作总结 of a page without its title: it says what a part does, not of which place."""
    number = numbering(text)
    words = text[number.end :] if number and number.rank is Rank.DUN else ""
    return bool(words) and role_of(simplified(words)) is not None and not is_whole_title(words)


def _whole_without(text: str, near: Sequence[str]) -> bool:
    """The lines below make a title without `text`, which names no place, time or office: 全站搜索."""
    if near and is_title(near[0]) and is_site_column(text) and len(near[0]) >= _SHORTEST_WHOLE:
        return True
    if near and is_title(near[0]) and (is_of_site(text) or (is_column(near[0]) and not opens_title(text))):
        return True
    whole = next((at for at, row in enumerate(near[:_MOST_ROWS]) if is_whole_title(row)), -1)
    if whole >= 0:
        return not any(map(opens_title, (text, *near[:whole])))
    return not opens_title(text) and any(map(is_whole_title, accumulate(near[:_MOST_ROWS])))


def _rows_of_title(passage: Passage, text: str, near: Sequence[str], following: Sequence[Line]) -> bool:
    """The lines that follow tell that the passage, no title by its own words, is the first row of one."""
    if _rows_above_rest(text, following):
        return True
    if (has_comma(text) and "报告" not in text) or first_stop(text) >= 0 or text[-1] in "：:":
        return False
    labelled = _FOREIGN.search(text) is not None and not _said_by_office(text)
    if (labelled and not (_above_a_sites_line(following) and _kind_of_news(text))) or not has_han(text):
        return False
    if _placed(text, following):
        return True
    if near and is_slogan(passage.text, near[0]):
        return False
    if following and following[0].page_start and any(map(is_title, near[:2])):
        return False  # something of the site stood between this line and the title
    if near and len(text) <= LONGEST_TITLE_ROW and (_ISSUER.fullmatch(near[0]) or MONTH.fullmatch(near[0])):
        return role_of(simplified(text)) is None
    if _is_account(text, near) or _account_in_rows(text, near):
        return True
    if any(map(is_title, near[:1])) or _completes(text, following):
        return True
    return len(text) <= _LONGEST_UNTOLD and (
        _above_the_rest(near)
        or _above_a_sites_line(following)
        or _alone_above(text, near)
        or _above_news(text, near)
    )


def _kind_of_news(text: str) -> bool:
    """花絮：三千名志愿者服务运动会: what a newspaper calls it, and not the name of a field."""
    words = text.replace("：", ":").partition(":")[2]
    return len(words) >= _SHORTEST_NEWS and not _FOREIGN.search(words)


def _alone_above(text: str, near: Sequence[str]) -> bool:
    """Nothing but paragraphs of whole sentences follows, as far as one sees: news below its headline."""
    told = role_of(simplified(text)) is not None
    return len(text) >= _SHORTEST_NEWS and not told and bool(near) and all(map(_is_paragraph, near))


def _above_news(text: str, near: Sequence[str]) -> bool:
    """A paragraph that opens with the day or the paper follows (3月5日，…), or below one row more."""
    news = bool(near) and len(near[0]) >= SHORTEST_BODY and opens_news(near[0])
    below = len(near) > 1 and first_stop(near[0]) < 0 and names_paper(near[1])
    return len(text) >= _SHORTEST_NEWS and role_of(simplified(text)) is None and (news or below)


def _is_paragraph(text: str) -> bool:
    return len(text) >= SHORTEST_BODY and ends_sentence(text) and numbering(text) is None


def _said_by_office(text: str) -> bool:
    """国家统计局：三季度GDP同比增长4.9%: no label of a site."""
    office, _, words = text.replace("：", ":").partition(":")
    return is_office(office) and bool(words) and not _FOREIGN.search(words)


def _is_account(text: str, near: Sequence[str]) -> bool:
    body = bool(near) and (
        len(near[0]) > SHORTEST_BODY or (len(near[0]) > _SHORT_BODY and ends_sentence(near[0]))
    )
    above = bool(near) and (body or numbering(near[0]) is not None)
    told = _ACCOUNT.match(text) or _MONTHLY.fullmatch(text)
    return above and not has_comma(text) and told is not None


def _account_in_rows(text: str, near: Sequence[str]) -> bool:
    """The row and the next one make an account: 某部发布2月全国地表水、环 | 境空气质量状况."""
    short = len(text) <= LONGEST_TITLE_ROW and 0 < len(near[0] if near else "") <= LONGEST_TITLE_ROW
    return (
        short and first_stop(near[0]) < 0 and not numbering(near[0]) and _is_account(text + near[0], near[1:])
    )


def _above_a_sites_line(following: Sequence[Line]) -> bool:
    """The first paragraph or 一、 follows, and a site's line stood between (2022-04-19 09:32　来源：…)."""
    if not following or not following[0].page_start:
        return False
    text = following[0].text
    number = numbering(text)
    opens = number is not None and (number.rank, number.value) == (Rank.DUN, 1)
    return opens or (ends_sentence(text) and len(text) >= SHORTEST_BODY)


def _above_the_rest(near: Sequence[str]) -> bool:
    """The rest of the title matter follows, and no other title before it."""
    rest = (
        at
        for at, text in enumerate(near)
        if SALUTATION.match(text)
        or (SUBTITLE.match(text) and MEETING.search(text) and not ends_sentence(text))
    )
    place = next(rest, -1)
    return place >= 0 and not any(map(is_whole_title, near[:place]))


def _placed(text: str, following: Sequence[Line]) -> bool:
    """`text` and up to two short rows more, right above the body, name a place and a year."""
    for line in following[:3]:
        more = tight(to_passage(line).text)
        number = numbering(more)
        if (number and number.rank <= Rank.BRACKET) or len(more) > SHORTEST_BODY:
            return names_place_and_year(text) and not speaks(text)
        if line.gap or number or MONTH.fullmatch(more) or _FOREIGN.search(more) or is_office(more):
            return False
        text += more
    return False


def _rows_above_rest(text: str, following: Sequence[Line]) -> bool:
    """`text` and up to three short rows more make a title above the rest, whatever blank lines there are."""
    for at, line in enumerate(following[:4]):
        more = tight(to_passage(line).text)
        if is_title(text) and at:
            return told_by_words(more) or addresses_offices(more)
        single = len(more) <= LONGEST_TITLE_ROW and not re.search("[，。：；,:;]", text + more)
        foreign = (
            more.startswith("以下")
            or numbering(more)
            or _FOREIGN.search(text)
            or _FOREIGN.search(text + more)
            or told_by_words(more)
        )
        if not single or foreign or is_whole_title(more):
            return False
        text += more
    return False


def _completes(text: str, following: Sequence[Line]) -> bool:
    """One or two short rows more, or up to four, make a (whole) title of `text`; no blank line between."""
    for at, line in enumerate(following[:4]):
        more = tight(to_passage(line).text)
        if (
            line.gap
            or _FOREIGN.search(text + more)
            or len(more) > LONGEST_TITLE_ROW
            or re.search("[，。：；,]", text + more)
            or numbering(more)
            or (LISTED.match(more) and not is_title(more))
        ):
            return False
        text += more
        if is_whole_title(text) or (at < 2 and is_title(text)):
            return True
    return False
