"""What the checks are called in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def check_name(check: str) -> str:
    """What a check looks at."""
    translate = QCoreApplication.translate
    return {
        "figure-value": translate("Findings", "Wrong figure"),
        "figure-date": translate("Findings", "Wrong date"),
        "figure-period": translate("Findings", "Wrong period"),
        "figure-basis": translate("Findings", "Wrong basis"),
        "figure-exchanged": translate("Findings", "Figures exchanged"),
        "figure-level": translate("Findings", "By or to"),
        "figure-unit": translate("Findings", "Wrong unit"),
        "figure-direction": translate("Findings", "Wrong direction"),
        "figure-qualifier": translate("Findings", "Precision lost"),
        "figure-missing": translate("Findings", "Figure missing"),
        "figure-extra": translate("Findings", "Figure invented"),
        "figure-unproven": translate("Findings", "Figure not proven"),
        "term-missing": translate("Findings", "Term not used"),
        "term-forbidden": translate("Findings", "Forbidden word"),
        "name-missing": translate("Findings", "Name missing"),
        "name-wrong": translate("Findings", "Other name"),
        "name-guessed": translate("Findings", "Name guessed"),
        "changed-outside": translate("Findings", "Changed outside"),
        "name-inconsistent": translate("Findings", "Name varies"),
        "leftover-han": translate("Findings", "Chinese left"),
        "untranslated": translate("Findings", "Untranslated"),
        "empty": translate("Findings", "No English"),
        "repetition": translate("Findings", "Repetition"),
        "misspelt": translate("Findings", "Misspelt"),
        "runaway": translate("Findings", "Too long"),
        "completeness": translate("Findings", "Too short"),
        "dropped-clause": translate("Findings", "Clause missing"),
        "added-clause": translate("Findings", "Clause added"),
        "negation": translate("Findings", "Negation"),
        "opposite": translate("Findings", "Opposite word"),
        "tense-role": translate("Findings", "Tense"),
        "sentence-inconsistent": translate("Findings", "Rendered otherwise"),
        "engine-unsure": translate("Findings", "Model unsure"),
    }.get(check, check)
