"""Usual sentences of plans: kinds in a row, what is hard to do, leads at the end, whose a modifier is."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("推动国有资本向公益性、战略性领域集中。", "public welfare and strategic areas"),
        (
            "解决停车难、如厕难、买菜难等问题。",
            "problems such as difficulties in parking, finding toilets and buying groceries",
        ),
        (
            "加快轨道交通站点周边综合开发。",
            "the comprehensive development of areas around rail transit stations",
        ),
        ("保障重点项目用地需求。", "land for key projects"),
        ("新建一批图书馆、文化馆分馆。", "branches of the library and the cultural center"),
        ("围绕创新链布局产业链。", "We will plan the industrial chain around the innovation chain"),
        ("争创全国双拥模范城“十一连冠”。", "for the eleventh consecutive time"),
        ("推动产业升级，以改革创新为根本动力。", ", driven by reform and innovation."),
        ("审批时限平均压缩30%以上。", "will be cut by an average of at least 30%"),
        ("城乡居民收入比缩小到1.9以内。", "will narrow to no more than 1.9"),
        (
            "完成第三轮中央生态环境保护督察反馈问题整改。",
            "in the third round of central environmental inspections",
        ),
        (
            "提高极端天气和突发事件应对处置能力。",
            "the capacity to respond to and handle extreme weather and emergencies",
        ),
        ("强化工业、交通、扬尘等重点领域管控。", "key areas such as industry, transport and dust"),
        ("新增公共充电桩2000个，新能源公交车占比达到90%。", "the share of new energy buses will reach 90%"),
        ("培养“法律明白人”3000名。", "3,000 “legally knowledgeable villagers”"),
        ("做到困难群众应保尽保。", "ensure that all eligible people in difficulty are covered"),
        ("粮食产值与农业总产值之比达到2.8:1。", "will reach 2.8:1"),
        ("常态化开展“企业家座谈会”。", "“meetings with entrepreneurs”"),
        (
            "加强防汛抗旱、森林防灭火、地质灾害防治能力建设。",
            "the development of capacity for flood control and drought relief, forest fire",
        ),
        (
            "启动县城至高铁站快速通道建设。",
            "the expressway from the county seat to the high-speed railway station",
        ),
        ("孤儿基本生活保障标准逐步提高。", "will rise gradually"),
        ("让群众共享数字发展成果。", "fruits of digital development"),
        ("以更大决心、更实举措推进改革。", "advance reform with greater resolve and more solid measures"),
        ("一般业务3个工作日内办结。", "will be completed within 3 working days"),
        ("设立10亿元天使投资基金。", "an angel investment fund of RMB 1 billion"),
        ("补齐县城基础设施和公共服务短板。", "weak links in county seat infrastructure and public services"),
        (
            "推动政务数据跨部门、跨层级共享。",
            "the cross-departmental and cross-level sharing of government data",
        ),
        (
            "贯彻党中央、国务院决策部署和省委、市委工作要求。",
            "and the work requirements of the Provincial Party Committee and the CPC Municipal Committee",
        ),
        ("PM2.5平均浓度下降到28微克/立方米。", "will fall to 28"),
        ("加大涉民生案件执行力度。", "enforcement in livelihood"),
    ],
)
def test_told_with_all_that_it_says(chinese: str, english: str) -> None:
    told = localised(chinese, "plan")
    assert english in told.text, told.text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("推进公益性、奇特性项目建设。", "public welfare"),  # one kind that no list has
        ("解决停车难、打卡难等问题。", "difficulties in parking and"),
        ("聚焦主责主业，以项目建设为重点。", ", with a focus"),  # a lead alone is nothing to stand behind
        ("税收收入50亿元，税收占比达到90%。", "the share of tax revenue in"),
        ("启动从无到有公路建设。", "from"),  # no place to lead from
        ("以更大决心、更奇举措推进改革。", "greater resolve and"),  # one that no list has
    ],
)
def test_what_looks_alike_is_not(chinese: str, english: str) -> None:
    assert english not in localised(chinese, "plan").text
