"""Bodies that act: 最高人民法院审结案件 are cases concluded by it, no cases of its kind."""

from __future__ import annotations

import re

from desktop_app.figures.english import name_words

_ACTS = re.compile("(?:法院|检察院|公安机关|仲裁委|委员会)$")


def did(body: str, thing: str, english: str) -> bool:
    """Whether `body` did what the thing behind it says: 法院 | 审结案件, cases concluded."""
    deed = name_words.verb_pattern().match(thing)
    return deed is not None and _ACTS.search(body) is not None and name_words.ends_in_deed(english)


_ONE = re.compile(r"^(?!the ).*\b(?:Court|Procuratorate|Commission|Committee)$")


def by(body: str, deed: str) -> str:
    """Cases concluded by the provincial Higher People's Court, by local courts."""
    return f"{deed} by {'the ' if _ONE.match(body) else ''}{body}"
