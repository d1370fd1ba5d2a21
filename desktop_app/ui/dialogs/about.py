"""What the program is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_app import __version__


def tell_about(parent: QWidget) -> None:
    """Name, version, licences."""
    translate = QCoreApplication.translate
    words = translate(
        "About",
        "Duizhao 对照 {version}\n"
        "Reads, translates and briefs Chinese government reports on this computer.\n\n"
        "GPL-3.0-or-later. Icons: Lucide (ISC). Typefaces: Noto Sans SC, Source Sans, Source Serif (OFL). "
        "Dictionary: CC-CEDICT (CC BY-SA 4.0). English word list: SCOWL.",
    )
    QMessageBox.about(parent, translate("About", "About Duizhao"), words.format(version=__version__))
