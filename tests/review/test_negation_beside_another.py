"""A "not" slipped in or lost where another negative word of the sentence might seem to answer for it."""

from __future__ import annotations

import pytest

from tests.review.slips import assert_found

# Chinese, right English, what stands in it, what stands there in the slip.
SLIPS = [
    ("事故原因尚未查明。", "The cause of the accident has yet to be identified.", "yet to be ", "been "),
    ("两国就关税问题达成协议。", "The two countries reached agreement on tariffs.",
     "reached", "failed to reach"),
    ("本行不良贷款余额18亿元，拨备覆盖率为260%。",
     "The bank's non-performing loans stood at RMB 1.8 billion, and its provision coverage ratio was 260%.",
     "was 260%", "was not 260%"),
    ("审批时间由60天缩短到不足一周。",
     "The time for approvals has been cut from 60 days to less than a week.",
     "has been", "has not been"),
    ("会议年底在银行总部举行，代表们没有签署协议。",
     "The meeting was held at the bank's head office at the end of the year, and the delegates did not "
     "sign the agreement.", "did not sign", "signed"),
    ("发展不充分问题突出。", "Inadequate development is a pronounced problem.", "Inadequate", "Adequate"),
]  # fmt: skip


@pytest.mark.parametrize(("chinese", "english", "right", "wrong"), SLIPS)
def test_it_is_told(chinese: str, english: str, right: str, wrong: str) -> None:
    assert_found(chinese, english, right, wrong, "negation")
