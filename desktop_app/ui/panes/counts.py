"""What stands at the foot of the window: how far the work is, and whether the Chinese was recognised."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from desktop_app.document.unread import lacks_signs, unread_pages
from desktop_app.ui.plain import Label
from desktop_app.ui.workspace import Workspace


class Counts(Label):
    """Sentences, those translated and confirmed, open questions."""

    def tell(self, workspace: Workspace) -> None:
        """Show those of a project."""
        words = self.tr(
            "Sentences: {all} · translated: {translated} · confirmed: {approved} · open questions: {open}"
        )
        names, told = ("all", "translated", "approved", "open"), map(QLocale().toString, workspace.counts())
        counts = words.format(**dict(zip(names, told, strict=True)))
        report = workspace.report
        if report.recognised:
            mark = self.tr("Recognised text ({sure}% sure)")
            counts = f"{mark.format(sure=QLocale().toString(round(100 * report.confidence)))} · {counts}"
        self.setToolTip(
            self.tr("The Chinese was read off pictures of pages: compare it with them.")
            if report.recognised
            else ""
        )
        self.setText(counts)

    def left_out(self, workspace: Workspace) -> str:
        """What of the file could not be read; "" for nothing."""
        if lacks_signs(workspace.report):
            return self.tr("The recognition knows few traditional characters: many of this text are missing.")
        pages = unread_pages(workspace.report.removed)
        words = self.tr("Pages of the file that could not be read and are not in the report: {pages}.")
        return words.format(pages=", ".join(map(QLocale().toString, pages))) if pages else ""
