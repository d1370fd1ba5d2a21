"""From sentences of a project to statements of a brief: numbered, checked, counted.

One `Desk` per brief: it hands out numbers, remembers sources, and counts what the colophon says.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.briefs.blocks import OpenFigure, Source, Standing, Statement
from desktop_app.briefs.labels import label
from desktop_app.briefs.model import Colophon, Language
from desktop_app.briefs.open_findings import lost_sense, named, open_findings
from desktop_app.briefs.options import BriefOptions
from desktop_app.briefs.safety import Checked, Checker
from desktop_app.briefs.standing_alone import alone
from desktop_app.briefs.wording import printed, tidy
from desktop_app.briefs.words import UNCONFIRMED, Mark, Span, Text, Words, plain, text_of
from desktop_app.document.model import RUNNING_TEXT, TITLE_MATTER, Block, Segment
from desktop_app.figures.model import Figure
from desktop_app.project.content import ProjectContent
from desktop_app.review.model import Finding
from desktop_app.translation.model import TranslationState

_PATCH = re.compile(r"\((?:[^()]*[^()\w])?\d[^()]*\)[.;]?(?:\s*°)?$")
_BRACKET_ZH = re.compile(r"[（(][^（()）]*\d")
_MOSTLY = 0.5  # share of sentences with English from which a report counts as translated


class Desk:
    """Makes the statements of one brief and keeps its accounts."""

    def __init__(self, content: ProjectContent, options: BriefOptions, *, of_english: bool = False) -> None:
        """`of_english` asks for the account of the translation even where the brief's words are Chinese."""
        self.content = content
        self.options = options
        self._chinese_alone = options.language is Language.CHINESE and not of_english
        self.checker = Checker(content)
        self.sources: list[Source] = []
        self.left_out: list[str] = []
        self.statements: list[Statement] = []
        self._quoted: dict[str, Checked] = {}
        self._by_rule: set[str] = set()
        self._numbers: dict[str, int] = {}
        self._paragraphs = paragraph_numbers(content)
        self.segments = {segment.id: segment for segment in content.report.segments}

    def may_quote(self, segment: Segment) -> bool:
        """Whether a sentence may enter.

        Not, unless asked for, with an open figure or one put in by patch, or with a lost clause.
        """
        if self._chinese_alone or segment.id in self.options.include:
            return True
        checked = self.checker.check(segment)
        if not checked.open and not lost_sense(self.open_findings(segment)):
            return not (
                self.standing(segment) is Standing.MACHINE and is_patched(checked.english, segment.text)
            )
        if segment.id not in self.left_out:
            self.left_out.append(segment.id)
        return False

    def open_findings(self, segment: Segment) -> tuple[Finding, ...]:
        """What a person should look at before a guest reads its English."""
        if self._chinese_alone:
            return ()
        return open_findings(self.content, segment.id)

    def mostly_english(self) -> bool:
        """Whether the report counts as translated."""
        segments = self.content.report.segments
        return sum(bool(self.content.english(one.id).strip()) for one in segments) >= _MOSTLY * len(segments)

    def speaks(self, segment: Segment) -> bool:
        """Whether a sentence has what a guest reads: in a translated report one without English stays out."""
        if self._chinese_alone or bool(self.content.english(segment.id).strip()):
            return True
        return not self.mostly_english()

    def quote(self, segment: Segment, reason: str = "") -> Statement:
        """A numbered statement for a sentence; the same sentence keeps its number."""
        checked = self.checker.check(segment)
        number = self.source_number(segment)
        words = Words(_ended(self.told(segment, checked), "."), _ended(plain(tidy(segment.text)), "。"))
        statement = Statement(
            number=number,
            segment_ids=(segment.id,),
            block_id=segment.block,
            text=alone(words),
            standing=self.standing(segment),
            figure_ids=tuple(figure.id for figure in checked.figures),
            open_figures=checked.open,
            unsettled=self.is_unsettled(segment),
            reason=reason,
        )
        self._quoted[segment.id] = checked
        self.statements.append(statement)
        return statement

    def english(self, checked: Checked) -> Text:
        """The English with its figures marked, and an alarm after it for each open figure."""
        if not checked.english:
            return ()
        return (*checked.spans, *(span for one in checked.open for span in _alarm(one)))

    def told(self, segment: Segment, checked: Checked) -> Text:
        """The English of a sentence, with what is open about it."""
        findings = self.open_findings(segment)
        opened = named(findings, segment, checked.english, figures_told=bool(checked.open))
        return (*self.english(checked), *(opened if checked.english else ()))

    def is_unsettled(self, segment: Segment) -> bool:
        """Whether it has English about which something is open."""
        return bool(self.checker.check(segment).english and self.open_findings(segment))

    def count_by_rule(self, figures: Sequence[Figure | None]) -> None:
        """Count figures that stand in the brief in their wording by rule."""
        self._by_rule.update(figure.id for figure in figures if figure is not None and not figure.vague)

    def count_sentence(self, segment: Segment) -> Checked:
        """Check a sentence that is printed without a number (side-by-side text) and count its figures."""
        checked = self.checker.check(segment)
        self._quoted[segment.id] = checked
        return checked

    def safe_english(self, segment: Segment) -> str:
        """English that stands outside any statement (titles, headings); "" if a figure in it is open."""
        checked = self.checker.check(segment)
        return "" if checked.open else printed(checked.english)

    def heading(self, block_id: str) -> Words:
        """A heading of the report in both languages, with a sign if nobody confirmed its English."""
        segments = self.content.report.segments_of(block_id)
        zh = plain(tidy(self.content.report.block(block_id).text))
        english = self.safe_english(segments[0]) if len(segments) == 1 else ""
        if not english:
            return Words((), zh)
        machine = self.standing(segments[0]) is Standing.MACHINE
        return Words((*plain(english), *(UNCONFIRMED if machine else ())), zh)

    def standing(self, segment: Segment) -> Standing:
        """How far the English of a segment can be trusted."""
        translation = self.content.translations.get(segment.id)
        if translation is None or not translation.text.strip():
            return Standing.UNTRANSLATED
        return Standing.MACHINE if translation.state <= TranslationState.MACHINE else Standing.CONFIRMED

    def source_number(self, segment: Segment) -> int:
        """The number that leads to a sentence, given out in order of first mention."""
        if segment.id not in self._numbers:
            number = len(self._numbers) + 1
            self._numbers[segment.id] = number
            block = self.content.report.block(segment.block)
            self.sources.append(
                Source(
                    number, segment.id, self._paragraphs[block.id], self.outline(block), tidy(segment.text)
                )
            )
        return self._numbers[segment.id]

    def paragraph(self, block: Block) -> int:
        """Number of a paragraph in reading order, 0 for headings and title matter."""
        return self._paragraphs[block.id] if block.kind in RUNNING_TEXT else 0

    def outline(self, block: Block) -> str:
        """Where a block stands, in Chinese: the heading next above it."""
        above = [
            tidy(other.text).rstrip("。")
            for other in reversed(self.content.report.ancestors(block))
            if other.kind not in TITLE_MATTER
        ]
        return above[-1] if above else ""

    def colophon(self) -> Colophon:
        """The numbers for the end of the brief, over everything quoted so far.

        A brief in Chinese alone quotes no English, so that none of its figures is open.
        """
        in_text = {figure.id for checked in self._quoted.values() for figure in checked.figures}
        spoken = {
            figure.id for checked in self._quoted.values() if checked.english for figure in checked.figures
        }
        unproven = {
            one.figure_id for checked in self._quoted.values() for one in checked.open if one.figure_id
        }
        added = sum(not one.figure_id for checked in self._quoted.values() for one in checked.open)
        proven = (spoken - unproven) | (self._by_rule - unproven)
        if self._chinese_alone:
            proven, added = in_text | self._by_rule, 0
        everything = in_text | self._by_rule
        standings = [self.standing(self.segments[segment_id]) for segment_id in self._quoted]
        report = self.content.report
        return Colophon(
            figures=len(everything) + added,
            checked=len(proven & everything),
            left_out=len(self.left_out),
            machine=standings.count(Standing.MACHINE),
            statements=len(self._quoted),
            source_name=report.name,
            source_sha=self.options.source_sha or report.sha256,
            created=self.options.created.isoformat(),
        )

    def is_draft(self) -> bool:
        """Whether anything quoted is unconfirmed, untranslated or open."""
        return not self._chinese_alone and any(
            checked.open
            or self.standing(self.segments[segment_id]) is not Standing.CONFIRMED
            or self.open_findings(self.segments[segment_id])
            for segment_id, checked in self._quoted.items()
        )


def is_patched(english: str, zh: str) -> bool:
    """Whether figures that an engine lost were added in brackets: true, but not fit to hand out."""
    return bool(_PATCH.search(english)) and not _BRACKET_ZH.search(zh)


def paragraph_numbers(content: ProjectContent) -> dict[str, int]:
    """Number of each block: paragraphs and bullets count from 1, headings take the next one's."""
    numbers: dict[str, int] = {}
    count = 0
    for block in content.report.blocks:
        if block.kind in RUNNING_TEXT:
            count += 1
            numbers[block.id] = count
        else:
            numbers[block.id] = count + 1
    return numbers


def _ended(text: Text, stop: str) -> Text:
    """A clause of a longer sentence, quoted alone, ends in a full stop."""
    last = text[-1] if text else None
    if last is None or last.mark is Mark.OPEN or last.text.rstrip()[-1:] not in tuple(";,；，"):
        return text
    return (*text[:-1], Span(last.text.rstrip()[:-1] + stop, last.mark))


def _alarm(one: OpenFigure) -> Text:
    """What is wrong with a figure, to stand after its sentence."""
    if one.problem == "added":
        words = f"“{one.expected}”: {text_of(label('open.added').en)}"
    elif one.expected:
        words = text_of(label("open.missing", zh=one.zh, en=one.expected).en)
    else:
        words = text_of(label("open.other", zh=one.zh).en)
    return (Span(" "), Span(f"[{words}]", Mark.OPEN))
