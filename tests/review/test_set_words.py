"""Figures and times told by set words, crowds, votes and persons: what must be told, and what looks alike."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair


def _checks(source: str, english: str) -> set[str]:
    return {finding.check for finding in check_pair(source, english)}


@pytest.mark.parametrize(
    ("source", "right", "wrong", "check"),
    [
        (
            "去年同期为3.4%。", "It was 3.4 percent a year earlier.",
            "It was 3.4 percent two years ago.", "figure-period",
        ),
        (
            "三年内投入资金50亿元。", "RMB 5 billion will be invested within three years.",
            "RMB 5 billion will be invested within three quarters.", "figure-period",
        ),
        (
            "参观时间为半小时。", "A visit lasts thirty minutes.", "A visit lasts an hour.", "figure-value",
        ),
        (
            "合同期限不得超过三年。", "The contract may not exceed three years.",
            "The contract must be at least three years.", "figure-qualifier",
        ),
        (
            "每平方公里120人。", "There are 120 people per sq km.",
            "There are 120 people per square mile.", "figure-unit",
        ),
        (
            "几十名学生参加了活动。", "Dozens of students took part in the event.",
            "Thousands of students took part in the event.", "figure-value",
        ),
        (
            "20世纪90年代，产业开始转型。", "In the 1990s, industries began to transform.",
            "In the 2090s, industries began to transform.", "figure-date",
        ),
        (
            "决议以120票赞成、3票反对、8票弃权获得通过。",
            "The resolution passed with 120 votes in favor, 3 against and 8 abstentions.",
            "The resolution passed with 120 votes in favor, 8 against and 3 abstentions.", "figure-exchanged",
        ),
        (
            "一、二、三产业分别增长3.2%、5.6%和6.1%。",
            "The primary sector grew 3.2%, the secondary sector 5.6% and the tertiary sector 6.1%.",
            "The primary sector grew 5.6%, the secondary sector 3.2% and the tertiary sector 6.1%.",
            "figure-exchanged",
        ),
        (
            "条例共八章六十二条。", "The regulations have eight chapters and 62 articles.",
            "The regulations have nine chapters and 62 articles.", "figure-value",
        ),
        (
            "青年每周锻炼两次。", "Young people exercise twice a week.",
            "Young people exercise three times a week.", "figure-value",
        ),
        (
            "人均收入达到39218元。", "Income per head reached 39,218 yuan.",
            "Income per head fell to 39,218 yuan.", "figure-direction",
        ),
        (
            "覆盖率提高1.3个百分点，达到44.5%。", "Coverage rose by 1.3 percentage points to 44.5 percent.",
            "Coverage rose by 1.3 percentage points from 44.5 percent.", "figure-level",
        ),
        (
            "每亩增收300元。", "Income per mu rose by RMB 300.",
            "Income per hectare rose by RMB 300.", "figure-unit",
        ),
    ],
)  # fmt: skip
def test_a_set_word_told_by_another_is_found(source: str, right: str, wrong: str, check: str) -> None:
    assert not _checks(source, right)
    assert check in _checks(source, wrong)


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("罚款不得超过五万元。", "No fine shall exceed 50,000 yuan."),
        ("数十万名学生返校。", "Hundreds of thousands of pupils are back."),
        ("培训为期两周。", "The training lasts 14 days."),
        ("死亡率从7.2‰降至4.9‰。", "The death rate fell from 0.72 percent to 0.49 percent."),
        ("2024财年利润为4.6亿美元。", "Profit for FY2024 was US$460 million."),
        ("“十四五”规划顺利实施。", "The Five-Year Plan (2021–2025) was implemented smoothly."),
        ("1至9月新增就业8.4万人。", "A total of 84,000 jobs were added in Q1–Q3."),
        ("每五名儿童中就有一名超重。", "20 percent of children are overweight."),
        ("利率下调25个基点。", "The rate was trimmed by 25bp."),
        ("三分之二以上的居民参加了体检。", "Over two thirds of residents had check-ups."),
        ("到本世纪中叶建成强国。", "By the mid-21st century, we will build a strong country."),
        ("至少73人死亡，另有320多人受伤。", "It took at least 73 lives and injured over 320 others."),
    ],
)  # fmt: skip
def test_what_is_told_in_another_way_is_no_slip(source: str, english: str) -> None:
    assert not _checks(source, english)


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("她未能按时提交材料。", "She failed to submit the materials on time.",
         "He failed to submit the materials on time."),
        ("总统普京周三在莫斯科会见了客人。", "President Putin met the guests in Moscow on Wednesday.",
         "President Putin met the guests in Beijing on Wednesday."),
        ("公司正在测试出租车。", "The company is testing taxis.", "The company has stopped testing taxis."),
        ("失业率仍居高不下。", "Unemployment remains stubbornly high.", "Unemployment remains low."),
    ],
)  # fmt: skip
def test_another_person_place_or_way_is_found(source: str, right: str, wrong: str) -> None:
    assert not _checks(source, right)
    assert _checks(source, wrong)


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("久坐不动会增加患病的风险。", "A sedentary lifestyle adds to the risk of illness."),
        ("我们不能低估它的影响。", "Its impact is significant."),
        ("新法律禁止在公共场所吸烟。", "Smoking in public places is illegal under the new law."),
        ("部长表示，政府不会提高税率。", "The minister ruled out raising tax rates."),
    ],
)
def test_a_denial_told_by_another_word_is_no_slip(source: str, english: str) -> None:
    assert not {"negation", "opposite"} & _checks(source, english)


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("案件久拖不决，群众有意见。", "Cases drag on for years, and the public complains."),
        ("这种病并非不治之症。", "The disease is curable."),
        ("未成年人不得进入。", "Those under 18 are barred from entry."),
        ("城市虽然不大，但夜生活丰富。", "Small as it is, the city has a rich nightlife."),
        ("猪肉在食品类别中至少占10%。", "Pork at least accounts for 10% of food."),
        ("英国央行宣布加息。", "The BoE announced a rate rise."),
        ("石破茂再次当选日本首相。", "Shigeru Ishiba was reelected as Japan's prime minister."),
        ("日均发送旅客371万人次，比2020年同期增长40.1%。",
         "Daily trips came to 3.71 million, up by 40.1 percent from a year earlier."),
        ("合议庭的成员应当是单数。", "The members of a collegial panel shall be odd in number."),
    ],
)  # fmt: skip
def test_what_the_press_tells_freely_is_no_slip(source: str, english: str) -> None:
    assert not _checks(source, english)


@pytest.mark.parametrize(
    ("source", "english", "check"),
    [
        (
            "政协十四届三次会议3月4日开幕。",
            "The second session of the 14th National Committee opened on March 4.",
            "figure-value",
        ),
        ("食品安全问题不容小觑。", "Food safety can be taken lightly.", "negation"),
        ("搜救工作仍在继续。", "The search has ended.", "negation"),
        ("会议将于下周二举行。", "The meeting will be held next Monday.", "opposite"),
    ],
)
def test_what_turns_the_sense_is_found(source: str, english: str, check: str) -> None:
    assert check in _checks(source, english)


@pytest.mark.parametrize(
    ("source", "right", "wrong", "check"),
    [
        ("油价跌至每桶67.3美元。", "Oil fell to $67.3 a barrel.", "Oil rose to $67.3 a barrel.",
         "figure-direction"),
        ("油价跌至每桶67.3美元。", "Oil fell to $67.3 a barrel.", "Oil fell to $67.3 a ton.", "figure-unit"),
        ("球队取得五连胜。", "It was the team's fifth straight win.",
         "It was the team's fourth straight win.", "figure-value"),
        ("上调最低标准8%。", "The minimum was raised by 8 percent.", "The minimum was raised to 8 percent.",
         "figure-level"),
        ("产量连续三年超过40万吨。", "Output topped 400,000 tonnes for the third straight year.",
         "Output topped 400,000 tonnes for the third straight month.", "figure-unit"),
        ("“十四五”规划顺利实施。", "The plan for 2021–2025 went smoothly.",
         "The plan for 2022–2025 went smoothly.", "figure-date"),
        ("每百户拥有汽车43辆。", "There are 43 cars per 100 households.", "There are 43 cars per households.",
         "figure-missing"),
        ("前三季度出口1.5万亿元。", "Exports in the nine months to September came to RMB 1.5 trillion.",
         "Exports in the nine years to September came to RMB 1.5 trillion.", "figure-period"),
        ("第五十五条　工作机构可以进行研究。", "Article 55 The office may conduct studies.",
         "Article The office may conduct studies.", "figure-missing"),
        ("大米每公斤售价5.6元。", "Rice sells for 5.6 yuan a kilo.", "Rice sells for 5.6 yuan a ton.",
         "figure-unit"),
        ("住房月底交付。", "The homes will be handed over at the end of the month.",
         "The homes will be handed over at the end of the year.", "figure-period"),
        ("存款余额为1286.4亿元。", "Deposits stood at RMB 128.64 billion.",
         "Deposits stood at over RMB 128.64 billion.", "figure-qualifier"),
    ],
)  # fmt: skip
def test_rates_runs_and_plans_told_otherwise_are_found(
    source: str, right: str, wrong: str, check: str
) -> None:
    assert not _checks(source, right)
    assert check in _checks(source, wrong)


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("还要为两亿七八千万农民工提供机会。", "Over 270 million migrant workers also need opportunities."),
        ("第二轮对话半个月前在华盛顿结束。", "The second round of talks ended in Washington two weeks ago."),
        ("同比减少近四分之一。", "It was a fall of almost one quarter year on year."),
        ("气温较常年同期偏高1.2℃。", "Temperatures were 1.2 degrees Celsius above normal."),
        ("未决案件减少。", "Pending cases fell."),
        ("12家银行中有9家不良贷款率下降。", "Nine of the 12 banks saw their non-performing loan ratio fall."),
        ("租金为市场价的六折。", "The rent is 40 percent below market rates."),
        ("考试时间两个半小时。", "The exam lasts 150 minutes."),
    ],
)
def test_times_and_counts_told_in_another_way_are_no_slip(source: str, english: str) -> None:
    assert not _checks(source, english)
