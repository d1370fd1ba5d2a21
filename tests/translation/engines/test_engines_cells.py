"""The cache's cells are freed without the library losing sight of those behind."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.translation.engines.llama_cells import cell_to_keep
from desktop_app.translation.engines.llama_runtime import BatchToken, LlamaRuntime, RuntimeOptions
from tests.translation.engines.test_engines_llama import model_file

Cells = st.lists(st.integers(0, 3), min_size=130, max_size=130)  # 0 is free, others are sequences


def seen_by_the_library(used: np.ndarray) -> int:
    """How many cells llama.cpp's fork attends to: measured, docs/decisions/0008."""
    ends = [end for end in range(32, len(used) + 1, 32) if used[end - 1]]
    start = max(ends, default=0)
    behind = np.flatnonzero(used[start : start + 32])
    last = start + (int(behind[-1]) + 1 if behind.size else 0)
    return -(-last // 32) * 32


@given(Cells, st.lists(st.integers(1, 3), min_size=1, max_size=4))
def test_what_stays_is_always_seen(owners: list[int], leaving: list[int]) -> None:
    cells, keeper = np.array(owners), 9
    cells[31::32] = np.where(cells[31::32] == 0, 3, cells[31::32])  # a cache in order, to begin with
    for sequence in leaving:
        used, staying = cells > 0, (cells > 0) & (cells != sequence) & (cells != keeper)
        kept = cell_to_keep(used, staying)
        cells[(cells == sequence) | (cells == keeper)] = 0
        if kept is not None:
            assert used[kept]
            cells[kept] = keeper
        assert not staying.any() or seen_by_the_library(cells > 0) > np.flatnonzero(staying)[-1]
        assert (cells == keeper).sum() <= 1


def test_nothing_is_kept_without_need() -> None:
    used = np.zeros(96, dtype=bool)
    used[:70] = True
    staying = used.copy()
    staying[60:63] = False  # a hole, but not at the end of a block
    assert cell_to_keep(used, staying) is None
    staying[63] = False
    assert cell_to_keep(used, staying) == 63
    assert cell_to_keep(used, np.zeros(96, dtype=bool)) is None


@pytest.mark.engine
@pytest.mark.timeout(300)
def test_a_hole_at_the_end_of_a_block_blinds_no_sentence() -> None:
    if not model_file().is_file():
        pytest.skip("the embedded engine's model is not installed")
    runtime = LlamaRuntime(model_file(), RuntimeOptions(cells=512, sequences=4))
    words = runtime.tokenise("The district built schools, roads and parks for the people. " * 4)
    for sequence, length in ((0, 30), (1, 2), (2, 20)):  # cells 30 and 31 are those of sequence 1
        runtime.decode([BatchToken(words[at], at, sequence, False) for at in range(length)])
    runtime.forget(1)
    asked = [
        BatchToken(words[20], 20, 2, True),
        *(BatchToken(words[30 + at], 30 + at, 0, False) for at in range(2)),
    ]
    (row,) = (np.array(logits) for logits in runtime.decode(asked))
    for sequence in range(3):
        runtime.forget(sequence)
    (alone,) = runtime.decode([BatchToken(words[at], at, 3, at == 20) for at in range(21)])
    assert float(np.sqrt(np.mean((row - alone) ** 2))) < 0.5
    runtime.close()
