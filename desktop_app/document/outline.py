"""Passages to outline nodes: what each stretch of text is, headings cut from their bodies.

The tree with its ids is made in `tree`; here only kinds and ranks are decided.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from desktop_app.document.chinese import simplified
from desktop_app.document.headings import (
    LONGEST_GLUED,
    RUN_IN,
    Headings,
    find_headings,
    heading_end,
    split_annex,
)
from desktop_app.document.lists import mark_counted, mark_items
from desktop_app.document.marks import (
    STOPS,
    Numbering,
    Rank,
    bullet_end,
    ends_sentence,
    numbering,
)
from desktop_app.document.model import BlockKind, Corrections
from desktop_app.document.passage import Hint, Passage
from desktop_app.document.runin import (
    Habits,
    addresses_audience,
    bold_headings,
    closes_part,
    habits_of,
    leads,
    leaves_heading,
    names_ordinal,
    plain_heading_end,
)
from desktop_app.document.unnumbered import LONGEST_NAMED, is_caption

LONGEST_COLON = 20
_FEWEST_SIBLINGS = 3
_PAGE_CUTS = ("mid-sentence", "number-and-measure", "page-break")


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


def to_nodes(passages: Sequence[Passage], corrections: Corrections) -> list[Node]:
    """Nodes of the whole report in reading order, title matter excluded."""
    nodes: list[Node] = []
    passages = mark_items(mark_counted(passages))
    headings = find_headings(passages)
    groups = _groups(passages, headings)
    cited = _whole_habit(groups)
    cut = sum(1 for p in passages for b in p.breaks if b.reason in _PAGE_CUTS) >= 3
    for heading, bodies in groups:
        if heading is not None:
            nodes.extend(_heading_nodes(heading, headings))
        known = cited and heading is not None and not _is_part(heading)
        mended = mend_after_stop(bodies, habits_of(bodies, known, cut), corrections)
        habits = replace(habits_of(mended, known), headed=_headed(mended))
        for index, passage in enumerate(mended):
            follower = mended[index + 1] if index + 1 < len(mended) else None
            if nodes and nodes[-1].order == RUN_IN:  # the body of the line above has no heading of its own
                nodes.extend(_body_nodes(passage, Habits(), follower))
                continue
            if addresses_audience(passage.text):
                habits = Habits(
                    openings=habits.openings
                )  # what follows 各位代表！ is the close of the speech
            nodes.extend(_body_nodes(passage, habits, follower))
    return _end_runs(nodes)


def _end_runs(nodes: list[Node]) -> list[Node]:
    """Bodies behind a run of sibling headings that have one paragraph each leave the last heading.

    Only where they open as no such paragraph does (此外… 一年来，我们做了以下工作。).
    """
    ended = list(nodes)
    run: list[int] = []  # bodies below each heading of the run so far
    order = 0
    for index, node in enumerate(nodes):
        if node.order == order and order:
            run.append(0)
        elif node.order:
            run, order = [0], node.order
        elif run:
            run[-1] += 1
            single = len(run) >= _FEWEST_SIBLINGS and run[-1] == 2 and set(run[:-1]) == {1}
            if single and order >= Rank.BRACKET * 10 and leaves_heading(node.passage.text):
                ended[index] = replace(node, leaves=order)
                run = []
    return ended


def _is_part(heading: Passage) -> bool:
    number = numbering(heading.text)
    return number is not None and number.rank <= Rank.DUN


def _groups(passages: Sequence[Passage], headings: Headings) -> list[tuple[Passage | None, list[Passage]]]:
    """Each section heading with the passages under it."""
    groups: list[tuple[Passage | None, list[Passage]]] = [(None, [])]
    for passage in passages:
        if headings.opens(passage):
            groups.append((passage, []))
        else:
            groups[-1][1].append(passage)
    return groups


def _heading_nodes(passage: Passage, headings: Headings) -> Iterator[Node]:
    number = numbering(passage.text)
    if headings.names(passage) or number is None:
        order = headings.order(passage)
        heading, entry = split_annex(passage)
        yield Node(BlockKind.PART if order <= Rank.DUN * 10 else BlockKind.SECTION, heading, order)
        if entry is not None:
            yield Node(BlockKind.BULLET, entry)
        return
    end = heading_end(passage, number) or len(passage.text)
    kind = _numbered_kind(number.rank)
    yield Node(kind, passage.cut(0, end), number.rank * 10)
    body = passage.cut(end)
    if body.text:
        yield from _body_nodes(body, Habits(), None)


def _numbered_kind(rank: Rank) -> BlockKind:
    if rank <= Rank.DUN:
        return BlockKind.PART  # the tree makes it a section where a higher part stands above
    return BlockKind.SECTION if rank is Rank.BRACKET else BlockKind.RUN_IN_HEADING


def _body_nodes(passage: Passage, habits: Habits, follower: Passage | None) -> Iterator[Node]:
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


def _item_nodes(
    passage: Passage, number: Numbering, habits: Habits, follower: Passage | None
) -> Iterator[Node]:
    """1. and （1）: a heading with its body, a heading line, or an item of a list."""
    text = passage.text
    end = heading_end(passage, number)
    headed = number.rank in habits.headed
    if headed and not 0 < end < len(text):
        colon = text.find("：", number.end, number.end + LONGEST_COLON)
        end = colon + 1 if 0 < colon < len(text) - 1 else end
    alone = end == len(text)
    next_number = numbering(follower.text) if follower else None
    has_body = follower is not None and (next_number is None or next_number.rank > number.rank)
    opens_body = number.value == 1 and follower is not None and next_number is None  # no list goes on
    stopped = alone and text[-1] in STOPS and not headed and not opens_body
    if number.rank is Rank.CIRCLED or not end or (alone and not has_body) or stopped:
        long_body = len(text) > 150
        yield Node(BlockKind.PARAGRAPH if long_body else BlockKind.BULLET, passage)
        return
    yield Node(BlockKind.RUN_IN_HEADING, passage.cut(0, end), number.rank * 10)
    body = passage.cut(end)
    if body.text:
        yield Node(BlockKind.PARAGRAPH, body)


def _headed(bodies: Sequence[Passage]) -> frozenset[int]:
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
        elif end and after is not None and numbering(after.text) is None:
            alone[number.rank] += 1
    return frozenset(headed | {rank for rank, count in alone.items() if count > 1})


def _plain_nodes(passage: Passage, habits: Habits, follower: Passage | None) -> Iterator[Node]:
    spans = bold_headings(passage)
    text = passage.text
    if not spans or spans[0][0] > 0:
        end = habits.clause_end(text)
        if end > 0 and habits.believes(text):
            spans.insert(0, (0, end))
        elif _stands_alone(passage, end, habits, follower):
            yield Node(BlockKind.RUN_IN_HEADING, passage, RUN_IN)
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
        yield Node(BlockKind.PARAGRAPH, rest, closing=not spans and closes_part(simplified(rest.text)))


def _stands_alone(passage: Passage, end: int, habits: Habits, follower: Passage | None) -> bool:
    """A heading in a paragraph of its own, its body in the next one."""
    text = passage.text
    if is_caption(text):
        return False
    if follower is None or len(follower.text) < max(20, len(text)) or numbering(follower.text):
        return False
    if not ends_sentence(follower.text) and not follower.bold:
        return False
    if passage.all_bold:
        return len(text) <= LONGEST_GLUED
    if (habits.leads > 1 and leads(passage, follower)) or (habits.ordinals > 1 and names_ordinal(passage)):
        return True
    if end < 0:
        several = habits.plain + habits.bold >= 2 or not habits.believes_plain
        return habits.believes(text) and several
    unmarked = not ends_sentence(text) and text[-1] not in "，、；：:;,）)" and len(text) <= LONGEST_NAMED
    return unmarked and passage.hint is Hint.NONE and not re.match(r"^[\d（(]", text)


def _whole_habit(groups: Sequence[tuple[Passage | None, list[Passage]]]) -> bool:
    """Most paragraphs of the report's sections, or most first ones, open with a heading clause."""
    sections = [bodies for heading, bodies in groups if heading and not _is_part(heading)]
    inner = [p for bodies in sections for p in bodies if p.hint is Hint.NONE and not numbering(p.text)]
    names = sum(1 for p in inner if plain_heading_end(p.text) > 0 or (p.bold and p.bold[0][0] == 0))
    if names >= 3 and names >= 0.5 * len(inner):
        return True
    firsts = [bodies[0] for bodies in sections if bodies]
    opened = sum(1 for p in firsts if plain_heading_end(p.text) or (p.bold and p.bold[0][0] == 0))
    return len(firsts) >= 3 and opened >= 0.6 * len(firsts)


def mend_after_stop(bodies: Sequence[Passage], habits: Habits, corrections: Corrections) -> list[Passage]:
    """Join paragraphs that a page break cut just behind a full stop.

    Only where the section shows that its text runs on across headings (bold headings inside
    passages), or where all its other paragraphs open with one: there a line that opens with no
    heading of its own can only go on.
    """
    mended: list[Passage] = []
    for passage in bodies:
        undone = bool(mended) and corrections.undo(mended[-1].text, passage.text)
        if mended and habits.runs_on and not undone and _goes_on(mended[-1], passage, habits):
            mended[-1] = mended[-1].join(passage, "after-full-stop", habits.runs_on)
        else:
            mended.append(passage)
    return mended


def _goes_on(before: Passage, passage: Passage, habits: Habits) -> bool:
    text = passage.text
    if passage.hint is not Hint.NONE or before.hint is not Hint.NONE or not ends_sentence(before.text):
        return False
    if numbering(text) or bullet_end(text) or numbering(before.text) or bullet_end(before.text):
        return False
    if bold_headings(passage)[:1] and bold_headings(passage)[0][0] == 0:
        return False
    if habits.clause_end(text) or habits.clause_end(before.text) < 0 or closes_part(simplified(text)):
        return False
    return bool(bold_headings(before)) or habits.clause_end(before.text) > 0 or bool(before.breaks)
