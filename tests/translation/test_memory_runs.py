"""The index of a large import is the one that each unit alone would give."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.translation.memory.runs import counts, pairs, runs_of, sampled_runs


@given(st.lists(st.lists(st.text("全年增长⦿％万套\0a", max_size=20), max_size=6), max_size=3))
def test_many_texts_at_once_have_the_runs_that_each_has_alone(batches: list[list[str]]) -> None:
    units = [list(enumerate(batch, start=1 + 10 * number)) for number, batch in enumerate(batches)]
    found = [runs_of(batch) for batch in units]
    alone = sorted((run, unit) for batch in units for unit, text in batch for run in sampled_runs(text))
    assert list(pairs(found)) == alone
    assert list(counts(found)) == sorted(Counter(run for run, _ in alone).items())
