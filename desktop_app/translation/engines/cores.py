"""How many threads a calculation should get."""

from __future__ import annotations

import os
from pathlib import Path


def physical_cores() -> int:
    """Cores this process may use, counting two hardware threads of one core once."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    cores: set[tuple[str, str]] = set()
    try:
        for folder in Path("/sys/devices/system/cpu").glob("cpu[0-9]*/topology"):
            package = (folder / "physical_package_id").read_text().strip()
            cores.add((package, (folder / "core_id").read_text().strip()))
    except OSError:
        cores.clear()
    return max(1, min(usable, len(cores) or usable))
