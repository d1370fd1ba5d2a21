"""Sentences for errors, in the language of the interface; the code of an error is the key."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.errors import AppError


def error_text(error: object) -> str:
    """What to tell a person about an error: the error's own sentence, in Chinese where we have one."""
    translate = QCoreApplication.translate
    if not isinstance(error, AppError):
        return translate(
            "Messages",
            "Something unexpected happened ({name}). What was confirmed is on disk; details are in the log.",
        ).format(name=type(error).__name__)
    if QLocale().language() == QLocale.Language.English:
        return error.message
    pattern = _patterns().get(error.code)
    if pattern is None:
        return error.message
    name = Path(str(error.facts.get("path", ""))).name or translate("Messages", "The file")
    return pattern.format(name=name)


def _patterns() -> dict[str, str]:
    """General sentences by code: the English one has details that these leave out."""
    translate = QCoreApplication.translate
    return {
        "cancelled": translate("Messages", "Stopped. What was finished has been kept."),
        "document-missing": translate("Messages", "{name} is not there; check its name and folder."),
        "document-is-folder": translate("Messages", "{name} is a folder; choose a report in it."),
        "document-empty": translate("Messages", "{name} is empty; choose a file with a report in it."),
        "document-format": translate(
            "Messages", "{name} is no kind of file that can be read; get the report as Word, PDF or text."
        ),
        "document-damaged": translate("Messages", "{name} is damaged; get it again."),
        "document-protected": translate(
            "Messages", "{name} is protected by a password; remove it and open the file again."
        ),
        "document-too-large": translate("Messages", "{name} is too large for a report."),
        "document-no-text": translate("Messages", "No text was found in {name}; get it as text or Word."),
        "document-needs-ocr": translate(
            "Messages",
            "{name} is a scan and the recognition of scans is not installed; get it as text or Word.",
        ),
        "document-not-text": translate("Messages", "{name} is no text; choose the report itself."),
        "document-not-chinese": translate("Messages", "{name} is not in Chinese; open the Chinese original."),
        "document-unreadable": translate("Messages", "{name} cannot be read; check its permissions."),
        "document-login-page": translate(
            "Messages", "{name} is a login page, not a report; save the page after logging in."
        ),
        "project-missing": translate("Messages", "The project {name} is not there any more."),
        "project-foreign": translate(
            "Messages", "{name} is no Duizhao project or is damaged; open the report itself to start anew."
        ),
        "project-damaged": translate("Messages", "{name} is damaged; restore it from a backup copy."),
        "project-newer": translate("Messages", "{name} was made by a newer Duizhao; update this one."),
        "project-unreadable": translate("Messages", "{name} cannot be read; check its permissions."),
        "project-unwritable": translate(
            "Messages", "{name} cannot be written; free some space or choose another folder."
        ),
        "project-in-use": translate("Messages", "{name} is open in another window; close it there first."),
        "project-read-only": translate("Messages", "{name} can only be read; save a copy to change it."),
        "engine-none": translate("Messages", "No translation engine is installed yet."),
        "engine-not-installed": translate("Messages", "The translation engine is not installed."),
        "engine-unreadable": translate("Messages", "The model cannot be loaded; install the engine again."),
        "engine-damaged": translate("Messages", "The model is damaged; install the engine again."),
        "engine-download": translate(
            "Messages", "The model could not be fetched; go on later, what was fetched is kept."
        ),
        "engine-hash": translate("Messages", "The file is not the model as published, so it was refused."),
        "engine-file-invalid": translate("Messages", "{name} is no usable model file; choose a .gguf file."),
        "engine-install-disk": translate("Messages", "The model cannot be written to this place."),
        "engine-install-space": translate("Messages", "There is too little space for the model."),
        "export-not-written": translate(
            "Messages", "{name} could not be written: choose another folder or free some space."
        ),
        "export-unwritable": translate("Messages", "{name} could not be written: choose another folder."),
        "brief-confidential": translate(
            "Messages",
            "Nothing was written: the brief contains a word that must not leave the office. "
            "Leave out the sentence, or change the list of confidential words.",
        ),
        "brief-edit-figures": translate(
            "Messages",
            "The new English of a sentence does not prove all its figures: say them as the Chinese has them.",
        ),
        "cut-empty": translate("Messages", "A sentence is cut between two words; choose a place inside it."),
        "join-last": translate(
            "Messages", "This is the last sentence of its paragraph; only sentences of one can be joined."
        ),
    }
