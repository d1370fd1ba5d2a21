"""Names told by another of their kind: companies, lakes, persons beside foreign names or without one."""

from __future__ import annotations

import pytest

from desktop_app.review.model import Finding
from desktop_app.services.checking import PairChecker
from desktop_app.translation.terms.termbase import Termbase

CHECKER = PairChecker(Termbase.load())

SLIPS = [
    ("中国中车交付了首列新车。", "CRRC delivered the first of the new trains.", "CRRC", "COMAC"),
    ("上海证券交易所公布了上市规则。", "The Shanghai Stock Exchange published the listing rules.",
     "Shanghai Stock Exchange", "Shenzhen Stock Exchange"),
    ("鄱阳湖水位持续上涨。", "The water level of Poyang Lake keeps rising.", "Poyang", "Qinghai"),
    ("副总理丁薛祥会见了俄罗斯副总理诺瓦克。",
     "Vice Premier Ding Xuexiang met with Deputy Prime Minister Alexander Novak of Russia.",
     "Ding Xuexiang", "He Lifeng"),
    ("法院判处被告人周某有期徒刑三年。",
     "The court sentenced the defendant, surnamed Zhou, to three years in prison.", "Zhou", "Wu"),
]  # fmt: skip

RIGHT = [
    ("上交所公布了上市规则。", "The Shanghai Stock Exchange published the listing rules."),
    ("法国总统马克龙同德国总理默茨举行会谈。",
     "French President Emmanuel Macron held talks with German Chancellor Friedrich Merz."),
    ("财政司司长陈茂波会见了代表团。", "Financial Secretary Paul Chan met with the delegation."),
    ("韩国外长赵兑烈抵达北京。", "South Korean Foreign Minister Cho Tae-yul arrived in Beijing."),
]  # fmt: skip


def _findings(source: str, english: str) -> tuple[Finding, ...]:
    return CHECKER.check("", source, english, None)


@pytest.mark.parametrize(("source", "english", "right", "wrong"), SLIPS)
def test_a_name_told_by_another_is_found(source: str, english: str, right: str, wrong: str) -> None:
    assert _findings(source, english) == ()
    found = _findings(source, english.replace(right, wrong, 1))
    assert "name-wrong" in [one.check for one in found]


@pytest.mark.parametrize(("source", "english"), RIGHT)
def test_a_name_told_in_another_way_is_silent(source: str, english: str) -> None:
    assert _findings(source, english) == ()
