"""What an engine was unsure of is open until a person has looked at it."""

from __future__ import annotations

import pytest

from desktop_app.review.unsure import unsure
from desktop_app.translation.model import UNSURE, Origin, OriginKind, Translation, TranslationState

ENGINE = Origin(OriginKind.ENGINE, f"Model 1{UNSURE}")


def test_a_sentence_its_engine_was_unsure_of_is_open() -> None:
    (finding,) = unsure("一句。", Translation("s1", "A sentence.", TranslationState.MACHINE, ENGINE))
    assert (finding.segment, finding.check, finding.severity.value) == ("s1", "engine-unsure", "minor")
    assert (finding.zh_start, finding.zh_end) == (0, 3)
    assert (finding.en_start, finding.en_end) == (0, 11)


@pytest.mark.parametrize(
    ("state", "origin"),
    [
        (TranslationState.APPROVED, ENGINE),
        (TranslationState.EDITED, Origin(OriginKind.HAND)),
        (TranslationState.MACHINE, Origin(OriginKind.ENGINE, "Model 1")),
        (TranslationState.MACHINE, Origin(OriginKind.RULE, f"indicators{UNSURE}")),
    ],
)
def test_what_a_person_has_seen_or_a_rule_has_told_is_not(state: TranslationState, origin: Origin) -> None:
    assert not unsure("一句。", Translation("s1", "A sentence.", state, origin))
