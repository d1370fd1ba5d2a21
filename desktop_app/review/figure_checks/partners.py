"""Which ranks, ordinals and the like of one side have no partner of their value on the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar


class Valued(Protocol):
    """Anything with a value that the other language must have too."""

    @property
    def value(self) -> object:
        """What both sides must say."""


One = TypeVar("One", bound=Valued)


def without_partner(own: Sequence[One], other: Sequence[Valued]) -> list[One]:
    """Those of `own` that are left when each of `other` has taken one of its value, in their order."""
    values = [one.value for one in other]
    left = []
    for one in own:
        if one.value in values:
            values.remove(one.value)
        else:
            left.append(one)
    return left
