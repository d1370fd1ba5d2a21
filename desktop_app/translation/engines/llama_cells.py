"""The cells of llama.cpp's key-value cache: which sequence uses which, and freeing them safely.

The fork looks for the last cell in use block by block from the end, at the last cell of each block
alone, and then through the block behind it.  A hole at that one cell makes it overlook the cells
behind the hole: sentences go on without their latest words (docs/decisions/0008).  So such a cell is
kept in use for as long as anything stands behind it.
"""

from __future__ import annotations

import ctypes
from ctypes import POINTER, c_int32
from typing import Any

import numpy as np
from numpy.typing import NDArray

_BLOCK = 32  # cells that the library steps over at once
_SHOWN = 3  # sequences of a cell that are looked at: the leaving one, the keeper and any other

Used = NDArray[np.bool_]


class CacheView(ctypes.Structure):
    """What the library tells about its cells (`llama_kv_cache_view`)."""

    _fields_ = (
        ("n_cells", c_int32),
        ("n_seq_max", c_int32),
        ("token_count", c_int32),
        ("used_cells", c_int32),
        ("max_contiguous", c_int32),
        ("max_contiguous_idx", c_int32),
        ("cells", POINTER(c_int32)),  # the position in its sequence
        ("cells_sequences", POINTER(c_int32)),  # `n_seq_max` for each cell, -1 for none
    )


class Cells:
    """Frees the cells of sequences, but for the one that must stay in use."""

    def __init__(self, library: Any, context: Any, keeper: int) -> None:
        """Look at the cache of `context`; the sequence `keeper` belongs to this class alone."""
        self._library = library
        self._context = context
        self._keeper = keeper
        self._view = library.llama_kv_cache_view_init(context, _SHOWN)

    def forget(self, sequence: int) -> None:
        """Free the cells that only `sequence` uses."""
        positions, owners = self._read()
        used: Used = np.any(owners >= 0, axis=1)
        leaving = owners == sequence
        staying: Used = np.any((owners >= 0) & ~leaving & (owners != self._keeper), axis=1)
        kept = cell_to_keep(used, staying)
        if kept is None or not (owners[kept] == self._keeper).any():
            self._free(self._keeper)
            if kept is not None:
                position = int(positions[kept])
                self._library.llama_kv_cache_seq_cp(
                    self._context, sequence, self._keeper, position, position + 1
                )
        self._free(sequence)

    def close(self) -> None:
        """Free the view; to be called before its context is freed."""
        self._library.llama_kv_cache_view_free(ctypes.byref(self._view))

    def _free(self, sequence: int) -> None:
        self._library.llama_kv_cache_seq_rm(self._context, sequence, -1, -1)

    def _read(self) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        """Of every cell its position, and up to `_SHOWN` sequences that use it."""
        view = self._view
        self._library.llama_kv_cache_view_update(self._context, ctypes.byref(view))
        positions = np.ctypeslib.as_array(view.cells, (view.n_cells,))
        return positions, np.ctypeslib.as_array(view.cells_sequences, (view.n_cells, _SHOWN))


def cell_to_keep(used: Used, staying: Used) -> int | None:
    """The cell to be kept in use though its sequence leaves; None if all that leave can be freed.

    Args:
        used: of every cell, whether it is in use now.
        staying: whether it would be afterwards.
    """
    if not staying.any():
        return None
    last = int(np.flatnonzero(staying)[-1])
    ends = np.arange((last + 1) // _BLOCK * _BLOCK - 1, len(used), _BLOCK)
    first, *_ = ends
    if first < 0 or staying[first]:
        return None
    in_use = ends[used[ends]]
    return int(in_use[0]) if in_use.size else None
