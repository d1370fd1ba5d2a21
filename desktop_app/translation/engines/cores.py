"""What the processor offers a calculation: cores, and the instructions the engine is built for."""

from __future__ import annotations

import os
import platform
import sys
from pathlib import Path

_WINDOWS_AVX2 = 40  # PF_AVX2_INSTRUCTIONS_AVAILABLE


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


def has_avx2() -> bool:
    """Whether an x86 processor knows AVX2, which published engines need; True for other processors."""
    if platform.machine().lower() not in {"x86_64", "amd64"}:
        return True
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.kernel32.IsProcessorFeaturePresent(_WINDOWS_AVX2))
    try:
        return " avx2 " in Path("/proc/cpuinfo").read_text()
    except OSError:
        return True  # nobody can be asked; the rare processor without it is not on such systems
