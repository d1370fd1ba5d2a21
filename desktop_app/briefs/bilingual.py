"""The full report side by side: every sentence, its English, its standing and its figures."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.briefs import cautions
from desktop_app.briefs.blocks import Pair, Pairs, Paragraph, ParagraphKind
from desktop_app.briefs.labels import label
from desktop_app.briefs.model import Section
from desktop_app.briefs.safety import Checked
from desktop_app.briefs.statements import Desk
from desktop_app.briefs.wording import tidy
from desktop_app.briefs.words import Mark, Span, Text, Words, plain
from desktop_app.document.chinese import tight
from desktop_app.document.model import Block, BlockKind, Segment
from desktop_app.project.content import ProjectContent

_TITLE = frozenset({BlockKind.TITLE, BlockKind.SUBTITLE})  # in the title block already


def bilingual_sections(content: ProjectContent, desk: Desk) -> list[Section]:
    """Notes on how to read it, then the text."""
    items = tuple(_pairs(content, desk))
    notes = [
        *cautions.of_missing_english(content, sum(not pair.text.en for pair in items), len(items)),
        *cautions.of_open_figures(items),
        *cautions.of_unsettled(items),
        Paragraph(label("legend"), ParagraphKind.NOTE),
    ]
    return [
        Section("notes", Words(), tuple(notes)),
        Section("text", Words(), (Pairs(items),), fresh_page=True),
    ]


def full_text_sections(content: ProjectContent, desk: Desk) -> list[Section]:
    """The whole report behind another brief, so that its sources can be looked up on the spot.

    Its sentences are no statements of the brief: `desk` is one of their own, apart from its accounts.
    """
    pairs = Pairs(tuple(_pairs(content, desk)))
    note = Paragraph(label("legend"), ParagraphKind.NOTE)
    return [Section("text", label("full-text"), (note, pairs), fresh_page=True)]


def _pairs(content: ProjectContent, desk: Desk) -> Iterator[Pair]:
    report = content.report
    begun: set[str] = set()
    for segment in report.segments:
        block = report.block(segment.block)
        if block.kind in _TITLE:
            continue
        checked = desk.count_sentence(segment)
        first = block.id not in begun
        begun.add(block.id)
        yield Pair(
            anchor=f"segment-{segment.id}",
            kind=block.kind,
            level=block.level,
            text=Words(
                desk.told(segment, checked), _marked_source(_source(content, segment, block), checked)
            ),
            standing=desk.standing(segment),
            paragraph=desk.paragraph(block),
            open_figures=checked.open,
            unsettled=desk.is_unsettled(segment),
            starts_block=first,
        )


def _source(content: ProjectContent, segment: Segment, block: Block) -> str:
    """The Chinese for print; a speaker's name keeps its distance from the office."""
    speaks = block.kind is BlockKind.SPEAKER and tight(segment.text) == tight(content.report.speaker)
    return content.report.speaker if speaks else tidy(segment.text)


def _marked_source(text: str, checked: Checked) -> Text:
    """The Chinese with the open figures marked, so that the eye finds both sides."""
    opened = [one.zh for one in checked.open if one.figure_id]
    spans: list[Span] = []
    position = 0
    for raw in opened:
        at = text.find(raw, position)
        if raw and at >= 0:
            spans += [Span(text[position:at]), Span(raw, Mark.OPEN)]
            position = at + len(raw)
    return (*[span for span in spans if span.text], *plain(text[position:]))
