"""Names behind what they are, supporting things for others, classes, ratings, work done with others."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "推行政府采购合同线上融资服务。",
            "We will introduce government online financing services for procurement contracts.",
        ),
        (
            "建立重大行政决策社会稳定风险评估机制。",
            "We will establish a social stability risk assessment mechanism for major "
            "administrative decisions.",
        ),
        (
            "加强与高校的人才合作。",
            "We will strengthen talent cooperation with universities.",
        ),
        (
            "支持农业类专业发展。",
            "We will support the development of majors related to agriculture.",
        ),
        (
            "发展集约化、规模化养殖。",
            "We will develop intensive and large-scale farming.",
        ),
        (
            "发挥海外华侨华人的桥梁作用。",
            "We will give full play to the role of overseas Chinese as a bridge.",
        ),
        (
            "防范化解经济运行中的重大风险。",
            "We will prevent and defuse major risks in economic performance.",
        ),
        (
            "完善企业、高校和科研院所的合作和交流机制。",
            "We will improve the mechanism for cooperation and exchanges among enterprises, "
            "universities and research institutes.",
        ),
    ],
)
def test_a_plan_is_told_whole(chinese: str, english: str) -> None:
    said = localised(chinese, role="plan")
    assert (said.complete, said.text) == (True, english)


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "完成16个镇级污水处理厂配套管网建设。",
            "We completed supporting pipelines for 16 town-level sewage treatment plants.",
        ),
        (
            "龙头企业华润集团落户高新区。",
            "The leading enterprise China Resources Group settled in the high-tech zone.",
        ),
        (
            "建成四星级以上农家乐28家。",
            "28 farm stays rated four-star or above were completed.",
        ),
        (
            "来自15个国家的3000人参加了活动。",
            "3,000 people from 15 countries took part in the event.",
        ),
        (
            "关于优化营商环境的28条措施全面落实。",
            "28 measures on improving the business environment were fully implemented.",
        ),
    ],
)
def test_results_are_told_whole(chinese: str, english: str) -> None:
    said = localised(chinese)
    assert (said.complete, said.text) == (True, english)


@pytest.mark.parametrize(
    ("role", "chinese"),
    [
        ("results", "建成国家级制造业创新中心省级分中心2个。"),
        ("plan", "总结推广改革中的成功经验。"),
        ("results", "支持同一类项目。"),
    ],
)
def test_what_only_looks_like_it_is_left(role: str, chinese: str) -> None:
    assert not localised(chinese, role=role).complete


def test_what_a_committee_sets_is_of_no_plans_of_it() -> None:
    assert "of the plans of" not in localised("落实市委部署的重点改革任务。", role="plan").text
    said = localised("提供比以往更优质的法律服务。", role="plan")
    assert said.text == "We will provide legal services of higher quality than before."
