"""A fault of ours, kept for support: where in the code it happened and of what kind it is.

Never what it says or what went through the code: that may be the text of a report.
"""

from __future__ import annotations

import traceback
from contextlib import suppress
from pathlib import Path

from desktop_app.settings import default_paths


def keep_fault(error: BaseException) -> Path:
    """Write down where an error came from, in the place of the last one; the file to ask for."""
    path = default_paths().state / "last-fault.txt"
    with suppress(OSError):  # a full disk may be what failed
        path.parent.mkdir(parents=True, exist_ok=True)
        places = "".join(traceback.format_tb(error.__traceback__))
        path.write_text(f"{places}{type(error)}\n", encoding="utf-8")
    return path
