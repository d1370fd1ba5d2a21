"""Items of a list that runs inside a section: numbered or bare lines that are no headings.

What a list is, its punctuation says: a colon before it, semicolons between its items.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.document.joins import heading_shape
from desktop_app.document.marks import first_stop, numbering
from desktop_app.document.passage import Hint, Passage

LONGEST_ITEM = 80


def mark_items(passages: Sequence[Passage]) -> list[Passage]:
    """The passages, items of lists with the hint that they are some."""
    marked = list(passages)
    index = 0
    while index < len(marked):
        end = _run_end(marked, index)
        if end > index + 1 and _is_list(marked, index, end):
            marked[index:end] = [replace(passage, hint=Hint.ITEM) for passage in marked[index:end]]
        index = max(end, index + 1)
    return marked


def _run_end(passages: Sequence[Passage], start: int) -> int:
    """End of the run of equal lines that begins at `start`: counted upwards, or bare with semicolons."""
    first = passages[start]
    number = numbering(first.text)
    if first.hint is not Hint.NONE or first.level:
        return start
    end = start + 1
    if number is not None:
        while end < len(passages) and not passages[end].level and passages[end].hint is Hint.NONE:
            following = numbering(passages[end].text)
            if following is None or (following.rank, following.value) != (number.rank, number.value + 1):
                break
            number, end = following, end + 1
        return end
    while end < len(passages) and passages[end - 1].text[-1] in "；;" and _bare_item(passages[end]):
        end += 1
    return end


def _bare_item(passage: Passage) -> bool:
    plain = passage.hint is Hint.NONE and not passage.level and numbering(passage.text) is None
    return plain and len(passage.text) <= LONGEST_ITEM


def _is_list(passages: Sequence[Passage], start: int, end: int) -> bool:
    run = passages[start:end]
    before = passages[start - 1] if start else None
    announced = before is not None and before.text[-1] in "：:"
    ended = sum(1 for passage in run if passage.text[-1] in "；;")
    if numbering(run[0].text) is None:
        headed = before is not None and heading_shape(before)
        return (announced or headed) and ended >= len(run) - 1 and all(map(_bare_item, run))
    if ended >= (len(run) - 1) / 2 and ended:
        return True
    return announced and all(first_stop(passage.text) == len(passage.text) for passage in run)
