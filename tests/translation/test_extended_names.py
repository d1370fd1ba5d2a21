"""Names that begin with a known one: what is named after a place, a road or a firm is told whole."""

from __future__ import annotations

import pytest

from desktop_app.translation.localise import Localiser
from desktop_app.translation.names.name_parts import tail
from desktop_app.translation.terms.termbase import Termbase
from tests.translation.naming import named

TERMS = Termbase.load()


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("盐田低空飞行测试基地", "Yantian Low-Altitude Flight Test Base"),
        ("蛇口境外人员管理服务中心", "Shekou Overseas Personnel Management Service Center"),
        ("罗湖区残疾人康复中心", "Luohu District Disabled Persons' Rehabilitation Center"),
        ("学府路幼儿园", "Xuefu Road Kindergarten"),
        ("三一重工盐城产业园", "Sany Heavy Industry Yancheng Industrial Park"),
        ("中国电建科研综合基地", "PowerChina Scientific Research Comprehensive Base"),
        ("大疆全球总部", "DJI Global Headquarters"),
        ("福田国际诗歌节", "Futian International Poetry Festival"),
    ],
)
def test_what_is_named_after_a_known_name_is_one_name(zh: str, en: str) -> None:
    assert named(f"加快建设，{zh}开工。")[zh] == en


@pytest.mark.parametrize(
    "text",
    [
        "建设一批深圳产业孵化基地。",  # some of many
        "支持佛山、东莞共建世界级智能家电产业带。",  # two places do it
        "香港农村学校与我市学校缔结姊妹学校。",  # such schools, none by name
        "高阳交通枢纽地位进一步凸显。",  # its standing as a hub
        "美国研发中心数量增加。",  # a country owns them all
        "促进深港资源互通。",
    ],
)
def test_what_a_place_has_is_no_name(text: str) -> None:
    assert not any(len(zh) > 5 and zh[-2:] in text for zh in named(text))


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("第二总部", "Second Headquarters"),
        ("第三小学", "No. 3 Primary School"),
        ("经济带合作试验区", "Economic Belt Cooperation Pilot Zone"),
        ("人工智能应用示范基地", "Artificial Intelligence Application Demonstration Base"),
    ],
)
def test_the_rest_of_a_name_is_told_word_by_word(zh: str, en: str) -> None:
    rest = tail(zh)
    assert rest is not None
    assert rest.en == en


def test_a_word_nobody_knows_leaves_the_rest_untold() -> None:
    assert tail("工合空间") is None


def test_names_set_off_by_a_border_keep_what_modifies_them() -> None:
    assert named("鑫磊智慧产业园一期投产")["鑫磊智慧产业园"] == "Xinlei Smart Industrial Park"


def test_the_clause_around_such_a_name_is_told() -> None:
    told = Localiser(TERMS).localise("高水平打造符离大道生态旅游带。", role="results")
    assert told.complete
    assert "Fuli Avenue Ecological Tourism Belt" in told.text
