"""What the sections of a brief are made of: statements, tables, charts, sources, side-by-side text.

Content, not pages: every statement knows its sentence in the report, every figure its id.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.briefs.words import NO_WORDS, Words
from desktop_app.document.model import BlockKind
from desktop_app.figures.tables.charts import Chart


class Standing(StrEnum):
    """How far the English of a statement can be trusted."""

    CONFIRMED = "confirmed"  # edited or approved by a person, or taken from such a memory
    MACHINE = "machine"  # written by an engine or a rule, confirmed by nobody
    UNTRANSLATED = "untranslated"


@dataclass(frozen=True, slots=True)
class OpenFigure:
    """A figure of the source that the English does not provably say.

    Attributes:
        figure_id: id of the figure.
        zh: the figure as in the source.
        expected: the English that the rules give for it.
        problem: ``missing``, ``different``, ``added`` or ``unproven``.
    """

    figure_id: str
    zh: str
    expected: str
    problem: str = "unproven"


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence of the report as quoted in a brief.

    Attributes:
        number: number in square brackets that leads to its source; 0 for none.
        segment_ids: the sentences it was taken from.
        block_id: the paragraph they stand in.
        text: English and Chinese.
        standing: how far the English can be trusted.
        figure_ids: figures of the source in it.
        open_figures: those of them that the English does not prove.
        unsettled: whether a person should still look at its English for another reason.
        reason: why it was chosen, for the person who edits the brief.
    """

    number: int
    segment_ids: tuple[str, ...]
    block_id: str
    text: Words
    standing: Standing
    figure_ids: tuple[str, ...] = ()
    open_figures: tuple[OpenFigure, ...] = ()
    unsettled: bool = False
    reason: str = ""


class ParagraphKind(StrEnum):
    """The voice of a paragraph."""

    LEAD = "lead"
    BODY = "body"
    NOTE = "note"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words of the office itself (labels, notes, warnings), never a statement about the place."""

    text: Words
    kind: ParagraphKind = ParagraphKind.BODY


@dataclass(frozen=True, slots=True)
class Statements:
    """Statements in order, as a list with signs or as running paragraphs."""

    items: tuple[Statement, ...]
    lead: bool = False


class Align(StrEnum):
    """How a column stands."""

    LEFT = "left"
    RIGHT = "right"
    DECIMAL = "decimal"


@dataclass(frozen=True, slots=True)
class Amount:
    """A figure cut for decimal alignment: ``prefix number suffix`` read in a row is its wording."""

    prefix: str
    number: str
    suffix: str

    @property
    def text(self) -> str:
        """The wording as one string."""
        glue = "" if not self.suffix or self.suffix.startswith("%") else " "
        return f"{self.prefix} {self.number}{glue}{self.suffix}".strip()

    @property
    def lead(self) -> str:
        """What stands before the decimal point."""
        return f"{self.prefix} {self.number.partition('.')[0]}".strip()


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: words, or an amount for a decimal column; `statement` links it to a source."""

    words: Words = NO_WORDS
    amount: Amount | None = None
    statement: int = 0


@dataclass(frozen=True, slots=True)
class Column:
    """A column's head, alignment and share of the width (shares are relative)."""

    title: Words
    align: Align = Align.LEFT
    share: int = 10


@dataclass(frozen=True, slots=True)
class Row:
    """A row; with `heading` its first cell spans the table and opens a group."""

    cells: tuple[Cell, ...]
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose head is repeated when it breaks."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    caption: Words = NO_WORDS
    note: Words = NO_WORDS


@dataclass(frozen=True, slots=True)
class ChartBlock:
    """A chart with its caption."""

    chart: Chart
    caption: Words = NO_WORDS


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the glossary."""

    zh: str
    en: str


@dataclass(frozen=True, slots=True)
class Glossary:
    """Names and terms used in the brief."""

    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """Where a statement comes from: its number, sentence, paragraph and place in the outline.

    `zh` is "" when the statement itself is given in Chinese, so that it is not printed twice.
    """

    number: int
    segment_id: str
    paragraph: int
    outline: str
    zh: str

    @property
    def text(self) -> str:
        """The sentence, or the heading it stands under."""
        return self.zh or self.outline


@dataclass(frozen=True, slots=True)
class Sources:
    """The list of sources."""

    items: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """One sentence or heading of the report beside its English, for side-by-side settings."""

    anchor: str
    kind: BlockKind
    level: int
    text: Words
    standing: Standing
    paragraph: int = 0
    open_figures: tuple[OpenFigure, ...] = ()
    unsettled: bool = False
    starts_block: bool = True

    @property
    def is_open(self) -> bool:
        """Whether something in its English must be settled before anyone is handed it."""
        return bool(self.open_figures) or self.unsettled


@dataclass(frozen=True, slots=True)
class Pairs:
    """Side-by-side text."""

    items: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """A talking point in large type, with each figure also in words."""

    statement: Statement
    spoken: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Points:
    """Talking points."""

    items: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels and values, as on a proof sheet."""

    items: tuple[tuple[Words, Words], ...]


@dataclass(frozen=True, slots=True)
class Signatures:
    """Empty lines to be signed, each with its label."""

    labels: tuple[Words, ...]


Content = (
    Paragraph | Statements | Table | ChartBlock | Glossary | Sources | Pairs | Points | Facts | Signatures
)
