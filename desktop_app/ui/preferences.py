"""What a person may set about the window: declared once, checked when read, written as JSON.

A value that makes no sense is replaced by its default; nothing here can keep the window from opening.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path

from desktop_app.errors import ExportError
from desktop_app.files import write_text
from desktop_app.ui.commands import BY_ID, PRESETS

log = logging.getLogger(__name__)
THEMES = ("system", "light", "dark")
LANGUAGES = ("system", "zh_CN", "en")  # of the interface: Qt's names
MOST_RECENT = 12
SMALLEST_TEXT, LARGEST_TEXT = 8.0, 28.0


@dataclass(frozen=True, slots=True)
class Preferences:
    """The window's settings.

    Attributes:
        theme, language: of `THEMES` and `LANGUAGES`.
        text_points: size of the report's text, 8 to 28.
        english_face, chinese_face: its typefaces, "" for those that ship.
        preset: whose keys to use, of `PRESETS`.
        keys: own keys by command id, portable text, several separated by "; ".
        recent: paths of projects, latest first.
        outline, side: whether the two side panels are open.
        spelling: whether English is spell-checked.
        hidden_columns: names of columns of the figures table that are not shown.
        chinese_share: share of the Chinese column in the width of both, 0.25 to 0.75.
        unfinished: path of a project that was open when the program ended unexpectedly, "" if none.
    """

    theme: str = "system"
    language: str = "system"
    text_points: float = 11.5
    english_face: str = ""
    chinese_face: str = ""
    preset: str = "ours"
    keys: Mapping[str, str] = field(default_factory=dict)
    recent: tuple[str, ...] = ()
    outline: bool = True
    side: bool = True
    spelling: bool = True
    hidden_columns: tuple[str, ...] = ("QUALIFIER", "DIRECTION")
    chinese_share: float = 0.46
    unfinished: str = ""

    def keys_of(self, command_id: str) -> tuple[str, ...]:
        """Keys of a command: own ones, else the preset's."""
        own = self.keys.get(command_id)
        if own is not None:
            return tuple(key for key in own.split("; ") if key)
        return BY_ID[command_id].keys_in(self.preset)

    def with_recent(self, path: Path) -> Preferences:
        """The same with a project put at the head of the recent ones."""
        others = [one for one in self.recent if one != str(path)]
        return replace(self, recent=(str(path), *others)[:MOST_RECENT])


def load(path: Path) -> Preferences:
    """Read the settings; a missing or damaged file gives the defaults."""
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Preferences()
    return checked(stored) if isinstance(stored, dict) else Preferences()


def save(path: Path, preferences: Preferences) -> None:
    """Write the settings whole or not at all; a full disk costs only the settings."""
    try:
        write_text(path, json.dumps(asdict(preferences), ensure_ascii=False, indent=1))
    except ExportError as error:
        log.info("settings not written: %s", error)


def checked(stored: Mapping[str, object]) -> Preferences:
    """Settings from plain values; each bad one is replaced by its default."""
    default = Preferences()
    values = {one.name: stored[one.name] for one in fields(Preferences) if one.name in stored}
    hidden = values.get("hidden_columns")
    keys = values.get("keys")
    recent = values.get("recent")
    return Preferences(
        theme=_one_of(THEMES, values.get("theme"), default.theme),
        language=_one_of(LANGUAGES, values.get("language"), default.language),
        text_points=_within(SMALLEST_TEXT, LARGEST_TEXT, values.get("text_points"), default.text_points),
        english_face=str(values.get("english_face") or ""),
        chinese_face=str(values.get("chinese_face") or ""),
        preset=_one_of(PRESETS, values.get("preset"), default.preset),
        keys={str(k): str(v) for k, v in keys.items() if k in BY_ID} if isinstance(keys, dict) else {},
        recent=tuple(str(one) for one in recent[:MOST_RECENT]) if isinstance(recent, list) else (),
        outline=values.get("outline") is not False,
        side=values.get("side") is not False,
        spelling=values.get("spelling") is not False,
        hidden_columns=tuple(str(one) for one in hidden)
        if isinstance(hidden, list)
        else default.hidden_columns,
        chinese_share=_within(0.25, 0.75, values.get("chinese_share"), default.chinese_share),
        unfinished=str(values.get("unfinished") or ""),
    )


def _one_of(allowed: tuple[str, ...], value: object, default: str) -> str:
    return value if isinstance(value, str) and value in allowed else default


def _within(least: float, most: float, value: object, default: float) -> float:
    """A number brought within bounds; anything else gives the default."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or value != value:
        return default
    return min(most, max(least, float(value)))
