"""Verbs in a row, 把 and 使, what obtained something: constructions of verbs that anything may fill."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("role", "chinese", "told"),
    [
        (
            "results",
            "筹集社会捐款320万元建设乡村图书室18个。",
            "We raised RMB 3.2 million in public donations to build 18 rural reading rooms.",
        ),
        (
            "plan",
            "争取国债资金改造城区供热管网12公里。",
            "We will seek treasury bond funds to renovate 12 kilometers of urban heating pipelines.",
        ),
        ("results", "投资860万元新建幼儿园3所。", "We invested RMB 8.6 million in building 3 kindergartens."),
        (
            "results",
            "利用闲置厂房建成文化活动中心6个。",
            "We used idle factory buildings to build 6 cultural activity centers.",
        ),
        ("plan", "充分利用闲置土地建设停车场。", "We will make full use of idle land to build parking lots."),
        (
            "results",
            "盘活闲置土地建设标准厂房12万平方米。",
            "We made good use of idle land to build 120,000 square meters of standard factory buildings.",
        ),
        (
            "results",
            "安排专项资金2000万元用于农村道路养护。",
            "We allocated RMB 20 million in special funds for the maintenance of rural roads.",
        ),
        (
            "results",
            "委托高校开展产业发展研究。",
            "We commissioned universities to carry out research on industrial development.",
        ),
        (
            "results",
            "聘请律师为村民提供法律服务。",
            "We engaged lawyers to provide legal services for villagers.",
        ),
        (
            "plan",
            "严格按照规划推进城市建设。",
            "We will advance urban development strictly in line with plans.",
        ),
        (
            "results",
            "借助数字技术把传统工厂变成智能工厂。",
            "We turned traditional factories into smart factories with the support of digital technologies.",
        ),
        (
            "results",
            "支持农业龙头企业建设生产基地。",
            "We supported leading agricultural enterprises in building production bases.",
        ),
        (
            "results",
            "将城乡低保标准由每月620元提高到680元。",
            "The urban and rural subsistence allowance standards were raised "
            "from RMB 620 per month to RMB 680.",
        ),
        ("plan", "将研发经费投入强度由2.3%提高到2.8%。", "R&D intensity will be raised from 2.3% to 2.8%."),
        ("results", "将审批事项由86项压减至52项。", "The number of approval items was cut from 86 to 52."),
        ("plan", "贫困发生率降至0.5%。", "Incidence of poverty will fall to 0.5%."),
        ("results", "使全县森林覆盖率达到65.3%。", "The county's forest coverage reached 65.3%."),
        ("results", "困难群众得到及时救助。", "People in difficulty were promptly assisted."),
        ("plan", "困难群众得到及时救助。", "People in difficulty will be promptly assisted."),
        (
            "results",
            "使教育资源得到均衡配置。",
            "We ensured that educational resources were allocated in a balanced way.",
        ),
        ("plan", "让闲置资产得到盘活。", "We will ensure that idle assets are put to good use."),
        ("results", "三所学校被评为示范学校。", "Three schools were named demonstration schools."),
        (
            "results",
            "高新区被列为国家级示范区。",
            "The high-tech zone was named a national-level demonstration zone.",
        ),
        ("results", "使农村面貌发生巨大变化。", "We greatly changed the appearance of the countryside."),
        ("plan", "把更多资源下沉到基层。", "We will bring more resources to the community level."),
        ("results", "将闲置学校改造为养老院。", "We converted idle schools into nursing homes."),
        ("results", "将48个部门整合为32个。", "48 departments were merged into 32."),
        (
            "results",
            "两个社区被命名为全国和谐社区。",
            "Two communities were named national harmonious communities.",
        ),
        ("plan", "把支部建在产业链上。", "We will set up Party branches in the industrial chain."),
    ],
)
def test_a_construction_is_told_whatever_fills_it(role: str, chinese: str, told: str) -> None:
    assert localised(chinese, role).text == told


@pytest.mark.parametrize(
    ("chinese", "wrong"),
    [
        ("利用外资增长12%。", "to "),  # nothing is put to use
        ("投资项目建设加快推进。", "invested"),
        ("投入运营公交车120辆。", "invested"),
        ("使全县面貌一新。", "Shiquan"),  # 使 is no name
        ("支持企业建设项目备案。", "in building"),
    ],
)
def test_what_looks_alike_is_not_told_so(chinese: str, wrong: str) -> None:
    assert wrong not in localised(chinese).text
