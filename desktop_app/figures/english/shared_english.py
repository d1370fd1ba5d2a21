"""A thing has one English: a name of this room's table says what running text says of it.

The termbase and the table of nouns (``resources/translation``) are what sentences are told from; of a thing
that they know a figure says the same, in the number of its own table (museums built, a museum). What figures
name in another way is listed (``own_english`` in ``words.json``): mostly because a figure counts what a
sentence only does (elevators installed, the installation of elevators), or because the statistics office has
its own wording.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from desktop_app.figures import words

#: Short nouns of running text have other senses there (活动: activities; of a figure, events).
_LONG_ENOUGH = 4
_BESIDE = re.compile(r"^(?:the|an?) |^(?:number|amount) of (?:the )?| \([a-z0-9&.]+\)")


def in_the_words_of_sentences(
    own: Mapping[str, str],
    terms: Mapping[str, str],
    nouns: Mapping[str, str],
    variants: Mapping[str, Sequence[str]],
    plural: Callable[[str], str],
) -> dict[str, str]:
    """The nouns of `own`, in the English of `terms` or `nouns` where those know the thing."""
    kept = frozenset(words.listed("own_english"))
    found = dict(own)
    for zh, english in own.items():
        told = terms.get(zh) or (nouns.get(zh, "") if len(zh) >= _LONG_ENOUGH else "")
        if not told or zh in kept or _bare(english) in {_bare(one) for one in (told, *variants.get(zh, ()))}:
            continue
        found[zh] = plural(told) if _is_plural(english) and not told.endswith("ia") else told
    return found


def _is_plural(english: str) -> bool:
    """Whether a name's head is said in the plural: digital workshops, rates of one sort."""
    head = re.split(r" (?:of|for|in|with|by|to|on|from|at|above|that|who|per|worth) ", english)[0]
    return head.endswith("s") and not head.endswith(("ss", "us", "is"))


def _bare(english: str) -> str:
    """An English without article, abbreviation, hyphens and number."""
    bare = _BESIDE.sub("", english.lower().replace("-", " "))
    return re.sub(r"(?<=[a-z'])s\b", "", re.sub(r"ies\b", "y", bare))
