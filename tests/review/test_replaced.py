"""Words, names, dates and codes that gave way to others; each slip gives one finding."""

from __future__ import annotations

import pytest

from desktop_app.review.model import Finding
from desktop_app.services.checking import PairChecker
from desktop_app.translation.terms.termbase import Termbase

CHECKER = PairChecker(Termbase.load())


def findings(source: str, english: str) -> list[Finding]:
    return list(CHECKER.check("1", source, english, None))


@pytest.mark.parametrize(
    ("source", "english", "zh", "en"),
    [
        (
            "全区社会消费品零售总额增长较快，外贸结构优化。",
            "The district's soil pollution prevention grew rapidly; the structure of foreign trade improved.",
            "社会消费品零售总额",
            "soil pollution prevention",
        ),
        (
            "我们将加快建设现代化产业体系，培育新质生产力。",
            "We will speed up building a modernized industrial system and foster affordable rental housing.",
            "新质生产力",
            "affordable rental housing",
        ),
    ],
)
def test_a_term_that_gave_way_is_marked_on_both_sides(source: str, english: str, zh: str, en: str) -> None:
    found = [one for one in findings(source, english) if one.check == "term-missing"]
    assert [source[one.zh_start : one.zh_end] for one in found] == [zh]
    assert en in english[found[0].en_start : found[0].en_end]


@pytest.mark.parametrize(
    ("source", "english"),
    [
        (
            "全区消费回暖，外贸结构优化。",
            "Spending in the district picked up, foreign trade became better balanced.",
        ),
        ("我们将培育新质生产力。", "We will foster new quality productive forces."),
        ("华中科技大学位于湖北省武汉市。", "HUST is located in Wuhan, the capital of Hubei Province."),
        ("两国有识之士都应当站出来制止。", "People with wisdom on both sides must step forward to stop it."),
        ("全市细颗粒物年均浓度下降。", "The city's annual average concentration of PM2.5 fell."),
        ("着力打造宜居城市。", "Every effort will go into making the city a good place to live in."),
    ],
)
def test_free_translation_stays_silent(source: str, english: str) -> None:
    assert findings(source, english) == []


@pytest.mark.parametrize(
    ("source", "english", "check"),
    [
        ("会议于3月15日举行。", "The meeting was held in March.", "figure-missing"),
        (
            "收入从2020年的28亿元增至2025年的38亿元。",
            "Revenue rose from RMB 2.8bn in 2020 to RMB 3.8bn.",
            "figure-missing",
        ),
        ("7月26日开幕，26日闭幕。", "It opened on July 21 and closed on the 26th.", "figure-date"),
        ("展会从11月1日持续到11日。", "The fair ran from October 1 to 11.", "figure-date"),
        ("PM2.5浓度下降。", "The concentration of PM2.8 fell.", "figure-value"),
        ("受新冠疫情影响。", "It was affected by Covid-17.", "figure-value"),
        ("投资0.8%用于第三季度。", "It was invested in the third quarter, the first time.", "figure-missing"),
        ("粮食产量130亿斤。", "Grain output was 6.56 million tonnes.", "figure-value"),
        ("至少可以帮助240位学生。", "It can help at most 240 students.", "figure-qualifier"),
        ("“十五五”规划的开局之年。", "The first year of the Five-Year Plan.", "figure-missing"),
        ("排名全球第13位。", "It ranks high in the world.", "figure-missing"),
        (
            "减排二氧化硫60吨、氮氧化物60吨。",
            "It cut sulphur and 60 tons of nitrogen oxides.",
            "figure-missing",
        ),
    ],
)
def test_dates_codes_and_lost_numbers(source: str, english: str, check: str) -> None:
    assert check in {one.check for one in findings(source, english)}


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("会议于3月15日举行。", "The meeting was held on a Monday in March."),
        ("2024年比上年增长3%。", "Last year it grew by 3% over the year before."),
        ("展会从11月1日持续到11日。", "The fair ran from November 1 to 11."),
        ("粮食产量130亿斤。", "Grain output was 6.5 million tonnes."),
        ("两地各增长5%和5%。", "Both grew by 5%."),
        ("距离80公里。", "It is 50 miles away."),
        ("PM10浓度下降。", "The concentration of PM10 fell."),
    ],
)
def test_dates_and_conversions_in_good_english_stay_silent(source: str, english: str) -> None:
    assert findings(source, english) == []


@pytest.mark.parametrize(
    ("source", "english"),
    [
        (
            "台风距离中国福建省约70公里。",
            "The typhoon is 70 kilometres off the Chinese province of Vietnam.",
        ),
        (
            "波兰政府决定暂缓批准该协议。",
            "The government of Germany put off ratifying the agreement.",
        ),
        ("悉尼歌剧院由丹麦建筑师设计。", "The Vietnam Opera House was designed by a Danish architect."),
    ],
)
def test_a_known_name_is_not_excused_by_a_faint_likeness(source: str, english: str) -> None:
    assert "name-wrong" in {one.check for one in findings(source, english)}


def test_names_of_a_people_in_pinyin_like_letters_stay_silent() -> None:
    assert findings("马普切人是原住民。", "The Mapuche are an indigenous people.") == []


@pytest.mark.parametrize(
    ("source", "english"),
    [
        (
            "兜牢“三保”底线，确保财政可持续。",
            "We will ensure the bottom line of basic living needs, payment of salaries and normal "
            "functioning of governments at the primary level, and keep public finance sustainable.",
        ),
        (
            "进一步深化“放管服”改革。",
            "We will further deepen reforms to streamline administration and delegate power, improve "
            "regulation, and upgrade services.",
        ),
    ],
)  # fmt: skip
def test_a_term_told_in_full_explains_words_that_its_chinese_does_not(source: str, english: str) -> None:
    assert not findings(source, english)


def test_a_term_that_the_chinese_does_not_have_is_found_where_nothing_seems_missing() -> None:
    source = "粮食总产量达到128.6万吨，粮食安全得到保障。"
    english = "The consumption center reached 1.286 million metric tons, and food security was ensured."
    (one,) = findings(source, english)
    assert english[one.en_start : one.en_end] == "consumption center"


@pytest.mark.parametrize(
    ("source", "english", "wrong"),
    [
        (
            "本桓宽、凌绥、台黑4条高速建成通车。",
            "4 expressways, including the Benxi-Huanren-Kuandian Expressway, were opened.",
            "",
        ),
        (
            "构建济青1.5小时通勤圈。",
            "We will build a 1.5-hour commuting circle between Jinan and Qingdao.",
            "",
        ),
        ("全省出口总额连续6年第一。", "Guangdong ranked first in exports for 6 years.", ""),
        ("凡·高生前只卖出过一幅画。", "Van Gogh sold only one painting in his lifetime.", ""),
        ("游客从西安前来参观。", "Visitors came from Benxi.", "Benxi"),
    ],
)
def test_a_place_may_be_told_by_its_first_sign_or_stand_for_the_own_one(
    source: str, english: str, wrong: str
) -> None:
    named = [english[one.en_start : one.en_end] for one in findings(source, english)]
    assert named == ([wrong] if wrong else [])


def test_a_wrong_figure_gives_one_finding() -> None:
    found = findings(
        "全年新增企业8.4万家，关闭造纸厂3座。",
        "48,000 businesses were added and three paper mills closed over the year.",
    )
    assert [one.check for one in found] == ["figure-value"]


def test_a_dropped_clause_takes_its_terms_along() -> None:
    source = "我们加快建设现代化产业体系，推动高质量发展，切实保障和改善民生。"
    found = findings(source, "We sped up the building of a modernized industrial system,")
    assert "dropped-clause" in {one.check for one in found}
    assert "term-missing" not in {one.check for one in found}


def test_english_that_breaks_off_is_told() -> None:
    found = findings("新增企业9家，居全省第一。", "Nine more companies were added,")
    assert {"dropped-clause", "completeness"} & {one.check for one in found}
