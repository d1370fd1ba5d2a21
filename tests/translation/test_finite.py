"""Strings of -ing forms become sentences; pieces without a verb find the sentence they belong to."""

from __future__ import annotations

import pytest

from desktop_app.figures.extract import figures_in
from desktop_app.translation.driving.assess import Assessment
from desktop_app.translation.driving.draft import Draft
from desktop_app.translation.driving.finite import with_verb
from desktop_app.translation.driving.repair import Repairer
from desktop_app.translation.driving.restore import join_clauses
from desktop_app.translation.localise import Localiser
from desktop_app.translation.terms.termbase import Termbase
from tests.translation.asked_engine import Asked


@pytest.mark.parametrize(
    ("english", "role", "mended"),
    [
        (
            "Deepening the reform of schools, optimizing the use of land.",
            "results",
            "We deepened the reform of schools, and optimized the use of land.",
        ),
        (
            "Fully implementing the plan and strengthening the parks.",
            "plan",
            "We will fully implement the plan and strengthen the parks.",
        ),
        ("Improving the parks. Two were opened.", "results", "We improved the parks. Two were opened."),
        ("Building on it, the city was praised.", "results", "Building on it, the city was praised."),
        ("Improving the parks.", "", "Improving the parks."),
    ],
)
def test_verbless_sentences_get_a_subject_and_a_tense(english: str, role: str, mended: str) -> None:
    assert with_verb(english, role) == mended


def test_pieces_without_a_verb_join_the_sentence_they_belong_to() -> None:
    joined = join_clauses(
        [
            "We are guided by the plan.",
            "Fully implementing its goals.",
            "Under the leadership of all.",
            "The work was done.",
        ],
        ["，", "，", "，", "。"],
    )
    assert joined == (
        "We are guided by the plan, fully implementing its goals. "
        "Under the leadership of all, the work was done."
    )


def test_what_a_sentence_rests_on_is_no_sentence() -> None:
    pieces = ["According to the opinions of the bureau.", "The city set up a college."]
    assert join_clauses(pieces, ["，", "。"]) == (
        "According to the opinions of the bureau, the city set up a college."
    )


def test_a_name_that_ends_like_a_form_opens_a_sentence_of_its_own() -> None:
    pieces = ["We built platforms.", "Peking University set up a college.", "Promoting Linjiang brands."]
    assert join_clauses(pieces, ["，", "，", "。"]) == (
        "We built platforms. Peking University set up a college, promoting Linjiang brands."
    )


def test_a_counted_figure_that_no_try_says_is_put_in_without_its_measure_word() -> None:
    text = "全面完成10方面34项实事项目。"
    localised = Localiser(Termbase()).localise(text, figures_in(text))
    draft = Draft(localised, best="All 10 projects were completed.", assessment=Assessment(100, ("34 项",)))
    Repairer(Asked(wide=False))._insert_missing(draft)
    assert draft.best == "All 10 projects were completed (34)."


def test_what_a_list_is_part_of_is_not_counted_besides_it() -> None:
    text = "推进临江小学等8所学校建设"
    assert "在内的 8 所" in Localiser(Termbase()).localise(text, figures_in(text)).text
