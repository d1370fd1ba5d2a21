"""The proof sheet: one page for the officer who signs, with what is proven and what is open."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence

from desktop_app.briefs.blocks import (
    Cell,
    Column,
    Content,
    Facts,
    Paragraph,
    ParagraphKind,
    Row,
    Signatures,
    Standing,
    Table,
)
from desktop_app.briefs.labels import check_words, label
from desktop_app.briefs.model import Language, Section
from desktop_app.briefs.statements import Desk, paragraph_numbers
from desktop_app.briefs.wording import tidy
from desktop_app.briefs.words import Words, plain
from desktop_app.project.content import ProjectContent
from desktop_app.review.model import Finding, Severity
from desktop_app.translation.model import Translation, TranslationState

_LINES, _LINES_BILINGUAL = 18, 8  # of findings that one page holds beside the rest
_BLOCK = re.compile(r"\bP\d+(?:\.\w+)+\b")  # the id of a block in a question
_MESSAGE, _SOURCE = 52, 14  # characters to a line
_HEADING, _QUESTION = 4, 3  # lines of a section's heads, of a question about the source


def proof_sections(content: ProjectContent, desk: Desk) -> list[Section]:
    """Verdict, counts, open and dismissed findings, doubts, fingerprints, lines to sign."""
    for segment in content.report.segments:
        desk.count_sentence(segment)
    findings = [one for segment in content.report.segments for one in content.findings.get(segment.id, ())]
    opened = [one for one in findings if not one.dismissed and one.severity is not Severity.MINOR]
    opened.sort(key=_gravity)
    dismissed = [one for one in findings if one.dismissed]
    sections = [Section("result", label("proof.result"), _result(content, desk, len(opened)))]
    lines = _LINES_BILINGUAL if desk.options.language is Language.BILINGUAL else _LINES
    sections += _findings("proof.open", opened, content, lines if not dismissed else lines * 2 // 3)
    sections += _findings("proof.dismissed", dismissed, content, lines if not opened else lines // 3)
    texts = {segment.id: tidy(segment.text) for segment in content.report.segments}
    used = sum(_lines(one, texts) for one in [*opened, *dismissed]) + _HEADING * (len(sections) - 1)
    sections += _doubts(content, lines - used)
    signatures = Signatures((label("sign.checked"), label("sign.released")))
    sections.append(Section("sign", Words(), (signatures,)))
    return sections


def _result(content: ProjectContent, desk: Desk, opened: int) -> tuple[Content, ...]:
    """The verdict, and the counts and fingerprints that it stands on."""
    proof = desk.colophon()
    standings = [desk.standing(segment) for segment in content.report.segments]
    unproven, missing = proof.figures - proof.checked, standings.count(Standing.UNTRANSLATED)
    clear = not opened and not unproven and not missing
    verdict = (
        label("proof.clear")
        if clear
        else label("proof.not-clear", open=opened, unproven=unproven, untranslated=missing)
    )
    facts = (
        (label("proof.figures"), _of(proof.checked, proof.figures)),
        (label("proof.sentences"), _of(len(standings) - missing, len(standings))),
        (label("proof.confirmed"), _of(_confirmed(content), len(standings))),
        (label("proof.terms"), _both(str(len(content.terms)))),
        (label("proof.source"), _both(content.report.name)),
        (label("proof.sha"), _both(content.report.sha256)),
        (label("proof.text"), _both(english_sha(content))),
    )
    kind = ParagraphKind.LEAD if clear else ParagraphKind.WARNING
    return (Paragraph(verdict, kind), Facts(facts))


def _confirmed(content: ProjectContent) -> int:
    """Sentences whose English a person read in this report: what a memory gave was read in another."""
    told = [content.translations.get(one.id, Translation(one.id)) for one in content.report.segments]
    return sum(one.state > TranslationState.MEMORY for one in told)


def english_sha(content: ProjectContent) -> str:
    """Fingerprint of the whole English, so that a signed text can be recognised."""
    digest = hashlib.sha256()
    for segment in content.report.segments:
        digest.update(content.english(segment.id).encode())
        digest.update(b"\n")
    return digest.hexdigest()


def _findings(key: str, findings: Sequence[Finding], content: ProjectContent, lines: int) -> list[Section]:
    if not findings:
        return []
    texts = {segment.id: tidy(segment.text) for segment in content.report.segments}
    numbers = paragraph_numbers(content)
    places = {segment.id: numbers[segment.block] for segment in content.report.segments}
    dismissed = key == "proof.dismissed"
    rows: list[Row] = []
    for finding in findings:
        zh = _short(texts.get(finding.segment, ""))
        lines -= _lines(finding, texts)
        if lines < 0 and rows:
            break
        pieces = [_both(zh), _both(finding.message), *([_both(finding.dismissed)] if dismissed else [])]
        place = _both(str(places.get(finding.segment, "")))
        rows.append(Row(tuple(map(Cell, (place, check_words(finding.check), *pieces)))))
    columns = (
        Column(label("annex.where"), share=6),
        Column(label("proof.check"), share=16),
        Column(label("annex.zh"), share=26),
        Column(label("proof.message"), share=34 if dismissed else 52),
        *((Column(label("proof.reason"), share=18),) if dismissed else ()),
    )
    more = len(findings) - len(rows)
    note = label("proof.more", count=more) if more > 0 else Words()
    return [Section(key, label(key), (Table(columns, tuple(rows), note=note),))]


def _lines(finding: Finding, texts: Mapping[str, str]) -> int:
    """Lines that the row of a finding takes."""
    zh = _short(texts.get(finding.segment, ""))
    return max(-(-len(finding.message) // _MESSAGE), -(-len(zh) // _SOURCE))


def _doubts(content: ProjectContent, lines: int) -> list[Section]:
    """Questions about the source, as far as there is room; their number else."""
    doubts = content.figures.doubts
    if not doubts:
        return []
    told = [_with_paragraphs(doubt.question, content) for doubt in doubts[: max(0, lines // _QUESTION)]]
    questions = [Paragraph(Words.of(question, question), ParagraphKind.NOTE) for question in told]
    more = len(doubts) - len(questions)
    if more:
        key = "proof.more" if told else "proof.kept"
        questions.append(Paragraph(label(key, count=more), ParagraphKind.NOTE))
    return [Section("proof.doubts", label("proof.doubts"), tuple(questions))]


def _with_paragraphs(question: str, content: ProjectContent) -> str:
    """The question with the numbers of its paragraphs, which are printed, for their ids, which are not."""
    numbers = paragraph_numbers(content)
    return _BLOCK.sub(lambda at: f"¶ {numbers[at[0]]}" if at[0] in numbers else at[0], question)


def _gravity(finding: Finding) -> tuple[bool, bool]:
    """Critical findings first, among them those about figures; else the order of the report."""
    return finding.severity is not Severity.CRITICAL, not finding.check.startswith("figure")


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"


def _of(part: int, whole: int) -> Words:
    return _both(f"{part} / {whole}")


def _both(text: str) -> Words:
    return Words(plain(text), ())
