"""What a person wrote down about a translation server of their own office; nothing by default."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from desktop_app.errors import EngineError
from desktop_app.settings import Paths

KINDS = ("openai", "libretranslate")


@dataclass(frozen=True, slots=True)
class ServerSettings:
    """A translation server.

    Attributes:
        url: base address, e.g. ``http://translate.office.example:8080/v1``.
        kind: ``openai`` (anything with its chat interface) or ``libretranslate``.
        model: model name for ``openai`` servers.
        key: secret, "" if the server wants none.
        timeout: seconds for one sentence.
        parallel: sentences sent at the same time.
    """

    url: str
    kind: str = "openai"
    model: str = ""
    key: str = ""
    timeout: float = 60.0
    parallel: int = 4

    def __post_init__(self) -> None:
        """Refuse what cannot work.

        Raises:
            EngineError: not a web address, or an unknown kind.
        """
        parts = urlsplit(self.url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise EngineError(
                "engine-server-address",
                f"{self.url!r} is not a web address; write it like http://server:8080/v1.",
            )
        if self.kind not in KINDS or self.timeout <= 0 or not 1 <= self.parallel <= 64:
            raise EngineError("engine-server-settings", "The settings of the translation server are damaged.")

    @property
    def name(self) -> str:
        """For people: says plainly where the text would go."""
        return f"{self.model or self.kind} on {urlsplit(self.url).netloc}"


def read_server_settings(paths: Paths) -> ServerSettings | None:
    """The configured server; None when there is none, or when its file is damaged."""
    try:
        return ServerSettings(**json.loads(_path(paths).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError, AttributeError, RecursionError, EngineError):
        return None


def _path(paths: Paths) -> Path:
    return paths.config / "server.json"
