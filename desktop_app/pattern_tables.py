"""Tables of patterns of which few can fit a text: the others are neither tried nor even compiled.

Most patterns of a table have some sign that each text they fit must hold.  Each is filed under the rarest
of its signs, so that only those are looked at whose sign the text has.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

#: One of these signs must stand in the text.
OneOf = frozenset[str]

_TOKEN = re.compile(
    r"(?P<atom>\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\((?:\?(?:P<\w+>|<?[=!]|:|P=\w+))?|.)"
    r"(?P<count>(?:[?*+]|\{\d*,?\d*\})[?+]?)?",
    re.DOTALL,
)
_CLASS = re.compile(r"\[([^\^\\-][^\\-]*)\]")
_OPTIONAL = re.compile(r"[?*]|\{0?,|\{0\}")
_SIGNLESS = frozenset(".^$|()?*+{}[]\\")


class PatternTable:
    """Patterns by their place in a table."""

    def __init__(self, patterns: Sequence[str]) -> None:
        self._patterns = patterns
        self._needed = [needed_signs(pattern) for pattern in patterns]
        self._compiled = lru_cache(maxsize=None)(lambda number: re.compile(patterns[number]))
        often = Counter(sign for needed in self._needed for signs in needed for sign in signs)
        self._filed: dict[str, list[int]] = {}
        for number, needed in enumerate(self._needed):
            rarest = min(needed, key=lambda signs: sum(often[sign] for sign in signs), default=[""])
            for sign in rarest:
                self._filed.setdefault(sign, []).append(number)

    def fitting(self, text: str) -> Iterator[tuple[int, re.Match[str]]]:
        """The patterns that fit the whole of `text`, in the table's order, with how they do."""
        own = {*text, ""}
        filed = {number for sign in own for number in self._filed.get(sign, ())}
        for number in sorted(filed):
            if any(own.isdisjoint(signs) for signs in self._needed[number]):
                continue
            match = self._compiled(number).fullmatch(text)
            if match is not None:
                yield number, match


def needed_signs(pattern: str) -> tuple[OneOf, ...]:
    """Of each of these sets a text that `pattern` fits has a sign; what may be left out asks for none."""
    return tuple(_needed(_TOKEN.finditer(pattern))[0])


def _needed(tokens: Iterator[re.Match[str]]) -> tuple[list[OneOf], str]:
    """What is needed up to the end of a group, and how often the group stands."""
    branches: list[list[OneOf]] = [[]]
    count = ""
    for token in tokens:
        atom, count = token["atom"], token["count"] or ""
        if atom == ")":
            break
        if atom == "|":
            branches.append([])
            continue
        signs: list[OneOf] = _of_atom(atom)
        if atom.startswith("("):
            inner, count = _needed(tokens)
            signs = inner if atom in ("(", "(?:") or atom.startswith("(?P<") else []
        if not _OPTIONAL.match(count):
            branches[-1] += signs
    if len(branches) == 1:
        return branches[0], count
    # of several branches any may be the one that fits
    return ([frozenset().union(*(min(one, key=len) for one in branches))] if all(branches) else []), count


def _of_atom(atom: str) -> list[OneOf]:
    """A sign that stands for itself, or a class of them."""
    if len(atom) == 1 and atom not in _SIGNLESS:
        return [frozenset(atom)]
    listed = _CLASS.fullmatch(atom)
    return [frozenset(listed[1])] if listed else []
