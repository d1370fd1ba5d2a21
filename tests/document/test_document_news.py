"""News of a meeting or a report: its headline is a title, and the paper opens a paragraph."""

from __future__ import annotations

import pytest

from tests.document.lines import outline, read_lines

BODY = "全县坚持稳中求进，地区生产总值增长6.1%，规模以上工业增加值增长7.4%，民生持续改善。"
HEADLINE = "甲县第十八届人民代表大会第二次会议隆重开幕"
COUNT = "大会应到代表131名，实到122名，符合法定人数。"


@pytest.mark.parametrize("opening", ["17日，", "3月5日上午，", "日前，", "本报讯 1月14日，"])
def test_a_headline_above_a_day_or_a_paper_is_a_title_whatever_else_follows(opening: str) -> None:
    report = read_lines(HEADLINE, "", opening + BODY, "", COUNT, "", "大会由李明主持。", "", BODY)
    assert report.title == HEADLINE
    assert ("paragraph", COUNT) in outline(report)


def test_the_paper_opens_a_paragraph_below_a_row_of_names() -> None:
    row = "李明主持会议 王芳作政府工作报告 张伟刘洋在主席台就座"
    report = read_lines(HEADLINE, row, "本报讯 1月14日，" + BODY, BODY)
    assert report.title == HEADLINE
    assert ("paragraph", "本报讯 1月14日，" + BODY) in outline(report)


def test_a_heading_above_a_day_is_none() -> None:
    report = read_lines("主要工作开展情况及成效", "6月5日，" + BODY, "二是抓落实。", BODY)
    assert report.title == ""
    short = read_lines("工作动态", "6月5日，" + BODY, COUNT, BODY)
    assert short.title == ""
