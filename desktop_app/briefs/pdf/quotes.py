"""Setting what the report says: statements with their numbers, talking points, the list of sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop_app.briefs.blocks import Source, Sources, Standing, Statement
from desktop_app.briefs.pdf import theme
from desktop_app.briefs.pdf.flow import Beside, Flow, Stack, TextFlow
from desktop_app.briefs.pdf.typeset import text_width
from desktop_app.briefs.pdf.voice import Voice
from desktop_app.briefs.words import UNCONFIRMED, Mark, Span, Words, plain

_SIGN = 26.0  # room for "[123]" before a statement
_TO_A_ROW, _CELL = 7, 69.0  # sources of which only the paragraph is told, and the room for each
_TOGETHER = 3  # rows of sources that keep with their heading
_HALF = 236.0  # width of the left of two short sources side by side
_ITEM, _IN_ITEM = ("L", "LI"), ("LBody", "P")  # a numbered sentence in the structure


def statement_flow(voice: Voice, statement: Statement, *, lead: bool = False) -> Flow:
    """A sentence of the report after its number, which links to the source."""
    en = theme.LEAD if lead else theme.BODY
    zh = theme.SECOND_ZH if voice.bilingual else theme.BODY_ZH
    parts: list[TextFlow] = []
    for text, style in voice.both(with_degree(statement), en, zh):
        first = not parts
        sign = (Span(f"[{statement.number}]", Mark.MUTED),) if first and statement.number else ()
        parts.append(
            TextFlow(
                text,
                style,
                before=0 if first else 1.5,
                indent=_SIGN,
                sign=sign,
                sign_link=f"source-{statement.number}" if sign else "",
                keep=first and voice.bilingual and bool(statement.text.zh),
                role=_IN_ITEM,
            )
        )
    if parts:
        parts[-1].keep = False
    anchors = (f"statement-{statement.number}",) if statement.number else ()
    return Stack(tuple(parts), before=5, own_anchors=anchors, role=_ITEM)


def with_degree(statement: Statement) -> Words:
    """A degree sign after English that nobody confirmed; the colophon explains it."""
    if statement.standing is Standing.MACHINE and statement.text.en:
        return Words((*statement.text.en, *UNCONFIRMED), statement.text.zh)
    return statement.text


def point_flow(voice: Voice, statement: Statement, spoken: tuple[tuple[str, str], ...]) -> Flow:
    """One point in large type; the figures in words below."""
    parts: list[TextFlow] = []
    speech_zh = replace(theme.SPEECH_ZH, colour=theme.INK) if voice.chinese else theme.SPEECH_ZH
    for text, style in voice.both(with_degree(statement), theme.SPEECH, speech_zh):
        sign = () if parts else (Span(f"{statement.number}", Mark.FIGURE),)
        before = 3 if parts else 0
        parts.append(
            TextFlow(text, style, before=before, indent=_SIGN, sign=sign, keep=not parts, role=_IN_ITEM)
        )
    for figure, words in spoken:
        text = (Span(f"{figure}  ", Mark.FIGURE), Span(words, Mark.MUTED))
        parts.append(TextFlow(text, theme.SPOKEN, before=1.5, indent=_SIGN, role=_IN_ITEM))
    parts[-1].keep = False
    return Stack(tuple(parts), before=13, role=_ITEM)


def source_flows(sources: Sources) -> Iterator[Flow]:
    """The list of sources; of a long one no single row stands at the foot of a page."""
    rows = list(_source_rows(sources))
    together = _TOGETHER - 1 if len(rows) > _TOGETHER else 0
    yield from (replace(row, keep=True) if index < together else row for index, row in enumerate(rows))


def _source_rows(sources: Sources) -> Iterator[Stack | Beside]:
    """Number, paragraph, and the Chinese sentence, short ones two to a line; many to a line without it."""
    if not any(item.zh for item in sources.items):
        yield from _in_rows([Stack((_source(item, ""),), role=_ITEM) for item in sources.items])
        return
    waiting: Stack | None = None
    for item in sources.items:
        text = _source(item, item.text)
        short = text_width(text.text, text.style) <= _HALF - _SIGN
        flow = Stack((text,), before=2, role=_ITEM)
        if waiting is not None and short:
            yield Beside(waiting, flow, _HALF, before=2)
            waiting = None
            continue
        if waiting is not None:
            yield waiting
        waiting = flow if short else None
        if not short:
            yield flow
    if waiting is not None:
        yield waiting


def _in_rows(flows: Sequence[Stack]) -> Iterator[Stack | Beside]:
    for start in range(0, len(flows), _TO_A_ROW):
        last, *others = reversed(flows[start : start + _TO_A_ROW])
        row: Stack | Beside = last
        for flow in others:
            row = Beside(flow, row, _CELL, gutter=0, before=2)
        yield row


def _source(item: Source, said: str) -> TextFlow:
    """One source; its number leads back to the statement, its paragraph to the full text if printed."""
    where = Span(f"¶ {item.paragraph}  ", Mark.MUTED)
    return TextFlow(
        (where, *plain(said)),
        theme.SOURCE,
        before=2,
        indent=_SIGN,
        sign=(Span(f"[{item.number}]", Mark.MUTED),),
        sign_link=f"statement-{item.number}",
        text_link=f"segment-{item.segment_id}",
        anchors=(f"source-{item.number}",),
        role=_IN_ITEM,
    )
