"""What a person may choose about a brief."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from desktop_app.briefs.model import Language, PageSize


@dataclass(frozen=True, slots=True)
class BriefOptions:
    """Choices for one brief.

    Attributes:
        language, page: how it is written.
        audience: id of a profile in ``briefs/audiences.json`` or "" for a general reader.
        words: free words (Chinese or English) that pull sentences into the brief.
        topics: ids in ``briefs/topics.json`` to keep to; empty for all.
        include, exclude: segment ids a person wants in or out, whatever the ranking says.
        order: segment ids that come first in their topic, in this order.
        edits: English to print for a segment in this brief alone; it must pass the figure check.
        office, logo: name and picture file of the office that hands it out.
        confidential: words and figures that must not leave the office.
        created: date printed in the colophon.
        title, place: English title and place, when the project does not know them.
        draft: True marks the brief as a draft even if everything in it is confirmed.
        full_text: True appends the whole report side by side, and the sources lead into it.
        source_sha: fingerprint to print instead of the report's own.
    """

    language: Language = Language.ENGLISH
    page: PageSize = PageSize.A4
    audience: str = ""
    words: tuple[str, ...] = ()
    topics: frozenset[str] = frozenset()
    include: frozenset[str] = frozenset()
    exclude: frozenset[str] = frozenset()
    order: tuple[str, ...] = ()
    edits: Mapping[str, str] = field(default_factory=dict)
    office: str = ""
    logo: str = ""
    confidential: tuple[str, ...] = ()
    created: date = field(default_factory=date.today)
    title: str = ""
    place: str = ""
    draft: bool = False
    full_text: bool = False
    source_sha: str = ""

    def with_marks(self, marks: Mapping[str, bool]) -> BriefOptions:
        """With the sentences a project marks as in (True) or out (False); own choices go first."""
        taken = {segment_id for segment_id, wanted in marks.items() if wanted} - self.exclude
        left = {segment_id for segment_id, wanted in marks.items() if not wanted} - self.include
        return replace(self, include=self.include | taken, exclude=self.exclude | left)
