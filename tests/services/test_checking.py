"""What is checked once or anew, and that whatever a brief holds open is a finding too."""

from __future__ import annotations

import pytest

from desktop_app.briefs.safety import Checker
from desktop_app.document.read import read_text
from desktop_app.figures.extract import extract_figures
from desktop_app.project.content import ProjectContent
from desktop_app.services import checking
from desktop_app.services.checking import PairChecker, items_of
from desktop_app.translation.model import Origin, OriginKind, Translation, TranslationState
from desktop_app.translation.terms.termbase import Termbase


def test_a_pair_is_checked_once_and_again_when_it_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    real = checking.check_pair

    def counted(source, english, known):
        asked.append(english)
        return real(source, english, known)

    monkeypatch.setattr(checking, "check_pair", counted)
    checking._checked.cache_clear()
    source, wrong, right = "新建学校3所。", "4 schools were built.", "3 schools were built."
    for english in (wrong, wrong, right, wrong):
        found = PairChecker(Termbase.load()).check("s1", source, english, None)
        assert bool(found) is (english is wrong)
    assert asked == [wrong, right]


@pytest.mark.parametrize(
    ("english", "asked_about"),
    [
        ("The use of green electricity doubled year on year and made up over 8% of all power used.", []),
        ("The use of green electricity grew by over 8% of all power used.", ["翻倍"]),
        ("The use of green electricity doubled year on year and made up a part of all power used.", ["8%"]),
        ("Green electricity was used.", ["翻倍", "8%"]),
    ],
)
def test_what_a_brief_holds_open_is_a_finding_too(english: str, asked_about: list[str]) -> None:
    report = read_text(
        "某区2025年工作报告\n\n一、2025年工作回顾\n\n绿电使用规模同比翻倍、占用电量超8%。\n", "x.txt"
    )
    segment = report.segments[-1]
    told = Translation(segment.id, english, TranslationState.MACHINE, Origin(OriginKind.ENGINE, "x"))
    content = ProjectContent(report, extract_figures(report), {segment.id: told})
    found = PairChecker(Termbase.load(), items_of(content)).check_translation(told)
    marked = [segment.text[one.zh_start : one.zh_end] for one in found if one.check.startswith("figure-")]
    assert marked == asked_about
    assert bool(Checker(content).check(segment).open) is bool(asked_about)
