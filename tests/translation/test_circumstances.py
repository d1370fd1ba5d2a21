"""Clauses with where, when, with whom or what for in front of what is done; things related to others."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


def told(text: str, role: str = "plan") -> str:
    one = localised(text, role)
    assert one.complete
    return one.text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "在工业园区建设5座充电站，年内建成3座变电站。",
            "We will build 5 charging stations in industrial parks and complete 3 substations within the "
            "year.",
        ),
        (
            "依托龙头企业建设创新平台，联合高等院校共建实验室。",
            "We will build innovation platforms with the support of leading enterprises and work with "
            "institutions of higher learning to jointly build laboratories.",
        ),
        ("在城市发展中保护传统文化。", "We will protect traditional culture in urban development."),
        (
            "力争海洋产业增加值突破2000亿元，力争新增高新技术企业50家以上。",
            "We will strive for value added of marine industries to exceed RMB 200 billion, and strive to "
            "add at least 50 high- and new-tech enterprises.",
        ),
        (
            "深化与高等院校合作，加强与周边城市联动。",
            "We will strengthen cooperation with institutions of higher learning and coordination with "
            "neighboring cities.",
        ),
        (
            "健全与人口变化相适应的教育资源配置机制。",
            "We will improve the mechanism for the allocation of educational resources suited to "
            "demographic changes.",
        ),
        (
            "构建以企业为主体的创新体系，营造公平、公正、透明的市场环境。",
            "We will build an innovation system with enterprises as the mainstay, and foster a fair, "
            "impartial and transparent market environment.",
        ),
        (
            "提升企业应对市场风险的能力，严厉打击电信网络诈骗等违法犯罪。",
            "We will enhance the capacity of enterprises to respond to market risks, and crack down on "
            "crimes and offenses such as telecom and online fraud.",
        ),
        (
            "推动重点项目竣工，推动公共服务平台落地，吸引优质项目集聚。",
            "We will push for the completion of key projects, secure the launch of public "
            "service platforms, and attract quality projects.",
        ),
        (
            "筹建保障性住房8万套，新增停车泊位5万个、充电桩3万个。",
            "We will plan and build 80,000 units of government-subsidized housing, and add 50,000 "
            "parking spaces and 30,000 charging piles.",
        ),
        (
            "健全应急管理“1+8+N”平台，打通跨区域、跨部门的联动壁垒。",
            "We will improve the “1+8+N” emergency management platform, and break down cross-regional and "
            "cross-departmental barriers to coordination.",
        ),
        (
            "建设深圳市高性能复合材料创新园，推进全区综治中心规范化建设。",  # one park
            "We will build Shenzhen High-Performance Composite Material Innovation Park and advance the "
            "standardization of the district's social governance centers.",
        ),
    ],
)
def test_what_stands_around_an_act_is_told_with_it(chinese: str, english: str) -> None:
    assert told(chinese) == english


def test_what_leads_up_to_nothing_done_stays_a_lead() -> None:
    assert told("依托重点实验室，开展科学研究。").startswith(
        "Relying on key laboratories, we will carry out "
    )


def test_no_sum_is_served() -> None:
    chinese = "实物商品网上零售额近5.08万亿元，服务网上零售额近1.49万亿元。"
    text = localised(chinese).text
    assert "served" not in text
    assert "serving" not in text


@pytest.mark.parametrize(
    ("year", "when"), [("今年", " this year"), ("明年", " next year"), ("2027年", " in 2027"), ("下一步", "")]
)
def test_the_year_whose_work_is_to_be_done_well_is_the_one_that_is_told(year: str, when: str) -> None:
    text = told(f"做好{year}工作，必须坚持稳中求进。")
    assert text == f"To do our work well{when}, we will pursue progress while ensuring stability."


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("妥善处理劳动纠纷。", "We will properly handle labor disputes."),
        ("安全处置危险废物。", "We will safely dispose of hazardous waste."),
    ],
)
def test_an_adverb_stands_before_its_verb_and_never_between_it_and_its_thing(
    chinese: str, english: str
) -> None:
    assert told(chinese) == english
