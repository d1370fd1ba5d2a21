"""Words that a rule of translation speaks of, with their English, by the rule's name for their kind.

They are data in ``resources/translation/rule_words.csv``; what is done with them is the rule's.
"""

from __future__ import annotations

from desktop_app import resources


def words_of(kind: str) -> dict[str, str]:
    """The words of one kind with their English, in the order of the table.

    Raises:
        ValueError: there is no such kind.
    """
    return resources.read_words("translation/rule_words.csv", kind)
