"""Headings name no actor: imperative in plans, -ing in results; couplets whole or not at all."""

from __future__ import annotations

import pytest

from desktop_app.figures.extract import figures_in
from desktop_app.translation.localise import Localiser
from desktop_app.translation.memory.store import Memory
from desktop_app.translation.model import OriginKind, PipelineItem
from desktop_app.translation.pipeline import Pipeline
from desktop_app.translation.terms.termbase import Termbase

TERMS = Termbase.load()
PIPELINE = Pipeline(Localiser(TERMS), Memory(termbase=TERMS))


def heading(text: str, role: str) -> str:
    item = PipelineItem("1", text, tuple(figures_in(text)), role, kind="section")
    one = PIPELINE.localise(item)
    return one.text if one.complete else ""


@pytest.mark.parametrize(
    ("chinese", "role", "english"),
    [
        ("（一）聚力建设现代化产业体系", "plan", "(1) Build a modernized industrial system"),
        (
            "稳中求进　提质增效",
            "plan",
            "Pursue progress while ensuring stability, and improve quality and efficiency",
        ),
        (
            "深化理论武装，夯实思想根基",
            "plan",
            "Deepen theoretical study and consolidate the ideological foundation",
        ),
        (
            "深化理论武装，夯实思想根基",
            "results",
            "Deepening theoretical study and consolidating the ideological foundation",
        ),
        (
            "坚持守底线、防风险，社会大局平安稳定",
            "results",
            "Holding the bottom line and preventing risks: the overall social situation remained stable",
        ),
        ("综合实力显著增强", "results", "Overall strength grew stronger"),
        (
            "聚焦科技创新，加强知识产权保护",
            "",
            "Focusing on scientific and technological innovation, and strengthening intellectual property "
            "protection",
        ),
    ],
)
def test_headings_by_rule(chinese: str, role: str, english: str) -> None:
    assert heading(chinese, role) == english


@pytest.mark.parametrize(
    ("chinese", "role"),
    [
        ("聚焦某某跃升，优化营商环境", "plan"),  # half of it unknown
        ("综合实力显著增强", "plan"),  # how things will fare is no order
        ("综合实力显著增强", ""),
    ],
)
def test_other_headings_are_left_to_the_engine(chinese: str, role: str) -> None:
    assert not heading(chinese, role)


def test_the_words_of_the_memory_come_before_the_rules() -> None:
    item = PipelineItem("1", "加强政府自身建设", role="plan", kind="part")
    (one,) = PIPELINE.translate([item])
    assert one.origin.kind is OriginKind.MEMORY
