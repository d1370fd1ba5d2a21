"""A page that ended in the first words of a paragraph, told from a heading without number.

Both are short lines without a stop; unless a word is cut, asked only where other pages of the text end inside
sentences.
"""

from __future__ import annotations

import re

from desktop_app.document.chinese import simplified, tight
from desktop_app.document.marks import bullet_end, first_stop, is_caption, numbering, spoken_item
from desktop_app.document.pages.layout import Layout
from desktop_app.document.passage import Line
from desktop_app.document.roles import role_of
from desktop_app.document.runin import leaves_heading, plain_heading_end
from desktop_app.document.titles.title_words import is_title
from desktop_app.document.words import splits_word

#: 2024年工作谋划, whatever it says of the year
_DATED = re.compile(r"(?:19|20)\d\d年[^，。；、\d]{2,16}")
_LATIN_WORD = re.compile("[a-z]{2}")
_LONG, _LONG_UNLIKE, _UNLIKE = 28, 18, 8  # signs of a line, and by which its clauses differ
_FEW_WORDS = 16  # characters of the last words of a clause, their stop taken in
#: 空白。 or 部署，: what is left of a clause
_SHORT_CLAUSE = re.compile(
    "(?!各位|同志|首先|其次|最后|据此|为此|对此|同时|此外|目前|当前|如今|今年|去年|明年|全年|年初|年内)[^，、。；：,;“（《]{1,3}[，。；,;）”》]"
)
#: What opens a sentence, and hardly ever a heading without number.
_SENTENCE_START = re.compile(
    "面对|面對|围绕|圍繞|由于|由於|按照|根据|根據|为[了深贯全进切]|[从自到]\\d|经[省市县区]|我[代们]|《|[“”]?[七八九十]+[一二三四五六七八九]?五[”]?"
)
#: 面积1194.74平, before 方公里
_MEASURED = re.compile(r"\d(?:[万亿千百萬億]|\D)?$(?<![年月日号届次期])")
#: 坚持以…的指示和方略 / 为根本遵循: 以 asks for 为
_TAKEN = re.compile("[以把][^为，。]{4,}$")
#: 完成以上目标任务，要坚持 / 提质增效: a sentence, whatever its first words tell
_PREDICATE = re.compile("[，,](?:[^，,]{2,6}是|要(?!素)|必须|是|也|我[们省市县区]|将|应(?!急|用)|就(?!业))")
#: 坚持发展引领，以业绩比高低，重投资，强产业，综合实力大提升: clauses without figures, none of them open
_CLAUSES = re.compile(
    r"[^，,。；：:\d]{3,14}(?:[，,][^，,。；：:\d]{3,14}){2,4}(?<![的和与及比较自至在于从到为对向将把被是以])"
)
_ANEW = re.compile(r"(?:19|20)\d\d年|[今全]年|[一三四五]年[来來]|[过過]去[一五]年|我[们們市县縣区區镇鎮乡鄉]")
_WORDS = "从從在对對把由被向"  # before what is spoken of
#: What opens no paragraph: 的外部环境, 到121万亿元, 超1.8亿元, 和服务
_GOES_ON = re.compile(
    "的(?!确)|了(?!解)|等(?!级)|到\\d(?!\\d{3}年)|[超逾][过過]?\\d|[达達]到?\\d|和(?![谐平睦田])|与(?![时此会])|及(?!时)|化(?![解工学肥债])|率(?![先领])"
)

#: What opens no paragraph and no body of any heading.
GOES_ON_ALWAYS = re.compile("的(?!确)|[们們]|了(?!解|结|却)")


def is_slogan_above(text: str, new: str) -> bool:
    """Several clauses that together head what is below, which opens with its time or whom it tells of."""
    opens = _ANEW.match(new) is not None and first_stop(new) > 0
    return opens and _CLAUSES.fullmatch(text) is not None and not splits_word(text, new)


def goes_inside(text: str, new: str) -> bool:
    """`new` goes on inside a word or with the last words of the sentence: 简介湖 / 北市, 突出其 / 特色."""
    return _SHORT_CLAUSE.match(new) is not None or splits_word(text, new)


def cut_short(text: str, new: str, line: Line, layout: Layout) -> bool:
    """The short `text` without a stop goes on in `line`, whose words are `new`, and is no heading."""
    if layout.cuts.item_goes_on(text, new) or _item_over_page(text, new, line):
        return True
    if layout.always_begun and not line.indented and (first_stop(new) > 0 or splits_word(text, new)):
        return True
    if (layout.cut_once or layout.cuts_before(line)) and _is_clause_begun(text, new):
        return True
    if not layout.cuts_before(line):
        return cut_inside_word(text, new)
    return _LATIN_WORD.search(text[-1] + new[0]) is not None or reads_on(text, new, layout)


def _is_clause_begun(text: str, new: str) -> bool:
    """公告指出，城镇老旧小区更新改造包括城镇 / 老旧小区改造: no heading has clauses so unlike, or is so long.

    Nor does one name three things and break off in the next word.
    """
    anew = (
        leaves_heading(new) or _ANEW.match(new) or numbering(new) or bullet_end(new) or first_stop(new) <= 0
    )
    if anew or spoken_item(text) or bullet_end(text):
        return False
    first, *rest = re.split("[，,]", text)
    if not rest:
        return text.count("、") > 1 and splits_word(text, new)
    if len(text) > _LONG and splits_word(text, new):
        return True
    unlike = len(rest) == 1 and abs(len(first) - len(rest[0])) > _UNLIKE
    return unlike and len(text) > _LONG_UNLIKE and not _tells_part(text)


def _item_over_page(text: str, new: str, line: Line) -> bool:
    """An item (—— or 一是) that a page cut just before the last words of its first clause."""
    begun = (bullet_end(text) or spoken_item(text)) and text[-1].isalnum()
    return line.page_start and bool(begun) and 0 < first_stop(new) <= _FEW_WORDS and not bullet_end(new)


def cut_inside_word(text: str, new: str) -> bool:
    """A sentence's first words, broken off in a word (受市政府委托，现将国民经 / 济和): sure in any text."""
    if _tells_part(text) or _DATED.fullmatch(tight(text)):
        return False
    begun = (
        leaves_heading(text)
        or spoken_item(text)
        or re.search("[，,]", text)
        or _MEASURED.search(text)
        or _SENTENCE_START.match(text)
        or text[0] in _WORDS
    )
    return bool(begun) and splits_word(text, new)


def reads_on(text: str, new: str, layout: Layout) -> bool:
    """A page ended in the first words of a paragraph (一年来，我市坚持以人 / 民为中心): no heading."""
    if _tells_part(text):
        return False
    if _DATED.fullmatch(tight(text)):
        return splits_word(text, new)
    opens = leaves_heading(text) or _SENTENCE_START.match(text) is not None
    rest = (_SHORT_CLAUSE.match(new) or _GOES_ON.match(new)) is not None and not leaves_heading(new)
    taken = new[0] in "为作" and _TAKEN.search(text) is not None
    return opens or taken or (rest and not layout.named) or splits_word(text, new)


def begun_below(above: str, text: str, line: Line, layout: Layout) -> bool:
    """The first words of a paragraph, no heading: all others of this text end in a stop.

    A heading stands right `above` them, or blank lines or the number of a page below.
    """
    short = first_stop(text) < 0 and text[-1].isalnum() and not (numbering(text) or bullet_end(text))
    if (
        not (layout.cuts.named and short and layout.cuts_before(line))
        or _tells_part(text)
        or is_caption(text)
    ):
        return False
    new = line.text
    fresh = line.indented or line.level or numbering(new) or bullet_end(new) or plain_heading_end(new) < 0
    told = plain_heading_end(above) < 0 or line.page_start or line.gap > layout.gap
    return told and not fresh and not leaves_heading(new) and len(new) > len(text)


def _tells_part(text: str) -> bool:
    """A heading that says what its part does, or a title."""
    if _PREDICATE.search(text) or spoken_item(text):
        return False
    return role_of(simplified(tight(text))) is not None or is_title(tight(text))
