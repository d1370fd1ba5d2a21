"""Slips that no digit betrays: periods, ranks, multiples, ends of a change, verbs told by their opposite."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair
from tests.review.slips import assert_found

# Chinese, right English, what stands in it, what stands there in the slip, the finding.
SLIPS = [
    ("今年上半年实现税收80亿元。", "Tax revenue came to RMB 8 billion in the first half of this year.",
     "first half", "first quarter", "figure-period"),
    ("副区长介绍了前三季度经济运行情况。",
     "The deputy mayor spoke on the economy in the first three quarters.",
     "three quarters", "seven quarters", "figure-period"),
    ("今年上半年完成投资210亿元。", "In the first half of this year, RMB 21 billion was invested.",
     "this year", "last year", "figure-period"),
    ("千人以上企业由86家增加到103家。", "Enterprises with over 1,000 employees grew from 86 to 103.",
     "over 1,000 ", "", "figure-missing"),
    ("形式主义仍未根除。",
     "Formalities for formalities' sake have not been rooted out.", " not", "", "negation"),
    ("一至三季度投资增长5%。", "Investment grew by 5% in the first three quarters.",
     "three quarters", "two quarters", "figure-period"),
    ("全年用水量比上年增长0.3%。", "Water use rose by 0.3% over the previous year.",
     "the previous year", "next year", "figure-period"),
    ("本市第七届人民代表大会第六次会议召开。",
     "The sixth session of the seventh municipal congress was held.",
     "sixth", "seventh", "figure-value"),
    ("该校入选第二轮建设高校。",
     "The university was included in the second round.", "second", "first", "figure-value"),
    ("失业人数减少一半。", "The number of unemployed was halved.", "was halved", "doubled", "figure-value"),
    ("地铁里程翻了一番。", "The length of metro lines doubled.", "doubled", "tripled", "figure-value"),
    ("办理时间由20个工作日压缩至3个工作日。", "The time needed was cut from 20 working days to three.",
     "20 working days to three", "three to 20 working days", "figure-exchanged"),
    ("比值由上年的2.39缩小至2.34。", "The ratio narrowed to 2.34 from 2.39 in the previous year.",
     "2.34 from 2.39", "2.39 from 2.34", "figure-exchanged"),
    ("每千名老年人拥有养老床位38张。", "There are 38 elderly care beds for every 1,000 senior citizens.",
     "38 elderly care beds for every 1,000", "1,000 elderly care beds for every 38", "figure-exchanged"),
    ("服务贸易逆差收窄34.2%。",
     "The deficit in services trade narrowed by 34.2 percent.", "by", "to", "figure-level"),
    ("三至五年内建成。",
     "It will be completed within three to five years.", " to five", "", "figure-missing"),
    ("税收达80亿元。", "Tax revenue reached RMB 8 billion.", "RMB 8", "RMB -RMB 8", "repetition"),
    ("坚决遏制重特大事故。",
     "We will resolutely prevent major accidents.", "prevent", "encourage", "negation"),
    ("杜绝选择性执法。",
     "We will put an end to selective enforcement.", "put an end to", "continue", "negation"),
    ("煤炭产量下降。", "Coal output fell.", "fell", "rose", "negation"),
    ("没有一家企业停产。", "No company stopped production.", "No company", "Some companies", "negation"),
    ("拖欠工资必须惩处，绝不容忍。", "Failure to pay wages must be punished and will not be tolerated.",
     " not be", " be", "negation"),
    ("不为任何风险所惧，不为任何干扰所惑。",
     "We must not be daunted by any risks or distracted by interference.",
     "must not", "must", "negation"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "english", "right", "wrong", "check"), SLIPS)
def test_a_slip_is_found_and_its_right_form_is_silent(
    source: str, english: str, right: str, wrong: str, check: str
) -> None:
    assert_found(source, english, right, wrong, check)


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("坚决落实“两个不允许”。", "We will resolutely enforce the two prohibitions."),
        ("项目分三期建设，首期已完工。", "The project has three phases, the first of which is completed."),
        ("新入园企业户数突破60万户。", "The number of companies is now past 600,000."),
        ("安理会以14票赞成、0票反对通过决议。", "The Council adopted the resolution by 14 votes to none."),
        ("师生比为1:15.2。", "The teacher-student ratio is 1:15.2."),
        ("上半年增长5%。", "Growth was 5% in the first two quarters."),
        ("停止受理纸质申请。", "Paper applications will no longer be accepted."),
    ],
)
def test_good_english_stays_silent(source: str, english: str) -> None:
    assert check_pair(source, english) == []


@pytest.mark.parametrize(
    "phrase", ["in the whole district", "The number of enterprises grew from 86 to 103."]
)
def test_a_phrase_told_twice_running_is_one_finding(phrase: str) -> None:
    found = check_pair(
        "企业由86家增加到103家。", f"The number of enterprises grew from 86 to 103 {phrase} {phrase}"
    )
    assert [one.check for one in found if one.check == "repetition"] == ["repetition"]


@pytest.mark.parametrize(
    ("source", "english", "right", "wrong"),
    [
        (
            "省长王伟中会见了代表团。",
            "Governor Wang Weizhong met with the delegation.",
            "Weizhong",
            "Weizhen",
        ),
        (
            "副区长陈晓明介绍了情况。",
            "Deputy District Mayor Chen Xiaoming gave a briefing.",
            "Xiaoming",
            "Xiaorui",
        ),
        (
            "福田区新增企业三百家。",
            "Three hundred companies were added in Futian District.",
            "Futian",
            "Futong",
        ),
        ("四川、云南两省煤炭产量下降。", "Coal output in Sichuan and Yunnan fell.", "Yunnan", "Yunrui"),
        ("陕西省的煤炭产量下降。", "Coal output of Shaanxi Province fell.", "Shaanxi", "Shanxi"),
    ],
)
def test_a_name_of_like_sound_is_found(source: str, english: str, right: str, wrong: str) -> None:
    assert "name-wrong" not in [one.check for one in check_pair(source, english)]
    assert "name-wrong" in [one.check for one in check_pair(source, english.replace(right, wrong))]


def test_a_sentence_that_the_chinese_does_not_have_is_marked() -> None:
    source, english = "会议讨论了预算。", "The meeting discussed the budget."
    added = "The mayor praised the contractors for their patience."
    assert check_pair(source, english) == []
    found = check_pair(source, f"{english} {added}")
    assert [one.check for one in found] == ["added-clause"]
    assert added.rstrip(".") in f"{english} {added}"[found[0].en_start : found[0].en_end]


def test_a_clause_that_the_chinese_does_not_have_is_marked() -> None:
    source = "全市新建公园12个，改造道路30公里。"
    english = "The city built 12 parks and renovated 30 kilometers of roads"
    assert check_pair(source, f"{english}.") == []
    found = check_pair(source, f"{english}, and local fishermen were compensated for damaged nets.")
    assert [one.check for one in found] == ["added-clause"]


def test_what_a_report_says_that_it_sees_is_no_addition() -> None:
    opening = "We are also keenly aware of the difficulties and challenges we face."
    english = f"{opening} The total size of the county's industrial economy is relatively small."
    assert not check_pair("同时，我们也清醒地看到，全县工业经济总量偏小。", english)
    found = check_pair("全县工业经济总量偏小。", english)
    assert [one.check for one in found] == ["added-clause"]


def test_an_item_left_out_of_a_list_is_marked() -> None:
    source = "加强道路、桥梁、供水、供电和通信设施建设。"
    english = (
        "We will step up construction of roads, bridges, water supply, power supply and telecommunications."
    )
    assert check_pair(source, english) == []
    found = check_pair(source, english.replace("bridges, ", ""))
    assert [(one.check, source[one.zh_start : one.zh_end]) for one in found] == [("dropped-clause", "桥梁")]


def test_a_set_phrase_with_a_negative_sign_says_no_no() -> None:
    assert (
        check_pair("驰而不息纠治“四风”。", "We worked tirelessly to correct the four forms of misconduct.")
        == []
    )


@pytest.mark.parametrize(
    ("chinese", "right", "wrong"),
    [
        ("去年新开通公交线路9条。", "Nine new bus routes were opened.",
         "Nine new bus routes will be opened."),
        ("已建成公寓2000套。", "Some 2,000 apartments have been built.",
         "Some 2,000 apartments will be built."),
        ("隧道将于8月建成通车。", "The tunnel will be completed and opened to traffic in August.",
         "The tunnel was completed and opened to traffic in August."),
        ("力争新增学位3万个。", "We will strive to add 30,000 school places.",
         "Some 30,000 school places were added."),
    ],
)  # fmt: skip
def test_what_is_over_is_not_to_come(chinese: str, right: str, wrong: str) -> None:
    assert check_pair(chinese, right) == []
    assert [one.check for one in check_pair(chinese, wrong)] == ["tense-role"]


def test_a_first_is_not_told_as_another_rank() -> None:
    assert_found("全省率先开通网上服务。", "We were the first in the province to offer services online.",
                 "the first", "the fourth", "figure-value")  # fmt: skip
