"""What a person may choose about a brief."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from desktop_app.briefs.model import Language, PageSize


@dataclass(frozen=True, slots=True)
class BriefOptions:
    """Choices for one brief.

    Attributes:
        language, page: how it is written.
        audience: id of a profile in ``briefs/audiences.json`` or "" for a general reader.
        words: free words (Chinese or English) that pull sentences into the brief.
        include, exclude: segment ids a person wants in or out, whatever the ranking says.
        office, logo: name and picture file of the office that hands it out.
        confidential: words and figures that must not leave the office.
        created: date printed in the colophon.
        title, place: English title and place, when the project does not know them.
        source_sha: fingerprint to print instead of the report's own.
    """

    language: Language = Language.ENGLISH
    page: PageSize = PageSize.A4
    audience: str = ""
    words: tuple[str, ...] = ()
    include: frozenset[str] = frozenset()
    exclude: frozenset[str] = frozenset()
    office: str = ""
    logo: str = ""
    confidential: tuple[str, ...] = ()
    created: date = field(default_factory=date.today)
    title: str = ""
    place: str = ""
    source_sha: str = ""
