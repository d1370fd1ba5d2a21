"""Titles of pages that libraries and sites part or collect, and titles that no word tells."""

from __future__ import annotations

import pytest

from desktop_app.document.read import read_text
from tests.document.lines import read_lines
from tests.document.title_matter import DAY, check_title_matter

BODY = "全县坚持稳中求进，地区生产总值增长6.1%，规模以上工业增加值增长7.4%，民生持续改善。"


@pytest.mark.parametrize(
    "above", [("某某信息网 > 领导讲话",), ("政府信息公开", "字号：大 中 小"), ("设为首页 加入收藏",)]
)
def test_a_motto_right_above_the_meeting_is_the_title(above: tuple[str, ...]) -> None:
    lines = (*above, "抢抓机遇 奋发有为 建设现代化新城", DAY, "甲市市长 王建国", "各位代表：")
    check_title_matter(lines, ("抢抓机遇奋发有为建设现代化新城", DAY, "甲市市长 王建国", "各位代表："))


def test_who_speaks_below_a_title_that_ends_in_a_word_for_its_matter() -> None:
    title = "县人大常委会关于2023年工作的情况"
    lines = (title, "县人大常委会副主任 王建国", "（2024年1月5日）", "各位代表：")
    check_title_matter(lines, (title, "（2024年1月5日）", "县人大常委会副主任 王建国", "各位代表："))


def test_the_second_page_of_a_report_keeps_its_title() -> None:
    report = read_lines("甲市2024年政府工作报告 第2页", "二、2024年工作安排", BODY, "[1] [2] [3] 下一页")
    assert report.title == "甲市2024年政府工作报告"
    assert "第2页" in report.removed


def test_a_count_of_pages_before_a_title_is_taken_off() -> None:
    report = read_lines("第1页共11页甲局局长在总结会上的讲话", "同志们：", BODY)
    assert report.title == "甲局局长在总结会上的讲话"


def test_the_first_of_a_collection_is_parted_from_its_text() -> None:
    report = read_lines("乡镇政府工作报告篇一2020年是关键之年。" + BODY, "一、总体要求", BODY)
    assert report.title == "乡镇政府工作报告篇一"
    assert report.blocks[1].text == "2020年是关键之年。" + BODY


def test_below_the_name_of_one_of_a_collection_its_text_begins() -> None:
    report = read_text(
        f"工作总结 篇1\n一年来，我局认真履职。{BODY}\n工作总结 篇2\n一年来，我局成效显著。{BODY}"
    )
    assert not [repair for repair in report.repairs if repair.reason == "number-and-measure"]


def test_an_outline_that_a_library_sets_above_the_report_is_no_part_of_it() -> None:
    report = read_lines(
        "提纲：",
        "一、抓好产业",
        "二、抓好民生",
        "三、抓好治理",
        "甲局2024年工作计划",
        "一、抓好产业。" + BODY,
        BODY,
    )
    assert report.title == "甲局2024年工作计划"
    assert [block.text for block in report.blocks if block.kind.value == "part"] == ["一、抓好产业。"]
