"""The nouns of a brief: Brief, Section and the blocks they hold.

A brief is content, not pages: every text is given in English and in Chinese where both exist,
every statement knows its sentence in the report, every figure its id.  Writers (PDF, DOCX, HTML)
decide how it looks.  Nothing here may know a font, a page or a library.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.document.model import BlockKind
from desktop_app.figures.charts import Chart


class Language(StrEnum):
    """Which language a brief speaks."""

    ENGLISH = "en"
    CHINESE = "zh"
    BILINGUAL = "bilingual"


class PageSize(StrEnum):
    """Paper."""

    A4 = "a4"
    LETTER = "letter"


class Mark(StrEnum):
    """What a span of text is, so that each writer can show it in its way."""

    PLAIN = "plain"
    STRONG = "strong"
    FIGURE = "figure"  # a figure proven equal to the source
    OPEN = "open"  # a figure that is wrong, missing or not proven: shown as an alarm
    MUTED = "muted"


class Standing(StrEnum):
    """How far the English of a statement can be trusted."""

    CONFIRMED = "confirmed"  # edited or approved by a person, or taken from such a memory
    MACHINE = "machine"  # written by an engine or a rule, confirmed by nobody
    UNTRANSLATED = "untranslated"


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text with one mark."""

    text: str
    mark: Mark = Mark.PLAIN


Text = tuple[Span, ...]


def plain(text: str) -> Text:
    """`text` as a single unmarked span, or no span at all when it is empty."""
    return (Span(text),) if text else ()


def text_of(text: Text) -> str:
    """The characters of a text without its marks."""
    return "".join(span.text for span in text)


@dataclass(frozen=True, slots=True)
class Words:
    """The same words in both languages; either may be empty."""

    en: Text = ()
    zh: Text = ()

    @classmethod
    def of(cls, en: str = "", zh: str = "") -> Words:
        """Unmarked words."""
        return cls(plain(en), plain(zh))


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
        reason: why it was chosen, for the person who edits the brief.
    """

    number: int
    segment_ids: tuple[str, ...]
    block_id: str
    text: Words
    standing: Standing
    figure_ids: tuple[str, ...] = ()
    open_figures: tuple[OpenFigure, ...] = ()
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


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: words, or an amount for a decimal column; `statement` links it to a source."""

    words: Words = Words()
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
    caption: Words = Words()
    note: Words = Words()


@dataclass(frozen=True, slots=True)
class ChartBlock:
    """A chart with its caption."""

    chart: Chart
    caption: Words = Words()


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
    """Where a statement comes from: its number, paragraph, place in the outline, and sentence."""

    number: int
    paragraph: int
    block_id: str
    outline: str
    zh: str


@dataclass(frozen=True, slots=True)
class Sources:
    """The list of sources; `quoted` tells whether the Chinese sentence is printed with it."""

    items: tuple[Source, ...]
    quoted: bool = True


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
    starts_block: bool = True


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


@dataclass(frozen=True, slots=True)
class Section:
    """A titled part of a brief.

    Level 1 is a chapter, level 2 a topic within it; `fresh_page` asks for a new page.
    """

    anchor: str
    title: Words
    blocks: tuple[Content, ...]
    level: int = 1
    fresh_page: bool = False


@dataclass(frozen=True, slots=True)
class Colophon:
    """What a reader may rely on, in numbers.

    Attributes:
        figures: figures of the source in the quoted statements and tables.
        checked: those proven equal in the English.
        left_out: statements left out because a figure in their English was not proven.
        machine: quoted statements whose English nobody confirmed.
        statements: quoted statements.
        source_name, source_sha: the file the brief was made from.
        created: date of making, ISO.
    """

    figures: int
    checked: int
    left_out: int
    machine: int
    statements: int
    source_name: str
    source_sha: str
    created: str


@dataclass(frozen=True, slots=True)
class Brief:
    """A finished brief, ready for any writer.

    Attributes:
        template: which template made it.
        language, page: how it is to be written.
        kicker: small line above the title (kind of document).
        title, subtitle: of the brief.
        place, date: place and date of the report.
        office, logo: whose brief it is; `logo` is a path or "".
        sections: the content in order.
        colophon: the numbers at its end.
        draft: True while anything in it is not confirmed; printed on every page.
        contents: whether a table of contents is printed.
    """

    template: str
    language: Language
    page: PageSize
    kicker: Words
    title: Words
    subtitle: Words
    place: Words
    date: Words
    sections: tuple[Section, ...]
    colophon: Colophon
    office: str = ""
    logo: str = ""
    draft: bool = True
    contents: bool = False
