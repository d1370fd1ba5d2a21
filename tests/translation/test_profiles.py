"""Profiles of places and bodies, speeches and agreements: told whole, in the present for what is so."""

from __future__ import annotations

import re

import pytest

from desktop_app import resources
from desktop_app.translation.driving.clauses import BORDER
from tests.translation.localising import localised


def _told(text: str, role: str = "other") -> str:
    found = localised(text, role)
    assert found.complete, found.text
    return found.prefix + found.text if not found.text.startswith(found.prefix) else found.text


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "邵东市位于湖南省中部，地处资江上游，东临双峰县，南与祁东县接壤。",
            "Shaodong is located in central Hunan Province, on the upper reaches of the Zijiang River, and "
            "borders Shuangfeng County to the east and Qidong County to the south.",
        ),
        (
            "全县总面积1860平方公里，下辖9个镇、4个乡，常住人口51.2万人。",
            "The county has a total area of 1,860 square kilometers, and has jurisdiction over 9 towns and 4 "
            "townships, with a permanent resident population of 512,000.",
        ),
        (
            "属北亚热带季风湿润气候，四季分明，雨量充沛，年平均气温15.8℃。",
            "It has a northern subtropical humid monsoon climate, with four distinct seasons, abundant "
            "rainfall, and an average annual temperature of 15.8°C.",
        ),
        ("1983年5月12日，撤县设市。", "The area became a city on May 12, 1983."),
        ("1985年撤县设市，2012年撤市设区。", "The area became a city in 1985 and became a district in 2012."),
        ("清溪镇位于沅江北岸。", "Qingxi Town is located on the northern bank of the Yuanjiang River."),
        (
            "全县有汉、回、苗等8个民族。",
            "The county is home to 8 ethnic groups, including the Han, Hui and Miao.",
        ),
        (
            "公司成立于2003年5月，注册资本2.6亿元。",
            "The company was founded in May 2003, with a registered capital of RMB 260 million.",
        ),
    ],
)
def test_a_profile_tells_what_is_so_and_what_was(zh: str, en: str) -> None:
    assert _told(zh) == en


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "首先，我谨代表市委、市政府，对各位来宾的到来表示热烈的欢迎！",
            "First of all, on behalf of the CPC Municipal Committee and the Municipal Government, I would "
            "like to extend a warm welcome to all the guests!",
        ),
        ("最后，预祝本次论坛取得圆满成功！", "Finally, I wish the forum a complete success!"),
        (
            "我提议，大家共同举杯，为两市人民的友谊，为在座各位的健康，干杯！",
            "I would like to propose a toast to the friendship between the people of our two cities and to "
            "the health of all of you present. Cheers!",
        ),
        (
            "祝各位嘉宾身体健康、万事如意！",
            "I wish you all good health and all the best!",
        ),
    ],
)
def test_a_speech_says_who_wishes_what(zh: str, en: str) -> None:
    assert _told(zh) == en


def test_an_agreement_says_what_sides_shall_do() -> None:
    assert (
        _told("双方本着平等互利、优势互补的原则，经友好协商，达成如下协议：")
        == "In line with the principles of equality and mutual benefit, and complementary strengths, the two "
        "parties have, through friendly consultation, reached the following agreement:"
    )
    assert _told("本协议一式六份，双方各执三份。") == (
        "This agreement is made in six copies, and each party shall hold three copies."
    )


@pytest.mark.parametrize(
    "zh",
    [
        "建成口袋公园12个。",  # a deed, of which nobody says that it is so
        "引进新品种5个。",
        "东临不知何名之地。",
        "负责扩大有效投资。",  # nobody is named who undertakes it
        "为7至16岁儿童发放补贴。",
        "野生动植物资源丰富。",  # wildlife has no resources
    ],
)
def test_what_only_looks_like_a_profile_is_none(zh: str) -> None:
    assert localised(zh, "other").rule != "profile"


def test_in_results_deeds_stay_deeds() -> None:
    assert localised("全市森林覆盖率达到62.3%。", "results").rule != "profile"


def test_a_row_says_all_that_stands_at_its_places() -> None:
    for row in resources.read_rows("translation/profile_clauses.csv"):
        places = {place.lower() for place in re.findall("[A-Z]", row["zh"])}
        assert places == set(re.findall(r"{(\w)}", row["en"])), row


def test_clauses_beside_unknown_ones_are_told_as_sentences() -> None:
    found = localised("本园区不知何名，规划面积12平方公里，已入驻企业86家。", "other")
    assert not found.complete
    assert found.text.split(BORDER)[1] == (
        "It has a planned area of 12 square kilometers and is home to 86 enterprises."
    )


def test_those_named_in_front_are_no_it() -> None:
    found = localised("双方就不知何事进行磋商，达成广泛共识。", "other")
    assert "It reached" not in found.text


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "公司位于宁波市，主要从事汽车零部件的研发、生产和销售。",
            "The company is located in Ningbo, and is mainly engaged in the R&D, "
            "production and sale of auto parts.",
        ),
        ("公司是国内最大的上市公司之一。", "The company is one of China's largest listed companies."),
    ],
)
def test_introductions_of_companies(zh: str, en: str) -> None:
    assert _told(zh) == en


def test_a_park_without_an_entry_has_a_name_where_it_lies_somewhere() -> None:
    assert (
        _told("金桥工业园位于湖南省东部。") == "Jinqiao Industrial Park is located in eastern Hunan Province."
    )
    assert "Guoji" not in localised("国际机场位于湖南省东部。", "other").text


def test_a_host_says_whom_he_is_delighted_to_welcome() -> None:
    assert _told("我们非常高兴地迎来了日本富山市友好代表团。") == (
        "We are delighted to welcome the friendly delegation from Japan's Toyama."
    )


def test_parts_behind_those_counted_are_a_statement_of_their_own() -> None:
    assert _told("2023年末总人口28.6万人，其中少数民族人口占34.2%。") == (
        "The total population was 286,000 at the end of 2023. Ethnic minorities account for 34.2% of the "
        "population."
    )


@pytest.mark.parametrize(
    ("zh", "en"),
    [("8:00 早餐", "8:00: Breakfast"), ("15:00—16:30 举行工作会谈", "15:00–16:30: Hold work talks")],
)
def test_a_line_of_an_itinerary_says_when_and_what(zh: str, en: str) -> None:
    assert _told(zh) == en


def test_a_figure_behind_a_time_is_no_line_of_an_itinerary() -> None:
    assert localised("9:30 增长5.2%", "other").rule != "itinerary"


def test_sides_of_an_agreement_are_parties() -> None:
    assert "Party A shall provide" in _told("甲方应按照有关规定，为乙方提供优惠政策和优质服务。")


def test_investors_are_welcome_to_visit_and_invest() -> None:
    assert _told("热忱欢迎海内外客商来我市考察观光、投资兴业！") == (
        "We warmly welcome investors from home and abroad to visit and invest!"
    )
    assert "invest!" not in localised("热忱欢迎海内外朋友来我市观光旅游！", "other").text
