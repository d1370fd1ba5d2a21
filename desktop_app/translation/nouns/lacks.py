"""Troubles named by what is lacking: 创新能力不足、产业单一等问题 are problems such as insufficient ….

A clause that says how something fares is a thing in front of 问题 alone.  The caller reads what it fares so.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.plurals import singular
from desktop_app.translation.words.rule_words import words_of

_LACKS = words_of("what a trouble is named by")
_TROUBLES = words_of("trouble with examples")
_WHICH = words_of("which troubles")
_LACK = re.compile(
    f"(?P<what>.{{2,}}?)(?:还|仍|比较|较为|相对|普遍|有所|明显|依然|仍然|不同程度)?(?P<how>{longest_first(_LACKS)})"
)
_NAMED = re.compile(
    f"(?P<items>.{{3,}}?)(?P<such>等)?的?(?P<which>{longest_first(_WHICH)})?的?(?P<trouble>{longest_first(_TROUBLES)})"
)
# What is a trouble by itself.
_TROUBLE = re.compile(
    r"\b(?:difficult(?:y|ies)|shortages?|lack|illegal|violations?|hazards?|congestion|waterlogging|pollution|noise|"
    r"fraud|waste|idle|abandoned|high (?:costs?|prices|fees)|low|weak|insufficient|inadequate|arrears|"
    r"disputes?|overcapacity|risks?|barriers?|bottlenecks?|gaps?|unlicensed|unauthorized|corruption|misconduct|formalities|"
    r"excessive|chaos|disorder|slow|aging|damaged|rising|falling|decline|encroachment|occupation of roads)\b"
)


def lacks(nouns: Nouns, zh: str) -> Noun | None:
    """English of troubles with their names; None where one of these is unknown, or no trouble."""
    match = _NAMED.fullmatch(zh)
    if match is None:
        return None
    said = [_named(nouns, one) for one in re.split("[、]|(?<=.{3})和(?=.{3})", match["items"])]
    known = [one for one in said if one]
    if len(known) < len(said):
        return None
    which = f"{_WHICH[match['which']]} " if match["which"] else ""
    named = f"{which}{_TROUBLES[match['trouble']]}"
    if match["such"]:
        return Noun(f"{named} such as {listed(known)}", many=True)
    one = singular(named) if len(known) == 1 else None
    return Noun(f"{one or named} of {listed(known)}", many=one is None, article=True)


def _named(nouns: Nouns, zh: str) -> str | None:
    """A single trouble: what is lacking, or a thing that is one by itself."""
    known = nouns.word(zh) or nouns.item(zh)
    if known is not None and _TROUBLE.search(known.english):
        return known.said
    match = _LACK.fullmatch(zh)
    what = nouns.read(match["what"]) if match else None
    if match is None or what is None or re.match(r"\d|[A-Z]|an? ", what.english):
        return None
    pattern = _LACKS[match["how"]]
    bare = what.english if pattern.endswith("of {}") else what.english.removeprefix("the ")
    return pattern.format(what.said if pattern.endswith("of {}") else bare)
