"""Notices and what they send out, titles said twice on a line, and who signs below a list."""

from __future__ import annotations

import pytest

from desktop_app.document.model import BlockKind, Report
from desktop_app.document.read import read_text

BODY = "全市上下坚持稳中求进工作总基调，经济运行总体平稳、稳中有进，主要指标好于预期，民生福祉持续改善。"
LONGER = f"{BODY}重点项目加快推进，招商引资成效明显，城乡面貌发生新的变化，社会大局保持和谐稳定。"
PARTS = f"一、主要工作\n{BODY}\n二、下步打算\n{BODY}"


def outline(report: Report) -> list[tuple[int, str]]:
    """Headings of the report with their levels."""
    wanted = (BlockKind.PART, BlockKind.SECTION, BlockKind.RUN_IN_HEADING)
    return [(block.level, block.text) for block in report.blocks if block.kind in wanted]


def test_a_notice_without_a_place_before_its_name_is_kept_with_what_it_sends_out() -> None:
    title, plan = "金山市人民政府印发《关于加强诚信建设的实施意见》的通知", "关于加强诚信建设的实施意见"
    sent = f"现将《{plan}》印发给你们，请认真按照执行。"
    lines = (title, "各区人民政府，市政府各委、办、局：", sent, "金山市人民政府", "2017年12月20日", plan)
    report = read_text("\n".join([*lines, f"为推进诚信建设，现提出如下意见：{BODY}", PARTS]))
    assert report.title == title
    assert sent in [block.text for block in report.blocks]
    assert outline(report)[:2] == [(1, plan), (2, "一、主要工作")]


def test_a_forwarded_notice_on_one_line_is_cut_where_its_lines_ended() -> None:
    text = (
        "金山市政府办公厅转发省联席会议关于督查情况的通知 各县、区人民政府，市政府各部门： "
        f"{BODY} 二○○五年十一月二十一日 附： 关于督查情况的通报 各市州人民政府： {BODY}"
    )
    report = read_text(text)
    assert report.title == "金山市政府办公厅转发省联席会议关于督查情况的通知"
    assert report.salutation == "各县、区人民政府，市政府各部门："
    assert outline(report) == [(1, "附："), (2, "关于督查情况的通报")]


@pytest.mark.parametrize("between", ["", "2012/5/20"])
def test_a_title_that_its_line_says_twice_above_the_text_is_read_once(between: str) -> None:
    title = "全市环境卫生整治情况督查通报"
    report = read_text(
        f"编号：558421133{title}{between}{title}4月21日，有关部门进行了督查，{BODY}{LONGER}\n{PARTS}"
    )
    assert report.title == title
    assert report.blocks[1].text.startswith("4月21日，有关部门")
    assert "编号：558421133" in report.removed


def test_who_signs_below_lists_of_a_report_without_parts_stands_below_the_report() -> None:
    lists = "1、单位末位排名\n教育局　信用联社\n2、职能单位末位排名\n交通局"
    signed = "金山县专项治理领导小组办公室"
    report = read_text(
        f"关于环境卫生督查情况的通报\n各乡镇，县委各部门：\n{BODY}\n{lists}\n\n{signed}\n2020年4月10日"
    )
    assert report.title == "关于环境卫生督查情况的通报"
    assert [(b.level, b.text) for b in report.blocks[-2:]] == [(1, signed), (1, "2020年4月10日")]


def test_a_title_and_who_gives_it_share_a_line_below_a_slogan() -> None:
    given = "2022年城市管理工作报告市城管局党组书记、局长  杜  宇"
    report = read_text(f"{given}\n（2022年2月28日）\n同志们：\n{PARTS}")
    assert (report.title, report.speaker) == ("2022年城市管理工作报告", "市城管局党组书记、局长 杜宇")


def test_the_name_of_a_chapter_in_brackets_does_not_hide_that_a_page_says_its_title_twice() -> None:
    own = "xx村“乡村振兴之路”调研报告"
    report = read_text(
        f"[某村的振兴之路]{own}\n报告使用范围很广。希望对大家有所帮助。\n{own}\n{LONGER}\n{PARTS}"
    )
    assert report.title == own
    assert report.blocks[1].text == LONGER


@pytest.mark.parametrize("label", ["分享到：", "【字体：", "字号："])
def test_what_stands_below_a_sites_button_is_not_its_value(label: str) -> None:
    title = "东山县第七次全国人口普查公报"
    lines = (label, title, "【字体：", "东山县统计局", "东山县普查办公室", "2021年6月30日")
    report = read_text("\n\n".join([*lines, f"根据普查结果，{BODY}", PARTS]))
    assert report.title == title
    assert report.speaker == "东山县统计局"
    assert set(report.removed) == {label, "【字体："}


def test_a_bulletin_of_its_own_name_below_the_news_about_it() -> None:
    head = f"第七次全国人口普查公报（第一号） ——普查工作基本情况 根据规定，{BODY}"
    line = f"{head} 一、领导重视 {BODY} 二、制定方案 {BODY}"
    report = read_text(f"今日看点\n发布时间：2021-05-13\n{line}")
    assert (report.title, report.subtitle) == ("第七次全国人口普查公报（第一号）", "——普查工作基本情况")
    assert outline(report) == [(1, "一、领导重视"), (1, "二、制定方案")]


@pytest.mark.parametrize("between", ["", " "])
@pytest.mark.parametrize("year", ["20XX年", "2020年"])
def test_a_title_glued_to_a_text_that_opens_with_a_year(between: str, year: str) -> None:
    title = "镇政府2020年工作总结暨2021年工作计划"
    parts = f"一、工作总结（一）疫情防控。{LONGER}（二）脱贫攻坚。{LONGER}"
    text = f"{title}{between}{year}是收官之年。{BODY}{parts}"
    report = read_text(text)
    assert report.title == title
    assert report.blocks[1].text.startswith(f"{year}是收官之年。")


def test_a_numbered_sentence_with_a_figure_and_a_comma_opens_no_heading() -> None:
    firms = [f"{n}.出资企业{n}户，主要从事建筑、运输等行业。资产总额{n}亿元，增长{n}%。" for n in range(1, 4)]
    report = read_text("\n".join(["一、总体情况", "（一）企业资产", BODY, *firms, "（二）金融资产", BODY]))
    assert [text for _, text in outline(report)] == ["一、总体情况", "（一）企业资产", "（二）金融资产"]


@pytest.mark.parametrize("sign", "▍❖✦►▲☞")
def test_signs_of_accounts_mark_headings_and_items(sign: str) -> None:
    named = f"{sign}产业提质增效\n{LONGER}\n{sign}城乡面貌改善\n{LONGER}"
    halves = f"01 2023年工作回顾\n{BODY}\n{named}\n02 2024年工作安排\n{BODY}\n{named}"
    report = read_text(f"金山县政府工作报告\n{halves}\nEND\n编辑：小北")
    assert outline(report) == [
        (1, "01 2023年工作回顾"),
        (2, "产业提质增效"),
        (2, "城乡面貌改善"),
        (1, "02 2024年工作安排"),
        (2, "产业提质增效"),
        (2, "城乡面貌改善"),
    ]
    assert report.removed == ("END", "编辑：小北")


def test_who_does_it_behind_an_item_makes_no_heading_of_it() -> None:
    items = [f"{n}.改造农村公路{n}0公里。责任单位：县交通局。" for n in range(1, 4)]
    report = read_text("\n".join(["一、总体要求", BODY, "二、实事内容", *items, "三、保障措施", BODY]))
    assert [b.text for b in report.blocks if b.kind is BlockKind.BULLET] == items


def test_what_is_sent_out_without_a_signature_heads_the_parts_below_it() -> None:
    task = "《政府工作报告》重点工作责任分解"
    said = "经省人民政府同意，现将确定的工作任务进行责任分解，省政府将对落实情况进行督查。"
    report = read_text(f"各市、州、县人民政府，省政府各部门：\n{BODY}\n{said}\n{task}\n{PARTS}")
    assert outline(report) == [(1, task), (2, "一、主要工作"), (2, "二、下步打算")]


def test_number_day_and_fate_of_a_document_are_the_sites() -> None:
    number, fate = "川办发〔2009〕59号 二○○九年十二月八日", "（此文件已于2017年12月29日宣布失效）"
    title, offices = "川海省人民政府办公厅关于加快发展的实施意见", "各市（州）人民政府，省政府各部门："
    report = read_text("\n".join([title, number, fate, offices, BODY, PARTS]))
    assert (report.title, report.salutation) == (title, offices)
    assert set(report.removed) == {number, fate}


def test_the_day_behind_the_number_of_a_document_on_one_line() -> None:
    head = "浙海省人民政府关于加快发展的实施意见 浙政发[2009]69号 2009-11-03 "
    report = read_text(f"{head}为加快发展，提出意见。{BODY} 一、总体要求 {BODY} 二、主要任务 {BODY}")
    assert report.title == "浙海省人民政府关于加快发展的实施意见"
    assert report.blocks[1].text.startswith("为加快发展")


def test_who_wrote_an_inquiry_together_stands_above_its_text() -> None:
    report = read_text(f"周振宇　高敬东　陈剑琦\n{LONGER}\n{PARTS}")
    assert report.speaker == "周振宇 高敬东 陈剑琦"
    assert read_text(f"农业 工业 教育\n{LONGER}\n{PARTS}").speaker == ""
