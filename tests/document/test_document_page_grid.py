"""Pages that nothing marks, told by the sentences that they cut: where one ended behind a full stop."""

from __future__ import annotations

from desktop_app.document.model import Report
from desktop_app.document.read import read_text

_WIDTH, _LINES = 28, 22
_HEAD = ["东山县政府工作报告", "各位代表：", "一、2031年工作回顾"]
_DEEDS = (
    "改造老旧小区{}个，惠及居民{}户，加装电梯{}部，打通断头路{}条，城区面貌明显改善。",
    "新签约项目{}个，到位资金{}亿元，其中亿元以上项目{}个，开工率达到{}%。",
    "粮食播种面积稳定在{}万亩，建成高标准农田{}万亩，培育家庭农场{}家，茶叶产值增长{}%。",
    "城镇新增就业{}人，培训技能人才{}人次，发放创业贷款{}万元，登记失业率控制在{}%以内。",
    "建成幼儿园{}所，新增学位{}个，县医院新大楼启用，新增床位{}张，家庭医生签约率提高到{}%。",
)
_LAST_LINE = "群众办事更加方便快捷社会大局保持和谐稳定各项事业取得进展。"[-_WIDTH:]
_REST = "建成高标准农田12万亩，新增就业3600人，培训技能人才820人次，发放创业贷款960万元。"


def _told(number: int) -> str:
    """Four deeds one behind the other, with figures of their own."""
    deeds = [_DEEDS[(number + i) % len(_DEEDS)] for i in range(4)]
    figures = [[13 + (7 * number + 3 * i + k) % 80 for k in range(4)] for i in range(4)]
    return "".join(deed.format(*those) for deed, those in zip(deeds, figures, strict=True))


_BEFORE = [*map(_told, range(4, 13))]
_AFTER = [*map(_told, range(20, 32))]


def _rows(text: str, indent: int) -> list[str]:
    """The lines of a paragraph: a figure is half as wide as a character, and a stop hangs over the margin."""
    rows, room = [""], float(_WIDTH - indent)
    for sign in text:
        width = 0.5 if sign.isascii() else 1.0
        if room < width and sign not in "，。、":
            rows, room = [*rows, ""], float(_WIDTH)
        rows[-1] += sign
        room -= width
    return rows


def _copied(taken: int) -> str:
    """Pages joined to paragraphs, as who copies a PDF has them; `taken` lines stood above the report."""
    start = "".join(_rows(_told(1), 2)[:2])
    whole = [*_HEAD, *_BEFORE, start + _LAST_LINE, _REST, *_AFTER]
    lines: list[str] = []
    count = taken
    for number, text in enumerate(whole):
        lines.append("")
        for row in _rows(text, 2 if number > 1 else 0):
            if count and not count % _LINES and lines[-1]:
                lines.append("")
            lines[-1] += row
            count += 1
    return "\n".join(lines)


def _lines_through_last() -> int:
    return sum(len(_rows(text, 2)) for text in (*_HEAD, *_BEFORE)) + 3


def _told_of_rest(report: Report) -> str:
    """Whether the rest was joined to what is above it, offered as its rest, or left alone."""
    if any(_LAST_LINE + _REST in block.text for block in report.blocks):
        return "joined"
    return "offered" if any(_REST.startswith(one.after) for one in report.doubtful) else "apart"


def test_a_page_that_ended_behind_a_full_stop_is_known_by_the_sentences_that_others_cut() -> None:
    to_its_end = -_lines_through_last() % _LINES
    assert _told_of_rest(read_text(_copied(to_its_end))) == "joined"


def test_the_same_paragraphs_amid_a_page_stay_two() -> None:
    for lines in (4, 9, 13, 17):
        amid = (lines - _lines_through_last()) % _LINES
        assert _told_of_rest(read_text(_copied(amid))) == "apart", lines


def test_where_no_page_cuts_a_sentence_nothing_is_told() -> None:
    whole = [*_HEAD, *_BEFORE, _LAST_LINE, _REST, *_AFTER]
    report = read_text("\n".join(whole))
    assert report.doubtful == ()
    assert report.repairs == ()
