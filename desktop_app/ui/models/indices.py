"""What Qt hands to a model for a place in it, and no place at all."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
