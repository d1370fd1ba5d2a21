"""Figures right in their digits: a word of more that slipped in, another thing counted, another dollar."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.review.checks import check_pair
from desktop_app.services.checking import PairChecker, check_lines
from desktop_app.settings import Paths
from desktop_app.translation.terms.termbase import Termbase
from tests.review.slips import assert_found

# Chinese, right English, what stands in it, what stands there in the slip, the finding.
SLIPS = [
    ("全年用水量增长8.1%。", "Water use grew by 8.1%.", "by 8.1", "by over 8.1", "figure-qualifier"),
    ("赤字4.06万亿元。", "A deficit of 4.06 trillion yuan.", "4.06", "less than 4.06", "figure-qualifier"),
    ("完成率为96%。", "The completion rate is 96%.", "96%", "96% or more", "figure-qualifier"),
    ("惠及31.8万户。", "It benefits 318,000 households.", "households", "people", "figure-unit"),
    ("救助流浪儿童320人。", "It helped 320 street children.", "street children", "companies", "figure-unit"),
    ("新建中小学23所。", "It built 23 schools.", "schools", "hospitals", "figure-unit"),
    ("第三季出口下降2.6%。", "Exports fell 2.6% in the third quarter.", "third", "second", "figure-period"),
    ("2—9月用电量增长5.4%。", "Power use grew by 5.4% from February to September.",
     "February", "March", "figure-date"),
    ("销货价值按年跌7.1%。", "The value of sales fell by 7.1% on the year.", "by", "to", "figure-level"),
    ("违者处五十元以上罚款。", "Offenders face a fine of at least 50 yuan.",
     "at least 50", "50", "figure-qualifier"),
    ("未成年人须年满十六周岁。", "Minors must be 16 years of age.", "16", "18", "figure-value"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "english", "right", "wrong", "check"), SLIPS)
def test_a_slip_is_found_and_its_right_form_is_silent(
    source: str, english: str, right: str, wrong: str, check: str
) -> None:
    assert_found(source, english, right, wrong, check)


@pytest.mark.parametrize(
    ("source", "english"),
    [
        (
            "治理水土流失面积135平方公里。",
            "Soil erosion was brought under control over 135 square kilometers.",
        ),
        ("该集团收购港口15%的股权。", "The group took over 15% of the shares in the port."),
        ("失业率跌破4%。", "The unemployment rate dropped below 4%."),
        ("收入破3亿元。", "Revenue topped RMB 300 million."),
        ("罚款不得超过五万元。", "No fine shall exceed 50,000 yuan."),
        ("城乡收入比为2.3：1。", "The ratio of urban to rural incomes is 2.3 to 1."),
        ("截至6月30日，共有412人痊愈。", "As of June 30, 2020, a total of 412 people had recovered."),
        ("该省共发现2019冠状病毒病病例35例。", "The province has found 35 COVID-19 cases."),
        ("不该花的钱，一分也不能花。", "Not one cent is to be spent where it should not be."),
        (
            "5月份，PPI环比下降0.3%，同比上涨0.3%。",
            "The producer price index fell 0.3% month on month in May and rose 0.3% year on year.",
        ),
        (
            "1年期LPR为3.1%，较上期下调25个基点。",
            "The one-year loan prime rate was cut by 25 basis points to 3.1 percent.",
        ),
        ("违者处五十元以上二百元以下罚款。", "Offenders face a fine of 50 to 200 yuan."),
        ("孕产妇死亡率降至15.7/10万。", "Maternal mortality dropped to 15.7 per 100,000."),
        (
            "民企增加值占比达62.3%，贡献了七成以上的税收、九成的新增就业。",
            "The private sector produced 62.3% of value added, over 70% of tax revenue and 90% of new jobs.",
        ),
        ("最低气压950百帕。", "The lowest pressure was 950 hPa."),
        ("义诊队由七八人组成。", "The volunteer team is made up of seven or eight doctors."),
    ],
)
def test_what_only_looks_like_a_slip_is_silent(source: str, english: str) -> None:
    assert check_pair(source, english) == []


def test_a_word_that_slipped_in_is_taken_out_again() -> None:
    (found,) = check_pair("全年用水量增长8.1%。", "Water use grew by over 8.1% in the year.")
    assert found.fix == "Water use grew by 8.1% in the year."


@pytest.mark.parametrize("said", ["$48.1 billion", "HK$48.1 billion"])
def test_yuan_of_a_traditional_text_may_be_another_dollar(said: str) -> None:
    checker = PairChecker(Termbase.load())
    assert not checker.check("1", "預計赤字為481億元。", f"A deficit of {said} is expected.", None)
    assert checker.check("1", "预计赤字为481亿元。", f"A deficit of {said} is expected.", None)


def test_us_dollars_stay_wrong_in_a_traditional_text() -> None:
    found = PairChecker(Termbase.load()).check(
        "1", "預計赤字為481億元。", "A deficit of US$48.1 billion.", None
    )
    assert [one.check for one in found] == ["figure-unit"]


def test_the_script_of_most_lines_tells_the_dollar_of_all(tmp_path: Path) -> None:
    chinese = ["政府預計赤字會擴大。", "財政儲備將會減少。", "注资五十亿元。"]
    english = ["The Government expects the deficit to widen.", "Fiscal reserves will decrease.",
               "An injection of $5 billion will be made."]  # fmt: skip
    paths = Paths(tmp_path, tmp_path, tmp_path, tmp_path)
    assert "figure-unit" not in [one.check for one in check_lines(chinese, english, paths)]
    assert "figure-unit" in [one.check for one in check_lines(chinese[2:], english[2:], paths)]


@pytest.mark.parametrize("said", ["Экспорт вырос на 5%.", "ارتفعت الصادرات 5%.", "수출이 5% 늘었다."])
def test_another_script_is_no_english(said: str) -> None:
    assert [one.check for one in check_pair("出口增长5%。", said)] == ["untranslated"]


def test_a_negation_inside_a_name_that_is_told_is_not_lost(tmp_path: Path) -> None:
    paths = Paths(tmp_path, tmp_path, tmp_path, tmp_path)
    chinese = ["扎实筹备2026年APEC领导人非正式会议。", "扎实筹备本次非正式会议。"]
    english = [
        "We prepared for the 2026 APEC Economic Leaders' Meeting.",
        "We prepared for this formal meeting.",
    ]
    found = {(one.segment, one.check) for one in check_lines(chinese, english, paths)}
    assert found == {("2", "negation")}
