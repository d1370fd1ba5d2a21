"""The proof: every figure tied to the words that say it, or open."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.document.model import Segment
from desktop_app.figures.extract import figures_in
from desktop_app.review.consistency import check_report
from desktop_app.review.proof import ProofState, prove
from desktop_app.translation.model import Term, Translation


def _states(source: str, english: str) -> list[str]:
    figures = [replace(figure, id=f"F{n}") for n, figure in enumerate(figures_in(source))]
    return [proof.state.value for proof in prove(figures, english)]


def test_every_figure_is_tied_to_its_words() -> None:
    source, english = "总值1.01万亿元，同比增长6.3%", "It reached RMB 1.01 trillion, up 6.3%."
    proofs = prove(figures_in(source), english)
    assert [english[proof.en_start : proof.en_end] for proof in proofs] == ["RMB 1.01 trillion", "6.3%"]
    assert {proof.state for proof in proofs} == {ProofState.PROVEN}


def test_wrong_value_unit_or_direction_stays_open() -> None:
    assert _states("总值1.01万亿元，同比增长6.3%", "It reached RMB 1.01 billion, up 6.3%.") == [
        "open",
        "proven",
    ]
    assert _states("总值1.01万亿元", "It reached US$1.01 trillion.") == ["open"]
    assert _states("同比增长6.3%", "It fell by 6.3%.") == ["open"]
    assert _states("同比增长6.3%", "") == ["open"]


def test_equal_figures_may_share_one_english_number() -> None:
    assert _states("出口增长5%，进口增长5%", "Exports and imports both grew by 5%.") == ["proven", "proven"]


def _report(*pairs: tuple[str, str]) -> tuple[list[Segment], dict[str, Translation]]:
    segments = [Segment(f"s{n}", "b", 0, len(zh), zh) for n, (zh, _en) in enumerate(pairs)]
    return segments, {f"s{n}": Translation(f"s{n}", en) for n, (_zh, en) in enumerate(pairs)}


def test_the_same_sentence_needs_the_same_english() -> None:
    segments, translations = _report(
        ("（一）改革创新", "(1) Reform and innovation"),
        ("（二）改革创新", "(2) Reform and innovation"),
        ("改革创新", "Reforms and new ideas"),
    )
    (finding,) = check_report(segments, translations)
    assert (finding.segment, finding.check) == ("s2", "sentence-inconsistent")


def test_a_name_keeps_its_form() -> None:
    name = Term("深圳湾", "Shenzhen Bay", pos="name", variants=("Shenzhenwan",))
    segments, translations = _report(
        ("深圳湾开通", "Shenzhen Bay opened."), ("深圳湾扩建", "Shenzhenwan grew.")
    )
    (finding,) = check_report(segments, translations, names=[name])
    assert (finding.check, finding.fix) == ("name-inconsistent", "Shenzhen Bay grew.")


def test_what_stands_in_quotation_marks_keeps_its_form() -> None:
    segments, translations = _report(
        ("举办“剧查查之夜”和“暖光”活动", "We held “Drama Night” and “Warm Light”."),
        ("办好“剧查查之夜”", "We will hold the “Night of Checks”."),
        ("“暖光”亮起", "“warm light” shone."),
    )
    (finding,) = check_report(segments, translations)
    assert (finding.segment, finding.check) == ("s1", "name-inconsistent")
    assert finding.fix == "We will hold the “Drama Night”."


@pytest.mark.parametrize(
    ("english", "proven"),
    [
        ("62 new enterprises were added, and the increase was the highest in the city.", True),
        ("62 new enterprises were added, ranking first in the city.", True),
        ("62 new enterprises were added, the second highest in the city.", False),
        ("62 new enterprises were added, one of the highest in the city.", False),
        ("62 new enterprises were added, among the most in the city.", False),
        ("62 new enterprises were added in the city.", False),
    ],
)
def test_a_first_rank_is_proven_by_a_superlative(english: str, proven: bool) -> None:
    assert _states("新增企业62户，增量全市第一。", english) == ["proven", "proven" if proven else "open"]
