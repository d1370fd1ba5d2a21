"""Paragraphs that a page break cut just behind a full stop: told by how the section's others open."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.document.chinese import simplified
from desktop_app.document.marks import bullet_end, ends_sentence, numbering
from desktop_app.document.model import Corrections
from desktop_app.document.passage import Hint, Passage
from desktop_app.document.runin import Habits, bold_headings, closes_part


def mend_after_stop(bodies: Sequence[Passage], habits: Habits, corrections: Corrections) -> list[Passage]:
    """Join paragraphs that a page break cut just behind a full stop.

    Only where the section shows that its text runs on across headings (bold headings inside
    passages), or where all its other paragraphs open with one: there a line that opens with no
    heading of its own can only go on.
    """
    mended: list[Passage] = []
    for passage in bodies:
        undone = bool(mended) and corrections.undo(mended[-1].text, passage.text)
        if mended and habits.runs_on and not undone and _goes_on(mended[-1], passage, habits):
            mended[-1] = mended[-1].join(passage, "after-full-stop", habits.runs_on)
        else:
            mended.append(passage)
    return mended


def _goes_on(before: Passage, passage: Passage, habits: Habits) -> bool:
    text = passage.text
    if passage.hint is not Hint.NONE or before.hint is not Hint.NONE or not ends_sentence(before.text):
        return False
    if numbering(text) or bullet_end(text) or numbering(before.text) or bullet_end(before.text):
        return False
    if bold_headings(passage)[:1] and bold_headings(passage)[0][0] == 0:
        return False
    if habits.clause_end(text) or habits.clause_end(before.text) < 0 or closes_part(simplified(text)):
        return False
    return bool(bold_headings(before)) or habits.clause_end(before.text) > 0 or bool(before.breaks)
