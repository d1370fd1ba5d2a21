"""Titles in several rows, with who speaks, where and when: which line is which."""

from __future__ import annotations

import pytest

from desktop_app.document.model import BlockKind
from desktop_app.document.read import read_text
from tests.document.lines import read_lines
from tests.document.title_matter import BULLETIN, check_title_matter

BODY = "全市上下坚持稳中求进工作总基调，经济运行总体平稳、稳中有进，主要指标好于预期，民生福祉持续改善。"
DAY = "2025年1月18日在海东市第三届人民代表大会第五次会议上"
TITLES = [
    # rows of a title with blank lines between them, which the page's own title says in one
    (
        (
            "中国人民政治协商会议海东市第十一届委员会常务委员会工作报告",
            "中国人民政治协商会议",
            "海东市第十一届委员会常务委员会",
            "工 作 报 告",
            "—在3月2日政协海东市第十一届委员会第五次会议上",
            "段  鸣",
            "各位委员：",
        ),
        (
            "中国人民政治协商会议海东市第十一届委员会常务委员会工作报告",
            "—在3月2日政协海东市第十一届委员会第五次会议上",
            "段 鸣",
            "各位委员：",
        ),
    ),
    # whoever speaks, and whom to, on one line
    (
        ("海东市人民代表大会常务委员会工作报告", f"——{DAY}", "海东市人大常委会主任 李振各位代表："),
        ("海东市人民代表大会常务委员会工作报告", f"——{DAY}", "海东市人大常委会主任 李振", "各位代表："),
    ),
    # the whole masthead twice; the report of another year that a site leads to; where a dispatch comes from
    (
        (
            "2024年海东市计划执行情况的报告",
            f"——{DAY}",
            "浏览：12",
            "海东市计划执行情况的报告",
            f"——{DAY}",
            "各位代表：",
        ),
        ("海东市计划执行情况的报告", f"——{DAY}", "", "各位代表："),
    ),
    (("2026年政府工作报告", f"{DAY}", "各位代表："), ("", f"{DAY}", "", "各位代表：")),
    (
        ("新华社北京3月19日电", "最高人民检察院工作报告", f"——{DAY}", "各位代表："),
        ("最高人民检察院工作报告", f"——{DAY}", "", "各位代表："),
    ),
    # an unknown first line above a title that names itself; an address on two lines
    (
        ("跳过导航", "二〇二四年财政年度施政报告", "主席阁下，", "各位议员："),
        ("二〇二四年财政年度施政报告", "", "", "主席阁下，各位议员："),
    ),
    # the page words the report's own title with more around it
    (
        (
            "（江西省）日峰镇2020年财政决算情况和2021年上半年预算执行情况（草案）的报告（书面）",
            "关于日峰镇2020年财政决算情况和2021年上半年预算执行情况（草案）的报告（书面）",
            f"（{DAY}）",
            "严建军",
            "各位代表：",
        ),
        (
            "关于日峰镇2020年财政决算情况和2021年上半年预算执行情况（草案）的报告（书面）",
            f"（{DAY}）",
            "严建军",
            "各位代表：",
        ),
    ),
    # labels without a colon; a document's number behind the title; a bar left of a table
    (
        (
            "发文机关中共甲省交通运输厅党组",
            "发文日期2021年12月21日",
            "时效性现行有效",
            "关于印发《实施意见》的通知（甲办发〔2017〕2号） |",
            "厅直各单位，驻厅纪检监察组，厅机关各处室：",
        ),
        (
            "关于印发《实施意见》的通知（甲办发〔2017〕2号）",
            "",
            "",
            "厅直各单位，驻厅纪检监察组，厅机关各处室：",
        ),
    ),
    # an office without a name above the salutation, also where the title was not copied
    (
        ("关于2021年财政", "预算执行情况的报告", "海东市财政局局长", "各位代表："),
        ("关于2021年财政预算执行情况的报告", "", "海东市财政局局长", "各位代表："),
    ),
    (("海东省财政厅", "各位代表："), ("", "", "海东省财政厅", "各位代表：")),
    # a notice says whom it is for
    (
        ("关于印发《海东市教育人才规划》的通知", "市教育系统各相关单位："),
        ("关于印发《海东市教育人才规划》的通知", "", "", "市教育系统各相关单位："),
    ),
]


@pytest.mark.parametrize(("lines", "expected"), TITLES)
def test_title_matter_on_several_lines(lines: tuple[str, ...], expected: tuple[str, ...]) -> None:
    report = read_text("\n\n".join((*lines, BODY, BODY)))
    assert (report.title, report.subtitle, report.speaker, report.salutation) == expected
    assert [block.text for block in report.blocks if block.kind is BlockKind.PARAGRAPH] == [BODY, BODY]


def test_the_red_head_of_a_document_is_no_title() -> None:
    rows = ["乙省人民政府办公厅关于加强普通高等学校", "毕业生就业工作的通知"]
    lines = ["乙省人民政府办公厅文件", "", *rows, "", "各市州人民政府，省政府各厅委、各直属机构：", BODY]
    report = read_lines(*lines, "一、充分认识重要性。" + BODY, "二、引导到基层就业。" + BODY)
    assert (report.title, report.salutation) == ("".join(rows), lines[5])


def test_an_office_below_the_states_name_gives_a_white_paper() -> None:
    report = read_lines(
        "《乙领域的实践》白皮书", "中华人民共和国", "国务院新闻办公室", "前言", BODY, "一、伟大成就", BODY
    )
    assert report.speaker == "中华人民共和国国务院新闻办公室"


def test_a_subtitle_that_lost_its_signs_goes_on_to_its_end() -> None:
    rows = ["——2020 1 7 日在乙市第十四届人民代表大会第五次", "会议上"]
    report = read_lines(
        "乙市 2020 年政府工作报告",
        *rows,
        "各位代表:",
        BODY,
        "一、2019 年工作回顾",
        "2019 年是极不平凡",
        "的一年。" + BODY,
    )
    assert (report.subtitle.endswith("第五次会议上"), report.speaker) == (True, "")
    assert "2019 年是极不平凡的一年。" + BODY in [block.text for block in report.blocks]


@pytest.mark.parametrize("speaker", ["（县长　陈静）", "（乙县人民政府代县长 欧阳志强）"])
def test_who_speaks_may_stand_in_brackets(speaker: str) -> None:
    meeting = "（2024年1月5日在乙县第七届人民代表大会第二次会议上）"
    report = read_lines("政府工作报告", meeting, speaker, "各位代表：", BODY, "一、2023年工作回顾", BODY)
    assert (report.subtitle, report.speaker) == (meeting, speaker.replace("　", " "))
    assert not report.removed


def test_the_pages_title_above_the_reports_own_in_rows() -> None:
    rows = ["丙街道2023年国民经济和社会发展计划执行情况", "及2024年计划草案的报告"]
    lines = ["".join(rows) + "(全文)", "时间：2024-05-14 10:45:55　本文作者：会员上传", *rows]
    report = read_lines(*lines, "各位代表：", BODY, "一、2023年计划执行情况", BODY)
    assert (report.title, report.salutation) == ("".join(rows), "各位代表：")


def test_a_meeting_in_brackets_over_two_rows_is_nobody_who_speaks() -> None:
    rows = ["（2024 年 1 月 22 日在乙区第三届人民代表大会", "第五次会议上）"]
    report = read_lines(
        "政府工作报告", *rows, "乙区发展和改革委员会", "各位代表：", BODY, "一、2023年工作回顾", BODY
    )
    assert (report.subtitle, report.speaker) == ("".join(rows).replace(" ", ""), "乙区发展和改革委员会")


OWN = ["关于乙州2023年国民经济和社会发展计划执行情况", "与2024年计划草案的报告"]
GIVEN = ["——2024年3月11日在乙州第八届人民代表大会第六次会议上", "乙州州长　欧阳志强", "各位代表："]


@pytest.mark.parametrize(
    "above",
    [
        ("全站搜索",),
        ("智能问答", "政务服务"),
        ("乙州人民政府门户网站", "天气预报"),
        ("州政府办公室主办",),
        ("互动交流", "工作报告", "智能问答"),
        ("2024年政府工作报告", "智能问答"),
    ],
)
@pytest.mark.parametrize("rows", [OWN, ["".join(OWN)], ["政　府　工　作　报　告"]])
def test_a_sites_line_right_above_the_title_is_no_row_of_it(above: tuple[str, ...], rows: list[str]) -> None:
    report = read_lines(*above, *rows, *GIVEN, BODY, "一、2023年计划执行情况", BODY)
    assert report.title == "".join(rows).replace("　", "")
    assert (report.subtitle, report.salutation) == (GIVEN[0], GIVEN[2])


def test_an_office_or_a_place_right_above_a_title_is_its_first_row() -> None:
    for first in ("乙县人民政府", "乙县2023年", "在乙县第七届人民代表大会第二次会议上的"):
        report = read_lines(first, "政府工作报告", "各位代表：", BODY, "一、2023年工作回顾", BODY)
        assert report.title == first + "政府工作报告"


def test_an_office_whose_holder_is_told_in_brackets_speaks() -> None:
    speaker = "甲区人民政府副区长（提名人选） 吴小军"
    check_title_matter((BULLETIN, speaker, "各位代表："), (BULLETIN, "", speaker, "各位代表："))
