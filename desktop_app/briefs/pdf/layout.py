"""From the content of a brief to flows: which block is set how, in which language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from desktop_app.briefs.labels import colophon_words, label
from desktop_app.briefs.model import (
    Align,
    Brief,
    ChartBlock,
    Content,
    Facts,
    Glossary,
    Language,
    Mark,
    Pairs,
    Paragraph,
    ParagraphKind,
    Points,
    Section,
    Signatures,
    Source,
    Sources,
    Span,
    Standing,
    Statement,
    Statements,
    Table,
    Text,
    Words,
    plain,
)
from desktop_app.briefs.pdf import theme
from desktop_app.briefs.pdf.flow import Beside, Flow, Stack, TextFlow
from desktop_app.briefs.pdf.pager import FreshPage, Item, RunningHead
from desktop_app.briefs.pdf.pairs import pair_flows
from desktop_app.briefs.pdf.pen import Pen
from desktop_app.briefs.pdf.pieces import BoxFlow, ChartFlow, ContentsLine, Custom, RuleFlow
from desktop_app.briefs.pdf.table import TableCell, TableColumn, TableFlow, TableRow
from desktop_app.briefs.pdf.theme import TextStyle
from desktop_app.briefs.speech import Speech

_SIGN = 26.0  # room for "[123]" before a statement
_HALF = 236.0  # width of the left of two short sources side by side
_SHORT_SOURCE = 31  # characters of Chinese
_LABEL = 106.0  # width of topic labels in the margin column
_GLOSSARY_COLUMNS = ((Align.LEFT, 16), (Align.LEFT, 30), (Align.LEFT, 16), (Align.LEFT, 30))
_FACT_COLUMNS = ((Align.LEFT, 28), (Align.LEFT, 72))


def lay_out(brief: Brief) -> Iterator[Item]:
    """All flows of a brief after its title block, in order."""
    setter = Setter(brief)
    pending = brief.contents
    for section in brief.sections:
        if pending and section.fresh_page:
            yield from setter.contents()
            pending = False
        if section.fresh_page:
            yield FreshPage()
        yield RunningHead(setter.one(section.title))
        yield from setter.section(section)
    yield from setter.colophon()


@dataclass(frozen=True, slots=True)
class Setter:
    """Sets the blocks of one brief in its language."""

    brief: Brief

    @property
    def speech(self) -> Speech:
        """Which language is spoken where."""
        return Speech(self.brief.language)

    def one(self, words: Words) -> str:
        """Words in the leading language, for places that take one line."""
        return self.speech.one(words)

    def both(self, words: Words, en: TextStyle, zh: TextStyle) -> tuple[tuple[Text, TextStyle], ...]:
        """The texts to print, each in its style; a language that is missing gives way to the other."""
        styles = {"en": en, "zh": zh}
        return tuple((text, styles[language]) for language, text in self.speech.chosen(words))

    def section(self, section: Section) -> Iterator[Item]:
        """A chapter under its heading, or a topic beside its label."""
        if section.level == 1:
            if section.title.en or section.title.zh:
                yield from self.heading(section)
            for block in section.blocks:
                if isinstance(block, Pairs):
                    yield from pair_flows(block.items, self.brief.language)
                else:
                    yield from self.block(block)
            return
        flows = [flow for block in section.blocks for flow in self.block(block)]
        label_flow = self._stacked(section.title, theme.H2, theme.H2.in_chinese())
        label_flow.own_anchors = (section.anchor,)
        yield RuleFlow(before=11, keep=True)
        yield Beside(label_flow, Stack(tuple(flows)), _LABEL, before=6)

    def heading(self, section: Section) -> Iterator[Flow]:
        """A chapter heading, which enters the bookmarks."""
        for index, (text, style) in enumerate(
            self.both(section.title, theme.H1, replace(theme.H1, chinese=True, size=11.5, leading=16))
        ):
            yield TextFlow(
                text,
                style,
                before=0 if index else 20,
                keep=True,
                anchors=() if index else (section.anchor,),
                outline=None if index else (0, self.one(section.title)),
            )

    def block(self, block: Content) -> Iterator[Flow]:  # noqa: C901 - one case per kind, nothing else
        """Any block but side-by-side text."""
        match block:
            case Paragraph():
                yield self.paragraph(block)
            case Statements():
                for statement in block.items:
                    yield self.statement(statement, lead=block.lead)
            case Table():
                yield from self.table(block)
            case ChartBlock():
                yield from self.chart(block)
            case Glossary():
                yield self.glossary(block)
            case Sources():
                yield from self.sources(block)
            case Points():
                for point in block.items:
                    yield self.point(point.statement, point.spoken)
            case Facts():
                yield self.facts(block)
            case Signatures():
                yield from self.signatures(block)

    def paragraph(self, paragraph: Paragraph) -> Flow:
        """Words of the office."""
        if paragraph.kind is ParagraphKind.WARNING:
            inner = self._stacked(paragraph.text, theme.SMALL, theme.SMALL_ZH)
            return BoxFlow(before=8, inner=inner, tint=theme.ALARM_TINT, edge=theme.ALARM)
        styles = {
            ParagraphKind.LEAD: (theme.LEAD, theme.LEAD.in_chinese(size=10, leading=16.5)),
            ParagraphKind.BODY: (theme.BODY, theme.BODY_ZH),
            ParagraphKind.NOTE: (theme.NOTE, replace(theme.SMALL_ZH, colour=theme.MUTED)),
        }[paragraph.kind]
        flow = self._stacked(paragraph.text, *styles)
        flow.before = 6
        return flow

    def statement(self, statement: Statement, *, lead: bool = False) -> Flow:
        """A sentence of the report after its number, which links to the source."""
        en = theme.LEAD if lead else theme.BODY
        zh = theme.SECOND_ZH if self.brief.language is Language.BILINGUAL else theme.BODY_ZH
        anchor = f"statement-{statement.number}"
        parts: list[Flow] = []
        for text, style in self.both(_with_mark(statement), en, zh):
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
                    keep=first and self.brief.language is Language.BILINGUAL and bool(statement.text.zh),
                )
            )
        if parts:
            last = parts[-1]
            if isinstance(last, TextFlow):
                last.keep = False
        return Stack(tuple(parts), before=5, own_anchors=(anchor,) if statement.number else ())

    def table(self, table: Table) -> Iterator[Flow]:
        """Caption, table, note."""
        if table.caption.en or table.caption.zh:
            caption = self._stacked(table.caption, theme.H2, theme.H2.in_chinese())
            caption.before, caption.keep = 10, True
            yield caption
        small, small_zh = theme.CELL, theme.CELL_ZH
        if len(table.columns) > 4:
            small, small_zh = theme.SMALL, theme.SMALL_ZH
        second = replace(theme.SMALL_ZH, colour=theme.MUTED, size=7.4, leading=10.6)
        zh = second if self.brief.language is Language.BILINGUAL else small_zh
        head_zh = theme.HEAD.in_chinese(size=7.4, leading=10.4)
        columns = tuple(
            TableColumn(self.both(column.title, theme.HEAD, head_zh), column.align, column.share)
            for column in table.columns
        )
        bold_zh = theme.H2.in_chinese(size=8.4, leading=12)
        rows = tuple(
            TableRow(
                tuple(
                    TableCell(
                        self.both(cell.words, *((theme.HEAD, bold_zh) if row.heading else (small, zh))),
                        cell.amount,
                        f"source-{cell.statement}" if cell.statement else "",
                    )
                    for cell in row.cells
                ),
                row.heading,
            )
            for row in table.rows
        )
        yield TableFlow(columns, rows, small, before=7)
        if table.note.en or table.note.zh:
            note = self._stacked(table.note, theme.NOTE, replace(theme.SMALL_ZH, colour=theme.MUTED))
            note.before = 5
            yield note

    def chart(self, block: ChartBlock) -> Iterator[Flow]:
        """Caption and drawing on one page."""
        caption = self._stacked(block.caption, theme.H2, theme.H2.in_chinese())
        caption.before, caption.keep = 14, True
        if caption.parts:
            yield caption
        yield ChartFlow(before=5, chart=block.chart, chinese=self.brief.language is Language.CHINESE)

    def glossary(self, glossary: Glossary) -> Flow:
        """Two pairs of columns, Chinese and English, read line by line."""
        half = (len(glossary.entries) + 1) // 2
        rows = []
        for index in range(half):
            cells: list[TableCell] = []
            for entry in (glossary.entries[index], *glossary.entries[index + half : index + half + 1]):
                cells += [
                    TableCell(((plain(entry.zh), theme.SMALL_ZH),)),
                    TableCell(((plain(entry.en), theme.SMALL),)),
                ]
            cells += [TableCell()] * (4 - len(cells))
            rows.append(TableRow(tuple(cells)))
        columns = tuple(TableColumn((), align, share) for align, share in _GLOSSARY_COLUMNS)
        return TableFlow(columns, tuple(rows), theme.SMALL, before=6)

    def sources(self, sources: Sources) -> Iterator[Flow]:
        """Number, place in the report, and the Chinese sentence."""
        waiting: Flow | None = None
        for item in sources.items:
            flow = self._source(item, quoted=sources.quoted)
            short = not sources.quoted or len(item.zh) <= _SHORT_SOURCE
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

    def _source(self, item: Source, *, quoted: bool) -> Flow:
        where = Span(f"¶ {item.paragraph}  ", Mark.MUTED)
        return TextFlow(
            (where, Span(item.zh if quoted else item.outline)),
            theme.SOURCE,
            before=2,
            indent=_SIGN,
            sign=(Span(f"[{item.number}]", Mark.MUTED),),
            sign_link=f"statement-{item.number}",
            anchors=(f"source-{item.number}",),
        )

    def point(self, statement: Statement, spoken: tuple[tuple[str, str], ...]) -> Flow:
        """One point in large type; the figures in words below."""
        parts: list[Flow] = []
        for text, style in self.both(_with_mark(statement), theme.SPEECH, theme.SPEECH_ZH):
            sign = () if parts else (Span(f"{statement.number}", Mark.FIGURE),)
            parts.append(
                TextFlow(text, style, before=3 if parts else 0, indent=_SIGN, sign=sign, keep=not parts)
            )
        for figure, words in spoken:
            text = (Span(f"{figure}  ", Mark.FIGURE), Span(words, Mark.MUTED))
            parts.append(TextFlow(text, theme.SPOKEN, before=1.5, indent=_SIGN))
        if isinstance(parts[-1], TextFlow):
            parts[-1].keep = False
        return Stack(tuple(parts), before=13)

    def facts(self, facts: Facts) -> Flow:
        """Labels and values in two columns."""
        small, zh = replace(theme.BODY, size=9), replace(theme.BODY_ZH, size=8.4, leading=12.6)
        rows = tuple(
            TableRow(
                (
                    TableCell(self.both(name, theme.HEAD, theme.HEAD.in_chinese())),
                    TableCell(self.both(value, small, zh)),
                )
            )
            for name, value in facts.items
        )
        columns = tuple(TableColumn((), align, share) for align, share in _FACT_COLUMNS)
        return TableFlow(columns, rows, small, before=6)

    def signatures(self, block: Signatures) -> Iterator[Flow]:
        """Lines to sign on."""
        for words in block.labels:
            yield Custom(before=34, keep=True, size=1, paint=_signature_line)
            flow = self._stacked(words, theme.NOTE, replace(theme.SMALL_ZH, colour=theme.MUTED))
            flow.before = 3
            yield flow

    def contents(self) -> Iterator[Item]:
        """Contents lines of all chapters, and of the report's parts and sections in pairs."""
        yield TextFlow(plain(self.one(label("contents"))), theme.H1, before=24, keep=True)
        for target, title, depth in self._entries():
            style = theme.H2 if depth == 0 else theme.BODY
            yield ContentsLine(
                before=7 if depth == 0 else 2,
                text=plain(title),
                style=style,
                target=target,
                indent=14.0 * depth,
            )

    def _entries(self) -> Iterator[tuple[str, str, int]]:
        for section in self.brief.sections:
            pairs = [pair for block in section.blocks if isinstance(block, Pairs) for pair in block.items]
            if not pairs and section.level == 1:
                yield section.anchor, self.one(section.title), 0
            for pair in pairs:
                if pair.kind in ("part", "section"):
                    yield pair.anchor, self.one(pair.text), 0 if pair.kind == "part" else 1

    def colophon(self) -> Iterator[Flow]:
        """What a reader may rely on, in a panel at the end."""
        data = self.brief.colophon
        words = colophon_words(self.brief)
        inner = self._stacked(words, theme.SMALL, theme.SMALL_ZH)
        yield BoxFlow(
            before=18,
            inner=inner,
            edge=theme.TEAL if data.checked == data.figures else theme.ALARM,
            anchors=("colophon",),
        )

    def _stacked(self, words: Words, en: TextStyle, zh: TextStyle) -> Stack:
        return Stack(tuple(TextFlow(text, style) for text, style in self.both(words, en, zh)))


def _signature_line(pen: Pen, x: float, top: float, width: float) -> None:
    pen.rule(x, top, min(width, 220), theme.INK)


def _with_mark(statement: Statement) -> Words:
    """A degree sign after English that nobody confirmed; the colophon explains it."""
    if statement.standing is Standing.MACHINE and statement.text.en:
        return Words((*statement.text.en, Span(" °", Mark.MUTED)), statement.text.zh)
    return statement.text
