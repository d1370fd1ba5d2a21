"""Setting tables: those of a brief, the glossary, and facts on a proof sheet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from desktop_app.briefs.blocks import Align, Facts, Glossary, Row, Table
from desktop_app.briefs.pdf import theme
from desktop_app.briefs.pdf.flow import Flow
from desktop_app.briefs.pdf.table import TableCell, TableColumn, TableFlow, TableRow
from desktop_app.briefs.pdf.theme import TextStyle
from desktop_app.briefs.pdf.voice import Voice
from desktop_app.briefs.words import Span, Text, Words, plain

_GLOSSARY_COLUMNS = ((Align.LEFT, 16), (Align.LEFT, 30), (Align.LEFT, 16), (Align.LEFT, 30))
_FACTS = {False: (28, 72), True: (37, 63)}  # shares of labels and values in one and two languages
_WIDE = 5  # columns from which a table is set in small type
_FACT = replace(theme.HEAD, leading=13.6)  # on one line with its value
_GROUP_ZH = theme.H2.in_chinese(size=8.4, leading=12)


def table_flows(voice: Voice, table: Table) -> Iterator[Flow]:
    """Caption, table, note."""
    if table.caption.en or table.caption.zh:
        caption = voice.stacked(table.caption, theme.H2, theme.H2.in_chinese(), before=10)
        caption.keep = True
        yield caption
    en, zh = (theme.SMALL, theme.SMALL_ZH) if _is_wide(table) else (theme.CELL, theme.CELL_ZH)
    second = replace(theme.SMALL_ZH, colour=theme.MUTED, size=7.4, leading=10.6)
    head_zh = theme.HEAD.in_chinese(size=7.4, leading=10.4)
    columns = tuple(
        TableColumn(voice.both(column.title, theme.HEAD, head_zh), column.align, column.share)
        for column in table.columns
    )
    rows = tuple(_row(voice, row, en, second if voice.bilingual else zh) for row in table.rows)
    yield TableFlow(columns, rows, zh if voice.chinese else en, before=7)
    if table.note.en or table.note.zh:
        yield voice.stacked(table.note, theme.NOTE, theme.NOTE_ZH, before=5)


def _is_wide(table: Table) -> bool:
    return len(table.columns) >= _WIDE and not any(column.align is Align.DECIMAL for column in table.columns)


def _row(voice: Voice, row: Row, en: TextStyle, zh: TextStyle) -> TableRow:
    styles = (theme.HEAD, _GROUP_ZH) if row.heading else (en, zh)
    cells = (
        TableCell(
            voice.both(cell.words, *styles), cell.amount, f"source-{cell.statement}" if cell.statement else ""
        )
        for cell in row.cells
    )
    return TableRow(tuple(cells), row.heading)


def glossary_flow(glossary: Glossary) -> Flow:
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


def facts_flow(voice: Voice, facts: Facts) -> Flow:
    """Labels and values in two columns."""
    small, zh = replace(theme.BODY, size=9), replace(theme.BODY_ZH, size=8.4, leading=12.6)
    rows = tuple(
        TableRow((TableCell(_name(voice, name)), TableCell(voice.both(value, small, zh))))
        for name, value in facts.items
    )
    columns = tuple(TableColumn((), Align.LEFT, share) for share in _FACTS[voice.bilingual])
    return TableFlow(columns, rows, small, before=6)


def _name(voice: Voice, name: Words) -> tuple[tuple[Text, TextStyle], ...]:
    """A label; in two languages on one line, or a sheet would not hold them."""
    if voice.bilingual:
        return (((*name.en, Span("  "), *name.zh), _FACT),)
    return voice.both(name, _FACT, _FACT.in_chinese(leading=12.6))
