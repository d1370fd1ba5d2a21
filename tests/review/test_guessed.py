"""A name that an engine told in its own way is open until a person has looked at it."""

from __future__ import annotations

import pytest

from desktop_app.review.guessed import guessed_names
from desktop_app.translation.model import Origin, OriginKind, Translation, TranslationState
from desktop_app.translation.names.finder import find_named
from desktop_app.translation.terms.termbase import Termbase

TERMS = Termbase.load()


def messages(
    chinese: str,
    english: str,
    state: TranslationState = TranslationState.MACHINE,
    kind: OriginKind = OriginKind.ENGINE,
) -> list[str]:
    told = Translation("s1", english, state, Origin(kind, "engine"))
    named = find_named(chinese, TERMS)
    found = guessed_names(chinese, told, named.names, named.terms, named.unlisted)
    return [finding.message for finding in found]


def test_other_english_than_the_rules_gave_is_found() -> None:
    assert messages("“濠创园”入驻企业32家。", "“Hao Chuang Garden” hosts 32 firms.") == [
        "濠创园 is “Haochuang Park” by rule; the English does not say so."
    ]


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "粤港澳大湾区的“濠创园”入驻企业32家。",
            "“Hao Chuang Garden” in the Greater Bay Area hosts 32 firms.",
        ),
        ("“濠创园”落户粤港澳大湾区。", "“Hao Chuang Garden” settled in the Greater Bay Area."),
    ],
)
def test_a_longer_term_elsewhere_in_the_sentence_excuses_no_name(chinese: str, english: str) -> None:
    assert messages(chinese, english) == ["濠创园 is “Haochuang Park” by rule; the English does not say so."]


def test_a_brand_that_no_rule_knows_is_found() -> None:
    found = messages("“拙荷问渔”品牌打响。", "The “Clumsy Lotus” brand is known.")
    assert len(found) == 1
    assert "拙荷问渔" in found[0]


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("“濠创园”入驻企业32家。", "The Haochuang Park hosts 32 firms."),
        ("设立盐田低空飞行测试基地。", "Yantian's low-altitude flight test bases were set up."),
        ("打通“断头路”9条。", "Nine dead-end roads were opened."),
        ("推行“揭榜挂帅”项目。", "We ran open competitions."),
        ("开展“朋友”活动。", "We held activities for friends."),
    ],
)
def test_a_name_as_it_was_given_and_a_word_are_no_guess(chinese: str, english: str) -> None:
    assert messages(chinese, english) == []


@pytest.mark.parametrize(
    ("state", "kind"),
    [(TranslationState.EDITED, OriginKind.HAND), (TranslationState.MACHINE, OriginKind.RULE)],
)
def test_what_a_person_or_a_rule_wrote_is_theirs(state: TranslationState, kind: OriginKind) -> None:
    assert messages("“濠创园”入驻企业32家。", "Hao Garden hosts 32 firms.", state, kind) == []


@pytest.mark.parametrize(
    ("chinese", "name"),
    [
        ("荷兰驻华大使白丽安来访。", "白丽安"),
        ("秘鲁总统巴尔卡萨会见代表团。", "巴尔卡萨"),
        ("文莱工业和初级资源部部长叶海亚出席。", "叶海亚"),
    ],
)
def test_a_foreign_person_on_no_list_is_open(chinese: str, name: str) -> None:
    found = messages(chinese, "The ambassador came.")
    assert any(name in message and "guess" in message for message in found)


def test_a_listed_person_and_an_office_alone_are_no_guess() -> None:
    assert messages("法国总统马克龙出席。", "French President Emmanuel Macron attended.") == []
    assert messages("意大利驻华大使馆举办活动。", "The Italian Embassy in China held an event.") == []


def test_a_place_that_sounds_like_nothing_in_the_chinese_is_found() -> None:
    found = messages("完成周家浜全线健身步道贯通。", "We will complete the trails along Wanjia Bay.")
    assert found == ["“Wanjia Bay” sounds like nothing in the Chinese."]


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("完成周家浜全线健身步道贯通。", "We will complete the trails along Zhoujiabang Creek."),
        ("整治黄河支流。", "We will clean up tributaries of the Yellow River."),
        ("建设重庆路大桥。", "We will build the Chongqing Road Bridge."),
        ("改造长安街。", "We will renovate Chang'an Street."),
    ],
)
def test_a_place_that_the_chinese_sounds_like_is_none(chinese: str, english: str) -> None:
    assert not messages(chinese, english)
