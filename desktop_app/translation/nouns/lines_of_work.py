"""The lines of work that a report names in one breath: 民族宗教、外事侨务、地方志等工作, 工会、共青团等事业.

Such words stand for the work in their field in these lists alone.
"""

from __future__ import annotations

import re

from desktop_app import resources
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun

_LIST = re.compile(
    "(?P<items>[^等]+[、和][^等]+?)(?P<more>等)?(?:各?项|各方面|各类)?(?P<what>工作|(?:社会)?事业)"
)
_PARTED = re.compile("[、和与及]")
_FEWEST = 2  # of the list that are such words: 教育、医疗等事业 are told as they stand
_OWN_AND = re.compile(" and |,")


def lines_of_work(zh: str, read: ReadNoun) -> Noun | None:
    """English of a list of lines of work; None for all else."""
    match = _LIST.fullmatch(zh) if zh.endswith(("工作", "事业")) else None
    if match is None:
        return None
    known = resources.read_english("translation/lines_of_work.csv")
    parts = _PARTED.split(match["items"])
    fields = [part.removesuffix("工作").removesuffix("事业") for part in parts]
    if sum(field in known for field in fields) < _FEWEST:
        return None
    said: list[str] = []
    for part, field in zip(parts, fields, strict=True):
        thing = None if field in known else read(part)
        if thing is None and field not in known:
            return None
        said.append(known.get(field) or (thing.said if thing else ""))
    if match["more"]:
        said.append("other areas")
    front = ", ".join(said[:-1])
    return Noun(f"work on {front}{',' if _OWN_AND.search(front) else ''} and {said[-1]}", many=False)
