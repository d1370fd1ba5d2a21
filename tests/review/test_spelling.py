"""Spelling of English: misspelt words are found, names and terms left alone."""

from __future__ import annotations

import pytest

from desktop_app.review.spelling import Speller


def wrong(speller: Speller, text: str) -> list[str]:
    return [text[start:end] for start, end in speller.unknown(text)]


def test_misspelt_words_are_found_where_they_stand() -> None:
    text = "The value aded of industrail enterprizes rose."
    assert wrong(Speller(), text) == ["aded", "industrail", "enterprizes"]


def test_names_in_pinyin_abbreviations_numbers_and_possessives_are_left_alone() -> None:
    text = "Nanshan's GDP and Shekou's 5G, PM2.5 and RMB 235.4 billion; Yuehai, Xili and CityGo."
    assert wrong(Speller(), text) == []


def test_words_of_the_termbase_and_added_ones_count_as_known() -> None:
    speller = Speller(["subdistrict office"])
    assert wrong(speller, "the subdistrict office") == []
    assert wrong(speller, "an informatized park") == ["informatized"]
    speller.add("informatized")
    assert wrong(speller, "an informatized park") == []


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("aded", "added"),
        ("industrail", "industrial"),
        ("goverment", "government"),
        ("adn", "and"),
        ("Enterprizes", "Enterprises"),
    ],
)
def test_what_was_meant_is_among_the_suggestions(typed: str, meant: str) -> None:
    assert meant in Speller().suggest(typed)
