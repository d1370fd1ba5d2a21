"""The languages of the interface, read straight from the Qt Linguist files in ``translations/``.

Reading the .ts files at start makes compiled .qm files and a build step unnecessary; it costs a few
milliseconds.  Qt's own words (OK, Cancel) come from the catalogues that ship with Qt.
"""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_app import resources
from desktop_app.ui.preferences import LANGUAGES

_installed: list[QTranslator] = []


class TsTranslator(QTranslator):
    """A translator over one .ts file."""

    def __init__(self, language: str, parent: QApplication) -> None:
        super().__init__(parent)
        text = resources.translation_path(f"duizhao_{language}.ts").read_text(encoding="utf-8")
        self._texts = read_ts(text)
        # A base class asks under the name of the class at hand: any context's answer is better than none.
        self._anywhere = {source: target for (_context, source), target in self._texts.items()}

    def isEmpty(self) -> bool:
        """Override."""
        return not self._texts

    def translate(
        self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Override: the translation, or None (an empty answer) to let Qt use the source."""
        own = self._texts.get((context, source_text))
        return own or self._anywhere.get(source_text)  # type: ignore[return-value]


def read_ts(text: str) -> dict[tuple[str, str], str]:
    """Finished translations of a .ts file by context and source."""
    from defusedxml import ElementTree  # English needs none

    found = {}
    for context in ElementTree.fromstring(text).iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            target = message.find("translation")
            if target is not None and target.text and target.get("type") is None:
                found[name, message.findtext("source", "")] = target.text
    return found


def language_for(wish: str) -> str:
    """One of `LANGUAGES` but ``system``, which asks the desktop; ``en`` if that speaks none of them."""
    own = [code for code in LANGUAGES if code != "system"]
    if wish in own:
        return wish
    spoken = QLocale.system().language()
    return next((code for code in own if QLocale(code).language() == spoken), "en")


def install(app: QApplication, wish: str) -> str:
    """Make the interface speak a language; returns which."""
    while _installed:
        app.removeTranslator(_installed.pop())
    language = language_for(wish)
    QLocale.setDefault(QLocale(language))
    if language != "en":
        own = TsTranslator(language, app)
        qt = QTranslator(app)
        qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for translator in (qt, own):
            app.installTranslator(translator)
            _installed.append(translator)
    return language
