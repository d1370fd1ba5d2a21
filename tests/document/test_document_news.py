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


def test_news_above_a_caption_is_no_introduction_of_a_report() -> None:
    news = "本站讯（李明报道） 1月18日，甲县第十五届人民代表大会第三次会议在县电影院隆重开幕。" + BODY * 3
    news += "县长王芳代表县人民政府向大会作政府工作报告。"
    report = read_lines(news, "县长王芳向大会作政府工作报告", "王芳在报告中说，" + BODY)
    assert news in [text for _, text in outline(report)]


def test_what_gives_the_report_below_is_an_introduction() -> None:
    opening = "2月18日，县长王芳在县第十五届人民代表大会上作政府工作报告。现全文刊发如下："
    report = read_lines(opening, "政府工作报告", "各位代表：", BODY)
    assert (report.title, opening in report.removed) == ("政府工作报告", True)


def test_who_held_a_meeting_is_no_heading() -> None:
    told = ["大会主席团常务主席李明主持大会。", "会上，王芳代表县人民政府向大会作政府工作报告。"]
    report = read_lines(HEADLINE, "17日，" + BODY, *(text + BODY for text in told), BODY)
    assert [kind for kind, _ in outline(report)] == ["title"] + ["paragraph"] * 4
    heads = ["坚持稳中求进，推动高质量发展。", "坚持改革开放，办好民生实事。"]
    named = read_lines("甲县政府工作报告", "一、工作回顾", *(text + BODY for text in heads))
    assert [text for kind, text in outline(named) if kind == "run-in-heading"] == heads
