"""What a body passage is: a paragraph, an item, or run-in headings and what stands below them.

Headings of parts and sections are told in `headings`; the tree is made in `tree`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from desktop_app.document.chinese import simplified, tight
from desktop_app.document.closing import closes_part, gives_credit
from desktop_app.document.marks import (
    STOPS,
    Numbering,
    Rank,
    bullet_end,
    ends_sentence,
    first_stop,
    is_caption,
    is_data_row,
    is_date,
    numbering,
    opens_caption,
)
from desktop_app.document.model import BlockKind
from desktop_app.document.outline.headings import LONGEST_GLUED, RUN_IN, heading_end
from desktop_app.document.outline.short_lines import LONGEST_NAMED
from desktop_app.document.passage import Hint, Passage
from desktop_app.document.runin import (
    LONGEST_BOLD,
    Habits,
    addresses_audience,
    bold_headings,
    leads,
    names_ordinal,
    plain_heading_end,
    tops,
)
from desktop_app.document.titles.speakers import are_offices, is_office

LONGEST_COLON = 20
SUB_SECTION = RUN_IN - 2  # order of a heading above run-in headings
#: 四年来，我们坚持优化升级，转型发展实现新跨越。 on a line of its own above run-in headings
_TIMED_TOP = re.compile(
    r"(?!.*(?:以下|如下|下列|经济社会|各项(?:事业|工作)|目标任务))"
    r"(?:[一二两三四五半]年来|过去[^，,]{1,4}|(?:今年|近年)以?来|(?:这|過去)[^，,]{1,4})[，,]我[们們][^\d]{6,}。$"
)
_FEWEST_PROSE = 4
_ENCLOSED = re.compile("附件.{0,3}[:：].")  # above who signs
#: What stands below everything: 本办法自2024年1月1日起施行。 抄送：… 某办公室 2024年1月1日印发
_IMPRINT = re.compile(
    r"本[^，。]{2,12}自[^，。]{2,16}起(?:施行|实施|执行|生效)|(?:主送|抄送|抄报)\s*[:：]|[^，。；：]{2,40}\d日印发$|特此[^，。；：]{2,6}[。！]$"
)


@dataclass(frozen=True, slots=True)
class Node:
    """A future block.

    Attributes:
        kind, passage: what it is and its text.
        order: ranks headings (smaller is higher); 0 for bodies.
        closing: a body that looks back on the whole part.
        leaves: a body that stands below no heading of this order or lower; 0 if it stays below the last one.
    """

    kind: BlockKind
    passage: Passage
    order: int = 0
    closing: bool = False
    leaves: int = 0


def body_nodes(passage: Passage, habits: Habits, follower: Passage | None) -> Iterator[Node]:
    """Nodes of one passage; `follower` is the one below it in the same section."""
    text = passage.text
    if passage.hint in (Hint.ROW, Hint.NOTE, Hint.COUNTED):
        yield Node(BlockKind.PARAGRAPH, passage)
        return
    sign = bullet_end(text)
    if passage.hint is Hint.ITEM or sign:
        yield Node(BlockKind.BULLET, passage.cut(sign))
        return
    number = numbering(text)
    if number and number.rank >= Rank.ARABIC:
        yield from _item_nodes(passage, number, habits, follower)
        return
    yield from _plain_nodes(passage, habits, follower)


def explained(passage: Passage) -> Iterator[Node]:
    """A word and what it means (1.“三保”：保基本民生…): an item, however many sentences explain it."""
    number = numbering(passage.text)
    if number and number.rank >= Rank.ARABIC and passage.hint in (Hint.NONE, Hint.COUNTED):
        passage = replace(passage, hint=Hint.ITEM)
    yield from body_nodes(replace(passage, bold=()), Habits(), None)


def _item_nodes(
    passage: Passage, number: Numbering, habits: Habits, follower: Passage | None
) -> Iterator[Node]:
    """1. and （1）: a heading with its body, a heading line, or an item of a list."""
    text = passage.text
    end = heading_end(passage, number) if passage.bold or number.rank not in habits.prose else 0
    headed = number.rank in habits.headed
    if headed and not 0 < end < len(text):
        colon = text.find("：", number.end, number.end + LONGEST_COLON)
        end = colon + 1 if 0 < colon < len(text) - 1 else end
    alone = end == len(text)
    next_number = numbering(follower.text) if follower else None
    has_body = follower is not None and (next_number is None or next_number.rank > number.rank)
    opens_body = number.value == 1 and follower is not None and next_number is None  # no list goes on
    stopped = alone and text[-1] in STOPS and not headed and not opens_body
    bare = alone and not (has_body or headed)
    if number.rank is Rank.CIRCLED or not end or bare or stopped:
        long_body = len(text) > 150
        yield Node(BlockKind.PARAGRAPH if long_body else BlockKind.BULLET, passage)
        return
    yield Node(BlockKind.RUN_IN_HEADING, passage.cut(0, end), number.rank * 10)
    body = passage.cut(end)
    if body.text:
        yield Node(BlockKind.PARAGRAPH, body)


def prose_ranks(passages: Sequence[Passage]) -> frozenset[int]:
    """Ranks of items of two sentences and more, of which fewer than half open with a heading."""
    items: Counter[int] = Counter()
    named: Counter[int] = Counter()
    for passage in passages:
        number = numbering(passage.text)
        if number is None or number.rank < Rank.ARABIC or passage.hint is not Hint.NONE:
            continue
        if 0 < first_stop(passage.text) < len(passage.text):
            items[number.rank] += 1
            named[number.rank] += plain_heading_end(passage.text[number.end :]) > 0 or bool(passage.bold)
    return frozenset(
        rank for rank, count in items.items() if count >= _FEWEST_PROSE and 2 * named[rank] < count
    )


def headed_ranks(bodies: Sequence[Passage]) -> frozenset[int]:
    """Ranks of items that have headings here: with their body, or two or more alone before theirs."""
    alone: Counter[int] = Counter()
    headed: set[int] = set()
    for passage, after in zip_longest(bodies, bodies[1:]):
        number = numbering(passage.text)
        if number is None or number.rank < Rank.ARABIC or passage.hint is not Hint.NONE:
            continue
        end = heading_end(passage, number)
        if 0 < end < len(passage.text):
            headed.add(number.rank)
        elif end and after is not None and _is_below(numbering(after.text), number):
            alone[number.rank] += 1
    return frozenset(headed | {rank for rank, count in alone.items() if count > 1})


def _is_below(after: Numbering | None, number: Numbering) -> bool:
    """No number follows, or the first of a lower rank: （1） behind 1."""
    return after is None or (after.rank > number.rank and after.value == 1)


def _plain_nodes(passage: Passage, habits: Habits, follower: Passage | None) -> Iterator[Node]:
    spans = bold_headings(passage)
    text = passage.text
    if not spans or spans[0][0] > 0:
        end = habits.clause_end(text)
        if end > 0 and habits.believes(text) and not gives_credit(text):
            spans.insert(0, (0, end))
        elif _stands_alone(passage, end, habits, follower):
            if passage.all_bold and follower is not None and _opens_bold(follower):
                yield Node(BlockKind.SECTION, passage, SUB_SECTION)
            else:
                yield Node(BlockKind.RUN_IN_HEADING, passage, RUN_IN)
            return
    if opens_caption(text) and not ends_sentence(text) and not spans:
        yield Node(BlockKind.PARAGRAPH, passage, leaves=RUN_IN)
        return
    position = 0
    passage = replace(passage, bold=())
    for start, end in spans:
        if text[position:start].strip():
            yield Node(BlockKind.PARAGRAPH, passage.cut(position, start))
        yield Node(BlockKind.RUN_IN_HEADING, passage.cut(start, end), RUN_IN)
        position = end
    rest = passage.cut(position)
    if rest.text:
        yield _rest_node(rest, habits, follower, headed=bool(spans))


def _rest_node(rest: Passage, habits: Habits, follower: Passage | None, *, headed: bool) -> Node:
    """What stands behind the run-in headings of a passage, or all of one that is not `headed`."""
    over = habits.believes_plain and tops(rest, follower) and not headed
    alone = first_stop(rest.text) == len(rest.text) <= LONGEST_BOLD and follower is not None
    if (over or (habits.believes_plain and alone)) and _TIMED_TOP.match(rest.text):
        return Node(BlockKind.SECTION, rest, SUB_SECTION)
    closing = _closes(rest, follower) and not headed
    return Node(BlockKind.PARAGRAPH, rest, closing=closing, leaves=RUN_IN if over else 0)


def _opens_bold(passage: Passage) -> bool:
    """A bold heading opens the paragraph and shares its line."""
    return not passage.all_bold and any(start == 0 for start, _ in bold_headings(passage))


def _closes(passage: Passage, follower: Passage | None) -> bool:
    """Looks back on the whole part, or is the signature or the date below everything."""
    text = passage.text
    if is_date(text) or closes_part(simplified(text)) or _IMPRINT.match(text):
        return True
    if follower is None:
        return False
    if _ENCLOSED.match(text) and (is_date(follower.text) or is_office(tight(follower.text))):
        return True
    return len(text) <= LONGEST_NAMED and not ends_sentence(text) and is_date(follower.text)


def all_below(heading: Node, node: Node) -> bool:
    """The first paragraph below a section's heading, which is empty without it: no close of the part."""
    text = simplified(node.passage.text)
    bare = heading.kind is BlockKind.SECTION and not ends_sentence(heading.passage.text)
    return bare and not (addresses_audience(text) or gives_credit(text))


def _stands_alone(passage: Passage, end: int, habits: Habits, follower: Passage | None) -> bool:
    """A heading in a paragraph of its own, its body in the next one."""
    text = passage.text
    if is_caption(text) or is_data_row(text) or are_offices(text):
        return False
    if passage.page_start and follower is not None and bullet_end(follower.text):
        return False  # the last sentence of an item
    if follower is None or len(follower.text) < max(20, len(text)) or numbering(follower.text):
        return False
    if not ends_sentence(follower.text) and not follower.bold:
        return False
    if passage.all_bold:
        return len(text) <= LONGEST_GLUED
    ordinal = habits.ordinals > 1 and names_ordinal(passage) and not names_ordinal(follower)
    if (habits.leads > 1 and leads(passage, follower)) or ordinal:
        return True
    if end < 0 and habits.alone == 1 and habits.opened and plain_heading_end(follower.text) > 0:
        return False  # what the section is about, above paragraphs with headings of their own
    if end < 0:
        several = habits.plain + habits.bold >= 2 or not habits.believes_plain
        return habits.believes(text) and several
    unmarked = not ends_sentence(text) and text[-1] not in "，、；：:;,）)—" and len(text) <= LONGEST_NAMED
    return unmarked and passage.hint is Hint.NONE and not re.match(r"^[\d（(]", text)
