"""Lists of what was added, built or renovated: 新建绿道137公里、累计达到2136公里.

Every thing must be a known term whose plural is certain; anything else is left to the engine.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.counted_nouns import counted
from desktop_app.translation.nouns.indicator_shapes import VALUE, Shape
from desktop_app.translation.nouns.known_words import known_word
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.numbered_things import MONEY
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words.area_words import AREA_WORDS
from desktop_app.translation.words.rule_words import words_of

_VERBS = words_of("deed that is counted")
_VERB = longest_first(_VERBS)
_ITEM = rf"[^⟦⟧⟪，、。；：（）和]{{2,24}}{VALUE}"
_NEXT = rf"[、和](?!{_VERB}|累计|总(?!部)|达|均)"
DEED = re.compile(
    rf"(?:全(?P<area>[国省市县区州盟旗镇乡]))?(?P<now>目前)?已?(?P<span>全年|年度|累计|共)?(?P<verb>{_VERB})(?P<items>{_ITEM}(?:{_NEXT}{_ITEM})*)(?P<more>{_NEXT})?"
)
_SPANS = {"全年": " over the year", "年度": " over the year", "累计": " in total", "共": " in total"}
_PROJECTS = re.compile(r"\bprojects?\b")
_APPOINTED = re.compile(rf"设立.*[员长问师]{VALUE}")  # people are, and nobody sets them up
_LENGTH = re.compile(r"^\d.* of (?:operating )?length\b")
_EACH = re.compile(rf"[^⟦⟧、]+{VALUE}")


def deed(match: re.Match[str], shape: Shape, termbase: Termbase) -> str | None:
    """English of a DEED in `shape`; None where a thing or its plural is not known."""
    if match["more"] or _APPOINTED.search(match[0]):
        return None

    def read(zh: str) -> Noun | None:
        term = termbase.lookup(zh)
        known = term is not None and term.pos == "n" and term.domain != "indicator"
        return known_word(zh, termbase, {}) if known else None

    things = [counted(item[0], read, shape.say) for item in _EACH.finditer(match["items"])]
    told = [thing.english for thing in things if thing is not None]
    if len(told) < len(things) or any(map(MONEY.match, told)):
        return None  # sums that are issued are told as what we do
    if any(_LENGTH.search(one) for one in told):
        return None  # 新增通车里程: roads are opened, and no length
    if _VERBS[match["verb"]] == "added" and any(one.startswith("the ") for one in told):
        return None  # 新增个转企190家: what was done is not added
    one = len(told) == 1 and told[0].startswith("1 ")
    when = _SPANS.get(match["span"] or "", "")
    where = f" across the {AREA_WORDS[match['area']]}" if match["area"] else ""
    verb = _VERBS[match["verb"]]
    now = "to date, " if match["now"] else ""
    if verb == "signed" and all(map(_PROJECTS.search, told)):
        verb = "contracts were signed for {}"
    if "{}" in verb:
        return f"{now}{verb.format(listed(told))}{where}{when}"
    return f"{now}{listed(told)} {'was' if one else 'were'} {verb}{where}{when}"
