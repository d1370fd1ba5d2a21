"""据…统计，…: what a figure rests on is no sentence of its own, so that its English is none either."""

from __future__ import annotations

import pytest

from desktop_app.figures.extract import figures_in
from desktop_app.translation.localise import Localiser
from desktop_app.translation.model import LocalisedSegment
from desktop_app.translation.terms.termbase import Termbase


def localised(text: str) -> LocalisedSegment:
    return Localiser(Termbase.load()).localise(text, tuple(figures_in(text, role="results")), role="results")


@pytest.mark.parametrize("basis", ["据青禾派出所名册统计", "据全省5‰人口抽样调查推算"])
def test_an_unknown_basis_stays_with_its_statement(basis: str) -> None:
    told = localised(f"{basis}，年末全县户籍人口为112435人。")
    assert "。" not in told.text.rstrip("。")
    assert told.text.endswith("，at year-end, the county's registered population stood at 112,435。")


def test_a_clause_with_a_verb_of_its_own_is_a_sentence() -> None:
    told = localised("蓝湾造链步步为营，年末全县户籍人口为112435人。")
    assert "At year-end, the county's registered population stood at 112,435." in told.told
