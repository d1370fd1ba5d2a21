"""Jobs beside the window: progress and results in the main thread, cancel, errors, shutting down."""

from __future__ import annotations

import threading
from collections.abc import Generator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.errors import ProjectError
from desktop_app.services.progress import CancelToken, Progress
from desktop_app.ui.jobs import JobRunner
from desktop_app.ui.panes.job_strip import JobStrip


@pytest.fixture
def runner(qtbot: QtBot) -> Generator[JobRunner]:
    made = JobRunner()
    yield made
    assert made.shut_down()


def test_a_job_reports_in_the_main_thread_and_hands_over_its_result(qtbot: QtBot, runner: JobRunner) -> None:
    seen: list[tuple[object, bool]] = []
    main = threading.get_ident()

    def body(_cancel: CancelToken) -> Generator[Progress, None, object]:
        assert threading.get_ident() != main
        yield Progress("translate", 1, 2, item="one")
        yield Progress("translate", 2, 2, item="two")
        return {2**40: "result"}

    job = runner.start("test", body)
    job.progressed.connect(lambda p: seen.append((p.item, threading.get_ident() == main)))
    with qtbot.waitSignal(job.finished) as finished:
        pass
    assert seen == [("one", True), ("two", True)]
    assert finished.args == [{2**40: "result"}]
    assert runner.running == []


def test_cancel_stops_between_two_pieces_and_closes_the_generator(qtbot: QtBot, runner: JobRunner) -> None:
    closed = threading.Event()

    def body(_cancel: CancelToken) -> Generator[Progress, None, object]:
        try:
            while True:
                yield Progress("translate", item=object())
        finally:
            closed.set()

    job = runner.start("test", body)
    job.progressed.connect(lambda _p: job.cancel())
    with qtbot.waitSignal(job.cancelled):
        pass
    assert closed.wait(2)


def test_an_error_arrives_as_the_error_it_was(qtbot: QtBot, runner: JobRunner) -> None:
    def body(_cancel: CancelToken) -> Generator[Progress, None, object]:
        yield Progress("read")
        raise ProjectError("project-damaged", "It is damaged.")

    job = runner.start("test", body)
    with qtbot.waitSignal(job.failed) as failed:
        pass
    assert failed.args is not None
    assert failed.args[0].code == "project-damaged"


def test_twenty_thousand_reports_do_not_break_the_interpreter(qtbot: QtBot, runner: JobRunner) -> None:
    """PySide6 6.12 dropped a reference for every emit on Python 3.11 and crashed after some hundred."""

    def body(_cancel: CancelToken) -> Generator[Progress, None, object]:
        for number in range(20_000):
            yield Progress("translate", number, 20_000, item=True)
        return None

    seen = [0]

    def count(_progress: object) -> None:
        seen[0] += 1

    job = runner.start("test", body)
    job.progressed.connect(count)
    with qtbot.waitSignal(job.finished):
        pass
    assert seen[0] == 20_000


def test_shut_down_ends_a_running_job(qtbot: QtBot) -> None:
    runner = JobRunner()
    started = threading.Event()

    def body(cancel: CancelToken) -> Generator[Progress, None, object]:
        while True:
            started.set()
            yield Progress("work")
            cancel.check()

    runner.start("test", body)
    assert started.wait(5)
    assert runner.shut_down(5_000)


def test_the_strip_goes_back_to_the_job_that_still_runs(qtbot: QtBot, runner: JobRunner) -> None:
    """A file exported while a report is being translated takes neither its progress nor Stop away."""
    gates = [threading.Event(), threading.Event()]

    def body(gate: threading.Event, done: int, cancel: CancelToken) -> Generator[Progress, None, object]:
        while not gate.wait(0.06):
            cancel.check()
            yield Progress("translate", done, 100)
        return None

    strip = JobStrip()
    qtbot.addWidget(strip)
    jobs = [
        runner.start(name, partial(body, gate, done))
        for name, gate, done in zip(("translate", "export"), gates, (25, 75), strict=True)
    ]
    strip.follow(jobs[0])
    qtbot.waitUntil(lambda: "25" in strip.words.text())
    strip.follow(jobs[1])
    qtbot.waitUntil(lambda: "75" in strip.words.text())
    gates[1].set()
    qtbot.waitUntil(lambda: "25" in strip.words.text())
    assert not strip.isHidden()
    assert strip.stop.isEnabled()
    jobs[0].cancel()  # as the menu does
    assert strip.words.text() == "Stopping"
    assert not strip.stop.isEnabled()
    qtbot.waitUntil(strip.isHidden)
