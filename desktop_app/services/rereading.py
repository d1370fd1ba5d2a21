"""Use case: read the report of a project again: another page break joined or left, or the file edited.

English, remarks, dismissals, figures corrected by hand and settled slips stay with every sentence
that is still there (sentences are told by their words).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.document.correcting import correct
from desktop_app.document.model import Corrections, Joint, Repair, Report
from desktop_app.document.read import joint_before, read_report, reread
from desktop_app.errors import ProjectError
from desktop_app.project.segmentation import keep_cuts
from desktop_app.project.store import ProjectFile
from desktop_app.services.opening import read_content
from desktop_app.services.reading_figures import figures_of
from desktop_app.translation.model import Translation, TranslationState


@dataclass(frozen=True, slots=True)
class Edited:
    """A field that a person corrected, of the figure at this place among those of a sentence."""

    place: int
    field: str
    value: str


@dataclass(frozen=True, slots=True)
class Reread:
    """What a re-read changed.

    Attributes:
        added, gone: ids of sentences that are new, and of those that are gone.
        edited: what a person had corrected about figures of those that are gone (of one sentence alone).
    """

    added: tuple[str, ...]
    gone: tuple[str, ...]
    edited: tuple[Edited, ...] = ()


def undo_repair(project: ProjectFile, repair: Repair) -> Reread:
    """Leave a page break that was joined; undoing one that a person added takes that decision back.

    Raises:
        ProjectError: the project is read-only.
        DocumentError: an old project that did not keep its lines.
    """
    known = project.corrections()
    joint = repair.joint
    if repair.reason == "by-hand":
        mine = {one for one in known.added if _same(one, joint)}
        return _again(project, Corrections(known.undone, known.added - mine))
    return _again(project, Corrections(known.undone | {joint}, known.added))


def join_block(project: ProjectFile, block_id: str) -> Reread:
    """Make a block go on with the one before it; also the way back from `undo_repair`.

    Raises:
        ProjectError: there is nothing before it to join it to, or the project is read-only.
        DocumentError: an old project that did not keep its lines.
    """
    joint = joint_before(project.report, block_id)
    if joint is None:
        message = f"There is no paragraph {block_id} with another before it; see the list of blocks."
        raise ProjectError("project-no-joint", message, block=block_id)
    known = project.corrections()
    undone = {one for one in known.undone if _same(one, joint)}
    if undone:
        return _again(project, Corrections(known.undone - undone, known.added))
    before = project.report
    changed = _again(project, Corrections(known.undone, known.added | {joint}))
    if project.report.blocks == before.blocks:
        _again(project, known)
        message = (
            f"{block_id} does not begin on a line of its own, so it cannot be joined to what is before it."
        )
        raise ProjectError("project-no-joint", message, block=block_id)
    return changed


def decide(project: ProjectFile, corrections: Corrections) -> Reread:
    """Read the report with these decisions about page breaks: the way back from `undo_repair`, and again.

    Raises:
        ProjectError: the project is read-only.
        DocumentError: an old project that did not keep its lines.
    """
    return _again(project, corrections)


def read_edited(project: ProjectFile, path: Path) -> Reread:
    """Take the report from its edited file; decisions about page breaks hold there too.

    Raises:
        DocumentError: the file cannot be read.
        ProjectError: the project is read-only.
    """
    return _replace(project, read_report(path, project.corrections()), project.corrections())


def is_earlier_state(project: Path, report: Path) -> bool:
    """Whether a project holds a report as it was before its file was edited: most of it is still there.

    Raises:
        DocumentError: the file cannot be read.
        ProjectError: nor can the project.
    """
    before = {segment.text for segment in read_content(project).report.segments}
    now = {segment.text for segment in read_report(report, slips=False).segments}
    return 2 * len(before & now) >= len(before)


def correct_sentence(
    project: ProjectFile, segment_id: str, text: str, edited: Sequence[Edited] = ()
) -> Reread:
    """Let the Chinese of a sentence say `text`; the file itself is not touched.

    Its English, remark and brief mark go to the sentence that stands there now.  `edited` are corrections
    of its figures to be put back: those of the result, on the way back from the first correction.

    Raises:
        ProjectError: the project is read-only.
        DocumentError: nothing would be left, or the sentence is not found in the report's lines.
    """
    known = project.corrections()
    english, marks = project.translations(), project.brief_marks()
    edits, before = project.figure_edits(), project.figures.figures
    changed = _replace(project, correct(project.report, segment_id, text, known), known)
    if changed.added and changed.gone:
        gone = [english.get(one) or Translation(one) for one in changed.gone]
        project.set_translations([_carried(gone, changed.added[0])])
        if segment_id in marks:
            project.mark_for_brief(changed.added[0], marks[segment_id])
    now = [one.id for one in project.figures.figures if one.segment_id in changed.added]
    for one in edited:
        if one.place < len(now):
            project.edit_figure(now[one.place], one.field, one.value)
    ids = [one.id for one in before if one.segment_id in changed.gone]
    mine = (Edited(n, *pair) for n, one in enumerate(ids) for pair in edits.get(one, {}).items())
    return replace(changed, edited=tuple(mine))


def _carried(gone: Sequence[Translation], segment_id: str) -> Translation:
    """The English of sentences that are gone, for the one in their place; nobody has confirmed it so."""
    written = [one for one in gone if one.text]
    state = min((TranslationState.EDITED, *(one.state for one in written))) if written else gone[0].state
    words = " ".join(one.text for one in written)
    remarks = " ".join(one.comment for one in gone if one.comment)
    first = written[0] if written else gone[0]
    return replace(first, segment_id=segment_id, text=words, comment=remarks, state=state)


def _same(one: Joint, other: Joint) -> bool:
    """The two name one place, perhaps with more words the one than the other."""
    before, after = sorted((one.before, other.before), key=len), sorted((one.after, other.after), key=len)
    return before[1].endswith(before[0]) and after[1].startswith(after[0])


def _again(project: ProjectFile, corrections: Corrections) -> Reread:
    return _replace(project, reread(project.report, corrections), corrections)


def _replace(project: ProjectFile, report: Report, corrections: Corrections) -> Reread:
    report = keep_cuts(project.report, report)
    before = [segment.id for segment in project.report.segments]
    project.replace_report(report, figures_of(report), corrections)
    after = [segment.id for segment in report.segments]
    known, there = set(before), set(after)
    return Reread(tuple(i for i in after if i not in known), tuple(i for i in before if i not in there))
