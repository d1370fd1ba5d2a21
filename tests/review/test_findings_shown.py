"""What a person sees of a finding: whole words, both places, a fix that can be taken as it is."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair
from desktop_app.review.model import Finding

# Chinese, English with one slip, the sentence that one key makes of it ("" where it takes a person).
FIXES = [
    ("人均绿地面积居全市第四。", "Green space per capita ranked second in the city.",
     "Green space per capita ranked fourth in the city."),
    ("“十六五”时期城市将扩容。", "The city will be enlarged in the 14th Five-Year Plan period.",
     "The city will be enlarged in the 16th Five-Year Plan period."),
    ("图书馆数量翻了一番。", "The number of libraries tripled.", ""),
    ("新增林地12公顷。", "Another 12 mu of woodland were added.",
     "Another 12 hectares of woodland were added."),
    ("贷款总额8.4亿美元。", "Loans totaled 840 million yuan.", "Loans totaled US$840 million."),
    ("罗湖区新建公园8个。", "Eight parks were built in Longhua District.",
     "Eight parks were built in Luohu District."),
    ("新建小学7所、中学2所。", "Two primary schools and seven secondary schools were built.",
     "Seven primary schools and two secondary schools were built."),
    ("全镇有七个村。", "The town has nine villages.", "The town has seven villages."),
]  # fmt: skip


def only(chinese: str, english: str) -> Finding:
    """The one finding there is."""
    (finding,) = check_pair(chinese, english)
    return finding


@pytest.mark.parametrize(("chinese", "wrong", "mended"), FIXES)
def test_one_key_gives_a_sentence_that_can_stay(chinese: str, wrong: str, mended: str) -> None:
    assert only(chinese, wrong).fix == mended
    assert not mended or check_pair(chinese, mended) == []


def test_a_negation_and_its_opposite_are_one_slip() -> None:
    finding = only("严禁在库区钓鱼。", "Fishing in the reservoir area is allowed.")
    assert finding.check == "negation"


def test_words_are_quoted_whole() -> None:
    finding = only("取消了18项罚款。", "Eighteen fines were introduced.")
    assert "“introduced”" in finding.message


def test_the_words_that_say_how_exact_a_number_is_are_quoted_and_marked() -> None:
    english = "At most 300 doctors will be trained each year."
    finding = only("每年培训医生不少于300人。", english)
    assert "“At most”" in finding.message
    assert english[finding.en_start : finding.en_end].startswith("At most 300")


def test_an_invented_not_marks_the_clause_that_affirms() -> None:
    chinese = "新校区已经启用，学生人数有所增加。"
    finding = only(chinese, "The new campus is not in use, and the number of students has increased.")
    assert chinese[finding.zh_start : finding.zh_end] == "新校区已经启用"


def test_a_month_is_named_as_one() -> None:
    finding = only("展览于2024年4月开幕。", "The exhibition opened in May 2024.")
    assert "the Chinese says 4月" in finding.message
