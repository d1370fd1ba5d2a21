"""What a single line says of itself: a title, a whole one, or the motto above one.

Works on the words alone (`titles` judges them by their neighbours).
"""

from __future__ import annotations

import re

from desktop_app import resources
from desktop_app.document.chinese import HAN
from desktop_app.document.marks import ends_sentence, open_pair

MAX_TITLE = 90
DIGIT = "[\\d〇○零一二三四五六七八九十]"


def _words(kind: str) -> str:
    return resources.read_pattern("document/patterns.csv", kind)


#: 报告, and what may stand behind it: 全文, （草案）, 2024年.
_DOCUMENT_WORD = re.compile(
    rf"(?:{_words('kind of document')})(?:\d{{3,5}}字)?(?:{_words('behind the kind of a document')}){{0,2}}"
    r"(?:\[\d{1,2}\])?[)）》]?(?:[（(〔][^）)〕]{1,30}[）)〕]|[（(][^（()）]{1,40}[）)]){0,2}\s*"
    r"(?:(?:19|20)\d\d年?|二[〇○零][〇○零一二三四五六七八九]{2}年度?|【[^】]{1,8}】)?$"
)
#: 政务公开 > 政府工作报告, 甲省人民政府公报: where a report stands; 第一部分 …: a part of it
_NO_TITLE = re.compile("[^<＜«]*[>＞»]|.{2,16}人民政府公[报報]$|第[一二三四五六七八九十]部分")
#: 【2011年某省政府工作报告】
_BOXED = re.compile(r"^[【〖](.+)[】〗]$")
#: 乡村振兴的调研报告——以产业为引领，以交通为保障
_SUBTITLED = re.compile(r"(?<=[报報]告)(?:——|--|—)[^。；：:\d]{4,40}$")
#: 我受镇人民政府委托，现将2023年财政预算（草案）: the report speaks, it names itself nowhere so.
_SPOKEN = re.compile(_words("the report speaking"))
#: What only a title's own first row has, not the motto above it.
_OF_A_TITLE = re.compile(_words("first row of a title"))
#: What a site calls the place where it keeps its reports.
_COLUMN = re.compile(_words("column of a site"))
_OF_A_SITE = re.compile(
    "(?:主办|承办|網站|网站|(?:政府|政务|信息|新闻|党建|人大)网|官方入口|官网|频道|门户|門戶|平台|公众号|融媒|发布)$"
)
_RANK = "(?:[省市县縣区區州盟旗镇鎮乡鄉]|街道)"
_PLACE = rf"[{HAN}Xx×]{{1,12}}?{_RANK}"
_WHOLE = re.compile(
    rf"(?:.{{2,24}})?(?:关于|關於|關于)|在.{{2,40}}[会會](?:议|議)?上的|国务院|[全最][国國高]人民|中国人民政治协商|中國人民政治協商|(?:{DIGIT}{{4}}年?)?《?(?:{_PLACE}(?:人民)?)?政府工作"
    rf"|(?:{DIGIT}{{4}}年度?)?{_PLACE}(?:[中高]级)?人民(?:法院|检察院|檢察院)工作"
    rf"|{_PLACE}第.{{1,6}}[届屆].{{2,24}}(?:会议|會議|大会|大會)(?:人民)?政府工作"
    rf"|{DIGIT}{{4}}年度[{HAN}]{{2,24}}(?:部门|单位)(?:预算|决算)"
    rf"|(?:{DIGIT}{{4}}年)?[{HAN}]{{2,12}}?{_RANK}(?:{DIGIT}{{4}}年|国民经济|國民經濟)"
)
_SHORTEST_MOTTO = 4
_YEAR = r"(?:(?:19|20)\d\d|[一二][九〇○零][\d〇○零一二三四五六七八九]{2})年|季度|半年"
#: 甲县2024年国民经济和社会发展情况: a place or an office, and a time
_PLACED = re.compile(
    rf"(?![我本全各这這])(?=.*(?:{_YEAR}))(?=.{{0,24}}[省市县縣区區州旗镇鎮乡鄉局厅廳委府道])[^，。；：！？,;:!?]{{7,60}}"
)


def is_title(text: str) -> bool:
    """`text` reads like the title of a report."""
    text = _SUBTITLED.sub("", _BOXED.sub(r"\1", text))
    named = len(text) <= MAX_TITLE and _DOCUMENT_WORD.search(text) is not None and not _NO_TITLE.match(text)
    return named and not _SPOKEN.search(text) and not ends_sentence(text) and not open_pair(text)


def are_titles(text: str) -> bool:
    """The titles of the years before and after on one line, in an archive of a site."""
    return sum(is_title(part) and part[0].isdecimal() for part in text.split()) > 1


def is_whole_title(text: str) -> bool:
    """A title of which no part stands on the line before."""
    return is_title(text) and _WHOLE.match(text) is not None


def opens_title(text: str) -> bool:
    """`text` may be the first row of a title whose next row would be one without it (甲市人民政府)."""
    return _OF_A_TITLE.search(text) is not None and not is_of_site(text)


def is_of_site(text: str) -> bool:
    """`text` says whose site it is: 市政府办公室主办, 甲市人民政府门户网站."""
    return _OF_A_SITE.search(text) is not None


def is_column(text: str) -> bool:
    """`text` names a kind of document and nothing else: 工作报告."""
    return _COLUMN.fullmatch(text) is not None


def is_slogan(text: str, after: str) -> bool:
    """A motto above a title that is whole without it: 凝心聚力谋发展　砥砺奋进谱新篇, 政府工作报告."""
    if is_title(text) or not is_whole_title(after):
        return False
    return is_motto(text) or not _OF_A_TITLE.search(text)


def is_motto(text: str) -> bool:
    """凝心聚力谋发展　砥砺奋进谱新篇: halves of the same length, a space between them."""
    parts = text.split()
    return len(parts) > 1 and len({len(part) for part in parts}) == 1 and len(parts[0]) >= _SHORTEST_MOTTO


def names_place_and_year(text: str) -> bool:
    """`text` says of which place and of which time a report is, whatever it calls itself."""
    return _PLACED.fullmatch(text) is not None
