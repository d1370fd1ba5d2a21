"""Lines: nothing lost, nothing too wide, no line begins or ends where it must not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.briefs.pdf import theme
from desktop_app.briefs.pdf.breaks import NO_END, NO_START
from desktop_app.briefs.pdf.faces import Weight, glyph
from desktop_app.briefs.pdf.typeset import Line, break_lines, one_line, text_width
from desktop_app.briefs.wording import printed
from desktop_app.briefs.words import Mark, Span, plain, text_of

CHINESE = (
    "全区集聚约30家相关企业，形成覆盖“核心零部件”研发、（品牌）整机制造、AI生态"
    "体系建设的完整产业链条。《指南》发布；GDP增长6.3%！"
)
ENGLISH = (
    "The district's output reached RMB 1.01 trillion, up 6.3% year on year; state-of-the-art sites opened. "
)


def said(lines: tuple[Line, ...]) -> list[str]:
    return ["".join(run.text for run in line.runs) for line in lines]


mixed = st.text(alphabet=st.sampled_from(list(CHINESE + ENGLISH)), min_size=1, max_size=160)


@settings(max_examples=150, deadline=None)
@given(mixed, st.integers(60, 400), st.booleans())
def test_lines_lose_nothing_and_keep_within_the_measure(text: str, width: int, chinese: bool) -> None:
    style = theme.BODY_ZH if chinese else theme.BODY
    lines = break_lines(plain(text), style, width)
    assert "".join(said(lines)).replace(" ", "") == text.replace(" ", "")
    for line, content in zip(lines, said(lines), strict=True):
        used = line.width + line.spread * max(0, len(content) - 1)
        assert used <= width + 0.02


@settings(max_examples=60, deadline=None)
@given(st.integers(80, 320), st.integers(0, 40))
def test_chinese_lines_begin_and_end_properly(width: int, shift: int) -> None:
    text = (CHINESE * 3)[shift:]
    lines = said(break_lines(plain(text), theme.BODY_ZH, width))
    assert not any(line[0] in NO_START for line in lines[1:])
    assert not any(line[-1] in NO_END for line in lines[:-1])


def test_english_words_and_figures_stay_whole() -> None:
    text = (Span("Output reached "), Span("RMB 1.01 trillion", Mark.FIGURE), Span(" in the year of report."))
    for width in range(95, 260, 3):
        lines = said(break_lines(text, theme.BODY, width))
        assert any("RMB 1.01 trillion" in line for line in lines)
        words = {word for line in lines for word in line.split()}
        assert words <= {"Output", "reached", "RMB", "1.01", "trillion", "in", "the", "year", "of", "report."}


def test_an_apostrophe_stays_within_its_word() -> None:
    text = plain(printed("The district's companies and China's \"little giants\" widened their programme."))
    for width in range(60, 260, 3):
        lines = ["".join(run.text for run in line.runs) for line in break_lines(text, theme.BODY, width)]
        assert not any(line.startswith(("s ", "’")) or line.endswith("’") for line in lines), lines
    assert "“little giants” widened" in text_of(text)


def test_a_number_stays_with_its_unit_in_chinese() -> None:
    text = "全年完成规模以上工业增加值2354 亿元左右"
    for width in range(60, 220, 2):
        lines = said(break_lines(plain(text), theme.BODY_ZH, width))
        assert not any(line.rstrip().endswith("2354") for line in lines)


def test_a_word_wider_than_the_measure_is_cut() -> None:
    lines = break_lines(plain("https://example.invalid/" + "a" * 200), theme.BODY, 100)
    assert len(lines) > 5
    assert all(line.width <= 100.02 for line in lines)


def test_a_last_character_alone_is_taken_in() -> None:
    text = "推" * 40 + "。"
    width = text_width(plain("推" * 40), theme.BODY_ZH) + 1
    assert len(break_lines(plain(text), theme.BODY_ZH, width)) == 1


def test_titles_are_balanced() -> None:
    title = "Report on the Execution of the 2025 Plan for National Economic and Social Development and Draft"
    lines = break_lines(plain(title), theme.TITLE, 480)
    assert min(line.width for line in lines) > 0.6 * max(line.width for line in lines)


@pytest.mark.parametrize("width", range(150, 480, 30))
def test_a_chinese_title_is_parted_between_words(width: int) -> None:
    title = "青禾市2025年国民经济和社会发展规划执行情况与2026年计划安排草案的报告"
    lines = break_lines(plain(title), theme.TITLE_ZH, width)
    assert "".join(said(lines)) == title
    ends = {sum(map(len, said(lines)[:count])) for count in range(1, len(lines))}
    for word in ("国民经济", "社会", "发展", "规划", "执行", "情况", "计划", "安排", "草案的", "报告"):
        at = title.index(word)
        assert not ends & set(range(at + 1, at + len(word))), word


def test_a_long_running_head_ends_in_an_ellipsis() -> None:
    (line,) = one_line("word " * 80, theme.RUNNING, 150)
    assert "".join(run.text for run in line.runs).endswith("…")
    assert line.width <= 150.02


@pytest.mark.parametrize(
    ("char", "chinese", "face"),
    [
        ("南", True, "NotoSansSC-Regular"),
        ("南", False, "NotoSansSC-Regular"),
        ("“", True, "NotoSansSC-Regular"),
        ("“", False, "SourceSans3-Regular"),
        ("A", False, "SourceSans3-Regular"),
        ("ǎ", True, "NotoSansSC-Regular"),
        ("㙍", False, "NotoSansSC-Regular"),
    ],
)
def test_each_character_gets_the_face_of_its_surroundings(char: str, chinese: bool, face: str) -> None:
    assert glyph(char, Weight.REGULAR, chinese).face == face


def test_a_character_without_a_glyph_becomes_a_geta_mark() -> None:
    assert glyph("𪚥", Weight.BOLD, True).char == "〓"


def contrast(one: str, other: str = "#FFFFFF") -> float:
    def light(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    bright, dark = sorted((light(one), light(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colour", [theme.INK, theme.TEAL, theme.ACCENT, theme.ALARM, theme.MUTED])
def test_text_colours_meet_wcag_aa(colour: str) -> None:
    assert contrast(colour) >= 4.5
    assert contrast(colour, theme.TINT) >= 4.5
    assert contrast(colour, theme.ALARM_TINT) >= 4.5
