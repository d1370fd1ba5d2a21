"""The nouns of a brief: Brief, its Sections and its Colophon.

A brief is content, not pages: every text is given in English and in Chinese where both exist.
Writers (PDF, DOCX, HTML) decide how it looks.  Nothing here may know a font, a page or a library.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.briefs.blocks import Content
from desktop_app.briefs.words import Words


class Language(StrEnum):
    """Which language a brief speaks."""

    ENGLISH = "en"
    CHINESE = "zh"
    BILINGUAL = "bilingual"


class PageSize(StrEnum):
    """Paper."""

    A4 = "a4"
    LETTER = "letter"


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
