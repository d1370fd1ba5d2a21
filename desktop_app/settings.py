"""Where the program keeps its files, and the few things a person may set.

Nothing is created on disk at import.  ``DUIZHAO_HOME`` moves everything into one folder (USB
stick, tests); otherwise the system's own places are used.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

APP_NAME = "duizhao"


@dataclass(frozen=True, slots=True)
class Paths:
    """Folders of this installation; made by whoever first writes into them.

    Attributes:
        data: models, office termbase and memory.
        config: settings file.
        cache: what can be made again.
        state: logs, window state, recovery copies.
    """

    data: Path
    config: Path
    cache: Path
    state: Path

    @property
    def engines(self) -> Path:
        """Folder of installed engine models."""
        return self.data / "engines"

    @property
    def memory(self) -> Path:
        """The office's translation memory (SQLite)."""
        return self.data / "memory.sqlite"

    @property
    def termbase(self) -> Path:
        """The office's own termbase (CSV)."""
        return self.data / "termbase.csv"

    @property
    def confidential(self) -> Path:
        """The office's list of words and figures that must not leave it (text, one a line)."""
        return self.data / "confidential.txt"


def default_paths() -> Paths:
    """The folders for this person on this machine."""
    home = os.environ.get("DUIZHAO_HOME")
    if home:
        root = Path(home).expanduser()
        return Paths(root / "data", root / "config", root / "cache", root / "state")
    dirs = platformdirs.PlatformDirs(APP_NAME, appauthor=False)
    return Paths(
        Path(dirs.user_data_dir),
        Path(dirs.user_config_dir),
        Path(dirs.user_cache_dir),
        Path(dirs.user_state_dir),
    )
