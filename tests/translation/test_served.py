"""People counted for what was done for them, and amounts of change, as a reader sees them."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


def told(chinese: str, role: str) -> str:
    one = localised(chinese, role)
    assert one.complete, one.text
    return one.text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("开展职业技能培训3200人次。", "3,200 people received vocational skills training."),
        ("组织农民工技能培训1.2万人次。", "12,000 rural migrant workers received skills training."),
        ("完成老年人免费体检8.6万人。", "86,000 people received free health checkups for the elderly."),
        ("实现农村劳动力转移就业12万人。", "120,000 rural workers found jobs outside farming."),
        ("帮助高校毕业生就业5600人。", "5,600 college graduates found jobs."),
        ("失业人员再就业2300人。", "2,300 unemployed people found new jobs."),
        (
            "投入2.4亿元，实施帮扶项目85个。",
            "We invested RMB 240 million, and 85 assistance projects were carried out.",
        ),
        ("基本医疗保险参保48万人。", "480,000 people were covered by basic medical insurance."),
        ("累计培训1600人次。", "1,600 people were trained in total."),
        (
            "光伏帮扶项目带动820户2100人就业。",
            "Photovoltaic assistance projects helped 820 households with 2,100 people find jobs.",
        ),
        (
            "发放小额信贷2500万元，惠及530户1400人。",
            "We issued RMB 25 million in microcredit, benefiting 530 households with 1,400 people.",
        ),
        ("清理规范性文件56件，废止12件。", "56 normative documents were reviewed, and 12 were repealed."),
        ("给予党纪政务处分31人。", "31 people were given Party disciplinary or administrative penalties."),
        ("城市书房建成26座。", "26 city reading rooms were completed."),
    ],
)
def test_people_who_were_served(chinese: str, english: str) -> None:
    assert told(chinese, "results") == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("开展职业技能培训3000人次。", "We will provide vocational skills training for 3,000 people."),
        ("帮助失业人员再就业2000人。", "We will help 2,000 unemployed people find new jobs."),
        (
            "提升12所小规模学校和30所寄宿制学校办学条件。",
            "We will improve the conditions of 12 small schools and 30 boarding schools.",
        ),
        ("压减一般性支出10%。", "We will cut general expenditures by 10%."),
    ],
)
def test_what_plans_will_do_for_people(chinese: str, english: str) -> None:
    assert told(chinese, "plan") == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "“三公”经费压减12%。",
            "Spending on official overseas visits, vehicles and hospitality was cut by 12%.",
        ),
        (
            "城镇新增就业13万人、超额完成省下达的11万人任务。",
            "130,000 new urban jobs were created, exceeding the provincial target of 110,000.",
        ),
        (
            "县人民医院胸痛中心投入使用。",
            "The chest pain center of the county people's hospital was put into use.",
        ),
        ("争创省级文明城市。", "We strove to become a provincial-level civilized city."),
        ("信访事项按期办结率99.6%。", "The on-time completion rate of petition matters stood at 99.6%."),
        ("公共文化空间实现乡镇全覆盖。", "Public cultural spaces covered all towns and townships."),
        ("稳定粮食播种面积65万亩。", "The sown area of grain was kept at 650,000 mu."),
        (
            "肉牛存栏5.2万头、出栏3.1万头。",
            "The number of beef cattle in stock stood at 52,000, with 31,000 sold.",
        ),
        ("保障困难家庭3000户。", "3,000 families in difficulty were provided with support."),
        ("保障劳动者权益。", "We secured the rights and interests of workers."),
    ],
)
def test_rates_and_cuts(chinese: str, english: str) -> None:
    assert told(chinese, "results") == english


def test_a_deed_with_its_sum_stands_by_itself() -> None:
    chinese = "全力抓好某项陌生事务，减免各项税费1.9亿元、房屋租金932万元。"
    one = localised(chinese)
    assert (
        "We reduced or waived RMB 190 million in various taxes and fees and RMB 9.32 million in rents."
        in (one.text)
    )


def test_the_building_of_the_last_thing_is_not_that_of_all() -> None:
    told_text = told("加快文化馆、美术馆、博物馆新馆等重点文化设施项目建设。", "plan")
    assert "the new building of the cultural center" not in told_text
