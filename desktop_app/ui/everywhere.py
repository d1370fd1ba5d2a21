"""One change of a name, a term or a figure in all sentences: which places it touches and what they become."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_app.translation.model import Origin, OriginKind, Translation, TranslationState
from desktop_app.ui.holdings import Holdings


@dataclass(frozen=True, slots=True)
class Wish:
    """Say `after` for `before`, in sentences whose Chinese has `chinese` ("" for all sentences)."""

    chinese: str = ""
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """A sentence that the wish touches, with its English before and after."""

    segment_id: str
    number: int
    chinese: str
    before: str
    after: Translation


def places(held: Holdings, wish: Wish) -> list[Place]:
    """Every sentence that would change, in reading order."""
    if not wish.before.strip() or wish.before == wish.after:
        return []
    pattern = re.compile(rf"(?<!\w){re.escape(wish.before.strip())}(?!\w)", re.IGNORECASE)
    found = []
    for number, segment in enumerate(held.report.segments, start=1):
        now = held.translation(segment.id)
        if wish.chinese and wish.chinese not in segment.text:
            continue
        text = pattern.sub(lambda match: _in_case(match[0], wish), now.text)
        if text != now.text:
            after = replace(now, text=text, state=TranslationState.EDITED, origin=Origin(OriginKind.HAND))
            found.append(Place(segment.id, number, segment.text, now.text, after))
    return found


def likely_before(chinese: str, forms: Sequence[str], english: str) -> str:
    """What the English now says for `chinese`: the longest of its known forms that stands in it."""
    lower = english.lower()
    known = [form for form in sorted(forms, key=len, reverse=True) if form and form in lower]
    if not chinese or not known:
        return ""
    at = lower.index(known[0])
    return english[at : at + len(known[0])]


def _in_case(found: str, wish: Wish) -> str:
    """A capital that the wish does not ask for, as at the head of a sentence, stays one."""
    words = wish.after.strip()
    asked = wish.before.strip()[:1].isupper()
    return words[:1].upper() + words[1:] if found[:1].isupper() and not asked else words
