"""What plans were told of wrongly: each sentence as it is meant, or left where nobody can be sure."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        # money spent on what is done next, and no amount to be reached
        (
            "计划投资2600万元，实施河道整治工程。",
            "We will invest RMB 26 million and carry out projects to improve river channels.",
        ),
        ("投资260亿元，增长9%。", "Investment will reach RMB 26 billion, up 9%."),
        # everybody does something with a thing
        (
            "鼓励各地发放文旅消费券。",
            "We will encourage localities to issue culture and tourism consumption vouchers.",
        ),
        ("推动各部门落实主体责任。", "We will push all departments to implement primary responsibility."),
        # what stands in front belongs to the last word, or inside
        ("推进山区土地流转。", "We will advance the transfer of land-use rights in mountain areas."),
        (
            "加快补齐防洪减灾体系薄弱环节。",
            "We will move faster to shore up weak links in the flood control and disaster reduction system.",
        ),
        ("加强公共区域视频监控。", "We will strengthen public area video surveillance."),
        # one idea said once
        ("补齐基层治理薄弱环节短板。", "We will shore up weak links in community-level governance."),
        # what both have, and how much somebody gets
        (
            "完善责任落实和考核评价机制。",
            "We will improve the mechanism for the fulfillment of responsibilities and performance "
            "evaluation.",
        ),
        (
            "提高城乡居民基础养老金。",
            "We will raise the basic pension for rural and non-working urban residents.",
        ),
        ("严格规划执法。", "We will tighten planning enforcement."),
        ("推动财政科学管理。", "We will promote sound fiscal management."),
        ("推进防护林更新修复。", "We will advance the renewal and restoration of shelterbelts."),
        (
            "实施质量强企战略。",
            "We will implement the strategy of strengthening the enterprise through quality.",
        ),
        ("保障群众基本住房需求。", "We will secure people's basic housing needs."),
        ("加快古镇保护更新。", "We will accelerate the protection and renewal of ancient towns."),
        ("改造老旧小区、老旧管网。", "We will renovate old residential communities and old pipelines."),
        # two verbs of one thing
        ("梳理重构审批流程。", "We will review and restructure approval procedures."),
        (
            "深化国企改革的同时，加强风险防控。",
            "While deepening SOE reform, we will strengthen risk prevention and control.",
        ),
    ],
)
def test_told_as_it_is_meant(chinese: str, english: str) -> None:
    assert localised(chinese, "plan").text == english


@pytest.mark.parametrize(
    "chinese",
    [
        "推动信访积案化解清零。",  # no cases remain, and not no resolution
        "抓好扬尘、散煤、机动车污染治理。",  # it is the pollution of all three
        "推动“项目等土地”变为“土地等项目”。",  # who waits for what
        "完善社会保障和救助体系。",  # nobody assists systems
        "建设水陆协同的智能电网。",  # how its parts go together
        "实现危化品、煤矿等企业安全风险监测预警全覆盖。",  # who is watched, and no kinds of watching
        "培育升级一批示范主体。",  # a second verb, and no thing
        "改造燃气、供热、供水老旧管网。",  # all three are old
        "增强科技创新力量。",  # those who innovate
    ],
)
def test_not_told_where_it_would_be_wrong(chinese: str) -> None:
    assert not localised(chinese, "plan").complete


def test_once_a_month_is_no_time_of_the_clock() -> None:
    assert "1 time" not in localised("村级队伍每月开展1次技能培训。", "plan").text
