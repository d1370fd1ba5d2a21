"""Things by what can be done with them: 可感知、可评价的指标体系 is one that can be felt and assessed.

The table has what is done; the caller reads the things.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.noun_words import Noun, table, told_behind
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.rule_words import words_of

_DONE = words_of("what can be done with a thing")
_ONE = f"可(?:{longest_first(_DONE)})"
_CAN = re.compile(f"(?P<all>{_ONE}(?:[、又且]?{_ONE})*)的(?P<what>[^，的]{{2,}})")
_EACH = re.compile(f"可({longest_first(_DONE)})")
_GOVERNS = re.compile(" (?:of|in|to|from|that) |^[0-9A-Z]")  # what more could not stand behind


def can_be(nouns: Nouns, zh: str) -> Noun | None:
    """Historic blocks that can be read and strolled through; None for anything else."""
    match = _CAN.fullmatch(zh) if zh.startswith("可") else None
    what = nouns.item(match["what"]) if match else None
    if match is None or what is None or _GOVERNS.search(what.english):
        return None
    done = _EACH.findall(match["all"])
    if all(f"可{one}" in table("phrase_adjectives") for one in done):
        return None  # 可复制、可推广的经验: replicable and scalable
    return told_behind(what, f"that can be {listed([_DONE[one] for one in done])}")
