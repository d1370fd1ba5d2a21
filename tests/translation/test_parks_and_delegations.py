"""Parks, ports, delegations, CPPCC committees and funds: what their papers say in ways of their own."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "报送信息320条，其中被省政协采用15条。",
            "of which 15 were adopted by the CPPCC Provincial Committee",
        ),
        (
            "报送信息320条，其中15条被省政协采纳。",
            "of which 15 were adopted by the CPPCC Provincial Committee",
        ),
        ("拆除违法建筑42宗、面积1.9万平方米。", "42 illegal structures totaling 19,000 square meters"),
        ("接待来访代表团35批420人次。", "35 visiting delegations with 420 members were received"),
        (
            "设立首期规模20亿元的海洋产业基金。",
            "a marine industrial fund with an initial size of RMB 2 billion",
        ),
        ("新增5万吨级以上泊位3个。", "3 berths of the 50,000-ton class or above were added"),
        ("独角兽企业12家，约占全市的三成。", "accounting for about 30% of the city's total"),
        (
            "深化两市在教育、文化等领域的交流合作。",
            "cooperation between the two cities in education and culture",
        ),
        (
            "旅客吞吐量达860万人次、货邮吞吐量达9万吨，分别恢复至2019年的92%和105%。",
            "recovering to 92% and 105% of their 2019 levels, respectively",
        ),
    ],
)
def test_what_is_counted_in_ways_of_its_own(chinese: str, english: str) -> None:
    assert english in localised(chinese).text


def test_a_sum_beside_a_number_is_no_area() -> None:
    assert "totaling" not in localised("拆除违法建筑42宗、金额1.9万元。").text
    assert "about" not in localised("独角兽企业12家，占全市的三成。").text


def test_a_zone_is_divided_and_nothing_is_laid_down() -> None:
    assert "is divided into" in localised("综保区分为口岸作业区、保税物流区。", "other").text
    assert "shall be divided" in localised("突发事件分为自然灾害、事故灾难。", "other").text


def test_whoever_leads_or_holds_an_office_has_others_along() -> None:
    led = localised("市政协主席周敏率代表团访问德国、法国。").text
    assert led.startswith("Zhou Min, Chairperson")
    assert "led a delegation to Germany and France" in led
    met = localised("市长陈志远会见了德国驻广州总领事一行。", "other").text
    assert met == "Mayor Chen Zhiyuan met with the German Consul General in Guangzhou and the delegation."


def test_those_who_inspect_are_no_deed() -> None:
    assert localised("考察团一行走访了新加坡企业发展局。").text.startswith("The delegation called on")
    assert localised("考察重点企业20家。").text.startswith("20 key enterprises")


def test_what_is_hoped_is_said_once() -> None:
    told = localised("陈志远表示，希望双方进一步加强职业教育领域的合作。", "other").text
    assert told.endswith(
        "expressed the hope that the two sides would strengthen cooperation in vocational education."
    )


def test_a_cppcc_committee_reports_by_its_term_and_place() -> None:
    opening = "现在，我代表政协清溪县第九届委员会常务委员会，向大会报告工作，请予审议。"
    assert (
        "the Standing Committee of the Ninth CPPCC Committee of Qingxi County" in localised(opening, "").text
    )


def test_a_profile_stands_between_statements_only_where_it_names_its_subject() -> None:
    told = localised("研究院拥有科研人员320人，年度经费待定，博士占比超过六成。")
    assert any(piece.startswith("The research institute has 320 researchers") for piece in told.told)
    loose = localised("工业机器人产量增长35.3%、出口量居全国第2位，综合竞争力居全国第3位。")
    assert not loose.told


def test_what_is_lacking_is_announced_and_a_field_keeps_its_name() -> None:
    told = localised("工作中还存在一些短板和不足：一是基础研究投入占比偏低。").text
    assert told.startswith(
        "There are still shortcomings in our work: First, the share of investment in basic"
    )
    assert not localised("存在的问题：一是企业用工成本偏高。").text.startswith("There are still")


def test_who_was_placed_in_custody_is_counted_among_the_cases() -> None:
    told = localised("处置问题线索860件，立案286件，留置12人。").text
    assert (
        told
        == "860 leads on problems were handled, 286 cases were filed, and 12 people were placed in custody."
    )
