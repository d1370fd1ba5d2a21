"""Whether an English noun names people: drivers and patients, not sensors or paper mills.

Knows no Chinese.
"""

from __future__ import annotations

import re

from desktop_app import resources

_LAST = re.compile(r"\w+(?=$| of | from | with | without | in )")
_PEOPLE = frozenset(resources.read_text("translation/people_words.txt").split())  # in the plural


def names_people(english: str) -> bool:
    """True for a noun in the plural that names people, with what follows it: people with disabilities."""
    head = _LAST.search(english)
    return head is not None and head[0] in _PEOPLE
