"""Page-break repair: lines that belong together become one passage, each join with its reason.

Two true paragraphs are never merged on a guess: a line is joined to the one before it only when
that one is visibly unfinished, when the text is hard-wrapped, or (see `mending`) when
the whole section shows that paragraphs open with a heading and this one does not.
Which signs tell is in `join_reasons`; here corrections by hand and the neighbours come first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.document.alike import alike_headings
from desktop_app.document.marks import bullet_end
from desktop_app.document.model import Corrections
from desktop_app.document.pages.annexed import is_next_row, sent_along
from desktop_app.document.pages.cuts import begun_below
from desktop_app.document.pages.join_reasons import opens_block, why_joined
from desktop_app.document.pages.layout import Layout, layout_of
from desktop_app.document.passage import Hint, Line, Passage, to_passage


def join_lines(lines: Sequence[Line], corrections: Corrections) -> list[Passage]:
    """Lines to passages; `corrections` overrule every judgement."""
    layout = layout_of(lines)
    passages: list[Passage] = []
    current: Passage | None = None
    previous: Line | None = None
    sent = sent_along(lines)
    alike = frozenset() if layout.width else alike_headings([line.text for line in lines])
    for line in lines:
        reason, confidence = _verdict(current, previous, line, layout, corrections)
        if reason == "mid-sentence" and previous is not None and previous.text in alike:
            reason, confidence = "", 0.0
        if not reason and current is not None and not corrections.undo(current.text, line.text):
            is_row = is_next_row(current, line, passages[-1] if passages else None, sent)
            reason, confidence = ("heading-wrap", 0.9) if is_row else ("", confidence)
            if not is_row and passages and begun_below(passages[-1].text, current.text, line, layout):
                reason, confidence = "mid-sentence", 0.7
        following = _told(line, previous, layout)
        if not reason:
            parted = current is not None and corrections.undo(current.text, following.text)
            following = replace(following, doubt=0.0 if parted else confidence or following.doubt)
        if reason and current is not None:
            if reason == "by-hand":
                following = following.cut(bullet_end(following.text))
            current = current.join(following, reason, confidence)
        else:
            passages += [current] if current is not None else []
            current = following
        previous = line
    return [*passages, current] if current is not None else passages


def _told(line: Line, previous: Line | None, layout: Layout) -> Passage:
    """The line as a passage, with what the layout tells of its start."""
    told = to_passage(line)
    start = told.page_start or layout.opens_page(line)
    ended = told.ended_above or (previous is not None and layout.ends(previous, line))
    return replace(told, page_start=start, ended_above=ended)


def _verdict(
    passage: Passage | None, previous: Line | None, line: Line, layout: Layout, corrections: Corrections
) -> tuple[str, float]:
    """Reason and confidence for joining `line` to `passage`; "" for none, and then how much speaks for it.

    Corrections by hand come first.
    """
    if previous is None or passage is None:
        return "", 0.0
    text, new = passage.text, to_passage(line).text
    if corrections.undo(text, new):
        return "", 0.0
    if corrections.add(text, new[bullet_end(new) :]):
        return "by-hand", 1.0
    if Hint.ROW in (previous.hint, line.hint) or Hint.NOTE in (previous.hint, line.hint):
        return "", 0.0
    if line.level or previous.level or line.hint is Hint.ITEM:
        return "", 0.0
    if line.continues and not opens_block(new, text, line):
        return "page-break", 0.9
    return why_joined(passage, previous, line, layout)
