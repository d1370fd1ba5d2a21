"""From the content of a brief to flows: which block is set how, in which order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest

from desktop_app.briefs.blocks import (
    ChartBlock,
    Content,
    Facts,
    Glossary,
    Pairs,
    Paragraph,
    ParagraphKind,
    Points,
    Signatures,
    Sources,
    Statements,
    Table,
)
from desktop_app.briefs.labels import colophon_words, label
from desktop_app.briefs.model import Brief, Section
from desktop_app.briefs.pdf import theme
from desktop_app.briefs.pdf.flow import Beside, Flow, Stack, TextFlow
from desktop_app.briefs.pdf.grids import facts_flow, glossary_flow, table_flows
from desktop_app.briefs.pdf.pager import FreshPage, Item, RunningHead
from desktop_app.briefs.pdf.pairs import pair_flows, way_title
from desktop_app.briefs.pdf.pen import Pen
from desktop_app.briefs.pdf.pieces import BoxFlow, ChartFlow, ContentsLine, Custom, RuleFlow
from desktop_app.briefs.pdf.quotes import point_flow, source_flows, statement_flow
from desktop_app.briefs.pdf.voice import Voice
from desktop_app.briefs.words import Words, plain

_SIGNED = 236.0  # width of a signature
_LABEL = 106.0  # width of topic labels in the margin column
_SLIGHT, _SLIGHT_ZH = 150, 75  # characters that make two lines


def lay_out(brief: Brief) -> Iterator[Item]:
    """All flows of a brief after its title block, in order."""
    voice = Voice(brief)
    pending, opening = brief.contents and any(_entries(voice)), False
    goes_on = brief.contents and not pending  # a text without headings needs no list, nor a page of its own
    for section in brief.sections:
        if pending and section.fresh_page:
            yield from _contents(voice)
            pending = False
        if section.fresh_page and not goes_on:
            yield FreshPage()
        yield RunningHead(voice.one(section.title))
        yield from _section(voice, section, opening=opening)
        opening = not section.blocks
    yield _colophon(voice)


def _section(voice: Voice, section: Section, *, opening: bool) -> Iterator[Item]:
    """A chapter under its heading, or a topic beside its label.

    A short statement that opens its chapter keeps with the next one.
    """
    if section.level == 1:
        if section.title.en or section.title.zh:
            yield from _heading(voice, section)
        for block, after in zip_longest(section.blocks, section.blocks[1:]):
            if isinstance(block, Pairs):
                yield from pair_flows(block.items, voice.brief.language, linked=_has_sources(voice.brief))
            elif isinstance(block, Paragraph) and isinstance(after, Sources | Points | Pairs):
                yield replace(_paragraph(voice, block), keep=True)  # explains what follows
            elif isinstance(block, Statements) and block is section.blocks[0]:
                yield from _with_next(voice, section, tuple(_block(voice, block)))
            else:
                yield from _block(voice, block)
        return
    flows = tuple(flow for block in section.blocks for flow in _block(voice, block))
    flows = _with_next(voice, section, flows) if opening else flows
    name = voice.stacked(section.title, theme.H2, theme.H2.in_chinese(), role=("H3",))
    name.own_anchors = (section.anchor,)
    again = voice.stacked(_continued(section.title), theme.AGAIN, theme.AGAIN.in_chinese(), role=())
    yield RuleFlow(before=11, keep=True)
    yield Beside(name, Stack(flows), _LABEL, before=6, again=again)


def _with_next(voice: Voice, section: Section, flows: tuple[Flow, ...]) -> tuple[Flow, ...]:
    """The flows of a section; a first statement that would look lost keeps with the second."""
    if len(flows) > 1 and isinstance(flows[0], Stack) and _is_slight(voice, section):
        return (replace(flows[0], keep=True), *flows[1:])
    return flows


def _is_slight(voice: Voice, section: Section) -> bool:
    """Whether the first statement of a topic would look lost alone below its heading."""
    items = (item for block in section.blocks if isinstance(block, Statements) for item in block.items)
    words = next((voice.one(item.text) for item in items), "")
    return not voice.bilingual and len(words) < (_SLIGHT_ZH if voice.chinese else _SLIGHT)


def _has_sources(brief: Brief) -> bool:
    return any(isinstance(block, Sources) for section in brief.sections for block in section.blocks)


def _continued(title: Words) -> Words:
    mark = label("continued")
    return Words((*title.en, *mark.en) if title.en else (), (*title.zh, *mark.zh) if title.zh else ())


def _heading(voice: Voice, section: Section) -> Iterator[Flow]:
    """A chapter heading, which enters the bookmarks."""
    chinese = replace(theme.H1, chinese=True, size=11.5, leading=16)
    for index, (text, style) in enumerate(voice.both(section.title, theme.H1, chinese)):
        yield TextFlow(
            text,
            style,
            before=0 if index else 20,
            keep=True,
            anchors=() if index else (section.anchor,),
            outline=None if index else (0, voice.one(section.title)),
            role=("P",) if index else ("H2",),
        )


def _block(voice: Voice, block: Content) -> Iterator[Flow]:  # noqa: C901 - one case per kind, nothing else
    """Any block but side-by-side text."""
    match block:
        case Paragraph():
            yield _paragraph(voice, block)
        case Statements():
            for statement in block.items:
                yield statement_flow(voice, statement, lead=block.lead)
        case Table():
            yield from table_flows(voice, block)
        case ChartBlock():
            yield from _chart(voice, block)
        case Glossary():
            yield glossary_flow(block)
        case Sources():
            yield from source_flows(block)
        case Points():
            for point in block.items:
                yield point_flow(voice, point.statement, point.spoken)
        case Facts():
            yield facts_flow(voice, block)
        case Signatures():
            yield from _signatures(voice, block)


def _paragraph(voice: Voice, paragraph: Paragraph) -> Stack | BoxFlow:
    """Words of the office."""
    if paragraph.kind is ParagraphKind.WARNING:
        inner = voice.stacked(paragraph.text, theme.SMALL, theme.SMALL_ZH)
        return BoxFlow(before=8, inner=inner, tint=theme.ALARM_TINT, edge=theme.ALARM)
    styles = {
        ParagraphKind.LEAD: (theme.LEAD, theme.LEAD.in_chinese(size=10, leading=16.5)),
        ParagraphKind.BODY: (theme.BODY, theme.BODY_ZH),
        ParagraphKind.NOTE: (theme.NOTE, theme.NOTE_ZH),
    }[paragraph.kind]
    return voice.stacked(paragraph.text, *styles, before=6)


def _chart(voice: Voice, block: ChartBlock) -> Iterator[Flow]:
    """Caption and drawing on one page."""
    caption = voice.stacked(block.caption, theme.H2, theme.H2.in_chinese(), before=14)
    caption.keep = True
    if caption.parts:
        yield caption
    yield ChartFlow(before=5, chart=block.chart, language=voice.brief.language)


def _signatures(voice: Voice, block: Signatures) -> Iterator[Flow]:
    """Lines to sign on, two beside each other."""
    lines = [
        Stack(
            (
                Custom(keep=True, size=1, paint=_signature_line),
                voice.stacked(words, theme.NOTE, theme.NOTE_ZH, before=3),
            )
        )
        for words in block.labels
    ]
    for left, right in zip_longest(lines[::2], lines[1::2], fillvalue=Stack(())):
        yield Beside(left, right, _SIGNED, before=40)


def _signature_line(pen: Pen, x: float, top: float, width: float) -> None:
    pen.rule(x, top, min(width, _SIGNED - 16), theme.INK)


def _contents(voice: Voice) -> Iterator[Item]:
    """Contents lines of all chapters, and of the report's parts and sections."""
    yield TextFlow(plain(voice.one(label("contents"))), theme.H1, before=24, keep=True, role=("H2",))
    for target, title, depth in _entries(voice):
        yield ContentsLine(
            before=6 if depth == 0 else 2,
            text=plain(title),
            style=theme.H2 if depth == 0 else theme.SMALL,
            target=target,
            indent=14.0 * depth,
        )


def _entries(voice: Voice) -> Iterator[tuple[str, str, int]]:
    for section in voice.brief.sections:
        pairs = [pair for block in section.blocks if isinstance(block, Pairs) for pair in block.items]
        if not pairs and section.level == 1 and (section.title.en or section.title.zh):
            yield section.anchor, voice.one(section.title), 0
        for pair in pairs:
            if pair.kind in ("part", "section"):
                yield pair.anchor, way_title(pair, voice.brief.language), 0 if pair.kind == "part" else 1


def _colophon(voice: Voice) -> Flow:
    """What a reader may rely on, in a panel at the end."""
    data = voice.brief.colophon
    return BoxFlow(
        before=18,
        inner=voice.stacked(colophon_words(voice.brief), theme.SMALL, theme.SMALL_ZH),
        edge=theme.TEAL if data.checked == data.figures else theme.ALARM,
        anchors=("colophon",),
    )
