"""Entries of a glossary: the word by rule, and its meaning as a thing or as what is done."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "3.“四上”企业：指规模以上工业企业、限额以上批发和零售业企业。",
            "3. Enterprises above the four statistical thresholds: Industrial enterprises above designated "
            "size and wholesale and retail enterprises above designated size.",
        ),
        ("瞪羚企业是指掌握核心技术的企业。", "Gazelle companies: Enterprises that master core technologies."),
        (
            "居民消费价格指数（CPI）：是反映变动趋势的相对数。",
            "Consumer price index (CPI): Relative number reflecting trends of change.",
        ),
        (
            "未来工厂：指应用数字孪生、人工智能等技术的智能制造企业。",
            "Factories of the future: Smart manufacturing enterprises that apply technologies such as "
            "digital twin and artificial intelligence (AI).",
        ),
        ("“双创”：大众创业、万众创新。", "“Shuangchuang”: Mass entrepreneurship and innovation."),
        ("PPP：政府和社会资本合作模式。", "PPP: Public-private partnership (PPP) models."),
        (
            "“六稳”：稳就业、稳金融。",
            "Stability on six fronts: Stabilizing employment and stabilizing finance.",
        ),
        (
            "研发经费投入强度：指研发经费支出占地区生产总值的比重。",
            "R&D intensity: R&D expenditure as a share of gross domestic product (GDP).",
        ),
    ],
)
def test_word_and_meaning(chinese: str, english: str) -> None:
    told = localised(chinese, "other")
    assert told.complete
    assert told.text == english


def test_word_stands_before_what_the_engine_tells() -> None:
    told = localised("海绵城市：指能够像海绵一样吐纳雨水的城市。", "other")
    assert not told.complete
    assert told.prefix == "Sponge city: "
    assert "指" not in told.text


@pytest.mark.parametrize(
    "chinese",
    [
        "地区生产总值：全年增长5.2%。",
        "会议指出：要加强监管。",
        "报告指导性：较强。",
        "注：指标均为初步统计数。",
    ],
)
def test_nothing_is_explained(chinese: str) -> None:
    assert ": " not in localised(chinese, "results").prefix


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("引进填补国内空白的项目。", "We attracted projects that fill a gap in China."),
        (
            "打造为中小企业提供融资服务的平台。",
            "We developed platforms that provide financing services for small and medium-sized enterprises.",
        ),
        (
            "设立用于支持科技创新的专项资金。",
            "We set up special funds used for supporting scientific and technological innovation.",
        ),
        ("培育从事农业生产的人才。", "We fostered talent engaged in agricultural production."),
    ],
)
def test_things_that_do_something(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


@pytest.mark.parametrize("chinese", ["提升服务企业的水平。", "提供优质的服务。", "推动加强监管的工作。"])
def test_levels_and_work_do_nothing(chinese: str) -> None:
    assert " that " not in localised(chinese).text
