"""A page that ended in the first words of a paragraph, told from a heading without number.

Both are short lines without a stop; unless a word is cut, asked only where other pages of the text end inside
sentences.
"""

from __future__ import annotations

import re

from desktop_app.document.chinese import simplified, tight
from desktop_app.document.pages.layout import Layout
from desktop_app.document.roles import role_of
from desktop_app.document.runin import leaves_heading
from desktop_app.document.titles.title_words import is_title
from desktop_app.document.words import splits_word

#: 2024年工作谋划, whatever it says of the year
_DATED = re.compile(r"(?:19|20)\d\d年[^，。；、\d]{2,16}")
#: 空白。 or 部署，: what is left of a clause
_SHORT_CLAUSE = re.compile(
    "(?!各位|同志|首先|其次|最后|据此|为此|对此|如今|年初|年内)[^，、。；：,;“（《]{1,3}[，。；,;）”》]"
)
#: What opens a sentence, and hardly ever a heading without number.
_SENTENCE_START = re.compile(
    "面对|面對|围绕|圍繞|由于|由於|按照|根据|根據|为[了深贯全进切]|[从自到]\\d|经[省市县区]|我[代们]|《|[“”]?[七八九十]+[一二三四五六七八九]?五[”]?"
)
#: 面积1194.74平, before 方公里
_MEASURED = re.compile(r"\d(?:[万亿千百萬億]|\D)?$(?<![年月日号届次期])")
_WORDS = "从從在对對把由被向"  # before what is spoken of
#: What opens no paragraph: 的外部环境, 到121万亿元, 和服务
_GOES_ON = re.compile(
    "的(?!确)|了(?!解)|等(?!级)|到\\d(?!\\d{3}年)|和(?![谐平睦田])|与(?![时此会])|及(?!时)|化(?![解工学肥债])|率(?![先领])"
)


def goes_inside(text: str, new: str) -> bool:
    """`new` goes on inside a word or with the last words of the sentence: 简介湖 / 北市, 突出其 / 特色."""
    return _SHORT_CLAUSE.match(new) is not None or splits_word(text, new)


def cut_inside_word(text: str, new: str) -> bool:
    """A sentence's first words, broken off in a word (受市政府委托，现将国民经 / 济和): sure in any text."""
    if _tells_part(text) or _DATED.fullmatch(tight(text)):
        return False
    begun = (
        leaves_heading(text)
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
    return opens or (rest and not layout.named) or splits_word(text, new)


def _tells_part(text: str) -> bool:
    """A heading that says what its part does, or a title."""
    return role_of(simplified(tight(text))) is not None or is_title(tight(text))
