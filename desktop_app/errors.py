"""The one error family: what went wrong, for a person, in one sentence.

Every failure that stops a job is an `AppError`.  Its message says what happened and what to
do; `code` is stable and lets the window translate the sentence and support search for it.
A failure that concerns one item only (one segment, one figure) is not an exception but a value.
"""

from __future__ import annotations


class AppError(Exception):
    """A job cannot go on.

    Attributes:
        code: stable identifier in kebab case, e.g. ``document-empty``.
        message: one English sentence: what happened and what to do about it.
        facts: the values the sentence was made from (path, size, …), for translation.
    """

    def __init__(self, code: str, message: str, **facts: object) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.facts = facts


class DocumentError(AppError):
    """A report cannot be read."""


class EngineError(AppError):
    """A translation engine cannot be installed, loaded or run."""


class ProjectError(AppError):
    """A project file cannot be opened, read or written."""


class ExportError(AppError):
    """A brief or an exchange file cannot be written or read."""


class Cancelled(AppError):
    """The person stopped the job; what was finished has been kept."""

    def __init__(self) -> None:
        super().__init__("cancelled", "Stopped. What was finished has been kept.")
