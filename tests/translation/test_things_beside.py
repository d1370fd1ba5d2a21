"""Things with a word in brackets or in quotation marks beside them, parts of events, sides with a name."""

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("text", "english"),
    [
        (
            "面向困难家庭发放补贴3亿元。",
            "We will issue RMB 300 million in subsidies to families in difficulty.",
        ),
        (
            "完成120个小区老旧管网改造。",
            "We will complete the renovation of old pipelines in 120 residential communities.",
        ),
        (
            "完成8公顷红树林、2公顷湿地修复。",
            "We will complete the restoration of 8 hectares of mangroves and 2 hectares of wetlands.",
        ),
        (
            "办好西丽湖论坛、高交会南山展区。",
            "We will successfully hold the Xili Lake Forum and the Nanshan exhibition area of "
            "the China Hi-Tech Fair.",
        ),
        (
            "完善人才“积分制”评价维度。",
            "We will improve the evaluation dimensions of the “points-based system” for talent.",
        ),
        (
            "打造“体卫融合”社区医院。",
            "We will develop community hospitals featuring “integration of sports and health”.",
        ),
        (
            "面向轮候家庭配售保障性住房1200套。",
            "We will sell 1,200 units of government-subsidized housing to applicant households on "
            "the waiting list.",
        ),
        (
            "出台针对水上运动管理的规范性文件。",
            "We will issue normative documents for the management of water sports.",
        ),
    ],
)
def test_what_stands_beside_a_thing_is_told_with_it(text: str, english: str) -> None:
    told = localised(text, "plan")
    assert told.complete
    assert f"{told.prefix}{told.text}" == english


@pytest.mark.parametrize(
    "text", ["推进商事（涂）调处。", "办好高交会青山不见展区。", "完善“绿豆汤制”评价维度。"]
)
def test_what_nobody_knows_beside_a_thing_stays_open(text: str) -> None:
    assert not localised(text, "plan").complete


def test_the_year_of_an_honor_stands_behind_it() -> None:
    told = localised("辖区获评2024年度国家级优秀文物主题游径。", "results")
    assert told.text.endswith("heritage-themed trail for 2024.")


def test_an_award_is_won_and_named_to_nobody() -> None:
    assert "was named" not in localised("“百校焕新”荣获国际设计大奖。", "results").text
