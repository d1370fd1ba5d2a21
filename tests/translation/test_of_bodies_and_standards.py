"""What a body reports of itself, standards raised to so much, and what drove what by how much."""

from __future__ import annotations

import pytest

from desktop_app.translation.genre import demands
from tests.translation.localising import localised

TOLD = [
    ("2023年，集团实现营业收入86亿元，同比增长4.1%。",
     "In 2023, revenue of the group reached RMB 8.6 billion, up 4.1% year on year."),
    ("港口板块完成货物吞吐量3200万吨。", "throughput of the port segment reached 32 million metric tons."),
    ("将城市低保标准提高至每人每月690元、农村低保标准提高至每人每年6100元。",
     "The urban subsistence allowance standard was raised to RMB 690 per person per month, and the rural "
     "subsistence allowance standard to RMB 6,100 per person per year."),
    ("发电量增长8.1%，拉动规上工业增长0.9个百分点。",
     "contributing 0.9 percentage points to the growth of industry above designated size."),
    ("水泥产量下降9.3%，拉低规上工业0.4个百分点。",
     "dragging down the growth of industry above designated size by 0.4 percentage points."),
    ("工业投资增速低于全省平均水平1.2个百分点，居全省第11位，比上半年后移2位。",
     "1.2 percentage points below the provincial average, ranking eleventh in the province, "
     "moving down 2 places from the first half of the year."),
    ("选派34名教师到农村学校支教。", "We sent 34 teachers to rural schools to support teaching."),
    ("我局在市委的正确领导下，完善工作机制。", "Under the leadership of the CPC Municipal"),
]  # fmt: skip


@pytest.mark.parametrize(("zh", "english"), TOLD)
def test_it_is_told_of_whom_it_is_said(zh: str, english: str) -> None:
    told = localised(zh)
    assert told.complete
    assert english in told.text


def test_zones_of_a_whole_city_are_not_the_one_that_reports() -> None:
    assert "of the development zone" not in localised("全市开发区完成工业总产值86亿元。").text


@pytest.mark.parametrize(
    "zh", ["下阶段，要着力扩大内需。", "企业要严格落实审批制度。", "各部门务必提高认识。"]
)
def test_bodies_are_told_what_to_do(zh: str) -> None:
    assert demands(zh)


@pytest.mark.parametrize("zh", ["企业主要产品增产。", "学校要素保障有力。", "企业需要的人才到位。"])
def test_words_with_the_same_sign_tell_nobody_what_to_do(zh: str) -> None:
    assert not demands(zh)


@pytest.mark.parametrize(
    ("zh", "english"),
    [
        (
            "江西铜业集团有限公司2023年度工作报告",
            "Annual Work Report of Jiangxi Copper Group Co., Ltd. for 2023",
        ),
        ("赣州市“3·12”较大火灾事故调查报告", "Investigation Report of Ganzhou on the March 12 Serious Fire"),
    ],
)
def test_titles_of_firms_and_of_accidents_are_told(zh: str, english: str) -> None:
    told = localised(zh, heading=True)
    assert (told.complete, told.text) == (True, english)


def test_duties_share_their_word_and_loans_are_added_since_the_beginning() -> None:
    duties = localised("认真履行基本民生保障、基层社会治理职责。").text
    loans = localised("6月末，贷款余额比年初新增86.4亿元。").text
    assert "the duties of basic people's wellbeing and community-level social governance" in duties
    assert "grew by RMB 8.64 billion from the beginning of the year" in loans
    assert "from the beginning" not in localised("年初新增企业12家。").text


def test_a_share_of_schools_is_told_and_schools_are_no_share() -> None:
    assert (
        localised("普惠性幼儿园覆盖率达91.4%。").text
        == "Coverage of public-interest kindergartens reached 91.4%."
    )
    assert not localised("普惠性幼儿园达91.4%。").complete


def test_below_zero_is_said_once() -> None:
    assert localised("最低气温降至零下6℃左右。").text == "Minimum temperature fell to about 6°C below zero."


def test_the_heads_of_a_government_are_theirs() -> None:
    told = localised("市委、市政府主要负责同志立即作出批示。").text
    assert told.startswith("Principal officials of the CPC Municipal Committee and the Municipal Government")


def test_a_group_that_reports_speaks_of_itself() -> None:
    assert localised("集团积极拓展海外市场，排查隐患36处，全部整改到位。").text.startswith(
        "We actively expanded"
    )
    assert "We" not in localised("集团军积极参加抢险。").text
