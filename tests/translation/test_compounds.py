"""Things whose two words are each known: told side by side, but not where one may be a verb or a place."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("优化诉讼服务中心功能。", "We improved litigation service center functions."),
        ("新建农贸市场仓库3座。", "3 farmers' market warehouses were built."),
        ("完善乡镇卫生院设备。", "We improved township health center equipment."),
    ],
)
def test_two_known_words_make_one_thing(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_an_area_makes_none() -> None:
    assert not localised("解决领域争议。").complete  # in an area, and of no kind


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("依法审结商品房买卖合同纠纷案件512件。", "512 commercial housing sales contract dispute cases"),
        ("配备医疗救治设备386台。", "386 pieces of medical treatment equipment were provided."),
        ("开展新冠疫苗接种。", "We carried out COVID-19 vaccination."),
        ("拆除老旧平房230户。", "230 old single-story houses were demolished."),
    ],
)
def test_words_of_courts_clinics_and_towns(chinese: str, english: str) -> None:
    assert english in localised(chinese).text


def test_many_things_stand_before_a_head_in_the_singular() -> None:
    assert localised("推广数字化退税模式。").text == "We promoted digital tax refund models."


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("抓实重点人群排查管控。", "We did solid work in the screening and control of key groups."),
        ("加强设备运行管理。", "We strengthened the operation and management of equipment."),
        ("加强文物保护。", "We strengthened the protection of cultural relics."),
    ],
)
def test_two_deeds_are_both_done_to_the_thing(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_a_deed_of_its_own_takes_no_verb_from_the_clause_before() -> None:
    text = localised("整治垃圾填埋场1座，旱厕改造477户。").text
    assert text.endswith("we completed the renovation of pit latrines for 477 households.")


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("搭建劳资纠纷智慧预警系统。", "We built smart early warning systems for labor disputes."),
        (
            "建设智能网联汽车综合服务平台。",
            "We built comprehensive service platforms for intelligent connected vehicles.",
        ),
        ("健全粮食安全应急保障体系。", "We improved the food security emergency support system."),
        ("打造“嵌入式”养老机构。", "We developed “embedded” elderly care institutions."),
        ("新孵化香港团队204家。", "204 teams from Hong Kong were incubated."),
    ],
)
def test_things_are_told_by_what_they_are_for_and_where(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_what_belongs_to_all_of_a_list_is_not_told_of_the_last() -> None:
    assert "and park idle" not in localised("盘活社区、公园闲置场所。").text


def test_what_is_for_several_things_in_a_row_is_left() -> None:
    nursing_home = localised("建设福利中心三期护理院。").text
    assert nursing_home == "We built a nursing home in Phase III of the welfare center."
    assert "for zero" not in localised("建设信用修复“零跑腿”“一次办”机制。").text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("布局MEMS中试平台。", "We laid plans for MEMS pilot-scale testing platforms."),
        ("成功举办2025年西丽湖论坛。", "We held the 2025 Xili Lake Forum."),
        (
            "响应率、按时办结率均达100%。",
            "The response rate and the on-time completion rate each reached 100%.",
        ),
        (
            "优化西丽湖国际科教城高校资源。",
            "Xili Lake International Science and Education City's university resources",
        ),
        ("推广“南山CityGo”品牌。", "“Nanshan CityGo”"),
    ],
)
def test_latin_words_years_and_owners_stand_before_their_thing(chinese: str, english: str) -> None:
    assert english in localised(chinese).text


def test_fields_are_no_firms() -> None:
    assert "in areas such as new energy" in localised("培育新能源、新材料等龙头企业。").text
    assert "such as Huawei and BYD" in localised("培育华为、比亚迪等龙头企业。").text


def test_cities_do_not_renew_what_is_an_urban_renewal_project() -> None:
    told = localised("加快推进向南村、北头村等5个城市更新项目。", "plan").text
    assert told == (
        "We will accelerate 5 urban renewal projects including those of Xiangnan Village and Beitou Village."
    )
    assert "encourage enterprises to" in localised("推动企业加大研发投入。", "plan").text


def test_works_on_rivers_are_not_the_rivers() -> None:
    told = localised("完成白鹭河、茅洲河等流域综合治理工程。").text
    assert "projects such as those of the Bailu River and" in told


def test_what_is_planned_is_the_projects_and_not_what_they_are_for() -> None:
    told = localised("加快谋划储备基础设施REITs项目。", "plan").text
    assert "projects for planning" not in told
    assert "REITs" in told
