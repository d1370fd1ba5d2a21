"""Signs that a library glues to the end of its paragraphs against copying: 请予审议。PZl, 各位代表：PZl.

One and the same few letters or figures, on one line with the text or cut by its margin.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.document.chinese import HAN
from desktop_app.document.passage import Line

_LENGTH = "{2,5}"
#: Not GDP and km2: some letter is small, and a stop stands before it in places.
_MARK = re.compile(rf"(?<=[{HAN}。！？：:；，,”）)])(?=[A-Z0-9]*[a-z])[A-Za-z0-9]{_LENGTH}(?=\s|$)")
_STOPS = "。！？：:"
_FEWEST, _FEWEST_STOPPED = 3, 2


def take_out_copy_marks(lines: Sequence[Line]) -> tuple[list[Line], list[str]]:
    """The lines without such a mark; and what was taken out."""
    found = [
        (match.group(), line.text[match.start() - 1]) for line in lines for match in _MARK.finditer(line.text)
    ]
    times, stopped = (
        Counter(mark for mark, _ in found),
        Counter(mark for mark, sign in found if sign in _STOPS),
    )
    marks = [m for m, count in times.items() if count >= _FEWEST and stopped[m] >= _FEWEST_STOPPED]
    made, removed = list(lines), list[str]()
    for mark in marks:
        whole = re.compile(rf"(?<=[{HAN}。！？：:；，,”）)]){mark}(?=\s|$)")
        removed += [mark] * sum(len(whole.findall(line.text)) for line in made)
        made = [replace(line, text=whole.sub("", line.text).rstrip()) for line in made]
        made = _without_halves(made, mark, removed)
    return [line for line in made if line.text], removed


def _without_halves(lines: list[Line], mark: str, removed: list[str]) -> list[Line]:
    """The lines without a mark that the margin cut: …。PZ and l alone on the next line."""
    made = list(lines)
    for index in range(len(made) - 1):
        for cut in range(1, len(mark)):
            text, rest = made[index].text, made[index + 1].text
            if text.endswith(mark[:cut]) and text[-cut - 1 : -cut] in _STOPS and rest == mark[cut:]:
                made[index] = replace(made[index], text=text[:-cut].rstrip())
                made[index + 1] = replace(made[index + 1], text="")
                removed += [mark[:cut], mark[cut:]]
    return made
