"""The same thing twice: words, signs, and characters inside a word or on both sides of a mended break."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from desktop_app.document.chinese import HAN, is_han
from desktop_app.document.marks import open_pair
from desktop_app.document.model import Block, Quirk
from desktop_app.document.slips.proposal import propose
from desktop_app.document.words import begins_word, is_word

_WORD = re.compile(rf"([{HAN}]{{2,4}})\1")
_TWICE = re.compile(r"([^0-9])\1")
_PARTICLE = re.compile(
    rf"(?<!实实)([的了和在与为将对及]|得(?!得[到分以力失主出票])|(?<![加予得难可足])以(?=以[上下内外来]))\1(?![{HAN}]?确|([{HAN}])\2)"
)
_REACHED = re.compile(r"(到)到(?=\s?\d)")  # 达到到45.6亿元
_SIGN = re.compile(rf"([，。；：、%％])\1+|(?<=\d)([,.．])\2+(?=\d)|([{HAN}])\3\3(?!\3)")
_PAIR = re.compile(rf"(?<=.)([{HAN}])\1(?!\1)")
_LAUGHED = "哈呵嘿啦"
_LEGIT = frozenset({"哔哩", "研究", "考虑", "讨论", "碧蓝", "雪白", "通红"})
_NAME = 2  # characters
_OF_PLACES = set("市县区州旗镇乡村江河湖海山")
_LONGEST = 4  # characters of a word before a doubled one
_NUMERALS = set("〇零一二三四五六七八九十百千万亿")
#: Words of one sign: one may stand beside a word that ends or begins so (2024年年初, 从从严治党)
_ONE_SIGN = set(
    "省市县区州旗盟镇乡村街部委局厅院所年月日天周季时人家户会国地海江河湖山路城店校队组厂站点线面段期级类型种条项件个次批"
    "的了和在与为将对及以从到把被使让向由于是不有无能要应可会得着过给用按经比就也都还再又才已正先后上中下内外里前左右东西南北"
    "大小多少高低好新老长深重轻快慢强实全各每某本该其此这那之所者等并且或而但则因如若即既很更最太较极又"
    "原看走说想做办建抓管学试问听写读干种养吃喝住行想点"
)


def doubled(block: Block) -> Iterator[Quirk]:
    """Proposals for whatever stands twice in a block."""
    for match in _WORD.finditer(block.text):
        before = block.text[max(0, match.start() - 1) : match.start()]
        if _is_meant(match.group(1), before) and not _names_twice(match.group(1), before):
            continue
        why = "the same word twice"
        yield propose(block, match.start(), match.end(), match.group(1), "doubled-word", why, 0.5)
    if not _TWICE.search(block.text):
        return  # most blocks: the patterns below cost more than this one
    for match in _SIGN.finditer(block.text):
        sign = match.group()
        if sign[0] not in _LAUGHED:
            reading = sign[:2] if match.group(3) else sign[0]
            why = "the same sign twice" if not match.group(3) else "the same character three times"
            yield propose(block, match.start(), match.end(), reading, "doubled-sign", why, 0.6)
    for match in (*_REACHED.finditer(block.text), *_PARTICLE.finditer(block.text)):
        if match.re is _PARTICLE and _words_meet(block.text, match.start()):
            continue
        why = "the same word twice"
        yield propose(block, match.start(), match.end(), match.group(1), "doubled-word", why, 0.5)
    for match in _PAIR.finditer(block.text):
        if _is_slip(block.text, match.start()):
            why = "a character of a word twice"
            yield propose(block, match.start(), match.end(), match.group(1), "doubled-character", why, 0.5)


def _is_meant(word: str, before: str) -> bool:
    """Numerals, 一步一步, 讨论讨论, and what is but parts of others: 退税缓税缓费, 天主教主教."""
    if not set(word) - _NUMERALS or word in _LEGIT or len(set(word)) == 1:
        return True
    return len(word) == 2 and (
        word[0] in "一几" or not is_word(word) or (before != "" and is_word(before + word))
    )


def _names_twice(word: str, before: str) -> bool:
    """漭水漭水: a name that no dictionary has, and no sign of it makes a word with the one before."""
    if (
        len(word) != _NAME
        or word in _LEGIT
        or word[0] == word[1]
        or set(word) & _NUMERALS
        or word[0] in _ONE_SIGN
    ):
        return False
    bare = not any(map(is_word, map("".join, pairwise(before + word * 2))))
    return bare and (word[1] not in _ONE_SIGN or word[1] in _OF_PLACES)


def _words_meet(text: str, at: int) -> bool:
    """应对对外开放, 发展和和谐社会: `text[at]` ends a word or is one, and the other begins one."""
    ends = is_han(text[at - 1 : at] or ".") and is_word(text[at - 1 : at + 1])
    return (ends or text[at] in "和与") and is_word(text[at + 1 : at + 3])


def _is_slip(text: str, at: int) -> bool:
    """工业业增加值, ，加加快: `text[at]` ends a word or begins one, the same sign beside it belongs to none.

    Nothing is said of doubled words (人人, 一桩桩), of two words that meet (行业业绩), of words of one sign.
    """
    sign, before, after = text[at], text[at - 1], text[at + 2 : at + 3]
    if before == "一" or sign in _ONE_SIGN or sign in _NUMERALS or is_word(sign * 2):
        return False
    if before == text[at - 2 : at - 1] or (after and after == text[at + 3 : at + 4]):
        return False  # 稳稳当当
    starts = is_han(after or ".") and begins_word(sign + after)
    if any(begins_word(text[start : start + 3]) for start in (at - 1, at)):
        return False
    if not is_han(before):
        return starts and not before.isascii() and is_word(text[at + 1 : at + 3])
    ends = any(is_word(text[at - length : at + 1]) for length in range(1, _LONGEST))
    return ends and not starts and (not is_han(after or ".") or begins_word(text[at + 2 : at + 4]))


def at_breaks(block: Block, offsets: Iterable[int]) -> Iterator[Quirk]:
    """At a mended break: a character read twice, or one that seems lost (碳排放[在]线监测)."""
    text = block.text
    for at in offsets:
        before, after = text[max(0, at - 4) : at], text[at : at + 5]
        if before[-1:] and before[-1:] == after[:1] and is_han(before[-1]) and not is_word(before[-1] * 2):
            why = "the same character on both sides of a break"
            yield propose(block, at - 1, at + 1, before[-1], "page-break", why, 0.4)
        elif re.match("线(?:监测|监控|办理|服务|教育|审批|支付)", after) and not re.search(
            "[在上下有无专热一]$", before
        ):
            yield propose(block, at, at + 1, "在线", "page-break", "在 was probably lost at the break", 0.6)
    open_sign = open_pair(text)
    if open_sign and open_sign in "“《（" and text.count(open_sign):
        at = text.rfind(open_sign)
        why = f"opened and never closed: {_CLOSING[open_sign]} is missing"
        yield propose(block, at, at + 1, open_sign, "unclosed", why, 0.3)


_CLOSING = {"“": "”", "《": "》", "（": "）"}
