"""Subjects that name some of all most of all: 部分企业特别是小微企业.

Holds no vocabulary: the caller reads both.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun, ReadNoun

_ESPECIALLY = re.compile("(?P<all>.{2,}?)(?:，)?(?:特别是|尤其是)(?P<some>.{2,})")


def or_especially(read: ReadNoun) -> ReadNoun:
    """Reads subjects as `read` does, and 部分企业特别是小微企业: some, and those of them most of all."""

    def subject(zh: str) -> Noun | None:
        match = _ESPECIALLY.fullmatch(zh)
        if match is None:
            return read(zh)
        every, some = read(match["all"]), read(match["some"])
        return Noun(f"{every.said}, especially {some.said},", every.many) if every and some else None

    return subject
