"""Names in quotation marks: brands that are no words are spelt, typhoons have the names of their list."""

from __future__ import annotations

import pytest

from tests.translation.localising import LOCALISER


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("“濠创园”累计入驻企业", "“Haochuang Park”"),
        ("“轻游梦工坊”大赛", "“Qingyoumeng Workshop”"),
        ("办好“剧查查之夜”", "“Juchacha Night”"),
        ("“赣服通”平台上线", "“Ganfutong”"),
        ("“圳智慧”平台", "“Zhenzhihui”"),
        ("推出“惠蓉保”产品", "“Huirongbao”"),
        ("打响“拙政问雅”夜游品牌", "“Zhuozheng Wenya”"),
        ("“丽水山耕”品牌价值提升", "“Lishui Shangeng”"),
    ],
)
def test_a_brand_made_of_no_words_is_spelt(chinese: str, english: str) -> None:
    assert english in LOCALISER.localise(chinese, role="results").text


@pytest.mark.parametrize(
    "chinese",
    [
        "创新“官助民营”运营模式",  # 民营 is a word: no camp
        "“红管家”上岗",
        "打造“苏新消费”品牌",
        "打造“初心驿站”",
        "推行“拆改建”模式",
        "开展“电影之夜”活动",
    ],
)
def test_what_words_can_tell_is_not_spelt(chinese: str) -> None:
    quoted = chinese.split("“")[1].split("”")[0]
    assert f"“{quoted}”" in LOCALISER.localise(chinese, role="results").text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("抵御超强台风“桦加沙”、“韦帕”侵袭", "Super Typhoons Ragasa and Wipha"),
        ("台风“海葵”“苏拉”影响我市", "Typhoons Haikui and Saola"),
        ("战胜台风海燕", "Typhoon Haiyan"),
        ("“海鸥”台风过境", "Typhoon Kalmaegi"),
        ("强热带风暴“银杏”登陆", "Severe Tropical Storm Yinxing"),
        ("抵御“泰利”“苏拉”等3次台风", "Talim、Saola"),
        ("“海葵”、“小犬”两场台风过后", "Haikui、Koinu"),
    ],
)
def test_a_typhoon_has_its_name_of_the_list(chinese: str, english: str) -> None:
    assert english in LOCALISER.localise(chinese, role="results").text


def test_a_word_is_a_typhoon_beside_its_kind_alone() -> None:
    assert "Kalmaegi" not in LOCALISER.localise("“海鸥”等3支志愿服务队获奖", role="results").text


def test_a_sign_inside_a_brand_is_no_mountain() -> None:
    assert "Mountain" not in LOCALISER.localise("“丽水山耕”进入百强", role="results").text


def test_a_bird_is_no_typhoon() -> None:
    assert "Kalmaegi" not in LOCALISER.localise("海鸥飞来，台风来袭", role="results").text


@pytest.mark.parametrize("place", ["深港澳台", "粤港澳台"])
def test_no_place_of_a_run_is_lost(place: str) -> None:
    assert "Taiwan" in LOCALISER.localise(f"举办{place}青年交流活动", role="results").text
