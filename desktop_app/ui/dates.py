"""Times as a person reads them: of this place, in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

_COPY_TIME = "yyyy-MM-dd HH.mm"  # as the names of automatic copies have it


def told_utc(stored: str) -> str:
    """A stored time (UTC, ISO 8601) as the clock on the wall showed it; unchanged if it is not a time."""
    time = QDateTime.fromString(stored, Qt.DateFormat.ISODateWithMs)
    return _told(time.toLocalTime()) if time.isValid() else stored


def told_copy(name: str) -> str:
    """The time in the name of an automatic copy, which is of this place already."""
    time = QDateTime.fromString(name, _COPY_TIME)
    return _told(time) if time.isValid() else name


def _told(time: QDateTime) -> str:
    return QLocale().toString(time, QCoreApplication.translate("Dates", "d MMM yyyy HH:mm"))
