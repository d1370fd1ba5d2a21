"""Which terms a brief explains: those that its sentences use and that tell a guest something."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.briefs.blocks import Standing, Statement
from desktop_app.briefs.glossary import glossary_entries
from desktop_app.briefs.words import Words
from desktop_app.document.read import read_text
from desktop_app.figures.model import FigureSet
from desktop_app.project.content import ProjectContent
from desktop_app.translation.model import Term

CONTENT = ProjectContent(read_text("一、工作回顾\n推进改革。", "a.txt"), FigureSet((), (), (), ()), {})


def explained(english: str, chinese: str, *terms: Term) -> dict[str, str]:
    quoted = Statement(1, ("s1",), "P1.p1", Words.of(english, chinese), Standing.CONFIRMED)
    found = glossary_entries(replace(CONTENT, terms=terms), [quoted])
    return {entry.zh: entry.en for entry in found}


@pytest.mark.parametrize(
    ("english", "chinese", "entries"),
    [
        (
            "We joined in the Belt and Road.",
            "积极参与“一带一路”建设。",
            {"“一带一路”": "Belt and Road"},
        ),
        (
            "Total retail sales of consumer goods grew by 5%.",
            "社会消费品零售总额增长5%。",
            {"社会消费品零售总额": "total retail sales of consumer goods"},
        ),
        ("Electricity consumption grew by 5%.", "用电量增长5%。", {}),  # explains itself
        ("The main economic indicators grew.", "主要经济指标增长。", {}),  # so does this
        ("We worked for common prosperity.", "扎实推动共同富裕。", {}),  # plain words
        ("We joined in the initiative.", "积极参与“一带一路”建设。", {}),  # the English says it otherwise
    ],
)
def test_what_a_guest_would_not_know_is_explained(
    english: str, chinese: str, entries: dict[str, str]
) -> None:
    assert explained(english, chinese) == entries


def test_what_a_person_confirmed_is_explained_whatever_it_is() -> None:
    term = Term("共同富裕", "prosperity for all")
    assert explained("We worked for prosperity for all.", "扎实推动共同富裕。", term) == {
        "共同富裕": "prosperity for all"
    }


def test_of_a_long_name_and_one_inside_it_the_long_one_is_explained() -> None:
    terms = Term("龙岗", "Longgang", pos="name"), Term("龙岗时报", "Longgang Times", pos="name")
    assert explained("The Longgang Times wrote of it.", "龙岗时报作了报道。", *terms) == {
        "龙岗时报": "Longgang Times"
    }


def test_no_more_than_sixteen_are_explained_the_confirmed_ones_first_and_by_their_english() -> None:
    terms = [
        Term(f"第{sign}项工程", f"Project {letter}")
        for sign, letter in zip("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午", "QPONMLKJIHGFEDCBA", strict=True)
    ]
    chinese = "、".join(term.zh for term in terms) + "和“一带一路”。"
    english = ", ".join(term.en for term in terms) + " and the Belt and Road."
    found = list(explained(english, chinese, *terms).values())
    assert len(found) == 16
    assert found == sorted(found)
    assert "Belt and Road" not in found
