"""A sentence as it was meant: in simplified characters, with the readings of accepted slips.

The source stays as it was; only what goes to rules, memory, engine and checks is made here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop_app.document.chinese import simplified
from desktop_app.document.model import Quirk, Segment
from desktop_app.figures.model import Figure


def as_meant(
    segment: Segment, figures: Sequence[Figure], accepted: Iterable[Quirk], role: str
) -> tuple[str, tuple[Figure, ...]]:
    """Text of the sentence and its figures, spans counted from the sentence.

    All rules are written in simplified characters, and so is what they get; it is as long as the source.
    """
    text, own = _read_right(segment, figures, accepted, role)
    plain = simplified(text)
    return (text, own) if plain == text else (plain, tuple(map(_in_simplified, own)))


def _in_simplified(figure: Figure) -> Figure:
    return replace(
        figure,
        raw=simplified(figure.raw),
        unit_zh=simplified(figure.unit_zh),
        qual_zh=simplified(figure.qual_zh),
        base=simplified(figure.base),
        sentence_zh=simplified(figure.sentence_zh),
        number=simplified(figure.number),
    )


def _read_right(
    segment: Segment, figures: Sequence[Figure], accepted: Iterable[Quirk], role: str
) -> tuple[str, tuple[Figure, ...]]:
    """The sentence with the readings of its slips.

    Figures that no slip touches keep what is known of them; where a slip stands in a figure, the
    figures of the sentence are read anew.
    """
    slips = [
        replace(quirk, start=quirk.start - segment.start, end=quirk.end - segment.start)
        for quirk in accepted
        if segment.start <= quirk.start and quirk.end <= segment.end
    ]
    text = _with_readings(segment.text, slips)
    own = [_moved(figure, -segment.start) for figure in figures]
    touched = any(slip.start < f.outer_end and slip.end > f.outer_start for slip in slips for f in own)
    if touched:
        from desktop_app.figures.extract import figures_in  # seldom needed, and slow to load

        found = figures_in(text, role=role)
        return text, tuple(replace(f, segment_id=segment.id, block_id=segment.block) for f in found)
    if not slips:
        return text, tuple(own)
    return text, tuple(_moved(figure, _shift(slips, figure.start)) for figure in own)


def _with_readings(text: str, slips: Sequence[Quirk]) -> str:
    if not slips:
        return text
    from desktop_app.document.quirks import apply_quirks  # seldom needed, and slow to load

    return apply_quirks(text, slips)


def _shift(slips: Iterable[Quirk], at: int) -> int:
    return sum(len(slip.reading) - len(slip.source) for slip in slips if slip.end <= at)


def _moved(figure: Figure, by: int) -> Figure:
    return replace(
        figure,
        start=figure.start + by,
        end=figure.end + by,
        outer_start=figure.outer_start + by,
        outer_end=figure.outer_end + by,
    )
