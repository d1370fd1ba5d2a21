"""Titles of papers by their pattern, of laws, and of works: told or spelt, and kept whole."""

from __future__ import annotations

import pytest

from desktop_app.figures.extract import figures_in
from desktop_app.translation.formulas.document_titles import document_english
from desktop_app.translation.formulas.work_titles import known_work, spelt
from desktop_app.translation.localise import Localiser
from desktop_app.translation.terms.termbase import Termbase

SHIPPED = Termbase.load()


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("韶关市传统村落保护条例", "Regulations of Shaoguan on the Protection of Traditional Villages"),
        (
            "安徽省人民政府关于促进消费的意见",
            "Guidelines of the People's Government of Anhui Province on Promoting Consumption",
        ),
        (
            "中共中央、国务院关于促进民营经济发展壮大的意见",
            "Guidelines of the CPC Central Committee and the State Council on Helping the Private "
            "Sector Grow Larger and Stronger",
        ),
        ("电动自行车管理规定", "Provisions on the Administration of Electric Bicycles"),
        (
            "关于加快推进低空经济发展的若干措施",
            "Measures for Accelerating the Development of the Low-Altitude Economy",
        ),
        ("城市更新三年行动计划（2023—2025年）", "Three-Year Action Plan for Urban Renewal (2023–2025)"),
        ("“十四五”新型城镇化规划", "14th Five-Year Plan for New Urbanization"),
        (
            "推动大规模设备更新和消费品以旧换新行动方案",
            "Action Plan for Promoting Large-Scale Equipment Renewals and Consumer Goods Trade-Ins",
        ),
        (
            "政府投资项目管理办法（试行）",
            "Measures for the Administration of Government Investment Projects (for Trial Implementation)",
        ),
        ("实施意见", "Implementation Guidelines"),
        ("管理办法", "Measures"),
        (
            "黄河流域生态保护和高质量发展规划",
            "Plan for Ecological Conservation and High-Quality Development in the Yellow River Basin",
        ),
    ],
)
def test_a_paper_is_told_by_kind_place_and_matter(zh: str, en: str) -> None:
    assert document_english(zh, SHIPPED) == en


@pytest.mark.parametrize("zh", ["关于彰显魁犽的意见", "繁花"])
def test_a_paper_with_an_unknown_matter_has_no_title(zh: str) -> None:
    assert document_english(zh, SHIPPED) is None


def test_laws_have_their_own_english() -> None:
    assert known_work("中华人民共和国民法典") == "Civil Code of the People's Republic of China"
    assert known_work("噪声污染防治法") == "Noise Pollution Prevention and Control Law"


def test_a_work_nobody_knows_is_spelt_word_by_word() -> None:
    assert spelt("山乡·春晓") == "Shanxiang·Chunxiao"
    assert spelt("追“孟”之路") == "Zhui ‘Meng’ Zhi Lu"


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "秦腔《花儿声声》、豫剧《焦裕禄》荣获文华奖。",
            "The Qinqiang Opera “Hua'er Shengsheng” and the Yu Opera “Jiao Yulu” won the Wenhua Award.",
        ),
        (
            "出台《优化营商环境条例》《城市更新三年行动计划》。",
            "We issued the Regulations on Improving the Business Environment and “Three-Year Action Plan for "
            "Urban Renewal”.",
        ),
        (
            "认真落实《纲要》和《民法典》，出台《意见》。",
            "We implemented the Outline and the Civil Code, and issued the Guidelines.",
        ),
    ],
)
def test_sentences_take_titles_whole(zh: str, en: str) -> None:
    told = Localiser(SHIPPED).localise(zh, figures_in(zh), role="results")
    assert told.text == en


def test_titles_of_one_kind_side_by_side_share_it() -> None:
    told = Localiser(SHIPPED).localise("电视剧《大江大河》《山海情》在我市取景拍摄。", (), role="results")
    assert "the TV dramas “Like a Flowing River” and “Minning Town”" in told.text


def test_what_is_done_in_a_place_that_issues_no_papers_is_told_of_it() -> None:
    told = document_english("白洋淀生态环境治理和保护条例", SHIPPED)
    assert (
        told
        == "Regulations on the Governance and Protection of the Ecological Environment of Baiyangdian Lake"
    )


def test_a_law_that_no_table_has_is_a_law_on_its_matter() -> None:
    told = document_english("中华人民共和国爱国主义教育法", SHIPPED)
    assert told == "Law on Patriotic Education of the People's Republic of China"
