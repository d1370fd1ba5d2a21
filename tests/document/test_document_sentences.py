"""Where sentences end, and that nothing is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.document.sentences import LONG_SENTENCE, clause_breaks, split_sentences


def cut(text: str, **options: bool) -> list[str]:
    return [text[a:b] for a, b in split_sentences(text, **options)]


@pytest.mark.parametrize(
    "marked",
    [
        "增长6.3%。|新增企业5.7万家。",
        "出口增长8%；|进口增长3%。",
        "获央视报道。|“智造廊道”“机器人谷”加速崛起。",
        "课程《人，我找到你啦！》获二等奖。",
        "提出“稳字当头、稳中求进。”|会议强调，要抓落实。",
        "打造“近悦远来！”的品牌。|成效明显。",
        "他说：“你好！”|大家鼓掌。",
        "完成投资（含续建；不含前期）12亿元。|其中工业6亿元。",
        "主要做法是：|一是抓项目；|二是抓招商。",
        "目标为：增长6%左右。",
        "这难道不重要吗？|非常重要！",
        "建设中……|下一步加快推进。",
        "包括医疗、教育……等领域。",
        "《规划》提出：到2025年，产值达到5.2亿元。",
        "“新基建”全面提速。”|后面的引号多了一个。",
        "第一句。 |第二句。",
    ],
)
def test_cuts_where_a_reader_would(marked: str) -> None:
    assert cut(marked.replace("|", "")) == marked.split("|")


def test_whole_sentences_on_request() -> None:
    assert cut("出口增长8%；进口增长3%。其中一般贸易增长5%。", semicolons=False) == [
        "出口增长8%；进口增长3%。",
        "其中一般贸易增长5%。",
    ]


@given(st.text(alphabet="。！？；…：，、“”《》（）()市区增长12.% \n一是A.é\ud83d\ude00", max_size=200))
def test_spans_tile_the_text(text: str) -> None:
    spans = split_sentences(text)
    assert "".join(text[a:b] for a, b in spans) == text
    assert all(a < b for a, b in spans)
    assert [b for _, b in spans[:-1]] == [a for a, _ in spans[1:]]


@given(
    st.lists(
        st.sampled_from(["全市经济运行稳中向好，", "（一期，二期）", "“敢闯，敢试”", "产业加快集聚，"]),
        max_size=40,
    )
)
def test_clause_breaks_stand_behind_outer_commas(parts: list[str]) -> None:
    text = "".join(parts)
    breaks = clause_breaks(text)
    assert breaks == sorted(set(breaks))
    assert all(text[b - 1] == "，" for b in breaks)
    assert all(text[:b].count("（") == text[:b].count("）") for b in breaks)
    assert not breaks or len(text) > LONG_SENTENCE


def test_long_sentences_are_offered_breaks() -> None:
    pieces = clause_breaks("加快推进重点项目建设，" * 20)
    assert 2 <= len(pieces) <= 6
