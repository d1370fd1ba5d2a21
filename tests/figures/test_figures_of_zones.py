"""Zones and what they have, funds of the insured, things brought to a standard."""

from __future__ import annotations

import pytest

from desktop_app.figures.english import indicator_names
from desktop_app.figures.model import Kind

from .reading import of_report, of_results


def _names(text: str) -> list[str]:
    return [one.indicator_zh for one in of_results(text)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("54个园区生产总值超千亿元。", ["园区数", "园区生产总值"]),
        ("29家国家级经开区财政收入2.7万亿元。", ["国家级经开区数", "国家级经开区财政收入"]),
        ("上缴税费5亿元，占所有开发区上缴税费的72%。", ["上缴税费额", "上缴税费占开发区比重"]),
        ("新增5家县级医院达到三级医院条件。", ["新增达到三级医院条件的县级医院数"]),
        ("新增县级医院5家，获评先进集体3个。", ["新增县级医院数", "获评先进集体数"]),
        ("新建、改扩建20所幼儿园。", ["新建改扩建幼儿园数"]),
        ("引进、培育20家企业。", ["培育企业数"]),
    ],
)
def test_names(text: str, names: list[str]) -> None:
    assert _names(text) == names


def test_income_of_a_fund_is_of_those_insured_before() -> None:
    text = "参加养老保险人数为790万人，比上年末增加20万人。全年基金收入457亿元，增长10%；基金支出442亿元。"
    assert _names(text)[2:] == ["养老保险基金收入", "养老保险基金收入同比增速", "养老保险基金支出"]
    assert _names("登记社会组织790家。全年基金收入457亿元。")[1] == "基金收入"


def test_what_a_budget_sets_is_planned() -> None:
    found = of_results("全县收入预算为：一般公共预算总收入53.6亿元。一般公共预算总收入完成50亿元。")
    assert [one.kind for one in found] == [Kind.PLANNED, Kind.ACTUAL]
    found = of_results("计划恢复灌溉面积3000亩，实际恢复灌溉面积1200亩。")
    assert [one.kind for one in found] == [Kind.PLANNED, Kind.ACTUAL]


def test_news_of_a_list_tells_of_the_year_it_names() -> None:
    found = of_report("2023年园区百强名单发布\n报告显示，2023年百强园区营业收入37万亿元。\n")
    assert [(one.kind, one.period) for one in found][-1:] == [(Kind.ACTUAL, "2023")]


def test_money_of_an_item_is_that_of_the_work_it_names() -> None:
    text = "2.小型水库除险加固项目（新增蓄水能力）：新增蓄水能力0.88万方，已完成投资61.6万元。"
    assert _names(text)[1] == "小型水库除险加固项目投资"


@pytest.mark.parametrize(
    ("zh", "english"),
    [
        ("园区生产总值", "gross domestic product (GDP) of the parks"),
        ("便利店零售额", "retail sales of convenience stores"),
        ("除汽车以外的消费品零售额", "retail sales of consumer goods other than automobiles"),
        ("参加养老保险增加人数", "increase in people covered by pension insurance"),
        ("在职职工基本养老保险人数", "in-service employees covered by basic old-age insurance"),
        ("养老保险基金年末累计结余", "cumulative balance of pension insurance funds"),
        ("国家高新区企业营业收入", "business revenue of enterprises in national high-tech zones"),
        ("恢复和改善灌溉面积", "irrigated area restored and improved"),
        ("封闭出入口数", "entrances and exits closed off"),
    ],
)
def test_english_names(zh: str, english: str) -> None:
    assert indicator_names.english_name(zh) == english
    assert not indicator_names.is_open(zh)
