"""Compare the figures of several reports: two districts, or two years of one place.

Works on frames made by `frame.to_frame`; indicators meet by their core.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import TYPE_CHECKING

from desktop_app.figures.tables.comparable import Key, key_of, order_of
from desktop_app.figures.tables.pairs import is_threshold

if TYPE_CHECKING:
    import pandas

_READ = ("indicator_zh", "kind", "unit_norm", "period", "english")
_HEAD = ("indicator_zh", "indicator_en", "measure", "unit_norm")


def compare(frames: Mapping[str, pandas.DataFrame]) -> pandas.DataFrame:
    """One row per indicator that at least two reports share, one column per report.

    Args:
        frames: report name → frame from `frame.to_frame`.

    Returns:
        Columns ``indicator_zh, indicator_en, measure, unit_norm``, then per report its English
        wording (column named as the report) and its normalised value (``<report> value``).
        `measure` is ``level``, ``growth``, ``average annual growth``, ``target``, ``rank`` or ``share``,
        with ``over N years`` or ``in part of a year`` where they are told.  Rows stand in the order
        of the first report.
    """
    import pandas

    rows: dict[Key, dict[str, object]] = {}
    owners: dict[Key, set[str]] = {}
    for name, frame in frames.items():
        for key, said in _speaking(frame).items():
            row = rows.setdefault(key, _head(key, said))
            row["indicator_en"] = row["indicator_en"] or said["indicator_en"]
            row |= {name: said["english"], f"{name} value": said["value_normalised"]}
            owners.setdefault(key, set()).add(name)
    shared = [row for key, row in rows.items() if len(owners[key]) > 1]
    of_reports = [column for name in frames for column in (name, f"{name} value")]
    return pandas.DataFrame(shared, columns=[*_HEAD, *of_reports], dtype=object)


def _head(key: Key, said: Mapping[Hashable, object]) -> dict[str, object]:
    """What a row is about, whichever reports tell of it."""
    names = (said["indicator_zh"], said["indicator_en"], _told(key), key[2])
    return dict(zip(_HEAD, names, strict=True))


def _told(key: Key) -> str:
    _, measure, _, beyond = key
    if beyond > 0:
        return f"{measure} over {beyond + 1} years"
    return f"{measure} in part of a year" if beyond else measure


def _speaking(frame: pandas.DataFrame) -> dict[Key, dict[Hashable, object]]:
    """The row that speaks for each thing one report tells of, in the report's order."""
    found: dict[Key, tuple[tuple[int, bool], dict[Hashable, object]]] = {}
    for row in frame.to_dict("records"):
        name, kind, unit, period, english = (str(row[column]) for column in _READ)
        key = key_of(name, kind, unit, period)
        order = order_of(period, english, target=key[1] == "target")
        if key[0] and not is_threshold(name) and (key not in found or order < found[key][0]):
            found[key] = (order, row)
    return {key: row for key, (_order, row) in found.items()}
