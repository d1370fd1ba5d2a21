"""Showing a PDF: pages are rendered beside the window, only those on screen, sharp at any scale.

The PDF is held in memory: what is only looked at leaves nothing on the disk, whatever becomes of the program.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop_app.pdfium import pypdfium2
from desktop_app.ui.jobs import JobRunner, call
from desktop_app.ui.plain import Label
from desktop_app.ui.theme.look import Look

_GAP = 16
_WIDEST = 900
_KEPT = 24  # pictures of pages: one at 200 % is some 14 MB, and a report has hundreds of pages


@dataclass(frozen=True, slots=True)
class _Pages:
    version: int
    pdf: bytes
    sizes: tuple[tuple[float, float], ...]  # points


@dataclass(frozen=True, slots=True)
class _Rendered:
    version: int
    page: int
    image: QImage


class PdfView(QScrollArea):
    """Scrolls through the pages of one PDF."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setWidgetResizable(False)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setAccessibleName(self.tr("Preview of the brief"))
        self._sheet = _Sheet(self, look)
        self.setWidget(self._sheet)
        self._waiting = Label(self.tr("The pages are being made…"), self.viewport())
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._waiting.setProperty("role", "muted")
        self._runner = JobRunner(self, threads=1)  # PDFium is not made for several threads
        self._version = 0
        self.version_shown = 0  # which of the PDFs so far can be seen
        self._pages: _Pages | None = None
        self._images: dict[int, QImage] = {}  # by page, the last come last
        self._asked: dict[int, int] = {}  # the width each page of this PDF was last asked for

    @property
    def page_count(self) -> int:
        """How many pages are shown."""
        return len(self._pages.sizes) if self._pages else 0

    def is_rendered(self) -> bool:
        """Whether any page can be seen yet."""
        return bool(self._images)

    def show_pdf(self, pdf: bytes) -> None:
        """Show another PDF; the place one was reading at is kept."""
        self._version += 1
        version = self._version
        job = self._runner.start("pdf", call(lambda: _measure(pdf, version)))
        job.finished.connect(self._measured)

    def say_none(self) -> None:
        """Nothing can be shown; why is told elsewhere."""
        self._waiting.setText(self.tr("No preview."))

    def close_document(self) -> None:
        """Stop rendering; call before the widget goes."""
        self._runner.shut_down()

    # -- layout ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override: pages fill the width."""
        super().resizeEvent(event)
        self._waiting.setGeometry(self.viewport().rect())
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
        """The last picture of a page; asks for one at this width in device pixels where it is another."""
        if self._pages is not None and self._asked.get(page) != width:
            self._asked[page] = width
            job = self._runner.start("pdf", call(_renderer(self._pages, page, width)))
            job.finished.connect(self._arrived)
        return self._images.get(page)

    def _measured(self, pages: _Pages) -> None:
        if pages.version == self._version:
            self._pages = pages
            self._waiting.hide()
            self._asked.clear()  # what is shown stays until its successor comes: no white flash
            self._arrange()

    def _arrived(self, rendered: _Rendered) -> None:
        if self._pages is None or rendered.version != self._pages.version:
            return
        self._images.pop(rendered.page, None)
        self._images[rendered.page] = rendered.image
        if len(self._images) > _KEPT:
            oldest = next(iter(self._images))
            del self._images[oldest]
            self._asked.pop(oldest, None)
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
            width = round(rect.width() * ratio)
            image = self._view.image(page, width)
            painter.fillRect(rect, QColor("#ffffff"))
            if image is not None:
                painter.drawImage(_place(rect, image, width, ratio), image)
            painter.setPen(QColor(self._look.colours.line))
            painter.drawRect(rect.adjusted(-1, -1, 0, 0))
        painter.end()


def _place(rect: QRect, image: QImage, width: int, ratio: float) -> QRectF:
    """Pixel on pixel where the picture was made for this width.

    Fitted into a rectangle that is a pixel lower it would lose one row, through the middle of a line of text.
    """
    if abs(image.width() - width) > 1:  # the window was resized: its successor is on its way
        return QRectF(rect)
    return QRectF(QPointF(rect.topLeft()), QSizeF(image.size()) / ratio)


def _measure(pdf: bytes, version: int) -> _Pages:
    document = pypdfium2.PdfDocument(pdf)
    try:
        sizes = tuple(document.get_page_size(number) for number in range(len(document)))
    finally:
        document.close()
    return _Pages(version, pdf, sizes)


def _renderer(pages: _Pages, page: int, width: int) -> Callable[[], _Rendered]:
    def render() -> _Rendered:
        document = pypdfium2.PdfDocument(pages.pdf)
        try:
            scale = width / document.get_page_size(page)[0]
            bitmap = document[page].render(scale=scale, rev_byteorder=True)
            pixels = bytes(bitmap.to_pil().convert("RGB").tobytes())
            size = bitmap.width, bitmap.height
        finally:
            document.close()
        image = QImage(pixels, size[0], size[1], 3 * size[0], QImage.Format.Format_RGB888).copy()
        return _Rendered(pages.version, page, image)

    return render
