"""Slogans and brands in quotation marks that known words make have one English."""

from __future__ import annotations

import pytest

from desktop_app.translation.localise import Localiser
from desktop_app.translation.names.quoted_words import told
from desktop_app.translation.terms.termbase import Termbase

TERMS = Termbase.load()


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("寻味盐田", "Taste Yantian"),
        ("来龙岗过大年", "Come to Longgang for the Spring Festival"),
        ("在罗湖遇见你", "Meeting You in Luohu"),
        ("引在香港、用在前海", "Attract in Hong Kong, Use in Qianhai"),
        ("嘉善速度", "Jiashan Speed"),
        ("一企一策", "one enterprise, one policy"),
        ("一户一档案", "one household, one file"),
        ("千企转型", "1,000 Enterprises' Transformation"),
        ("百县千镇万村", "100 Counties, 1,000 Towns, 10,000 Villages"),
        ("万企兴万村", "10,000 Enterprises Revitalizing 10,000 Villages"),
        ("人才贷", "Talent Loan"),
        ("科创e贷", "Innovation E-Loan"),
        ("深港48小时体验券", "Shenzhen-Hong Kong 48-Hour Experience Voucher"),
        ("梦想小镇", "Dream Town"),
        ("青年夜校", "Youth Night School"),
        ("老马调解室", "Lao Ma Mediation Room"),
        ("王大姐工作室", "Sister Wang Studio"),
        ("李明工作室", "Li Ming Studio"),
        ("白鹿原影视城", "Bailuyuan Film City"),
    ],
)
def test_a_slogan_of_known_words_is_told(zh: str, en: str) -> None:
    assert told(zh, TERMS) == en


@pytest.mark.parametrize("zh", ["百花齐放", "双向奔赴", "银龄安康", "苏新消费", "一举一动", "百年大计"])
def test_a_slogan_with_an_unknown_piece_is_left(zh: str) -> None:
    assert told(zh, TERMS) == ""


@pytest.mark.parametrize("zh", ["新城速度", "和平夜市", "在平安遇见你"])
def test_a_word_that_a_county_is_called_by_too_is_no_place(zh: str) -> None:
    assert told(zh, TERMS) == ""


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("“悦享盐田”消费品牌持续打响。", "“Enjoy Yantian”"),
        ("推出“科创e贷”产品。", "“Innovation E-Loan”"),
        ("走进千家万户。", "千家万户"),
        ("打通“断头路”9条。", "“dead-end roads”"),
        ("“净网”行动深入开展。", "“Clean Internet”"),
    ],
)
def test_the_marks_stay_and_idioms_are_no_brands(chinese: str, english: str) -> None:
    assert english in Localiser(TERMS).localise(chinese, role="results").text
