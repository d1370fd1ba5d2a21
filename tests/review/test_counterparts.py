"""Words told by their counterpart, and spans told in another unit: neither is betrayed by a number."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair
from desktop_app.review.model import Severity


@pytest.mark.parametrize(
    ("source", "english", "zh", "en"),
    [
        ("进口增长5%。", "Exports grew by 5%.", "进口", "Exports"),
        ("农村收入增长6%。", "Urban incomes grew by 6%.", "农村", "Urban"),
        (
            "出口和进口分别增长3%和5%。",
            "Exports and exports grew by 3% and 5% respectively.",
            "进口",
            "exports",
        ),
        ("人民币汇率创三年新低。", "The yuan hit a three-year high.", "新低", "three-year high"),
        ("产量创历史新高。", "Output hit a record low.", "新高", "record low"),
        ("副市长王芳出席了会议。", "Mayor Wang Fang attended the meeting.", "副市长", "Mayor"),
        ("市长王芳出席了会议。", "Vice mayor Wang Fang attended the meeting.", "市长", "Vice mayor"),
        (
            "进出口增长2%，其中出口增长8%，进口下降3%。",
            "Foreign trade grew by 2%: exports rose by 8% while exports fell by 3%.",
            "进口",
            "exports",
        ),
        (
            "农村居民收入增速快于城镇居民。",
            "Urban incomes grew faster than those of urban residents.",
            "农村",
            "Urban",
        ),
        ("他患有高血压。", "He suffers from low blood pressure.", "高血压", "low"),
        ("法院驳回了原告的请求。", "The court dismissed the defendant's claim.", "原告", "defendant"),
        ("线上销售额增长较快。", "Offline sales grew fairly fast.", "线上", "Offline"),
        ("韩国出口下降。", "North Korea's exports fell.", "韩国", "North Korea"),
    ],
)
def test_a_counterpart_is_one_critical_finding(source: str, english: str, zh: str, en: str) -> None:
    found = [one for one in check_pair(source, english) if one.check == "opposite"]
    assert [(source[one.zh_start : one.zh_end], english[one.en_start : one.en_end]) for one in found] == [
        (zh, en)
    ]
    assert found[0].severity is Severity.CRITICAL


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("进出口增长5%。", "Imports and exports grew by 5%."),
        ("我国从巴西进口大豆7000万吨。", "Brazil exported 70 million metric tons of soybeans to China."),
        ("副市长陪同市长出席了会议。", "The mayor, accompanied by a vice mayor, attended the meeting."),
        ("人大代表出席了会议。", "Deputies to the people's congress attended the meeting."),
        ("城乡居民收入增长6%。", "Rural and urban incomes grew by 6%."),
        ("进出口增长5%，出口增长8%。", "Foreign trade grew by 5% and exports by 8%."),
        ("原告与被告达成和解。", "The two sides settled out of court."),
    ],
)
def test_both_or_another_way_to_say_it_is_no_slip(source: str, english: str) -> None:
    assert [one.check for one in check_pair(source, english) if one.check == "opposite"] == []


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("关税为期五年。", "The tariffs will be in place for five months."),
        ("航天员在轨192天。", "The astronauts stayed in orbit for 192 weeks."),
        ("连续13年保持增长。", "It has grown for 13 consecutive months."),
    ],
)
def test_a_span_told_in_another_unit_is_a_wrong_unit(source: str, english: str) -> None:
    assert [one.check for one in check_pair(source, english)] == ["figure-unit"]


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("有效期24个月。", "The shelf life is two years."),
        ("工期缩短半年。", "Construction took six months less."),
        ("三周年纪念活动在72小时内准备完毕。", "The third anniversary was prepared within three days."),
    ],
)
def test_a_span_may_be_counted_in_another_unit(source: str, english: str) -> None:
    assert "figure-unit" not in [one.check for one in check_pair(source, english)]
