"""A thing has one English: in figures as in sentences, but for those that are listed as named otherwise."""

from __future__ import annotations

import pytest

from desktop_app import resources
from desktop_app.figures import words
from desktop_app.figures.english import name_words, shared_english
from desktop_app.translation.terms.termbase import Termbase


def _told(own: str, term: str = "", noun: str = "", *variants: str, zh: str = "智能车间") -> str:
    shared = shared_english.in_the_words_of_sentences(
        {zh: own},
        {zh: term} if term else {},
        {zh: noun} if noun else {},
        {zh: variants},
        name_words.plural,
    )
    return shared[zh]


@pytest.mark.parametrize(
    ("own", "term", "noun", "told"),
    [
        ("smart workshops", "digital workshop", "intelligent workshops", "digital workshops"),
        ("smart workshops", "smart workshop", "", "smart workshops"),
        ("smart-workshop rate", "the smart workshop rate", "", "smart-workshop rate"),
        ("smart workshops", "", "", "smart workshops"),
    ],
)
def test_what_sentences_say_of_a_thing_its_figure_says(own: str, term: str, noun: str, told: str) -> None:
    assert _told(own, term, noun) == told


def test_an_accepted_wording_stays_and_so_does_what_is_listed() -> None:
    assert _told("smart workshops", "digital workshop", "", "smart workshops") == "smart workshops"
    assert _told("elevators installed", "", "elevator installation", zh="加装电梯") == "elevators installed"


def test_short_nouns_of_sentences_have_other_senses() -> None:
    assert _told("events", "", "activities", zh="活动") == "events"


def test_the_termbase_and_figures_say_the_same() -> None:
    termbase, listed = Termbase.load(), set(words.listed("own_english"))
    for zh in ("进出口总额", "发明专利拥有量", "学前教育毛入园率", "城市书房"):
        term = termbase.lookup(zh)
        assert term is not None
        assert name_words.noun(zh).removesuffix("s") == (term.en or "").removesuffix("s"), zh
        assert zh not in listed


def test_what_is_listed_is_a_name_of_the_table() -> None:
    known = {
        zh for kind, zh in resources.read_columns("figures/indicators.csv", "kind", "zh") if kind == "noun"
    }
    listed = words.listed("own_english")
    assert len(set(listed)) == len(listed)
    assert set(listed) <= known
