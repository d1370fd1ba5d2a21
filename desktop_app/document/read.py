"""The way in: a file or a text becomes a Report."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace
from itertools import pairwise
from pathlib import Path

from desktop_app.document.characters import clean, seen
from desktop_app.document.chinese import HAN, count_han
from desktop_app.document.grid import PARTS, places_of
from desktop_app.document.model import Block, BlockKind, Corrections, Joint, Report, Segment
from desktop_app.document.outline.glued import part_headings
from desktop_app.document.outline.nodes import to_nodes
from desktop_app.document.outline.tree import grow, to_segments
from desktop_app.document.pages.bold_cuts import close_bold
from desktop_app.document.pages.brands import take_out_brands
from desktop_app.document.pages.cells import put_rows_together
from desktop_app.document.pages.chunks import put_chunks_together
from desktop_app.document.pages.copy_marks import take_out_copy_marks
from desktop_app.document.pages.doubled import print_once
from desktop_app.document.pages.furniture import drop_furniture
from desktop_app.document.pages.joins import join_lines
from desktop_app.document.pages.page_ends import find_pages
from desktop_app.document.pages.spaced import close_up
from desktop_app.document.pages.tables import mark_rows
from desktop_app.document.pages.unrolled import unroll
from desktop_app.document.passage import Line, to_lines
from desktop_app.document.sentences import LONGEST_SENTENCE
from desktop_app.document.source import Source
from desktop_app.document.standard_input import name_of
from desktop_app.document.titles.masthead import drop_strangers
from desktop_app.document.titles.matter import Head, find_head
from desktop_app.document.titles.unglued import unglue_title
from desktop_app.document.unread import unread_pages
from desktop_app.errors import DocumentError

NO_CORRECTIONS = Corrections()
_KANA = re.compile("[぀-ヿ]")
_JOINT = 12  # characters that tell a place


def read_report(path: Path, corrections: Corrections = NO_CORRECTIONS, *, slips: bool = True) -> Report:
    """Read any supported file; without `slips` its `quirks` are not looked for.

    Raises:
        DocumentError: it cannot be read, or is no Chinese report; the message says what to do.
    """
    from desktop_app.document.readers import open_source

    path = Path(path)
    source, data_hash = open_source(path)
    name = name_of(path).encode("utf-8", "replace").decode()  # on old disks names hold bytes of any encoding
    return make_report(source, name, data_hash, corrections, slips=slips)


def read_text(text: str, name: str = "", corrections: Corrections = NO_CORRECTIONS) -> Report:
    """Read a report that is already in memory as plain text.

    Raises:
        DocumentError: the text is empty or not Chinese.
    """
    data = text.encode("utf-8", "replace")
    lines = tuple(to_lines(data.decode("utf-8")))
    return make_report(Source("text", lines), name, hashlib.sha256(data).hexdigest(), corrections)


def make_report(
    source: Source, name: str, sha256: str, corrections: Corrections, *, slips: bool = True
) -> Report:
    """Outline and sentences of what a reader delivered."""
    source = replace(source, lines=tuple(close_up([*_cleaned(source.lines)])))
    lines, removed = _own_lines(source, name, corrections)
    head = find_head(lines, corrections)
    body = [*([head.rest] if head.rest else []), *lines[head.used :]]
    passages = find_pages(join_lines(body, corrections))
    blocks, repairs, doubtful = grow(head.items, to_nodes(passages, corrections))
    segments = tuple(to_segments(blocks))
    _refuse_endless(segments, name)
    report = Report(
        name=name,
        format=source.format,
        sha256=sha256,
        title=_first(head, BlockKind.TITLE),
        subtitle=_first(head, BlockKind.SUBTITLE),
        speaker=_first(head, BlockKind.SPEAKER),
        salutation=_first(head, BlockKind.SALUTATION),
        blocks=tuple(blocks),
        segments=segments,
        repairs=tuple(repairs),
        doubtful=tuple(doubtful),
        removed=(*source.removed, *removed),
        recognised=source.recognised,
        confidence=source.confidence,
        source=source,
    )
    if not slips:
        return report
    from desktop_app.document.quirks import find_quirks  # slow to load, and not needed for figures alone

    return replace(report, quirks=find_quirks(report))


def _own_lines(source: Source, name: str, corrections: Corrections) -> tuple[list[Line], list[str]]:
    """The lines of the report itself, and the text of what a page, a site or a library set beside them."""
    unmarked, marks = take_out_copy_marks(source.lines)
    own, brands = take_out_brands(unmarked)
    once, twice = print_once(own)
    chunks, counts = put_chunks_together(once)
    if counts:  # what opens a chunk, its count had hidden
        chunks, again = print_once(chunks)
        counts = [*counts, *again]
    lines, removed = drop_furniture(part_headings(put_rows_together(unroll(chunks))))
    _check_chinese(lines, name)
    lines, strange = drop_strangers(unglue_title(mark_rows(close_bold(lines))), corrections)
    return lines, [*marks, *brands, *twice, *counts, *removed, *strange]


def joint_before(report: Report, block_id: str) -> Joint | None:
    """The place where a block begins, for `Corrections.added`; None for the first block and unknown ones."""
    for before, block in pairwise(report.blocks):
        if block.id == block_id:
            return Joint("".join(before.text[-_JOINT:].split()), "".join(block.text[:_JOINT].split()))
    return None


def reread(report: Report, corrections: Corrections) -> Report:
    """The same source read again with other corrections.

    Raises:
        DocumentError: the report does not know its source lines.
    """
    return make_report(require_source(report), report.name, report.sha256, corrections)


def require_source(report: Report) -> Source:
    """What the reader delivered.

    Raises:
        DocumentError: the report does not know its source lines.
    """
    if report.source is None:
        message = "The lines of this report were not kept; read its file again to change a page break."
        raise DocumentError("document-no-lines", message)
    return report.source


def report_json(report: Report) -> dict[str, object]:
    """The report as plain data, in reading order, and what of its file is not in it or not sure."""
    return {
        "title": report.title,
        "subtitle": report.subtitle,
        "speaker": report.speaker,
        "salutation": report.salutation,
        "blocks": [
            {
                "id": b.id,
                "kind": b.kind.value,
                "level": b.level,
                "parent": b.parent,
                "text": b.text,
                **({"cells": cells} if (cells := _cells_json(b)) else {}),
            }
            for b in report.blocks
        ],
        "segments": [
            {"id": s.id, "block": s.block, "start": s.start, "end": s.end, "text": s.text}
            for s in report.segments
        ],
        "doubtful": [asdict(repair) for repair in report.doubtful],
        "removed": list(report.removed),
        "unread_pages": unread_pages(report.removed),
        "recognised": report.recognised,
        "confidence": round(report.confidence, 3),
    }


def _cells_json(block: Block) -> list[dict[str, object]]:
    """The cells of a row whose places its file told, counted from 0; [] for all else."""
    words = block.text.split(PARTS)
    places = places_of(block.grid, len(words)) if block.grid else ()
    return [{"text": text, **asdict(place)} for text, place in zip(words, places, strict=bool(places))]


def _first(head: Head, wanted: BlockKind) -> str:
    """Title matter for display: no stray space beside Chinese (a speaker's name keeps its own)."""
    text = next((passage.text for kind, passage in head.items if kind is wanted), "")
    if wanted is BlockKind.SPEAKER:
        spaced = re.sub(r"[\s　]+", " ", text)
        return re.sub(rf"(?<= )([{HAN}]) ([{HAN}])$", r"\1\2", spaced)  # 王　伟 is set wide, not two words
    return re.sub(r"(?<=[^\x00-\x7f])\s+|\s+(?=[^\x00-\x7f])", "", text)


def _cleaned(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines without control characters; a line that held nothing else is dropped."""
    for line in lines:
        text = seen(clean(line.text))
        if text == line.text:
            yield line
        elif text.strip():
            yield replace(line, text=text.strip())


def _refuse_endless(segments: Sequence[Segment], name: str) -> None:
    """Nobody can read, check or translate a sentence as long as a book.

    Raises:
        DocumentError: there is one.
    """
    longest = max((len(segment.text) for segment in segments), default=0)
    if longest > LONGEST_SENTENCE:
        which = f"“{name}”" if name else "The text"
        raise DocumentError(
            "document-endless-sentence",
            f"{which} has {longest} characters without the end of a sentence, which is no report; "
            "put its full stops and line ends in, or choose another file.",
            length=longest,
        )


def _check_chinese(lines: Sequence[Line], name: str) -> None:
    """A report is Chinese text; anything else would only give a confusing outline.

    Raises:
        DocumentError: nothing to read, or another language.
    """
    which = f"“{name}”" if name else "The text"
    sample = "".join(line.text for line in lines[:4000])
    letters = sum(map(str.isalpha, sample))
    chinese = count_han(sample)
    if letters < 2:
        raise DocumentError(
            "document-empty", f"{which} has no text in it; choose a file with a report in it."
        )
    if chinese < 0.2 * letters or chinese < 2:
        raise DocumentError(
            "document-not-chinese",
            f"{which} is not in Chinese; this program reads Chinese reports, so open the Chinese original.",
            chinese=chinese,
            letters=letters,
        )
    if len(_KANA.findall(sample)) > 0.15 * letters:
        raise DocumentError("document-not-chinese", f"{which} is in Japanese; open a report in Chinese.")
