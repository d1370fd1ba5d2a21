"""An item of a list that a provision ends in: 侮辱、虐待老年人； is "insulting or abusing the elderly;"."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.translation.provisions.adverbs import told_deed
from desktop_app.translation.provisions.deeds import in_doing, thing
from desktop_app.translation.provisions.scene import Scene

_LONGEST = 40


def item(scene: Scene) -> str | None:
    """English of an item: a deed or a thing; None for a sentence of its own."""
    if "，" in scene.body or len(scene.body) > _LONGEST:
        return None
    known = thing(scene, scene.body)
    if known is not None:
        return known.said
    told = told_deed(replace(scene, either=True), scene.body)
    return in_doing(told) if told is not None else None
