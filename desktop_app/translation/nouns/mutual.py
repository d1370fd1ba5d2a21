"""What places have together: 粤港澳台交流 is exchanges among them, 港澳台交流 our exchanges with them."""

from __future__ import annotations

import re

from desktop_app.translation.model import Term

_MUTUAL = re.compile(
    r"^(?:[a-z-]+ ){0,3}?"
    r"(?:exchanges?|cooperation|ties|links|collaboration|interaction|connectivity|integration)\b"
    r"(?! (?:zone|park|platform|center|mechanism|project))"
)
_ONE = re.compile(r"\b(?:City|Town|Park|Zone|District|Base)$")  # Science and Education City is one place
_OTHERS = frozenset(
    ["港澳台", "台港澳", "港澳", "香港、澳门", "香港和澳门"]
)  # never the reporting place itself


def between_places(place: Term, thing: str) -> str | None:
    """English of what several places have together; None for one place, or for what is no relation."""
    if not _MUTUAL.search(thing):
        return None
    if place.zh in _OTHERS:
        return f"{thing} with {place.en}"
    if " and " in place.en and not _ONE.search(place.en):
        return f"{thing} among {place.en}"
    return f"{place.en} {thing}" if re.search(r"[a-z]-[A-Z]", place.en) else None
