"""Figures that changed places, and levels told as changes."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair


def kinds(source: str, english: str) -> list[str]:
    return [one.check for one in check_pair(source, english)]


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("龙岗区增长5%，福田区增长3%。", "Longgang grew by 3%, and Futian by 5%."),
        ("出口增长8.2%，进口下降3.1%。", "Exports grew by 3.1%, while imports fell by 8.2%."),
        ("新建学校12所，改造医院5家。", "We built five schools and renovated 12 hospitals."),
        ("2023年和2024年分别增长5%和6%。", "Growth was 6% in 2023 and 5% in 2024."),
        ("一季度增长4.5%，二季度增长5.1%。", "Growth was 5.1% in the first quarter and 4.5% in the second."),
        ("龙岗区和福田区分别投资20亿元和30亿元。",
         "Longgang and Futian invested RMB 3 billion and RMB 2 billion respectively."),
    ],
)  # fmt: skip
def test_exchanged_figures_are_one_finding(source: str, english: str) -> None:
    assert kinds(source, english) == ["figure-exchanged"]


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("龙岗区增长5%，福田区增长3%。", "Futian grew by 3%, and Longgang by 5%."),
        ("出口增长8.2%，进口下降3.1%。", "Imports fell by 3.1%, while exports grew by 8.2%."),
        ("2023年和2024年分别增长5%和6%。", "Growth was 5% in 2023 and 6% in 2024."),
        ("龙岗区和福田区分别投资20亿元和30亿元。",
         "Longgang and Futian invested RMB 2 billion and RMB 3 billion respectively."),
        ("猪肉价格上涨12.5%，鲜菜价格下降3.8%，鸡蛋价格下降1.1%。",
         "Pork rose by 12.5%, whereas fresh vegetables and eggs fell by 3.8% and 1.1% respectively."),
        ("到2025年底，每千人口拥有执业医师3.2名、护士3.8名，床位数达到7.5张。",
         "By the end of 2025 there will be 3.2 doctors, 3.8 nurses and 7.5 beds for every thousand people."),
        ("小学毛入学率达77.4%，高于全国69.2%的平均水平；高中阶段教育和高等教育毛入学率分别达到87%和42.7%。",
         "Gross enrollment in primary schools came to 77.4%, higher than the national average of 69.2%; "
         "those for senior secondary and higher education reached 87% and 42.7%, respectively."),
        ("金融机构存、贷款余额分别增长8.8%、11.9%。",
         "The balance of deposits and loans at financial institutions grew by 8.8% and 11.9%, respectively."),
    ],
)  # fmt: skip
def test_another_order_is_no_exchange(source: str, english: str) -> None:
    assert kinds(source, english) == []


def test_the_mended_sentence_puts_both_figures_back() -> None:
    (finding,) = check_pair("龙岗区增长5%，福田区增长3%。", "Longgang grew by 3%, and Futian by 5%.")
    assert finding.fix == "Longgang grew by 5%, and Futian by 3%."


@pytest.mark.parametrize(
    ("source", "english", "found"),
    [
        ("产值增长到50亿元。", "Output value grew by RMB 5 billion.", True),
        ("产值增长了50亿元。", "Output value grew to RMB 5 billion.", True),
        ("失业率下降到4.5%。", "The unemployment rate fell by 4.5%.", True),
        ("产值增长到50亿元。", "Output value grew to RMB 5 billion.", False),
        ("产值增长了50亿元。", "Output value grew by RMB 5 billion.", False),
        ("产值从20亿元增加到50亿元。", "Output value grew from RMB 2 billion to RMB 5 billion.", False),
    ],
)
def test_by_and_to(source: str, english: str, found: bool) -> None:
    assert (kinds(source, english) == ["figure-level"]) is found


def test_a_rank_that_nothing_tells_is_missing() -> None:
    source = "我市经济总量位居全省第一。"
    assert kinds(source, "Our city's economy ranks in the province.") == ["figure-missing"]
    assert kinds(source, "Our city's economy tops the province.") == []


def test_a_list_of_a_hundred_is_no_rank_in_it() -> None:
    chinese = "跻身全国百强县前50名。"
    assert kinds(chinese, "We entered the top 50 of China's Top 100 Counties.") == []
    assert kinds(chinese, "We entered the top fifty of China's Top 100 Counties.") == []
    assert "figure-value" in kinds(chinese, "We entered the top 30 of China's Top 100 Counties.")
