"""What a running job does and how long still, in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

_SLOW = 2.0  # seconds for a sentence that one notices


def phase_name(phase: str) -> str:
    """What a job is doing: a phase, or the name of a job that has none."""
    translate = QCoreApplication.translate
    return {
        "open": translate("Progress", "Opening"),
        "rescue": translate("Progress", "Saving what can be read"),
        "export": translate("Progress", "Writing"),
        "import": translate("Progress", "Reading what came back"),
        "read": translate("Progress", "Reading the report"),
        "segment": translate("Progress", "Finding sentences"),
        "figures": translate("Progress", "Finding figures"),
        "prepare": translate("Progress", "Getting ready"),
        "load-engine": translate("Progress", "Loading the engine"),
        "translate": translate("Progress", "Translating"),
        "check": translate("Progress", "Checking"),
        "build": translate("Progress", "Putting the brief together"),
        "typeset": translate("Progress", "Setting pages"),
        "tables": translate("Progress", "Writing tables"),
        "compare": translate("Progress", "Comparing"),
        "download": translate("Progress", "Downloading"),
        "copy": translate("Progress", "Copying"),
        "verify": translate("Progress", "Verifying"),
        "unpack": translate("Progress", "Unpacking"),
    }.get(phase, translate("Progress", "Working"))


def time_left(seconds: float | None) -> str:
    """An estimate in words, "" when there is none."""
    translate = QCoreApplication.translate
    told = QLocale().toString
    if seconds is None:
        return ""
    if seconds < 60:
        return translate("Progress", "about {n} s left").format(n=told(max(1, round(seconds))))
    return translate("Progress", "about {n} min left").format(n=told(round(seconds / 60)))


def pace(seconds: float | None) -> str:
    """How long one sentence takes, "" where that is not worth saying."""
    if seconds is None or seconds < _SLOW:
        return ""
    translate = QCoreApplication.translate
    return translate("Progress", "a sentence takes about {n} s").format(n=QLocale().toString(round(seconds)))
