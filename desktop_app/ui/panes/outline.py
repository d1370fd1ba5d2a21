"""The outline at the left: where one is in the report, and a click to be elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QTreeView

from desktop_app.ui.models.outline import Node, OutlineModel
from desktop_app.ui.theme import fonts
from desktop_app.ui.workspace import Workspace


class Outline(QTreeView):
    """Follows the current sentence and leads to others."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._model = OutlineModel(workspace, self)
        self._following = False
        self.setModel(self._model)
        self.setHeaderHidden(True)
        self.setAccessibleName(self.tr("Outline of the report"))
        self.setFont(fonts.chinese(9.5))
        self.setIndentation(14)
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setMinimumWidth(150)
        self.expandToDepth(1)
        self.selectionModel().currentChanged.connect(self._chosen)
        workspace.current_changed.connect(self._follow)
        self._model.modelReset.connect(self._unfold)
        self._follow(workspace.current)

    def _chosen(self, index: QModelIndex) -> None:
        if self._following or not index.isValid():
            return
        node: Node = index.data(OutlineModel.NODE_ROLE)
        if node.segments:
            self._workspace.go_to(node.segments[0])

    def _unfold(self) -> None:
        self.expandToDepth(1)
        self._follow(self._workspace.current)

    def _follow(self, segment_id: str) -> None:
        if not segment_id:
            return
        self._following = True
        index = self._model.node_of(segment_id)
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            self.clearSelection()
        self._following = False
