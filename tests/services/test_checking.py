"""A pair that was checked while it was translated is not checked anew; one that changed is."""

from __future__ import annotations

import pytest

from desktop_app.services import checking
from desktop_app.services.checking import PairChecker
from desktop_app.translation.terms.termbase import Termbase


def test_a_pair_is_checked_once_and_again_when_it_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    real = checking.check_pair

    def counted(source, english, known):
        asked.append(english)
        return real(source, english, known)

    monkeypatch.setattr(checking, "check_pair", counted)
    checking._checked.cache_clear()
    source, wrong, right = "新建学校3所。", "4 schools were built.", "3 schools were built."
    for english in (wrong, wrong, right, wrong):
        found = PairChecker(Termbase.load()).check("s1", source, english, None)
        assert bool(found) is (english is wrong)
    assert asked == [wrong, right]
