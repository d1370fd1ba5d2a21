"""Who gives a report: an office and a name, or an office alone, on a line of the title matter."""

from __future__ import annotations

import re

from desktop_app.document.chinese import HAN, tight
from desktop_app.document.titles.title_words import is_title
from desktop_app.document.words import frequency, tag_of

LONGEST_SPEAKER = 42
_MOST_NAMES = 6
_SPEAKER = re.compile(
    r"(?:报告人|報告人)[:：]|.{0,36}(?:长|長|主任|主席|总理|總理|书记|書記|主委|厅长|负责人|委员|委員|[人候][选選]人?"
    r"|(?<![时時年当當近现現世后後])代(?!表))[\s　]*"
    rf"(?:[{HAN}][\s　]{{0,3}}[{HAN}·]{{1,3}}|[{HAN}]{{1,6}}·[{HAN}·]{{1,12}}|[xX×＊*]{{1,4}})$"
)
#: 副区长（提名人选） 张三, 主任（代） 李四
_AS_WHAT = re.compile(r"(?<=[长長任席记記])[（(][^（()）]{1,8}[）)](?=[\s　]*\S)")
#: 自治区代主席 乌云其木格: only a space tells where so long a name begins
_LONG_NAME = re.compile(rf"(?:长|長|主任|主席|书记|書記)[\s　]+[{HAN}]{{5,8}}$")
#: ××× stands for a name in a sample
_OPENINGS = frozenset({"引言", "前言", "序言", "导言", "導言", "导语", "導語"})
_BARE_NAME = re.compile(
    rf"(?!会议上|會議上|大会上|大會上)[{HAN}]{{2,3}}|[{HAN}]{{1,6}}·[{HAN}·]{{1,12}}|[xX×]{{2,4}}"
)
_SHORT_NAME = re.compile(rf"[{HAN}]{{1,2}}[^\W部委局行署办辦厅廳院会會队隊处處室组組]")
#: 雪克来提·扎克尔: no word holds such a dot
_DOTTED_NAME = re.compile(rf"[{HAN}]{{1,6}}·[{HAN}·]{{1,12}}")
_SPELLED_NAME = re.compile(rf"[{HAN}]{{4,8}}")
_OFFICE = re.compile(
    r"(?:.{2,30}(?:委员会|委員會|政府|局|厅|廳|办公室|辦公室|发展改革委|发改委|调查队|調查隊|总队|總隊|统计处|普查处|研究室|研究中心|课题组|调研组|人大常委会|人大常委會|人民法院|人民检察院|人民檢察院)|财政部|审计署|(?:中华人民共和国|中華人民共和國|国家|國家)[^，。的]{2,8}[部委署])$"
)


#: 财政部 发展改革委 人民银行: offices whose names a space parts
_OFFICES = re.compile(r"\S{2,14}[部委局行署办厅院会](?:[ 　]+\S{2,14}[部委局行署办厅院会])+")


#: 代区长 above a line with the name
_POST = re.compile("代?理?[省市县縣区區州旗镇鎮乡鄉局][长長]|主任|主席")


def are_offices(text: str) -> bool:
    """`text` names several offices, who give a document together."""
    return _OFFICES.fullmatch(text) is not None and not re.search("[，。、；：]", text)


def speaks(text: str) -> bool:
    """`text` names an office and who holds it, in brackets or not."""
    text = _AS_WHAT.sub("", text.strip("（()） 　"))
    if len(text) > LONGEST_SPEAKER or re.search("[，,；;。]|[听聽]取|委[托託]", text):
        return False
    if _SPEAKER.match(tight(text)) is not None or _LONG_NAME.search(text) is not None:
        return True
    return _names_office_and_person(text)


def _names_office_and_person(text: str) -> bool:
    """区财政局 席捲澜: the office and its holder, without the post; the name is no ordinary word."""
    office, _, name = text.replace("　", " ").partition(" ")
    name = tight(name)
    if not is_office(office):
        return False
    return _DOTTED_NAME.fullmatch(name) is not None or (
        _SHORT_NAME.fullmatch(name) is not None and _is_name(name)
    )


def may_be_office_and_person(text: str) -> bool:
    """镶黄旗人民政府 好毕斯哈拉图: so long a name looks like a noun, and only its place tells it."""
    office, _, name = text.replace("　", " ").partition(" ")
    return (
        is_office(office) and _SPELLED_NAME.fullmatch(tight(name)) is not None and not is_title(tight(name))
    )


def is_bare_name(text: str) -> bool:
    """`text` (spaces left out) may be a name alone on a line, between title and salutation."""
    return _BARE_NAME.fullmatch(text) is not None and text not in _OPENINGS


def are_names(text: str) -> bool:
    """周振宇 高敬东 陈剑琦: the authors of an inquiry; none of the names is an ordinary word."""
    names = text.split()
    persons = all(_BARE_NAME.fullmatch(name) and _is_name(name) for name in names)
    return 1 < len(names) <= _MOST_NAMES and persons


def _is_name(name: str) -> bool:
    return frequency(name) == 0 or tag_of(name).startswith("nr")


def holds_office(text: str) -> bool:
    """`text` says what office someone holds, and no name: 自治区人大常委会副主任.

    中华人民共和国 stands above 国务院新闻办公室 in the same way.
    """
    if text == "中华人民共和国":
        return True
    if _POST.fullmatch(text):
        return True
    short = 4 <= len(text) <= LONGEST_SPEAKER and not re.search("[，,；;。：:]", text)
    return short and text.endswith(("长", "長", "主任", "主席", "书记", "書記")) and not speaks(text)


def is_office(text: str) -> bool:
    """`text` (spaces left out) names an office, or several."""
    return len(text) <= LONGEST_SPEAKER and not re.search("[，：:]", text) and _OFFICE.match(text) is not None
