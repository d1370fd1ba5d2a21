"""A brief as one HTML file: no script, no outside resource, the same words as the PDF."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from html import escape
from pathlib import Path
from typing import Any

from desktop_app import resources
from desktop_app.briefs.blocks import (
    Amount,
    Cell,
    ChartBlock,
    Content,
    Facts,
    Glossary,
    Pairs,
    Paragraph,
    Points,
    Row,
    Signatures,
    Sources,
    Standing,
    Statement,
    Statements,
    Table,
)
from desktop_app.briefs.labels import colophon_words, label
from desktop_app.briefs.logo import read_logo
from desktop_app.briefs.model import Brief, Language, Section
from desktop_app.briefs.speech import Speech
from desktop_app.briefs.words import Mark, Text, Words, text_of
from desktop_app.files import write_text

_TAGS = {Mark.STRONG: "strong", Mark.FIGURE: "b", Mark.OPEN: "mark", Mark.MUTED: "small", Mark.DOUBT: "b"}

_LONG_TITLE = 60  # characters
_CHART = 380  # points: what a telephone shows can still be read
_WIDE, _LETTER = 2.0, 1.15  # widths of a Chinese character and of a letter beside a digit


def write_html(brief: Brief, path: Path) -> None:
    """Write the brief as a self-contained page.

    Raises:
        ExportError: the file cannot be written.
    """
    write_text(path, html_text(brief))


def html_text(brief: Brief) -> str:
    """The page."""
    page = _Page(brief)
    title = escape(page.speech.one(brief.title))
    language = "zh-CN" if brief.language is Language.CHINESE else "en"
    style = f"@page{{size:{brief.page}}}{resources.read_text('briefs/brief.css')}"
    return (
        f'<!doctype html>\n<html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<style>{style}</style></head><body{' class=draft' if brief.draft else ''}>"
        f"{''.join(page.body())}</body></html>\n"
    )


class _Page:
    """Sets the parts of one brief as HTML."""

    def __init__(self, brief: Brief) -> None:
        self.brief = brief
        self.speech = Speech(brief.language)
        blocks = (block for section in brief.sections for block in section.blocks)
        self._has_sources = any(isinstance(block, Sources) for block in blocks)  # for links to lead to
        self._setters: dict[type, Callable[[Any], str]] = {
            Paragraph: self._paragraph,
            Statements: self._statements,
            Table: self._table,
            ChartBlock: self._chart,
            Glossary: self._glossary,
            Sources: self._sources,
            Pairs: self._pairs,
            Points: self._points,
            Facts: self._facts,
            Signatures: self._signatures,
        }

    def body(self) -> Iterator[str]:
        """Header, sections, colophon."""
        brief = self.brief
        kicker = " · ".join(part for part in (brief.office, self.speech.one(brief.kicker)) if part)
        size = "long" if len(self.speech.one(brief.title)) > _LONG_TITLE else ""
        yield f'<header>{self._logo()}<p class="kicker">{escape(kicker)}</p>'
        yield self._words(brief.title, "h1", size)
        yield self._words(brief.subtitle, "p", "subtitle")
        yield f'<p class="place">{escape(" · ".join(self.speech.place_and_date(brief)))}</p>'
        if brief.draft:
            yield f'<p class="badge">{escape(self.speech.one(label("draft-note")))}</p>'
        yield "</header><main>"
        for section in brief.sections:
            yield self._section(section)
        yield f'</main><footer id="colophon">{self._words(colophon_words(brief), "p")}</footer>'

    def _logo(self) -> str:
        if not self.brief.logo:
            return ""
        logo, name = read_logo(self.brief.logo), escape(self.brief.office or Path(self.brief.logo).stem)
        return f'<img class="logo" src="{logo.address}" alt="{name}" height="{logo.height * 4 / 3:.0f}">'

    def _section(self, section: Section) -> str:
        tag = "h2" if section.level == 1 else "h3"
        title = self._words(section.title, tag)
        inner = "".join(self._block(block) for block in section.blocks)
        name = escape(section.anchor)
        return f'<section id="{name}" class="level{section.level}">{title}<div>{inner}</div></section>'

    def _block(self, block: Content) -> str:
        return self._setters[type(block)](block)

    def _words(self, words: Words, tag: str, name: str = "") -> str:
        kind = f' class="{name}"' if name else ""
        return "".join(
            f'<{tag}{kind} lang="{language}">{_spans(text)}</{tag}>'
            for language, text in self.speech.chosen(words)
        )

    def _paragraph(self, block: Paragraph) -> str:
        return self._words(block.text, "p", block.kind)

    def _statements(self, block: Statements) -> str:
        return "".join(self._statement(statement) for statement in block.items)

    def _statement(self, statement: Statement) -> str:
        mark = "" if statement.standing is not Standing.MACHINE else " machine"
        number = statement.number
        link = f'<a class="ref" href="#source-{number}">[{number}]</a>' if number else ""
        if not self._has_sources:  # its paragraph stands beside it
            link = f'<span class="ref">{number}</span>'
        inner = "".join(
            f'<span lang="{language}">{_spans(text)}{_degree(statement, language)}</span>'
            for language, text in self.speech.chosen(statement.text)
        )
        return f'<p class="statement{mark}" id="statement-{number}">{link}{inner}</p>'

    def _table(self, table: Table) -> str:
        head = "".join(
            f'<th scope="col" class="{column.align}">{self._cell(Cell(column.title))}</th>'
            for column in table.columns
        )
        rooms = [_room(table, index) for index in range(len(table.columns))]
        rows = "".join(self._row(table, row, rooms) for row in table.rows)
        caption = self._words(table.caption, "caption")
        note = self._words(table.note, "p", "note")
        style = f'class="figures" style="--values:{max(1, len(table.columns) - 1)}"'
        return f"<table {style}>{caption}<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>{note}"

    def _row(self, table: Table, row: Row, rooms: Sequence[float]) -> str:
        if row.heading:
            return (
                f'<tr class="group"><th colspan="{len(table.columns)}">{self._cell(row.cells[0])}</th></tr>'
            )
        cells = "".join(
            f'<td class="{column.align}">{self._cell(cell, room)}</td>'
            for column, cell, room in zip(table.columns, row.cells, rooms, strict=False)
        )
        return f"<tr>{cells}</tr>"

    def _cell(self, cell: Cell, room: float = 0.0) -> str:
        """A cell; what stands before its decimal point takes `room`, so that the points are in line."""
        if cell.amount is not None:
            inner = _aligned(cell.amount, room)
        else:
            inner = "<br>".join(_spans(text) for _, text in self.speech.chosen(cell.words))
        leads = cell.statement and self._has_sources
        return f'<a href="#source-{cell.statement}">{inner}</a>' if leads else inner

    def _chart(self, block: ChartBlock) -> str:
        from desktop_app.briefs.pdf.charts import chart_svg  # the one drawing of charts lives there

        svg = chart_svg(block.chart, _CHART, language=self.brief.language)
        return f"<figure>{self._words(block.caption, 'figcaption')}{svg}</figure>"

    def _glossary(self, block: Glossary) -> str:
        entries = "".join(
            f'<dt lang="zh">{escape(entry.zh)}</dt><dd lang="en">{escape(entry.en)}</dd>'
            for entry in block.entries
        )
        return f"<dl>{entries}</dl>"

    def _sources(self, block: Sources) -> str:
        items = (
            f'<li id="source-{item.number}" value="{item.number}"><a href="#statement-{item.number}">'
            f'¶ {item.paragraph}</a> <span lang="zh">{escape(item.text)}</span></li>'
            for item in block.items
        )
        return f'<ol class="sources">{"".join(items)}</ol>'

    def _pairs(self, block: Pairs) -> str:
        rows = []
        for pair in block.items:
            state = "open" if pair.is_open else pair.standing
            number = str(pair.paragraph) if pair.paragraph and pair.starts_block else ""
            rows.append(
                f'<tr id="{escape(pair.anchor)}" class="{pair.kind} {state}"><td class="number">{number}</td>'
                f'<td lang="zh">{_spans(pair.text.zh)}</td><td lang="en">{_spans(pair.text.en)}</td></tr>'
            )
        return f'<table class="pairs"><tbody>{"".join(rows)}</tbody></table>'

    def _points(self, block: Points) -> str:
        parts = []
        for point in block.items:
            spoken = "".join(
                f"<dt>{escape(figure)}</dt><dd>{escape(words)}</dd>" for figure, words in point.spoken
            )
            parts.append(f'<div class="point">{self._statement(point.statement)}<dl>{spoken}</dl></div>')
        return "".join(parts)

    def _facts(self, block: Facts) -> str:
        rows = "".join(
            f"<tr><th scope='row'>{self._cell(Cell(name))}</th><td>{self._cell(Cell(value))}</td></tr>"
            for name, value in block.items
        )
        return f"<table>{rows}</table>"

    def _signatures(self, block: Signatures) -> str:
        return "".join(f'<p class="sign">{escape(self.speech.one(words))}</p>' for words in block.labels)


def _room(table: Table, index: int) -> float:
    """Room for what stands before the decimal points of a column, in widths of a digit."""
    cells = (row.cells[index] for row in table.rows if not row.heading and index < len(row.cells))
    leads = (cell.amount.lead for cell in cells if cell.amount is not None)
    return max((sum(_LETTER if char.isascii() else _WIDE for char in lead) for lead in leads), default=0.0)


def _aligned(amount: Amount, room: float) -> str:
    lead, (_, dot, part) = amount.lead, amount.number.partition(".")
    rest = amount.text[len(lead + dot + part) :]
    number, gap, unit = f"{dot}{part}{rest}".partition(" ")
    return (
        f'<span class="number"><span class="before" style="width:{room:.1f}ch">{escape(lead)}</span>'
        f"{escape(number)}</span>{gap}{escape(unit)}"
    )


def _spans(text: Text) -> str:
    pieces = []
    for span in text:
        tag = _TAGS.get(span.mark)
        inner = escape(span.text)
        pieces.append(f'<{tag} class="{span.mark}">{inner}</{tag}>' if tag else inner)
    return "".join(pieces)


def _degree(statement: Statement, language: str) -> str:
    machine = statement.standing is Standing.MACHINE and language == "en" and bool(text_of(statement.text.en))
    return "<small>&nbsp;°</small>" if machine else ""
