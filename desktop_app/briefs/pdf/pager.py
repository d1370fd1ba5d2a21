"""Filling pages: where each flow stands on its page.  A page is given away as soon as it is full."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from math import inf

from desktop_app.briefs.pdf.flow import Flow
from desktop_app.briefs.pdf.pieces import ChartFlow, RuleFlow
from desktop_app.briefs.pdf.theme import PageForm

_NEARLY_EMPTY = 0.4  # share of a page below which its content looks lost
_FEW_PAGES = 12  # longer chapters are not set anew for the sake of their last page
_HOLE = 60.0  # points that a chart may not leave empty at the foot of a page
_BELOW_CHART = 14.0  # points: the rest of a row that the chart was put before has no space of its own
_FLOOR = 48.0  # points above the foot of the paper, clear of the foot line
_LOOK_AHEAD = 8  # a chart, a running head, headings in two languages and a rule, and what they open
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


def paginate(items: Iterable[Item], form: PageForm) -> Iterator[Sheet]:
    """Distribute flows over as many pages as they need.

    The last page of a chapter (what stands between two fresh pages) that would stay nearly empty is
    saved by closing up the others a little, if that is enough.
    """
    last = Sheet()
    for chapter in _chapters(items):
        for sheet in _chapter_sheets(chapter, form, last.head):
            last = sheet
            yield sheet
    if not last.placed:
        yield last


def _chapters(items: Iterable[Item]) -> Iterator[Iterator[Flow | RunningHead]]:
    source, more = iter(items), True

    def chapter() -> Iterator[Flow | RunningHead]:
        nonlocal more
        begun = False
        for item in source:
            if not isinstance(item, FreshPage):
                begun = begun or not isinstance(item, RunningHead)
                yield item
            elif begun:
                return
        more = False

    while more:
        yield chapter()


def _chapter_sheets(items: Iterator[Flow | RunningHead], form: PageForm, head: str) -> Iterator[Sheet]:
    """The pages of a chapter: a short one is held back until it is known to end well."""
    kept: list[Flow | RunningHead] = []
    sheets: list[Sheet] = []
    short = True

    def noted() -> Iterator[Flow | RunningHead]:
        for item in items:
            if short:
                kept.append(item)
            yield item

    for sheet in _Pager(form, head).run(noted()):
        if not short:
            yield sheet
            continue
        sheets.append(sheet)
        if len(sheets) > _FEW_PAGES:
            short = False
            yield from sheets
            sheets, kept = [], []
    if short and sheets:
        yield from _without_lost_page(sheets, kept, form, head)


def _without_lost_page(
    sheets: list[Sheet], items: list[Flow | RunningHead], form: PageForm, head: str
) -> list[Sheet]:
    lost = form.height - form.top - sheets[-1].end < _NEARLY_EMPTY * form.depth
    if lost and len(sheets) > 1:
        for lent, squeeze in _CLOSER:
            closer = replace(form, top=form.top - lent, bottom=form.bottom - lent)
            tight = list(_Pager(closer, head, squeeze=squeeze).run(items))
            if len(tight) < len(sheets):
                return tight
    return sheets


class _Ahead:
    """Items to come, of which some may be looked at, or put back, before they are taken."""

    def __init__(self, items: Iterable[Flow | RunningHead]) -> None:
        self._items = iter(items)
        self._read: deque[Flow | RunningHead] = deque()

    def take(self) -> Flow | RunningHead | None:
        return self._read.popleft() if self._read else next(self._items, None)

    def put_back(self, item: Flow | RunningHead) -> None:
        self._read.appendleft(item)

    def __iter__(self) -> Iterator[Flow | RunningHead]:
        yield from tuple(self._read)
        for item in self._items:
            self._read.append(item)
            yield item


class _Pager:
    def __init__(self, form: PageForm, head: str = "", *, squeeze: float = 1.0) -> None:
        self.form = form
        self.squeeze = squeeze  # of the spaces between flows
        self.sheet = Sheet()
        self.full: Sheet | None = None  # the page before, until it is given away
        self.y, self.bottom = form.height - form.top, form.bottom
        self.head = head
        self.held: tuple[Flow, ...] = ()  # a chart with its caption that waits for the next page
        self.held_head = ""  # what it belongs to: the head of the page that it opens

    def run(self, items: Iterable[Flow | RunningHead]) -> Iterator[Sheet]:
        queue = _Ahead(items)
        while (item := queue.take()) is not None:
            if isinstance(item, RunningHead):
                self.head = item.title
                self.sheet.head = self.sheet.head or item.title
                continue
            if self._holds_back(item, queue):
                continue
            rest = self._place(item, queue)
            if rest is not None:
                queue.put_back(rest)
            if self.full is not None:
                yield self.full
                self.full = None
        if self.held:
            self._turn()
            if self.full is not None:
                yield self.full
        if self.sheet.placed:
            yield self.sheet

    def _turn(self) -> None:
        self.full, self.sheet = self.sheet, Sheet(head=self.held_head if self.held else self.head)
        self.y, self.bottom = self.form.height - self.form.top, self.form.bottom
        held, self.held = self.held, ()
        for flow in held:
            gap = flow.before * self.squeeze if self.sheet.placed else 0.0
            if isinstance(flow, ChartFlow):
                flow = flow.fitted(self.form.measure, self.y - gap - self.bottom)
            self._put(flow, gap, flow.height(self.form.measure))

    def _holds_back(self, flow: Flow, queue: _Ahead) -> bool:
        """Let a chart that no longer fits open the next page, where text that follows can fill this one."""
        if self.held or not flow.keep or not isinstance(next(iter(queue), None), ChartFlow):
            return False
        ahead = [one for one in islice(queue, _LOOK_AHEAD) if not isinstance(one, RunningHead)]
        width, chart = self.form.measure, ahead.pop(0)
        room = self.y - self.bottom
        needed = (flow.before + chart.before) * self.squeeze + flow.height(width) + chart.first(width)
        if not self.sheet.placed or room < _HOLE or needed <= room + 0.01:
            return False
        if self._beginning(ahead) > room + self._lent(room):
            return False
        queue.take()
        self.held, self.held_head = (flow, chart), self.head
        return True

    def _lent(self, room: float) -> float:
        """What a heading and what it opens may take of the lower margin rather than leave this room empty."""
        return max(0.01, self.bottom - _FLOOR) if room >= _HOLE else 0.01

    def _beginning(self, after: Sequence[Flow]) -> float:
        """Room that the text after a chart needs to begin; endless where another chart comes next."""
        used, width = 0.0, self.form.measure
        for flow in after:
            used += flow.before * self.squeeze
            if isinstance(flow, ChartFlow):
                break
            if not flow.keep:
                return used + flow.first(width)
            used += flow.height(width)
        return inf

    def _place(self, flow: Flow, queue: _Ahead) -> Flow | None:
        """Put a flow down; what does not fit comes back."""
        empty = not self.sheet.placed
        if empty and isinstance(flow, RuleFlow):
            return None  # the running head has its own
        below_chart = _BELOW_CHART if not empty and isinstance(self.sheet.placed[-1][0], ChartFlow) else 0.0
        gap = 0.0 if empty else max(flow.before, below_chart) * self.squeeze
        room = self.y - gap - self.bottom
        width = self.form.measure
        if isinstance(flow, ChartFlow):
            flow = flow.fitted(width, room)
        height = flow.height(width)
        needed = height + self._follow(flow, queue, width)
        if needed <= room + (self._lent(room) if flow.keep else 0.01):
            self.bottom -= max(0.0, needed - room)
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

    def _follow(self, flow: Flow, queue: _Ahead, width: float) -> float:
        """Room that must be left below a flow which may not stand alone at the foot."""
        room = 0.0
        if not flow.keep:
            return room
        for after in queue:
            if isinstance(after, RunningHead):
                continue
            room += after.before * self.squeeze + (after.height(width) if after.keep else after.first(width))
            if not after.keep:
                break
        return room

    def _put(self, flow: Flow, gap: float, height: float) -> None:
        self.y -= gap
        self.sheet.placed.append((flow, self.y))
        self.sheet.head = self.sheet.head or self.head
        self.y -= height
        self.sheet.end = self.y
