"""Pages in two languages, marks behind paragraphs, menus, two titles, notices, minutes, interviews."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.document.read import read_report
from desktop_app.errors import DocumentError
from tests.document.lines import outline, read_lines

BODY = "全县坚持稳中求进，地区生产总值增长6.1%，规模以上工业增加值增长7.4%，民生持续改善。"
ENGLISH = "The county made steady progress and its economy grew by 6.1 percent over the year."


TWO_LANGUAGES = [
    ("政府工作报告", "Report on the Work of the Government"),
    (
        "——2023年1月5日在甲县第十七届人民代表大会第二次会议上",
        "Delivered at the Second Session of the Congress",
    ),
    ("各位代表：", "Fellow Deputies,"),
    ("一、2022年工作回顾", "I. A Review of Our Work in 2022"),
    (BODY, ENGLISH),
    ("（一）产业持续升级", "(1) Industry was upgraded further"),
    (BODY, ENGLISH),
]


@pytest.mark.parametrize("first", [0, 1])
def test_of_a_page_in_two_languages_the_chinese_is_the_report(first: int) -> None:
    lines = [pair[side] for pair in TWO_LANGUAGES for side in (first, 1 - first)]
    report = read_lines(*lines)
    assert [text for _, text in outline(report)] == [chinese for chinese, _ in TWO_LANGUAGES]
    assert sorted(report.removed) == sorted(english for _, english in TWO_LANGUAGES)
    kinds = [kind for kind, _ in outline(report)]
    assert kinds == ["title", "subtitle", "salutation", "part", "paragraph", "section", "paragraph"]


def test_latin_lines_in_a_chinese_report_stay_and_english_with_a_little_chinese_is_refused() -> None:
    names = "Huawei Technologies Co., Ltd."
    assert names in [text for _, text in outline(read_lines("一、重点企业", BODY, names, BODY))]
    with pytest.raises(DocumentError) as caught:
        read_lines(*[ENGLISH] * 9, "甲县政府工作报告", BODY)
    assert caught.value.code == "document-not-chinese"


def test_a_sites_mark_behind_every_paragraph_is_none_of_its_words() -> None:
    mark = "文章源自某某网-https://www.example.com/12.html"
    own = ["政府工作报告", "一、2022年工作回顾", BODY, "二、2023年工作安排", BODY]
    report = read_lines(*(line + mark for line in own))
    assert [text for _, text in outline(report)] == own
    assert report.removed == (mark,) * 5
    single = f"详见{mark}"
    assert single in "".join(text for _, text in outline(read_lines("一、说明", BODY, BODY + single)))


def test_the_menu_above_the_path_of_a_page_is_left_out() -> None:
    menu = [
        "本院简介",
        "内设机构",
        "工作报告",
        "代表联络",
        "欢迎来到本站! 本站支持IPv6网络",
        "当前位置：首页>>概况>>报告",
    ]
    report = read_lines(
        *menu,
        "2017年甲市人民检察院工作报告",
        "2017工作回顾",
        BODY,
        "一、服务大局",
        BODY,
        "2018年工作安排",
        BODY,
    )
    assert (report.title, report.speaker) == ("2017年甲市人民检察院工作报告", "")
    assert [text for kind, text in outline(report) if kind == "part"] == ["2017工作回顾", "2018年工作安排"]


@pytest.mark.parametrize(
    ("page", "own", "title"),
    [
        (
            "（乙省）丙山县国民经济和社会发展十四五规划（2022年更新）",
            ["丙山县国民经济和社会发展第十四个", "五年规划和二〇三五年远景目标纲要"],
            "",
        ),
        (
            "（乙省）2019年丙山县人民政府工作报告（全文）",
            ["政府工作报告", "2019年5月2日在丙山县第十四届人民代表大会第三次会议上"],
            "政府工作报告",
        ),
        (
            "中共丙山县委 丙山县人民政府关于加快发展现代农业进一步增强农村发展活力的实施意见",
            ["中共丙山县委 丙山县人民政府", "关于加快发展现代农业", "进一步增强农村", "发展活力的实施意见"],
            "",
        ),
    ],
)  # fmt: skip
def test_the_reports_own_title_in_rows_below_the_pages(page: str, own: list[str], title: str) -> None:
    report = read_lines(page, "时间：2022-03-18 16:17", *own, "一、发展基础", BODY)
    assert report.title == (title or "".join("".join(own).split()))
    assert page in report.removed


def test_a_title_in_rows_is_not_cut_behind_its_first() -> None:
    rows = ["关于2022年国民经济和社会发展计划", "执行情况与2023年国民经济和社会", "发展计划草案的报告"]
    assert read_lines(*rows, "各位代表：", BODY, "一、执行情况", BODY).title == "".join(rows)


@pytest.mark.parametrize("label", ["附件1", "附件2：", "表3", "图2-1", "专栏4"])
def test_a_label_alone_on_its_line_is_not_joined_to_the_number_below(label: str) -> None:
    report = read_lines("甲山县工作报告", "一、工作回顾", BODY, label, "2024年重点项目计划表", BODY)
    texts = [text for _, text in outline(report)]
    assert label in texts
    assert "2024年重点项目计划表" in texts


@pytest.mark.parametrize("heading", ["名词解释", "人才强区", "场所建设", "年度目标"])
def test_a_short_heading_in_bold_loses_its_marks(heading: str) -> None:
    report = read_lines("**一、工作回顾**", BODY, f"**{heading}**", BODY)
    assert heading in [text for _, text in outline(report)]


def test_the_name_of_a_group_of_rows_stays_in_its_table(tmp_path: Path) -> None:
    import docx

    rows = [
        ("指标", "计划", "完成"),
        ("一、经济发展",) * 3,
        ("产值", "12", "13"),
        ("二、民生",) * 3,
        ("收入", "2", "3"),
    ]
    document = docx.Document()
    for text in ("甲山市2024年工作报告", "一、工作回顾", BODY, "2024年指标完成情况"):
        document.add_paragraph(text)
    table = document.add_table(len(rows), 3)
    for at, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            table.cell(at, column).text = cell
        if len(set(cells)) == 1:
            table.cell(at, 0).merge(table.cell(at, 2)).text = cells[0]
    for text in ("二、工作安排", BODY):
        document.add_paragraph(text)
    document.save(str(tmp_path / "a.docx"))
    page = "".join(
        f"<tr><td colspan=3>{cells[0]}</td></tr>"
        if len(set(cells)) == 1
        else f"<tr><td>{'</td><td>'.join(cells)}</td></tr>"
        for cells in rows
    )
    (tmp_path / "a.html").write_text(
        f"<h1>甲山市2024年工作报告</h1><p>一、工作回顾</p><p>{BODY}</p><p>2024年指标完成情况</p><table>{page}</table>"
        f"<p>二、工作安排</p><p>{BODY}</p>",
        encoding="utf-8",
    )
    for name in ("a.docx", "a.html"):
        report = read_report(tmp_path / name)
        parts = [text for kind, text in outline(report) if kind in ("part", "section")]
        assert parts == ["一、工作回顾", "二、工作安排"]
        assert "一、经济发展" in [text for _, text in outline(report)]


def test_what_sites_say_in_half_sentences_is_no_title() -> None:
    report = read_lines(
        "（点击查阅更多2004年地方政府工作报告）",
        "（2004年1月8日 李明）",
        "各位代表：",
        BODY,
        "2003年工作的回顾",
        BODY,
    )
    assert report.title == ""
    sample = [
        "特惠加入VIP会员",
        "市、县交通运输局2023年工作总结3790字范文",
        "  市、县交通运输局2023年工作总结3790字范文",
    ]
    report = read_lines(*sample, BODY, "一、2023年工作开展情况", BODY)
    assert report.title == sample[1]
    assert [t for _, t in outline(report)].count(sample[1]) == 1


def test_an_indented_line_behind_a_percentage_opens_a_paragraph() -> None:
    """Recognition loses the stop behind %; a row that is full goes on, whatever its last sign."""
    rows = [
        "　　过去一年，全县地区生产总值完成186.5亿元，同比增长6.2%",
        "；规模以上工业增加值增长7.8%，固定资产投资增长9.1%，财政",
    ]
    rows += [
        "收入增长5.4%，城乡居民人均可支配收入分别增长4.8%和6.5%",
        "　　在肯定成绩的同时，我们也清醒认识到，发展不平衡问题仍然",
    ]
    rows += [
        "突出，还有不少短板，主要是产业结构不优，企业经营困难较多。",
        "　　一年来，我们坚持稳中求进工作总基调，扎实推进各项工作，",
    ]
    report = read_lines("甲县政府工作报告", *rows, "取得了新的成绩。")
    assert [text[:6] for _, text in outline(report)][1:] == ["过去一年，全", "在肯定成绩的", "一年来，我们"]


def test_a_remark_behind_a_stop_ends_its_paragraph_and_a_list_stays_below_its_heading() -> None:
    said = "2021年镇财政安排预算内外支出17460万元。（附表六、附表七）"
    lead = "2021年预算内外支出主要用于以下事项："
    items = ["1.一般公共服务支出3771万元；", "2.国防支出23万元；", "3.教育支出610万元。"]
    report = read_lines(
        "（一）预算内收入预算",
        BODY,
        "（二）预算外收入预算",
        BODY,
        "（三）预算内外支出预算",
        said,
        lead,
        *items,
    )
    assert {b.text: b.parent for b in report.blocks if b.text in (said, lead, *items)} == dict.fromkeys(
        (said, lead, *items), "P3"
    )


def test_a_sentence_that_a_page_breaks_behind_semicolons_is_one() -> None:
    lines = [
        "认真履行职责。一是投入不断增加，完成固定资产投资6.1亿元；",
        "累计投入7235万元，目前已开工57个，竣工38个；",
        "投入1455万元，竣工率100%。",
    ]
    assert "".join(lines) in [t for _, t in outline(read_lines("一、主要工作", *lines, "二、存在问题", BODY))]


def test_the_second_page_of_a_report_opens_with_a_bullet_and_no_subtitle() -> None:
    lines = ["政府工作报告", "——坚持改进作风，自身建设不断加强", BODY + BODY, "二、2019年工作安排", BODY]
    assert [k for k, t in outline(read_lines(*lines)) if t.endswith("自身建设不断加强")] == ["bullet"]
    motto = ["政府工作报告", "——凝心聚力，为建设美丽甲县而奋斗", "甲县县长　王伟民", "各位代表：", BODY]
    assert read_lines(*motto).subtitle == motto[1]
