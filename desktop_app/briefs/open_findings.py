"""What a review left open about a sentence beside its figures, and how a brief says so.

A guest should not meet such a sentence while others speak as well; where it is quoted all the same, the
page names what is open.  Figures have a gate of their own (`safety`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from desktop_app.briefs.labels import check_words, label
from desktop_app.briefs.wording import printed, tidy
from desktop_app.briefs.words import Mark, Span, Text, text_of
from desktop_app.document.model import Segment
from desktop_app.project.content import ProjectContent
from desktop_app.review.model import Finding, Severity

_OF_FIGURES = "figure-"
_QUOTED = 36  # characters of either side that a mark quotes


def open_findings(content: ProjectContent, segment_id: str) -> tuple[Finding, ...]:
    """Findings that a person should look at and nobody has settled; what is worth a glance apart."""
    return tuple(
        finding
        for finding in content.findings.get(segment_id, ())
        if not finding.dismissed and finding.severity is not Severity.MINOR
    )


def lost_sense(findings: Iterable[Finding]) -> bool:
    """Whether a finding among them keeps a sentence out: a lost clause, an opposite, broken English."""
    return any(one.severity is Severity.CRITICAL and not _is_figure(one) for one in findings)


def without_open_findings(content: ProjectContent, segment_ids: Iterable[str]) -> ProjectContent:
    """The project after these sentences were reworded: what was found in other words is found no more."""
    findings = dict(content.findings)
    for segment_id in segment_ids:
        findings[segment_id] = tuple(one for one in findings.get(segment_id, ()) if one.dismissed)
    return replace(content, findings=findings)


def named(findings: Iterable[Finding], segment: Segment, english: str, *, figures_told: bool) -> Text:
    """What is open, to stand after the English; with `figures_told` its figures have their alarms."""
    words = dict.fromkeys(
        _words(one, segment.text, english) for one in findings if not (figures_told and _is_figure(one))
    )
    return tuple(span for one in words for span in (Span(" "), Span(f"[{one}]", Mark.OPEN)))


def _words(finding: Finding, chinese: str, english: str) -> str:
    """The check with the words it is about; not with a whole sentence, which stands there anyway."""
    zh = _piece(tidy(chinese[finding.zh_start : finding.zh_end]), tidy(chinese))
    en = _piece(printed(english[finding.en_start : finding.en_end]).strip(), english)
    check = text_of(check_words(finding.check).en)
    about = " – ".join(filter(None, (zh, f"“{en}”" if en else "")))
    words = label("open.finding", check=check[:1].lower() + check[1:])
    return ", ".join(filter(None, (text_of(words.en), about)))


def _piece(text: str, whole: str) -> str:
    if len(text) >= len(whole):
        return ""
    return text if len(text) <= _QUOTED else f"{text[:_QUOTED].rstrip()}…"


def _is_figure(finding: Finding) -> bool:
    return finding.check.startswith(_OF_FIGURES)
