"""Sections that have one paragraph each: the rest of one over a page, behind a full stop."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.document.chinese import simplified
from desktop_app.document.closing import closes_part
from desktop_app.document.marks import Rank, bullet_end, ends_sentence, numbering, opens_caption, opens_with
from desktop_app.document.model import Corrections
from desktop_app.document.outline.headings import heading_end
from desktop_app.document.outline.mending import opens_inside
from desktop_app.document.passage import Hint, Passage
from desktop_app.document.runin import bold_headings, leaves_heading, plain_heading_end

Group = tuple[Passage | None, list[Passage]]
_FEWEST_ALONE = 3
_SURE = 0.6
_OPENING = 2  # characters that headings without a number share
_SHARED, _ALONE = "（一）…", "（一）"


def mend_sections(groups: Sequence[Group], corrections: Corrections) -> list[Group]:
    """The groups, the rest of a paragraph put to it where each section of the part has only one.

    The last section of a part stays as it is: what closes the part stands below it.
    """
    mended = [_mend_glued(group, corrections) for group in groups]
    groups = tuple(mended)
    for start, end, own in _runs(groups):
        inner = range(start, end - 1)
        rests = [i for i in inner if _may_go_on(groups[i], own, corrections)]
        alone = sum(len(bodies) == own for _, bodies in groups[start : end - 1])
        if alone < _FEWEST_ALONE or alone + len(rests) < len(inner):
            continue
        for index in rests:
            heading, bodies = groups[index]
            if own:
                mended[index] = heading, [bodies[0].join(bodies[1], "after-full-stop", _SURE)]
            elif heading is not None:
                mended[index] = heading.join(bodies[0], "after-full-stop", _SURE), bodies[1:]
    return mended


def _mend_glued(group: Group, corrections: Corrections) -> Group:
    """A heading with its text on one line, which a page ended behind a full stop, and its rest below."""
    heading, bodies = group
    number = numbering(heading.text) if heading else None
    if heading is None or number is None or not bodies or not bodies[0].full_above:
        return group
    glued = 0 < heading_end(heading, number) < len(heading.text) and ends_sentence(heading.text)
    if not glued or not opens_inside(bodies[0]) or corrections.undo(heading.text, bodies[0].text):
        return group
    return heading.join(bodies[0], "after-full-stop", _SURE), bodies[1:]


def _runs(groups: Sequence[Group]) -> Iterator[tuple[int, int, int]]:
    """Places of sections of one kind one behind another, and how many paragraphs each has below its line."""
    start, kind = 0, ""
    for index in range(len(groups) + 1):
        here = _kind(groups[index][0]) if index < len(groups) else ""
        if here and here == kind:
            continue
        if kind and index > start:
            yield start, index, int(kind != _SHARED)
        start, kind = index, here


def _kind(heading: Passage | None) -> str:
    """How a section is headed: （一） beside its first words or alone, or words like its siblings'."""
    if heading is None:
        return ""
    number = numbering(heading.text)
    if number is None:
        return heading.text[:_OPENING]
    if not opens_with(heading.text, Rank.BRACKET):
        return ""
    return _SHARED if 0 < heading_end(heading, number) < len(heading.text) else _ALONE


def _may_go_on(group: Group, own: int, corrections: Corrections) -> bool:
    """The last passage of the section, one more than its `own`, opens a page, and as no paragraph does."""
    heading, bodies = group
    if heading is None or len(bodies) != own + 1 or not bodies[own].page_start:
        return False
    before, rest = bodies[0] if own else heading, bodies[own]
    if rest.ended_above:
        return False
    text = rest.text
    plain = all(p.hint is Hint.NONE and not bullet_end(p.text) for p in (before, rest) if p is not heading)
    plain = plain and not (numbering(text) or opens_caption(text)) and ends_sentence(before.text)
    named = plain_heading_end(text) or bold_headings(rest) or leaves_heading(text)
    return (
        plain and not named and not closes_part(simplified(text)) and not corrections.undo(before.text, text)
    )
