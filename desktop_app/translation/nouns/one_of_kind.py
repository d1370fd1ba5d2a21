"""One thing with its measure word: 一座污水处理厂 is a wastewater treatment plant.

Things of which there are several in the table (一批, 一系列) are told elsewhere.  The caller reads the thing.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun, with_a
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.plurals import plural, singular

_ONE = re.compile(
    "一(?:[座处所家条支套栋幢艘艇间辆款台]|[个项张](?![、和与]))(?P<what>(?:集[^的]+的)?[^、和与及⟦⟧的]{2,}(?:的[^、和与及⟦⟧的]{2,})?)"
)
_NO_ONE = re.compile(r"\d|[A-Z“]|(?:an?|all|some|many|various|multiple|two|three) |.*(?:, | and .*s$)")


def one_of_kind(nouns: Nouns, zh: str) -> Noun | None:
    """English of one thing; None for anything else, or where English does not count it."""
    match = _ONE.fullmatch(zh)
    thing = nouns.item(match["what"]) if match else None
    if thing is None or _NO_ONE.match(thing.english):
        return None
    bare = thing.english.removeprefix("the ")
    one = singular(bare) if thing.many else bare
    head = re.split(" (?:of|for|in|with|to|integrating) ", one)[0] if one else ""
    if one is None or not (thing.many or thing.article or plural(head) != head):
        return None
    return Noun(with_a(one), many=False)
