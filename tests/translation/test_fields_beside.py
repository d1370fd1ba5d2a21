"""Fields side by side without a sign are two things, and none tells of what kind the other is."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("资源能源消耗明显下降。", "Resource and energy consumption fell markedly."),
        ("培养了一批教育医疗人才。", "We trained a number of educational and medical professionals."),
        ("新增轻工纺织企业12家。", "12 light industry and textile enterprises"),
        ("加强水利交通设施建设。", "water conservancy and transport facilities"),
        ("开展职业技能技术培训。", "vocational skills and technologies"),
        ("加大教育养老服务供给。", "educational and elderly care services"),
    ],
)
def test_both_are_told(chinese: str, english: str) -> None:
    assert english in localised(chinese).text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("改善旅游交通条件。", "tourism transport"),  # of a kind
        ("发展农村教育。", "rural education"),  # where, and no field
    ],
)
def test_what_is_of_a_kind_stays_one_thing(chinese: str, english: str) -> None:
    assert english in localised(chinese).text


def test_two_that_each_have_a_modifier_of_their_own_do_not_share_the_first() -> None:
    told = localised("坚持以人民为中心的发展思想和以问题为导向的工作方法。").text
    assert "problems with the people" not in told


@pytest.mark.parametrize(
    "chinese",
    [
        "加快实施规划储备的新能源项目。",  # they are planned, and plan nothing
        "广泛开展绿色医院、绿色商场、绿色社区创建。",  # all of them are created
    ],
)
def test_what_is_done_to_things_is_not_told_as_theirs(chinese: str) -> None:
    told = localised(chinese)
    assert not told.complete or "creation of" in told.text
