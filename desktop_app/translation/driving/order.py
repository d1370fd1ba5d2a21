"""Which draft is written next while somebody reads: what is on screen, else the first in the report."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from desktop_app.translation.driving.draft import Draft

Wanted = Callable[[], Sequence[str]]


def as_wanted(drafts: Sequence[Draft], of_segment: Mapping[str, Draft], wanted: Wanted) -> Iterator[Draft]:
    """Each of `drafts` once; before each, `wanted` is asked which segments are on screen.

    Args:
        drafts: in reading order.
        of_segment: the draft of each segment; segments with the same Chinese share one.
        wanted: segments on screen just then, of which some may have no draft.
    """
    left = {id(draft): draft for draft in drafts}
    reading = iter(drafts)
    while left:
        on_screen = (of_segment.get(segment_id) for segment_id in wanted())
        first = next((draft for draft in on_screen if id(draft) in left), None)
        draft = first or next(draft for draft in reading if id(draft) in left)
        yield left.pop(id(draft))
