"""What has been done already, over so much, among which so many."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised

TOLD = [
    ("已建成公园9处。", "9 parks were completed."),
    ("发放贷款超过31亿元，惠及企业270家。",
     "We issued over RMB 3.1 billion in loans, benefiting 270 enterprises."),
    ("目前，全市已建成公园9处。", "To date, the city has completed 9 parks."),
    ("全县新建学校9所、公园7个。", "The county built 9 schools and 7 parks."),
    ("为31万困难群体代缴养老保险费。",
     "We paid pension insurance premiums on behalf of 310,000 people in difficulty."),
    ("地区生产总值由2016年的71亿元跃升到2020年的93亿元。",
     "Gross domestic product (GDP) rose from RMB 7.1 billion in 2016 to RMB 9.3 billion in 2020."),
    ("营商环境全省综合排名从2022年的第11位上升至2023年的第7位。",
     "The ranking of the business environment in the province rose from 11th in 2022 to seventh in 2023."),
    ("产业结构调整为21:33:46。",
     "The ratio of the primary, secondary and tertiary industries shifted to 21:33:46."),
    ("单位GDP能耗下降9.1%，超额完成省考核目标1.3个百分点。",
     "Energy consumption per unit of GDP fell by 9.1%, "
     "beating the provincial target by 1.3 percentage points."),
    ("引进项目9个，其中20亿元1个、5亿元以上3个。",
     "9 projects were attracted, including 1 worth RMB 2 billion and 3 worth at least RMB 500 million each."),
    ("此次共有27个项目集中开工。", "Construction began on 27 projects."),
    ("家庭农场有310家。", "The number of family farms stood at 310."),
    ("自2023年7月起，城市低保标准由710元提高为730元。",
     "From July 2023, the urban subsistence allowance standard rose from RMB 710 to RMB 730."),
    ("国家级农业龙头企业31家，较上年增加7家。",
     "The number of national-level leading agricultural enterprises stood at 31, "
     "7 more than a year earlier."),
    ("投资增长6%，低于年度计划目标1.3个百分点。",
     "Investment grew by 6%, 1.3 percentage points below the annual planned target."),
    ("为企业节约成本3亿元。", "We saved enterprises RMB 300 million in costs."),
    ("投资31亿元、增长7%，总量、增速均居全市第四。",
     "Investment stood at RMB 3.1 billion, up 7%, "
     "ranking fourth in the city by both volume and growth rate."),
    ("新增绿色食品13个。", "13 green food products were added."),
    ("2021年前10个月，新增就业1.3万人。", "From January to October 2021, 13,000 new jobs were created."),
    ("去年7月以来，新增企业31家。", "Since July last year, 31 enterprises have been added."),
    ("居民收入、财政收入均增长7%。", "Personal income and fiscal revenue each grew by 7%."),
    ("入选国家级非遗名录3项。",
     "3 items were included in the list of national-level intangible cultural heritage."),
    ("荣获省科技进步奖一等奖1项、二等奖4项。",
     "1 first prize and 4 second prizes of the provincial science and technology progress award were won."),
    ("重污染天数比例首次降到2%以内。",
     "The proportion of days with heavy pollution fell to no more than 2% for the first time."),
    ("3个贫困县全部摘帽。", "All 3 impoverished counties were removed from the poverty list."),
]  # fmt: skip


@pytest.mark.parametrize(("zh", "english"), TOLD)
def test_results_are_told_whole(zh: str, english: str) -> None:
    told = localised(zh)
    assert (told.complete, told.text) == (True, english)


@pytest.mark.parametrize(
    ("zh", "english"),
    [
        ("全县新建学校9所，公园7个，均超过计划。", "new schools stood at"),
        ("查处治安案件数与2021年基本持平。", "were investigated"),
        ("获得土地计划指标奖励900亩。", "mu of rewards"),
        ("市县乡村规划体系不断完善。", "the city's county's"),
        ("综合成绩列第五，较2021年前进3位。", "before 2021"),
        ("本年度计划开工项目27项，实际已开工13项。", "realities"),
    ],
)
def test_what_only_looks_like_it_is_not(zh: str, english: str) -> None:
    assert english not in localised(zh).text


PLANNED = [
    ("争创国家级高新区。", "We will strive to become a national-level high-tech zone."),
    ("深化重点区域大气污染联防联控。",
     "We will deepen the joint prevention and control of air pollution in key areas."),
    ("降低企业用能、用工、物流成本。",
     "We will reduce enterprise energy, labor and logistics costs."),
    ("推动城乡居民养老保险应保尽保。",
     "We will ensure that all those eligible are covered by "
     "basic pension insurance for rural and non-working urban residents."),
    ("年内实现5G网络全覆盖。", "Within the year, we will achieve full coverage of 5G networks."),
]  # fmt: skip


@pytest.mark.parametrize(("zh", "english"), PLANNED)
def test_plans_are_told_whole(zh: str, english: str) -> None:
    told = localised(zh, "plan")
    assert (told.complete, told.text) == (True, english)


def test_a_plan_tells_nothing_as_done_already() -> None:
    assert not localised("已建成公园9处。", "plan").complete
