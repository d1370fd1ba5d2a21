"""Sections that share a line with their only paragraph: its rest over a page, behind a full stop."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.document.chinese import simplified
from desktop_app.document.marks import Rank, bullet_end, ends_sentence, numbering, opens_caption, opens_with
from desktop_app.document.model import Corrections
from desktop_app.document.outline.headings import heading_end
from desktop_app.document.passage import Hint, Passage
from desktop_app.document.runin import bold_headings, closes_part, leaves_heading, plain_heading_end

Group = tuple[Passage | None, list[Passage]]
_FEWEST_ALONE = 3
_SURE = 0.6


def mend_sections(groups: Sequence[Group], corrections: Corrections) -> list[Group]:
    """The groups, the rest of a paragraph put to it where each section of the part has only one, on its line.

    The last section of a part stays as it is: what closes the part stands below it.
    """
    mended = list(groups)
    for start, end in _runs(groups):
        inner = range(start, end - 1)
        rests = [i for i in inner if groups[i][1] and _may_go_on(groups[i], corrections)]
        alone = sum(not bodies for _, bodies in groups[start : end - 1])
        if alone < _FEWEST_ALONE or alone + len(rests) < len(inner):
            continue
        for index in rests:
            heading, bodies = groups[index]
            if heading is not None:
                mended[index] = heading.join(bodies[0], "after-full-stop", _SURE), bodies[1:]
    return mended


def _runs(groups: Sequence[Group]) -> Iterator[tuple[int, int]]:
    """Places of sections （一） one behind another, each with its first words on the heading's line."""
    start = 0
    for index in range(len(groups) + 1):
        if index < len(groups) and _shares_line(groups[index][0]):
            continue
        if index > start:
            yield start, index
        start = index + 1


def _shares_line(heading: Passage | None) -> bool:
    number = numbering(heading.text) if heading is not None else None
    if heading is None or number is None or not opens_with(heading.text, Rank.BRACKET):
        return False
    return 0 < heading_end(heading, number) < len(heading.text)


def _may_go_on(group: Group, corrections: Corrections) -> bool:
    """The only passage below the heading's line opens a page, and as no paragraph of its own does."""
    heading, bodies = group
    if heading is None or len(bodies) > 1 or not bodies[0].page_start or not ends_sentence(heading.text):
        return False
    text = bodies[0].text
    plain = bodies[0].hint is Hint.NONE and not (numbering(text) or bullet_end(text) or opens_caption(text))
    named = plain_heading_end(text) or bold_headings(bodies[0]) or leaves_heading(text)
    return (
        plain and not named and not closes_part(simplified(text)) and not corrections.undo(heading.text, text)
    )
