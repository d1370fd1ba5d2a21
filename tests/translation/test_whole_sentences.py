"""What rules tell whole is a sentence: a subject and a verb, every clause and figure, nothing Chinese."""

from __future__ import annotations

import itertools
import re

import pytest

from tests.translation.localising import localised

SIGNS = re.compile("[\u2e80-\uffff]")  # Chinese, and signs that only rules know

# What is done, without a subject: each alone is a sentence in results and in plans.
DEEDS = [
    "深化国企改革",
    "持续优化营商环境",
    "全面落实惠企政策",
    "积极盘活农村经济",
    "稳增长、扩内需、惠民生",
    "引导企业加强关键核心技术攻关",
    "提升劳动者的技能水平和就业能力",
    "让人民群众共享发展成果",
    "推动产业结构优化升级",
    "把就业摆在首位",
    "以科技创新引领新质生产力发展",
    "新增省级智能工厂20家",
]
FARED = ["基层基础不断夯实", "民营经济发展实现新的突破", "社会大局和谐稳定"]


def told(text: str, role: str) -> str:
    one = localised(text, role)
    return one.text if one.complete else ""


def assert_whole(chinese: str, english: str) -> None:
    assert not SIGNS.search(english), english
    assert re.fullmatch(r"[A-Z0-9].*[a-z0-9%)]\.", english), english
    for digits in re.findall(r"\d+", chinese):
        assert digits in english, (chinese, english)


@pytest.mark.parametrize("role", ["results", "plan"])
def test_every_deed_alone_is_a_sentence(role: str) -> None:
    for deed in DEEDS:
        english = told(f"{deed}。", role)
        assert_whole(deed, english)
        if role == "plan":
            assert english.startswith("We will "), english
        else:
            assert " will " not in english
            assert re.match(r"We (?:\w+ly )?\w+(?:ed|t|ought|aw|ove|ave) |20 .* were added", english), english


@pytest.mark.parametrize("role", ["results", "plan"])
def test_a_list_of_deeds_is_one_sentence_and_loses_none(role: str) -> None:
    subject = "We will " if role == "plan" else "We "
    for pair in itertools.combinations(DEEDS, 2):
        english = told(f"{'，'.join(pair)}。", role)
        assert_whole("".join(pair), english)
        for deed in pair:
            thing = (
                told(f"{deed}。", role).removeprefix(subject).rstrip(".").split(", ")[-1].split(" and ")[-1]
            )
            assert thing.split(" ", 1)[-1] in english, (deed, english)


def test_results_and_plans_are_told_apart() -> None:
    for deed, fared in itertools.product(DEEDS, FARED):
        text = f"{deed}，{fared}。"
        assert " will " not in told(text, "results")
        assert told(text, "plan").count(" will ") in (0, 2)
        assert not told(text, "")  # nobody knows which


@pytest.mark.parametrize("role", ["results", "plan"])
def test_what_tells_the_other_tense_is_never_told_in_that_of_its_part(role: str) -> None:
    wrong = {
        "results": ["我们将继续优化营商环境。", "我们将优化营商环境。"],
        "plan": ["优化了营商环境。", "营商环境已持续优化。"],
    }
    own = {"results": ("", "We will"), "plan": ("",)}  # what the speaker says of himself may be told as it is
    assert all(told(text, role)[:7] in own[role] for text in wrong[role])


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "一是深化国企改革，二是优化营商环境，三是扩大对外开放。",
            "First, we deepened SOE reform; second, we improved the business environment; and third, we "
            "expanded opening up.",
        ),
        ("二是优化营商环境。", "Second, we improved the business environment."),
        (
            "在市委的坚强领导下，以项目建设为抓手，加快补齐民生短板。",
            "Under the firm leadership of the CPC Municipal Committee, taking the development of projects as "
            "the starting point, we moved faster to shore up weak links in people's livelihood.",
        ),
        (
            "通过优化营商环境，激发市场活力。",
            "By improving the business environment, we stimulated market vitality.",
        ),
        (
            "切实将组织优势转化为治理效能。",
            "We turned organizational strengths into governance efficiency.",
        ),
        (
            "加强基础设施建设，提高养老、医疗、住房等方面的保障水平。",
            "We strengthened the development of infrastructure, and raised the level of support in areas "
            "such as elderly care, health care and housing.",
        ),
    ],
)
def test_frames_of_clauses(chinese: str, english: str) -> None:
    assert told(chinese, "results") == english


def test_an_act_behind_a_list_is_not_told_of_its_last_item_alone() -> None:
    assert not told("实施农村危房和农房抗震改造。", "results")  # both are renovated
    assert "the more " not in told("让更多的群众享受到改革发展的成果。", "plan")


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "增速居全省第1、全国第3。",
            "ranking first in the province by growth rate and third in the country.",
        ),
        ("分别居全市第2位、第1位。", "ranking second and first in the city, respectively."),
    ],
)
def test_two_ranks_have_one_verb(chinese: str, english: str) -> None:
    front = (
        "一般公共预算收入、税收收入分别增长6.1%、8.2%，" if "分别" in chinese else "固定资产投资增长8.1%，"
    )
    assert told(f"{front}{chinese}", "results").endswith(f", {english}")


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "地区生产总值、工业增加值增速分别位居全省第3、第4。",
            "Gross domestic product (GDP) and industrial value added ranked third and fourth in the province "
            "by growth rate, respectively.",
        ),
        (
            "一产、二产、三产增加值分别增长6%、5%、4%，分别居全市第二、第七、第九。",
            "Value added of the primary, secondary and tertiary industries grew by 6%, 5% and 4%, ranking "
            "second, seventh and ninth in the city, respectively.",
        ),
        (
            "总量稳居全市第三，增速居中心城区第一。",
            "The total ranked third in the city and the growth rate ranked first among central urban "
            "districts.",
        ),
        (
            "规上工业增加值总量、增速均居全市第一。",
            "Value added of industrial enterprises above designated size ranked first in the city by both "
            "volume and growth rate.",
        ),
        (
            "位居全国绿色发展第5、科技创新第6。",
            "We ranked fifth in green development and sixth in scientific and technological innovation in "
            "the country.",
        ),
    ],
)
def test_ranks_of_several_are_told_in_turn(chinese: str, english: str) -> None:
    assert told(chinese, "results") == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "连续81个月未发生较大及以上生产安全事故。",
            "No serious or worse workplace accidents occurred for 81 consecutive months.",
        ),
        (
            "全年未发生重特大事故和群体性事件。",
            "For the whole year, no major or serious accidents or mass incidents occurred.",
        ),
    ],
)
def test_what_did_not_happen(chinese: str, english: str) -> None:
    assert told(chinese, "results") == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "完成第七次全国人口普查、第四次全国经济普查。",
            "We completed the Seventh National Population Census and the Fourth National Economic Census.",
        ),
        (
            "县城建成区面积扩大到26平方公里。",
            "The built-up area of the county seat rose to 26 square kilometers.",
        ),
        (
            "“三公”经费支出下降8.6%。",
            "Spending on official overseas visits, vehicles and hospitality fell by 8.6%.",
        ),
    ],
)
def test_censuses_and_heads_that_are_said_once(chinese: str, english: str) -> None:
    assert told(chinese, "results") == english


def test_what_may_not_happen_is_no_result() -> None:
    assert "occurred" not in told("确保不发生重特大事故。", "plan")


def test_more_ranks_than_names_are_not_told() -> None:
    assert "ranked" not in told("出口、进口分别居全省第3、第4、第5。", "results")


def test_each_of_two_amounts_keeps_its_own_name() -> None:
    assert told("社会消费品零售总额、农业增加值分别增长5%、6%。", "results").startswith(
        "Total retail sales of consumer goods and value added of agriculture grew"
    )


def test_the_year_of_an_older_level_is_kept() -> None:
    assert " in 2022 to 11:65:24" in told("三次产业结构由2022年的21:50:29调整为11:65:24。", "results")
    assert told("三次产业比调整为9.8︰44︰46.2。", "results").endswith("industries shifted to 9.8:44:46.2.")
    assert " in 2016 to 55.6%" in told("城镇化率由2016年的45.2%提高到55.6%。", "results")


def test_a_modifier_belongs_to_the_thing_beside_it() -> None:
    assert told("促进数字经济与实体经济深度融合。", "plan") == (
        "We will promote the deep integration of the digital economy and the real economy."
    )
