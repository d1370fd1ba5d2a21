"""English or a remark that is not what was last written: another tool changed it, or a letter turned."""

from __future__ import annotations

from desktop_app.review.model import Finding, Severity
from desktop_app.translation.model import Translation

MESSAGE = (
    "This English or its remark is not what was last written here:"
    " another program or a damaged disk changed it."
)


def changed_outside(chinese: str, translation: Translation) -> Finding:
    """The finding on such a sentence, which is whole an open question."""
    return Finding(
        translation.segment_id, "changed-outside", Severity.MAJOR, MESSAGE,
        0, len(chinese), 0, len(translation.text),
    )  # fmt: skip
