"""Tidying English: house style, and never another number."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.translation.driving.restore import join_clauses, restore, tidy
from desktop_app.translation.model import LocalisedSegment


def restored(source: str, english: str, prefix: str = "", *, heading: bool = False) -> str:
    return restore(LocalisedSegment(source, source, prefix=prefix), english, heading=heading)


@pytest.mark.parametrize(
    ("english", "tidied"),
    [
        ("It grew by 3.2 percent 。", "It grew by 3.2%."),
        ("5.4 percentage points", "5.4 percentage points"),
        ("a total of 5 billion yuan (RMB)", "a total of RMB 5 billion"),
        ("RMB 5 billion yuan was spent", "RMB 5 billion was spent"),
        ("the the plan", "the plan"),
        ("the rate was kept at 100% or more", "the rate was kept at 100%"),
        ("roofs of the Park We developed a model", "roofs of the Park. We developed a model"),
        ("what We built and We will keep", "what We built and We will keep"),
        ("the Shekou - Chiwan link and RMB 3 - 5 million", "the Shekou-Chiwan link and RMB 3 - 5 million"),
        ("the China's first insurance pool", "China's first insurance pool"),
        ("increased increased by 3%", "increased by 3%"),
        ("new schools new schools", "new schools"),
        ('the "AI Plus" plan', "the “AI Plus” plan"),
        ('an “odd quote" and "another', "an “odd quote” and another"),
        ("“never closed at all", "never closed at all"),
        ('"never closed at all', "never closed at all"),
        ("the “Night of “Check”” is held", "the “Night of Check” is held"),
        ("Translation: Schools were built", "Schools were built"),
        ("industry，trade、and（so on）", "industry, trade, and (so on)"),
        ("a about 2 kilometers long path", "an approximately 2 kilometers long path"),
        ("grew .  Then , it fell", "grew. Then, it fell"),
        ("people's livelihood and 'one-stop' service", "people's livelihood and “one-stop” service"),
        ("done<|im_end|>", "done"),
        ("exports exceeded over RMB 5 billion", "exports exceeded RMB 5 billion"),
        ("that had had that", "that had had that"),
        ("north of Trenton (Trenton), led by Greene (Green)", "north of Trenton, led by Greene (Green)"),
    ],
)
def test_house_style(english: str, tidied: str) -> None:
    assert tidy(english) == tidied


@pytest.mark.parametrize(
    ("source", "english", "whole"),
    [
        ("加快建设。", "we will speed up;", "We will speed up."),
        ("增长3%；", "up 3%.", "Up 3%;"),
        ("加快建设", "Speed up construction.", "Speed up construction"),
        ("主要如下：", "The main points are as follows.", "The main points are as follows:"),
        ("推动eVTOL落地。", "eVTOL was introduced", "eVTOL was introduced."),
        ("建设“家”。", "They built a “home.”", "They built a “home.”"),
        ("“双创”有力。", "“mass innovation” is strong", "“Mass innovation” is strong."),
        ("（一期）完工。", "(phase one) was completed", "(Phase one) was completed."),
    ],
)
def test_the_last_stop_is_the_source_s(source: str, english: str, whole: str) -> None:
    assert restored(source, english) == whole


def test_a_label_comes_back_in_front() -> None:
    assert restored("（二）深化改革", "Deepening reform.", "(2) ") == "(2) Deepening reform"
    assert restored("二是动能不足。", "New drivers are weak.", "Second, ") == "Second, new drivers are weak."


def test_a_heading_is_no_promise() -> None:
    english = "We will build a new city and we will create jobs."
    assert restored("建设新城", english, heading=True) == "Build a new city and create jobs"


def test_nothing_stays_nothing() -> None:
    assert restored("（一）建设", "", "(1) ") == ""


@pytest.mark.parametrize(
    ("clause", "behind"),
    [
        ("The City grew.", "the City grew"),
        ("Shenzhen Bay opened.", "Shenzhen Bay opened"),
        ("RMB 5 billion was spent.", "RMB 5 billion was spent"),
        ("Exports grew.", "exports grew"),
    ],
)
def test_behind_a_lead_only_a_name_keeps_its_capital(clause: str, behind: str) -> None:
    assert join_clauses(["Under the guidance of the plan.", clause], ["，", "。"]) == (
        f"Under the guidance of the plan, {behind}."
    )


def test_clauses_are_joined_as_the_chinese_was() -> None:
    assert join_clauses(["We built.", "We opened.", "We ran."], ["建设；", "开放，", "运营。"]) == (
        "We built; we opened. We ran."
    )


@given(st.text(alphabet="abc RMB0123456789.,%“”\"'，。()yuan billion", max_size=60))
def test_no_digit_is_ever_lost_or_made(english: str) -> None:
    def digits(text: str) -> str:
        return "".join(re.findall(r"\d", text))

    assert digits(tidy(english)) == digits(english)


_WORDS = st.sampled_from(
    ["the", "plan", "grew", "RMB 5 billion", "3.2%", "“home”", "(phase)", "Nanshan", "and"]
)
_MARKS = st.sampled_from([" ", ", ", ". ", "; ", "，", "。", " ,"])


@given(st.lists(st.tuples(_WORDS, _MARKS), max_size=12))
def test_tidy_twice_is_tidy_once(pairs: list[tuple[str, str]]) -> None:
    english = "".join(word + mark for word, mark in pairs)
    assert tidy(tidy(english)) == tidy(english)


def test_the_whole_district_is_no_region() -> None:
    assert (
        restored("全区集聚30家企业。", "We have 30 firms in the entire region.")
        == "We have 30 firms in the district."
    )
    assert (
        restored("全区集聚30家企业。", "We have 30 firms in the city.") == "We have 30 firms in the district."
    )
    assert restored("全区建成科学城。", "The city built it.") == "The city built it."
    two = "The entire region and the city grew."
    assert restored("全区、全市均增长。", two) == two


def test_an_engine_adds_no_year() -> None:
    assert restored("整改率达97%。", "The rectification rate reached 97% last year.") == (
        "The rectification rate reached 97%."
    )
    assert (
        restored("去年整改率达97%。", "The rate reached 97% last year.") == "The rate reached 97% last year."
    )


def test_nothing_is_of_itself() -> None:
    said = "Poverty alleviation of poverty alleviation was won."
    assert restored("脱贫攻坚取得胜利。", said) == "Poverty alleviation was won."


def test_a_word_that_runs_into_itself_stands_once() -> None:
    said = "Financialfinancial institutions' deposits grew."
    assert restored("金融机构存款增长。", said) == "Financial institutions' deposits grew."


@pytest.mark.parametrize(
    ("english", "whole"),
    [
        ("We will build a bridge. We will open a school.", "We will build a bridge and open a school."),
        (
            "We will foster talent, and improve services. We will also build ports.",
            "We will foster talent, improve services, and build ports.",
        ),
        (
            "In 2026, we will build roads such as A1 and B2. We will explore and implement reform.",
            "In 2026, we will build roads such as A1 and B2, and explore and implement reform.",
        ),
        ("We built roads here. We opened schools.", "We built roads here and opened schools."),
        # five deeds are three and two, not four and one
        (
            "We will build up roads. We will open schools. We will train. We will win. We will add beds.",
            "We will build up roads, open schools, and train. We will win and add beds.",
        ),
    ],
)
def test_what_we_do_is_told_in_one_sentence(english: str, whole: str) -> None:
    assert restored("甲，乙。", english) == whole


@pytest.mark.parametrize(
    "english",
    [
        "We built roads, and the city opened schools. We added beds.",  # who added them?
        "We will build roads, which will help trade. We will add beds.",
        "We will build roads. We opened schools here.",
        "Roads were built. We opened schools here.",
        "We will build roads. We will not add beds.",
        "We will build roads, helping farmers. We will add beds.",
    ],
)
def test_sentences_with_another_subject_stay_apart(english: str) -> None:
    assert restored("甲，乙。", english) == english


def test_sentences_of_prose_stay_as_they_are() -> None:
    english = "We will go home. We will sleep there."
    assert restore(LocalisedSegment("甲。", "甲。"), english, role="prose") == english


@pytest.mark.parametrize(
    ("english", "whole"),
    [
        ("12 schools were built.", "A total of 12 schools were built."),
        ("214 projects were attracted in total.", "A total of 214 projects were attracted."),
        ("3 projects were attracted in total.", "Three projects were attracted in total."),
        ("Roads opened. 3 stations were added.", "Roads opened. Three stations were added."),
        (
            "2 12-inch lines opened. 3 500-kV substations, 1 to 2 5-star hotels were built.",
            "Two 12-inch lines opened. Three 500-kV substations, 1 to 2 5-star hotels were built.",
        ),
        ("8 Asian Games football matches were held.", "Eight Asian Games football matches were held."),
        ("8 January saw the opening.", "8 January saw the opening."),
        ("1,200 beds were added.", "A total of 1,200 beds were added."),
        ("2026 is near.", "2026 is near."),
        ("12 schools were built in total.", "A total of 12 schools were built."),
        ("5.2% more was sold.", "5.2% more was sold."),
        ("3 of them opened.", "3 of them opened."),
    ],
)
def test_no_sentence_opens_with_the_digits_of_a_count(english: str, whole: str) -> None:
    assert restored("甲。", english) == whole


def test_an_article_for_many_goes() -> None:
    assert tidy("A complete industrial chains were formed.") == "Complete industrial chains were formed."
    assert tidy("A number of towns were hit.") == "A number of towns were hit."
