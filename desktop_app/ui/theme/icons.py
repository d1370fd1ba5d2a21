"""Icons from ``resources/icons`` (Lucide, ISC), coloured by the palette."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop_app import resources


@cache
def renderer(name: str, colour: str) -> QSvgRenderer:
    """A renderer of one icon in one colour; scales without loss."""
    svg = resources.read_text(f"icons/{name}.svg").replace("currentColor", colour)
    return QSvgRenderer(QByteArray(svg.encode()))


def paint(painter: QPainter, name: str, colour: str, rect: QRectF) -> None:
    """Draw an icon into `rect`."""
    renderer(name, colour).render(painter, rect)


@cache
def icon(name: str, colour: str, disabled: str = "") -> QIcon:
    """An icon for buttons and menus, crisp up to 200 %."""
    result = QIcon()
    for pixels in (16, 20, 24, 32, 48, 64):
        result.addPixmap(_pixmap(name, colour, pixels))
        if disabled:
            result.addPixmap(_pixmap(name, disabled, pixels), QIcon.Mode.Disabled)
    return result


def _pixmap(name: str, colour: str, pixels: int) -> QPixmap:
    pixmap = QPixmap(QSize(pixels, pixels))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint(painter, name, colour, QRectF(0, 0, pixels, pixels))
    painter.end()
    return pixmap
