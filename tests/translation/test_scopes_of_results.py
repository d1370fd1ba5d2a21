"""How far a word reaches in what results name: fields and risks, levels, fronts, heads not shared."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "房地产、地方债务等风险隐患凸显。",
            "Risks and hazards in real estate and local debt stood out clearly.",
        ),
        ("规范建筑、餐饮等行业管理。", "industries such as construction and catering"),
        ("转变农业发展思路。", "We transformed the approach to agricultural development."),
        ("工业三大主导产业集聚成势。", "The three leading industries of the industrial sector clustered"),
        ("省级五大平台建成投用。", "Five major provincial-level platforms were completed"),
        ("引入数字经济区域总部。", "We introduced digital economy regional headquarters."),
        ("开展植树造林和低产低效林改造。", "We carried out afforestation and "),
        ("港口能级、枢纽能级稳步提升。", "The port level and the level of hubs improved steadily."),
        (
            "成功创建国家园林城市、省级食品安全示范城市。",
            "We earned recognition as a national garden city and a provincial-level food safety model city.",
        ),
        ("严厉打击人民群众反映强烈的违法犯罪活动。", "crimes and offenses of great public concern."),
        ("坚持创新第一动力。", "We treated innovation as the primary driving force."),
        ("圆满完成了“九五”计划的各项任务。", "the various tasks of the 9th Five-Year Plan."),
        (
            "规上工业中，轻工业增加值下降2%。",
            "In industry above designated size, value added of light industry fell",
        ),
        ("促进重点产业转型升级。", "the transformation and upgrading of key industries."),
        ("把发展教育作为最大的民生工程。", "We treated developing education as"),
        ("完成投资3亿元，占年度目标任务的116.4%。", "equal to 116.4% of the annual target."),
        ("民生支出占财政支出比重稳定在80%以上。", "consistently accounted for at least 80% of"),
        ("打响疫情防控人民战争。", "We launched the people's war against the epidemic."),
        (
            "全县失业保险参保人数7.06万人。",
            "number of people covered by unemployment insurance in the county stood at",
        ),
        ("建成节水型企业5家。", "5 water-saving enterprises were established."),
        ("主要经济指标增速持续位居全省前列。", "continued to rank among the leaders in the province."),
    ],
)
def test_a_word_reaches_as_far_as_it_is_meant(chinese: str, english: str) -> None:
    assert english in localised(chinese).text


@pytest.mark.parametrize(
    "chinese", ["普惠性幼儿园接近60%。", "智能电气创新发展中心正式运行。", "产业园并部分投产。"]
)
def test_what_would_be_told_of_something_else_is_left(chinese: str) -> None:
    assert not localised(chinese).complete


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("洪涝、台风等灾害频发。", "such as floods and typhoons"),
        ("优化营商环境。", "We improved the business environment."),
        ("实现税收3亿元，占财政收入的56.4%。", "accounting for 56.4% of fiscal revenue."),
        ("打响“好客山东”品牌。", "We raised the profile of the “Hospitable Shandong” brand."),
        ("建成企业服务中心3个。", "3 enterprise service centers were completed."),
    ],
)
def test_what_looks_alike_stays_as_it_was(chinese: str, english: str) -> None:
    assert english in localised(chinese).text
