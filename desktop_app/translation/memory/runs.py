"""Sampled character runs ("winnowing"): what the memory's index is made of.

A run is three characters, told by a checksum; of every six neighbouring runs the smallest is kept.  Any
two texts that share eight characters in a row share a run.  Knows no database.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_RUN, _WINDOW = 3, 6
_GAP = "\0" * _WINDOW  # between texts laid end to end: no window sees two of them
_LOW = (1 << 32) - 1
_PIECE = 100_000
Runs: TypeAlias = "NDArray[np.uint64]"  # each a run in the upper half, its unit in the lower


def sampled_runs(skeleton: str) -> set[int]:
    """The runs of one text."""
    hashes = [_checksum(skeleton[at : at + _RUN]) for at in range(max(1, len(skeleton) - _RUN + 1))]
    return {min(hashes[at : at + _WINDOW]) for at in range(max(1, len(hashes) - _WINDOW + 1))}


def runs_of(units: Sequence[tuple[int, str]]) -> Runs:
    """The runs of many texts at once, each with the number of its unit."""
    import numpy as np  # here: to look something up needs none of it

    plain = [(run << 32) | unit for unit, text in units if len(text) < _RUN for run in sampled_runs(text)]
    long = [(unit, text) for unit, text in units if len(text) >= _RUN]
    parts = [np.array(plain, np.uint64)]
    if long:
        hashes = _hashes(_GAP.join(text for _, text in long) + _GAP)
        two = np.minimum(hashes[:-1], hashes[1:])
        smallest = np.minimum(np.minimum(two[:-4], two[2:-2]), two[4:])  # of a window of six
        lengths = np.array([len(text) for _, text in long])
        starts = np.cumsum(lengths + len(_GAP)) - lengths - len(_GAP)
        windows = np.maximum(1, lengths - _RUN - _WINDOW + 2)
        within = np.arange(windows.sum()) - np.repeat(np.cumsum(windows) - windows, windows)
        owner = np.repeat(np.array([unit for unit, _ in long], np.uint64), windows)
        parts.append((smallest[np.repeat(starts, windows) + within] << np.uint64(32)) | owner)
    found = np.sort(np.concatenate(parts))  # `numpy.unique` hashes, which takes several times as long
    return found[np.append(True, found[1:] != found[:-1])] if len(found) else found


def pairs(found: Sequence[Runs]) -> Iterator[tuple[int, int]]:
    """(run, unit), in their order."""
    for piece in _pieces(found):
        yield from zip((piece >> 32).tolist(), (piece & _LOW).tolist(), strict=True)


def counts(found: Sequence[Runs]) -> Iterator[tuple[int, int]]:
    """(run, number of its units), in their order."""
    import numpy as np

    if found:
        runs, times = np.unique(np.concatenate(found) >> np.uint64(32), return_counts=True)
        yield from zip(runs.tolist(), times.tolist(), strict=True)


def _pieces(found: Sequence[Runs]) -> Iterator[Runs]:
    import numpy as np

    if found:
        everything = np.sort(np.concatenate(found))
        for at in range(0, len(everything), _PIECE):
            yield everything[at : at + _PIECE]


def _hashes(text: str) -> Runs:
    """The checksum of the run that begins at each character; the largest number where a gap is in it."""
    import numpy as np

    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32).astype(np.uint64)
    three = (codes[:-2] << np.uint64(42)) | (codes[1:-1] << np.uint64(21)) | codes[2:]
    _, first, where = np.unique(three, return_index=True, return_inverse=True)
    once = [_checksum(text[at : at + _RUN]) for at in first.tolist()]  # each run once
    return np.array(once, np.uint64)[where]


def _checksum(run: str) -> int:
    return (1 << 32) - 1 if "\0" in run else zlib.crc32(run.encode("utf-8", "surrogatepass"))
