"""The sentence that says what a section is about, above paragraphs with headings of their own; notes."""

from __future__ import annotations

from desktop_app.document.model import BlockKind
from tests.document.lines import outline, read_lines, words_of

_BODY = "深入推进产业集群发展，开展新技术新产品规模应用，培育一批有竞争力的企业。"


def test_a_sentence_above_headed_paragraphs_is_no_heading() -> None:
    lead = "推动科技创新和产业创新融合发展，大力推进工业化。"
    heads = ("培育新兴产业。", "改造传统产业。", "发展数字经济。")
    lines = ["一、2031年工作任务", "（一）建设产业体系", lead, *(head + _BODY for head in heads)]
    report = read_lines("政府工作报告", "各位代表：", *lines, "（二）扩大开放", _BODY)
    assert ("paragraph", lead) in outline(report)
    assert words_of(report, BlockKind.RUN_IN_HEADING) == list(heads)


def test_what_a_meeting_adopted_and_a_notice_sends_out_has_its_title_in_two_rows() -> None:
    rows = ("东山县2030年国民经济和社会发展计划", "执行情况与2031年计划草案报告")
    sent = f"现将县十八届人民代表大会第五次会议审议通过的《{''.join(rows)}》印发给你们，请抓好落实。"
    head = [
        "东山县发展和改革局关于印发计划草案报告的通知",
        "各乡镇人民政府：",
        sent,
        "东山县发展和改革局",
        "2031年2月17日",
    ]
    report = read_lines(*head, *rows, "一、2030年计划执行情况", _BODY, "二、2031年计划安排", _BODY)
    assert ("part", "".join(rows)) in outline(report)


def test_notes_in_doubled_brackets_stand_below_the_report() -> None:
    note = "[[1]]三个年：指项目推进年、环境突破年、作风提升年。"
    part = ["一、2030年工作回顾", "加快“三个年”[[1]]建设。" + _BODY, "二、2031年工作安排", _BODY]
    report = read_lines("政府工作报告", "各位代表：", *part, note)
    assert report.block("NOTE.1").text == note


def test_the_number_of_minutes_alone_on_its_line_is_left_out() -> None:
    report = read_lines(
        "东山县政府常务会议纪要", "〔2031〕12号", _BODY, "一、研究经济工作", _BODY, "二、其他", _BODY
    )
    assert report.removed == ("〔2031〕12号",)


def test_what_closes_a_speech_or_a_report_belongs_to_no_heading_and_is_none() -> None:
    heads = ("培育新兴产业。", "改造传统产业。", "发展数字经济。")
    close = ("特此报告。", "同志们，明年的任务十分艰巨。让我们凝心聚力，开创新局面！")
    part = ["一、2030年工作回顾", _BODY, "二、2031年工作任务", *(head + _BODY for head in heads)]
    for text in close:
        report = read_lines("全县工作会议上的讲话", "同志们：", *part, text)
        assert [(block.parent, block.text) for block in report.blocks][-1] == ("P2", text)


_TURNS = (
    "以提升品位为突破，着力建设文化名城。",
    "以冰雪资源为抓手，着力建设运动名城。",
    "以全域旅游为目标，着力建设旅游名城。",
)


def test_the_same_turn_that_opens_each_paragraph_of_a_section_names_it() -> None:
    part = ["一、2031年工作任务", "（一）建设名城"]
    report = read_lines("政府工作报告", "各位代表：", *part, *(turn + _BODY for turn in _TURNS))
    assert words_of(report, BlockKind.RUN_IN_HEADING) == list(_TURNS)
    once = read_lines("政府工作报告", "各位代表：", *part, _TURNS[0] + _BODY, "我们推进改革。" + _BODY, _BODY)
    assert not words_of(once, BlockKind.RUN_IN_HEADING)


def test_what_a_section_tells_of_decisions_and_of_what_came_to_light_names_nothing() -> None:
    told = [
        "雨情灾情接连发生，暴露出城市排水设施薄弱的问题。我们及时调整投资，改造管网120公里。",
        "市政府作出《关于加强农村教育的决定》。市财政新增投入3亿元，改造校舍26所。",
        "积极推进文化事业发展。群众文化活动丰富多彩，文化市场健康有序。",
        "人口工作进一步加强。土地管理、环境保护、林业发展等方面做了大量工作。",
    ]
    part = ["一、2030年工作回顾", "（一）加快社会事业发展", *told, "二、2031年工作任务", _BODY]
    report = read_lines("政府工作报告", "各位代表：", *part)
    assert not words_of(report, BlockKind.RUN_IN_HEADING)


_HEADED = ("做强县域工业。", "做优现代农业。", "做活商贸流通。")


def _behind_headed(second: str) -> str:
    """The parent's words of `second`, a further paragraph below the last of three headings."""
    part = ["一、2031年工作任务", "（一）加快产业发展", *(head + _BODY for head in _HEADED), second]
    report = read_lines("政府工作报告", "各位代表：", *part, "（二）扩大开放", _BODY)
    assert words_of(report, BlockKind.RUN_IN_HEADING) == list(_HEADED)
    last = next(block for block in report.blocks if block.text.endswith(second[-12:]))
    return next(block.text for block in report.blocks if block.id == last.parent)


def test_a_paragraph_that_says_its_own_topic_leaves_the_heading_of_another() -> None:
    topic = "进一步支持革命老区、少数民族地区、边疆地区、库区移民和资源枯竭城镇加快经济社会发展。"
    assert _behind_headed(topic + "增加转移支付，扶持特色产业。") == "（一）加快产业发展"
    assert (
        _behind_headed("进一步支持老区的120家骨干商贸企业加快改造，带动就业。扶持特色产业。") == _HEADED[-1]
    )


def test_what_must_be_so_is_said_of_a_thing_and_names_none() -> None:
    heads = ["发展社会事业。", "完善社会保障。", "促进充分就业。"]
    must = ("推进殡葬改革必须移风易俗、重在引导。", "在老龄化进程中，要更加重视养老服务。")
    told = [*(head + _BODY for head in heads), *(one + _BODY for one in must)]
    report = read_lines("政府工作报告", "各位代表：", "一、2031年工作任务", "（一）改善民生", *told)
    assert words_of(report, BlockKind.RUN_IN_HEADING) == heads


def test_a_field_whose_results_were_marked_closes_no_part() -> None:
    heads = [
        "五年来，县域经济发展取得新突破。",
        "五年来，生态文明建设成效显著。",
        "五年来，民生事业迈出新步伐。",
    ]
    lines = ["一、过去五年工作回顾", _BODY, *(head + _BODY for head in heads)]
    report = read_lines("政府工作报告", "各位代表：", *lines, "二、2031年工作任务", _BODY)
    assert words_of(report, BlockKind.RUN_IN_HEADING) == heads


def test_two_lines_that_only_chance_to_go_on_alike_are_no_headings_of_their_own() -> None:
    heads = [f"五年来，{what}。" for what in ("经济发展取得新突破", "民生事业迈出新步伐", "民主法治稳步推进")]
    items = ["——产业持续壮大。" + _BODY * 2, "——开放不断扩大。" + _BODY * 2]
    lines = [line for head in heads for line in (head, *items)]
    report = read_lines("政府工作报告", "各位代表：", "一、过去五年工作回顾", *lines)
    assert len({block.kind for block in report.blocks if block.text in heads}) == 1
