"""What became of so many of the projects just counted: 实施项目382个，开工248个、竣工141个."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.indicator_shapes import VALUE, Shape
from desktop_app.translation.nouns.indicator_words import CLASSIFIER
from desktop_app.translation.statements.tenses import Tense

_DONE = {
    "开工": "construction {started} on", "已开工": "construction {started} on",
    "开工建设": "construction {started} on", "开工在建": "construction {started} on",
    "竣工": "completed", "完工": "completed", "建成": "completed", "投产": "put into production",
    "竣工投产": "completed and put into production", "建成投产": "completed and put into production",
    "竣工投用": "completed and put into use", "建成投用": "completed and put into use",
}  # fmt: skip
_SOME = re.compile(rf"(?:已|其中|目前)*(?P<verb>{longest_first(_DONE)})(?P<n>{VALUE})(?=[，、；。]|$)")
_PROJECTS = re.compile(
    r"\d[\d,]* (?:[\w-]+ ){0,6}projects?\b|^(?:construction (?:start|began)|\d[\d,]* were )"
)


def and_some(shape: Shape, at: int, sayings: Sequence[str], tense: Tense) -> tuple[str, int] | None:
    """The clause at `at` as one of the projects counted in front, and its end."""
    match = _SOME.match(shape.text, at)
    before = next((one for one in reversed(sayings) if not one.startswith(", ")), "")
    said = shape.say(match["n"]) if match else []
    number = CLASSIFIER.sub("", said[0]) if len(said) == 1 else ""
    if match is None or not _PROJECTS.search(before) or number in ("", "1", *said):
        return None
    done = _DONE[match["verb"]].format(started=tense.verb("start", "started"))
    if done != _DONE[match["verb"]]:
        return f"{done} {number}", match.end()
    return f"{number} {tense.verb('be', 'were')} {done}", match.end()
