"""Sentences built anew in English: right ones stay silent, the same with a slip are found."""

from __future__ import annotations

from collections import Counter

import pytest

from desktop_app.resources import read_text
from desktop_app.services.checking import PairChecker
from desktop_app.translation.terms.termbase import Termbase

CHECKER = PairChecker(Termbase.load())


def kinds(source: str, english: str) -> list[str]:
    return [one.check for one in CHECKER.check("", source, english, None)]


RIGHT_AND_WRONG = [
    ("列车通达欧洲21个国家的92座城市。", "The trains now reach 92 cities in 21 European countries.",
     "The trains now reach 21 cities in 92 European countries.", "figure-exchanged"),
    ("在12个省份的45个县开展试点。", "Pilots were launched in 45 counties across 12 provinces.",
     "Pilots were launched in 12 counties across 45 provinces.", "figure-exchanged"),
    ("全县城镇化率由五年前的41.2%提高到48.7%。",
     "Five years ago 41.2 percent of the county's people lived in towns; today 48.7 percent do.",
     "Five years ago 48.7 percent of the county's people lived in towns; today 41.2 percent do.",
     "figure-exchanged"),
    ("年产量高出已有品种20%。", "Its annual yield is 20% higher than that of existing varieties.",
     "Its annual yield is 20% lower than that of existing varieties.", "figure-direction"),
    ("失业率为5.1%，比上年下降0.1个百分点。",
     "The jobless rate was 5.1 percent, a tenth of a percentage point lower than in the previous year.",
     "The jobless rate was 5.1 percent, a tenth of a percentage point higher than in the previous year.",
     "figure-direction"),
    ("覆盖六大领域45个场景、超3万家企业。",
     "Six fields with 45 scenarios and over 30,000 enterprises were covered.",
     "Six fields with over 45 scenarios and over 30,000 enterprises were covered.", "figure-qualifier"),
    ("近三成为首次参展企业。", "Nearly 30 percent were first-time exhibitors.",
     "Nearly 40 percent were first-time exhibitors.", "figure-value"),
    ("未发生区域性风险，政府债务余额控制在限额以内。",
     "Government debt was kept within the limit and no regional risks arose.",
     "Government debt was kept within the limit and no regional risks arose "
     "and improve the training of teachers.",
     "term-missing"),
    ("全县新建学校六所，新增学位三千个。", "Six schools were built in the county, adding 3,000 places.",
     "Six schools were built in the county, adding 3,000 places, "
     "although many residents complained about noise.",
     "added-clause"),
    ("惠及居民3.5万户。", "It benefited 35,000 households.", "It benefited 35,000 residents.", "figure-unit"),
    ("全区生产总值增长6.1%，增速居全市第二。", "The district's GDP was up 6.1%, ranking second in the city.",
     "The city's GDP was up 6.1%, ranking second in the city.", "name-wrong"),
    ("上半年零售额下降1.4%，降幅比一季度收窄2.1个百分点。",
     "Retail sales fell 1.4% in the first half, 2.1 percentage points less than in the first quarter.",
     "Retail sales fell 1.4% in the first half, 2.1 percentage points less than in the first half.",
     "figure-period"),
    ("今年以来出口128万辆。", "So far this year 1.28 million vehicles have been exported.",
     "So far last year 1.28 million vehicles have been exported.", "figure-period"),
    ("新增就业完成年度目标的112%。", "New jobs exceeded the annual target by 12 percent.",
     "New jobs exceeded the annual target by 21 percent.", "figure-value"),
    ("不良率降至1.2%，拨备率升至302%。",
     "The bad loan ratio was down to 1.2% and the provision ratio up to 302%.",
     "The bad loan ratio was down to 1.2% and the provision ratio fell to 302%.", "figure-direction"),
    ("双方同意重启谈判。", "The two sides agreed to restart talks.",
     "The seven sides agreed to restart talks.", "figure-value"),
    ("全省减少贫困人口580万。", "The number of poor people in the province fell by 5.8 million.",
     "The number of poor people in the province fell to 5.8 million.", "figure-level"),
    ("PM2.5平均浓度降至每立方米28微克。", "PM2.5 fell to an average of 28 micrograms per cubic meter.",
     "The average of PM2.5 fell by 28 micrograms per cubic meter.", "figure-level"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "right", "wrong", "check"), RIGHT_AND_WRONG)
def test_only_the_slip_is_told(source: str, right: str, wrong: str, check: str) -> None:
    assert kinds(source, right) == []
    assert check in kinds(source, wrong)


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("甲院和乙院分别有8名和15名专家。", "Hospital A has eight experts and Hospital B has 15."),
        ("三季度增速比上季度回落0.8个百分点。",
         "Growth slowed by 0.8 percentage points from the second quarter in the third quarter."),
        ("取消和下放审批事项156项。",
         "The city abolished 156 items requiring approval or delegated them to lower levels."),
        ("志愿者超过110万人，每七个市民中就有一名。",
         "Volunteers number over 1.1 million, or one in every seven residents."),
        ("违者处以五万元以上二十万元以下罚款。",
         "Violators will be fined between RMB 50,000 and RMB 200,000."),
        ("基金总规模200亿元，已投资企业43家。",
         "The fund will total RMB 20 billion; it has so far invested in 43 companies."),
        ("部分干部服务意识不强。", "Some officials show little readiness to serve."),
        ("前2个月进出口总值下降0.8%。", "Foreign trade edged down 0.8 percent in the first two months."),
        ("新馆首月接待21万人次，相当于旧馆一个季度的总量。",
         "In its first month it received 210,000 visits, as many as the old one in a whole quarter."),
        ("未按期申报的，由税务机关责令限期改正。",
         "Those who fail to file on time will be ordered by the tax authorities to do so in a set period."),
        ("海关查获侵权货物8100万件。",
         "Customs seized 81 million items of goods infringing intellectual property rights."),
        ("基层压力不减。", "Local governments remain under pressure."),
        ("禁止未成年人进入互联网上网服务营业场所。", "Minors are not allowed into Internet cafes."),
    ],
)  # fmt: skip
def test_good_english_stays_silent(source: str, english: str) -> None:
    assert kinds(source, english) == []


def test_a_word_told_without_not_has_one_entry() -> None:
    """Of two the run would choose by chance, and the same pair would be right one day and wrong the next."""
    section = read_text("review/words.txt").partition("[told-without-not]")[2].partition("\n[")[0]
    words = Counter(entry.partition("=")[0] for entry in section.split())
    assert [word for word, count in words.items() if count > 1] == []


def test_another_half_of_the_day_is_told_once() -> None:
    assert kinds("会议于3月5日上午9时开幕。", "The meeting opened at 9 p.m. on March 5.") == ["figure-date"]
