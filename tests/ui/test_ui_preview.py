"""The preview of a brief follows each choice, keeps few pictures, and is never on the disk."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.briefs.build import build_brief
from desktop_app.briefs.pdf.write import pdf_bytes
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panes import pdf_view
from desktop_app.ui.theme.look import Look
from desktop_app.ui.workspace import Workspace


def test_a_preview_that_follows_two_choices_leaves_nothing_on_the_disk(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    assert window.work is not None
    window.commands["view-brief"].trigger()
    pane = window.work.brief
    for _choice in range(2):
        before = pane.preview.version_shown
        box = pane.controls.audience
        box.setCurrentIndex(box.currentIndex() + 1)
        qtbot.waitUntil(lambda before=before: pane.preview.version_shown > before)
    written = {path for path in tmp_path.rglob("*") if path.is_file()}
    assert not [path for path in written if path.read_bytes().startswith(b"%PDF")]


def test_pages_seen_again_are_painted_again_and_few_are_held(
    qtbot: QtBot, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf_view, "_KEPT", 1)
    view = pdf_view.PdfView(Look())
    qtbot.addWidget(view)
    view.show_pdf(pdf_bytes(build_brief(workspace.content(), "bilingual")))
    qtbot.waitUntil(lambda: view.page_count > 1)
    for page in (0, 1, 0):
        qtbot.waitUntil(lambda page=page: view.image(page, 200) is not None)
    assert len(view._images) == 1
    shown = view.image(0, 200)
    view.show_pdf(pdf_bytes(build_brief(workspace.content(), "figures")))
    qtbot.waitUntil(lambda: view._pages is not None and view._pages.version == 2)
    assert view.image(0, 200) is shown, "the page stays until its successor is there: nothing flashes"
    qtbot.waitUntil(lambda: view.image(0, 200) is not shown)
    view.close_document()


def test_no_row_of_a_page_is_lost_on_screen(qtbot: QtBot, workspace: Workspace) -> None:
    """Fitted into a rectangle one pixel lower, a page loses a row amid a line of text."""
    view = pdf_view.PdfView(Look())
    qtbot.addWidget(view)
    view.show_pdf(pdf_bytes(build_brief(workspace.content(), "delegation")))
    view.show()
    qtbot.waitUntil(lambda: view.page_count > 0)
    higher = 0
    for width in range(640, 652):
        before = view._images.get(0)
        view.resize(width, 500)
        qtbot.waitUntil(lambda: bool(view.page_rects()))
        rect = view.page_rects()[0]
        qtbot.waitUntil(lambda rect=rect: view._asked.get(0) == rect.width() or view.grab() is None)
        # on a busy machine the picture of the width before, a pixel narrower, is still there
        qtbot.waitUntil(
            lambda before=before, rect=rect: (
                view._images.get(0) not in (None, before) and abs(view._images[0].width() - rect.width()) <= 1
            )
        )
        picture = view._images[0]
        higher += picture.height() > rect.height()
        sheet = view.widget().grab().toImage()
        for row in range(0, rect.height() - 1):
            painted = [sheet.pixel(rect.x() + x, rect.y() + row) & 0xFFFFFF for x in range(60, 400, 7)]
            made = [picture.pixel(x, row) & 0xFFFFFF for x in range(60, 400, 7)]
            assert painted == made, (width, row)
    assert higher, "pictures a pixel higher than their place were among them"
    view.close_document()
