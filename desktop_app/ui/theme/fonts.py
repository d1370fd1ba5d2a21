"""The typefaces that ship with the program, so that Chinese is set well on any machine."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from desktop_app import resources

_FILES = (
    "SourceSans3-Regular",
    "SourceSans3-SemiBold",
    "SourceSans3-Italic",
    "NotoSansSC-Regular",
    "NotoSansSC-Bold",
)
LATIN_FIRST = ("Source Sans 3", "Noto Sans SC")
CHINESE_FIRST = ("Noto Sans SC", "Source Sans 3")


def load() -> list[str]:
    """Register the shipped fonts; returns the names of those that could not be loaded."""
    missing = []
    for name in _FILES:
        try:
            path = resources.path_to(f"fonts/{name}.ttf")
        except FileNotFoundError:
            missing.append(name)
            continue
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            missing.append(name)
    return missing


def english(points: float, *, bold: bool = False) -> QFont:
    """The face for English and for the interface."""
    return _font(LATIN_FIRST, points, bold)


def chinese(points: float, *, bold: bool = False) -> QFont:
    """The face for Chinese text."""
    return _font(CHINESE_FIRST, points, bold)


def _font(families: tuple[str, ...], points: float, bold: bool) -> QFont:
    font = QFont(list(families))
    font.setPointSizeF(points)
    font.setStyleHint(QFont.StyleHint.SansSerif)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font
