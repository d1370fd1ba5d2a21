"""What the figures of the provincial reports of 2026 are called, in Chinese and in English."""

from __future__ import annotations

import pytest

from desktop_app.figures.english import indicator_names
from desktop_app.figures.extract import figures_in
from desktop_app.figures.model import Figure


def _all(text: str, role: str = "results", year: int = 2025) -> list[Figure]:
    return figures_in(text, role=role, year=year)


def _names(text: str, role: str = "results") -> list[str]:
    return [one.indicator_zh for one in _all(text, role)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("新增本科院校3所。7家医疗中心基本建成。", ["新增本科院校数", "基本建成医疗中心数"]),
        ("绿化覆盖率、绿地率分别达46.84%、43.46%，均居全国第2。", ["绿化覆盖率", "绿地率", "绿地率全国排名"]),
        (
            "有色冶金、石化化工产业增加值年均分别增长17.8%、4.8%。",
            ["有色冶金增加值年均增速", "石化化工产业增加值年均增速"],
        ),
        (
            "生产安全事故起数、死亡人数较“十三五”同期分别下降62.97%、53.06%。",
            ["生产安全事故起数同比降幅", "死亡人数同比降幅"],
        ),
        ("万亿产业、先进制造业集群从无到有，分别达2个、3个。", ["万亿产业数", "先进制造业集群数"]),
        (
            "城镇新增就业、新增发放创业担保贷款分别完成年计划的118.2%、248.57%。",
            ["城镇新增就业计划完成率", "新增发放创业担保贷款计划完成率"],
        ),
        ("地区生产总值增长5.8%，增速居全国第2位。", ["地区生产总值同比增速", "地区生产总值增速全国排名"]),
        ("出口通关效率稳居中部地区第1。", ["出口通关效率中部地区排名"]),
        (
            "规模以上工业增加值增速连续30个月居全国前10位。",
            ["规模以上工业增加值增速居全国前10位连续月数", "规模以上工业增加值增速全国排名"],
        ),
        ("规模以上工业企业从1832户增加到3382户。", ["规模以上工业企业数", "规模以上工业企业数"]),
        ("单位GDP能耗累计下降16%左右。", ["单位GDP能耗累计降幅"]),
        ("民间投资占全部投资比重保持在55%左右。", ["民间投资占全部投资比重"]),
        ("人均体育场地面积增加至2.9平方米。", ["人均体育场地面积"]),
        (
            "省属企业完成产业类投资553.1亿元、研发投入133.5亿元，分别增长10.6%、10.3%。",
            [
                "省属企业产业类投资",
                "省属企业研发投入额",
                "省属企业产业类投资同比增速",
                "省属企业研发投入同比增速",
            ],
        ),
        ("累计净增各类经营主体155万户、总量达474万户。", ["累计净增各类经营主体数", "各类经营主体总量"]),
    ],
)
def test_names(text: str, names: list[str]) -> None:
    assert _names(text) == names


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("黄金产量同比增速", "growth in gold output"),
        ("打造千亿级产业集群数", "RMB 100-billion industrial clusters created"),
        (
            "规模以上工业增加值增速居全国前10位连续月数",
            "consecutive months ranking in the top 10 nationwide by growth in value added of industrial"
            " enterprises above designated size",
        ),
        ("绿色发展指数中部地区排名", "central-region rank by green development index"),
        ("单位GDP能耗累计降幅", "cumulative decrease in energy consumption per unit of GDP"),
        ("民间投资增速高出全国平均水平幅度", "growth in private investment above the national average"),
        ("工业对全省经济增长的贡献率", "contribution of industry to provincial economic growth"),
        ("新退出政府融资平台超计划数", "government financing platforms newly withdrawn above the plan"),
        ("企业主板上市数", "enterprises listed on the main board"),
        ("婴幼儿年龄上限", "maximum age of infants and toddlers"),
    ],
)
def test_english_names(name: str, english: str) -> None:
    assert indicator_names.english_name(name) == english


@pytest.mark.parametrize(("name", "little"), [("碲产量同比增速", True), ("黄金产量同比增速", False)])
def test_a_name_that_lost_what_it_is_about_is_known_to_say_little(name: str, little: bool) -> None:
    assert indicator_names.says_only_kind(name) is little


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("盘活资金总额3000亿元。进出口总额增长18.2%、增速居全国第3位。", "进出口总额增速全国排名"),
        ("在鄂投资世界500强企业325家、中部领先。", "在鄂投资世界500强企业数"),
        ("175家企业发行各类债券1193只。", "企业发行各类债券"),
        ("石化产业完成产值约2300亿元，医药产业约700亿元。", "医药产业产值"),
        ("城镇和农村常住居民人均可支配收入完成29092元、17191元。", "农村常住居民人均可支配收入"),
        ("推进长江存储三期等1.22万个亿元以上新建续建项目建设。", "新建续建项目规模下限"),
        ("民间投资增速高于全国3.7个百分点。", "民间投资增速高于全国幅度"),
        ("粮食产量继续保持500亿斤以上。", "粮食产量"),
    ],
)
def test_names_of_the_last_figure(text: str, names: str) -> None:
    assert _names(text)[-1] == names


def test_gdp_against_a_target_has_words_for_all() -> None:
    assert (
        indicator_names.english_name("地区生产总值增速低于目标幅度")
        == "margin of GDP growth below the target"
    )


def test_words_outside_the_statistics_come_from_the_general_dictionary_but_no_negation_is_lost() -> None:
    assert indicator_names.english_name("咖啡种植面积") != "area"
    assert "movable" not in indicator_names.english_name("不动产登记历史遗留问题化解率")
    assert indicator_names.english_name("高铁建成运营数") == "high-speed railways built and in operation"
