"""Duties told as leave, and leave told as a duty: 应当 as "may", 可以 as "must"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding

_DUTY = re.compile(r"必须|应当|(?<![无何不])须(?!知)|务必|(?<=[，。者人府])应(?=[当在按依及向为对将])|要坚持")
_LEAVE = re.compile(r"可以|可(?=[向按在自根依])|有权|允许|准许")
_TOLD_DUTY = re.compile(
    r"\b(?:must|shall|should|ha(?:s|ve|d) to|need\w*|required?|requires|requirement|obliged?|ought|duty"
    r"|duties|bound|mandatory|compulsory|necessary|essential|imperative|sure|responsib\w+|is to|are to"
    r"|call\w*|only|will)\b",
    re.IGNORECASE,
)
_TOLD_LEAVE = re.compile(
    r"\b(?:may|might|can|could|able|allow\w*|permit\w*|possible|entitled?|right|rights|free|option\w*|eligible"
    r"|authoriz\w+|accept\w*|availab\w*|enabl\w+|let|lets|will|would)\b",
    re.IGNORECASE,
)
_MAY = re.compile(r"\b(?:may|might|can|could|(?:is|are) (?:free|allowed) to)\b(?! not\b)")
_MUST = re.compile(r"\b(?:must|shall|ha(?:s|ve) to|(?:is|are) required to)\b(?! not\b)")
_DENIED = re.compile(r"[不未无]")
_NOBODY = re.compile(r"\b(?:no|not|nor|never|neither|without|unless)\b", re.IGNORECASE)


def wrong_modality(pair: Pair) -> Iterator[Finding]:
    """opposite: what must be done is told as what may be done, or the other way about."""
    duty, leave = _DUTY.search(pair.source), _LEAVE.search(pair.source)
    if bool(duty) == bool(leave) or _DENIED.search(pair.source) or _NOBODY.search(pair.english):
        return
    meant = duty or leave
    told, wrong = (_TOLD_DUTY, _MAY) if duty else (_TOLD_LEAVE, _MUST)
    said = wrong.search(pair.english)
    if meant and said and not told.search(pair.english):
        yield pair.told_as("opposite", meant, said)
