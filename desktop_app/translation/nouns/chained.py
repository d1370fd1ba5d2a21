"""Things told by parts that a sign joins: “社区+物业”协同模式, “预警—响应—处置”闭环机制, 干线—支线一体化网络.

The marks may be missing where a word behind says that the parts are one.  Knows no nouns but the steps of a
chain: the caller reads all others.
"""

from __future__ import annotations

import re

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.plurals import plural
from desktop_app.translation.words.rule_words import words_of

_SUMMED = re.compile(
    "“(?P<parts>[^“”+＋]{2,}(?:[+＋][^“”+＋]{2,})+)”(?P<how>联动|双重|[双两三四五六]轮驱动)?的?(?P<what>.{2,})"
)
_DASH = "[—－–-]+"
_PART = "[^“”、，—－–A-Za-z0-9⟦⟧-]{2,}"
_CHAIN = re.compile(
    f"(?P<front>(?!.*“.*“)[^“”—－–-]{{0,12}}?)“(?P<parts>{_PART}(?:{_DASH}{_PART})+)”的?(?P<what>.{{2,}})"
)
_BARE_CHAIN = re.compile(
    f"(?P<front>)(?P<parts>{_PART}(?:{_DASH}{_PART})+)(?P<what>(?:一体化|全链条|全流程|贯通式?)的?.{{2,}})"
)
_SPOKEN_FOR = re.compile(r" (?:of|for|in|with|from|to) |^\d|^[A-Z“]")
_NO_PART = re.compile(r"^\d|^an? |[“(]| and ")
_STEPS = words_of("step of a chain")
_FEWEST = 2


def chained(nouns: Nouns, zh: str) -> Noun | None:
    """English of what such parts make; None where one of them, or what they make, is unknown."""
    if not re.search(r"[+＋—－–-]", zh):
        return None
    if (summed := _SUMMED.fullmatch(zh)) is not None:
        link = "driven by" if (summed["how"] or "").endswith("驱动") else "combining"
        coordinated = "coordinated " if summed["how"] == "联动" else ""
        return _of_parts(nouns, re.split("[+＋]", summed["parts"]), summed["what"], link, coordinated)
    match = _CHAIN.fullmatch(zh) or _BARE_CHAIN.fullmatch(zh)
    if match is None:
        return None
    return _of_parts(
        nouns, re.split(_DASH, match["parts"]), f"{match['front']}{match['what']}", "linking", ""
    )


def _part(nouns: Nouns, zh: str) -> str:
    """党员 are Party members, 产业园 industrial parks, 处置 in a chain is handling."""
    if zh in _STEPS:
        return _STEPS[zh]
    item = nouns.word(zh) or nouns.item(zh)
    if item is None:
        return ""
    bare = item.english.removeprefix("the ")
    return (plural(bare) or bare) if item.article and not item.many else bare


def _of_parts(nouns: Nouns, parts: list[str], zh: str, link: str, quality: str) -> Noun | None:
    what = nouns.item(zh)
    said = [_part(nouns, part) for part in parts]
    if what is None or not _FEWEST <= len(set(said)) == len(said) or _SPOKEN_FOR.search(what.english):
        return None
    if not all(said) or any(map(_NO_PART.search, said)):
        return None
    bare = what.english.removeprefix("the ")
    return Noun(f"{quality}{bare} {link} {listed(said)}", what.many, what.article or bare != what.english)
