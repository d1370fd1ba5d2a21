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


def test_a_sentence_about_the_report_is_not_parted_behind_its_title() -> None:
    title = "2023年乡镇年度工作计划"
    sentence = title + "是为了促进乡镇发展和改善居民生活而制定的。" + BODY
    report = read_lines(title, "时间：2023-01-05", title, sentence, "1.经济发展", BODY)
    assert sentence in [block.text for block in report.blocks]


def test_a_whole_title_and_a_space_open_the_line_of_the_text() -> None:
    title = "2023年海东市国民经济和社会发展统计公报"
    report = read_lines(title + " 2023年是关键之年。" + BODY, "一、综合", BODY)
    assert (report.title, report.blocks[1].text) == (title, "2023年是关键之年。" + BODY)


def test_a_title_with_and_without_its_quotation_marks_is_one() -> None:
    titles = ("再立新功 书写“新样板”篇章——在全体会议上的讲话", "再立新功 书写新样板篇章——在全体会议上的讲话")
    report = read_lines(*titles, "各位代表，同志们：", BODY)
    assert [block.id for block in report.blocks[:2]] == ["T", "SAL"]


def test_what_is_read_below_a_sites_list_of_others_is_the_report_where_it_has_sentences() -> None:
    report = read_lines(
        "2023年乡镇年度工作计划",
        "推荐文章",
        "1.经济发展",
        "全乡建设大棚200个。",
        "2.民生",
        "新建公路12公里。",
    )
    assert "全乡建设大棚200个。" in [block.text for block in report.blocks]


def test_years_and_counts_whose_figures_a_site_left_out() -> None:
    report = read_lines(
        "乡政府工作报告",
        "各位代表：",
        "现在我向大会作工作报告，请予审议。",
        "200*年政府工作回顾",
        BODY,
        "一、农业",
        BODY,
    )
    assert ("part", "200*年政府工作回顾") in [(block.kind.value, block.text) for block in report.blocks]
    counted = read_lines("甲局工作总结", "一、党建工作", "共有**个党组织结对，全年发展党员**名。" + BODY)
    assert "共有**个党组织结对，全年发展党员**名。" + BODY in [block.text for block in counted.blocks]


def test_a_speech_on_one_line_with_a_single_part_is_cut_at_its_dashes() -> None:
    items = ["经济再上新台阶。", "结构形成新格局。", "农业取得新进展。"]
    text = "各位代表：现在，我向大会报告工作，请予审议。一、2023年工作回顾2023年是关键之年。"
    report = read_text(text + "".join(f"——{item}{BODY}" for item in items))
    assert [block.text for block in report.blocks if block.kind.value == "bullet"] == [
        item + BODY for item in items
    ]


def test_a_title_said_twice_without_its_year_is_the_reports_own() -> None:
    lines = ("2021年政府工作报告政府工作报告", DAY, "县长 王建国", "各位代表：")
    check_title_matter(lines, ("政府工作报告", DAY, "县长 王建国", "各位代表："))


def test_a_sign_that_a_library_could_not_read_at_the_end_of_lines_is_taken_off() -> None:
    lines = ("2021年甲县政府工作报告(全文)", "政府工作报告 ?", DAY + " ?", "县长 王建国 ?", "各位代表：")
    check_title_matter(lines, ("政府工作报告", DAY, "县长 王建国", "各位代表："))
    assert "谁来种地 ?" in [b.text for b in read_lines("甲县农业报告", BODY, "谁来种地 ?", BODY).blocks]


def test_a_librarys_address_before_a_title_and_whom_it_addresses_on_one_line() -> None:
    text = "某某素材库：https://www.example.com/。整理汇总。甲镇2023年政府工作报告各位代表：现在，我向大会报告工作。"
    report = read_text(text + f"一、2022年工作回顾{BODY}二、2023年工作任务{BODY}")
    assert (report.title, report.salutation) == ("甲镇2023年政府工作报告", "各位代表：")


def test_the_cross_that_closes_a_window_is_no_part_of_the_title() -> None:
    report = read_lines("×", "甲县人民代表大会政府工作报告", "各位代表：", BODY)
    assert report.title == "甲县人民代表大会政府工作报告"


def test_the_dateline_of_an_agency_is_no_word_of_the_title_behind_it() -> None:
    dateline = "新华社银川3月5日电"
    report = read_lines(f"{dateline} 甲市人民法院工作报告 ——{DAY}", "各位代表：", BODY)
    assert (report.title, report.blocks[1].text) == ("甲市人民法院工作报告", f"——{DAY}")
    assert dateline in report.removed
    news = f"{dateline} 甲市人民法院日前召开会议，" + BODY
    assert news in [block.text for block in read_lines("甲市召开会议", news, BODY).blocks]


def test_an_archive_that_leads_to_the_reports_of_the_years_beside_it() -> None:
    title = "2016年中华人民共和国最高人民法院工作报告"
    body = "2015年，最高人民法院忠实履行宪法法律赋予的职责，各项工作取得新进展，受理案件上升42.6%。"
    lines = [title, "2015年最高人民法院工作报告 " + title, "最高人民法院院长 李明", "2016年3月13日"]
    lines += [
        "2017年最高人民法院工作报告",
        "2016年3月13日在第十二届全国人民代表大会第四次会议上",
        "各位代表：",
        body,
    ]
    report = read_text("\n".join([*lines, "一、依法履职情况", body]))
    assert (report.title, report.speaker, report.salutation) == (title, "最高人民法院院长 李明", "各位代表：")
    assert "2017年最高人民法院工作报告" in report.removed


def test_a_name_above_the_day_and_the_salutation_speaks() -> None:
    body = "全旗坚持稳中求进，地区生产总值增长6.1%，规模以上工业增加值增长7.4%，民生持续改善。"
    lines = ["甲旗第十五届人民代表大会第二次会议政府工作报告", "海青", "（2018年2月3日）", "各位代表：", body]
    report = read_text("\n".join([*lines, "一、工作回顾", body]))
    assert (report.speaker, report.subtitle, report.salutation) == ("海青", "（2018年2月3日）", "各位代表：")


def test_whom_a_speech_addresses_behind_its_title() -> None:
    body = "今天，我们召开年度教育体育工作会议，主要任务是总结工作、部署任务，推动教育事业科学发展。"
    report = read_text(f"教育体育工作会议讲话稿 同志们： {body}\n一、工作回顾\n{body}")
    assert (report.title, report.salutation) == ("教育体育工作会议讲话稿", "同志们：")
