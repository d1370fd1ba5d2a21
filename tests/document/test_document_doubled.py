"""Words printed twice in one place to look bold, which a copy has twice in a row."""

from __future__ import annotations

import pytest

from desktop_app.document.read import read_text

BODY = "过去一年，全市坚持稳中求进工作总基调，扎实推动高质量发展，社会大局保持稳定。"
ORDER = "现在，我代表市人民政府，向大会报告工作，请予审议，并请政协委员提出意见。"


def test_what_was_printed_twice_is_read_once_and_kept_on_record() -> None:
    title = "政 　 府 　 工 　 作 　 报 　 告"
    lines = [title + title, "各 位 代 表 ：各 位 代 表 ："]
    parts = ["一 、 2 0 2 4 年 工 作 回 顾一 、 2 0 2 4 年 工 作 回 顾", BODY]
    report = read_text("\n".join([*lines, ORDER, *parts, "二、2025年工作安排二、2025年工作安排", BODY]))
    assert (report.title, report.salutation) == ("政府工作报告", "各位代表：")
    parts = [block.text for block in report.blocks if block.kind.value == "part"]
    assert [part.replace(" ", "") for part in parts] == ["一、2024年工作回顾", "二、2025年工作安排"]
    assert len(report.removed) == 4


@pytest.mark.parametrize("call", ["各位代表：", "各 位 代 表 ：", "各 位 代 表 ：各 位 代 表 ："])
def test_the_call_to_the_audience_leaves_the_text_on_its_line(call: str) -> None:
    report = read_text("\n".join(["政府工作报告", call + ORDER, "一、2024年工作回顾", BODY]))
    assert report.salutation == "各位代表："
    assert ORDER in [block.text for block in report.blocks]


@pytest.mark.parametrize("line", ["天天向上，天天向上学习", "好好", "增长了。增长了。", BODY + BODY])
def test_what_only_looks_doubled_stays(line: str) -> None:
    report = read_text("\n".join(["政府工作报告", "各位代表：", ORDER, "一、2024年工作回顾", BODY, line]))
    assert line in "".join(block.text for block in report.blocks)


def test_a_clause_that_breaks_off_behind_its_comma_is_no_heading() -> None:
    rows = ["一是落实城市战略定位，京", "津协同发展不断走深走实。" + BODY]
    report = read_text("\n".join(["政府工作报告", "各位代表：", ORDER, "一、2024年工作回顾", BODY, *rows]))
    assert "".join(rows) in [block.text for block in report.blocks]
