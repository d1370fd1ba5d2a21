"""What the checks are called in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.linguist import QT_TRANSLATE_NOOP

_NAMES = {
    "figure-value": QT_TRANSLATE_NOOP("Findings", "Wrong figure"),
    "figure-date": QT_TRANSLATE_NOOP("Findings", "Wrong date"),
    "figure-period": QT_TRANSLATE_NOOP("Findings", "Wrong period"),
    "figure-basis": QT_TRANSLATE_NOOP("Findings", "Wrong basis"),
    "figure-exchanged": QT_TRANSLATE_NOOP("Findings", "Figures exchanged"),
    "figure-level": QT_TRANSLATE_NOOP("Findings", "By or to"),
    "figure-unit": QT_TRANSLATE_NOOP("Findings", "Wrong unit"),
    "figure-direction": QT_TRANSLATE_NOOP("Findings", "Wrong direction"),
    "figure-qualifier": QT_TRANSLATE_NOOP("Findings", "Precision lost"),
    "figure-missing": QT_TRANSLATE_NOOP("Findings", "Figure missing"),
    "figure-extra": QT_TRANSLATE_NOOP("Findings", "Figure invented"),
    "figure-unproven": QT_TRANSLATE_NOOP("Findings", "Figure not proven"),
    "term-missing": QT_TRANSLATE_NOOP("Findings", "Word not matched"),
    "term-forbidden": QT_TRANSLATE_NOOP("Findings", "Forbidden word"),
    "name-missing": QT_TRANSLATE_NOOP("Findings", "Name missing"),
    "name-wrong": QT_TRANSLATE_NOOP("Findings", "Wrong name"),
    "name-guessed": QT_TRANSLATE_NOOP("Findings", "Name guessed"),
    "changed-outside": QT_TRANSLATE_NOOP("Findings", "Changed outside"),
    "name-inconsistent": QT_TRANSLATE_NOOP("Findings", "Name varies"),
    "leftover-han": QT_TRANSLATE_NOOP("Findings", "Chinese left"),
    "untranslated": QT_TRANSLATE_NOOP("Findings", "Untranslated"),
    "empty": QT_TRANSLATE_NOOP("Findings", "No English"),
    "repetition": QT_TRANSLATE_NOOP("Findings", "Repetition"),
    "misspelt": QT_TRANSLATE_NOOP("Findings", "Misspelt"),
    "runaway": QT_TRANSLATE_NOOP("Findings", "Too long"),
    "completeness": QT_TRANSLATE_NOOP("Findings", "Too short"),
    "dropped-clause": QT_TRANSLATE_NOOP("Findings", "Clause missing"),
    "added-clause": QT_TRANSLATE_NOOP("Findings", "Clause added"),
    "negation": QT_TRANSLATE_NOOP("Findings", "Negation"),
    "opposite": QT_TRANSLATE_NOOP("Findings", "Opposite word"),
    "tense-role": QT_TRANSLATE_NOOP("Findings", "Tense"),
    "sentence-inconsistent": QT_TRANSLATE_NOOP("Findings", "Rendered otherwise"),
    "broken-english": QT_TRANSLATE_NOOP("Findings", "Broken English"),
    "engine-unsure": QT_TRANSLATE_NOOP("Findings", "Model unsure"),
}


def check_name(check: str) -> str:
    """What a check looks at."""
    name = _NAMES.get(check)
    return QCoreApplication.translate("Findings", name) if name else check
