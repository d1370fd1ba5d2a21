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
# Keys as they stand on the keyboard, where Qt's own catalogue names them otherwise (下方向).
_KEYS = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}


class TsTranslator(QTranslator):
    """A translator over one .ts file."""

    def __init__(self, language: str, parent: QApplication) -> None:
        super().__init__(parent)
        text = resources.translation_path(f"duizhao_{language}.ts").read_text(encoding="utf-8")
        self._texts, self._forms = read_ts(text)
        # A base class asks under the name of the class at hand: any context's answer is better than none.
        self._anywhere = {source: target for (_context, source), target in self._texts.items()}

    def isEmpty(self) -> bool:
        """Override."""
        return not self._texts

    def translate(
        self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Override: the translation, or None (an empty answer) to let Qt use the source."""
        if n >= 0 and source_text in self._forms:
            forms = self._forms[source_text]
            return forms[0 if n == 1 else -1]  # the rule of English; Chinese has one form
        if context == "QShortcut" and source_text in _KEYS:
            return _KEYS[source_text]
        own = self._texts.get((context, source_text))
        return own or self._anywhere.get(source_text)  # type: ignore[return-value]


def read_ts(text: str) -> tuple[dict[tuple[str, str], str], dict[str, list[str]]]:
    """Finished translations of a .ts file by context and source, and the forms of those that count."""
    from defusedxml import ElementTree  # not before a file is read

    found: dict[tuple[str, str], str] = {}
    forms: dict[str, list[str]] = {}
    for context in ElementTree.fromstring(text).iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            source, target = message.findtext("source", ""), message.find("translation")
            if target is None or target.get("type") is not None:
                continue
            if message.get("numerus") == "yes":
                forms[source] = [one.text or "" for one in target.iter("numerusform")]
            elif target.text:
                found[name, source] = target.text
    return found, forms


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
    translators: list[QTranslator] = [TsTranslator(language, app)]  # English too: one sentence, two sentences
    if language != "en":
        qt = QTranslator(app)
        qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        translators.insert(0, qt)
    for translator in translators:
        app.installTranslator(translator)
        _installed.append(translator)
    return language
