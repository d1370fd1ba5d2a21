"""The outline of a document, entry by entry: one is written as soon as the next is known."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.briefs.pdf.spool import Spool, reference, text_string


@dataclass(slots=True)
class _Entry:
    """An entry whose successor is not known yet; `shown` counts what stands below it when it is open."""

    number: int
    title: str
    target: int
    level: int
    above: int = 0
    previous: int = 0
    first: int = 0
    last: int = 0
    shown: int = 0


class Bookmarks:
    """Chapters are open, what stands below them is closed."""

    def __init__(self, spool: Spool) -> None:
        self._spool = spool
        self._path: list[_Entry] = []  # the root, then the last entry of each level

    def add(self, title: str, target: int, level: int) -> None:
        """Enter a destination; one without an entry above it moves up."""
        if not self._path:
            self._path = [_Entry(self._spool.number(), "", 0, -1)]
        level = min(level, len(self._path) - 1)
        entry = _Entry(self._spool.number(), title, target, level)
        before = self._closed_to(level)
        if before is not None:
            entry.previous = before.number
            self._write(before, following=entry.number)
        above = self._path[-1]
        entry.above = above.number
        above.first, above.last = above.first or entry.number, entry.number
        self._path.append(entry)

    def close(self) -> int:
        """Write what is open; the number of the whole, 0 if there is none."""
        if not self._path:
            return 0
        last = self._closed_to(0)
        if last is not None:
            self._write(last)
        (root,) = self._path
        ends = f"/First {reference(root.first)} /Last {reference(root.last)}"
        self._spool.put(root.number, f"<< /Type /Outlines {ends} /Count {root.shown} >>".encode())
        return root.number

    def _closed_to(self, level: int) -> _Entry | None:
        """The last entry of this level, taken from the path; deeper ones have no successor."""
        entry = None
        while len(self._path) > level + 1:
            if entry is not None:
                self._write(entry)
            entry = self._path.pop()
            self._path[-1].shown += 1 + (entry.shown if entry.level == 0 else 0)
        return entry

    def _write(self, entry: _Entry, following: int = 0) -> None:
        parts = [f"<< /Title {text_string(entry.title)} /Dest {reference(entry.target)}"]
        links = {"Parent": entry.above, "Prev": entry.previous, "Next": following}
        links |= {"First": entry.first, "Last": entry.last}
        parts += [f"/{name} {reference(number)}" for name, number in links.items() if number]
        if entry.shown:
            parts.append(f"/Count {entry.shown if entry.level == 0 else -entry.shown}")
        self._spool.put(entry.number, (" ".join(parts) + " >>").encode("latin-1"))
