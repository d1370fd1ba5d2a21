"""Why a line belongs to the passage before it: what its words, its stop and its place on the page say.

A reason is a word that the window shows (`hard-wrap`, `mid-sentence` …), with how sure it is, from 0 to 1.
"""

from __future__ import annotations

import re

from desktop_app.document.chinese import has_han, tight
from desktop_app.document.marks import (
    PAIR_SIGN,
    PAIRS,
    Rank,
    bare_mark,
    bullet_end,
    ends_sentence,
    first_stop,
    is_data_row,
    is_date,
    numbering,
    open_pair,
    opens_caption,
    spoken_item,
)
from desktop_app.document.pages.annexed import makes_title
from desktop_app.document.pages.below_stops import LOOK_BACK, PARAGRAPH_START, SHORTEST_WRAPPED, below_stop
from desktop_app.document.pages.contacts import signs_below
from desktop_app.document.pages.cuts import GOES_ON_ALWAYS, cut_short, goes_inside, is_slogan_above
from desktop_app.document.pages.layout import Layout, is_scrap
from desktop_app.document.passage import Hint, Line, Passage, to_passage
from desktop_app.document.runin import leaves_heading
from desktop_app.document.titles.addresses import SALUTATION
from desktop_app.document.titles.news import names_paper
from desktop_app.document.titles.site_lines import labels_something
from desktop_app.document.titles.title_words import is_title
from desktop_app.document.words import splits_word

_HEADING_LIKE = 35  # an unfinished line shorter than this may be a heading without number
_LIST_LIKE = 80  # characters that an item of a list, ended by a semicolon, may have
_OPEN_END = re.compile(r"[，、,“‘「『（(《〈\-—－·/+和与與及或的为為在对對将將把被向从從以由至到等是并並]$")
_ANNOUNCING_DASH = re.compile(r"[\w”）》](?:——|──|－－)$")  # 热词频频被热议——, with them below
#: 40% of a figure, and no 12345678 that one may call
_DIGIT_END = re.compile(
    r"(?<![A-Za-z篇])(?<![：:-]\d{6})(?<![：:-]\d{7})(?<![：:-]\d{10})\d\.?$|[%％]$|[第约約超近达達]$"
)
_WHOLE_PLACES = ("全市", "全省", "全县", "全区", "全国", "全镇", "全州")
_MEASURED = re.compile(r"\d\s*(?:[万亿萬億]?(?:m[23]|km2|[元人户吨]|立方米|公顷|平方米)|[%％])$")
_BEFORE_NUMBER = re.compile(
    r"(?:增长|增長|下降|完成|提高|降低|减少|減少|增加|同比|达到|達到|突破|超过|超過|新增|累计|累計)$"
)
#: …登记失业率控制在, …覆盖率提高到: no heading ends so, and an amount must follow
_TOWARDS_AMOUNT = re.compile(
    r"(?:[提升增][高升至长長加]|[下回][降落]|降低|扩大|擴大|缩短|縮短|压减|壓減|压缩|壓縮|控制|保持|稳定|穩定)[到至在]$"
    r"|(?:[达達]到|突破|超[过過]|接近|高[于於]|低[于於])$"
)
_AMOUNT_START = re.compile(
    r"\d[\d.,]*\s*(?:[%％‰万萬亿億家个個项項座户戶人名亩畝吨噸元件天]|公里|平方|小时|小時|微克)"
)
#: 三次产业结构为8.5: before 37.0:54.5
_RATIO_END = re.compile(r"(?:[为由是比到]|[:：∶︰])\d+(?:\.\d+)?[:：∶︰]$")
_NUMBER_START = re.compile(r"^\d[\d.,]*(?!\d*\s*年)")
_DAY_START = re.compile(r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})?\s*日")  # of a date that was cut
#: （2020年10月19日） below a title, whatever that ends with
_DAY_IN_BRACKETS = re.compile(r"[（(](?:19|20)\d\d年\d{1,2}月(?:\d{1,2}日)?[）)]")
_FRAGMENT_START = re.compile(
    r"^(?:(?:以?[上下内內外]|左?右)[，、；。]|(?![一二三四五六七八九十百甲乙丙丁])[一-鿿][，。；]|[，、。；：！？,;）)”’」』》〉%％]|是[：:]|[（(](?:以下|下同|下称))"
)
#: 2024年工作目标 below the last item of a list, 增长8.2%
_DATED_HEADING = re.compile(
    r"(?:19|20)\d\d年[^，。；、]{0,14}(?:回顾|总结|安排|计划|目标|任务|打算|重点|部署|工作|情况|特点|亮点|形势|成绩|成效|进展|举措|措施|思路|方向|概况)"
)
#: What no heading without number has inside: a stop, or two commas.
_NO_HEADING = re.compile("[。；！？;!?]|[，,][^，,]*[，,]")
#: 研发投入占比达到3.12%，高新技术企业, 支出102425亿元，比2023年: no heading tells so exactly
_EXACT = re.compile(r"(?<![\d.])\d+\.\d+(?![\d.])|\d[%％]|\d[万萬亿億]?元")
_ORDINAL = re.compile("^第[一二三四五六七八九十]{1,2}[，,、]")  # its comma is none of the words
#: 在总结成绩和经验的同时，我们也清醒 / 地认识到, and a single sign
_NO_NAME = re.compile(
    "[^序跋附注]$|.{2,}[，,](?:这|都|也|就)?是(?!否)|(?:受[^，]{2,24}委[托託][，,])?[现現][将將]|(?:但?我们也|我们清醒|同时|与此同时|在(?:看到|肯定|充分肯定|总结|取得).{1,16}同时)[，,]"
)
_ENDS_NO_HEADING = re.compile("(?<![目标標])的$")
#: 2020年是“十三五”收官之年: opens a sentence
_YEAR_IS = re.compile(r"(?:刚刚过去的|剛剛過去的)?\d{4}\s*年[，,]?是")
_EXPLAINED = re.compile(r"\d{1,3}\s*[.．、][^：。]{2,30}：[^。]")  # 16.“益企成长”计划：推动…
_CLAUSE_BEGUN = re.compile("[，,][^，,。；：！]{1,2}$")  # …战略定位，京: no heading ends so
#: 主要预期目标是：地区 and 执行情况，税收收入方面：增: no heading goes on behind such a colon
_NAMES_FIGURES = re.compile("(?:[是为為]|[，,][^，,：:]+)[：:].")
_FIRST_SPOKEN = ("一是", "首先", "一要")
_ALIKE, _LOST_STOP = 3, 0.5  # signs that open two paragraphs alike; how likely a page cut
#: 附件1 above 2024年重点项目表: the label of an annex, a table or a chart alone on its line
_LABEL = re.compile(r"(?:附[件表录錄图圖]|[图圖表]|[专專][栏欄])\s*[\d一二三四五六七八九十-]{1,4}\s*[:：.]?")
_SIGNATURE = re.compile(
    r"(?:附件|附表|附[:：]|注[:：]|备注|備註|[导導][读讀][:：]|核心提示[:：]|\d{4}\s*年\s*\d\d?\s*月\s*\d\d?\s*日?$)"
)


def why_joined(passage: Passage, previous: Line, line: Line, layout: Layout) -> tuple[str, float]:
    """Why `line` belongs to `passage`, which ends with `previous`, and how sure; "" and how likely it may."""
    text, new = passage.text, to_passage(line).text
    if not new or not text:
        return "", 0.0
    reason, sure = _inside_sentence(text, new, line)
    if reason:
        return reason, sure
    if layout.torn and not ends_sentence(text) and (is_scrap(new) or is_scrap(previous.text)):
        whole_heading = heading_shape(passage) and not passage.breaks and has_han(new)
        return ("", 0.0) if whole_heading else ("torn-line", 0.9)
    if _stands_apart(text, new, line):
        return "", 0.0
    if bare_mark(text):
        return ("", 0.0) if numbering(new) or bare_mark(new) else ("list-mark", 0.9)
    over_page = line.page_start and layout.full(previous, line, first=True)
    apart = layout.apart(passage, line) and not over_page
    if apart or (opens_caption(text) and not layout.full(previous, line)):
        return "", 0.0
    runs_over = layout.full(previous, line) and not line.indented
    if opens_block(new, text, line, runs_over, layout.width > 0):
        return "", 0.0
    if heading_shape(passage):
        return _wrapped_heading(passage, previous, line, new, layout)
    if ends_sentence(text) or text[-1] in "：:":
        return below_stop(text, previous, line, layout)
    return _unfinished(passage, previous, line, new, layout)


def _inside_sentence(text: str, new: str, line: Line) -> tuple[str, float]:
    """What opens so, opens no paragraph behind such words, whatever stands between."""
    if _FRAGMENT_START.match(new) and not ends_sentence(text):
        return "starts-inside-sentence", 0.97
    if _RATIO_END.search(text) and new[0].isdecimal():
        return "number-and-measure", 0.95
    if line.hint is Hint.NONE and _TOWARDS_AMOUNT.search(text) and _AMOUNT_START.match(new):
        return "number-and-measure", 0.95
    return "", 0.0


def _stands_apart(text: str, new: str, line: Line) -> bool:
    """A label, one row of many in a table of data, the signature's day, a paragraph that lost its stop."""
    day = (is_date(text) and not _DAY_START.match(new)) or _DAY_IN_BRACKETS.fullmatch(tight(new)) is not None
    opens = new.startswith(_WHOLE_PLACES) or PARAGRAPH_START.match(new) is not None
    lost = line.gap > 0 and opens and _MEASURED.search(text) is not None
    lost = lost or (line.gap > 0 and text[-1].isalnum() and text[:_ALIKE] == new[:_ALIKE] and opens)
    rows = is_data_row(text) or (labels_something(text) and (labels_something(new) or signs_below(line)))
    return day or lost or rows or _LABEL.fullmatch(text) is not None


def opens_block(new: str, text: str, line: Line, runs_over: bool = False, wrapped: bool = False) -> bool:
    """The line has a sign of its own that it opens something new.

    `runs_over`: the line before it is full, so that where this one begins says little; `wrapped`: lines of
    this text are, so that one which ends early ends its paragraph.
    """
    unfinished = not ends_sentence(text) and (
        text[-1] in "，、,“（(《第约" or (runs_over and text[-1] not in "；;：:")
    )
    number = numbering(new)
    if number and not (unfinished and (len(new) > 60 or first_stop(new) > 60)):
        return not (number.rank >= Rank.ARABIC and unfinished)
    if (bullet_end(new) or _SIGNATURE.match(new)) and not unfinished:
        return True
    if (SALUTATION.fullmatch(new) or names_paper(new)) and text[-1].isalnum():
        return True
    if bare_mark(new) or (line.text.startswith("**") and ends_sentence(text)):
        return True
    apart = (wrapped and (line.indented or line.gap)) or new.startswith(_FIRST_SPOKEN)
    return spoken_item(new) and text[-1] in ("；;：:。！，," if apart else "；;：:。！") and not runs_over


def heading_shape(passage: Passage) -> bool:
    """A numbered or marked heading line: number, few words, no stop inside."""
    text = passage.text
    if passage.level or passage.hint in (Hint.HEADING, Hint.TITLE):
        return True
    number = numbering(text)
    return number is not None and len(text) <= 70 and first_stop(text) < 0 and text[-1] not in "，、；;,"


def _wrapped_heading(
    passage: Passage, previous: Line, line: Line, new: str, layout: Layout
) -> tuple[str, float]:
    text = passage.text
    if _ENDS_NO_HEADING.search(text) or (line.page_start and GOES_ON_ALWAYS.match(new)):
        return "mid-sentence", 0.9
    if line.gap or line.indented:
        entry = not line.indented and _EXPLAINED.match(text) is not None and ends_sentence(new)
        begun = layout.always_begun and previous.indented and not line.indented
        return ("mid-sentence", 0.8) if entry or begun or layout.cuts.goes_on(text, line, new) else ("", 0.0)
    if line in layout.first_lines.begin:
        return "", 0.0
    alone = first_stop(new) < 0 and len(new) <= 30
    opened = open_pair(text[-LOOK_BACK:])
    if alone and (text[-1] in "，、" or opened):
        return "heading-wrap", 0.9
    closing = PAIR_SIGN.search(new) if opened else None
    if closing and PAIRS.get(closing.group()) == opened:
        return "open-quote-or-bracket", 0.9
    reaches = layout.width > 0 and not layout.stops_short(previous)
    if reaches and (layout.counted or goes_inside(text, new)):
        return "hard-wrap", 0.9
    within = layout.indents and previous.indented and len(previous.text) >= SHORTEST_WRAPPED
    explained = _EXPLAINED.match(text) is not None and not passage.breaks
    full = layout.full(previous, line, first=explained)
    if not (full or (within and not ends_sentence(text))):
        return ("mid-sentence", 0.8) if layout.cuts.goes_on(text, line, new) else ("", 0.0)
    number = numbering(text)
    alone_here = number is not None and number.rank in layout.headings and not layout.stops_short(line)
    opens = new.startswith(_FIRST_SPOKEN) or (leaves_heading(new) and not new[0].isdecimal())
    if text[-1].isalnum() and (alone_here or (opens and (first_stop(new) > 0 or new[-1] in "：:"))):
        return "", 0.0  # below a heading whose last row is full: another one would have been short
    # else an item, or the last words of a heading and its body on one line
    return ("heading-wrap" if alone else "hard-wrap"), 0.8


def _is_inside(text: str, previous: Line, line: Line, layout: Layout) -> bool:
    """The rest of a sentence: no line of its own begins here, neither by an indent nor by a blank line."""
    if line.gap or line.indented:
        return False
    if layout.width and leaves_heading(text) and not layout.stops_short(previous):
        return True  # the margin is ragged, and no heading opens so
    told = (layout.indents and previous.indented) or layout.gap > 0
    long = len(previous.text) >= SHORTEST_WRAPPED and re.search("[，,、]", previous.text) is not None
    return told and long and first_stop(to_passage(line).text) > 0


def _before_number(text: str, new: str) -> bool:
    """A figure is cut, or what it tells of stands on the line before it."""
    if _DIGIT_END.search(text):
        return _DATED_HEADING.fullmatch(tight(new)) is None
    sentence = len(text) < _HEADING_LIKE and re.search("[，,]", text) is not None and not _is_couplet(text)
    return _NUMBER_START.match(new) is not None and (sentence or _BEFORE_NUMBER.search(text) is not None)


def _is_couplet(text: str) -> bool:
    """坚持创新驱动，培育发展新动能: two clauses about as long as each other, as headings have them."""
    first, *rest = re.split("[，,]", text)
    return len(rest) == 1 and min(len(first), len(rest[0])) > 3 and abs(len(first) - len(rest[0])) <= 2


def _perhaps_heading(text: str, previous: Line) -> bool:
    """A short line (one with two commas is a sentence that was cut), or the title of an annex."""
    if (
        _YEAR_IS.match(text)
        or _NO_NAME.match(text)
        or _CLAUSE_BEGUN.search(text[-4:])
        or _NAMES_FIGURES.search(text)
    ):
        return False
    if _EXACT.search(text) and re.search("[，,]", text) and not _is_couplet(text):
        return False
    if is_title(tight(text)) and not re.search("[，,]", text):
        return True
    return (
        len(previous.text) < _HEADING_LIKE
        and len(text) <= 2 * _HEADING_LIKE
        and not _NO_HEADING.search(_ORDINAL.sub("", text))
    )


def _after_semicolon(text: str, previous: Line, line: Line, new: str) -> tuple[str, float]:
    """Short clauses one below the other are items of a list; beside longer ones the clause goes on."""
    both_short = len(previous.text) <= _LIST_LIKE and len(new) <= _LIST_LIKE
    is_item = both_short and first_stop(text) <= 0 and not re.search("[；;].", new)
    return ("", 0.0) if is_item or line.indented else ("after-semicolon", 0.8)


def _unfinished(passage: Passage, previous: Line, line: Line, new: str, layout: Layout) -> tuple[str, float]:
    """`passage` has no stop: `new` goes on with it, unless an item, a heading or a row ended there."""
    text = passage.text
    begun = line.indented or (text[-1] in "；;" and line in layout.first_lines.begin)
    if layout.full(previous, line, first=not passage.breaks) and not begun:
        return ("mid-sentence", 0.95) if line.gap else ("hard-wrap", 0.95)
    if text[-1] in "；;":
        return _after_semicolon(text, previous, line, new)
    if open_pair(previous.text) or open_pair(text[-LOOK_BACK:]):
        return "open-quote-or-bracket", 0.97
    lost_stop = line.indented and layout.indents and text[-1] in "%％"  # by recognition
    if new.isdecimal() or (_before_number(text, new) and not lost_stop):
        return "number-and-measure", 0.95
    if _OPEN_END.search(text) and (len(text) >= _HEADING_LIKE or text[-1] in "，、,和与與及的（“《"):
        return ("", 0.0) if _ANNOUNCING_DASH.search(text) else ("mid-sentence", 0.97)
    if _is_inside(text, previous, line, layout):
        return "hard-wrap", 0.85
    if makes_title(text, new, previous, line):
        return "heading-wrap", 0.8
    if lost_stop or _perhaps_heading(text, previous) or is_slogan_above(text, new):
        bold = passage.all_bold and line.text.startswith("**") and splits_word(text, new)
        return ("mid-sentence", 0.8) if bold or cut_short(text, new, line, layout) else ("", 0.0)
    return _cut_or_begun(text, line, new, layout)


def _cut_or_begun(text: str, line: Line, new: str, layout: Layout) -> tuple[str, float]:
    """The rest of a sentence, unless its line is indented below a short one, or a heading opens it."""
    if line.indented and layout.indents and len(new) > _HEADING_LIKE and len(text) < 2 * _HEADING_LIKE:
        return "", 0.0
    if not (layout.width or layout.cuts_before(line)) and layout.cuts.lost_stop(text, new):
        return "", _LOST_STOP  # as others here, and pages cut nothing else
    return "mid-sentence", 0.95
