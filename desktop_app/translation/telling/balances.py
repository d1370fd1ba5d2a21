"""What is to be kept in balance, two by two: 更好统筹经济和生态、城镇和乡村、发展和安全.

Holds no vocabulary: the caller reads them.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun, ReadNoun
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.words.rule_words import words_of

_PAIR = "[^、和与]{2,10}[和与][^、和与]{2,10}"
_PAIRS = re.compile(
    f"(?:着力|坚持|切实|统筹)?(?P<better>更好地?)?(?:统筹|兼顾|统筹好)(?P<all>{_PAIR}(?:、{_PAIR})+)"
)
# What a word alone says among such pairs.
_ALONE = words_of("one of two in balance")


def balanced(clause: Clause) -> str | None:
    """English of a clause that balances two or more pairs; None for anything else."""
    match = _PAIRS.fullmatch(clause.zh)
    if match is None or not clause.ours:
        return None
    pairs = [
        [_said(one, clause.read, clause.reader.thing) for one in re.split("[和与]", pair)]
        for pair in match["all"].split("、")
    ]
    if not all(one for pair in pairs for one in pair):
        return None
    *most, last = (_both(*(one for one in pair if one)) for pair in pairs)
    verb = "better balance" if match["better"] else "balance"
    return f"{clause.voice.act(verb)} {', '.join(most)}, and {last}"


def _both(one: str, other: str) -> str:
    """Urban and rural areas: what both end with is said once."""
    front, _, last = one.rpartition(" ")
    deed = re.match("[a-z]+ing ", one)  # fostering new drivers and renewing old ones
    return (
        f"{front} and {other}" if front and not deed and other.endswith(f" {last}") else f"{one} and {other}"
    )


def _said(zh: str, read: ReadNoun, deed: ReadNoun) -> str | None:
    """A thing, or what is done: 培育新动能和更新旧动能."""
    noun: Noun | None = None if zh in _ALONE else read(zh) or deed(zh)
    return _ALONE.get(zh) or (noun.said if noun else None)
