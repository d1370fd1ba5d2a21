"""Showing a PDF: pages are rendered beside the window, only those on screen, sharp at any scale."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop_app.ui.jobs import JobRunner, call
from desktop_app.ui.theme.look import Look

_GAP = 16
_WIDEST = 900


@dataclass(frozen=True, slots=True)
class _Pages:
    path: Path
    sizes: tuple[tuple[float, float], ...]  # points


@dataclass(frozen=True, slots=True)
class _Rendered:
    version: int
    page: int
    width: int
    image: QImage


class PdfView(QScrollArea):
    """Scrolls through the pages of one PDF file."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setWidgetResizable(False)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setAccessibleName(self.tr("Preview of the brief"))
        self._sheet = _Sheet(self, look)
        self.setWidget(self._sheet)
        self._runner = JobRunner(self, threads=1)  # PDFium is not made for several threads
        self._version = 0
        self.version_shown = 0  # which of the files so far can be seen
        self._pages: _Pages | None = None
        self._images: dict[tuple[int, int], QImage] = {}
        self._asked: set[tuple[int, int]] = set()

    @property
    def page_count(self) -> int:
        """How many pages are shown."""
        return len(self._pages.sizes) if self._pages else 0

    def is_rendered(self) -> bool:
        """Whether any page can be seen yet."""
        return bool(self._images)

    def show_file(self, path: Path) -> None:
        """Show another PDF; the place one was reading at is kept."""
        self._version += 1
        version = self._version
        job = self._runner.start("pdf", call(lambda: _measure(path)))
        job.finished.connect(lambda pages: self._measured(pages, version))

    def close_document(self) -> None:
        """Stop rendering; call before the widget goes."""
        self._runner.shut_down()

    # -- layout ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override: pages fill the width."""
        super().resizeEvent(event)
        self._arrange()

    def page_rects(self) -> list[QRect]:
        """Where the pages lie on the sheet."""
        if self._pages is None:
            return []
        width = max(100, min(_WIDEST, self.viewport().width() - 2 * _GAP))
        rects, y = [], _GAP
        for wide, high in self._pages.sizes:
            height = round(width * high / wide)
            rects.append(QRect(_GAP, y, width, height))
            y += height + _GAP
        return rects

    def image(self, page: int, width: int) -> QImage | None:
        """A page at a width in device pixels; asks for it when it is not there yet."""
        known = self._images.get((page, width))
        if known is None and self._pages is not None and (page, width) not in self._asked:
            self._asked.add((page, width))
            path, version = self._pages.path, self._version
            job = self._runner.start("pdf", call(_renderer(path, page, width, version)))
            job.finished.connect(self._arrived)
        return known

    def _measured(self, pages: object, version: int) -> None:
        if version == self._version and isinstance(pages, _Pages):
            self._pages = pages
            self._images.clear()
            self._asked.clear()
            self._arrange()

    def _arrived(self, rendered: object) -> None:
        if isinstance(rendered, _Rendered) and rendered.version == self._version:
            self._images[rendered.page, rendered.width] = rendered.image
            self.version_shown = rendered.version
            self._sheet.update()

    def _arrange(self) -> None:
        rects = self.page_rects()
        if rects:
            self._sheet.resize(QSize(rects[0].width() + 2 * _GAP, rects[-1].bottom() + _GAP))
            self._sheet.update()


class _Sheet(QWidget):
    """Paints the pages that are on screen."""

    def __init__(self, view: PdfView, look: Look) -> None:
        super().__init__()
        self._view = view
        self._look = look

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override."""
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        for page, rect in enumerate(self._view.page_rects()):
            if not rect.intersects(event.rect()):
                continue
            image = self._view.image(page, round(rect.width() * ratio))
            painter.fillRect(rect, QColor("#ffffff"))
            if image is not None:
                painter.drawImage(rect, image)
            painter.setPen(QColor(self._look.colours.line))
            painter.drawRect(rect.adjusted(-1, -1, 0, 0))
        painter.end()


def _measure(path: Path) -> _Pages:
    document = pypdfium2.PdfDocument(path)
    try:
        return _Pages(path, tuple(document.get_page_size(number) for number in range(len(document))))
    finally:
        document.close()


def _renderer(path: Path, page: int, width: int, version: int) -> Callable[[], _Rendered]:
    def render() -> _Rendered:
        document = pypdfium2.PdfDocument(path)
        try:
            scale = width / document.get_page_size(page)[0]
            bitmap = document[page].render(scale=scale, rev_byteorder=True)
            pixels = bytes(bitmap.to_pil().convert("RGB").tobytes())
            size = bitmap.width, bitmap.height
        finally:
            document.close()
        image = QImage(pixels, size[0], size[1], 3 * size[0], QImage.Format.Format_RGB888).copy()
        return _Rendered(version, page, width, image)

    return render
