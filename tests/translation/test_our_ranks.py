"""Ranks and honors where nobody is named, firsts with a sum and a name, what grew behind how it fared."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "排名全国百强区第22位，较上一年度再进两位。",
            "We ranked 22nd among China's Top 100 Districts, moving up two places from the previous year.",
        ),
        ("跃居全国百强县第41位。", "We rose to 41st among China's Top 100 Counties."),
        (
            "首次跻身全国工业百强区十强。",
            "We entered the top ten of China's top 100 industrial districts for the first time.",
        ),
        (
            "全省首个超百亿元水利工程青溪水库开工。",
            "Construction began on the province's first water conservancy project worth over RMB 10 billion "
            "(Qingxi Reservoir).",
        ),
        (
            "我市首条跨海高铁福厦高铁建成通车。",
            "The city's first sea-crossing high-speed railway Fuzhou-Xiamen High-Speed Railway was completed "
            "and opened to traffic.",
        ),
        (
            "先后获得国家级荣誉12项、省级荣誉35项。",
            "12 national honors and 35 provincial honors were won.",
        ),
        ("8项改革举措获省级荣誉。", "8 reform measures won provincial honors."),
        (
            "信访工作获国家信访局通报表扬。",
            "The handling of petitions was commended by the National Public Complaints and Proposals "
            "Administration.",
        ),
        (
            "工业投资势头强劲，同比增长27.8%。",
            "Industrial investment gathered strong momentum, up 27.8% year on year.",
        ),
        (
            "成为全省唯一获此殊荣的县级市。",
            "We became the only county-level city in the province to receive this honor.",
        ),
        (
            "未来产业企业超过140家，总估值超过320亿元。",
            "The number of enterprises in industries of the future exceeded 140, and total valuation "
            "exceeded RMB 32 billion.",
        ),
        (
            "在库亿元以上项目375个，75个项目纳入省、市级重大项目计划。",
            "375 projects worth over RMB 100 million each were in the pipeline, and 75 projects were "
            "included in provincial and municipal major project plans.",
        ),
        ("外资外贸韧性强、活力足。", "Foreign investment and foreign trade showed resilience and vitality."),
        ("在谈项目达到122个。", "The number of projects under negotiation reached 122."),
        ("夜间经济成为消费新亮点。", "The night-time economy became a new consumption highlight."),
    ],
)
def test_what_nobody_is_named_for_is_ours(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


@pytest.mark.parametrize(
    "chinese",
    [
        "全国首批10个县入选。",  # so many of the first, which have no name and cost nothing
        "成为全国唯一登上月球的城市。",  # what nobody did before is not known
        "跻身第22位。",  # entered among the top, not at a place
        "南山区连续多年蝉联全国百强区第1位。",  # a district that is named has the rank
    ],
)
def test_what_only_looks_like_it_is_left(chinese: str) -> None:
    told = localised(chinese)
    assert not told.complete
    assert "We " not in told.text
