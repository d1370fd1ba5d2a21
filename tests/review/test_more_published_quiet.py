"""Classes that published pairs showed: right English that was called wrong, and slips beside it."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair
from desktop_app.services.checking import PairChecker
from desktop_app.translation.terms.termbase import Termbase
from tests.review.slips import assert_found

# Chinese, right English, what stands in it, what stands there in the slip, the finding.
SLIPS = [
    ("这是六个季度以来的最快增速。", "It was the fastest growth in six quarters.",
     "six", "five", "figure-value"),
    ("周恩来总理出席了会议。", "Premier Zhou Enlai attended the meeting.", "Zhou", "Jinan", "name-wrong"),
    ("周恩来总理出席了会议。", "Premier Zhou Enlai attended the meeting.", "Enlai", "Enkang", "name-wrong"),
    ("不愿签名的代表说，谈判已经恢复。",
     "The talks have resumed, said a delegate who did not want to sign.",
     "did not want", "wanted", "negation"),
    ("来自20个国家的300名选手参赛，其中新选手有60名。",
     "A total of 300 athletes from 20 countries took part, including 60 newcomers.",
     "300 athletes from 20 countries took part, including 60",
     "60 athletes from 20 countries took part, including 300", "figure-exchanged"),
    ("第28届联合国气候变化大会（COP28）在迪拜闭幕。", "The UN climate summit, COP28, closed in Dubai.",
     "COP28", "COP27", "figure-value"),
    ("已达标的城市占六成，未达标的城市占四成。",
     "Six in ten cities met the standard, while four in ten did not.",
     "did not", "did", "negation"),
    ("疫苗接种率超过85%。", "Over 85 percent of the population received the vaccine.",
     "the population", "exports", "figure-basis"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "english", "right", "wrong", "check"), SLIPS)
def test_a_slip_is_found_and_its_right_form_is_silent(
    source: str, english: str, right: str, wrong: str, check: str
) -> None:
    assert_found(source, english, right, wrong, check)


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("韩国总统尹锡悦发表讲话。", "South Korean President Yoon Suk Yeol gave a speech."),
        ("当地时间5月6日，两国外长举行会谈。", "The two foreign ministers held talks on Tuesday."),
        ("严守生态保护红线，严格管控开发。",
         "We will see that the ecological red lines are not crossed, and strictly control development."),
        ("面对百年未有之大变局，各国更需携手。",
         "Amid changes unseen in a century, countries must work together."),
        ("奋斗永远在路上，决不能停步。", "It is a journey to which there is no end, and we must never stop."),
        ("为增长提供不竭动力。", "This will keep driving growth."),
        ("预计2031届高校毕业生达900万人。", "Some 9 million graduates are expected next year."),
        ("全会提出，加快建设法治政府。", "We should move faster to build a law-based government."),
        ("20余所高校开展新工科教育。", "Over 20 universities offer emerging engineering education."),
    ],
)  # fmt: skip
def test_what_published_english_says_is_silent(source: str, english: str) -> None:
    assert not check_pair(source, english)


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("不包括能源在内的物价也降了。", "Prices, which exclude energy, also fell."),
        ("社会融资规模增量为3万亿元。",
         "The increment in aggregate financing to the real economy was 3 trillion yuan."),
    ],
)  # fmt: skip
def test_what_published_english_says_of_terms_is_silent(source: str, english: str) -> None:
    assert not PairChecker(Termbase.load(), bare=True).check("", source, english, None)
