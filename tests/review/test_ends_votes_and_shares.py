"""Ends of a change, votes, shares and changes told for one another."""

from __future__ import annotations

from desktop_app.review.checks import check_pair
from tests.review.slips import assert_found


def test_a_share_is_no_excess() -> None:
    source = "其中团队游客约占2019年同期的62%。"
    english = "Of them, group tourists were roughly 62 percent of the figure for the same period in 2019."
    assert_found(source, english, "62 percent of the", "62 percent more than the", "figure-level")


def test_what_is_higher_may_be_told_so() -> None:
    source = "产量是上年的162%，比计划多12%。"
    english = "Output was 162 percent of that of the previous year, 12 percent more than planned."
    assert not check_pair(source, english)


def test_votes_are_told_in_their_order() -> None:
    source = "众议院以217票对203票通过了该法案。"
    assert_found(source, "The House passed the bill by 217 votes to 203.", "217 votes to 203",
                 "203 votes to 217", "figure-exchanged")  # fmt: skip


def test_a_peak_is_where_the_fall_began() -> None:
    source = "失业率已从2021年8月18.4%的峰值降至约6%。"
    english = "Unemployment has come down to around 6% from its peak of 18.4% in August 2021."
    wrong = english.replace("6%", "18.4%", 1).replace("peak of 18.4%", "peak of 6%")
    assert not check_pair(source, english)
    assert "figure-exchanged" in [one.check for one in check_pair(source, wrong)]


def test_a_change_of_one_amount_told_of_another() -> None:
    source = "发行专项债券2.6万亿元、比上年增加4000亿元。发行再融资债券7000亿元，用于置换存量债务。"
    english = (
        "A total of 2.6 trillion yuan of special-purpose bonds was issued, 400 billion yuan more than in the "
        "previous year, and 700 billion yuan of refinancing bonds was issued to replace existing debts."
    )
    wrong = english.replace("400", "x").replace("700", "400").replace("x", "700")
    assert not [one for one in check_pair(source, english) if one.check.startswith("figure-")]
    assert "figure-exchanged" in [one.check for one in check_pair(source, wrong)]


def test_by_and_to_behind_a_longer_object() -> None:
    source = "广告收入占总收入的比重提高到31.5%。"
    english = "The firm raised the share of advertising in its total revenue to 31.5 percent."
    assert_found(source, english, "to 31.5", "by 31.5", "figure-level")


def test_a_cut_of_so_much_to_a_level() -> None:
    source = "央行将政策利率下调25个基点至3.75%。"
    english = "The central bank cut its policy rate by a quarter of a percentage point, to 3.75%."
    wrong = "The central bank cut its policy rate by 3.75%, to a quarter of a percentage point."
    assert not check_pair(source, english)
    assert "figure-level" in [one.check for one in check_pair(source, wrong)]


def test_two_in_one_word_told_apart() -> None:
    source = "入出境旅客分别为31.5万人次和28.6万人次。"
    english = "There were 315,000 inbound passenger trips and 286,000 outbound passenger trips."
    wrong = "There were 286,000 inbound passenger trips and 315,000 outbound passenger trips."
    assert not check_pair(source, english)
    assert "figure-exchanged" in [one.check for one in check_pair(source, wrong)]


def test_the_level_of_a_year_that_is_compared_with() -> None:
    source = "截至2022年底，全省单位产值能耗较2015年下降约27.3%。"
    english = (
        "By the end of 2022, energy use per unit of output in the province had dropped by about 27.3 percent "
        "from the 2015 level."
    )
    wrong = english.replace("2022", "x").replace("2015", "2022").replace("x", "2015")
    assert not check_pair(source, english)
    assert "figure-exchanged" in [one.check for one in check_pair(source, wrong)]


def test_about_is_no_upper_bound() -> None:
    source = "失业率5.5%左右，通胀率4.5%以内。"
    english = "An unemployment rate of around 5.5 percent and inflation within 4.5 percent."
    assert_found(source, english, "of around 5.5", "within 5.5", "figure-qualifier")


def test_halved_is_not_twice() -> None:
    source = "库存较3月中旬的水平下降了一半。"
    assert_found(source, "Stocks are at half their level of mid-March.", "at half their", "at twice the",
                 "figure-value")  # fmt: skip


def test_an_ordinal_beside_a_month_of_its_number() -> None:
    source = "这是去年6月以来的第六次降息。"
    assert_found(source, "It was the sixth cut since last June.", "sixth", "fifth", "figure-value")


def test_so_many_millionth() -> None:
    source = "第3000万辆新能源汽车下线。"
    english = "The 30 millionth new energy vehicle rolled off the line."
    assert_found(source, english, "30 million", "3 million", "figure-value")


def test_growth_named_behind_its_figure() -> None:
    source = "第三季度实现了4.8%的同比增长。"
    english = "The economy grew by 4.8 percent year on year in the third quarter."
    assert_found(source, english, "grew", "shrank", "figure-direction")


def test_two_years_are_not_two_months() -> None:
    source = "投资两年平均增长3.6%。"
    english = "Investment grew by 3.6 percent on a two-year average basis."
    assert_found(source, english, "two-year", "two-month", "figure-unit")


def test_months_and_more_are_not_years() -> None:
    source = "工程仅用三个多月就完工。"
    assert_found(source, "The work took just over three months.", "months", "years", "figure-unit")


def test_a_month_stays_with_its_year() -> None:
    source = "截至2023年7月底，全省装机1210万千瓦，提前完成到2030年的目标。"
    english = (
        "By the end of July 2023, installed capacity in the province was 12.1 million kW, and the target for "
        "2030 had been met ahead of schedule."
    )
    wrong = english.replace("2030", "x").replace("2023", "2030").replace("x", "2023")
    assert "figure-date" not in [one.check for one in check_pair(source, english)]
    assert "figure-date" in [one.check for one in check_pair(source, wrong)]


def test_a_month_is_not_explained_by_so_many_years() -> None:
    source = "截至7月底，已提前7天、用6年时间完成任务。"
    english = "By the end of July, the task had been finished seven days early, after six years."
    assert_found(source, english, "July", "June", "figure-date")


def test_before_the_epidemic_is_no_top_share() -> None:
    source = "增速仍低于疫情前3.7%的平均水平。"
    english = "Growth is still below the pre-pandemic average of 3.7%."
    assert_found(source, english, " of 3.7%", "", "figure-missing")


def test_broken_downwards_with_what_it_is_counted_by() -> None:
    source = "气价首次跌破每兆瓦时60欧元。"
    english = "Gas prices dropped below 60 euros per megawatt hour for the first time."
    assert_found(source, english, "below", "above", "figure-qualifier")
    assert_found(source, english, "megawatt", "kilowatt", "figure-unit")


def test_nearly_twofold_is_not_more_than_that() -> None:
    source = "其容量几乎是上一代的两倍。"
    english = "It has nearly double the capacity of the previous generation."
    assert_found(source, english, "nearly double", "more than double", "figure-qualifier")


def test_who_voted_for_is_named_first() -> None:
    source = "委员会以7票赞成、2票反对的结果决定降息。"
    english = "The committee voted by seven to two to cut rates, with seven for and two against."
    wrong = "The committee voted by two to seven to cut rates."
    assert "figure-exchanged" not in [one.check for one in check_pair(source, english)]
    assert "figure-exchanged" in [one.check for one in check_pair(source, wrong)]
