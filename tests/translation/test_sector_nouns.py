"""The nouns of each sector, lines of work named in one breath, and what only sounds like them."""

from __future__ import annotations

import pytest

from tests.translation.localising import LOCALISER


def told(text: str) -> str:
    return LOCALISER.localise(text, role="results").text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("加强船舶污染防治", "pollution from ships"),
        ("规范小额贷款公司", "microcredit companies"),
        ("推广责任保险", "liability insurance"),
        ("改造候车亭、海关监管作业场所等设施", "such as bus shelters and customs supervision sites"),
        ("加强山洪地质灾害防治", "flash floods and geological disasters"),
        ("种植无花果、巴旦木", "figs and almonds"),
        (
            "外事侨务、民族宗教、气象地震、档案方志工作取得新成绩",
            "work on foreign and overseas",
        ),
    ],
)
def test_a_noun_of_its_sector_is_told(chinese: str, english: str) -> None:
    assert english.lower() in told(f"{chinese}。").lower()


def test_names_and_lists_like_them_keep_their_sense() -> None:
    assert "services such as" in told("优化民族宗教、外事侨务、气象、地震等服务。")
    assert "The aquatic product industry" in told("水产品产业提质增效。")


def test_who_joins_in_holds_no_verb() -> None:
    assert "worked with" not in told("联合区自然资源局举办了山洪灾害防御演练。")
    assert "worked with" in told("联合市卫生健康局开展健康体检1200人次。")


def test_fruit_before_a_head_stands_in_the_singular() -> None:
    said = told("发展番茄产业、马铃薯产业，培育珍珠饰品企业。")
    assert all(one in said for one in ("the tomato industry", "the potato industry", "pearl"))
