"""Grades of assessments, reviews passed, ranks on lists, and what shifted from one thing to another."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "连续四年在全省综合考核中获评优秀等次。",
            "We were rated excellent in the provincial comprehensive assessment for four consecutive years.",
        ),
        (
            "位列全省营商环境评价榜单第五。",
            "We ranked fifth in the province's ranking for business environment assessment.",
        ),
        ("连续两年获此殊荣。", "We received this honor for two consecutive years."),
        (
            "国家卫生城市创建工作高分通过国家复审。",
            "Efforts to become a national healthy city passed the national review with high scores.",
        ),
        ("通过国家卫生城市复评。", "We passed the re-evaluation as a national healthy city."),
        (
            "城市建设由外延扩张向内涵提升转变。",
            "Urban development shifted from extensive expansion to qualitative improvement.",
        ),
        (
            "开发区获评国家级绿色园区、全省先进开发区。",
            "The development zone was named a national-level green park and a provincial advanced "
            "development zone.",
        ),
        (
            "中国工业百强区排名第25位，较2021年跃升6位。",
            "We ranked 25th among China's top 100 industrial districts, moving up 6 places from 2021.",
        ),
    ],
)
def test_what_others_made_of_us_is_told_whole(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


@pytest.mark.parametrize(
    ("chinese", "role"),
    [
        ("在全省综合考核中获评优秀等次。", "plan"),  # not ours yet
        ("在清风杯竞赛评比中获评优秀等次。", "results"),  # of an unknown event
        ("清风湾通过省级复审。", "results"),  # what passed, nobody knows
    ],
)
def test_what_is_not_known_or_not_done_is_left(chinese: str, role: str) -> None:
    assert not localised(chinese, role).complete
