"""Edges of what was cut out of the English, and sentences that only look so."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair

CUT = (
    (
        "今年上半年，全市经济平稳增长，就业保持稳定。",
        "the city's economy grew steadily and employment held firm.",
        "small letter",
    ),
    (
        "我市是全省最大的港口，货物吞吐量居首位。",
        "Our city is the largest port, In cargo throughput it ranks first.",
        "begins or ends",
    ),
    (
        "报告总结了成绩，也指出了不足之处。",
        "The report reviewed the results. and pointed out shortcomings.",
        "begins or ends",
    ),
    (
        "这项政策促进了消费，也拉动了投资。",
        "Which boosted consumption and also drove investment.",
        "should follow",
    ),
    ("这不仅是机遇，也是挑战。", "This is only an opportunity, but also a challenge.", "lost its “not”"),
    ("我们永远不称霸。", "We will not never seek hegemony.", "denies twice"),
    ("国家不允许拖欠工资。", "No employer will not be allowed to withhold wages.", "denies twice"),
    ("文物是不可再生的宝贵资源。", "Relics can neither be renewed and replaced.", "lost its “nor”"),
    ("我们不惹事，也不怕事。", "We provoke trouble, nor do we flinch from it.", "follows no denial"),
    ("全市人口在全国排第18位。", "The city's population rankedth in the country.", "lost its number"),
    (
        "2023年末，全市常住人口500万人。",
        "By the end, the city had a resident population of 5 million.",
        "lost its number",
    ),
)
WHOLE = (
    ("推进电商发展。", "e-commerce will be promoted in all towns of the county."),
    ("建设美丽乡村。", "building a beautiful countryside"),
    ("谁来负责？", "Which of the offices of the county will be in charge of it?"),
    ("大会在海牙举行。", "The meeting was held in the Netherlands, The Hague being its seat."),
    ("只有坚持改革，也要扩大开放。", "We must not only persist in reform but also open wider."),
    ("我们不惹事，也不怕事。", "We do not provoke trouble, nor do we flinch from it."),
    ("双方均未上诉，判决生效。", "Neither party appealed, and the judgment took effect."),
    ("我们别无选择。", "We have no choice, and there is not a single way around it."),
    ("2023年末，工程完工。", "By the end of 2023, the project was completed."),
)


@pytest.mark.parametrize(("source", "english", "said"), CUT)
def test_what_was_cut_out_leaves_edges(source: str, english: str, said: str) -> None:
    assert any(said in one.message for one in check_pair(source, english))


@pytest.mark.parametrize(("source", "english"), WHOLE)
def test_whole_english_has_none(source: str, english: str) -> None:
    assert not [
        one
        for one in check_pair(source, english)
        if one.check == "broken-english" or "lost its number" in one.message
    ]
