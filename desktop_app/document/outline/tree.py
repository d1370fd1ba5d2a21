"""Nodes to blocks: parents, levels, ids and roles; breaks to repairs; blocks to segments."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from desktop_app.document.chinese import simplified, tight
from desktop_app.document.kinds import TextKind, kind_of, names_rules, said_to_be, sums_up
from desktop_app.document.marks import Rank, ends_sentence
from desktop_app.document.model import Block, BlockKind, PartRole, Repair, Segment
from desktop_app.document.outline.bodies import Node, all_below
from desktop_app.document.outline.headings import RUN_IN
from desktop_app.document.outline.outlook import looking_ahead
from desktop_app.document.outline.turns import role_from_here, turned
from desktop_app.document.passage import Hint, Passage
from desktop_app.document.roles import (
    is_annex,
    is_bulletin,
    is_mixed,
    latest_year,
    measures_taken,
    next_role,
    plan_year,
    plans_too,
    role_of,
    tells_duties,
    tells_measures,
    year_behind_results,
)
from desktop_app.document.sentences import split_sentences

_LETTERS = {
    BlockKind.PART: "P",
    BlockKind.SECTION: "S",
    BlockKind.RUN_IN_HEADING: "H",
    BlockKind.BULLET: "B",
    BlockKind.PARAGRAPH: "p",
}
_HEAD_IDS = {
    BlockKind.TITLE: "T",
    BlockKind.SUBTITLE: "ST",
    BlockKind.SPEAKER: "SP",
    BlockKind.SALUTATION: "SAL",
}


#: 机遇与挑战, 存在的问题: what speaks of troubles below such a heading belongs there
_TROUBLES = re.compile("(?:问题|問題|困难|困難|挑战|挑戰|不足|短板|形势|形勢|环境|環境|因素)[。.]?$")
#: （三）下一步工作打算, whatever the part above it tells
_NEXT = re.compile("下一?步|下半年.{0,8}(?:工作|打算|安排)|打算[。：:]?$")
#: 工会、共青团、妇女儿童、红十字、残疾人等事业实现新进展: the rest of the work, behind the last section
_OTHER_WORK = re.compile(
    r"(?:国防(?:动员|和军队|建设)|双拥)[^。；]{0,80}(?:取得|实现|迈出|开创)[^。；]{0,8}新"
    r"|(?:^|。)(?:[^，。；]{2,14}、){4,}[^。；]{2,40}(?:工作|事业|領域|领域|方面|事業)[^。；]{0,8}(?:取得|实现|實現|有)[^。；]{0,6}新"
)
_YEARS_PAST = re.compile("(?:[一两兩三四五]年[来來]|[过過]去的?[一五]年)[，,]")


@dataclass(frozen=True, slots=True)
class _Open:
    """A heading whose children are being read."""

    block: Block
    order: int


@dataclass(slots=True)
class _Tree:
    blocks: list[Block] = field(default_factory=list)
    repairs: list[Repair] = field(default_factory=list)
    doubtful: list[Repair] = field(default_factory=list)
    counters: Counter[str] = field(default_factory=Counter)
    stack: list[_Open] = field(default_factory=list)
    part_role: PartRole = PartRole.PREAMBLE
    plan_year: int = 0
    kind: TextKind = TextKind.REPORTS
    voiced: bool = False  # no heading of a part says where plans begin
    measures: frozenset[str] = frozenset()  # headings of what a summary says was done (主要举措)
    ahead: bool = False  # the title says that the report plans, and so does no heading of a part
    troubled: bool = False  # the last part was of troubles
    looking: frozenset[str] = frozenset()  # parts whose sentences look ahead
    root: str | None = None
    told: set[str] = field(default_factory=set)  # headings whose words say their role
    mixed: set[str] = field(default_factory=set)  # parts of achievements and of aims

    def add_head(self, kind: BlockKind, passage: Passage) -> None:
        name = _HEAD_IDS[kind]
        self.counters[name] += 1
        count = self.counters[name]
        block_id = name if count == 1 else f"{name}.{count}"
        parent = None if block_id == "T" else self.root
        if block_id == "T":
            self.root = "T"
        self._add(Block(block_id, kind, 0, parent, passage.text), passage)

    def add(self, node: Node) -> None:
        if node.order:
            self._add_heading(node)
            return
        if node.closing and not self._tells_of_troubles(node):
            inside = bool(self.stack) and self.stack[0].block.kind is not BlockKind.RUN_IN_HEADING
            del self.stack[inside:]
        while node.leaves and self.stack and self.stack[-1].order >= node.leaves:
            self.stack.pop()
        parent = self.stack[-1].block if self.stack else None
        if node.passage.hint is Hint.NOTE:
            block_id, parent_id, level, role = self._numbered("NOTE."), self.root, 1, PartRole.ANNEX
        elif parent is None:
            block_id, parent_id, level, role = self._numbered("PRE."), self.root, 1, PartRole.PREAMBLE
        else:
            parent = self._turned(parent, node)
            block_id = self._numbered(f"{parent.id}.{_LETTERS[node.kind]}")
            parent_id, level, role = parent.id, parent.level + 1, parent.role
        words, grid = node.passage.text, node.passage.grid
        self._add(Block(block_id, node.kind, level, parent_id, words, role, grid), node.passage)

    def _turned(self, parent: Block, node: Node) -> Block:
        """The `parent`, of whose part what is ahead is told from here on."""
        mixed = parent.id in self.mixed
        role = role_from_here(parent, node.passage.text, mixed=mixed)
        if role is PartRole.TARGETS:
            self.mixed.discard(parent.id)
        if role is not parent.role:
            parent = replace(parent, role=role)
            self.stack[-1] = replace(self.stack[-1], block=parent)
        return parent

    def _tells_of_troubles(self, node: Node) -> bool:
        """The closing words are what the section is about."""
        if not self.stack or self.stack[-1].block.kind is BlockKind.RUN_IN_HEADING:
            return False
        told = _TROUBLES.search(self.stack[-1].block.text) is not None
        return told and not node.passage.text.startswith("各位")

    def _add_heading(self, node: Node) -> None:
        while self.stack and self.stack[-1].order >= node.order:
            self.stack.pop()
        parent = self.stack[-1].block if self.stack else None
        kind = BlockKind.SECTION if parent and node.kind is BlockKind.PART else node.kind
        block_id = self._numbered((f"{parent.id}." if parent else "") + _LETTERS[kind])
        block = Block(
            block_id,
            kind,
            parent.level + 1 if parent else 1,
            parent.id if parent else self.root,
            node.passage.text,
            self._role(block_id, kind, node, parent),
        )
        self.stack.append(_Open(block, node.order))
        self._add(block, node.passage)

    def _role(self, block_id: str, kind: BlockKind, node: Node, parent: Block | None) -> PartRole:
        words = tight(simplified(node.passage.text))
        if parent is not None and self.kind in (TextKind.RULES, TextKind.RECORDS):
            return PartRole.ANNEX if is_annex(words) else parent.role
        if names_rules(words) or tells_duties(words):
            self.told.add(block_id)
            return PartRole.PREAMBLE
        told = role_of(words) if kind is not BlockKind.RUN_IN_HEADING else None
        if told is not None and not is_mixed(words):
            self.told.add(block_id)
        if parent is None:
            role = self._part_role(words)
            if role is PartRole.RESULTS and is_mixed(words):
                self.mixed.add(block_id)
            return role
        if told is PartRole.PLAN and _NEXT.search(words):
            return told
        if parent.id in self.told:
            self.told.add(block_id)
            planned = parent.role is PartRole.PLAN and told is PartRole.TARGETS
            return PartRole.TARGETS if planned else parent.role
        if parent.role is PartRole.RESULTS and tells_measures(words):
            return parent.role
        return told or parent.role

    def _part_role(self, words: str) -> PartRole:
        self.part_role = (
            PartRole.RESULTS
            if words in self.measures
            else next_role(
                words,
                self.part_role,
                self.plan_year,
                kind=self.kind,
                voiced=self.voiced,
                next_planned=(self.ahead and self.troubled) or words in self.looking,
            )
        )
        self.troubled = _TROUBLES.search(words) is not None
        return self.part_role

    def _numbered(self, prefix: str) -> str:
        self.counters[prefix] += 1
        return f"{prefix}{self.counters[prefix]}"

    def _add(self, block: Block, passage: Passage) -> None:
        if passage.doubt:
            before, after = self.blocks[-1].text[-10:], block.text[:10]
            why = "after-full-stop" if ends_sentence(before) else "mid-sentence"
            self.doubtful.append(Repair(block.id, 0, before, after, why, passage.doubt, passage.line))
        self.blocks.append(block)
        for mend in passage.breaks:
            at = mend.offset
            before, after = block.text[max(0, at - 10) : at], block.text[at : at + 10]
            self.repairs.append(Repair(block.id, at, before, after, mend.reason, mend.confidence, mend.line))


def grow(
    head: Sequence[tuple[BlockKind, Passage]], nodes: Sequence[Node]
) -> tuple[list[Block], list[Repair], list[Repair]]:
    """Blocks in reading order, the repairs inside them, and those that were left to a person."""
    title = simplified("".join(p.text for kind, p in head if kind is BlockKind.TITLE))
    date = " ".join(p.text for kind, p in head if kind is not BlockKind.TITLE)
    texts = [tight(simplified(node.passage.text)) for node in nodes]
    bearing = kind_of(title, texts)
    year = plan_year(title, date)
    nodes = _named_parts(nodes)
    parts = [tight(simplified(node.passage.text)) for node in nodes if node.kind is BlockKind.PART]
    if not (year or is_bulletin(title)):
        year = latest_year(parts) or year_behind_results(parts)
    told = set(map(role_of, parts))
    unplanned = not told & {PartRole.TARGETS, PartRole.PLAN}
    tree = _Tree(
        part_role=PartRole.PLAN if bearing is TextKind.PLANS else PartRole.PREAMBLE,
        plan_year=year,
        kind=bearing,
        voiced=("政府工作" in title or bearing is TextKind.OPEN) and unplanned,
        measures=frozenset()
        if bearing is TextKind.PLANS
        else measures_taken(title if sums_up(title) else said_to_be(texts) or title, parts),
        ahead=unplanned and plans_too(title),
        looking=looking_ahead(nodes, opens_with_results=bearing is TextKind.REPORTS),
    )
    for kind, passage in sorted(head, key=lambda item: item[0] is not BlockKind.TITLE):
        tree.add_head(kind, passage)
    nodes = turned(nodes)
    last, last_but_items = _last_in_part(nodes), _last_in_part(nodes, items=True)
    for index, node in enumerate(nodes):
        announces = node.passage.text[-1:] in ("：", ":")  # 存在的主要问题： with its items
        closing = node.closing and (last_but_items if announces else last)[index]
        closing = closing and not (index and all_below(nodes[index - 1], node))
        looks_back = last[index] and index > 0 and _looks_back(node, nodes[index - 1])
        tree.add(replace(node, closing=closing or looks_back))
    return tree.blocks, tree.repairs, tree.doubtful


def _looks_back(node: Node, before: Node) -> bool:
    """一年来，我们加强政府自身建设。 behind the last section of a part, and not its first paragraph."""
    plain = node.kind is BlockKind.PARAGRAPH and not (node.order or before.order)
    text = node.passage.text
    return plain and (_YEARS_PAST.match(text) is not None or _OTHER_WORK.search(text) is not None)


def _named_parts(nodes: Sequence[Node]) -> Sequence[Node]:
    """The nodes; where no heading is a part, the highest sections are the parts of the report."""
    sections = [node.order for node in nodes if node.kind is BlockKind.SECTION]
    if not sections or any(node.kind is BlockKind.PART for node in nodes):
        return nodes
    highest = min(sections)
    return [
        replace(node, kind=BlockKind.PART)
        if node.order == highest and node.kind is BlockKind.SECTION
        else node
        for node in nodes
    ]


def _last_in_part(nodes: Sequence[Node], *, items: bool = False) -> list[bool]:
    """For each node: no section, no run-in heading follows before the next part; with `items` 1. may."""
    flags: list[bool] = []
    free = True
    for node in reversed(nodes):
        if node.order and not (items and Rank.ARABIC * 10 <= node.order < RUN_IN):
            free = node.kind is BlockKind.PART
        flags.append(free)
    return flags[::-1]


def to_segments(blocks: Sequence[Block]) -> list[Segment]:
    """Sentences of all blocks.

    A segment's id is made from its own words (white space apart), so that it survives edits of
    the file around it; equal sentences are told apart by their order.
    """
    seen: Counter[str] = Counter()
    segments: list[Segment] = []
    for block in blocks:
        for start, end in split_sentences(block.text):
            text = block.text[start:end]
            words = "".join(text.split()).encode("utf-8", "replace")
            name = hashlib.blake2b(words, digest_size=6).hexdigest()
            seen[name] += 1
            segment_id = f"s{name}" if seen[name] == 1 else f"s{name}-{seen[name]}"
            segments.append(Segment(segment_id, block.id, start, end, text))
    return segments
