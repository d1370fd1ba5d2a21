"""No character is lost, whatever the report looks like; ids survive edits; time grows with length."""

from __future__ import annotations

import time
from collections import Counter
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.document.model import Report
from desktop_app.document.read import read_text
from desktop_app.errors import DocumentError

MARKS = set("*-—_•●+─―－–·■◆□○▪▶➢✓◇★☆▍▎▌❖✦✔►▲△➤☞")
line = st.one_of(
    st.sampled_from(
        [
            "一、2024年工作回顾",
            "二、2025年主要任务",
            "（一）产业发展",
            "（二）民生改善",
            "（三）扩大内需。新增投资120亿元。",
            "1.投资有力。完成投资30亿元。",
            "（1）项目甲；",
            "第一章 总则",
            "第一节 目标",
            "- 增长6%；",
            "——经济回升向好。增长5%。",
            "**工业增长。**增加值增长6%。**消费回暖。**零售增长5%。",
            "**民生持续改善**。新增学位5000个。",
            "改革不断深化。推出举措62项。",
            "各位代表：",
            "过去一年，取得成绩，也存在困难和问题。",
            "全市上下坚持稳中求进，“智慧",
            "海关”全面上线，新增12",
            "所学校，建成",
            "投用。",
            "附件",
            "来源：某网",
            "— 3 —",
            "目录",
            "2025年重点工作",
            "**",
            "****",
            "一是",
            "第一、关于工业",
            "㈠ 收支情况",
            "⑴收入",
            "指标 | 数量 | 比重",
            "总人口 832955 100",
            "东海市人民政府",
            "2024年2月21日",
            "人工智能朗读：",
            "——2024年1月10日在东海市第八届人民代表大会第四次会议上",
            "表1\t增速\t占比",
            "《",
            "”",
            "（",
            "A",
            "12",
        ]
    ),
    st.text(alphabet="一二、（）()。，；：“”《》*-—·1.2%市区 \t增长A_", max_size=40),
)
reports = st.lists(st.tuples(line, st.sampled_from(["\n", "\n\n", "\n　　", "\f"])), min_size=1, max_size=40)


def text_of(parts: list[tuple[str, str]]) -> str:
    return "海东区2024年政府工作报告\n\n" + "".join(a + b for a, b in parts) + "全年新增就业三万人。"


def bare(text: str) -> Counter[str]:
    return Counter(char for char in text if not char.isspace() and char not in MARKS)


def whole(report: Report) -> str:
    return "".join(b.text for b in report.blocks) + "".join(report.removed)


@settings(max_examples=150, deadline=None)
@given(reports)
def test_blocks_and_furniture_hold_every_character(parts: list[tuple[str, str]]) -> None:
    text = text_of(parts)
    report = read_text(text)
    assert bare(whole(report)) == bare(text)


@settings(max_examples=80, deadline=None)
@given(reports)
def test_blocks_keep_the_order_of_the_source(parts: list[tuple[str, str]]) -> None:
    text = text_of(parts)
    report = read_text(text)
    if report.removed or not report.blocks[0].text.startswith("海东区"):
        return
    kept = "".join(c for b in report.blocks for c in b.text if not c.isspace() and c not in MARKS)
    assert kept == "".join(c for c in text if not c.isspace() and c not in MARKS)


@settings(max_examples=80, deadline=None)
@given(reports)
def test_tree_and_segments_are_sound(parts: list[tuple[str, str]]) -> None:
    report = read_text(text_of(parts))
    ids = [b.id for b in report.blocks]
    assert len(set(ids)) == len(ids)
    seen: set[str | None] = {None}
    for block in report.blocks:
        assert block.text
        assert block.text == block.text.strip()
        assert block.parent in seen
        seen.add(block.id)
        assert "".join(s.text for s in report.segments_of(block.id)) == block.text
        assert all(block.text[s.start : s.end] == s.text for s in report.segments_of(block.id))
    assert len({s.id for s in report.segments}) == len(report.segments)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300))
def test_any_text_is_read_or_refused_in_one_sentence(text: str) -> None:
    with suppress(DocumentError):
        assert read_text(text, "x.txt").blocks


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.sampled_from([chr(0xD800), "市", "\x00", "\u202e", "增长6%。", "\n", "\ufeff", "\x85"]),
        max_size=30,
    )
)
def test_lone_surrogates_and_control_characters_do_no_harm(parts: list[str]) -> None:
    read_text("海东区报告。" + "".join(parts))


def test_segment_ids_survive_edits_of_the_file(nanshan_text: str) -> None:
    before = {s.text: s.id for s in read_text(nanshan_text).segments}
    edited = nanshan_text.replace("各位代表：", "各位代表、同志们：").replace(
        "（二）实体经济", "新加的一段文字。\n\n（二）实体经济"
    )
    after = {s.text: s.id for s in read_text(edited).segments}
    same = [text for text in before if text in after]
    assert len(same) >= len(before) - 2
    assert all(before[text] == after[text] for text in same)


@pytest.fixture(scope="module")
def nanshan_text() -> str:
    from desktop_app import resources

    return resources.read_text("sample/nanshan-2026.txt")


def test_time_grows_with_length_only(nanshan_text: str) -> None:
    body = nanshan_text[nanshan_text.index("一、2025") :]

    def seconds(times: int) -> float:
        text = "海东区报告\n\n" + body * times
        start = time.perf_counter()
        read_text(text)
        return time.perf_counter() - start

    seconds(1)
    assert seconds(12) < 12 * 3 * max(seconds(2) / 2, 0.02)
