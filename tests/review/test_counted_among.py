"""A、B等六大领域 are six with those that are named; "A, B and other six areas" makes them more."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair


def _checks(source: str, english: str) -> list[str]:
    return [finding.check for finding in check_pair(source, english)]


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("聚焦教育、医疗等六大领域。", "We will focus on education, health care and other six areas."),
        ("发展茶叶、水果等五大产业。", "We will develop tea, fruit and five other industries."),
        (
            "推进垃圾分类、河道治理等12项工作。",
            "We will advance waste sorting, river treatment and other 12 tasks.",
        ),
        ("华为等三家企业落户。", "Huawei and four other enterprises settled here."),
    ],
)
def test_those_named_are_not_counted_again(source: str, english: str) -> None:
    assert "figure-value" in _checks(source, english)


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("聚焦教育、医疗等六大领域。", "We will focus on six areas including education and health care."),
        (
            "抓好教育、医疗和其他六个领域。",
            "We will do solid work in education, health care and six other areas.",
        ),
        ("华为等三家企业落户。", "Huawei and two other enterprises settled here."),
        ("华为、比亚迪等5家企业落户。", "Huawei, BYD and three others settled here."),
        (
            "完成交易1.5亿元，154个村通了自来水。",
            "Transactions of RMB 150 million were made, and 154 villages got tap water.",
        ),
        ("达到全省总量1/6。", "This was one-sixth of the province's total."),
    ],
)
def test_a_right_count_is_left_alone(source: str, english: str) -> None:
    assert "figure-value" not in _checks(source, english)
