"""Text that is marked for Qt Linguist where it stands in a table, and translated where it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # PySide's own stub says that it gives an object

    def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
        """Give the text; lupdate looks for this name."""

else:
    from PySide6.QtCore import QT_TRANSLATE_NOOP

__all__ = ["QT_TRANSLATE_NOOP"]
