"""Sentences that the engine itself was unsure of: most of its wrong ones are among them (docs/quality.md).

Asks where a sentence comes from, nothing of its words; one that a person has confirmed or edited is theirs.
"""

from __future__ import annotations

from desktop_app.review.model import Finding, Severity
from desktop_app.translation.model import Translation

MESSAGE = "The model was unsure of this sentence; read it against the Chinese."


def unsure(chinese: str, translation: Translation) -> tuple[Finding, ...]:
    """One finding for a sentence that is still the engine's and that it was unsure of."""
    if not translation.unsure:
        return ()
    return (
        Finding(
            translation.segment_id, "engine-unsure", Severity.MINOR, MESSAGE,
            0, len(chinese), 0, len(translation.text),
        ),
    )  # fmt: skip
