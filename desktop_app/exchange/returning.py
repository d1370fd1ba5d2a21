"""A file that came back beside the project: what it says differently, and what fits nothing.

Word and Excel set quotes, dashes and spaces after their own taste, and people delete and move rows;
none of that may look like a change of the English or lose a sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from desktop_app.document.characters import clean
from desktop_app.document.model import Segment
from desktop_app.exchange.rows import Row
from desktop_app.exchange.status import state_of
from desktop_app.project.content import ProjectContent
from desktop_app.translation.model import Origin, OriginKind, Translation, TranslationState

# What autocorrect does while somebody types or saves: “ ” ‘ ’ … – and the spaces of other keyboards.
_TYPED = str.maketrans(
    {"“": '"', "”": '"', "„": '"', "‟": '"', "‘": "'", "’": "'", "‚": "'", "´": "'"}
    | {"–": "-", "—": "-", "‑": "-", "…": "...", "\u00ad": "", "\u200b": "", "\ufeff": ""}
)


@dataclass(frozen=True, slots=True)
class Change:
    """What a returned file says differently about one segment."""

    segment_id: str
    source: str
    before: Translation
    after: Translation


@dataclass(frozen=True, slots=True)
class Returned:
    """A returned file beside the project.

    Attributes:
        changes: where it says something else.
        typing: where only quotes, dashes or spaces differ, as word processors set them.
        strangers: rows that fit no sentence of the project.
        missing: sentences of the project that the file does not have; they stay as they are.
    """

    changes: tuple[Change, ...]
    typing: tuple[Change, ...]
    strangers: tuple[Row, ...]
    missing: tuple[str, ...]


class _Segments:
    """Finds the segment a row speaks of: by id and source, else by the next free equal source."""

    def __init__(self, segments: Iterable[Segment]) -> None:
        self.left: dict[str, Segment] = {segment.id: segment for segment in segments}
        self._by_source: dict[str, list[str]] = {}
        for segment in segments:
            self._by_source.setdefault(_key(segment.text), []).append(segment.id)
        self._sorted = sorted(self._by_source)

    def knows(self, source: str) -> bool:
        return _key(source) in self._by_source

    def may_begin(self, source: str) -> bool:
        """True when a sentence begins with these words and goes on."""
        key = _key(source)
        at = bisect_right(self._sorted, key)
        return bool(key) and at < len(self._sorted) and self._sorted[at].startswith(key)

    def take(self, row: Row, *, by_id: bool) -> Segment | None:
        if by_id:
            segment = self.left.get(row.id)
            fits = segment is not None and _key(segment.text) == _key(row.source)
            return self.left.pop(row.id) if fits else None
        free = (one for one in self._by_source.get(_key(row.source), ()) if one in self.left)
        found = next(free, None)
        return self.left.pop(found) if found is not None else None


def compare(content: ProjectContent, rows: Iterable[Row], file_name: str) -> Returned:
    """What rows from outside would change."""
    segments = _Segments(content.report.segments)
    rows = _one_row_a_segment(list(rows), segments)
    found = [segments.take(row, by_id=True) for row in rows]  # ids first: no row may take another's place
    changes: dict[str, Change] = {}
    typing: list[Change] = []
    strangers: list[Row] = []
    for row, known in zip(rows, found, strict=True):
        segment = known or segments.take(row, by_id=False)
        if segment is None:
            strangers.append(row)
            continue
        before = content.translations.get(segment.id, Translation(segment.id))
        after = _amended(before, row, file_name)
        if after != before:
            changes[segment.id] = Change(segment.id, segment.text, before, after)
        if row.target.strip() != before.text and _typed(row.target) == _typed(before.text):
            retyped = replace(after, text=row.target.strip())
            typing.append(Change(segment.id, segment.text, before, retyped))
    order = [segment.id for segment in content.report.segments]
    in_order = tuple(changes[one] for one in order if one in changes)
    missing = tuple(one for one in order if one in segments.left)
    return Returned(in_order, tuple(typing), tuple(strangers), missing)


def _one_row_a_segment(rows: Sequence[Row], segments: _Segments) -> list[Row]:
    """Rows in which another tool (or a person) cut one sentence into several are put together again."""
    made: list[Row] = []
    at = 0
    while at < len(rows):
        end, source = at + 1, rows[at].source
        if not segments.knows(source):
            while end < len(rows) and segments.may_begin(source):
                source += rows[end].source
                end += 1
        whole = end > at + 1 and segments.knows(source)
        made.append(_joined(rows[at:end]) if whole else rows[at])
        at = end if whole else at + 1
    return made


def _joined(parts: Sequence[Row]) -> Row:
    """One row with what each part says; its state is that of the part that is least done."""
    first = parts[0]
    states = [state_of(part.status, TranslationState.EDITED) for part in parts]
    least = parts[states.index(min(states))].status
    target = " ".join(part.target.strip() for part in parts if part.target.strip())
    comment = "\n".join(dict.fromkeys(part.comment for part in parts if part.comment))
    source = "".join(part.source for part in parts)
    return replace(first, id="", source=source, target=target, comment=comment, status=least)


def _amended(before: Translation, row: Row, file_name: str) -> Translation:
    comment = before.comment if _typed(row.comment) == _typed(before.comment) else row.comment
    after = replace(before, comment=comment)
    told = state_of(row.status, before.state)
    if _typed(row.target) == _typed(before.text):
        # “machine” is nobody's decision: it was so when the file was written, and may be confirmed since.
        decided = bool(before.text) and told >= TranslationState.EDITED
        return replace(after, state=told if decided else before.state)
    origin = Origin(OriginKind.IMPORTED, file_name)
    if not row.target.strip():
        return replace(after, text="", state=TranslationState.UNTRANSLATED, origin=origin)
    if told == before.state or told < TranslationState.EDITED:  # the text changed, nobody signed it
        told = TranslationState.EDITED
    return replace(after, text=row.target.strip(), state=told, origin=origin)


def _typed(text: str) -> str:
    """The text as any keyboard would give it."""
    return " ".join(clean(text).translate(_TYPED).split())


def _key(source: str) -> str:
    """The source as it is recognised again: white space and the look of quotes do not count."""
    return re.sub(r"\s+", "", clean(source).translate(_TYPED))
