"""Title matter: title, subtitle, speaker, salutation at the head of a report.

Works on lines before any repair; knows nothing of parts and sections.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_app.document.chinese import HAN, has_han, simplified, tight
from desktop_app.document.marks import ends_sentence, first_stop, numbering, open_pair
from desktop_app.document.model import BlockKind, Corrections
from desktop_app.document.passage import Hint, Line, Passage, to_passage
from desktop_app.document.roles import role_of
from desktop_app.document.speakers import holds_office, is_office, speaks
from desktop_app.document.title_words import DIGIT, MAX_TITLE, are_titles, is_slogan, is_title, is_whole_title

_SALUTATION = re.compile(
    r"(?:尊敬的)?[^，。；：:,！!“”]{0,24}?(?:代表|委员|委員|主任|主席|同志们|同志們|同志|领导|領導|来宾|來賓|嘉宾|朋友们|议员|議員|市民)(?:们|們)?"
    r"(?:[、，,][^。；：:！!“”]{0,24}?(?:代表|委员|委員|同志们|同志們|同志|来宾|來賓|朋友们|议员|議員|市民)(?:们|們)?)*[:：,，！!]"
)
_BODY_ADDRESSED = re.compile(
    r"[^，。；：:！“”]{0,16}(?:人大|人民代表大会|人民代表大會)(?:常务委员会|常務委員會|常委会|常委會)[:：]$"
)
#: 县人民政府： right below the title of a summary
_OFFICE_ADDRESSED = re.compile(
    r"各[^。；：:！]{2,70}[:：]|[^，。；：:！“”年]{0,16}(?:[县縣市省区區州镇鎮乡]委|政府|办公室|委员会|[局厅])[:：]"
)
_SUBTITLE = re.compile(
    rf"^(?:[—─―－–-]{{1,}}\s*\S|[（(〔].*[）)〕]$|[（(〔]?{DIGIT}{{4}}\s*年\s*{DIGIT}{{1,3}}\s*月)"
)
#: 以下是財政司司長今日在立法會提交預算案的演辭內容： stands above the speech itself
_PRESS_NOTE = re.compile(
    r"^以下[是为為].{6,90}(?:演[辞辭词詞]|讲话|講話|发言|發言|致[辞辭]|报告|報告|谈话|談話).{0,8}[:：]$"
)
_MONTH = re.compile(
    rf"[（(]?{DIGIT}{{4}}年{DIGIT}{{1,3}}月(?:{DIGIT}{{1,3}}日)?(?:[·•.]?[{HAN}]{{2,4}})?[）)]?"
)
_MEETING = re.compile(
    r"(?:在.{2,60}(?:会议|會議|大会|大會|全会|次会)"
    rf"|{DIGIT}{{4}}\s*年\s*{DIGIT}{{1,3}}\s*月\s*{DIGIT}{{1,3}}\s*日)"
)
_ISSUER = re.compile(
    r"中华人民共和国.{2,30}|.{2,20}(?:人民政府|委员会|委員會|办公室|辦公室|统计局|财政局|发展和改革局)"
)
#: No title has them: buttons and paths of a site, its labels (发布日期：…), the volumes of a yearbook.
_FOREIGN = re.compile(rf"[|｜>＞@/\\【】]|\[(?!\d)|\d\s*[卷期版辑輯]$|^[{HAN}\s]{{2,8}}[:：]")
_LISTED = re.compile(r"[•·●■◆]\s*")  # a site's list of what it shows
#: A name alone on a line, between title and salutation.
_BARE_NAME = re.compile(rf"^[{HAN}]{{2,3}}$|^[{HAN}]{{1,6}}·[{HAN}·]{{1,12}}$")
#: 合肥市1-9月份财政预算执行情况分析: says of which place, ends in no word for a document.
_ACCOUNT = re.compile(
    r"^(?!我|本|全).*(?:[省市县縣区區州旗镇鎮]|中国|中國|全国|全國|内蒙古|內蒙古|广西|廣西|西藏|宁夏|寧夏|新疆|北京|上海|天津|重庆|重慶)"
    r".*(?:情况|情況|分析|综述|綜述|概况|概況|摘要)$"
)
_DANGLING = re.compile(r"(?:[和与與及的、，,]|省|市|区|區|县|縣|州|政府|情况|情況|规划|計劃|计划|年|年度)$")
_TITLE_TAIL = re.compile(
    r"(?:执行情况|執行情況|完成情况|实施情况|及|与|和|暨|草案|的报告|的報告|（草案|\(草案)"
)
_DRAFT = re.compile(r"[（(](?:送审稿|送審稿|征求意见稿|讨论稿|审议稿|修订稿|草案|摘要|书面|節選|节选)[）)]")
LONGEST_TITLE_ROW = 30
SHORTEST_BODY = 45  # characters of a first paragraph below its title
_ALIKE = 10  # characters


@dataclass(frozen=True, slots=True)
class Head:
    """Title matter found, in order, and how many lines it took."""

    items: tuple[tuple[BlockKind, Passage], ...]
    used: int
    rest: Line | None = None  # body that stood on the salutation's line


def find_head(lines: Sequence[Line], corrections: Corrections) -> Head:
    """Title matter at the head of `lines`."""
    items: list[tuple[BlockKind, Passage]] = []
    for index, line in enumerate(lines):
        passage = to_passage(line)
        listed = _LISTED.match(passage.text)
        passage = passage.cut(listed.end()) if listed and listed.end() < len(passage.text) else passage
        kind = _kind_of(passage, items, lines[index + 1 : index + 6])
        if kind is BlockKind.SALUTATION:
            return _salutation(items, passage, line, index)
        if kind is None:
            return Head(tuple(items), index)
        if (
            items
            and items[-1][0] is kind
            and (kind is not BlockKind.SPEAKER or holds_office(items[-1][1].text))
            and not _again(tight(items[-1][1].text), tight(passage.text))
            and not corrections.undo(items[-1][1].text, passage.text)
            and _goes_on(items[-1][1], passage, kind)
        ):
            items[-1] = (kind, items[-1][1].join(passage, "heading-wrap", 0.95))
        else:
            items.append((kind, passage))
    return Head(tuple(items), len(lines))


def told_by_words(text: str) -> bool:
    """`text` (spaces left out) can only be title matter: a salutation, or the meeting below the title."""
    address = _SALUTATION.match(text) or _BODY_ADDRESSED.match(text)
    whole = address is not None and address.end() == len(text)
    return whole or bool(_SUBTITLE.match(text) and _MEETING.search(text) and not ends_sentence(text))


def _kind_of(
    passage: Passage, items: list[tuple[BlockKind, Passage]], following: Sequence[Line]
) -> BlockKind | None:
    text = tight(passage.text)
    kinds = [kind for kind, _ in items]
    last = items[-1] if items else None
    address = _SALUTATION.match(text) or _BODY_ADDRESSED.match(text)
    if BlockKind.TITLE in kinds:
        address = address or _OFFICE_ADDRESSED.fullmatch(text)
    if address and (BlockKind.TITLE in kinds or address.end() == len(text)):
        return BlockKind.SALUTATION
    if passage.hint is Hint.ROW or len(text) > MAX_TITLE or ends_sentence(text) or are_titles(passage.text):
        return None
    if last and last[0] is BlockKind.SUBTITLE and _goes_on(last[1], passage, BlockKind.SUBTITLE):
        return BlockKind.SUBTITLE
    if not kinds and _SUBTITLE.match(text) and _MEETING.search(text):
        return BlockKind.SUBTITLE  # copied without its title, or with the title below
    if not kinds and not is_title(text) and (_gives(text, following) or _speaks_first(passage, following)):
        return BlockKind.SPEAKER
    if BlockKind.TITLE in kinds or (kinds and not is_title(text)):
        return _after_title(passage, items, following)
    if numbering(text) and not is_title(text):
        return None
    return BlockKind.TITLE if _may_be_title(passage, following) else None


def _after_title(
    passage: Passage, items: list[tuple[BlockKind, Passage]], following: Sequence[Line]
) -> BlockKind | None:
    kind, last = items[-1]
    text = tight(passage.text)
    if kind is BlockKind.TITLE and _again(tight(last.text), text):
        return BlockKind.TITLE
    if (
        kind is BlockKind.TITLE
        and not numbering(text)
        and _title_goes_on(tight(last.text), passage, following)
    ):
        return BlockKind.TITLE
    told = (
        _MEETING.search(text)
        or _MONTH.fullmatch(text)
        or (kind is BlockKind.TITLE and text[0] in "—─―－–（(")
    )
    note = _PRESS_NOTE.match(text) or (following and _PRESS_NOTE.match(text + tight(following[0].text)))
    if note or (_SUBTITLE.match(text) and told):
        return BlockKind.SUBTITLE if not numbering(text) else None
    if numbering(text):
        return None
    if _MEETING.search(text) and len(text) < 60 and "，" not in text:
        return BlockKind.SUBTITLE
    if speaks(passage.text) or is_office(text) or _holds_and_speaks(passage.text, following):
        return BlockKind.SPEAKER
    if kind is not BlockKind.SPEAKER and _BARE_NAME.match(text) and _addressed(following[:1]):
        return BlockKind.SPEAKER
    return None


def _speaks_first(passage: Passage, following: Sequence[Line]) -> bool:
    """Who speaks, in a report that was copied without its title."""
    return speaks(passage.text) and _addressed(following[:2])


def _holds_and_speaks(text: str, following: Sequence[Line]) -> bool:
    """An office on one line, another one with the name of who holds both on the next."""
    return bool(following) and not following[0].gap and holds_office(text) and speaks(following[0].text)


def _gives(text: str, following: Sequence[Line]) -> bool:
    """市统计局 above （2018年4月16日）: whose report it is, the title was not copied."""
    dated = bool(following) and _MONTH.fullmatch(tight(to_passage(following[0]).text)) is not None
    return dated and is_office(text)


def addresses_offices(text: str) -> bool:
    """各区县人民政府，各委办局：, below the title of a notice (spaces left out)."""
    return text.startswith("各") and _OFFICE_ADDRESSED.fullmatch(text) is not None


def _addressed(lines: Sequence[Line]) -> bool:
    return any(_SALUTATION.match(tight(to_passage(line).text)) for line in lines)


def _again(before: str, text: str) -> bool:
    """A web page's title and the report's own, which it holds or begins like."""
    alike = text in before or before in text or (len(text) > _ALIKE and text[:_ALIKE] in before)
    return is_title(text) and is_title(before) and alike


def _title_goes_on(before: str, after: Passage, following: Sequence[Line]) -> bool:
    text = tight(after.text)
    if _DRAFT.fullmatch(text) and is_title(before):
        return True
    if after.level or _SUBTITLE.match(text) or "，" in text or before == text:
        return False
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


def _may_be_title(passage: Passage, following: Sequence[Line]) -> bool:
    text = tight(passage.text)
    if passage.hint is Hint.TITLE or is_title(text):
        return True
    if ("，" in text and "报告" not in text) or first_stop(text) >= 0 or text[-1] in "：:":
        return False
    if _FOREIGN.search(text) or not has_han(text):
        return False
    near = [tight(to_passage(line).text) for line in following]
    if near and is_slogan(passage.text, near[0]):
        return False
    if following and following[0].page_start and any(map(is_title, near[:2])):
        return False  # something of the site stood between this line and the title
    if near and len(text) <= LONGEST_TITLE_ROW and (_ISSUER.fullmatch(near[0]) or _MONTH.fullmatch(near[0])):
        return role_of(simplified(text)) is None
    if (
        _ACCOUNT.match(text)
        and "，" not in text
        and near
        and (numbering(near[0]) or len(near[0]) > SHORTEST_BODY)
    ):
        return True
    if any(is_title(t) for t in near[:1]) or _completes(text, following):
        return True
    rest = (
        at
        for at, t in enumerate(near)
        if _SALUTATION.match(t) or (_SUBTITLE.match(t) and _MEETING.search(t) and not ends_sentence(t))
    )
    place = next(rest, -1)  # the rest of the title matter, and no other title before it
    return len(text) <= 50 and place >= 0 and not any(map(is_whole_title, near[:place]))


def _begin(near: Sequence[str]) -> bool:
    """A first paragraph, in one line or in several."""
    return len(near[0]) > SHORTEST_BODY or sum(map(len, near[:3])) > 2 * SHORTEST_BODY


def _completes(text: str, following: Sequence[Line]) -> bool:
    """The next one or two short lines, with no blank line between, make a title of `text`."""
    for line in following[:2]:
        more = tight(to_passage(line).text)
        if (
            line.gap
            or _FOREIGN.search(text + more)
            or len(more) > LONGEST_TITLE_ROW
            or re.search("[，。：；,]", text + more)
            or numbering(more)
            or (_LISTED.match(more) and not is_title(more))
        ):
            return False
        text += more
        if is_title(text):
            return True
    return False


def _goes_on(before: Passage, after: Passage, kind: BlockKind) -> bool:
    if kind in (BlockKind.TITLE, BlockKind.SPEAKER):
        return True  # judged by _title_goes_on and _holds_and_speaks
    if open_pair(before.text):
        return True
    if _SUBTITLE.match(after.text) or speaks(after.text) or _SALUTATION.match(after.text):
        return False
    unfinished = "在" in before.text and before.text[-1:] not in "上）)〕：:"
    return unfinished and after.gap <= 1 and len(after.text) < 50


def _salutation(items: list[tuple[BlockKind, Passage]], passage: Passage, line: Line, index: int) -> Head:
    match = _SALUTATION.match(passage.text)
    end = match.end() if match else len(passage.text)  # 各 位 代 表 ：
    if passage.text[end - 1] in ",，！!" and passage.text[end:].strip():
        return Head(tuple(items), index)  # 各位代表，过去一年… is a sentence of the body
    items.append((BlockKind.SALUTATION, passage.cut(0, end)))
    body = passage.text[end:].strip()
    rest = replace(line, text=line.text[line.text.find(body[:4], end) :], gap=0) if body else None
    return Head(tuple(items), index + 1, rest)
