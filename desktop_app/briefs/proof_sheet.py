"""The proof sheet: one page for the officer who signs, with what is proven and what is open."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from desktop_app.briefs.labels import label
from desktop_app.briefs.model import (
    Cell,
    Column,
    Content,
    Facts,
    Paragraph,
    ParagraphKind,
    Row,
    Section,
    Signatures,
    Standing,
    Table,
    Words,
    plain,
)
from desktop_app.briefs.statements import Desk
from desktop_app.briefs.wording import tidy
from desktop_app.project.content import ProjectContent
from desktop_app.review.model import Finding, Severity

_LISTED = 8


def proof_sections(content: ProjectContent, desk: Desk) -> list[Section]:
    """Verdict, counts, open and dismissed findings, doubts, fingerprints, lines to sign."""
    checked = {segment.id: desk.count_sentence(segment) for segment in content.report.segments}
    findings = [finding for found in content.findings.values() for finding in found]
    opened = [one for one in findings if not one.dismissed and one.severity is not Severity.MINOR]
    dismissed = [one for one in findings if one.dismissed]
    figures = sum(len(one.figures) for one in checked.values() if one.english)
    unproven = sum(len(one.open) for one in checked.values())
    standings = [desk.standing(segment) for segment in content.report.segments]
    missing = standings.count(Standing.UNTRANSLATED)
    clear = not opened and not unproven and not missing
    verdict = (
        label("proof.clear")
        if clear
        else label("proof.not-clear", open=len(opened), unproven=unproven, untranslated=missing)
    )
    kind = ParagraphKind.LEAD if clear else ParagraphKind.WARNING
    facts = Facts(
        (
            (label("proof.figures"), _of(max(0, figures - unproven), figures)),
            (label("proof.sentences"), _of(len(standings) - missing, len(standings))),
            (label("proof.confirmed"), _of(standings.count(Standing.CONFIRMED), len(standings))),
            (label("proof.terms"), _both(str(len(content.terms)))),
            (label("proof.source"), _both(content.report.name)),
            (label("proof.sha"), _both(content.report.sha256)),
            (label("proof.text"), _both(english_sha(content))),
        )
    )
    blocks: list[Content] = [Paragraph(verdict, kind), facts]
    sections = [Section("result", label("proof.result"), tuple(blocks))]
    sections += _findings("proof.open", opened, content)
    sections += _findings("proof.dismissed", dismissed, content)
    sections += _doubts(content)
    signatures = Signatures((label("sign.checked"), label("sign.released")))
    sections.append(Section("sign", Words(), (signatures,)))
    return sections


def english_sha(content: ProjectContent) -> str:
    """Fingerprint of the whole English, so that a signed text can be recognised."""
    digest = hashlib.sha256()
    for segment in content.report.segments:
        digest.update(content.english(segment.id).encode())
        digest.update(b"\n")
    return digest.hexdigest()


def _findings(key: str, findings: Sequence[Finding], content: ProjectContent) -> list[Section]:
    if not findings:
        return []
    texts = {segment.id: tidy(segment.text) for segment in content.report.segments}
    rows = [
        Row(
            (
                Cell(Words(plain(f"{finding.check}"), ())),
                Cell(Words(plain(_short(texts.get(finding.segment, ""))), ())),
                Cell(Words(plain(finding.message), ())),
                Cell(Words(plain(finding.dismissed or "–"), ())),
            )
        )
        for finding in findings[:_LISTED]
    ]
    columns = (
        Column(label("proof.check"), share=16),
        Column(label("annex.zh"), share=24),
        Column(label("proof.message"), share=40),
        Column(label("proof.reason"), share=18),
    )
    more = len(findings) - _LISTED
    note = label("proof.more", count=more) if more > 0 else Words()
    return [Section(key, label(key), (Table(columns, tuple(rows), note=note),))]


def _doubts(content: ProjectContent) -> list[Section]:
    if not content.figures.doubts:
        return []
    questions = tuple(
        Paragraph(Words.of(doubt.question, doubt.question), ParagraphKind.NOTE)
        for doubt in content.figures.doubts[:_LISTED]
    )
    return [Section("proof.doubts", label("proof.doubts"), questions)]


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"


def _of(part: int, whole: int) -> Words:
    return label("proof.of", part=part, whole=whole)


def _both(text: str) -> Words:
    return Words(plain(text), ())
