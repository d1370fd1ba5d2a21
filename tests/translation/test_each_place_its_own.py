"""What is done to buildings of a kind, places that each have a head, verbs that share an object."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("推动有条件的老旧公寓加装电梯。", "installation of elevators in qualified old"),
        ("推动老旧小区加装电梯。", "the installation of elevators in old residential communities"),
        ("实施停车便利化工程。", "projects to make parking more convenient"),
        ("编制城区城市排水专项规划。", "special urban drainage plans"),
        ("推进永久基本农田全部建成高标准农田。", "all permanent basic cropland"),
        ("加大对弱势群体的救助帮扶力度。", "assistance and support for disadvantaged groups"),
    ],
)
def test_it_is_told_as_it_belongs(chinese: str, english: str) -> None:
    assert english in localised(chinese).text


def test_a_plan_adds_what_is_counted() -> None:
    told = localised("改造3所公办幼儿园，新增学位420个。", role="plan").text
    assert "add 420 school places" in told
    assert "New urban jobs" in localised("新增城镇就业3万人。", role="plan").text  # what is to be reached


@pytest.mark.parametrize(
    "chinese",
    [
        "争创国家级园林城市和国家级卫生先进城市。",  # each is a city of its own
        "积极争取上级政策、资金支持。",  # policies support nobody themselves
        "加快建设和改造提升蔬菜保供基地。",  # the bases are built too
        "开工新港线西延线。",  # no line between Xi'an and Yan'an
    ],
)
def test_what_is_shared_otherwise_is_left(chinese: str) -> None:
    told = localised(chinese, role="plan")
    assert not told.complete
    assert "Yan'an" not in told.text
