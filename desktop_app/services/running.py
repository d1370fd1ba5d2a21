"""Running a service to its end from code that has no event loop."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TypeVar

from desktop_app.services.progress import Progress

Result = TypeVar("Result")


def run_to_end(
    job: Generator[Progress, None, Result], report: Callable[[Progress], None] | None = None
) -> Result:
    """Drive a service, hand each Progress to `report`, and give back its result."""
    while True:
        try:
            progress = next(job)
        except StopIteration as stop:
            result: Result = stop.value
            return result
        if report is not None:
            report(progress)
