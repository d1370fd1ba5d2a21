"""Names of a list that share the head of the last: 罗湖、文锦渡口岸 are Luohu Port and Wenjindu Port.

Only where the termbase has each of them with the head, so that nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop_app.translation.terms.termbase import Termbase

_HEADS = (3, 2)  # signs of such a head


def with_shared_heads(splits: Iterable[list[str]], termbase: Termbase) -> Iterator[list[str]]:
    """Each way to part a list, its names told with their head."""
    for parts in splits:
        named = all(parts) and _is_name(parts[-1], termbase)  # 与前海 has nothing in front
        whole = _whole(parts, termbase) if named else None
        yield whole or parts


def _whole(parts: list[str], termbase: Termbase) -> list[str] | None:
    for size in _HEADS:
        names = [f"{part}{parts[-1][-size:]}" for part in parts[:-1]]
        if names and all(_is_name(name, termbase) for name in names):
            return [*names, parts[-1]]
    return None


def _is_name(zh: str, termbase: Termbase) -> bool:
    term = termbase.lookup(zh)
    return term is not None and term.pos == "name"
