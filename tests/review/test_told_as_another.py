"""Things told as others, prefixes lost, sides exchanged, choices joined, words misspelt."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair
from tests.review.slips import assert_found

SLIPS = [
    ("海关扣押了一批象牙，并逮捕了两名嫌疑人。",
     "Customs seized a shipment of ivory and arrested two suspects.", "arrested", "invited", "term-missing"),
    ("我们要维护公平竞争。", "We will uphold fair competition.", "fair", "unfair", "negation"),
    ("男性居民多于女性居民。", "Male residents outnumber female ones.",
     "Male residents outnumber female", "Female residents outnumber male", "opposite"),
    ("家长可以选择公办或者民办学校。", "Parents may choose public or private schools.",
     "or", "and", "opposite"),
    ("政府采取了措施。", "The government took measures.",
     "government", "goverment", "misspelt"),
    ("问题时有发生。", "Problems occurred at times.", "occurred", "occured", "misspelt"),
    ("客流恢复至2019年的90%。", "Passenger flows recovered to 90% of the 2019 level.", "to", "by",
     "figure-level"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "english", "right", "wrong", "check"), SLIPS)
def test_one_slip_is_found(source: str, english: str, right: str, wrong: str, check: str) -> None:
    assert_found(source, english, right, wrong, check)


@pytest.mark.parametrize(
    ("source", "english"),
    [
        # British spelling, words made of known ones, a negative prefix that the Chinese has.
        ("中心组织了一项劳动项目。", "The centre organised a labour programme."),
        ("新建绿道。", "New greenways were built."),
        ("不公平的做法必须纠正。", "Unfair practices must be corrected."),
        # The other way round, and in the passive.
        ("女性少于男性。", "There are fewer women than men."),
        ("女性多于男性。", "Men are outnumbered by women."),
        # A choice told otherwise.
        ("申请人可以书面或者口头提出。", "Applications may be made either in writing or orally."),
        ("生产、销售假药的，依法处罚。", "Those who make or sell fake drugs shall be punished by law."),
    ],
)
def test_right_english_is_silent(source: str, english: str) -> None:
    assert [one.check for one in check_pair(source, english)] == []


def test_a_misspelt_word_has_its_mended_sentence() -> None:
    (finding,) = check_pair("各省都有计划。", "Every provicne has a plan.")
    assert finding.fix == "Every province has a plan."
