"""Numbered and bare lines that are no headings: items of a list, and paragraphs counted throughout a report.

What a list is, its punctuation says: a colon before it, semicolons between its items.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from desktop_app.document.marks import Rank, bullet_end, ends_sentence, first_stop, numbering, opens_with
from desktop_app.document.pages.join_reasons import heading_shape
from desktop_app.document.passage import Hint, Passage

LONGEST_ITEM = 80
LONGEST_CLAUSE_HEADING = 40
#: 附件：1.某表, with 2.某表 on the next line
_ANNEXES = re.compile(r"附[件表]\s*[:：]\s*(?=1\s*[.．、])")
_FEWEST_COUNTED = 6
_FEWEST_BELOW_CHAPTERS = 4
_FEWEST_NOTES = 2
_SHORT = 30
_LONGEST_HEADING, _LONGEST_BRIEF = 16, 25


def mark_items(passages: Sequence[Passage]) -> list[Passage]:
    """The passages, items of lists with the hint that they are some."""
    marked = list(passages)
    index = 0
    while index < len(marked):
        end = _run_end(marked, index)
        # 附件：1.… has its own place: a heading, or a line above the signature
        start = index + 1 if _ANNEXES.match(marked[index].text) else index
        if start > index or (end > index + 1 and _is_list(marked, index, end)) or _is_lone(marked, index):
            marked[start:end] = [replace(passage, hint=Hint.ITEM) for passage in marked[start:end]]
        index = max(end, index + 1)
    return marked


def mark_counted(passages: Sequence[Passage]) -> list[Passage]:
    """The passages, those with the hint whose numbers count paragraphs from the first to the last page.

    Numbers rise through the whole report, also across the headings between them; where those have numbers
    of their own, measures may be counted so too (1.指导思想。…), but measures have headings.
    """
    marked = list(passages)
    notes = _notes(passages, Rank.DUN) or (
        [] if any(map(_ranked, passages)) else _notes(passages, Rank.ARABIC)
    )
    for index in _counted(passages, Rank.ARABIC) or _counted_below_chapters(passages) or notes:
        marked[index] = replace(marked[index], hint=Hint.COUNTED)
    return marked


def _notes(passages: Sequence[Passage], rank: Rank) -> list[int]:
    """Notes to a book or on a subject that stand one below another, 一、 to the last, nothing between them.

    Most of their first sentences, of two or three all, are longer than a heading is.
    """
    places = [i for i, passage in enumerate(passages) if _value(passage, rank)]
    values = [_value(passages[i], rank) for i in places]
    whole = places and places[-1] - places[0] == len(places) - 1 and values == list(range(1, len(values) + 1))
    if not whole or len(places) < _FEWEST_NOTES:
        return []
    texts = [passages[i].text for i in places]
    long = sum(first_stop(text) > _LONGEST_BRIEF for text in texts)
    most = 2 * long > len(texts) if len(texts) >= _FEWEST_BELOW_CHAPTERS else long == len(texts)
    return places if all(map(ends_sentence, texts)) and most else []


def _counted(passages: Sequence[Passage], rank: Rank, fewest: int = _FEWEST_COUNTED) -> list[int]:
    """Places of the paragraphs whose numbers of this `rank` count them through the whole report."""
    counted = [i for i, passage in enumerate(passages) if _value(passage, rank)]
    values = [_value(passages[i], rank) for i in counted]
    rising = all(a < b for a, b in pairwise(values))
    between = passages[counted[0] + 1 : counted[-1]] if len(counted) >= fewest else ()
    crossed = any(not _value(p, rank) and len(p.text) <= _SHORT and first_stop(p.text) < 0 for p in between)
    if not (rising and crossed) or (any(map(_ranked, passages)) and _open_with_headings(passages, counted)):
        return []
    return counted


def _counted_below_chapters(passages: Sequence[Passage]) -> list[int]:
    """四、县政府由县长、副县长组成。 below 第二章: 一、 to 三、 stand below the chapter before it."""
    chapters = [i for i, passage in enumerate(passages) if opens_with(passage.text, Rank.CHAPTER)]
    counted = _counted(passages, Rank.DUN, _FEWEST_BELOW_CHAPTERS) if len(chapters) > 1 else []
    whole = all(ends_sentence(passages[i].text) or passages[i].text[-1] in "：:" for i in counted)
    return counted if whole and counted[:1] > chapters[:1] else []


def _open_with_headings(passages: Sequence[Passage], counted: Sequence[int]) -> bool:
    """Most of the `counted` passages open with few words and a stop, or have none."""
    stops = [first_stop(passages[index].text) for index in counted]
    return 2 * sum(stop <= _LONGEST_HEADING for stop in stops) >= len(stops)


def _arabic(passage: Passage) -> int:
    return _value(passage, Rank.ARABIC)


def _value(passage: Passage, rank: Rank) -> int:
    """The number of this `rank` that opens the passage; 0 for none."""
    number = numbering(passage.text) if passage.hint is Hint.NONE else None
    return number.value if number and number.rank is rank else 0


def _ranked(passage: Passage) -> bool:
    number = numbering(passage.text)
    return number is not None and number.rank < Rank.ARABIC and passage.hint in (Hint.NONE, Hint.HEADING)


def _run_end(passages: Sequence[Passage], start: int) -> int:
    """End of the run of equal lines that begins at `start`: counted upwards, or bare with semicolons."""
    first = passages[start]
    annexes = _ANNEXES.match(first.text)
    number = numbering(first.text[annexes.end() :] if annexes else first.text)
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
    if 0 < first_stop(first.text) < len(first.text):
        return end  # a paragraph, and no item of a list
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
    after = passages[end] if end < len(passages) else None
    if (
        len(run) > 2
        and _arabic(run[0])
        and not any(0 < first_stop(passage.text) < len(passage.text) for passage in run)
        and after is not None
        and (after.hint is Hint.ITEM or bullet_end(after.text))
    ):
        return True  # a list, and another below it
    if _bare_items(run, after):
        return True
    if announced and len(run) > 2 and 3 * sum(_is_clause(passage) for passage in run) >= 2 * len(run):
        return True
    sentences = all(first_stop(passage.text) == len(passage.text) for passage in run)
    return sentences and (announced or _nothing_below(run[-1], passages[end : end + 1]))


def _bare_items(run: Sequence[Passage], after: Passage | None) -> bool:
    """1.建成公园6个, 2.新增车位230个, and then text: the last one heads it no more than the first.

    What has a number below it, 1.目标 above （1）, heads that.
    """
    bare = all(first_stop(passage.text) < 0 and _holds_amount(passage.text) for passage in run)
    below = numbering(after.text) if after is not None else None
    return bare and _arabic(run[0]) == 1 and after is not None and below is None


def _holds_amount(text: str) -> bool:
    number = numbering(text)
    return re.search(r"\d", text[number.end if number else 0 :]) is not None


def _is_lone(passages: Sequence[Passage], index: int) -> bool:
    """（一）会议原则同意该方案，修改后印发。 with nothing below: the only item of a heading."""
    passage = passages[index]
    first = opens_with(passage.text, Rank.BRACKET) and (passage.hint, passage.level) == (Hint.NONE, 0)
    whole = first and len(passage.text) > _LONGEST_BRIEF and first_stop(passage.text) == len(passage.text)
    above = passages[index - 1] if index else None
    after = passages[index + 1 : index + 2]
    return whole and above is not None and heading_shape(above) and _nothing_below(passage, after)


def _is_clause(passage: Passage) -> bool:
    """A sentence too long to be the heading of what follows."""
    return first_stop(passage.text) > LONGEST_CLAUSE_HEADING


def _nothing_below(last: Passage, after: Sequence[Passage]) -> bool:
    """A heading above the last item's rank, or the end, follows it."""
    rank, own = (numbering(p.text) for p in (*after, last)) if after else (None, numbering(last.text))
    return not after or (rank is not None and own is not None and rank.rank < own.rank)
