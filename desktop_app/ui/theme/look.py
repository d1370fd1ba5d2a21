"""The look in force: palette, style sheet and sizes, applied to the whole application at once."""

from __future__ import annotations

import logging
import sys
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import QApplication, QStyleFactory

from desktop_app import resources
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.theme import colours, fonts, icons
from desktop_app.ui.theme.colours import Colours

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Look:
    """What widgets need to know to draw themselves.

    Attributes:
        colours: the palette.
        text_points: size of report text in points; the interface stays at `INTERFACE_POINTS`.
        english_face, chinese_face: typefaces of report text, "" for those that ship.
    """

    colours: Colours = colours.LIGHT
    text_points: float = 11.5
    english_face: str = ""
    chinese_face: str = ""

    def english_text(self) -> QFont:
        """What the English of the report is set in."""
        return fonts.english(self.text_points, face=self.english_face)

    def chinese_text(self) -> QFont:
        """What the Chinese of the report is set in."""
        return fonts.chinese(self.text_points, face=self.chinese_face)

    def icon(self, name: str, colour: str = "") -> QIcon:
        """An icon in ink, or in another colour of the palette."""
        return icons.icon(name, colour or self.colours.ink, self.colours.line)


INTERFACE_POINTS = 10.0


def make_application() -> QApplication:
    """The application object with its name and typefaces."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Duizhao")
    app.setDesktopFileName("duizhao")
    missing = fonts.load()
    if missing:
        log.info("fonts not found: %s", ", ".join(missing))
    return app


def system_is_dark(app: QApplication) -> bool:
    """Whether the desktop asks for a dark interface."""
    return app.styleHints().colorScheme() == Qt.ColorScheme.Dark


def apply(app: QApplication, preferences: Preferences) -> Look:
    """Dress the application as the settings say."""
    theme = preferences.theme
    dark = theme == "dark" or (theme == "system" and system_is_dark(app))
    look = Look(
        colours.DARK if dark else colours.LIGHT,
        preferences.text_points,
        preferences.english_face,
        preferences.chinese_face,
    )
    if app.style().objectName() != "fusion":
        app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(colours.palette(look.colours))
    app.setFont(fonts.english(INTERFACE_POINTS))
    app.setStyleSheet(style_sheet(look.colours))
    return look


def style_sheet(palette: Colours) -> str:
    """The style sheet with the palette's values put in."""
    sheet = resources.read_text("ui/style.qss")
    for name in Colours.__slots__:
        sheet = sheet.replace(f"@{name}@", str(getattr(palette, name)))
    ending = "-dark" if palette.dark else ""
    for name in ("chevron-down", "chevron-up", "clear", "tick"):
        sheet = sheet.replace(f"@{name}@", resources.path_to(f"icons/{name}{ending}.svg").as_posix())
    return sheet
