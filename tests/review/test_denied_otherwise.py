"""Denials without a "not", and what only looks like one."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair
from tests.review.slips import assert_found

SLIPS = [
    ("新桥已建成通车。", "The new bridge has been built and opened to traffic.", "has been", "has yet to be"),
    (
        "我们将继续改善水质。",
        "We will continue to improve water quality.",
        "will continue to",
        "will cease to",
    ),
    ("职工每年体检一次。", "Employees are given a check-up every year.", "are given", "are in no case given"),
    ("学生可以借阅图书。", "Students can borrow books.", "can", "can hardly"),
    ("政府将缩短审批时间。", "The government will shorten the time for approval.", "shorten", "lengthen"),
    ("新开公交线路17条。", "Seventeen new bus routes were opened.", "opened", "closed"),
    ("会议通过了修法草案。", "The meeting passed the draft amendments.", "passed", "rejected"),
    ("学费不含住宿费。", "Tuition does not include housing.", "does not include", "includes"),
    ("这并非个例。", "It is not an isolated case.", "is not", "is"),
    ("他从没丢过一封信。", "He has never lost a letter.", "never", "always"),
    ("新增就业12万人。", "A total of 120,000 new jobs were added.", "added", "lost"),
]


@pytest.mark.parametrize(("source", "english", "right", "wrong"), SLIPS)
def test_a_deed_that_is_denied_or_turned_is_found(source: str, english: str, right: str, wrong: str) -> None:
    assert_found(source, english, right, wrong, "negation")


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("水和空气是生命不可缺少的条件。", "Water and air are indispensable to life."),
        ("这是极不平凡的一年，见证了盛事。", "It was an extraordinary year that saw great events."),
        ("土地整治工作获得激励。", "Land consolidation was rewarded."),
        ("环保和发展不可偏废。", "Environmental protection and development must go hand in hand."),
        ("凡是企业能办好的，政府不再插手。", "Where enterprises do well, government will step back."),
        ("不破此案，决不收兵。", "We will not call off the search until this case is solved."),
        ("富强绝不是敲锣打鼓就能实现的。", "It takes more than drums and gongs to make a country strong."),
        ("我们要严守耕地红线不突破。", "We will hold firm to the red line for farmland."),
        ("她三次冲击纪录，都未能如愿。", "She tried three times to break the record, each time in vain."),
        ("一次犯错，不等于品行不端。", "One mistake does not make a bad character."),
        ("检测费由政府承担，个人无需付费。", "The government pays for tests; individuals do not have to."),
        ("问题不容回避。", "The problems must be faced."),
        ("企业用工意愿依然不强。", "Companies are still reluctant to hire."),
        ("村民下地抢收，生怕耽误一刻。", "Villagers rushed to bring it in, anxious not to lose a moment."),
        ("新生须于九月报到，逾期视为放弃资格。",
         "New students must register in September, or they will be deemed to have given up their places."),
        ("原生垃圾基本实现零填埋。", "Hardly any raw waste goes to landfill."),
        ("有些居民抱怨噪音、灰尘。", "Some residents complain of noise or dust."),
        ("要坚决制止砍伐和焚烧。", "We must take firm action to stop felling or burning."),
        ("运送包裹超过3亿件，平均每秒十件。",
         "More than 300 million parcels were carried, or an average of ten every second."),
        ("报告来自31个省、自治区、直辖市。", "The reports come from across the Chinese mainland."),
        ("经费由中央人民政府拨付。中央人民政府不另行征税。",
         "The funds are paid by the Central People's Government. The Central People's Government levies no "
         "other taxes."),
    ],
)  # fmt: skip
def test_good_english_that_says_no_in_its_own_way_is_silent(source: str, english: str) -> None:
    assert check_pair(source, english) == []
