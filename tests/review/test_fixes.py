"""What the key for a fix writes: the right figure in the form of the wrong one, and nothing else."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair


@pytest.mark.parametrize(
    ("source", "english", "mended"),
    [
        ("项目于3月开工。", "The project started in May.", "The project started in March."),
        ("会议于3月5日召开。", "The meeting was held on March 6.", "The meeting was held on March 5."),
        ("项目于2024年开工。", "Work began in 2025.", "Work began in 2024."),
        ("排名全省第二。", "It ranked Third in the province.", "It ranked Second in the province."),
        ("新建四所学校。", "Six schools were built.", "Four schools were built."),
        ("新建四所学校。", "We built six schools.", "We built four schools."),
        ("新冠疫情防控转段。", "COVID-20 control moved on.", "COVID-19 control moved on."),
        ("投入提高1个百分点。", "Input rose by 1%.", "Input rose by 1 percentage point."),
        ("投入提高2个百分点。", "Input rose by 2%.", "Input rose by 2 percentage points."),
    ],
)
def test_a_wrong_figure_is_mended_in_its_own_form(source: str, english: str, mended: str) -> None:
    assert [one.fix for one in check_pair(source, english)] == [mended]


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("新冠疫情防控转段。", "COVID-20 control moved on."),
        ("细颗粒物浓度下降。", "The concentration of PM2.6 fell."),
    ],
)
def test_a_code_that_the_chinese_says_otherwise_marks_the_english_alone(source: str, english: str) -> None:
    (finding,) = check_pair(source, english)
    assert (finding.zh_start, finding.zh_end) == (0, 0)
    assert english[finding.en_start : finding.en_end] in ("COVID-20", "PM2.6")


@pytest.mark.parametrize(
    ("source", "english", "meant"),
    [
        ("今年，全镇同比增长3%。", "In last year, the town grew by 3% year on year.", True),
        ("今年以来，出口同比增长3%。", "During last year, exports rose by 3% year on year.", True),
        ("今年，全镇同比增长3%。", "The town grew by 3% so far, compared with that of last year.", False),
        ("今年，全镇同比增长3%。", "This year the town grew by 3% on the level of last year.", False),
    ],
)
def test_last_year_for_this_year_is_found_beside_a_comparison(
    source: str, english: str, *, meant: bool
) -> None:
    found = [one.check for one in check_pair(source, english)]
    assert ("figure-period" in found) is meant


@pytest.mark.parametrize(
    ("source", "english", "begins"),
    [
        (
            "总额达到90亿元。",
            "The total reached RMB 90 billion.",
            "10 times too large: 90亿元 is RMB 9 billion",
        ),
        (
            "总额达到90亿元。",
            "The total reached RMB 90 million.",
            "100 times too small: 90亿元 is RMB 9 billion",
        ),
        ("总额达到90亿元。", "The total reached RMB 8 billion.", "90亿元 is RMB 9 billion"),
        ("增长0%。", "It grew by 5%.", "Wrong figure: the Chinese says 0%, the English “5%”."),
        ("增长8.2%。", "It grew by 82%.", "10 times too large: the Chinese says 8.2%, the English “82%”."),
    ],
)
def test_only_a_slip_of_scale_is_called_one(source: str, english: str, begins: str) -> None:
    (message,) = [one.message for one in check_pair(source, english) if one.check == "figure-value"]
    assert message.startswith(begins)


@pytest.mark.parametrize(
    ("source", "english", "message"),
    [
        (
            "完成投资12亿元，新开工项目。",
            "New projects were started.",
            "12亿元 (RMB 1.2 billion) is missing in the English.",
        ),
        ("评为120分，排名靠前。", "It ranked high.", "120分 (120 points) is missing in the English."),
        ("2025年，出口增长。", "Exports grew.", "2025 is missing in the English."),
        (
            "开通热线12345，受理诉求。",
            "A hotline was opened to receive requests.",
            "12345 is missing in the English.",
        ),
        (
            "投资12亿元。",
            "Investment reached 1.2 billion.",
            "The currency of 12亿元 (RMB 1.2 billion) is not named.",
        ),
    ],
)
def test_what_is_lost_is_told_as_english_says_it_but_for_bare_digits(
    source: str, english: str, message: str
) -> None:
    assert message in [one.message for one in check_pair(source, english)]


@pytest.mark.parametrize(
    ("source", "english", "lost"),
    [
        ("投入增长1%。", "Input rose.", True),
        ("投入增长1.0%。", "Input rose at one of the best schools.", True),
        ("投入提高1个百分点。", "Input rose.", True),
        ("投入增长1%。", "Input rose by one percent.", False),
        ("投入提高1个百分点。", "Input rose by a full percentage point.", False),
        ("新增企业1家。", "A company was added.", False),
    ],
)
def test_one_percent_must_be_said_and_one_company_need_not(source: str, english: str, *, lost: bool) -> None:
    assert ("figure-missing" in [one.check for one in check_pair(source, english)]) is lost


@pytest.mark.parametrize(
    ("source", "english", "right"),
    [
        ("会议于23时召开。", "The meeting began at 11 p.m.", True),
        ("会议于23时召开。", "The meeting began at 11 a.m.", False),
        ("会议于12时召开。", "The meeting began at 12 p.m.", True),
        ("会议于12时召开。", "The meeting began at 12 a.m.", False),
    ],
)
def test_hours_before_and_after_noon_are_told_apart(source: str, english: str, *, right: bool) -> None:
    assert (check_pair(source, english) == []) is right
