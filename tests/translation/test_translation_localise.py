"""The localiser: what an engine gets, and what never reaches it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.figures.extract import figures_in
from desktop_app.translation.localise import Localiser
from desktop_app.translation.model import LocalisedSegment, SpanKind, Term
from desktop_app.translation.terms.termbase import Termbase

TERMS = Termbase(
    [
        Term("地区生产总值", "GDP", "indicator"),
        Term("进出口总额", "total imports and exports", "indicator"),
        Term("万元GDP能耗", "energy consumption per RMB 10,000 of GDP", "indicator"),
        Term("临江区", "Linjiang District", "place", "name"),
        Term("发展和改革局", "Development and Reform Bureau", "institution"),
        Term("赋能", "empower", pos="v"),
    ]
)
LOCALISER = Localiser(TERMS)


def localised(text: str, role: str = "") -> LocalisedSegment:
    return LOCALISER.localise(text, figures_in(text, role=role), role=role)


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("投入资金5.2亿元，惠及群众", "投入 RMB 520 million 资金，惠及群众"),
        ("服务企业超3.4万家", "服务 over 34,000 家企业"),
        ("订单突破5300亿元", "订单突破 RMB 530 billion"),
        ("2026年1月27日召开会议", "January 27, 2026 召开会议"),
        ("2025年上半年开工", "the first half of 2025 开工"),
        ("1759 年 9 月 24 日，他签署租约", "On September 24, 1759，他签署租约"),
        ("在最新一期的月报中", "在最新一期的月报中"),
        ("福利中心三期项目竣工", "福利中心 Phase III 项目竣工"),
        ("打造千亿融资计划", "打造 RMB 100 billion 融资计划"),
        ("全年投入资金", "全年投入资金"),
        ("前三季度完工", "the first three quarters 完工"),
        ("近五年建成", "the past five years 建成"),
        ("2021—2025年实施", "2021–2025 实施"),
        ("获得2025数字中国创新大赛金奖", "获得2025数字中国创新大赛金奖"),
        ("服务2025家企业", "服务 2,025 家企业"),
        ("到２０２５年建成", "到２０２５年建成"),
        ("编号3458的设备", "编号3458的设备"),
        ("“十五五”时期加快建设", "the 15th Five-Year Plan period 加快建设"),
        (
            "深入贯彻党的二十届三中全会精神",
            "深入贯彻 the guiding principles of the Third Plenary Session of the 20th CPC Central Committee",
        ),
        (
            "提请区八届人大六次会议审议",
            "提请 the Sixth Session of the Eighth District People's Congress 审议",
        ),
        ("推进地铁13号线二期建设", "推进 Metro Line 13 Phase II 建设"),
        ("让总量位居全市首位", "让总量位居 first in the city"),
        ("临江区科技赋能产业", "Linjiang District 科技赋能产业"),
    ],
)
def test_known_pieces_stand_in_english(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


@pytest.mark.parametrize("chinese", ["“六个一”行动方案", "开展十五项工作", "他五十五岁", "一二三四五"])
def test_what_only_looks_like_a_plan_is_left_alone(chinese: str) -> None:
    assert "Five-Year" not in localised(chinese).text


@pytest.mark.parametrize(
    ("chinese", "prefix"),
    [
        ("一、总体情况良好发展", "I. "),
        ("（十二）深化改革", "(12) "),
        ("3.加快建设", "3. "),
        ("二是坚持创新。", "Second, "),
        ("附件2：嗡嗡表格", "Annex 2: "),
    ],
)
def test_list_signs_never_reach_the_engine(chinese: str, prefix: str) -> None:
    segment = localised(chinese)
    assert segment.prefix == prefix
    assert not any(char.isdigit() for char in segment.text)


@pytest.mark.parametrize("chinese", ["3.5万户居民受益", "一是非常好", "1.2亿元到位", "十二万人参加"])
def test_numbers_at_the_start_are_not_taken_for_list_signs(chinese: str) -> None:
    assert localised(chinese).prefix in ("", "First, ")
    if chinese[0].isdigit():
        assert localised(chinese).prefix == ""


@pytest.mark.parametrize(
    ("chinese", "role", "english"),
    [
        (
            "地区生产总值完成1.01万亿元，同比增长6.3%；",
            "results",
            "GDP reached RMB 1.01 trillion, up 6.3% year on year;",
        ),
        ("“十四五”", "", "The 14th Five-Year Plan"),
        ("地区生产总值增长5.0%以上。", "targets", "GDP will grow by at least 5%."),
        (
            "2025年，全市地区生产总值9800亿元，下降0.4%。",
            "results",
            "In 2025, the city's GDP stood at RMB 980 billion, down 0.4%.",
        ),
        (
            "万元GDP能耗完成市级下达任务。",
            "targets",
            "Energy consumption per RMB 10,000 of GDP will meet the target assigned at the municipal level.",
        ),
        (
            "临江区发展和改革局局长 王建国",
            "",
            "Wang Jianguo, Director of the Linjiang District Development and Reform Bureau",
        ),
        ("2026年1月27日", "", "January 27, 2026"),
        ("5111", "", "5,111"),
    ],
)  # fmt: skip
def test_known_sentences_need_no_engine(chinese: str, role: str, english: str) -> None:
    segment = localised(chinese, role)
    assert segment.complete
    assert segment.text == english


def test_a_template_keeps_silent_when_anything_is_unknown() -> None:
    assert not localised("神秘指标完成1.01万亿元，同比增长6.3%；", "results").complete
    assert not localised("地区生产总值完成1.01万亿元，同比增长6.3%，超出预期。", "results").complete


def test_a_figure_that_is_not_at_its_place_is_left_in_chinese() -> None:
    sentence = "新增5家，总数5家。"
    first, second = figures_in(sentence)
    segment = LOCALISER.localise(sentence, [first, replace(second, start=6, end=8)])
    assert [span.zh_start for span in segment.spans if span.kind is SpanKind.FIGURE] == [2]


@pytest.mark.parametrize(
    "chinese", ["约１２３４万吨", "1亿2345万元", "10万至20万人", "3,400万英镑", "7.8万亿"]
)
def test_no_wan_or_yi_reaches_an_engine_even_without_figures(chinese: str) -> None:
    text = LOCALISER.localise(chinese.replace("１２３４", "1234")).text
    assert "万" not in text
    assert "亿" not in text


def test_an_engine_without_mixed_input_gets_chinese_with_english_figures() -> None:
    text = "临江区投入5.2亿元，蹄疾步稳。"
    plain = Localiser(TERMS, mixed=False).localise(text, figures_in(text))
    assert plain.text == "临江区投入 RMB 520 million，蹄疾步稳。"
    assert len(plain.spans) == 2


def test_set_phrases_are_said_plainly_to_the_engine_only() -> None:
    segment = localised("城市建设蹄疾步稳，系统实施各项改革。")
    assert "蹄疾步稳" not in segment.text
    assert "有序实施" in segment.text
    assert segment.source == "城市建设蹄疾步稳，系统实施各项改革。"


def test_spans_point_to_their_own_chinese() -> None:
    text = "2025年，临江区地区生产总值完成1.01万亿元，进出口总额超9000亿元，居全市第一。"
    spans = localised(text).spans
    assert [text[span.zh_start : span.zh_end] for span in spans] == [span.zh for span in spans]
    assert {"1.01万亿元", "超9000亿元"} <= {span.zh for span in spans}


def test_a_label_does_not_swallow_the_word_behind_it() -> None:
    segment = localised("三是要素保障配置仍需优化。")
    assert (segment.prefix, segment.text) == ("Third, ", "要素保障配置仍需优化。")


def test_a_confirmed_name_is_used() -> None:
    confirmed = Term("模力营", "Moli Camp", pos="name", source="office")
    localiser = Localiser(TERMS.with_terms([confirmed]))
    assert localiser.localise("建设“模力营”社区").text == "建设“Moli Camp”社区"


def test_a_sign_stands_between_quotations_side_by_side() -> None:
    terms = Termbase(
        [Term("“一网通办”", "one-stop services", "plan"), Term("“赛马制”", "horse racing", "plan")]
    )
    assert Localiser(terms).localise("推行“一网通办”“赛马制”“某某”改革").text == (
        "推行 one-stop services、horse racing、“某某”改革"
    )
