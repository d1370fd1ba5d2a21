"""Use case: decide about a probable slip of the source; its sentence is then translated as it was meant."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.document.model import Quirk
from desktop_app.project.store import ProjectFile
from desktop_app.translation.model import Origin, TranslationState

_BY_PROGRAM = frozenset({TranslationState.MACHINE, TranslationState.MEMORY})


def settle_slip(project: ProjectFile, quirk: Quirk, accepted: bool) -> None:
    """Accept or refuse a reading; what the program had made of the other one is translated anew next time.

    English that a person wrote or confirmed stays.

    Raises:
        ProjectError: the project is read-only.
    """
    before = quirk in project.accepted_quirks()
    project.choose_quirk(quirk, accepted)
    if before == accepted:
        return
    known = project.translations()
    holding = [s.id for s in project.report.segments_of(quirk.block) if s.start <= quirk.start < s.end]
    project.set_translations(
        replace(known[one], text="", state=TranslationState.UNTRANSLATED, origin=Origin())
        for one in holding
        if one in known and known[one].state in _BY_PROGRAM
    )
