"""Things that are pointed at: 该政策 is "this policy", 此次访问 "this visit", 上述措施 "these measures".

Knows no things; the caller reads what is pointed at.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.plurals import singular

_ONE = re.compile(
    "(?:此[次项轮批届]|本[次项轮届场期]|这[次项个种场份座类届]|这一|该项|该|(?<!日)本(?=办法|规定|条例|细则|方案|预案|措施|意见|政策|条款))"
    "(?P<what>.{2,})"
)
_SEVERAL = re.compile("(?:这些|上述|以上|这[两几三四五六]项|该类|此类)(?P<what>.{2,})")
_PLAIN = re.compile(r"(?:[a-z][a-z-]* )*[a-z][a-z-]*(?: (?:of|for|on|to|in|with) .+)?")
_OWN = re.compile("^(?:the|an?) ")


def meant_one(nouns: Nouns, zh: str) -> Noun | None:
    """The one that is meant, or the several; None for anything else."""
    if match := _SEVERAL.fullmatch(zh):
        known = nouns.item(match["what"])
        return Noun(f"these {known.english}", many=True) if known and known.many and _fits(known) else None
    match = _ONE.fullmatch(zh) if "的" not in zh else None
    known = nouns.item(match["what"]) if match else None
    if known is None or not _fits(known):
        return None
    head, of, rest = _OWN.sub("", known.english).partition(" of ")
    one = singular(head) if known.many else head
    return Noun(f"this {one}{of}{rest}", many=False) if one else None


def _fits(known: Noun) -> bool:
    return _PLAIN.fullmatch(_OWN.sub("", known.english)) is not None
