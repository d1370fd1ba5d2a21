"""What names of indicators are made of, as patterns with an English template: growth in X, share of X in Y.

Read from ``resources/figures/name_rules.csv``, where the first row that fits counts; `fitting_rules` finds
those of a name.
"""

from __future__ import annotations

import re

from desktop_app import resources
from desktop_app.alternation import longest_first
from desktop_app.figures import words

#: Per what an indicator is told (每万人口发明专利拥有量).
PER = words.mapped("per")
#: Pieces that several patterns of the table share.
_PIECES = {
    "{per}": longest_first(PER),
    "{served}": f"(?:{'|'.join(words.listed('served'))})",
    "{building}": rf"(?!年末|期末)\S*?(?:{'|'.join(words.listed('buildings'))})",
}


def _rules() -> tuple[tuple[re.Pattern[str], str], ...]:
    rules = []
    for pattern, english in resources.read_columns("figures/name_rules.csv", "pattern", "en"):
        for piece, meant in _PIECES.items():
            pattern = pattern.replace(piece, meant)
        rules.append((re.compile(pattern), english))
    return tuple(rules)


RULES = _rules()
