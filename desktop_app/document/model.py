"""The nouns of a document: Report, Block, Segment, Repair, Joint, Corrections, Quirk.

Source text is stored once, in `Block.text`, and is never altered afterwards; everything else
points into it by offset.  Offsets count Python characters.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from desktop_app.document.source import Source


class BlockKind(StrEnum):
    """What a block is in the report's outline."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    SPEAKER = "speaker"
    SALUTATION = "salutation"
    PART = "part"
    SECTION = "section"
    RUN_IN_HEADING = "run-in-heading"
    BULLET = "bullet"
    PARAGRAPH = "paragraph"


#: What stands above the text of a report, and the text itself.
TITLE_MATTER = frozenset({BlockKind.TITLE, BlockKind.SUBTITLE, BlockKind.SPEAKER, BlockKind.SALUTATION})
RUNNING_TEXT = frozenset({BlockKind.PARAGRAPH, BlockKind.BULLET})


class PartRole(StrEnum):
    """What a part of the report does; decides tense, kind and period of its figures."""

    PREAMBLE = "preamble"
    RESULTS = "results"
    TARGETS = "targets"
    PLAN = "plan"
    ANNEX = "annex"


@dataclass(frozen=True, slots=True)
class Block:
    """One node of the outline.

    Attributes:
        id: outline path, e.g. ``P1.S2.H4.p1`` (part 1, section 2, run-in heading 4, paragraph 1).
        kind: what it is.
        level: depth in the outline; 0 for title matter.
        parent: id of the block above it, None for the title.
        text: source characters; page breaks joined, bold marks and bullet signs removed.
        role: role of the part it stands in.
        grid: of a row of a table: the places of its cells (see `grid`), "" where they stand side by side.
    """

    id: str
    kind: BlockKind
    level: int
    parent: str | None
    text: str
    role: PartRole = PartRole.PREAMBLE
    grid: str = ""


@dataclass(frozen=True, slots=True)
class Segment:
    """One sentence: ``block.text[start:end] == text``.  Segments of a block tile it gaplessly."""

    id: str
    block: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Joint:
    """A place where two lines meet, told by the words on either side (white space left out).

    Words and not a line number, so that a person's decision still fits a file that was edited.
    """

    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Repair:
    """A page or line break that was joined.

    Attributes:
        block: id of the block that was made whole.
        offset: where in the block's text the break was.
        before, after: up to ten characters on either side.
        reason: why the two sides belong together, e.g. ``mid-sentence``, ``after-full-stop``;
            ``by-hand`` for one that a person added.
        confidence: 0 to 1.
        line: 1-based line of the source on which the break stands, 0 if the format has no lines.
    """

    block: str
    offset: int
    before: str
    after: str
    reason: str
    confidence: float
    line: int = 0

    @property
    def joint(self) -> Joint:
        """The place of the repair, for `Corrections`."""
        return Joint("".join(self.before.split()), "".join(self.after.split()))


@dataclass(frozen=True, slots=True)
class Corrections:
    """What a person changed about the repairs; kept in the project and given to every re-read.

    Attributes:
        undone: places that must not be joined.
        added: places that must be joined.
    """

    undone: frozenset[Joint] = frozenset()
    added: frozenset[Joint] = frozenset()

    def undo(self, text: str, following: str) -> bool:
        """A person said that `following` does not go on with `text`."""
        return _meet(self.undone, text, following)

    def add(self, text: str, following: str) -> bool:
        """A person said that `following` goes on with `text`."""
        return _meet(self.added, text, following)


_REACH = 40  # a joint's words, white space between them allowed for


def _meet(joints: frozenset[Joint], text: str, following: str) -> bool:
    if not joints:
        return False
    tail, head = "".join(text[-_REACH:].split()), "".join(following[:_REACH].split())
    return any(tail.endswith(joint.before) and head.startswith(joint.after) for joint in joints)


@dataclass(frozen=True, slots=True)
class Quirk:
    """A probable slip in the source (recognition, layout), proposed but never applied by itself.

    ``block.text[start:end] == source``; `reading` is what was probably meant.
    """

    block: str
    start: int
    end: int
    source: str
    reading: str
    kind: str
    reason: str
    confidence: float = 0.5


@dataclass(frozen=True, slots=True)
class Report:
    """A report as read: its outline, sentences, and what was done to the raw input.

    Attributes:
        name: file name without folders, for display.
        format: ``text``, ``markdown``, ``docx``, ``pdf``, ``html`` or ``image``.
        sha256: fingerprint of the file's bytes.
        title, subtitle, speaker, salutation: title matter, empty when absent.
        blocks: outline in reading order, title matter included.
        segments: sentences in reading order.
        doubtful: places that may be page breaks too and were left: `block` is the one that begins there, and
            `confidence` tells how sure it is that it goes on with the one before.
        removed: page furniture that was dropped (running heads, page numbers, licence tails).
        recognised: True when the text came from OCR.
        confidence: of the recognition, 0 to 1; 1 for text that was not recognised.
        source: what the reader delivered, for a re-read with other corrections; None when unknown.
    """

    name: str
    format: str
    sha256: str
    title: str
    subtitle: str
    speaker: str
    salutation: str
    blocks: tuple[Block, ...]
    segments: tuple[Segment, ...]
    repairs: tuple[Repair, ...] = ()
    quirks: tuple[Quirk, ...] = ()
    doubtful: tuple[Repair, ...] = ()
    removed: tuple[str, ...] = ()
    recognised: bool = False
    confidence: float = 1.0
    source: Source | None = field(default=None, repr=False, compare=False)
    _blocks_by_id: dict[str, Block] = field(init=False, repr=False, compare=False)
    _segments_by_block: dict[str, tuple[Segment, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_block: dict[str, list[Segment]] = {}
        for segment in self.segments:
            by_block.setdefault(segment.block, []).append(segment)
        object.__setattr__(self, "_blocks_by_id", {block.id: block for block in self.blocks})
        object.__setattr__(self, "_segments_by_block", {k: tuple(v) for k, v in by_block.items()})

    def block(self, block_id: str) -> Block:
        """The block with this id (KeyError if there is none)."""
        return self._blocks_by_id[block_id]

    def segments_of(self, block_id: str) -> tuple[Segment, ...]:
        """The sentences of a block, in order."""
        return self._segments_by_block.get(block_id, ())

    def ancestors(self, block: Block) -> list[Block]:
        """Blocks above `block`, nearest first."""
        chain: list[Block] = []
        while block.parent is not None:
            block = self._blocks_by_id[block.parent]
            chain.append(block)
        return chain
