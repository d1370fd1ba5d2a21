"""What so many bodies have: 9个单位往来款项 are the current accounts of 9 organizations, and no 9 accounts.

Only for what the bodies' measure word cannot count.  The caller reads both.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.rule_words import pattern_of, words_of

_BODIES = pattern_of("bodies that are counted")
_OF_BODIES = re.compile(rf"(?P<bodies>{VALUE}(?:{_BODIES}))(?:的)?(?P<what>[^⟦⟧的]{{2,}}(?:{VALUE})?)")
# 12个部门的32个项目
_COUNTED_BOTH = re.compile(rf"(?P<bodies>{VALUE}(?:{_BODIES}))的(?P<what>{VALUE}[^⟦⟧的]{{2,}})")
# 公司3项成果: of the company that reports, and of no three companies
_SELVES = words_of("who reports of itself")
_OF_ITS_OWN = re.compile(rf"(?P<self>{longest_first(_SELVES)})(?P<what>{VALUE}[^⟦⟧的]{{2,}})")
_PLACES = re.compile(
    r"\b(?:countries|regions|provinces|cities|counties|districts|towns|villages|communities|subdistricts)$"
)
_NUMBER = re.compile(r"(?:over |about |nearly )?\d")
# Sums, records, and what is done with them.
_THEIRS = re.compile(
    r"(?:\b(?:accounts|information|assets|funds|expenditure|expenses|revenue|fees|data|subsidies|allowances|"
    r"payables|receivables|profits|procurement|accounting|budgets?)|"
    r"^the (?:management|use|preparation|implementation|disposal) of .*)$"
)


def things_of_counted(nouns: Nouns, zh: str) -> Noun | None:
    """The accounting information of 3 enterprises; None for what may be counted itself."""
    if (own := _OF_ITS_OWN.fullmatch(zh)) is not None:
        things = nouns.read(own["what"])
        whose = _SELVES[own["self"]]
        return (
            Noun(f"{things.said} of {whose}", things.many)
            if things and _NUMBER.match(things.english)
            else None
        )
    if (both := _COUNTED_BOTH.fullmatch(zh)) is not None:
        owners, things = nouns.read(both["bodies"]), nouns.read(both["what"])
        if owners is None or things is None or not (owners.many and things.english[:1].isdigit()):
            return None
        joint = "in" if _PLACES.search(owners.english) else "of"
        return Noun(f"{things.said} {joint} {owners.said}", things.many)
    match = _OF_BODIES.fullmatch(zh)
    bodies = nouns.read(match["bodies"]) if match else None
    what = nouns.read(match["what"]) if match and bodies is not None else None
    if bodies is None or what is None or not bodies.many or not _THEIRS.search(what.english):
        return None
    bare = what.english.removeprefix("the ")
    joint = "at" if " of " in bare else "of"
    return Noun(f"the {bare} {joint} {bodies.said}", what.many)
