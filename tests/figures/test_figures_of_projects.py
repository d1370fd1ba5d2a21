"""Works and their money: states in brackets, plans, what is to come, capacities, whose investment it is."""

from __future__ import annotations

import pytest

from desktop_app.figures.english import indicator_names, own_names
from desktop_app.figures.model import Kind

from .reading import of_results


def _names(text: str) -> list[str]:
    return [one.indicator_zh for one in of_results(text)]


def test_behind_a_bracket_of_states_the_whole_is_spoken_of_again() -> None:
    found = of_results("实施水利项目46项（新建28项，续建18项），总投资31.5亿元，开工率83%。")
    assert [(one.indicator_zh, one.parent_zh) for one in found] == [
        ("实施水利项目数", ""),
        ("新建水利项目数", "实施水利项目数"),
        ("续建水利项目数", "实施水利项目数"),
        ("水利项目总投资", ""),
        ("水利项目开工率", ""),
    ]
    (_, _, rate) = of_results("地方财政收入3亿元，完成全年目标（4亿元）75%。")
    assert rate.indicator_zh == "地方财政收入目标完成率"


def test_those_of_a_state_are_of_the_works_that_the_sentence_begins_with() -> None:
    assert _names("装备制造项目23个，总投资98亿元，开工项目14个。")[2] == "装备制造开工项目数"
    assert _names("新增签约项目23个，总投资98亿元，开工项目14个。")[2] == "开工项目数"


def test_money_planned_is_no_result() -> None:
    found = of_results("装备制造项目23个，总投资98亿元，年内计划完成投资12亿元。")
    assert [(one.indicator_zh, one.kind) for one in found][2] == ("装备制造项目计划投资", Kind.PLANNED)
    assert of_results("签约项目9个、计划总投资45亿元。")[1].kind is Kind.PLANNED


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("项目建成投产后，预计年产值8亿元，提供岗位600个。", [Kind.PLANNED, Kind.PLANNED]),
        ("该工程将新建校舍16万平方米，增设学位6000个。", [Kind.PLANNED, Kind.PLANNED]),
        ("水厂计划总投资2亿元，新建管网28公里。", [Kind.PLANNED, Kind.PLANNED]),
        ("电站年售电量可达1亿度。", [Kind.PLANNED]),
        ("项目建成后，已接待游客8万人次。", [Kind.ACTUAL]),
        ("水厂计划总投资2亿元，目前已完成投资1亿元。", [Kind.PLANNED, Kind.ACTUAL]),
        ("全年将120个村纳入试点，新建管网28公里。", [Kind.ACTUAL, Kind.ACTUAL]),
    ],
)
def test_what_is_to_come_is_planned(text: str, kinds: list[Kind]) -> None:
    assert [one.kind for one in of_results(text)] == kinds


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("建成年产30万台空调压缩机生产线。", ["空调压缩机年产能力"]),
        ("引进年产10万吨钢管项目。", ["钢管年产能力"]),
        ("建成空调压缩机生产线3条。", ["建成空调压缩机生产线数"]),
        ("29个项目开工、总投资91亿元。", ["开工项目数", "开工项目总投资"]),
        ("76个项目开工了65个。", ["项目数", "项目开工数"]),
        ("330个项目累计完成投资634亿元。", ["项目数", "项目累计投资"]),
        ("100个促开工项目总投资156亿元。", ["促开工项目数", "促开工项目总投资"]),
        ("三大指标增速均创新高。", ["指标数"]),
        ("四大粮食作物产量：水稻产量15万吨。", ["粮食作物数", "水稻产量"]),
        ("甜菜26万吨，增长22%。", ["甜菜产量", "甜菜产量同比增速"]),
        ("出口水泥3万吨，钢材5万吨。", ["出口水泥量", "钢材量"]),
        ("认证绿色食品个数150个，比上年增加30个。", ["认证绿色食品个数", "认证绿色食品增加数"]),
        ("油菜籽总产量仍达到3.31万吨。", ["油菜籽总产量"]),
        ("新增高新技术企业56家，增长47%，总量居全市第三。", ["高新技术企业总量全市排名"]),
    ],
)
def test_names_of_works_and_crops(text: str, names: list[str]) -> None:
    assert _names(text)[-len(names) :] == names


def test_parts_of_a_list_have_money_of_their_own() -> None:
    names = _names(
        "新增重点项目37个、总投资508亿元，其中：新增签约项目14个、总投资217亿元，新增开工项目6个、总投资54亿元。"
    )
    assert names[3::2] == ["新增签约项目总投资", "新增开工项目总投资"]


def test_kilowatt_hours_are_read_by_their_longer_name() -> None:
    (used,) = of_results("农村用电量44.3亿千瓦小时。")
    assert used.unit_norm == "kWh"


@pytest.mark.parametrize(
    ("zh", "english"),
    [
        ("空调压缩机年产能力", "annual production capacity of air conditioner compressors"),
        ("新建水利项目数", "new water projects"),
        ("续建水利项目数", "ongoing water projects"),
        ("促开工项目总投资", "total investment in projects to be started"),
        ("保障饮水安全人数", "people provided with safe drinking water"),
    ],
)
def test_english_names(zh: str, english: str) -> None:
    assert indicator_names.english_name(zh) == english
    assert not indicator_names.is_open(zh)


def test_investment_is_in_a_work_that_has_a_name() -> None:
    named = own_names.with_own_names(
        "青溪水库总投资", "total investment in reservoirs", {"青溪水库": "Qingxi Reservoir"}
    )
    assert named == "total investment in Qingxi Reservoir"
