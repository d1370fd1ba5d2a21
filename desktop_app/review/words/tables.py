"""Tables of patterns of the checks: rows of ``resources/review/*.tsv``, comments left out."""

from __future__ import annotations

from functools import cache

from desktop_app.resources import read_text


@cache
def table(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of one table, each cut at its tabs; "…" stands for up to six signs without break or digit."""
    lines = read_text(f"review/{name}").splitlines()
    return tuple(
        tuple(line.replace("…", r"[^，。；：\d]{0,6}").split("\t"))
        for line in lines
        if line and line[0] != "#"
    )
