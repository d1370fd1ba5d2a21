"""Words and patterns that a rule of translation speaks of, by the rule's name for their kind.

They are data in ``rule_words.csv`` and ``patterns.csv`` of ``resources/translation/``; what is done with them
is the rule's.
"""

from __future__ import annotations

from desktop_app import resources


def words_of(kind: str) -> dict[str, str]:
    """The words of one kind with their English, in the order of the table.

    Raises:
        ValueError: there is no such kind.
    """
    return resources.read_words("translation/rule_words.csv", kind)


def pattern_of(kind: str) -> str:
    """The patterns of one kind as alternatives, in the order of the table.

    Raises:
        ValueError: there is no such kind.
    """
    return resources.read_pattern("translation/patterns.csv", kind)
