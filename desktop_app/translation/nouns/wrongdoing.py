"""Verbs that no government says of itself: 伪造证件 is done by those whom it fights, never by "us".

Nor does it hold the place where something else stands.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.half_clauses import counts_new, counts_their_deeds
from desktop_app.translation.nouns.indicator_shapes import SayFigures
from desktop_app.translation.words.rule_words import pattern_of

# How wrong is done, and the verbs that are wrong by themselves, with what may stand in front of them.
_WRONG = f"{pattern_of('way of doing wrong')}|{pattern_of('wrong that is done')}"
_MISDEED = re.compile(f"(?:长期|多次|先后|累计|共|直接|继续)*(?:{_WRONG})")


def is_misdeed(clause: str) -> bool:
    """True for a clause that says what was done wrong."""
    return _MISDEED.match(clause) is not None


def is_ours(verb: str, what: str, say: SayFigures) -> bool:
    """True for what a government may say of itself: nobody else did it, and it is no row's label."""
    return not (
        _is_standing(verb, what) or counts_new(verb, what) or counts_their_deeds(f"{verb}{what}", say)
    )


_STANDING = re.compile("(?:地位|位次|名次|第[一二三]|首位|前列|前茅)$")


def _is_standing(verb: str, what: str) -> bool:
    """保持第一大支出地位: where something named before stands, and nothing that we keep."""
    return verb in ("保持", "稳居", "位居") and _STANDING.search(what) is not None
