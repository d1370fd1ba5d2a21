"""What the program is, and what of one's files leaves this computer (nothing)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_app import __version__
from desktop_app.settings import Paths


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


def tell_offline(paths: Paths, parent: QWidget) -> None:
    """When the program uses a network, and where files lie."""
    translate = QCoreApplication.translate
    words = translate(
        "About",
        "Reading, translating, checking and printing use no network. "
        "The only connection Duizhao ever makes is fetching an engine when you press Install.\n\n"
        "Your files lie here:\n{data}\n{config}",
    )
    title = translate("About", "What leaves this computer")
    QMessageBox.information(parent, title, words.format(data=paths.data, config=paths.config))
