"""Sets that a report counts (“五大战略”), the three industries, sections of roads, pairs of provinces."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "实施“五大战略”、推进“八大行动”，做强三大主导产业。",
            "We implemented the five major strategies, advanced the eight major initiatives, and "
            "strengthened three leading industries.",
        ),
        (
            "深入实施“三大战略、八大行动”。",
            "We implemented the three major strategies and eight major initiatives in depth.",
        ),
        ("五大战略深入实施。", "Five major strategies were implemented in depth."),
    ],
)
def test_what_is_counted_is_told_in_the_plural(chinese: str, english: str) -> None:
    one = localised(chinese)
    assert one.complete
    assert one.text == english


@pytest.mark.parametrize(
    "chinese",
    [
        "党的二十大战略部署。",
        "成为全国第三大产业基地。",
        "第二大平台建成。",
        "五大战略家来访。",
    ],
)
def test_a_congress_a_rank_and_longer_words_are_no_sets(chinese: str) -> None:
    assert " major " not in localised(chinese).text


def test_a_longer_word_is_counted_whole() -> None:
    assert localised("三大中心城区建成。").text == "The three major central urban areas were completed."


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "一、二、三产业增加值分别增长7.6%、7.7%、8.9%。",
            "Value added of the primary, secondary and tertiary industries grew by 7.6%, 7.7% and "
            "8.9%, respectively.",
        ),
        (
            "一、二、三产业占比由10.2%、40.3%、49.5%调整为9.1%、41.2%、49.7%。",
            "The shares of the primary, secondary and tertiary industries in GDP changed from 10.2%, "
            "40.3% and 49.5% to 9.1%, 41.2% and 49.7%, respectively.",
        ),
        (
            "高新技术企业、科技型中小企业数量由2020年的10家、20家增加到2025年的30家、40家。",
            "The number of high- and new-tech enterprises and small and medium-sized sci-tech "
            "enterprises rose from 10 and 20 in 2020 to 30 and 40 in 2025, respectively.",
        ),
    ],
)
def test_values_of_several_are_told_from_and_to(chinese: str, english: str) -> None:
    one = localised(chinese)
    assert one.complete
    assert one.text == english


def test_a_heading_s_number_stays_a_label() -> None:
    assert localised("二、三大攻坚战取得成效").text.startswith("II. ")


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "京港澳高速石家庄至安阳段建成通车。",
            "the Shijiazhuang-Anyang section of the Beijing-Hong Kong-Macao Expressway",
        ),
        ("加快包茂高速茂名段建设。", "the Maoming section of the Baotou-Maoming Expressway"),
        ("深化闽宁协作、沪滇协作。", "Shanghai-Yunnan"),
        ("位于鄂湘赣三省交界处。", "Hubei-Hunan-Jiangxi"),
        ("推进辽东半岛水资源配置工程。", "Liaodong Peninsula"),
        ("杜富国、黄大发等先进典型获得表彰。", "Huang Dafa"),
    ],
)
def test_names_are_told(chinese: str, english: str) -> None:
    assert english.lower() in localised(chinese).text.lower()


@pytest.mark.parametrize("chinese", ["二广高速城区段改扩建工程完工。", "沪昆高速这段时间车流量大。"])
def test_an_ordinary_stretch_is_no_section(chinese: str) -> None:
    assert "section of" not in localised(chinese).text


def test_no_verb_goes_into_a_road_s_name() -> None:
    text = localised("加快茂名大道、拉通潇湘大道、打通长江路、贯通滨河路。").text
    assert "Latong" not in text
    assert "Guantong" not in text


def test_the_middle_east_is_not_the_regions_of_china() -> None:
    assert "Middle East" not in localised("推进中东西部协调发展。").text
    assert "Middle East" in localised("与中东国家开展合作。").text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("推进湘雅六医院、湖南妇女儿童医院等项目建设。", "Xiangya No. 6 Hospital"),
        ("推进湘雅五医院建设。", "Fifth Xiangya Hospital"),
        ("跻身全国化工园区综合竞争力十强。", "top 10"),
        ("实施“六个行动”。", "six initiatives"),
        ("宁扬长江大桥通车。", "Nanjing-Yangzhou Yangtze River Bridge"),
        ("通苏嘉甬铁路如东延伸段开工。", "the Rudong extension of"),
        ("2005年前建成的小区改造完成。", "pre-2005"),
        (
            "宜昌市高速公路通车里程达到729公里。",
            "expressways open to traffic in Yichang reached 729 kilometers",
        ),
        ("新加坡丰益国际等世界500强企业入驻。", "Singapore Wilmar"),
    ],
)
def test_what_unseen_reports_had(chinese: str, english: str) -> None:
    assert english in localised(chinese).text
