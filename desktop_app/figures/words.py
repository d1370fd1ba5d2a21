"""Word lists of the room: ``resources/figures/words.json``, read once."""

from __future__ import annotations

import json
from functools import cache
from typing import cast

from desktop_app import resources


@cache
def _all() -> dict[str, object]:
    return cast("dict[str, object]", json.loads(resources.read_text("figures/words.json")))


def listed(name: str) -> tuple[str, ...]:
    """A list of words (KeyError if there is none of that name)."""
    return tuple(cast("list[str]", _all()[name]))


def mapped(name: str) -> dict[str, str]:
    """A table from word to word (KeyError if there is none of that name)."""
    return dict(cast("dict[str, str]", _all()[name]))
