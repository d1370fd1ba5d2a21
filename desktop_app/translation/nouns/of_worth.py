"""Things by what they are worth: 亿元以上工业项目65个, 总投资50亿元的锂电池项目, 10亿级企业2户.

The caller reads the things.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.head_words import ACT_OF
from desktop_app.translation.nouns.indicator_shapes import VALUE, SayFigures
from desktop_app.translation.nouns.indicator_words import CLASSIFIER
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun, with_a
from desktop_app.translation.nouns.numbered_things import MONEY, so_many
from desktop_app.translation.words.plurals import singular

_WORTH = re.compile(rf"(?P<worth>{VALUE})(?P<what>[^⟦⟧]*项目)(?P<n>{VALUE})?")
_WITH_WORTH = re.compile(
    rf"(?P<what>总投资|计划总投资|总规模|投资)额?(?:达到?|超过?|约|近)?(?P<sum>{VALUE})的(?P<thing>.{{2,}})"
)
_SUMS = {"总规模": "a total size", "投资": "an investment"}
_SEVERAL = re.compile("[⟦、和与及等各多批]|若干|一系列")
# 10亿级企业2户
_LEVELED = re.compile(rf"(?P<level>{VALUE})(?P<what>[^⟦⟧]{{2,}})(?P<n>{VALUE})")


def of_worth(zh: str, read: ReadNoun, say: SayFigures) -> Noun | None:
    """English of such things, with their number if there is one; None for any others."""
    return _with_a_sum(zh, read, say) or _of_a_level(zh, read, say) or _worth_each(zh, read, say)


def _with_a_sum(zh: str, read: ReadNoun, say: SayFigures) -> Noun | None:
    """总投资50亿元的锂电池项目: a project with a total investment of RMB 5 billion."""
    match = _WITH_WORTH.fullmatch(zh)
    thing = read(match["thing"]) if match else None
    if match is None or thing is None:
        return None
    (amount,) = say(match["sum"])
    if not MONEY.match(amount) or ACT_OF.search(thing.english):
        return None
    what = _SUMS.get(match["what"], "a total investment")
    one = singular(thing.english) if thing.many and not _SEVERAL.search(match["thing"]) else None
    one = one or (thing.english if thing.article and not thing.many else None)
    if one and re.match("(?!the |all )[a-z]", one):  # with its own sum it is one
        return Noun(f"{with_a(one)} with {what} of {amount}", many=False)
    return Noun(f"{thing.english} with {what} of {amount}", thing.many, thing.article)


def _of_a_level(zh: str, read: ReadNoun, say: SayFigures) -> Noun | None:
    """10亿级企业2户: two enterprises at the RMB 1 billion level."""
    match = _LEVELED.fullmatch(zh)
    level = say(match["level"])[0] if match else ""
    if match is None or not level.endswith("-level"):
        return None
    thing, (counts,) = read(match["what"]), say(match["n"])
    number = CLASSIFIER.sub("", counts)
    if thing is None or number == counts or ACT_OF.search(thing.english):
        return None
    many = so_many(number, counts, thing)
    return many and Noun(f"{many.english} at the {level.removesuffix('-level')} level", many.many)


def _worth_each(zh: str, read: ReadNoun, say: SayFigures) -> Noun | None:
    """亿元以上工业项目65个: 65 industrial projects worth at least RMB 100 million each."""
    match = _WORTH.fullmatch(zh)
    thing = read(match["what"]) if match else None
    if match is None or thing is None or not thing.english.endswith("projects"):
        return None
    (amount,), number = say(match["worth"]), CLASSIFIER.sub("", say(match["n"])[0]) if match["n"] else ""
    if not re.match(r"(?:at least|over) (?:RMB|US\$)", amount) or number == "1":
        return None
    return Noun(f"{number} {thing.english} worth {amount} each".strip(), many=True)
