"""What is done together with others: 与高校的人才合作 is talent cooperation with universities.

The caller reads both.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns

_WITH = re.compile(
    "(?:与|同)(?P<whom>[^，；、的⟦⟧]{2,})的(?P<what>[^，；、的与和⟦⟧]{2,4}?(?:合作|交流|协作|对接|联动|互动|往来))"
)


def with_others(nouns: Nouns, zh: str) -> Noun | None:
    """Talent cooperation with universities; None for anything else."""
    match = _WITH.fullmatch(zh)
    whom, what = (nouns.read(match["whom"]), nouns.item(match["what"])) if match else (None, None)
    if whom is None or what is None or re.search(" (?:of|with|in|to) |^[A-Z]", what.english):
        return None
    return Noun(f"{what.english.removeprefix('the ')} with {whom.said}", what.many)
