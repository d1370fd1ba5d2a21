"""Sections of a body as tables of tasks name them: 财务科, 人事股、督导室, 各股室.

Only a cell that names nothing else is read so: in a sentence the same signs may end other words.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.words.rule_words import words_of

_FIELDS = words_of("field of a section of a body")
_WHOLE = words_of("section of a body")
_KINDS = {"科": "Section", "股": "Section", "处": "Division", "室": "Office", "办": "Office"}
_SECTION = re.compile(f"(?P<field>{longest_first(_FIELDS)})(?P<kind>[{''.join(_KINDS)}])")


def sections(zh: str) -> str:
    """English of a cell that names sections alone; "" for any other."""
    told = [_section(one) for one in zh.strip().split("、")]
    return listed(told) if all(told) else ""


def _section(zh: str) -> str:
    if zh in _WHOLE:
        return _WHOLE[zh]
    match = _SECTION.fullmatch(zh)
    return f"{_FIELDS[match['field']]} {_KINDS[match['kind']]}" if match else ""
