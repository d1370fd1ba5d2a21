"""Passages to outline nodes: what each stretch of text is, headings cut from their bodies.

The tree with its ids is made in `tree`; here only kinds and ranks are decided.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from desktop_app.document.chinese import simplified
from desktop_app.document.joins import heading_shape
from desktop_app.document.marks import (
    STOPS,
    Numbering,
    Rank,
    bullet_end,
    ends_sentence,
    first_stop,
    numbering,
)
from desktop_app.document.model import BlockKind, Corrections
from desktop_app.document.passage import Hint, Passage
from desktop_app.document.roles import role_of
from desktop_app.document.runin import (
    Habits,
    addresses_audience,
    bold_headings,
    closes_part,
    habits_of,
    plain_heading_end,
)

NAMED, RUN_IN = 5, 80  # orders beside Rank * 10: a part without number, a run-in heading without number
LONGEST_GLUED = 70
LONGEST_NAMED = 30
_PAGE_CUTS = ("mid-sentence", "open-quote-or-bracket", "number-and-measure", "hard-wrap", "page-break")
_ITEM_FIGURE = re.compile(r"\d\s*[%％]|\d\s*[万亿萬億]?\s*[元个家人户项公吨]")


@dataclass(frozen=True, slots=True)
class Node:
    """A future block.  `order` ranks headings (smaller is higher); 0 for bodies."""

    kind: BlockKind
    passage: Passage
    order: int = 0
    closing: bool = False


def to_nodes(passages: Sequence[Passage], corrections: Corrections) -> list[Node]:
    """Nodes of the whole report in reading order, title matter excluded."""
    nodes: list[Node] = []
    named = _named_headings(passages)
    levels = _level_orders(passages)
    groups = _groups(passages, named)
    cited = _whole_habit(groups)
    cut = sum(1 for p in passages for b in p.breaks if b.reason in _PAGE_CUTS) >= 3
    for heading, bodies in groups:
        if heading is not None:
            nodes.extend(_heading_nodes(heading, named, levels))
        known = cited and heading is not None and not _is_part(heading)
        mended = mend_after_stop(bodies, habits_of(bodies, known, cut), corrections)
        habits = habits_of(mended, known)
        for index, passage in enumerate(mended):
            follower = mended[index + 1] if index + 1 < len(mended) else None
            if addresses_audience(passage.text):
                habits = Habits()  # what follows 各位代表！ is the close of the speech
            nodes.extend(_body_nodes(passage, habits, follower))
    return nodes


def _is_part(heading: Passage) -> bool:
    number = numbering(heading.text)
    return number is not None and number.rank <= Rank.DUN


def _groups(passages: Sequence[Passage], named: frozenset[int]) -> list[tuple[Passage | None, list[Passage]]]:
    """Each section heading with the passages under it."""
    groups: list[tuple[Passage | None, list[Passage]]] = [(None, [])]
    for passage in passages:
        if passage.line in named or is_section_heading(passage):
            groups.append((passage, []))
        else:
            groups[-1][1].append(passage)
    return groups


def is_section_heading(passage: Passage) -> bool:
    """Opens a part or a section: by its number, or by what the format says."""
    if passage.hint in (Hint.ROW, Hint.NOTE, Hint.ITEM):
        return False
    number = numbering(passage.text)
    if passage.level:
        return True
    return number is not None and number.rank <= Rank.BRACKET and _heading_end(passage, number) > 0


def _heading_end(passage: Passage, number: Numbering) -> int:
    """Where a numbered heading ends in the passage; 0 if the passage is no heading but an item."""
    text = passage.text
    for start, end in passage.bold:
        if start <= number.end and end > number.end and len(text) > end:
            stop = end + (text[end] in STOPS + "：:")
            return stop if stop <= LONGEST_GLUED + 20 else 0
    stop = first_stop(text)
    spaced = re.search(r"[　 ]{2,}", text[number.end : LONGEST_GLUED])
    if spaced and stop > number.end + spaced.start():
        return number.end + spaced.end()
    if stop < 0:
        short = len(text) <= LONGEST_GLUED + 20 and text[-1] not in "；;，,、"
        return len(text) if short and heading_shape(passage) else 0
    if stop > LONGEST_GLUED:
        return 0
    if stop == len(text) and (_ITEM_FIGURE.search(text) or stop > 50):
        return 0
    return stop


def _named_headings(passages: Sequence[Passage]) -> frozenset[int]:
    """Lines of parts without number: 2025年工作回顾, 附件.

    They are believed where the report has no numbered parts, or where numbering restarts under them.
    """
    found: list[int] = []
    firsts = numbered = 0
    restarts: list[int] = []
    for index, passage in enumerate(passages):
        number = numbering(passage.text)
        if number and number.rank <= Rank.DUN and is_section_heading(passage):
            numbered += 1
            if number.rank is Rank.DUN and number.value == 1:
                firsts += 1
                restarts.append(index)
        if index + 1 < len(passages) and _named_shape(passage):
            found.append(index)
    if numbered and firsts < 2:
        found = [i for i in found if passages[i].text.startswith(("附件", "附表", "附录", "名词解释"))]
    return frozenset(passages[i].line for i in found)


def _named_shape(passage: Passage) -> bool:
    text = passage.text
    if passage.level or passage.hint is not Hint.NONE or len(text) > LONGEST_NAMED or "，" in text:
        return False
    if numbering(text) or bullet_end(text) or text[-1:] in "。；，：:;,、！？":
        return False
    return role_of(simplified(text)) is not None


def _level_orders(passages: Sequence[Passage]) -> dict[int, int]:
    """Order of unnumbered headings by their level in the format."""
    by_level: dict[int, int] = {}
    for passage in passages:
        number = numbering(passage.text) if passage.level else None
        if number:
            by_level.setdefault(passage.level, number.rank * 10)
    orders: dict[int, int] = {}
    for level in sorted({p.level for p in passages if p.level}):
        above = [order for known, order in by_level.items() if known < level]
        orders[level] = by_level.get(level, max(above) + 3 if above else NAMED)
    previous = 0
    for level in sorted(orders):
        orders[level] = previous = max(orders[level], previous + 1)
    return orders


def _heading_nodes(passage: Passage, named: frozenset[int], levels: dict[int, int]) -> Iterator[Node]:
    number = numbering(passage.text)
    if passage.line in named or number is None:
        order = NAMED if passage.line in named else levels[passage.level]
        kind = BlockKind.PART if order == NAMED else BlockKind.SECTION
        yield Node(kind, passage, order)
        return
    end = _heading_end(passage, number) or len(passage.text)
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
    if passage.hint in (Hint.ROW, Hint.NOTE):
        yield Node(BlockKind.PARAGRAPH, passage)
        return
    sign = bullet_end(text)
    if passage.hint is Hint.ITEM or sign:
        yield Node(BlockKind.BULLET, passage.cut(sign))
        return
    number = numbering(text)
    if number and number.rank >= Rank.ARABIC:
        yield from _item_nodes(passage, number, follower)
        return
    yield from _plain_nodes(passage, habits, follower)


def _item_nodes(passage: Passage, number: Numbering, follower: Passage | None) -> Iterator[Node]:
    """1. and （1）: a heading with its body, a heading line, or an item of a list."""
    text = passage.text
    end = _heading_end(passage, number)
    alone = end == len(text)
    next_number = numbering(follower.text) if follower else None
    has_body = follower is not None and (next_number is None or next_number.rank > number.rank)
    if number.rank is Rank.CIRCLED or not end or (alone and not has_body) or (alone and text[-1] in STOPS):
        long_body = len(text) > 150
        yield Node(BlockKind.PARAGRAPH if long_body else BlockKind.BULLET, passage)
        return
    yield Node(BlockKind.RUN_IN_HEADING, passage.cut(0, end), number.rank * 10)
    body = passage.cut(end)
    if body.text:
        yield Node(BlockKind.PARAGRAPH, body)


def _plain_nodes(passage: Passage, habits: Habits, follower: Passage | None) -> Iterator[Node]:
    spans = bold_headings(passage)
    text = passage.text
    if not spans or spans[0][0] > 0:
        end = plain_heading_end(text)
        if end > 0 and habits.believes_plain:
            spans.insert(0, (0, end))
        elif _stands_alone(passage, end, habits, follower):
            yield Node(BlockKind.RUN_IN_HEADING, passage, RUN_IN)
            return
    position = 0
    passage = replace(passage, bold=())
    for start, end in spans:
        if start > position:
            yield Node(BlockKind.PARAGRAPH, passage.cut(position, start))
        yield Node(BlockKind.RUN_IN_HEADING, passage.cut(start, end), RUN_IN)
        position = end
    rest = passage.cut(position)
    if rest.text:
        yield Node(BlockKind.PARAGRAPH, rest, closing=not spans and closes_part(simplified(rest.text)))


def _stands_alone(passage: Passage, end: int, habits: Habits, follower: Passage | None) -> bool:
    """A heading in a paragraph of its own, its body in the next one."""
    text = passage.text
    if follower is None or len(follower.text) < max(20, len(text)) or numbering(follower.text):
        return False
    if not ends_sentence(follower.text) and not follower.bold:
        return False
    if passage.all_bold:
        return len(text) <= LONGEST_GLUED
    if end < 0:
        return habits.believes_plain and habits.plain + habits.bold >= 2
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
        if mended and habits.runs_on and not undone and _goes_on(mended[-1], passage):
            mended[-1] = mended[-1].join(passage, "after-full-stop", habits.runs_on)
        else:
            mended.append(passage)
    return mended


def _goes_on(before: Passage, passage: Passage) -> bool:
    text = passage.text
    if passage.hint is not Hint.NONE or before.hint is not Hint.NONE or not ends_sentence(before.text):
        return False
    if numbering(text) or bullet_end(text) or numbering(before.text) or bullet_end(before.text):
        return False
    if bold_headings(passage)[:1] and bold_headings(passage)[0][0] == 0:
        return False
    if plain_heading_end(text) or plain_heading_end(before.text) < 0 or closes_part(simplified(text)):
        return False
    return bool(bold_headings(before)) or plain_heading_end(before.text) > 0 or bool(before.breaks)
