"""Filling pages: where each flow stands, before anything is drawn (so page totals are known)."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from desktop_app.briefs.pdf.flow import Flow
from desktop_app.briefs.pdf.theme import PageForm

_NEARLY_EMPTY = 0.3  # share of a page below which its content looks lost
_FEW_PAGES = 12  # longer chapters are not set anew for the sake of their last page
_CLOSER = ((7.0, 0.75), (12.0, 0.6))  # points that head and foot lend; share of the space between flows


@dataclass(frozen=True, slots=True)
class FreshPage:
    """Asks for a new page, unless the page is still empty."""


@dataclass(frozen=True, slots=True)
class RunningHead:
    """Changes the title printed at the head of the pages from here on."""

    title: str


@dataclass(slots=True)
class Sheet:
    """One page: flows with the height of their top edge above the sheet's foot; where they end."""

    placed: list[tuple[Flow, float]] = field(default_factory=list)
    head: str = ""
    end: float = 0.0


Item = Flow | FreshPage | RunningHead


def paginate(items: Iterable[Item], form: PageForm) -> list[Sheet]:
    """Distribute flows over as many pages as they need.

    The last page of a chapter (what stands between two fresh pages) that would stay nearly empty is
    saved by closing up the others a little, if that is enough.
    """
    sheets: list[Sheet] = []
    for chapter in _chapters(items):
        sheets += _chapter_sheets(chapter, form, sheets[-1].head if sheets else "")
    return sheets or [Sheet()]


def _chapters(items: Iterable[Item]) -> Iterator[list[Flow | RunningHead]]:
    chapter: list[Flow | RunningHead] = []
    for item in items:
        if not isinstance(item, FreshPage):
            chapter.append(item)
        elif any(not isinstance(one, RunningHead) for one in chapter):
            yield chapter
            chapter = []
    if chapter:
        yield chapter


def _chapter_sheets(items: list[Flow | RunningHead], form: PageForm, head: str) -> list[Sheet]:
    sheets = _Pager(form, head).run(items)
    short = form.height - form.top - sheets[-1].end < _NEARLY_EMPTY * form.depth
    if short and 1 < len(sheets) <= _FEW_PAGES:
        for lent, squeeze in _CLOSER:
            closer = replace(form, top=form.top - lent, bottom=form.bottom - lent)
            tight = _Pager(closer, head, squeeze=squeeze).run(items)
            if len(tight) < len(sheets):
                return tight
    return sheets


def anchor_pages(sheets: Sequence[Sheet]) -> dict[str, int]:
    """Page (from 1) on which each anchor stands."""
    pages: dict[str, int] = {}
    for number, sheet in enumerate(sheets, start=1):
        for flow, _ in sheet.placed:
            for name in flow.anchors:
                pages.setdefault(name, number)
    return pages


class _Pager:
    def __init__(self, form: PageForm, head: str = "", *, squeeze: float = 1.0) -> None:
        self.form = form
        self.squeeze = squeeze  # of the spaces between flows
        self.sheets: list[Sheet] = [Sheet()]
        self.y = form.height - form.top
        self.head = head

    def run(self, items: Iterable[Flow | RunningHead]) -> list[Sheet]:
        queue: deque[Flow | RunningHead] = deque(items)
        while queue:
            item = queue.popleft()
            if isinstance(item, RunningHead):
                self.head = item.title
                self.sheets[-1].head = self.sheets[-1].head or item.title
            else:
                rest = self._place(item, queue)
                if rest is not None:
                    queue.appendleft(rest)
        return self.sheets

    def _turn(self) -> None:
        self.sheets.append(Sheet(head=self.head))
        self.y = self.form.height - self.form.top

    def _place(self, flow: Flow, queue: deque[Flow | RunningHead]) -> Flow | None:
        """Put a flow down; what does not fit comes back."""
        empty = not self.sheets[-1].placed
        gap = 0.0 if empty else flow.before * self.squeeze
        room = self.y - gap - self.form.bottom
        width = self.form.measure
        height = flow.height(width)
        if height + self._follow(flow, queue, width) <= room + 0.01:
            self._put(flow, gap, height)
            return None
        pieces = None if flow.keep else flow.cut(width, room)
        if pieces is not None:
            self._put(pieces[0], gap, pieces[0].height(width))
            self._turn()
            return pieces[1]
        if empty:  # taller than a page and not to be cut: nothing better can be done
            self._put(flow, gap, height)
            return None
        self._turn()
        return flow

    def _follow(self, flow: Flow, queue: deque[Flow | RunningHead], width: float) -> float:
        """Room that must be left below a flow which may not stand alone at the foot."""
        room, current = 0.0, flow
        for after in queue:
            if not current.keep:
                break
            if isinstance(after, RunningHead):
                continue
            room += after.before * self.squeeze + (after.height(width) if after.keep else after.first(width))
            current = after
        return room

    def _put(self, flow: Flow, gap: float, height: float) -> None:
        self.y -= gap
        self.sheets[-1].placed.append((flow, self.y))
        self.sheets[-1].head = self.sheets[-1].head or self.head
        self.y -= height
        self.sheets[-1].end = self.y
