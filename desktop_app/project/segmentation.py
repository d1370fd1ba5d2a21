"""Other sentences for a block: a person splits one or joins two; figures follow by their place.

The text of the block stays as it is; only where it is cut changes.  Knows no database.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from desktop_app.document.model import Block, Report, Segment
from desktop_app.errors import ProjectError
from desktop_app.figures.model import Figure, FigureSet


def split(report: Report, segment_id: str, offset: int) -> tuple[Segment, ...]:
    """The sentences of a block with one of them cut at `offset`, counted from its own beginning.

    Raises:
        ProjectError: there would be nothing on one side of the cut.
    """
    block, sentence = _find(report, segment_id)
    at = sentence.start + offset
    if not sentence.text[:offset].strip() or not sentence.text[offset:].strip():
        raise ProjectError("cut-empty", "A sentence is cut between two words; choose a place inside it.")
    second = f"{segment_id}.{offset}"
    parts: list[Segment] = []
    for one in report.segments_of(block.id):
        if one.id == segment_id:
            parts.append(_segment(block, one.id, one.start, at))
            parts.append(_segment(block, second, at, one.end))
        else:
            parts.append(one)
    return tuple(parts)


def join(report: Report, segment_id: str) -> tuple[Segment, ...]:
    """The sentences of a block with one of them joined to the next.

    Raises:
        ProjectError: it is the last of its paragraph.
    """
    block, sentence = _find(report, segment_id)
    segments = report.segments_of(block.id)
    place = segments.index(sentence)
    if place + 1 == len(segments):
        raise ProjectError(
            "join-last", "This is the last sentence of its paragraph; only sentences of one can be joined."
        )
    joined = _segment(block, sentence.id, sentence.start, segments[place + 1].end)
    return (*segments[:place], joined, *segments[place + 2 :])


def keep_cuts(old: Report, new: Report) -> Report:
    """`new` with the sentences as a person cut them, in every block whose text is still the same.

    In a block whose words were corrected, the cuts around the correction are kept too.
    """
    from desktop_app.document.sentences import split_sentences  # an opened project is cut already

    by_text: dict[str, tuple[Segment, ...]] = {}
    for block in old.blocks:
        mine = old.segments_of(block.id)
        if [(one.start, one.end) for one in mine] != split_sentences(block.text):
            by_text.setdefault(block.text, mine)
    if not by_text:
        return new
    corrected = dict(_corrected_blocks(old, new))
    for block in new.blocks:
        mine = by_text.pop(block.text, ())
        before = corrected.get(block.id)
        if mine:
            new = cut_again(new, block.id, [replace(one, block=block.id) for one in mine])
        elif before is not None and before.text in by_text:
            again = cut_again(new, block.id, _cut_around(before, by_text.pop(before.text), block, new))
            new = again if _told_apart(again) else new
    return new


def _corrected_blocks(old: Report, new: Report) -> Iterator[tuple[str, Block]]:
    """Blocks with other words by their new id, with what they were; none where some came or went."""
    known, now = {one.text for one in old.blocks}, {one.text for one in new.blocks}
    gone = [one for one in old.blocks if one.text not in now]
    added = [one for one in new.blocks if one.text not in known]
    if len(gone) == len(added):
        yield from ((after.id, before) for before, after in zip(gone, added, strict=True))


def _cut_around(before: Block, mine: Sequence[Segment], block: Block, new: Report) -> list[Segment]:
    """The sentences of a corrected block: as they were around the correction, by the rules within it."""
    same = _same(before.text, block.text)
    most = min(len(before.text), len(block.text)) - same
    tail = min(most, _same(before.text[::-1], block.text[::-1]))
    moved = len(block.text) - len(before.text)
    natural = new.segments_of(block.id)
    kept = {(one.start, one.end): one.id for one in mine if one.end <= same}
    kept |= {
        (one.start + moved, one.end + moved): one.id for one in mine if one.start >= len(before.text) - tail
    }
    edges = {place for span in kept for place in span}
    edges |= {one.start for one in mine if one.start <= same}
    edges |= {one.end + moved for one in mine if one.end >= len(before.text) - tail}
    edges |= {one.start for one in natural if same < one.start < len(block.text) - tail}
    edges |= {natural[0].start, natural[-1].end}
    places = sorted(edges)
    made = []
    for start, end in pairwise(places):
        text = block.text[start:end]
        if text.strip():
            first, last = start + len(text) - len(text.lstrip()), start + len(text.rstrip())
            name = kept.get((first, last)) or _name_at(natural, first)
            made.append(_segment(block, name, first, last))
    return made


def _name_at(natural: Sequence[Segment], start: int) -> str:
    """The id of what begins at `start`: that of the sentence, with the place in it behind its head."""
    home = next((one for one in reversed(natural) if one.start <= start), natural[0])
    return home.id if home.start == start else f"{home.id}.{start - home.start}"


def _told_apart(report: Report) -> bool:
    return len({one.id for one in report.segments}) == len(report.segments)


def _same(one: str, other: str) -> int:
    """How many characters are the same at the beginning."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def cut_again(report: Report, block_id: str, segments: Sequence[Segment]) -> Report:
    """The report with other sentences in one block."""
    made: list[Segment] = []
    done = False
    for one in report.segments:
        if one.block != block_id:
            made.append(one)
        elif not done:
            made.extend(segments)
            done = True
    return replace(report, segments=tuple(made))


def reassigned(figures: FigureSet, report: Report) -> FigureSet:
    """The figures with the sentences they now stand in; pairs follow."""
    known = {segment.id: segment for segment in report.segments}
    moved = {one.id: _at_home(one, report, known) for one in figures.figures}
    pairs = tuple(
        replace(
            pair,
            actual=moved[pair.actual.id] if pair.actual else None,
            growth=moved[pair.growth.id] if pair.growth else None,
            target=moved[pair.target.id] if pair.target else None,
        )
        for pair in figures.pairs
    )
    return replace(figures, figures=tuple(moved.values()), pairs=pairs)


def _at_home(figure: Figure, report: Report, known: dict[str, Segment]) -> Figure:
    now = known.get(figure.segment_id)
    if now is not None and now.start <= figure.start < now.end and now.text == figure.sentence_zh:
        return figure
    for segment in report.segments_of(figure.block_id):
        if segment.start <= figure.start < segment.end:
            return replace(figure, segment_id=segment.id, sentence_zh=segment.text)
    return figure


def _find(report: Report, segment_id: str) -> tuple[Block, Segment]:
    sentence = next(one for one in report.segments if one.id == segment_id)
    return report.block(sentence.block), sentence


def _segment(block: Block, segment_id: str, start: int, end: int) -> Segment:
    return Segment(segment_id, block.id, start, end, block.text[start:end])
