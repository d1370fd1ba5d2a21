"""Turns of the genre whose parts change: opening sentence, speeches, leadership, and who speaks."""

from __future__ import annotations

import pytest

from desktop_app.figures.extract import figures_in
from desktop_app.translation.genre import is_official
from desktop_app.translation.localise import Localiser
from desktop_app.translation.terms.termbase import Termbase

TERMS = Termbase.load()
LOCALISER = Localiser(TERMS)


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "现在，我代表区人民政府向大会报告工作，请予审议，并请区政协委员和其他列席人员提出意见。",
            "On behalf of the District People's Government, I now report to the Congress on the work of the "
            "government for your deliberation, and I invite members of the CPPCC District Committee and "
            "other attendees "
            "to offer their comments.",
        ),
        (
            "我代表徐汇区人民政府，向大会作政府工作报告，请予审议。",
            "On behalf of the People's Government of Xuhui District, I now report to the Congress "
            "on the work of "
            "the government for your deliberation.",
        ),
        (
            "受市人民政府委托，现将南山区2025年国民经济和社会发展计划执行情况与2026年计划草案提请区八届人大六次会议审查，"
            "并请区政协委员和其他列席人员提出意见。",
            "Entrusted by the Municipal People's Government, I hereby submit the Report on the Execution "
            "of the 2025 Plan for National Economic and Social Development of Nanshan District and on the "
            "Draft 2026 Plan to the Sixth Session of the Eighth District People's Congress for review, and I "
            "invite members of the CPPCC District Committee and other attendees to offer their comments.",
        ),
        (
            "受市政府委托，向大会报告2023年预算执行情况和2024年预算草案，请予审查。",
            "Entrusted by the Municipal Government, I hereby submit the Report on the Execution of the 2023 "
            "Budget and on the Draft 2024 Budget to the Congress for review.",
        ),
        (
            "受县人民政府委托，我向大会书面报告2023年财政预算执行情况，请予审查。",
            "Entrusted by the County People's Government, I hereby submit the Report on the Execution of the "
            "2023 Budget to the Congress for review.",
        ),
        ("汉滨区2025年政府工作报告", "Report on the Work of the Government of Hanbin District (2025)"),
        (
            "汉滨区人民政府代区长 向诗兵",
            "Xiang Shibing, Acting District Mayor of the Hanbin District People's Government",
        ),
        (
            "官渡区人民政府副区长(提名人选) 吴小军",
            "Wu Xiaojun, Deputy District Mayor of the Guandu District People's Government",
        ),
        ("市长 李 军", "Li Jun, Mayor"),
        ("嘉兴市市长 李军", "Li Jun, Mayor of Jiaxing"),
    ],
)
def test_what_every_report_opens_with_needs_no_engine(chinese: str, english: str) -> None:
    segment = LOCALISER.localise(chinese)
    assert segment.complete
    assert segment.text == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "学习贯彻习近平总书记考察上海重要讲话精神",
            "the guiding principles of General Secretary Xi Jinping's important speeches during "
            "his inspection of "
            "Shanghai",
        ),
        ("在市委、市政府和区委的坚强领导下", "Under the firm leadership of the CPC Municipal Committee"),
        ("在区人大、区政协的监督支持下", "With the oversight and support of the District People's Congress"),
    ],
)
def test_nests_of_known_nouns_become_one_piece(chinese: str, english: str) -> None:
    assert english in LOCALISER.localise(chinese).text


def test_an_unknown_part_leaves_the_turn_to_the_engine() -> None:
    assert "leadership" not in LOCALISER.localise("在某某神秘组织的坚强领导下").text


@pytest.mark.parametrize(
    "chinese",
    [
        "2008 年 11 月 26 日，孟买袭击者带着手榴弹乘船抵达。",
        "他在一份声明中表示，平台年度大会将于周五举行。",
        "约翰逊落后 7 分，以 2243 分排名第二。",
    ],
)
def test_prose_keeps_its_ordinary_words_in_chinese(chinese: str) -> None:
    assert not is_official(chinese, TERMS.find(chinese))
    segment = LOCALISER.localise(chinese, figures_in(chinese), official=False)
    assert not any(word in segment.text for word in ("platform", "annual", "points", "ranking"))


@pytest.mark.parametrize("chinese", ["大力推进城市更新和产业转型升级。", "全区一般公共预算收入增长5%。"])
def test_loose_sentences_of_the_genre_are_known_as_such(chinese: str) -> None:
    assert is_official(chinese, TERMS.find(chinese))


def test_big_numbers_of_prose_are_english_all_the_same() -> None:
    text = "该公司获得了280万桶原油和13.5亿英镑。"
    segment = LOCALISER.localise(text, figures_in(text), official=False)
    assert "2.8 million" in segment.text
    assert "£1.35 billion" in segment.text


def test_the_sentence_of_thanks_is_told_when_everybody_in_it_is_known() -> None:
    text = (
        "在此，我代表区人民政府，向全区人民，向人大代表、政协委员、各民主党派，向驻区部队官兵，"
        "向所有关心支持本区发展的海内外朋友，致以崇高的敬意和衷心的感谢！"
    )
    assert LOCALISER.localise(text).text == (
        "On behalf of the District People's Government, I wish to express our highest respect "
        "and heartfelt thanks to "
        "the people of the district, deputies to the people's congress, members of the CPPCC "
        "committee, the other "
        "political parties, the troops stationed here, and friends at home and abroad who "
        "have cared about and "
        "supported our development!"
    )
    assert not LOCALISER.localise(text.replace("各民主党派", "各位乡贤")).complete


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("重点做好八方面工作。", "We will focus on work in eight areas."),
        ("今年要重点做好以下工作。", "We will focus on the following work."),
        ("过去一年，我们主要做了以下工作。", "Over the past year, we mainly did the following work."),
    ],
)
def test_what_the_next_headings_are_about(chinese: str, english: str) -> None:
    assert LOCALISER.localise(chinese).text == english


def test_ordinary_work_is_no_announcement() -> None:
    assert not LOCALISER.localise("我们着力做好经济工作。").complete


def test_a_place_has_its_own_chapter_of_modernization() -> None:
    text = LOCALISER.localise("奋力谱写中国式现代化湖南新篇章，取得新成效。").text
    assert "谱写 Hunan's new chapter of Chinese modernization" in text


def test_a_bare_level_belongs_to_its_congress_and_a_city_to_itself() -> None:
    provincial = LOCALISER.localise("提请省第十四届人民代表大会第二次会议审议").text
    assert "the Second Session of the Fourteenth Provincial People's Congress" in provincial
    assert "Shenzhen the Sixth" in LOCALISER.localise("在深圳市第七届人民代表大会第六次会议上").text


@pytest.mark.parametrize(
    ("zh", "english"),
    [
        (
            "提请自治区第十八届人民代表大会第二次会议审议",
            "Second Session of the Eighteenth Regional People's Congress",
        ),
        ("自治州九届人大二次会议审议通过。", "Second Session of the Ninth Prefectural People's Congress"),
        ("在旗第九届人民代表大会第二次会议上作报告", "Second Session of the Ninth Banner People's Congress"),
        (
            "经市九届人大常委会第二次会议审议批准。",
            "Second Meeting of the Standing Committee of the Ninth Municipal People's Congress",
        ),
        ("杭州九届人大二次会议审议了报告。", "Hangzhou the Second Session of the Ninth People's Congress"),
    ],
)
def test_a_congress_has_its_level_whatever_area_it_is_of(zh: str, english: str) -> None:
    assert english in LOCALISER.localise(zh).text


def test_the_dash_of_a_line_below_a_title_is_no_label() -> None:
    assert LOCALISER.localise("——在南丰县第十八届人民代表大会第二次会议上").prefix == ""
    assert LOCALISER.localise("——在产业发展上，项目加快建设。").prefix == "— "
