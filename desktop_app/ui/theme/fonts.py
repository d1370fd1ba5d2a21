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


def english(points: float, *, bold: bool = False, face: str = "") -> QFont:
    """The face for English and for the interface, or another one of this computer."""
    return _font((face, *LATIN_FIRST) if face else LATIN_FIRST, points, bold)


def chinese(points: float, *, face: str = "") -> QFont:
    """The face for Chinese text, or another one of this computer."""
    return _font((face, *CHINESE_FIRST) if face else CHINESE_FIRST, points, bold=False)


def english_faces() -> list[str]:
    """Faces of this computer that English can be set in."""
    return _faces(QFontDatabase.WritingSystem.Latin)


def chinese_faces() -> list[str]:
    """Faces of this computer that have Chinese characters."""
    return _faces(QFontDatabase.WritingSystem.SimplifiedChinese)


def _faces(system: QFontDatabase.WritingSystem) -> list[str]:
    return [one for one in QFontDatabase.families(system) if not QFontDatabase.isPrivateFamily(one)]


def _font(families: tuple[str, ...], points: float, bold: bool) -> QFont:
    font = QFont(list(families))
    font.setPointSizeF(points)
    font.setStyleHint(QFont.StyleHint.SansSerif)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font
