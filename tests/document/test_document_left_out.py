"""Names and places that a page left out with asterisks stay, and bold type beside them is bold type."""

from __future__ import annotations

from desktop_app.document.model import BlockKind
from desktop_app.document.read import read_text
from tests.document.lines import outline, read_lines, words_of

BODY = "全县坚持稳中求进，地区生产总值增长6.1%，规模以上工业增加值增长7.4%，民生持续改善。"


def test_a_name_left_out_with_asterisks_stays() -> None:
    report = read_lines(
        "政府工作报告",
        "——2006年2月20日在甲旗第十四届人民代表大会第三次会议上",
        "旗 长  **",
        "各位代表：",
        BODY,
    )
    assert report.speaker.endswith("**")


def test_places_left_out_with_asterisks_are_no_bold_type() -> None:
    text = (
        "根据《中共**县委办公室 **县人民政府办公室关于印发<**县社会评价办法>的通知》要求，现将工作总结如下。"
    )
    assert text in [t for _, t in outline(read_lines("一、基本情况", text, BODY))]
    bold = "**县域经济提速。**全年增长6%。**市场主体增加。**新增企业12家。"
    assert [t for k, t in outline(read_lines("一、工作回顾", bold)) if k == "run-in-heading"] == [
        "县域经济提速。",
        "市场主体增加。",
    ]


def test_asterisks_for_what_was_left_out_are_kept() -> None:
    text = "全乡总收入实现*亿元，比上年增长**%，召开**乡第**届人民代表大会，牛羊存栏***头。"
    text += "全年发展党员**名。"
    report = read_text(f"乡政府工作报告\n\n一、工作回顾\n\n{text}", "a.txt")
    assert report.blocks[-1].text == text


def test_bold_type_beside_asterisks_for_what_was_left_out_is_bold_type() -> None:
    text = f"**依法审议决定重大事项。**审查和批准了20*年财政决算。{BODY}"
    report = read_lines("甲省政府工作报告", "一、工作回顾", text, BODY)
    assert words_of(report, BlockKind.RUN_IN_HEADING) == ["依法审议决定重大事项。"]
