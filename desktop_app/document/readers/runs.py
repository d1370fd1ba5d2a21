"""The words of a Word paragraph as its author sees them: changes accepted, nothing hidden, bold marked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from desktop_app.document.readers.numbers import W
from desktop_app.document.readers.raised import note_mark

_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_BOX = W + "txbxContent"
#: The old place of what was moved, the sound of a character above it, a second drawing of a text box.
_UNSEEN = (W + "moveFrom", W + "rt", _FALLBACK)
_OFF = ("0", "false", "none")


def text_of(paragraph: Any, bold_styles: frozenset[str] = frozenset()) -> str:
    """Text of a paragraph, bold stretches between ``**``; text boxes have theirs apart (see `boxes_in`)."""
    pieces: list[tuple[str, bool]] = []
    for node, run in _words(paragraph):
        if run is not None and _is_on(run, "vanish"):
            continue
        text = {W + "t": node.text or "", _MATH: node.text or "", W + "noBreakHyphen": "-"}.get(node.tag)
        if text is None:
            text = " " if node.tag == W + "tab" else "\n"
        if run is not None and _is_raised(run):
            text = note_mark(text, pieces[-1][0].rstrip("*") if pieces else "")
        bold = run is not None and _bold(run, bold_styles)
        if pieces and (pieces[-1][1] == bold or not text.strip()):
            pieces[-1] = (pieces[-1][0] + text, pieces[-1][1])
        else:
            pieces.append((text, bold))
    return "".join(
        f"**{text}**" if bold and text.strip() and "\n" not in text else text for text, bold in pieces
    )


def hidden_in(body: Any) -> Iterator[str]:
    """The words that their author hid."""
    for run in body.iter(W + "r"):
        if _is_on(run, "vanish") and (text := "".join(node.text or "" for node in run.iter(W + "t")).strip()):
            yield text


def boxes_in(paragraph: Any) -> Iterator[Any]:
    """The contents of text boxes that hang on a paragraph."""
    for box in paragraph.iter(_BOX):
        above = set(_tags_between(box, paragraph))
        if _FALLBACK not in above and _BOX not in above:
            yield box


def mark_deleted(paragraph: Any) -> bool:
    """A tracked change took the end of the paragraph away: the next one goes on with it."""
    return paragraph.find(f"{W}pPr/{W}rPr/{W}del") is not None


def _words(paragraph: Any) -> Iterator[tuple[Any, Any]]:
    """What holds text or a break in the paragraph itself, with its run."""
    for node in paragraph.iter(W + "t", _MATH, W + "tab", W + "br", W + "noBreakHyphen", W + "cr"):
        run, seen = None, True
        for above in node.iterancestors():
            if above is paragraph:
                break
            seen = seen and above.tag != _BOX and above.tag not in _UNSEEN
            run = above if run is None and above.tag == W + "r" else run
        seen = seen and not (node.tag == W + "tab" and node.getparent().tag == W + "tabs")
        if seen and not any(above.tag == _FALLBACK for above in paragraph.iterancestors()):
            yield node, run


def _tags_between(node: Any, top: Any) -> Iterator[str]:
    for above in node.iterancestors():
        if above is top:
            return
        yield above.tag


def _bold(run: Any, styles: frozenset[str]) -> bool:
    style = run.find(f"{W}rPr/{W}rStyle")
    styled = style is not None and style.get(W + "val", "") in styles
    return _is_on(run, "b", styled)


def _is_raised(run: Any) -> bool:
    mark = run.find(f"{W}rPr/{W}vertAlign")
    return mark is not None and mark.get(W + "val") == "superscript"


def _is_on(run: Any, name: str, otherwise: bool = False) -> bool:
    mark = run.find(f"{W}rPr/{W}{name}")
    return otherwise if mark is None else mark.get(W + "val", "1") not in _OFF
