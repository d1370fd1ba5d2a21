"""Slogans and brands in quotation marks that known words make: “寻味盐田”, “一校一策”, “千企转型”, “人才贷”.

What an engine guesses anew each time has one English: a place with what is said of it, each thing with its
own, so many of a kind with what they do, a service with what it is for.  Every piece must be known.

``coined_words.csv`` has such pieces by their use, as `item` the coinages that all reports share (“断头路”).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from desktop_app import resources
from desktop_app.document.chinese import HAN
from desktop_app.translation.names import name_parts
from desktop_app.translation.names.evidence import is_common, is_made_of_words, weight
from desktop_app.translation.names.person_signs import is_person, surnames
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words import lexicon, pinyin
from desktop_app.translation.words.numerals import cardinal_word, value
from desktop_app.translation.words.plurals import plural

_QUOTED = re.compile(f"“([{HAN}A-Za-z0-9、，：·. ]{{2,20}})”")
_SIGN = re.compile("([、，：·])")
_SIGNS = {"、": ", ", "，": ", ", "：": ": ", "·": " · "}
_EACH = re.compile(rf"[一每](?P<one>[{HAN}]{{1,4}})一(?P<other>[{HAN}]{{1,5}})")
_MANY = re.compile(rf"(?P<n>[十百千万])(?P<of>[名个位]?[{HAN}]{{1,2}})")
_COUNTERS = frozenset("名个位")
_NUMBERS = {"十": "Ten", "百": "100", "千": "1,000", "万": "10,000"}
_POWER = _NUMBERS | {"十": "10", "万": "10,000", "亿": "100 Million"}
_POWERS = re.compile("十?百?千?万?亿?(?<=..)")
_YEAR = re.compile(r"(?P<what>.{2,6}?)·?(?P<year>20\d\d)")
_COUNTED = re.compile("(?P<n>[两三四五六七八九十])个(?P<what>.{1,4})")
_VERSION = re.compile(r"(?P<what>.{2,}?) ?(?P<version>\d\.\d)版?")
_PLACE_SIGNS = range(6, 1, -1)
_LONGEST_HEAD = 4  # signs of what a product is
_LEAST = 0.2  # weight of a stem that is spelt
_PERSONS = re.compile(
    rf"(?P<old>[老小阿])?(?P<surname>[{HAN}])(?P<title>大姐|大妈|阿姨|大叔|大哥|老师|书记|警官|奶奶|爷爷|师傅|医生|律师)?"
    rf"(?P<given>[{HAN}]{{1,2}})?(?P<what>(?:[{HAN}]{{2,4}})?(?:工作室|调解室|服务队|警务室|讲堂|热线|志愿队))"
)
_HOURS = re.compile(r"(?P<n>\d+)(?P<unit>小时|分钟|天)")
_UNITS = {"小时": "Hour", "分钟": "Minute", "天": "Day"}


def find_quoted_words(scene: Scene) -> Iterator[NameMatch]:
    """Such slogans and brands in `scene`, the marks left outside."""
    for match in _QUOTED.finditer(scene.text):
        start, end = match.span(1)
        known = match[1] in _words("item") or bool(_powers(match[1]))
        if any(m.start <= start and end <= m.end for m in scene.terms) or (
            not known and (lexicon.is_ordinary(match[1]) or _is_plain(match[1]))
        ):
            continue
        english = told(match[1], scene.termbase)
        if english:
            yield NameMatch(start, end, match[1], english, "quoted")


def _is_plain(zh: str) -> bool:
    """“企业家座谈会”: a meeting by its common noun, and no brand."""
    return zh.endswith("会") and resources.read_english("translation/phrase_nouns.csv").get(zh, "").islower()


def told(zh: str, termbase: Termbase) -> str:
    """The English of a slogan, item by item; "" where a piece of it is unknown."""
    if zh in _words("item"):
        return _words("item")[zh]
    parts = _SIGN.split(zh)
    known = [_item(part, termbase) if number % 2 == 0 else "" for number, part in enumerate(parts)]
    if not all(known[::2]):
        return ""
    return "".join(_SIGNS[part] if number % 2 else known[number] for number, part in enumerate(parts))


def _item(zh: str, termbase: Termbase) -> str:
    return (
        _words("item").get(zh, "")
        or _of_year(zh)
        or _of_version(zh, termbase)
        or _counted(zh)
        or _powers(zh)
        or _each(zh)
        or _many(zh)
        or _about_place(zh, termbase)
        or _product(zh, termbase)
        or _of_person(zh)
        or _of_stem(zh)
    )


def _of_person(zh: str) -> str:
    """老马调解室: Lao Ma Mediation Room; 王大姐工作室: Sister Wang Studio; 李明工作室: Li Ming Studio."""
    match = _PERSONS.fullmatch(zh)
    if match is None:
        return ""
    place = name_parts.tail(match["what"])
    what = _words("product").get(match["what"]) or (place.en if place is not None else "")
    title, surname = _words("title").get(match["title"] or "", ""), pinyin.spell_person(match["surname"])
    if not what or match["surname"] not in surnames():
        return ""
    if match["title"]:
        return f"{title} {surname} {what}" if title else ""
    if match["old"]:
        return f"{pinyin.spell(match['old'])} {surname} {what}"
    whole = match["surname"] + match["given"] if match["given"] else ""
    named = is_person(whole) or (len(whole) == 2 and not is_common(whole))
    return f"{pinyin.spell_person(whole)} {what}" if named else ""


def _of_stem(zh: str) -> str:
    """白鹿原影视城: what no word explains is spelt before what is known."""
    for size in (3, 2):
        stem, rest = zh[:size], name_parts.tail(zh[size:])
        if rest is not None and not (is_common(stem) or is_made_of_words(stem) or name_parts.words(stem)):
            return f"{pinyin.spell(stem)} {rest.en}" if weight(stem) >= _LEAST else ""
    return ""


def _of_year(zh: str) -> str:
    """利剑2023: Sharp Sword 2023."""
    match = _YEAR.fullmatch(zh)
    known = _words("item").get(match["what"], "") if match else ""
    return f"{known} {match['year']}" if match and known else ""


def _counted(zh: str) -> str:
    """六个券: Six Vouchers."""
    match = _COUNTED.fullmatch(zh)
    kind = _words("product").get(match["what"], "") if match else ""
    many = plural(kind.lower()) if kind else ""
    return f"{cardinal_word(value(match['n']))} {many}".title() if match and many else ""


def _of_version(zh: str, termbase: Termbase) -> str:
    """六个一2.0: Six Ones 2.0."""
    match = _VERSION.fullmatch(zh)
    term = termbase.lookup(f"“{match['what']}”") if match else None
    known = term.en.strip('“”"') if term else told(match["what"], termbase) if match else ""
    return f"{known} {match['version']}" if match and known else ""


def _powers(zh: str) -> str:
    """十百千万: 10-100-1,000-10,000; 百千工程: 100-1,000 Project."""
    match = _POWERS.match(zh)
    rest = zh[match.end() :] if match else ""
    what = _words("product").get(rest, "") if rest else ""
    if match is None or (rest and not what):
        return ""
    return " ".join(filter(None, ("-".join(_POWER[sign] for sign in match[0]), what)))


def _each(zh: str) -> str:
    """一校一策: one school, one policy."""
    match = _EACH.fullmatch(zh)
    one = _words("unit").get(match["one"]) if match else None
    other = _words("unit").get(match["other"]) if match else None
    return f"one {one}, one {other}" if one and other else ""


def _many(zh: str) -> str:
    """千企转型: 1,000 Enterprises' Transformation; 百县千镇: 100 Counties, 1,000 Towns; 万企兴万村."""
    match = _MANY.match(zh)
    if match is None:
        return ""
    counter = zh[1] in _COUNTERS and len(zh) > 3 and zh[1:3] not in _words("many")  # 万名干部
    counted = zh[0] + zh[2:] if counter else zh
    for size in (2, 1):
        kind = _words("many").get(counted[1 : 1 + size], "")
        rest = counted[1 + size :]
        first = f"{_NUMBERS[zh[0]]} {kind}"
        if not kind or not rest:
            continue
        if rest in _words("deed"):
            return (
                f"{first}' {_words('deed')[rest]}"
                if kind.endswith("s")
                else f"{first} {_words('deed')[rest]}"
            )
        if (more := _many_alone(rest)) or (more := _many(rest)):
            return f"{first}, {more}"
        link = _words("link").get(rest[0])
        if link and (more := _many_alone(rest[1:])):
            return f"{first} {link} {more}"
    return ""


_MILLIONS = {"百万": "One Million", "千万": "Ten Million", "十万": "100,000"}  # 百团百万


def _many_alone(zh: str) -> str:
    if zh in _MILLIONS:
        return _MILLIONS[zh]
    kind = _words("many").get(zh[1:], "")
    return f"{_NUMBERS[zh[0]]} {kind}" if kind and zh[0] in _NUMBERS else ""


def _about_place(zh: str, termbase: Termbase) -> str:
    """寻味盐田: Taste Yantian; 深圳速度: Shenzhen Speed; 在罗湖遇见你: Meeting You in Luohu."""
    for start in range(min(5, len(zh) - 1)):
        before = zh[:start]
        lead = _words("before").get(before)
        if before and lead is None:
            continue
        for size in _PLACE_SIGNS:
            place, behind = _place(zh[start : start + size], termbase), zh[start + size :]
            tail = _words("behind").get(behind)
            if place and len(zh) >= start + size and (before or behind) and (tail or not behind):
                said = (tail, "in", place) if tail and lead == "In" else (lead, place, tail)
                return " ".join(filter(None, said))
    return ""


def _place(zh: str, termbase: Termbase) -> str:
    term = termbase.lookup(zh)
    if term is not None:
        return term.en if term.pos == "name" and term.domain == "place" else ""
    if is_common(zh):
        return ""  # 小镇 is a small town, though one is called so
    return termbase.county_stems.get(zh) or termbase.town_stems.get(zh) or ""


def _front(zh: str, termbase: Termbase) -> str:
    return (
        name_parts.titled(_words("item").get(zh, ""))
        or _place(zh, termbase)
        or " ".join(name_parts.words(zh) or _place_and_words(zh, termbase))
    )


def _place_and_words(zh: str, termbase: Termbase) -> list[str]:
    """中国黄金珠宝 of 中国黄金珠宝之都: the place, then what it is known for."""
    for size in _PLACE_SIGNS:
        place, rest = _place(zh[:size], termbase), name_parts.words(zh[size:])
        if place and rest and len(zh) > size:
            return [place, *rest]
    return []


def _product(zh: str, termbase: Termbase) -> str:
    """人才贷: Talent Loan; 深港72小时体验券: Shenzhen-Hong Kong 72-Hour Experience Voucher."""
    for size in range(min(_LONGEST_HEAD, len(zh) - 2), 0, -1):
        head, front = _words("product").get(zh[-size:]), zh[:-size]
        if head is None:
            continue
        hours = _HOURS.search(front)
        span = f"{hours['n']}-{_UNITS[hours['unit']]}" if hours else ""
        pieces = [front[: hours.start()], front[hours.end() :]] if hours else [front]
        said = [_front(piece, termbase) for piece in pieces]
        if all(one or not piece for one, piece in zip(said, pieces, strict=True)) and (front or span):
            return " ".join(filter(None, (said[0], span, *said[1:], head)))
    whole = name_parts.tail(zh)
    return whole.en if whole is not None and whole.modified else ""


@cache
def _words(use: str) -> dict[str, str]:
    rows = resources.read_rows("translation/coined_words.csv")
    return {row["zh"]: row["en"] for row in rows if row["use"] == use}
