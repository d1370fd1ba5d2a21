"""Which breaks are mended, with what reason, and which are true."""

from __future__ import annotations

import pytest

from desktop_app.document.model import Corrections
from desktop_app.document.read import joint_before, read_text

HEAD = "某市政府工作报告\n\n一、工作回顾\n\n"
LONG = "全市上下坚持稳中求进工作总基调，全力以赴抓项目、促消费、稳外贸，经济运行总体平稳、稳中有进"


def paragraphs(body: str, corrections: Corrections | None = None) -> list[str]:
    report = read_text(HEAD + body, corrections=corrections or Corrections())
    return [b.text for b in report.blocks if b.id.startswith("P1.")]


def reasons(body: str) -> list[str]:
    return [r.reason for r in read_text(HEAD + body).repairs]


@pytest.mark.parametrize(
    ("before", "after", "reason"),
    [
        (LONG + "，创", "新活力持续增强。", "mid-sentence"),
        (LONG + "，", "创新活力持续增强。", "mid-sentence"),
        (LONG + "，建成5G基站", "800个。", "mid-sentence"),
        (LONG + "，建成学校12", "所、幼儿园8所。", "number-and-measure"),
        (LONG + "，“智慧", "海关”全面上线。", "open-quote-or-bracket"),
        (LONG + "，产业园（一", "期）投用。", "open-quote-or-bracket"),
        (LONG, "，民生持续改善。", "starts-inside-sentence"),
        ("全区生产总值560亿元，增长6.1%，工业投", "资增长12%。", "mid-sentence"),
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n", "\n\n\n"])
def test_cut_sentences_are_made_whole(before: str, after: str, reason: str, gap: str) -> None:
    assert paragraphs(before + gap + after) == [before + after]
    assert reasons(before + gap + after) == [reason]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (LONG + "。", "全年新增就业3.2万人，城镇登记失业率保持低位。"),
        (LONG + "。", "同时，我们加快推进重点领域改革，营商环境持续优化。"),
        (LONG + "！", "各位代表！"),
        ("主要目标如下：", "地区生产总值增长6%左右。"),
        ("地区生产总值增长6%左右；", "一般公共预算收入增长4%左右；"),
    ],
)
def test_true_paragraphs_stay_apart(before: str, after: str) -> None:
    assert paragraphs(before + "\n\n" + after) == [before, after]
    assert paragraphs(before + "\n" + after) == [before, after]


def test_after_full_stop_only_where_the_text_runs_on_across_bold_headings() -> None:
    cut = (
        "**工业稳步增长。**增长6%。**消费回暖。**零售额增长5%，电商发展。\n\n新增限上企业30家，举办活动50场。"
    )
    assert reasons(cut) == ["after-full-stop"]
    apart = "**工业稳步增长。**增加值增长6%。\n\n新增规上企业30家，技改投资增长8%。"
    assert reasons(apart) == []


def test_a_person_undoes_and_adds_repairs() -> None:
    body = LONG + "，创\n\n新活力持续增强。\n\n全年新增就业3.2万人。"
    assert len(paragraphs(body)) == 2
    first = read_text(HEAD + body).repairs[0].joint
    assert len(paragraphs(body, Corrections(undone=frozenset({first})))) == 3
    here = Corrections(added=frozenset({joint_before(read_text(HEAD + body), "P1.p2")}))
    report = read_text(HEAD + body, corrections=here)
    assert [r.reason for r in report.repairs] == ["mid-sentence", "by-hand"]
    # the decision still fits when the file was edited above
    edited = read_text(HEAD + "新写的第一段话。\n\n" + body, corrections=here)
    assert [r.reason for r in edited.repairs] == ["mid-sentence", "by-hand"]


@pytest.mark.parametrize("above", ["", "**外贸增势良好。**出口增长8%。**外资回升。**引进项目12个。\n\n"])
def test_a_join_behind_a_full_stop_can_be_undone(above: str) -> None:
    cut = above + (
        "**工业稳步增长。**增长6%。**消费回暖。**零售额增长5%，电商发展。\n\n新增限上企业30家，举办活动50场。"
    )
    made = read_text(HEAD + cut).repairs
    assert [r.reason for r in made] == ["after-full-stop"]
    again = read_text(HEAD + cut, corrections=Corrections(undone=frozenset({made[0].joint})))
    assert again.repairs == ()
    assert again.blocks[-1].text.startswith("新增限上企业")


def test_what_cannot_be_joined_is_said() -> None:
    report = read_text(HEAD + LONG + "。")
    assert joint_before(report, "T") is None  # nothing stands before it
    assert joint_before(report, "P9") is None


def test_hard_wrapped_text_is_rejoined_by_its_width() -> None:
    row = "坚持稳中求进工作总基调扎实推动高质量发展取得新的明显成效各项事业全面进步"
    body = "\n".join(["    " + row[:-2], *[row] * 9, "社会大局保持稳定。", "    全年新增就业三万人。"])
    assert len(paragraphs(body)) == 2


def test_latin_words_keep_a_space_at_a_line_break() -> None:
    text = LONG + "，举办China Hi-Tech\nFair 等展会。"
    assert "Hi-Tech Fair" in paragraphs(text)[0]


def test_after_full_stop_where_every_other_paragraph_has_its_heading_and_pages_cut() -> None:
    cuts = "".join(
        f"**第{n}项工作加快。**全市推进重点项目建设，加强要素保障，建成一批产业\n\n园区。\n\n"
        for n in "一二三"
    )
    body = "（一）稳增长\n\n" + cuts + "（二）促改革\n\n"
    body += "**改革不断深化。**推出举措62项。\n\n发放体验券1.4万张。\n\n**环境持续优化。**办理时限压缩一半。"
    assert reasons(body)[-1] == "after-full-stop"
    two = body + "\n\n举办活动30场。\n\n服务企业200家。"
    assert reasons(two).count("after-full-stop") == 0  # several paragraphs without heading: a habit


def test_a_form_feed_inside_a_line_starts_a_page() -> None:
    assert paragraphs(LONG + "，创\f新活力持续增强。") == [LONG + "，创新活力持续增强。"]
    assert paragraphs("**工业增长。**增长6%。\f**消费回暖。**增长5%。")[0] == "工业增长。"


def test_a_line_end_behind_a_semicolon_is_no_list_where_the_rest_has_several_clauses() -> None:
    first = "今后五年，全市地区生产总值年均增长7%以上，到2026年突破1200亿元；"
    rest = "常住人口城镇化率达到68%；单位地区生产总值能耗累计下降14%。"
    texts = [block.text for block in read_text(f"政府工作报告\n二、今后五年目标任务\n{first}\n{rest}").blocks]
    assert texts[-1] == first + rest


@pytest.mark.parametrize(
    ("cut", "rest"),
    [
        ("新增就业3200人，登记失业率控制在", "3.5%以内。"),
        ("全县森林覆盖率提高到", "58.7%，优良天数320天。"),
        ("规上工业企业突破", "120家。"),
    ],
)
def test_an_amount_goes_on_with_the_words_that_lead_to_it(cut: str, rest: str) -> None:
    report = read_text(f"丙县工作报告\n一、2024年工作回顾\n{cut}\n\n{rest}\n粮食产量18万吨。\n")
    assert cut + rest in {block.text for block in report.blocks}
    assert [repair.reason for repair in report.repairs] == ["number-and-measure"]


def test_a_numbered_heading_below_such_words_stays_one() -> None:
    report = read_text("丙县工作报告\n一、各项目标全部达到\n1.工业经济\n增加值增长7%。\n2.农业生产\n丰收。\n")
    assert {"一、各项目标全部达到", "1.工业经济"} <= {block.text for block in report.blocks}


def test_a_paragraph_that_lost_its_stop_is_not_joined_to_one_with_a_heading() -> None:
    body = "起诉各类经济金融犯罪4484人，全力服务保障封关运作准备。"
    lost = "始终把围绕中心、服务大局作为全省检察工作的重要原则和基本理念，努力让法治成为最强内核"
    lines = [lost, "着力防范化解重大风险。" + body, "倾力护航生态文明建设。" + body]
    report = read_text("\n\n".join(["甲省人民检察院工作报告", "一、坚持服务大局", *lines]))
    assert [b.text for b in report.blocks][2:4] == [lost, "着力防范化解重大风险。"]


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        (
            "始终坚持把优化营商环境作为全县高质量发展的重要原则和基本理念，推动全县产业结构",
            "持续优化。",
        ),  # its subject ends the line
        (
            "始终坚持把优化营商环境作为全县高质量发展的重要原则和基本理念，努力让全县坚持以人",
            "民为中心的发展更加有力。",
        ),  # amid a word
        (
            "始终坚持把优化营商环境作为全县高质量发展的重要原则和基本理念，大力推进",
            "新型城镇化和乡村全面振兴。",
        ),  # a verb
    ],
)
def test_a_sentence_that_a_page_cut_is_joined(text: str, rest: str) -> None:
    body = "全年新增企业12家，城乡面貌持续改善。"
    lines = [text, rest + body, "倾力护航生态文明建设。" + body, "全力抓好社会民生事业。" + body]
    report = read_text("\n\n".join(["甲县政府工作报告", "一、工作回顾", *lines]))
    assert any(b.text.startswith(text + rest) for b in report.blocks)
