"""Plans whose parts belong to all or to one: ways of using, times in front, support of a kind."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


def told(zh: str) -> str:
    said = localised(zh, "plan")
    assert said.complete, said.text
    return said.text


@pytest.mark.parametrize(
    ("zh", "english"),
    [
        ("推动煤炭清洁高效利用。", "We will promote the clean and efficient use of coal."),
        (
            "促进矿产资源合理配置和高效利用。",
            "We will promote the rational allocation and efficient use of mineral resources.",
        ),
        ("做好水库防汛的工作。", "We will do solid work in reservoir flood control."),
        (
            "力争年底前市科技馆建成投用。",
            "We will strive for the completion and commissioning of the city's science and technology museum "
            "by the end of the year.",
        ),
        ("加大对外贸企业的信贷支持力度。", "We will step up credit support for foreign trade enterprises."),
        ("鼓励高校毕业生发展连锁产业。", "We will encourage college graduates to develop chain industries."),
        ("让广大职工共享发展红利。", "We will enable workers to share development dividends."),
        ("推进大数据赋能乡村振兴。", "We will use big data to support rural revitalization."),
        (
            "建设更具竞争力的现代化产业体系。",
            "We will build a more competitive modernized industrial system.",
        ),
        (
            "推动养殖方式由粗放向集约转变。",
            "We will make breeding methods less extensive and more economical and intensive.",
        ),
        ("让传统手工艺焕发新的生机与活力。", "We will give traditional handicrafts new vitality."),
        ("把更多优质项目留在县域。", "We will keep more quality projects in counties."),
        ("着力解决好居民急难愁盼问题。", "We will resolve residents' pressing concerns."),
        (
            "加快县域基础设施和养老服务设施建设。",
            "We will accelerate the development of county-level infrastructure and "
            "elderly care service facilities.",
        ),
        (
            "加强道路、电力、通信基础设施建设。",
            "We will strengthen the development of road, power and communications infrastructure.",
        ),
        (
            "建设教育、医疗等公共服务设施。",
            "We will build public service facilities for education and health care.",
        ),
        (
            "提升农村教育发展速度和质量。",
            "We will improve the speed and quality of rural educational development.",
        ),
        ("建设公园、厕所等公共设施。", "We will build public facilities such as parks and toilets."),
        ("坚决扛牢保护黑土地的责任。", "We will shoulder the responsibility of protecting black soil."),
    ],
)
def test_plans_are_told_with_their_scopes(zh: str, english: str) -> None:
    assert told(zh) == english


@pytest.mark.parametrize(
    ("zh", "wrong"),
    [
        ("抓党建、促发展。", "focus on Party building and"),  # one deed for the other
        ("推进煤炭、石油清洁利用。", "and the clean use of"),  # both are used so
        ("加大对老区的扶持力度。", "the support"),
        ("鼓励企业发展规划编制。", "to develop"),
        ("推进机关和学校建设。", "the development of"),  # offices are not built with schools
    ],
)
def test_what_looks_alike_is_not_told_so(zh: str, wrong: str) -> None:
    assert wrong not in localised(zh, "plan").text
