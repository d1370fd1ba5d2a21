"""Several things done to one: 知识产权保护和运用 is the protection and use of intellectual property.

Holds no vocabulary: the caller reads the thing.
"""

from __future__ import annotations

import re
from functools import cache

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.fitting_heads import TREATED
from desktop_app.translation.nouns.noun_words import Noun, table
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words import lexicon

_OF = re.compile(r"the ([\w -]+) of \{\}")
# Acts that no head of their own tells.
_MORE = {
    "创造": "creation",
    "发现": "discovery",
    "选拔": "selection",
    "储存": "storage",
    "收集": "collection",
    "运用": "use",
    "转化": "commercialization",
}


def done_to_one(nouns: Nouns, zh: str) -> Noun | None:
    """English of what is done to the thing that `zh` begins with; None where it or a deed is unknown."""
    match = _pattern().fullmatch(zh) if re.search("[和与及、]", zh) else None
    thing = nouns.item(match["thing"]) if match else None
    if match is None or thing is None or thing.english[:1].isdigit() or " of " in thing.english:
        return None
    acts = re.split("、|以及|和|与|及", match["acts"])
    if len({lexicon.tag_of(one)[:1] == "v" for one in acts}) > 1:
        return None  # 加工精度和生产 (效率): one of them is measured, the other done
    said = [_acts()[one] for one in acts]
    if TREATED.search(thing.english):
        said = [one.replace("governance", "treatment") for one in said]
    return Noun(f"the {listed(said)} of {thing.said}", many=True)


@cache
def _acts() -> dict[str, str]:
    rows = ((zh, _OF.fullmatch(english)) for zh, english in table("phrase_heads").items())
    return _MORE | {zh: of[1] for zh, of in rows if of is not None and " " not in of[1] and len(zh) == 2}


@cache
def _pattern() -> re.Pattern[str]:
    one = "|".join(_acts())
    return re.compile(f"(?P<thing>.{{2,}}?)(?P<acts>(?:{one})(?:、(?:{one}))*(?:、|以及|和|与|及)(?:{one}))")
