"""Things by what has just been done with them, or not yet: 新建的12所学校, 未就业的毕业生.

Without 的 (新建12所学校) it is a deed.  The table has what was done; the caller reads the things.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.rule_words import words_of

_STATES = words_of("what has just been done with a thing")
_SO = re.compile(f"(?P<state>{longest_first(_STATES)})的(?P<what>.{{2,}})")
_NUMBER = re.compile(
    r"(?P<n>(?:(?:over|nearly|about|at least|more than) )?\d[\d,.]* (?:million )?(?:[a-z]+ of )?)"
    "(?P<rest>[a-z].*)"
)
_ACT = re.compile(
    "(?P<act>(?:the )?(?:[a-z-]+ )?(?:development|construction|protection|treatment|management|use|disposal|"
    "handling|rectification|restoration|renovation) of )(?P<rest>[a-z][a-z -]*)"
)
_PLAIN = re.compile(r"[a-z](?!n? )|PhD ")  # no "a" and no number, which stand first


def newly(nouns: Nouns, zh: str) -> Noun | None:
    """12 newly built schools, unemployed graduates; None for anything else."""
    match = _SO.fullmatch(zh)
    what = nouns.item(match["what"]) if match else None
    if match is None or what is None:
        return None
    state = _STATES[match["state"]]
    if number := _NUMBER.fullmatch(what.english):
        return Noun(f"{number['n']}{state} {number['rest']}", what.many)
    if act := _ACT.fullmatch(what.english):  # 未开发的资源利用: it is the resources that are not
        return Noun(f"{act['act']}{state} {act['rest']}", what.many, what.article)
    bare = what.english.removeprefix("the ")
    if not _PLAIN.match(bare) or " of " in bare:
        return None
    return Noun(f"{state} {bare}", what.many, what.article or bare != what.english)
