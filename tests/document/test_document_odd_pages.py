"""Pages with rarer headings and titles: years as halves, names without a stop, red heads."""

from __future__ import annotations

import pytest

from desktop_app.document.model import PartRole, Report
from tests.document.lines import read_lines

BODY = "全县坚持稳中求进，地区生产总值增长6.1%，规模以上工业增加值增长7.4%，民生福祉持续改善。"


def _outline(report: Report) -> list[tuple[str, str]]:
    return [(block.kind.value, block.text) for block in report.blocks if block.level]


def _roles(report: Report) -> dict[str, PartRole]:
    return {block.text: block.role for block in report.blocks if block.kind.value == "part"}


def test_a_year_and_what_is_said_of_it_head_the_halves() -> None:
    halves = ["2022：攻坚克难，迈出坚实步伐", "2023：实干争先，开创崭新局面"]
    sections = ["一、经济稳中有进", "二、城乡更加宜居"]
    report = read_lines(
        "乙镇人民政府工作报告",
        "各位代表：",
        *(x for h in halves for x in (h, BODY, sections[0], BODY, sections[1], BODY)),
    )
    assert _roles(report) == {halves[0]: PartRole.RESULTS, halves[1]: PartRole.PLAN}
    assert [kind for kind, text in _outline(report) if text in sections] == ["section"] * 4
    alone = read_lines(
        "乙镇人民政府工作报告", "一、工作回顾", "2022：攻坚克难，迈出坚实步伐", BODY, "二、工作安排", BODY
    )
    assert list(_roles(alone)) == ["一、工作回顾", "二、工作安排"]


def test_a_point_behind_the_number_of_a_part_stands_before_a_year_too() -> None:
    report = read_lines(
        "2022年水利工作总结和2023年工作计划", BODY, "一.2022年主要工作", BODY, "二.2023年工作打算", BODY
    )
    assert _roles(report) == {"一.2022年主要工作": PartRole.RESULTS, "二.2023年工作打算": PartRole.PLAN}
    figure = read_lines("工作报告", "一、主要成绩", "产值达到", "1.2023亿元，增长6%。")
    assert list(_roles(figure)) == ["一、主要成绩"]


def test_names_of_a_bulletins_paragraphs_that_lost_their_bold() -> None:
    named = [
        "林业全年造林8.2万亩，森林覆盖率达46%。",
        "渔业全年水产品产量2.6万吨，增长3.1%。",
        "就业年末城镇登记失业率3.1%，新增就业5200人。",
    ]
    report = read_lines(
        "乙县2021年国民经济和社会发展统计公报", "一、农林牧渔", *named[:2], "二、人民生活", named[2], BODY
    )
    assert [t for k, t in _outline(report) if k == "run-in-heading"] == ["林业", "渔业", "就业"]
    prose = read_lines("乙县2021年国民经济和社会发展统计公报", "一、农林牧渔", named[0], BODY)
    assert named[0] in [text for _, text in _outline(prose)]


def test_a_half_by_its_year_holds_the_headings_that_say_no_time() -> None:
    halves = ["2022年工作回顾", "2023年重点任务"]
    below = ["动能转换步伐加快", "城乡融合迈出新步伐", "全力稳住经济大盘", "扎实做好民生工作"]
    body = BODY + BODY
    lines = [halves[0], body, below[0], body, below[1], body, halves[1], body, below[2], body, below[3], body]
    report = read_lines("政府工作报告", "各位代表：", *lines)
    assert list(_roles(report)) == halves
    assert [text for kind, text in _outline(report) if kind == "section"] == below


def test_what_a_site_calls_out_above_the_title_is_dropped() -> None:
    head = ["全文来了！", "点击“乙县融媒”关注我们"]
    own = ["政府工作报告", "——2023年1月6日在乙县第九届人民代表大会第二次会议上", "各位代表："]
    report = read_lines(*head, *own, BODY, "一、2022年工作回顾", BODY)
    assert (report.title, report.subtitle, report.salutation) == tuple(own)
    assert set(head) <= set(report.removed)
    page = read_lines("各位代表！", BODY, *own[1:], BODY)
    assert "各位代表！" in [block.text for block in page.blocks]


def test_articles_counted_through_chapters_are_paragraphs() -> None:
    articles = [f"{n}、各部门实行行政首长负责制，依法行使职权。{BODY}" for n in "一二三四五六"]
    report = read_lines("乙县人民政府工作规则", "第一章总则", *articles[:3], "第二章职能", *articles[3:])
    assert [text for kind, text in _outline(report) if kind == "paragraph"] == articles


def test_a_list_ends_where_a_heading_names_its_year() -> None:
    report = read_lines(
        "2023年工作回顾",
        "★固定资产投资增长9.5%",
        "★一般公共预算收入增长8.2%",
        "2024年工作目标",
        "★城镇新增就业3.2万人",
    )
    assert _roles(report) == {"2023年工作回顾": PartRole.RESULTS, "2024年工作目标": PartRole.TARGETS}


def test_ordinals_on_lines_of_their_own_are_items_and_no_headings_of_each_other() -> None:
    items = ["第一，坚持党的绝对领导，严格执行请示报告制度。", "第二，主动服务发展大局，提供有力法治保障。"]
    report = read_lines("乙县人民检察院工作报告", "各位代表：", BODY, "今后五年工作建议", BODY, *items)
    assert [kind for kind, text in _outline(report) if text in items] == ["paragraph"] * 2


def test_halves_that_tell_their_time_in_other_words_hold_the_headings_between() -> None:
    body = BODY + BODY
    below = ["产业升级步伐加快", "民生福祉不断增进", "大力发展实体经济", "守牢安全发展底线"]
    for halves in (("上一年工作回顾", "下一步工作计划"), ("二〇二三年工作回顾", "二〇二四年工作任务")):
        lines = [
            halves[0],
            body,
            below[0],
            body,
            below[1],
            body,
            halves[1],
            body,
            below[2],
            body,
            below[3],
            body,
        ]
        report = read_lines("政府工作报告", "各位代表：", *lines)
        assert list(_roles(report)) == list(halves)
        assert [text for kind, text in _outline(report) if kind == "section"] == below


def test_the_only_year_behind_a_part_that_looks_back_is_the_one_to_come() -> None:
    report = read_lines("政府工作报告", "各位代表：", "一、上一年工作回顾", BODY, "二、2024年主要工作", BODY)
    assert _roles(report)["二、2024年主要工作"] is PartRole.PLAN
    told = read_lines(
        "政府工作报告",
        "各位代表：",
        "一、五年工作回顾",
        BODY,
        "二、2024年主要工作",
        BODY,
        "三、工作打算",
        BODY,
    )
    assert _roles(told)["二、2024年主要工作"] is PartRole.RESULTS


def test_items_that_name_themselves_make_no_heading_of_a_paragraph() -> None:
    said = "全区发展呈现速度加快、效益提高、后劲增强的态势。预计全年生产总值达到2093亿元，比上年增长6.3%。"
    items = [f"——{name}。{BODY}" for name in ("产业提质增效", "城乡面貌改善", "民生持续增进")]
    report = read_lines(
        "政府工作报告", "各位代表：", "一、2023年工作回顾", said, *items, "二、2024年工作安排", BODY
    )
    assert said in [text for kind, text in _outline(report) if kind == "paragraph"]


def test_bold_names_of_paragraphs_without_a_stop() -> None:
    lines = [
        f"**{name}**全年完成产值86.2亿元，增长6.1%，效益稳步提高。" for name in ("种植业", "畜牧业", "渔业")
    ]
    report = read_lines("乙县2021年国民经济和社会发展统计公报", "一、综合", BODY, "二、农业", *lines)
    assert [t for k, t in _outline(report) if k == "run-in-heading"] == ["种植业", "畜牧业", "渔业"]
    stressed = "**全县**上下坚持稳中求进，" + BODY
    plain = read_lines("政府工作报告", "一、工作回顾", stressed)
    assert stressed.replace("**", "") in [text for _, text in _outline(plain)]


def test_the_opening_words_with_commas_of_half_width_are_no_subtitle() -> None:
    rows = ["　　现在,我代表人民政府向大会报告工作,请予审议,并请政协", "委员和其他列席人员提出意见。"]
    lines = [
        "政府工作报告",
        "——2024年1月5日在乙县第七届人民代表大会第二次会议上",
        *rows,
        "　　一、2023年工作回顾",
    ]
    body = [
        "　　全县坚持稳中求进工作总基调,扎实推动各项事业迈上新的台阶,",
        "地区生产总值增长6.1%,固定资产投资增长8.2%,为实现全年的目标",
        "任务打下了坚实的基础。",
    ]
    report = read_lines(*lines, *body, "　　二、2024年工作安排", *body)
    assert report.subtitle == lines[1]
    assert report.blocks[2].text.startswith("现在,我代表")


def test_a_motto_between_the_title_and_whom_it_addresses_is_no_part() -> None:
    motto = ["不甘人后、奋起直追", "全力打好年度经济工作收官之战"]
    report = read_lines(
        "某县委书记在全县经济工作调度会议上的讲话",
        *motto,
        "同志们：",
        BODY,
        "一、认清形势",
        BODY,
        "二、狠抓落实",
        BODY,
    )
    assert (report.salutation, list(_roles(report))) == ("同志们：", ["一、认清形势", "二、狠抓落实"])


def test_a_survey_report_says_what_is_proposed() -> None:
    report = read_lines(
        "关于乙县农业产业化情况的调研报告", "县政府研究室", BODY, "一、发展现状", BODY, "二、对策建议", BODY
    )
    assert report.speaker == "县政府研究室"
    assert _roles(report)["二、对策建议"] is PartRole.PLAN


@pytest.mark.parametrize(
    ("headings", "roles"),
    [
        (("奋进2023，成绩来之不易", "奋斗2024，使命催人奋进"), (PartRole.RESULTS, PartRole.PLAN)),
        (("工作完成情况", "下步工作"), (PartRole.RESULTS, PartRole.PLAN)),
        (("五年来的主要成就", "未来五年的目标愿景"), (PartRole.RESULTS, PartRole.TARGETS)),
        (("2023年工作回顾", "“十五五”时期重大任务"), (PartRole.RESULTS, PartRole.PLAN)),
    ],
)
def test_roles_of_headings_in_rarer_words(
    headings: tuple[str, str], roles: tuple[PartRole, PartRole]
) -> None:
    day = "——2024年1月8日在乙县第十八届人民代表大会第三次会议上"
    first, second = (number + text for number, text in zip("一二", ("、" + h for h in headings), strict=True))
    report = read_lines("政府工作报告", day, "各位代表：", BODY, first, BODY, second, BODY)
    assert tuple(_roles(report).values()) == roles


def test_buttons_between_a_title_and_who_gives_it_are_dropped() -> None:
    report = read_lines(
        "关于乙区2023年预算执行情况的报告", "A+ A-", "乙区财政局", BODY, "一、2023年预算执行情况", BODY
    )
    assert (report.speaker, report.removed) == ("乙区财政局", ("A+ A-",))
