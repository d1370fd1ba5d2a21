"""Flows: things that take room on a page from top to bottom, and may be cut by a page end."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from desktop_app.briefs.pdf.pen import Pen
from desktop_app.briefs.pdf.theme import TextStyle
from desktop_app.briefs.pdf.typeset import Line, break_lines
from desktop_app.briefs.words import Text, text_of


class Flow(Protocol):
    """Something that can be measured, cut and drawn.

    Attributes:
        before: space above it (not at the top of a page).
        keep: True when it must not be the last thing on a page.
        anchors: names that links may lead to.
    """

    @property
    def before(self) -> float:
        """Space above."""
        ...

    @property
    def keep(self) -> bool:
        """Whether it keeps with the next."""
        ...

    @property
    def anchors(self) -> tuple[str, ...]:
        """Names links lead to."""
        ...

    def height(self, width: float) -> float:
        """Room it takes at this width."""
        ...

    def first(self, width: float) -> float:
        """Least room that makes sense for its beginning."""
        ...

    def cut(self, width: float, room: float) -> tuple[Flow, Flow] | None:
        """Two flows of which the first fits into `room`; None if it cannot be cut there."""
        ...

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw it below `top`."""
        ...


@dataclass(frozen=True, slots=True)
class Setting:
    """Text set at one width: style, lines, and the anchor a reference in it leads to."""

    style: TextStyle
    lines: tuple[Line, ...]

    @property
    def height(self) -> float:
        """Room the lines take."""
        return len(self.lines) * self.style.leading


@dataclass(slots=True)
class TextFlow:
    """A paragraph.  Never leaves a single line at the foot or the head of a page."""

    text: Text
    style: TextStyle
    before: float = 0.0
    keep: bool = False
    anchors: tuple[str, ...] = ()
    indent: float = 0.0
    sign: Text = ()  # stands in the indent of the first line
    sign_link: str = ""
    text_link: str = ""  # anchor the first line leads to
    outline: tuple[int, str] | None = None  # level and title in the bookmarks
    role: tuple[str, ...] = ("P",)  # of the text in the structure; () for what is no part of it
    again: bool = False  # whether it goes on from the page before
    _set: tuple[float, tuple[Line, ...]] | None = None

    def lines(self, width: float) -> tuple[Line, ...]:
        """The lines at this width, set once."""
        if self._set is None or self._set[0] != width:
            self._set = (width, break_lines(self.text, self.style, width - self.indent))
        return self._set[1]

    def height(self, width: float) -> float:
        """Room it takes."""
        return len(self.lines(width)) * self.style.leading

    def first(self, width: float) -> float:
        """Two lines, or all if there are no more than three."""
        count = len(self.lines(width))
        return (count if count <= 3 else 2) * self.style.leading

    def cut(self, width: float, room: float) -> tuple[Flow, Flow] | None:
        """Cut between lines, two at least on either side."""
        lines = self.lines(width)
        fit = min(int((room + 0.01) // self.style.leading), len(lines) - 2)
        if fit < 2:
            return None
        head = replace(self, _set=(width, lines[:fit]))
        tail = replace(
            self,
            _set=(width, lines[fit:]),
            anchors=(),
            sign=(),
            sign_link="",
            text_link="",
            before=0.0,
            outline=None,
            again=True,
        )
        return head, tail

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Set the sign, then the lines."""
        if self.sign:
            self._draw_sign(pen, x, top)
        height, inner = self.height(width), width - self.indent
        with pen.tags.path(self.role, again=self.again):
            words = text_of(self.text[:1])
            with pen.linked(self.text_link, words, x + self.indent, top - height, inner, height):
                pen.lines(self.lines(width), self.style, x + self.indent, top, inner)

    def _draw_sign(self, pen: Pen, x: float, top: float) -> None:
        sign = break_lines(self.sign, self.style, max(self.indent, 40))
        leading = self.style.leading
        with (
            pen.tags.element("Lbl"),
            pen.linked(self.sign_link, text_of(self.sign), x, top - leading, self.indent, leading),
        ):
            pen.lines(sign[:1], self.style, x, top, self.indent)


@dataclass(slots=True)
class Stack:
    """Flows that belong together, one below the other; cut between them or inside one."""

    parts: tuple[Flow, ...]
    before: float = 0.0
    keep: bool = False
    own_anchors: tuple[str, ...] = ()
    role: tuple[str, ...] = ()  # of the whole in the structure
    again: bool = False

    @property
    def anchors(self) -> tuple[str, ...]:
        """Its own anchors and those of its parts."""
        return self.own_anchors + tuple(name for part in self.parts for name in part.anchors)

    def height(self, width: float) -> float:
        """Sum of the parts and the space between them."""
        return sum(part.height(width) for part in self.parts) + sum(part.before for part in self.parts[1:])

    def first(self, width: float) -> float:
        """Beginning of the first part, and of the next while parts keep with it."""
        room = 0.0
        for index, part in enumerate(self.parts):
            room += part.before if index else 0.0
            if not part.keep or index == len(self.parts) - 1:
                return room + part.first(width)
            room += part.height(width)
        return room

    def cut(self, width: float, room: float) -> tuple[Flow, Flow] | None:
        """Keep what fits; try to cut the first part that does not."""
        used = 0.0
        for index, part in enumerate(self.parts):
            used += part.before if index else 0.0
            height = part.height(width)
            if used + height <= room + 0.01:
                used += height
                continue
            pieces = part.cut(width, room - used)
            if pieces is not None:
                return self._split(index, pieces)
            while index and self.parts[index - 1].keep:
                index -= 1
            return self._split(index, None) if index else None
        return None

    def _split(self, index: int, pieces: tuple[Flow, Flow] | None) -> tuple[Flow, Flow]:
        head, tail = self.parts[:index], self.parts[index:]
        if pieces is not None:
            head, tail = (*head, pieces[0]), (pieces[1], *tail[1:])
        return replace(self, parts=head), replace(self, parts=tail, before=0.0, own_anchors=(), again=True)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the parts downwards."""
        with pen.tags.path(self.role, again=self.again):
            for index, part in enumerate(self.parts):
                top -= part.before if index else 0.0
                draw_anchored(part, pen, x, top, width)
                top -= part.height(width)


@dataclass(slots=True)
class Beside:
    """A label in the left margin column beside a body; after a cut `again` stands in its place."""

    label: Flow | None
    body: Flow
    label_width: float
    gutter: float = 14.0
    before: float = 0.0
    keep: bool = False
    again: Flow | None = None

    @property
    def anchors(self) -> tuple[str, ...]:
        """Anchors of both."""
        return (*(self.label.anchors if self.label else ()), *self.body.anchors)

    def _inner(self, width: float) -> float:
        return width - self.label_width - self.gutter

    def height(self, width: float) -> float:
        """The taller of the two."""
        label = self.label.height(self.label_width) if self.label else 0.0
        return max(label, self.body.height(self._inner(width)))

    def first(self, width: float) -> float:
        """The whole label and the beginning of the body."""
        label = self.label.height(self.label_width) if self.label else 0.0
        return max(label, self.body.first(self._inner(width)))

    def cut(self, width: float, room: float) -> tuple[Flow, Flow] | None:
        """Cut the body."""
        if self.label is not None and self.label.height(self.label_width) > room:
            return None
        pieces = self.body.cut(self._inner(width), room)
        if pieces is None:
            return None
        return replace(self, body=pieces[0]), replace(self, label=self.again, body=pieces[1], before=0.0)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw label and body at the same height."""
        if self.label is not None:
            draw_anchored(self.label, pen, x, top, self.label_width)
        offset = self.label_width + self.gutter
        draw_anchored(self.body, pen, x + offset, top, width - offset)


def draw_anchored(flow: Flow, pen: Pen, x: float, top: float, width: float) -> None:
    """Draw a flow and make its own anchors reachable."""
    own = flow.own_anchors if isinstance(flow, Stack) else flow.anchors
    if not isinstance(flow, Beside):
        for name in own:
            pen.anchor(name, top)
    outline = getattr(flow, "outline", None)
    if outline is not None and flow.anchors:
        pen.bookmark(outline[1], flow.anchors[0], outline[0])
    flow.draw(pen, x, top, width)
