"""Who does what in a clause: 建设单位 + 未办理备案, 各区 + 制定实施方案."""

from __future__ import annotations

from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.provisions.adverbs import told_deed
from desktop_app.translation.provisions.persons import person
from desktop_app.translation.provisions.scene import Scene

_LONGEST = 24  # characters of whoever does it


def doer(scene: Scene, zh: str) -> tuple[Noun, str] | None:
    """Whoever `zh` begins with, and what he does as a plain verb phrase; None where a piece is unknown."""
    for at in range(2, min(_LONGEST, len(zh) - 1)):  # the shortest deed has two characters
        within = zh[at - 1 : at + 1].isdigit()
        told = None if within else told_deed(scene, zh[at:])
        who = person(scene, zh[:at]) if told is not None else None
        if who is not None and told is not None:
            return who, told
    return None
