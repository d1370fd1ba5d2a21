"""What an entry of a yearbook is of, in a box in front of it: 【概况】年末全县总人口… is "Overview: …"."""

from __future__ import annotations

import re

from desktop_app.document.chinese import HAN
from desktop_app.translation.formulas.section_titles import section_title
from desktop_app.translation.model import Whole
from desktop_app.translation.nouns.noun_phrases import NounReader
from desktop_app.translation.placing.labels import Label
from desktop_app.translation.telling.clause_lists import capital
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words.rule_words import words_of

_BOX = re.compile(rf"\s*【(?P<of>[{HAN}、“”]{{2,20}})】\s*(?=\S)")
_ALONE = re.compile(rf"\s*【(?P<of>[{HAN}、“”]{{2,20}})】\s*")
_TOPICS = words_of("topic of a yearbook")


def boxed_label(text: str, termbase: Termbase) -> Label | None:
    """The box at the start of `text` as a label, None where nobody knows what it says."""
    match = _BOX.match(text)
    english = _english(match["of"], termbase) if match else None
    return Label(match.end(), f"{capital(english)}: ") if match and english else None


def boxed_heading(text: str, termbase: Termbase) -> Whole | None:
    """A box alone, which heads what stands below it: 【位置面积】 is Location and Area."""
    match = _ALONE.fullmatch(text)
    english = _english(match["of"], termbase) if match else None
    return Whole(capital(english), "box") if english else None


def _english(zh: str, termbase: Termbase) -> str | None:
    if known := _TOPICS.get(zh):
        return known
    title = section_title(zh)
    if title is not None:
        return title.english
    thing = NounReader.without_figures(termbase).read(zh)
    return thing.english.removeprefix("the ") if thing else None
