"""Pages in two languages, marks behind paragraphs, menus, two titles, notices, minutes, interviews."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.document.model import PartRole, Report
from desktop_app.document.read import read_report, read_text
from desktop_app.errors import DocumentError

BODY = "全县坚持稳中求进，地区生产总值增长6.1%，规模以上工业增加值增长7.4%，民生持续改善。"
ENGLISH = "The county made steady progress and its economy grew by 6.1 percent over the year."


def _outline(report: Report) -> list[tuple[str, str]]:
    return [(block.kind.value, block.text) for block in report.blocks]


def _read(*lines: str) -> Report:
    return read_text("\n".join(lines))


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
    report = _read(*lines)
    assert [text for _, text in _outline(report)] == [chinese for chinese, _ in TWO_LANGUAGES]
    assert sorted(report.removed) == sorted(english for _, english in TWO_LANGUAGES)
    kinds = [kind for kind, _ in _outline(report)]
    assert kinds == ["title", "subtitle", "salutation", "part", "paragraph", "section", "paragraph"]


def test_latin_lines_in_a_chinese_report_stay_and_english_with_a_little_chinese_is_refused() -> None:
    names = "Huawei Technologies Co., Ltd."
    assert names in [text for _, text in _outline(_read("一、重点企业", BODY, names, BODY))]
    with pytest.raises(DocumentError) as caught:
        _read(*[ENGLISH] * 9, "甲县政府工作报告", BODY)
    assert caught.value.code == "document-not-chinese"


def test_a_sites_mark_behind_every_paragraph_is_none_of_its_words() -> None:
    mark = "文章源自某某网-https://www.example.com/12.html"
    own = ["政府工作报告", "一、2022年工作回顾", BODY, "二、2023年工作安排", BODY]
    report = _read(*(line + mark for line in own))
    assert [text for _, text in _outline(report)] == own
    assert report.removed == (mark,) * 5
    single = f"详见{mark}"
    assert single in "".join(text for _, text in _outline(_read("一、说明", BODY, BODY + single)))


def test_the_menu_above_the_path_of_a_page_is_left_out() -> None:
    menu = [
        "本院简介",
        "内设机构",
        "工作报告",
        "代表联络",
        "欢迎来到本站! 本站支持IPv6网络",
        "当前位置：首页>>概况>>报告",
    ]
    report = _read(
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
    assert [text for kind, text in _outline(report) if kind == "part"] == ["2017工作回顾", "2018年工作安排"]


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
    report = _read(page, "时间：2022-03-18 16:17", *own, "一、发展基础", BODY)
    assert report.title == (title or "".join("".join(own).split()))
    assert page in report.removed


def test_a_title_in_rows_is_not_cut_behind_its_first() -> None:
    rows = ["关于2022年国民经济和社会发展计划", "执行情况与2023年国民经济和社会", "发展计划草案的报告"]
    assert _read(*rows, "各位代表：", BODY, "一、执行情况", BODY).title == "".join(rows)


def test_halves_named_work_of_their_year_stand_above_the_numbers() -> None:
    report = _read(
        "甲市法院工作报告",
        "2020年主要工作",
        BODY,
        "一、服务大局",
        BODY,
        "二、司法为民",
        BODY,
        "2021年工作安排",
        BODY,
    )
    parts = [(b.text, b.role) for b in report.blocks if b.kind.value == "part"]
    assert parts == [("2020年主要工作", PartRole.RESULTS), ("2021年工作安排", PartRole.PLAN)]
    assert [t for k, t in _outline(report) if k == "section"] == ["一、服务大局", "二、司法为民"]


def test_a_chapter_without_its_number_stands_above_the_sections_that_begin_anew() -> None:
    report = _read(
        "甲旗发展规划",
        "发展环境",
        "第一节 发展成就",
        BODY,
        "第二节 发展机遇",
        BODY,
        "总体要求",
        "第一节 指导思想",
        BODY,
    )
    assert [t for k, t in _outline(report) if k == "part"] == ["发展环境", "总体要求"]
    assert sum(k == "section" for k, _ in _outline(report)) == 3


def test_what_a_section_on_troubles_says_of_them_stays_in_it() -> None:
    said = "同时，我县发展不平衡问题仍然突出，产业结构单一，基础设施短板较多。"
    report = _read(
        "一、发展环境", "（一）发展成就", BODY, "（二）机遇与挑战", BODY, said, "二、重点任务", BODY
    )
    assert next(b.parent for b in report.blocks if b.text == said) == "P1.S2"
    assert (
        next(
            b.parent
            for b in _read("一、工作回顾", "（一）工业", BODY, said, "二、安排", BODY).blocks
            if b.text == said
        )
        == "P1"
    )


def test_a_notice_with_its_annexes_its_remarks_and_its_imprint() -> None:
    report = _read(
        "乙县人民政府办公室",
        "关于印发乙县重点任务分解方案的通知",
        "各乡镇人民政府，县政府各部门：",
        "《方案》已经县政府同意，现印发给你们，请认真组织实施：",
        "附件：1.任务分解表",
        "2.项目清单",
        "乙县人民政府办公室",
        "2025年2月21日",
        "乙县重点任务分解方案",
        "一、工作目标",
        BODY,
        "二、责任分工",
        "（一）经济发展",
        "1.规模以上工业增加值增长7%。（责任单位：县工业和信息化局）",
        "2.社会消费品零售总额增长6%。（责任单位：县商务局）",
        "三、工作要求",
        BODY,
        "本方案自2025年3月1日起施行。",
        "抄送：县委办公室，县政协办公室。",
    )  # fmt: skip
    outline = {text: kind for kind, text in _outline(report)}
    assert report.salutation == "各乡镇人民政府，县政府各部门："
    assert outline["2.项目清单"] == "bullet"
    assert outline["乙县人民政府办公室"] == "paragraph"
    assert outline["1.规模以上工业增加值增长7%。（责任单位：县工业和信息化局）"] == "bullet"
    closing = {b.text[:2]: b.parent for b in report.blocks}
    assert (
        closing["本方"]
        == closing["抄送"]
        == next(b.id for b in report.blocks if b.text == "乙县重点任务分解方案")
    )


def test_the_opening_sentence_of_minutes_is_no_subtitle() -> None:
    opening = "2020年6月15日上午，县长张明主持召开县政府第12次常务会议，研究当前经济运行工作。现纪要如下："
    report = _read("大河县人民政府常务会议纪要", "（第12次）", opening, "一、关于经济运行", BODY)
    assert [k for k, t in _outline(report) if t == opening] == ["paragraph"]


def test_headings_of_an_interview_stand_above_its_questions() -> None:
    report = _read(
        "统计局局长解读一季度经济形势",
        "2022-04-19 09:32　来源：某某日报",
        BODY,
        "经济“形”有波动、“势”仍向好",
        f"记者：您如何评价今年一季度开局？{BODY}",
        f"张三：{BODY}",
        "宏观政策靠前发力",
        "记者：政策将如何发力？",
        f"张三：{BODY}",
    )
    assert [t for k, t in _outline(report) if k == "part"] == [
        "经济“形”有波动、“势”仍向好",
        "宏观政策靠前发力",
    ]


def test_a_summary_without_its_title_is_addressed_to_an_office() -> None:
    assert (
        _read("市委、市政府：", f"现将工作情况报告如下：{BODY}", "一、工作情况", BODY).salutation
        == "市委、市政府："
    )


def test_a_first_row_that_speaks_on_behalf_is_no_heading() -> None:
    rows = [
        "受市人民政府委托，现将甲市2021年国民经济和社会发展",
        "计划执行情况与2022年计划草案提请大会审议，并请市政协委员",
        "提出意见。",
    ]
    filled = [
        "2021年，全市上下坚持稳中求进工作总基调，统筹推进疫情防",
        "控和经济社会发展，经济运行总体平稳、稳中向好。初步核算，",
        "全市地区生产总值完成1526.3亿元，同比增长7.9%。",
    ]
    report = _read("各位代表：", *rows, "一、2021年计划执行情况", *filled, "二、2022年主要目标", *filled)
    assert "".join(rows) in [text for _, text in _outline(report)]


@pytest.mark.parametrize("label", ["附件1", "附件2：", "表3", "图2-1", "专栏4"])
def test_a_label_alone_on_its_line_is_not_joined_to_the_number_below(label: str) -> None:
    report = _read("甲山县工作报告", "一、工作回顾", BODY, label, "2024年重点项目计划表", BODY)
    texts = [text for _, text in _outline(report)]
    assert label in texts
    assert "2024年重点项目计划表" in texts


@pytest.mark.parametrize("heading", ["名词解释", "人才强区", "场所建设", "年度目标"])
def test_a_short_heading_in_bold_loses_its_marks(heading: str) -> None:
    report = _read("**一、工作回顾**", BODY, f"**{heading}**", BODY)
    assert heading in [text for _, text in _outline(report)]


def test_numbers_that_run_through_the_parts_of_a_styled_document_head_their_paragraphs(
    tmp_path: Path,
) -> None:
    import docx

    document = docx.Document()
    for part in range(3):
        document.add_heading("一二三"[part] + "、加强管理工作", level=1)
        for number in (2 * part + 1, 2 * part + 2):
            document.add_paragraph(f"{number}.加强组织领导。{BODY}")
    document.save(str(tmp_path / "a.docx"))
    kinds = [block.kind.value for block in read_report(tmp_path / "a.docx").blocks]
    assert kinds.count("run-in-heading") == 6


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
        parts = [text for kind, text in _outline(report) if kind in ("part", "section")]
        assert parts == ["一、工作回顾", "二、工作安排"]
        assert "一、经济发展" in [text for _, text in _outline(report)]


def test_contents_whose_parts_are_called_otherwise_below_are_left_out() -> None:
    """第一部分 stands above its name, or the first part is the report itself."""
    sections = ["一、收入支出决算总体情况说明", "二、收入决算情况说明"]
    on_two_lines = ["目录", "第一部分 办公室概况", "第二部分 部门决算情况说明", *sections]
    body = [
        "第一部分",
        "办公室概况",
        BODY,
        "第二部分",
        "部门决算情况说明",
        sections[0],
        BODY,
        sections[1],
        BODY,
    ]
    report = _read(*on_two_lines, *body)
    assert [t for k, t in _outline(report) if k == "part"] == [
        "第一部分办公室概况",
        "第二部分部门决算情况说明",
    ]
    assert [t for k, t in _outline(report) if k == "section"] == sections
    title = "关于丙山县2019年财政决算（草案）的报告"
    contents = ["目 录", f"第一部分：{title}", *sections, "第二部分：附表", "表一：收支决算总表"]
    report = _read(
        *contents,
        title,
        "县财政局局长 邓飞",
        "主任、各位副主任、各位委员：",
        *sections[:1],
        BODY,
        sections[1],
        BODY,
    )
    assert (report.title, report.speaker) == (title, "县财政局局长 邓飞")
    assert [t for k, t in _outline(report) if k == "part"] == sections


def test_what_sites_say_in_half_sentences_is_no_title() -> None:
    report = _read(
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
    report = _read(*sample, BODY, "一、2023年工作开展情况", BODY)
    assert report.title == sample[1]
    assert [t for _, t in _outline(report)].count(sample[1]) == 1


def test_a_name_left_out_with_asterisks_stays() -> None:
    report = _read(
        "政府工作报告",
        "——2006年2月20日在甲旗第十四届人民代表大会第三次会议上",
        "旗 长  **",
        "各位代表：",
        BODY,
    )
    assert report.speaker.endswith("**")


def test_a_long_sentence_above_paragraphs_with_headings_names_none() -> None:
    top = "这四年，我们坚持加快发展，牢牢扭住经济建设不放松，国民经济较快增长，综合实力明显提高。"
    names = ["经济总量稳步攀升。", "工业地位明显增强。", "城镇建设步伐加快。", "新农村建设扎实推进。"]
    bodies = [f"{name}{BODY}" for name in names]
    plain = "过去四年，是我县应对环境变化、迎接各种挑战的四年。"
    report = _read(
        "一、过去四年工作回顾", plain, top, *bodies[:2], top.replace("加快发展", "统筹发展"), *bodies[2:]
    )
    assert [t for k, t in _outline(report) if k == "run-in-heading"] == names


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
    report = _read("甲县政府工作报告", *rows, "取得了新的成绩。")
    assert [text[:6] for _, text in _outline(report)][1:] == ["过去一年，全", "在肯定成绩的", "一年来，我们"]


def test_measures_counted_throughout_are_items_where_their_first_sentences_name_nothing() -> None:
    measures = [
        f"1.积极争取专项资金，支持产品有市场、项目有前景、技术有竞争力的中小微企业渡过难关。{BODY}（责任单位：市财政局）",
        f"2.成立工作专班，出台《三年行动计划》，对符合条件的项目予以奖补，全年培育星级上云企业50家。{BODY}",
        f"3.引导机构加大投放，力争全年新增贷款600亿元以上。{BODY}",
        f"4.推动企业上市，对成功上市的企业给予奖励。{BODY}",
    ]
    report = _read("一、落实财税政策", *measures[:2], "二、强化金融支持", *measures[2:])
    assert [t for _, t in _outline(report) if t[0].isdecimal()] == measures
    named = [
        f"{number}.{name}。{BODY}"
        for number, name in enumerate(("精简审批手续", "提高用地效率", "加强储备", "强化推进"), 1)
    ]
    report = _read("一、提高效率", *named[:2], "二、推进建设", *named[2:])
    assert sum(kind == "run-in-heading" for kind, _ in _outline(report)) == 4


def test_a_remark_behind_a_stop_ends_its_paragraph_and_a_list_stays_below_its_heading() -> None:
    said = "2021年镇财政安排预算内外支出17460万元。（附表六、附表七）"
    lead = "2021年预算内外支出主要用于以下事项："
    items = ["1.一般公共服务支出3771万元；", "2.国防支出23万元；", "3.教育支出610万元。"]
    report = _read(
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


def test_a_notices_title_in_rows_above_whom_it_is_for() -> None:
    rows = [
        "懷化市人民政府辦公室",
        "關于印發《懷化市貫徹落實〈關于打好經濟",
        "增長主動仗的若干政策措施〉實施方案》的通知",
    ]
    sent = ["懷化市貫徹落實主動仗若干措施", "實施方案"]
    lines = [*rows, "各縣市區人民政府，市直機關各單位：", "經市人民政府同意，現印發給你們，請認真組織實施。"]
    lines += ["懷化市人民政府辦公室", "2023年3月15日", "", *sent, BODY, "一、促進消費恢復升級", BODY]
    report = read_text("\n\n".join(lines))
    assert (report.title, report.salutation) == ("".join(rows), lines[3])
    assert "".join(sent) in [b.text for b in report.blocks if b.kind.value == "part"]


def test_places_left_out_with_asterisks_are_no_bold_type() -> None:
    text = (
        "根据《中共**县委办公室 **县人民政府办公室关于印发<**县社会评价办法>的通知》要求，现将工作总结如下。"
    )
    assert text in [t for _, t in _outline(_read("一、基本情况", text, BODY))]
    bold = "**县域经济提速。**全年增长6%。**市场主体增加。**新增企业12家。"
    assert [t for k, t in _outline(_read("一、工作回顾", bold)) if k == "run-in-heading"] == [
        "县域经济提速。",
        "市场主体增加。",
    ]


def test_a_sentence_that_a_page_breaks_behind_semicolons_is_one() -> None:
    lines = [
        "认真履行职责。一是投入不断增加，完成固定资产投资6.1亿元；",
        "累计投入7235万元，目前已开工57个，竣工38个；",
        "投入1455万元，竣工率100%。",
    ]
    assert "".join(lines) in [t for _, t in _outline(_read("一、主要工作", *lines, "二、存在问题", BODY))]


def test_the_second_page_of_a_report_opens_with_a_bullet_and_no_subtitle() -> None:
    lines = ["政府工作报告", "——坚持改进作风，自身建设不断加强", BODY + BODY, "二、2019年工作安排", BODY]
    assert [k for k, t in _outline(_read(*lines)) if t.endswith("自身建设不断加强")] == ["bullet"]
    motto = ["政府工作报告", "——凝心聚力，为建设美丽甲县而奋斗", "甲县县长　王伟民", "各位代表：", BODY]
    assert _read(*motto).subtitle == motto[1]
