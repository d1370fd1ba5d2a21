"""Persons whose given name was misheard: "Wang Weizhen" for 王伟中.

The surname ties the English name to the Chinese one; what stands behind it must be read as the signs are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.word_checks.source_names import SURNAMES, guessed_names
from desktop_app.review.words.name_table import is_known_english, is_surely_name, names_in
from desktop_app.review.words.sounds import is_pinyin, sounds_in
from desktop_app.review.words.word_lists import word_list

_NAME = re.compile(r"\b(?P<surname>[A-Z][a-z]{1,5})(?= (?P<given>[A-Z][a-z]{1,11}(?:-[a-z]+)?)\b)")
_AFTER_TITLE = re.compile(
    r"(?:长|主席|书记|主任|总理|总统|总裁|经理|发言人|代表|教授|院士|博士|记者|同志|大使|委员|参赞|专家|研究员|工程师|队员|选手|学者)$"
)
_SOMEBODY = re.compile(r"(?P<surname>[\u3400-\u9fff])某")
_SURNAMED = re.compile(r"\bsurnamed (?P<surname>[A-Z][a-z]{0,5})\b")
_CAPITALISED = re.compile(r"\b[A-Z][a-z]+")
_SPELT_ELSEWHERE = word_list("surnames-elsewhere")
_COMMON = word_list("capitalised-common")
_LONGEST = 3
_SURNAME_AND_GIVEN = 2  # words


def misheard_persons(pair: Pair) -> Iterator[Finding]:
    """name-wrong: a given name that no signs behind such a surname are read like."""
    for match in _NAME.finditer(pair.english):
        surname, given = match["surname"], match["given"]
        if given in _COMMON or is_known_english(given) or not is_pinyin(surname + given):
            continue
        known = _known_persons(pair.source)
        bearing = (at for at, sign in enumerate(pair.source) if sign in SURNAMES or at in known)
        borne = [at for at in bearing if sounds_in(surname, pair.source[at])]
        called = [at for at in borne if at in known or _is_person(pair.source, at)]
        if called and not any(sounds_in(given, pair.source[at + 1 : at + _LONGEST]) for at in borne):
            zh, en = (called[0], called[0] + _LONGEST), (match.start(), match.end("given"))
            yield pair.finding(
                "name-wrong", Severity.MAJOR,
                f"“{pair.english[slice(*en)]}” is not how {pair.source[slice(*zh)]} is spelled.",
                zh=zh, en=en,
            )  # fmt: skip


def misnamed_persons(pair: Pair) -> Iterator[Finding]:
    """name-wrong: another name before the given name of a known person: "Jinan Enlai" for 周恩来."""
    for start, (surname, given) in _known_persons(pair.source).items():
        for said in re.finditer(rf"\b(?P<name>[A-Z][a-z]+) {given}\b", pair.english):
            name = said["name"]
            if name != surname and is_pinyin(name) and is_surely_name(name):
                zh = start, start + _LONGEST
                yield pair.finding(
                    "name-wrong", Severity.MAJOR,
                    f"“{said[0]}” is not how {pair.source[slice(*zh)]} is spelled.",
                    zh=zh, en=said.span(),
                )  # fmt: skip


def anonymous_persons(pair: Pair) -> Iterator[Finding]:
    """name-wrong: another surname for 周某."""
    meant = [match for match in _SOMEBODY.finditer(pair.source) if match["surname"] in SURNAMES]
    for said in _SURNAMED.finditer(pair.english) if meant else ():
        if not any(is_spelt(match["surname"], said["surname"]) for match in meant):
            yield pair.finding(
                "name-wrong", Severity.MAJOR,
                f"“{said['surname']}” is not how {meant[0]['surname']} is spelled.",
                zh=meant[0].span(), en=said.span("surname"),
            )  # fmt: skip
            return


def is_spelt(name: str, english: str) -> bool:
    """True if a capitalised word is what a Chinese name sounds like, in pinyin or as spelt elsewhere."""
    words = _CAPITALISED.findall(english)
    return any(sounds_in(word, name) or f"{name[0]}={word}" in _SPELT_ELSEWHERE for word in words)


@lru_cache(maxsize=64)
def _known_persons(source: str) -> dict[int, tuple[str, str]]:
    """Where known Chinese persons are named, with their surname and given name in pinyin."""
    found = {}
    for name in names_in(source):
        words = [word for form in name.english for word in form.split()]
        if len(words) == _SURNAME_AND_GIVEN and _are_read_like(words, name.text):
            found[name.start] = words[0], words[1]
    return found


def _are_read_like(words: Sequence[str], name: str) -> bool:
    """True for Xi and Jinping of 习近平: the first sign is the surname."""
    return is_pinyin("".join(words)) and sounds_in(words[0], name[:1]) and sounds_in(words[1], name[1:])


def _is_person(source: str, at: int) -> bool:
    named = any(name.start == at for name in guessed_names(source))
    return named or bool(_AFTER_TITLE.search(source, max(0, at - 4), at))
