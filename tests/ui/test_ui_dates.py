"""Times of this place in the language of the interface."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.ui import i18n
from desktop_app.ui.dates import told_copy, told_utc


@pytest.fixture(autouse=True)
def shenzhen(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Asia/Shanghai")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("language", "told"), [("en", "27 Nov 2026 02:04"), ("zh_CN", "2026年11月27日 02:04")]
)
def test_a_stored_time_is_told_as_the_clock_on_the_wall_showed_it(
    qapp: QApplication, language: str, told: str
) -> None:
    i18n.install(qapp, language)
    try:
        assert told_utc("2026-11-26T18:04:09.123+00:00") == told
        assert told_copy("2026-11-27 02.04") == told, "that of a copy is of this place already"
    finally:
        i18n.install(qapp, "en")


def test_what_is_no_time_stays(qapp: QApplication) -> None:
    assert told_utc("") == ""
    assert told_copy("report") == "report"
