"""Compare the figures of several reports: two districts, or two years of one place.

Works on frames made by `table.to_frame` with a report name; indicators meet by their core.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import TYPE_CHECKING

from desktop_app.figures.pairs import core

if TYPE_CHECKING:
    import pandas

_RATES = ("%", "‰", "percentage points")


def compare(frames: Mapping[str, pandas.DataFrame]) -> pandas.DataFrame:
    """One row per indicator that at least two reports share, one column per report.

    Args:
        frames: report name → frame from `table.to_frame`.

    Returns:
        Columns ``indicator_zh, indicator_en, measure, unit_norm``, then per report its English
        wording (column named as the report) and its normalised value (``<report> value``).
        `measure` is ``level``, ``growth``, ``average annual growth`` or ``target``.
        Rows stand in the order of the first report.
    """
    import pandas

    cells: dict[tuple[str, str, str], dict[str, object]] = {}
    owners: dict[tuple[str, str, str], set[str]] = {}
    for name, frame in frames.items():
        for row in frame.to_dict("records"):
            key = (core(str(row["indicator_zh"])), _measure(row), str(row["unit_norm"]))
            if not key[0]:
                continue
            cell = cells.setdefault(
                key,
                {
                    "indicator_zh": row["indicator_zh"],
                    "indicator_en": row["indicator_en"],
                    "measure": key[1],
                    "unit_norm": key[2],
                },
            )
            cell["indicator_en"] = cell["indicator_en"] or row["indicator_en"]
            if name not in owners.setdefault(key, set()):
                owners[key].add(name)
                cell[name] = row["english"]
                cell[f"{name} value"] = row["value_normalised"]
    shared = [cell for key, cell in cells.items() if len(owners[key]) > 1]
    columns = ["indicator_zh", "indicator_en", "measure", "unit_norm"]
    for name in frames:
        columns += [name, f"{name} value"]
    return pandas.DataFrame(shared, columns=columns, dtype=object)


def _measure(row: Mapping[Hashable, object]) -> str:
    if row["kind"] in ("target", "planned"):
        return "target"
    if row["kind"] == "growth_yoy" and row["unit_norm"] in _RATES:
        yearly = str(row["indicator_zh"]).endswith(("年均增速", "年均降幅"))
        return "average annual growth" if yearly else "growth"
    return str(row["kind"]) if row["kind"] in ("rank", "share") else "level"
