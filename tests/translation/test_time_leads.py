"""Times in front of clauses are told as when, whatever stands behind them; people are told with their age."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised

LED = [
    ("2024年6月18日新开工项目27个。", "On June 18, 2024, construction started on 27 projects."),
    ("2022年10月26日，举办首届文化节。", "On October 26, 2022, we held the first cultural festival."),
    ("7月改造供水管网31公里。", "In July, 31 kilometers of water supply networks were renovated."),
    ("今年以来新增企业14家。", "So far this year, 14 enterprises have been added."),
    ("截至2023年10月，新建学校9所。", "As of October 2023, 9 schools had been built."),
    ("近年来，新建学校9所。", "In recent years, 9 schools have been built."),
    (
        "国庆假期接待游客31万人次。",
        "During the National Day holiday, the number of tourist arrivals stood at 310,000.",
    ),
    ("2021年3月至8月新建学校9所。", "From March to August 2021, 9 schools were built."),
    ("“十四五”以来，全县新建学校9所。",
     "Since the beginning of the 14th Five-Year Plan period, the county has built 9 schools."),
    ("2021年6月底，环城公路建成通车。",
     "At the end of June 2021, the ring highway was completed and opened to traffic."),
]  # fmt: skip


@pytest.mark.parametrize(("zh", "english"), LED)
def test_a_time_leads_to_what_was_done(zh: str, english: str) -> None:
    told = localised(zh)
    assert (told.complete, told.text) == (True, english)


@pytest.mark.parametrize(
    "zh", ["2021年确保梨花路建成通车。", "2025年力争新建学校9所。", "9月底前新建学校9所。"]
)
def test_what_is_still_to_come_is_not_told_as_done(zh: str) -> None:
    assert not localised(zh).complete


def test_a_plan_has_no_time_that_is_over() -> None:
    assert not localised("截至2023年10月，新建学校9所。", "plan").complete
    assert localised("2027年新建学校9所。", "plan").text == "In 2027, we will build 9 schools."


AGED = [
    ("为70岁以上老人发放补贴。", "We issued subsidies to elderly people aged 70 and above."),
    ("为3岁以下婴幼儿发放补贴。", "We issued subsidies to infants and toddlers aged 3 and under."),
    ("为7至16岁儿童发放补贴。", "We issued subsidies to children aged 7 to 16."),
]


@pytest.mark.parametrize(("zh", "english"), AGED)
def test_people_are_told_with_their_age_behind_them(zh: str, english: str) -> None:
    told = localised(zh)
    assert (told.complete, told.text) == (True, english)


@pytest.mark.parametrize(
    ("zh", "english"),
    [
        ("改厕任务3200座，完成3100座。", "tasks"),
        ("技术、人才、资金共享水平提高。", "the sharing of funds"),
        ("9月28日移交梨花区。", "was handed over"),
        ("推进国家安全生产监管。", "national security"),
        ("2023年政府工作报告提出的任务全部完成。", "In 2023"),
        ("推动义务教育优质均衡、学前教育普惠发展。", "inclusive development of compulsory"),
    ],
)
def test_what_belongs_to_something_else_is_left_alone(zh: str, english: str) -> None:
    assert english not in localised(zh).text


TOLD = [
    ("支持企业实施数字化改造。", "We supported enterprises in implementing digital transformation."),
    ("教育、医疗和养老服务水平明显提升。",
     "The service level of education, health care and elderly care improved markedly."),
    ("居民消费价格指数同比持平。", "The consumer price index (CPI) was unchanged from a year earlier."),
    ("完成农村饮水安全工程31处。", "31 safe drinking water projects in rural areas were completed."),
    ("开工项目31个，投产项目9个。",
     "Construction started on 31 projects, and 9 projects were put into production."),
    ("投资增速位于全省前列。", "Growth in investment ranked among the leaders in the province."),
    ("预计地区生产总值突破900亿元大关。",
     "It is estimated that gross domestic product (GDP) passed the RMB 90 billion mark."),
]  # fmt: skip


@pytest.mark.parametrize(("zh", "english"), TOLD)
def test_clauses_of_results_are_told_whole(zh: str, english: str) -> None:
    told = localised(zh)
    assert (told.complete, told.text) == (True, english)


def test_a_paper_is_signed_and_a_project_has_its_contract() -> None:
    assert localised("合作协议成功签约。").text == "The cooperation agreement was signed."
    assert localised("梨花产业园项目成功签约。").text.startswith("Contracts were signed for ")
