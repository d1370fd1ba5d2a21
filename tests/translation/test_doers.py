"""Clauses whose subject is named, firsts of their kind, and what deeds brought: told by rule."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("深圳大学新增全国重点实验室2家。", "Shenzhen University added 2 national key laboratories."),
        (
            "各街道积极推进老旧小区改造。",
            "All subdistricts actively advanced the renovation of old urban residential communities.",
        ),
        (
            "支持龙头企业牵头组建创新联合体。",
            "We supported leading enterprises in taking the lead in setting up innovation consortiums.",
        ),
    ],
)
def test_who_is_named_does_it(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_what_a_name_did_to_things_that_no_list_knows_keeps_its_verb() -> None:
    told = localised("比亚迪研发高性能超异构芯片，填补国产芯片空白。").text
    assert told.startswith("BYD developed 高性能超异构")
    assert ", filling a gap in " in told


def test_a_verb_that_is_a_noun_as_often_makes_no_doer_of_what_stands_before_it() -> None:
    assert "served" not in localised("企业服务专员队伍不断壮大。").text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("建成全国首个森林社区示范点。", "We completed China's first forest community demonstration site."),
        ("设立全省首家口岸免税店。", "We set up the province's first port duty-free shop."),
    ],
)
def test_the_first_of_its_kind_is_said_to_be_it(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


@pytest.mark.parametrize("chinese", ["首套房贷款利率下降。", "发布首批次新材料目录。"])
def test_a_first_home_and_a_first_batch_are_no_firsts(chinese: str) -> None:
    assert "first 房" not in localised(chinese).text
    assert "first group" not in localised(chinese).text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "发放稳就业政策补贴超1.2亿元，惠及5.1万人次。",
            "We issued over RMB 120 million in employment-stabilization subsidies, benefiting 51,000 people.",
        ),
        (
            "建成3家社区食堂，吸引12家企业入驻。",
            "3 community canteens were completed, attracting 12 enterprises to move in.",
        ),
        (
            "发行绿色债券11笔、助力企业融资46.5亿元。",
            "11 green bonds were issued, helping enterprises raise RMB 4.65 billion.",
        ),
        (
            "新增12家博士后工作站，带动就业3000人。",
            "12 postdoctoral research stations were added, creating jobs for 3,000 people.",
        ),
        (
            "全年实施重点项目320个以上，完成投资450亿元。",
            "We carried out at least 320 key projects over the year, with RMB 45 billion of investment "
            "completed.",
        ),
    ],
)
def test_what_a_deed_brought_follows_it(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_an_act_is_not_counted_as_a_thing() -> None:
    assert "number of hazard" not in localised("完成隐患整改近7.2万处。").text


def test_clauses_behind_one_that_no_rule_knows_are_told_all_the_same() -> None:
    one = localised("某某片区蝶变升级见真章，综合实力显著增强，营商环境持续优化。")
    assert "Overall strength grew stronger, and the business environment" in one.told[0]


def test_we_go_on_where_nobody_else_was_named() -> None:
    one = localised("深化某某事项告知承诺，完善社会保障体系。")
    assert one.text.endswith("We improved the social security system.")


def test_what_stands_in_quotes_is_a_thing() -> None:
    assert localised("打造“湖上看大桥”品牌。").text.startswith("We developed a “湖上看大桥” brand")


def test_what_it_drew_needs_no_will() -> None:
    told = localised("高交会某某展区吸引超5万人次观展。").text
    assert told.endswith("attracted over 50,000 people to visit.")


def test_money_does_nothing() -> None:
    assert "built" not in localised("投入资金5.2亿元建设学校。").text


def test_what_a_tail_follows_is_a_clause_and_no_date() -> None:
    assert ", ," not in localised("2024年，吸引了高巨创新、好盈科技等74家企业落户。").text


def test_growth_follows_what_was_counted() -> None:
    told = localised("深超总、后海等重点片区完成投资320亿元，同比增长37%。").text
    assert told.endswith("completed RMB 32 billion in investment, up 37% year on year.")


def test_a_name_is_not_cut_at_a_verb_within_it() -> None:
    assert "innovated" not in localised("鸿蒙生态创新中心总部落地。").text


def test_a_firm_has_one_project() -> None:
    assert localised("引进腾讯项目。").text == "We attracted the Tencent project."


def test_revenue_is_collected_and_not_organized() -> None:
    assert localised("全力组织收入，优化支出结构。").text.startswith("We collected revenue and ")


def test_a_prize_known_whole_has_its_article() -> None:
    english = "BYD won the State Science and Technology Progress Award."
    assert localised("比亚迪荣获国家科学技术进步奖。").text == english
