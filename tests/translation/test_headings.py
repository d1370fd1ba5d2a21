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
    ("chinese", "english"),
    [
        ("1.经济发展", "1. Economic development"),
        ("二、农业和农村", "II. Agriculture and rural areas"),
        ("（一）人口", "(1) Population"),
        ("二、农 业", "II. Agriculture"),
        ("1. 全县一般公共预算", "1. The county's general public budget"),
    ],
)
@pytest.mark.parametrize("role", ["plan", "results", "annex"])
def test_a_thing_alone_is_its_name(chinese: str, english: str, role: str) -> None:
    assert heading(chinese, role) == english


@pytest.mark.parametrize(
    ("chinese", "role", "english"),
    [
        ("政治引领铸忠诚。", "plan", "Forge loyalty through political guidance."),
        ("践行初心惠民生。", "plan", "Benefit the people by staying true to our original aspiration."),
        ("深化改革增活力。", "results", "Increasing vitality by deepening reform."),
        (
            "人工智能引领产业创新突破。",
            "results",
            "Artificial intelligence (AI) led breakthroughs in industrial innovation.",
        ),
        (
            "五年来，综合实力显著提升。",
            "results",
            "Over the past five years, overall strength improved significantly.",
        ),
        (
            "一年来，我们坚持稳中求进，经济运行稳中向好。",
            "results",
            "Over the past year, we pursued progress while ensuring stability, and economic performance "
            "remained stable and improved.",
        ),
    ],
)
def test_slogans_and_times(chinese: str, role: str, english: str) -> None:
    assert heading(chinese, role) == english


def test_a_thing_alone_is_none_where_a_word_of_it_is_unknown() -> None:
    assert not heading("一、喆喆发展", "plan")


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "（二）立足扩大内需，深化国企改革",
            "(2) Focus on expanding domestic demand and deepen SOE reform",
        ),
    ],
)
def test_a_heading_may_open_with_a_deed_that_it_stands_on(chinese: str, english: str) -> None:
    assert heading(chinese, "plan") == english


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
