"""Other ways to say a sentence: all that an engine writes of it, for a person to choose from."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from desktop_app.translation.driving.asking import Asking
from desktop_app.translation.driving.draft import Draft, Pieces
from desktop_app.translation.engines.prompts import PROSE
from desktop_app.translation.engines.protocol import WIDE, Engine

_DECODINGS = range(4)  # attempts that differ, of an engine that cannot write several versions side by side


def versions_of(draft: Draft, engine: Engine, limit: int) -> Iterator[str]:
    """Yield what `engine` writes for `draft`, what it likes best first; no two alike.

    Args:
        draft: the sentence, as the engine gets it.
        engine: who writes; loaded by now or by its first answer.
        limit: size of a piece, see `clauses.size`; prose is never cut.
    """
    size = sys.maxsize if draft.role == PROSE else limit
    attempts = (WIDE,) if engine.info.wide else _DECODINGS
    seen = set[str]()
    for pieces in Asking(engine).answered(Pieces.of(draft, size, attempt) for attempt in attempts):
        for version in pieces.versions():
            if version.text and version.text not in seen:
                seen.add(version.text)
                yield version.text
