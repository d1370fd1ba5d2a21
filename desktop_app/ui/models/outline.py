"""The outline's tree model: parts, sections and headings of the report with how far each is."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt

from desktop_app.document.model import Block, BlockKind, Segment
from desktop_app.translation.model import TranslationState
from desktop_app.ui.models.indices import NO_INDEX, Index
from desktop_app.ui.names import HEADINGS
from desktop_app.ui.plain import plain_tip
from desktop_app.ui.workspace import Workspace

_LONGEST = 60


@dataclass(slots=True, eq=False)
class Node:
    """One heading with the sentences that stand under it, deeper headings included.

    `number` is its place among all nodes: Qt's indices carry it, because a pointer to an object that is
    gone would end the program.
    """

    number: int
    block: Block | None
    parent: Node | None = None
    children: list[Node] = field(default_factory=list)
    segments: list[str] = field(default_factory=list)

    @property
    def row(self) -> int:
        """Its place among its siblings."""
        return self.parent.children.index(self) if self.parent else 0


class OutlineModel(QAbstractItemModel):
    """Headings of the report as a tree of one column."""

    NODE_ROLE = Qt.ItemDataRole.UserRole + 1

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._root = Node(0, None)
        self._all = [self._root]
        self._nodes: dict[str, Node] = {}
        self._build()
        workspace.recut.connect(self._rebuild)

    def node_of(self, segment_id: str) -> QModelIndex:
        """The innermost heading above a sentence."""
        block = self._workspace.block_of(segment_id)
        for candidate in (block, *self._workspace.report.ancestors(block)):
            node = self._nodes.get(candidate.id)
            if node is not None:
                return self.createIndex(node.row, 0, node.number)
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index = NO_INDEX) -> QModelIndex:
        """Override."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self._node(parent).children[row].number)

    def parent(self, index: Index = NO_INDEX) -> QModelIndex:  # type: ignore[override]
        """Override."""
        above = self._node(index).parent if index.isValid() else None
        if above is None or above is self._root:
            return QModelIndex()
        return self.createIndex(above.row, 0, above.number)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """Override."""
        return len(self._node(parent).children)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        """Override."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Override."""
        if not index.isValid():
            return None
        node = self._node(index)
        if role == Qt.ItemDataRole.DisplayRole and node.block:
            text = node.block.text
            return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
        if role == Qt.ItemDataRole.ToolTipRole and node.block:
            done = sum(
                self._workspace.translation(one).state is TranslationState.APPROVED for one in node.segments
            )
            words = self.tr("Confirmed: {done} of {all}").format(done=done, all=len(node.segments))
            own = (self._workspace.translation(one.id).text for one in self._segments_of(node.block))
            english = " ".join(filter(None, own))
            return plain_tip("\n".join(filter(None, (node.block.text, english, words))))
        if role == self.NODE_ROLE:
            return node
        return None

    def _segments_of(self, block: Block) -> tuple[Segment, ...]:
        return self._workspace.report.segments_of(block.id)

    def _node(self, index: Index) -> Node:
        number = index.internalId() if index.isValid() else 0
        return self._all[number] if number < len(self._all) else self._root

    def _rebuild(self) -> None:
        self.beginResetModel()
        self._root = Node(0, None)
        self._all = [self._root]
        self._nodes = {}
        self._build()
        self.endResetModel()

    def _build(self) -> None:
        report = self._workspace.report
        for block in report.blocks:
            if block.kind in HEADINGS and block.kind is not BlockKind.SUBTITLE:
                above = next(
                    (self._nodes[one.id] for one in report.ancestors(block) if one.id in self._nodes),
                    self._root,
                )
                if above.block is not None and above.block.kind is BlockKind.TITLE:
                    above = self._root
                node = Node(len(self._all), block, above)
                self._all.append(node)
                above.children.append(node)
                self._nodes[block.id] = node
        for segment in report.segments:
            block = report.block(segment.block)
            for one in (block, *report.ancestors(block)):
                if one.id in self._nodes:
                    self._nodes[one.id].segments.append(segment.id)
