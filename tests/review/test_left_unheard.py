"""Words told as quite another, deeds told by their opposite, items and duties lost, in faithful sentences."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair
from desktop_app.review.context import Known
from desktop_app.translation.model import Term
from tests.review.slips import assert_found

SLIPS = [
    # A word told as another, which has nothing to do with it, whatever its kind.
    ("学校组织学生参观博物馆。", "The school organized students to visit the museum.", "museum", "farm",
     "term-missing"),
    ("委员会决定修订章程。", "The committee decided to revise the charter.", "revise", "translate",
     "term-missing"),
    # A deed that furthers told by one that checks.
    ("双方将巩固传统友谊。", "The two sides will consolidate their traditional friendship.", "consolidate",
     "abandon", "opposite"),
    ("研究所发布了年度报告。", "The institute released its annual report.", "released", "withheld",
     "term-missing"),
    # An item beside a joint, and a clause, where no English word is to spare.
    ("直升机送来帐篷和食品。", "Helicopters delivered tents and food.", "tents and food", "food",
     "dropped-clause"),
    ("支持大数据、区块链等技术。", "We support technologies such as big data and blockchain.",
     "big data and blockchain", "big data", "dropped-clause"),
    # Sister institutions, seas and games.
    ("欧盟委员会通过了决定。", "The European Commission adopted the decision.", "Commission", "Parliament",
     "opposite"),
    ("渔船驶入南海。", "Fishing boats sailed into the South China Sea.", "South", "East", "opposite"),
    ("她在亚运会上夺冠。", "She won at the Asian Games.", "Asian", "Olympic", "opposite"),
    # Duty and leave; some and all; not lower and lower.
    ("学校必须公布食谱。", "Schools must publish their menus.", "must", "may", "opposite"),
    ("学生可以选择课程。", "Students may choose their courses.", "may", "must", "opposite"),
    ("部分水库蓄水不足。", "Some reservoirs hold too little water.", "Some", "All", "opposite"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "english", "right", "wrong", "check"), SLIPS)
def test_one_slip_is_found(source: str, english: str, right: str, wrong: str, check: str) -> None:
    assert_found(source, english, right, wrong, check)


@pytest.mark.parametrize(
    ("source", "english"),
    [
        # Other words for the same, by the tables or by a word that shares renderings.
        ("夯实农业基础。", "We consolidated the foundation of agriculture."),
        ("引进骨干教师三名。", "Three key teachers were recruited."),
        ("居民可以当场投诉。", "Residents may complain on the spot."),
        # Unusual says no to nothing; the head of a county is a mayor too, and fish farms are an industry.
        ("2025年是极不平常的一年。", "2025 was an extraordinary year."),
        ("县长作了报告。", "The County Mayor delivered a report."),
        ("水产养殖业发展较快。", "The aquaculture industry developed rapidly."),
        # A word that is part of a name.
        (
            "完成荟芳园、港湾小区、龙城大厦等10个小区改造。",
            "We completed the renovation of 10 residential communities including Huifangyuan, "
            "Gangwan Residential Community and Longcheng Tower.",
        ),
        # A deed denied, and one that is told by what it does away with.
        ("禁止未成年人进入。", "Minors are not allowed in."),
        ("学校应当开放操场。", "Schools should open their playgrounds."),
        ("收支矛盾突出。", "Imbalances between revenue and expenditure are acute."),
        ("双方将便利人员往来。", "Travel between the two countries will be made easier."),
    ],
)
def test_faithful_english_stays_silent(source: str, english: str) -> None:
    assert check_pair(source, english) == []


def test_a_term_told_but_for_one_word_is_marked() -> None:
    known = Known(terms=(Term("甲类实体库", "physical archive", pos="n"),))
    source, english = "我们支持甲类实体库。", "We support the physical archive."
    assert check_pair(source, english, known) == []
    (found,) = check_pair(source, english.replace("physical", "musical"), known)
    assert (found.check, found.en_start) == ("term-missing", english.find("physical"))
    # What follows the first words of a term, and says no more of it, is no word of it.
    assert check_pair("新增甲类实体库三座。", "Three physical archives were added.", known) == []
