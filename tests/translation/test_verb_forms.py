"""Verbs of the tables in the forms that results, plans and headings want."""

from __future__ import annotations

import re

import pytest

from desktop_app.translation.nouns.acts import acts
from desktop_app.translation.nouns.set_acts import set_acts
from desktop_app.translation.words.verb_forms import ing_of, past_of

SAME = {
    "put",
    "cut",
    "set",
    "let",
    "shut",
    "spread",
    "reset",
    "read",
    "hit",
    "offset",
}  # whose past is their plain form


@pytest.mark.parametrize(
    ("plain", "past", "ing"),
    [
        ("build and improve {}", "built and improved {}", "building and improving {}"),
        ("take steps to advance {}", "took steps to advance {}", "taking steps to advance {}"),
        ("continue to improve {}", "continued to improve {}", "continuing to improve {}"),
        ("further advance {}", "further advanced {}", "further advancing {}"),
        ("rely on {}", "relied on {}", "relying on {}"),  # no adverb
        ("drive {b} with {a}", "drove {b} with {a}", "driving {b} with {a}"),
        ("freeze {}", "froze {}", "freezing {}"),
        ("transfer and map {}", "transferred and mapped {}", "transferring and mapping {}"),
        ("traffic in {}", "trafficked in {}", "trafficking in {}"),
        ("visit and answer {}", "visited and answered {}", "visiting and answering {}"),
        ("plan and carry out {}", "planned and carried out {}", "planning and carrying out {}"),
    ],
)  # fmt: skip
def test_forms_of_verb_phrases(plain: str, past: str, ing: str) -> None:
    assert (past_of(plain), ing_of(plain)) == (past, ing)


def test_every_verb_of_the_tables_has_a_past_of_its_own() -> None:
    frames = {way.frame for ways in acts().values() for way in ways}
    stars = {star for phrase in set_acts().values() for star in re.findall(r"\*([\w-]+)", phrase)}
    for frame in frames | stars:
        first = re.sub(r"^(?:further|first|also|better|\w+ly,? )+", "", frame).split()[0]
        assert past_of(frame) != frame or first in SAME, frame
        assert re.search(r"\w+ing\b", ing_of(frame)), frame


def test_every_set_phrase_has_a_verb_to_inflect() -> None:
    assert not [zh for zh, phrase in set_acts().items() if "*" not in phrase]
