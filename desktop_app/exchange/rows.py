"""The bilingual table that every format carries: id, source, target, comment, status.

The columns are those of memoQ's table, so that translators know where they are.  Formats that have
room for it also carry where the English comes from and the official English of each figure.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_app.exchange.status import NAMES
from desktop_app.figures.model import figures_by_segment
from desktop_app.project.content import ProjectContent
from desktop_app.translation.model import Origin, OriginKind, Translation

COLUMNS = ("id", "source", "target", "comment", "status")
# Names by which other tools and offices head these columns.
_HEADINGS = {
    "source": "source",
    "target": "target",
    "id": "id",
    "comment": "comment",
    "comments": "comment",
    "note": "comment",
    "notes": "comment",
    "status": "status",
    "state": "status",
    "chinese": "source",
    "english": "target",
    "zh": "source",
    "en": "target",
    "zh-cn": "source",
    "en-us": "target",
    "en-gb": "target",
    "source text": "source",
    "target text": "target",
    "translation": "target",
    "编号": "id",
    "序号": "id",
    "原文": "source",
    "中文": "source",
    "汉语": "source",
    "译文": "target",
    "英文": "target",
    "英语": "target",
    "英译": "target",
    "备注": "comment",
    "批注": "comment",
    "说明": "comment",
    "状态": "status",
}


@dataclass(frozen=True, slots=True)
class Row:
    """One sentence in an exchange file.

    Attributes:
        status: as the file names it; ours are the names of TranslationState in lower case.
        origin: who wrote the English (``engine …``, ``memory …``), "" where the format has no room.
        figures: ``2354 亿元 = RMB 235.4 billion``, one for each figure of the sentence, likewise.
    """

    id: str
    source: str
    target: str = ""
    comment: str = ""
    status: str = "untranslated"
    origin: str = ""
    figures: tuple[str, ...] = ()

    def swapped(self) -> Row:
        """The same pair from a file that goes from English to Chinese."""
        return replace(self, source=self.target, target=self.source)


def rows_of(content: ProjectContent) -> list[Row]:
    """The project as rows, in reading order."""
    figures = figures_by_segment(content.figures.figures)
    rows = []
    for segment in content.report.segments:
        translation = content.translations.get(segment.id, Translation(segment.id))
        rows.append(
            Row(
                segment.id,
                segment.text,
                translation.text,
                translation.comment,
                NAMES[translation.state],
                _origin(translation.origin),
                tuple(f"{one.raw} = {one.english}" for one in figures.get(segment.id, ())),
            )
        )
    return rows


def header_positions(header: Sequence[str]) -> dict[str, int] | None:
    """Where the columns stand in a header row, in any order and case; None if it is no such header."""
    found: dict[str, int] = {}
    for at, cell in enumerate(header):
        column = _HEADINGS.get(" ".join(cell.lower().split()).rstrip(":： "))
        if column is not None:
            found.setdefault(column, at)
    return found if {"source", "target"} <= set(found) else None


def row_from(cells: Sequence[str], positions: dict[str, int]) -> Row:
    """A row from the cells of a table; a table without status says nothing about states."""
    values = {column: cells[at] for column, at in positions.items() if at < len(cells)}
    return Row(
        values.get("id", ""),
        values.get("source", ""),
        values.get("target", ""),
        values.get("comment", ""),
        values.get("status", ""),
    )


def _origin(origin: Origin) -> str:
    return "" if origin.kind is OriginKind.NONE else f"{origin.kind.value} {origin.detail}".strip()
