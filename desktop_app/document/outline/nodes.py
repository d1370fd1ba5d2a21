"""Passages to outline nodes: headings, and the bodies below each.

What a body is, `bodies` tells; the tree with its ids is made in `tree`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from desktop_app.document.chinese import simplified, tight
from desktop_app.document.marks import Rank, bullet_end, first_stop, numbering
from desktop_app.document.model import BlockKind, Corrections
from desktop_app.document.outline.articles import mark_articles
from desktop_app.document.outline.bodies import Node, body_nodes, explained, headed_ranks, prose_ranks
from desktop_app.document.outline.clauses import mark_clauses
from desktop_app.document.outline.headings import RUN_IN, Headings, find_headings, heading_end, split_annex
from desktop_app.document.outline.likely_cuts import Openings, mend_likely, openings_of
from desktop_app.document.outline.lists import mark_counted, mark_items
from desktop_app.document.outline.mending import mend_after_stop
from desktop_app.document.outline.notes import mark_notes
from desktop_app.document.outline.over_pages import mend_sections
from desktop_app.document.outline.unnumbered import SECTION_LIKE
from desktop_app.document.passage import Hint, Passage
from desktop_app.document.roles import explains_words
from desktop_app.document.runin import (
    Habits,
    addresses_audience,
    habits_of,
    leaves_heading,
    plain_heading_end,
)

_FEWEST_SIBLINGS = 3
_ANNOUNCES = re.compile("(?:以下|下列|如下|工作|措施|方面|任务|任務|问题|問題)[^。；]{0,8}[:：]$")
_FEWEST_PARTS = 4
_LONGEST_TOPIC = 64  # characters of a first sentence that says what its paragraph is about
_PAGE_CUTS = ("mid-sentence", "number-and-measure", "page-break")


def to_nodes(passages: Sequence[Passage], corrections: Corrections) -> list[Node]:
    """Nodes of the whole report in reading order, title matter excluded."""
    nodes: list[Node] = []
    passages = mark_items(mark_counted(mark_clauses(mark_articles(mark_notes(passages)))))
    headings = find_headings(passages)
    groups = mend_sections(_groups(passages, headings), corrections)
    lower = any(order < Rank.DUN * 10 for order in headings.named.values())  # 一、 stands below a named part
    cited = _whole_habit(groups, lower=lower)
    flat = all(heading is None or _is_part(heading, lower=lower) for heading, _ in groups)
    prose = prose_ranks(passages)
    cut = sum(1 for p in passages for b in p.breaks if b.reason in _PAGE_CUTS) >= 3
    paged = any(passage.page_odds is not None for passage in passages)
    sections = [below for head, below in groups if paged and head and not _is_part(head, lower=lower)]
    openings = _openings(sections)
    for heading, bodies in groups:
        if heading is not None:
            nodes.extend(_heading_nodes(heading, headings))
        known = cited and heading is not None and (flat or not _is_part(heading, lower=lower))
        own = openings if heading is not None and not _is_part(heading, lower=lower) else Openings()
        mended = [
            passage
            for bodies_of, habits in _before_and_after_address(bodies, known, cut)
            for passage in mend_likely(
                mend_after_stop(bodies_of, habits, corrections), habits, own, corrections
            )
        ]
        habits = replace(habits_of(mended, known), headed=headed_ranks(mended), prose=prose)
        if heading is not None and explains_words(tight(simplified(heading.text))):
            nodes.extend(node for passage in mended for node in explained(passage))
        else:
            _add_bodies(nodes, mended, habits)
    return _beside_counted(_announce(_end_runs(nodes)))


def _openings(sections: Sequence[Sequence[Passage]]) -> Openings:
    """How the paragraphs of the report open below the headings of its sections."""
    each = [openings_of(bodies, habits_of(bodies)) for bodies in sections]
    return Openings(sum(one.headed for one in each), sum(one.bare for one in each))


def _before_and_after_address(
    bodies: Sequence[Passage], known: bool, cut: bool
) -> Iterator[tuple[Sequence[Passage], Habits]]:
    """The bodies of a section with their habits; those behind 各位代表！ apart, if they have headings."""
    at = next((i for i, passage in enumerate(bodies) if addresses_audience(passage.text)), len(bodies))
    own = habits_of(bodies[at + 1 :], known, cut)
    if own.plain < _FEWEST_SIBLINGS or not own.believes_plain:
        at = len(bodies)
    yield bodies[: at + 1], habits_of(bodies, known, cut)
    if at < len(bodies):
        yield bodies[at + 1 :], own


def _add_bodies(nodes: list[Node], bodies: Sequence[Passage], habits: Habits) -> None:
    """Add the nodes of the bodies of one section to those of the report so far."""
    for index, passage in enumerate(bodies):
        follower = bodies[index + 1] if index + 1 < len(bodies) else None
        if follower is not None and follower.hint is Hint.NOTE:
            follower = None  # a footnote is no body
        if nodes and nodes[-1].order == RUN_IN:  # the body of the line above has no heading of its own
            nodes.extend(body_nodes(passage, Habits(), follower))
            continue
        if addresses_audience(passage.text):
            habits = _after_address(bodies[index + 1 :], habits)
        nodes.extend(body_nodes(passage, habits, follower))


def _after_address(bodies: Sequence[Passage], habits: Habits) -> Habits:
    """What follows 各位代表！ is the close of the speech, unless most of it has headings of its own."""
    own = habits_of(bodies)
    return own if own.plain >= _FEWEST_SIBLINGS and own.believes_plain else Habits(openings=habits.openings)


def _announce(nodes: list[Node]) -> list[Node]:
    """A body that announces the sections below it (主要做了以下工作：) stands beside the first of them."""
    announced = list(nodes)
    for index, (node, after) in enumerate(pairwise(nodes)):
        number = numbering(after.passage.text)
        first = after.order > Rank.DUN * 10 and (number is None or number.value == 1)
        if first and not node.order and not node.leaves and _ANNOUNCES.search(node.passage.text):
            announced[index] = replace(node, leaves=after.order)
    return announced


def _beside_counted(nodes: list[Node]) -> list[Node]:
    """——以改革为动力… above 1. and ——以开放为动力… above 3.: both stand beside what they open."""
    made = list(nodes)
    opened = 0  # order of the headings whose count such an item opened
    for index, (node, after) in enumerate(pairwise(nodes)):
        number = numbering(after.passage.text) if after.order < RUN_IN else None
        if not (node.kind is BlockKind.BULLET and number) or nodes[index - 1].kind is BlockKind.BULLET:
            continue
        if number.value == 1 and index:
            opened = after.order
        elif after.order == opened:
            made[index] = replace(node, leaves=opened)
    return made


def _end_runs(nodes: list[Node]) -> list[Node]:
    """Bodies behind a run of sibling headings that have one paragraph each leave the last heading.

    Only where they open as no such paragraph does (此外… 一年来，我们做了以下工作。), or say what they are
    about in a first sentence that is too long for a heading.
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
            lists = any(after.kind is BlockKind.BULLET for after in nodes[index + 1 : index + 2])
            leaves = leaves_heading(node.passage.text) or (order == RUN_IN and _says_its_topic(node.passage))
            if single and order >= SECTION_LIKE and leaves and not lists:
                ended[index] = replace(node, leaves=order)
                run = []
    return ended


def _says_its_topic(passage: Passage) -> bool:
    """进一步支持革命老区、边疆地区加快发展。加大… : no rest of a paragraph that a page cut."""
    text = passage.text
    end = first_stop(text)
    topic = 0 < end < len(text) and end <= _LONGEST_TOPIC and text[end - 1] == "。"
    whole = passage.hint is Hint.NONE and not passage.page_start and passage.page_odds is None
    return topic and whole and re.search(r"[\d：:；;“]", text[:end]) is None


def _is_plain(passage: Passage) -> bool:
    """No item and no row: ——招商引资成果丰硕。 names an item, and says nothing of paragraphs."""
    return passage.hint is Hint.NONE and not numbering(passage.text) and not bullet_end(passage.text)


def _parts_name_theirs(parts: Sequence[Sequence[Passage]]) -> bool:
    """No part has sections: the first paragraph of each of four or more opens with a heading clause.

    Or three paragraphs and half of all do.
    """
    opened = sum(plain_heading_end(bodies[0].text) > 0 for bodies in parts)
    inner = [p for bodies in parts for p in bodies if _is_plain(p)]
    names = sum(plain_heading_end(p.text) > 0 for p in inner)
    mostly = names >= _FEWEST_SIBLINGS and names >= 0.5 * len(inner)
    return mostly or (len(parts) >= _FEWEST_PARTS and opened == len(parts))


def _is_part(heading: Passage, *, lower: bool) -> bool:
    number = numbering(heading.text)
    return number is not None and number.rank <= (Rank.CLAUSE if lower else Rank.DUN)


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
        heading, entry = split_annex(passage.cut(bullet_end(passage.text)))
        yield Node(BlockKind.PART if order <= Rank.DUN * 10 else BlockKind.SECTION, heading, order)
        if entry is not None:
            yield Node(BlockKind.BULLET, entry)
        return
    end = heading_end(passage, number) or len(passage.text)
    kind = _numbered_kind(number.rank)
    yield Node(kind, passage.cut(0, end), number.rank * 10)
    body = passage.cut(end)
    if body.text:
        yield from body_nodes(body, Habits(), None)


def _numbered_kind(rank: Rank) -> BlockKind:
    if rank <= Rank.DUN:
        return BlockKind.PART  # the tree makes it a section where a higher part stands above
    return BlockKind.SECTION if rank is Rank.BRACKET else BlockKind.RUN_IN_HEADING


def _whole_habit(groups: Sequence[tuple[Passage | None, list[Passage]]], *, lower: bool) -> bool:
    """Most paragraphs of the report's sections, or most first ones, open with a heading clause."""
    sections = [bodies for heading, bodies in groups if heading and not _is_part(heading, lower=lower)]
    if not sections:
        return _parts_name_theirs([bodies for heading, bodies in groups if heading and bodies])
    inner = [p for bodies in sections for p in bodies if _is_plain(p)]
    names = sum(1 for p in inner if plain_heading_end(p.text) > 0 or (p.bold and p.bold[0][0] == 0))
    if names >= 3 and names >= 0.5 * len(inner):
        return True
    firsts = [bodies[0] for bodies in sections if bodies]
    opened = sum(1 for p in firsts if plain_heading_end(p.text) or (p.bold and p.bold[0][0] == 0))
    return len(firsts) >= 3 and opened >= 0.6 * len(firsts)
