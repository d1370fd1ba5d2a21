"""Shorter words for a brief, by rule: what can go without a figure, a name or a fact going with it.

Only a proposal: a person takes it as an edit, and like any edit it must prove its figures.  What goes
is empty (“successfully”), said by the name already (“(OCT)”), or a last clause that only comments.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from desktop_app.briefs.edits import with_edits
from desktop_app.briefs.statements import is_patched
from desktop_app.errors import ExportError
from desktop_app.project.content import ProjectContent

_LEAST = 8  # characters by which a proposal must be shorter to be worth a look
_EMPTY = re.compile(
    r"\b(?:successfully|continuously|vigorously|effectively|comprehensively|steadily|actively|solidly|"
    r"thoroughly|constantly|firmly|earnestly)\s+",
    re.IGNORECASE,
)
_PHRASES: Mapping[re.Pattern[str], str] = {
    re.compile(r"\ba total of (?=(?:RMB |US\$ ?)?\d)", re.IGNORECASE): "",
    re.compile(r"\bin order to\b", re.IGNORECASE): "to",
    re.compile(r"\bwith regard to\b", re.IGNORECASE): "on",
    re.compile(r"\bcarr(?:y|ied) out the (?=\w+ing of )", re.IGNORECASE): "",
    re.compile(r"\bthe construction of\b"): "building",
    re.compile(r"\s*\((?:[A-Z]{2,6}|“[^”]{1,24}”)\)"): "",
    re.compile(r"\b(?:the level of|the work of|efforts to)\s+(?=\w)"): "",
}
_COMMENT = re.compile(
    r",\s+(?:and\s+)?(?:further\s+|thereby\s+|thus\s+|effectively\s+|continuously\s+)?"
    r"(?!including|excluding|covering|reaching|totaling|totalling|accounting|ranking|exceeding|according)"
    r"[a-z]+ing\b[^,;.\d]*(?=\.$)"
)
_OPENING = re.compile(
    r"^(?:Overall|In general|Generally speaking|At the same time|In addition|Moreover|Meanwhile), "
)
_KEPT_ZH = re.compile(r"[A-Za-z0-9“《]|[市区县省国]|^(?:其中|由于|因|如果|虽然)")
_NAME = re.compile(r"\b[A-Z]\w+")


def shorter(content: ProjectContent, segment_id: str, english: str = "") -> str:
    """The shortest wording that the rules give for a sentence and that proves its figures; "" for none.

    `english` is the wording to shorten, that of the project if it is empty.
    """
    return first_proven(content, segment_id, english or content.english(segment_id), by_rule)


def by_rule(english: str) -> list[str]:
    """Shorter wordings of a sentence, shortest first."""
    lean = _tidy(_OPENING.sub("", _EMPTY.sub("", english)))
    for pattern, instead in _PHRASES.items():
        lean = _tidy(pattern.sub(instead, lean))
    found = [lean]
    comment = _COMMENT.search(lean)
    if comment is not None and not _NAME.search(comment.group()):
        found.insert(0, lean[: comment.start()] + lean[comment.end() :])
    return found


def shorter_chinese(text: str, figures: Sequence[tuple[int, int]]) -> str:
    """A sentence without the clauses that open it and say no figure and no name; "" if none can go.

    量子科技产业布局实现突破，引进36家企业。 begins with what it sums up: 引进36家企业。 `figures` are the
    spans of the figures in `text`.
    """
    start = 0
    for stop in re.finditer("[，；]", text):
        clause = text[start : stop.start()]
        if any(at < stop.start() and start < end for at, end in figures) or _KEPT_ZH.search(clause):
            break
        start = stop.end()
    rest = text[start:].strip()
    return rest if start and len(rest) >= _LEAST else ""


def first_proven(
    content: ProjectContent, segment_id: str, english: str, propose: Callable[[str], list[str]]
) -> str:
    """The first proposal that is shorter and may be printed; "" for none."""
    for proposal in propose(english):
        if len(proposal) > len(english) - _LEAST or not proposal or is_patched(proposal, ""):
            continue
        try:
            with_edits(content, {segment_id: proposal})
        except ExportError:
            continue
        return proposal
    return ""


def _tidy(text: str) -> str:
    """One blank between words, none before a stop, a capital letter at the beginning."""
    text = re.sub(r"\s+([,.;:])", r"\1", re.sub(r"\s{2,}", " ", text)).strip()
    return text[:1].upper() + text[1:]
