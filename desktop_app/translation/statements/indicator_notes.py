"""What brackets behind an indicator say of how it is counted: 投资（不含农户）, （按常住人口计算）."""

from __future__ import annotations

import re

from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.subject_names import any_thing
from desktop_app.translation.words.rule_words import words_of

_SET = words_of("how an indicator is counted")
_WITH = ("含", "包括", "包含")
_PART = re.compile("(?P<how>不包[括含]|不含|剔除|扣除|包[括含]|含)(?P<what>.{2,}?)(?:因素|部分|后|在内)?")


def noted(subject: str, match: re.Match[str], pieces: Pieces) -> str | None:
    """`subject` with its brackets; None where nobody knows what these say."""
    note = match["note"]
    if not note:
        return subject
    if (said := _SET.get(note)) is None:
        part = _PART.fullmatch(note)
        what = any_thing(part["what"], pieces) if part else None
        said = f"{'including' if part['how'] in _WITH else 'excluding'} {what}" if part and what else None
    return f"{subject} ({said})" if said else None
