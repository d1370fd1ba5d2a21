"""Loose sentences: which are of the genre is tested with the pipeline; here, whether they say when."""

from __future__ import annotations

import pytest

from desktop_app.translation.genre import are_official, demands, is_official, role_told, roles_told
from desktop_app.translation.terms.termbase import Termbase


@pytest.mark.parametrize(
    ("chinese", "role"),
    [
        ("社会消费品零售总额同比增长3.5%，消费潜力逐步释放。", "results"),
        ("际溪村入选全国首批乡村旅游重点村。", "results"),
        ("我们要不断开辟发展新赛道。", "plan"),
        ("力争全社会研发投入强度达2.8%。", ""),  # what is striven for is told by a rule of its own
        ("到2027年，建成污水处理站5座。", "plan"),
        ("深化国资国企改革。", ""),
    ],
)
def test_a_loose_sentence_tells_its_tense_only_where_it_is_sure(chinese: str, role: str) -> None:
    assert role_told(chinese) == role


def test_neighbours_speak_for_a_sentence_that_says_little() -> None:
    termbase = Termbase.load()
    unsure = "村里的路灯全部更换为节能灯。"
    assert not is_official(unsure, termbase.find(unsure))
    assert is_official(unsure, termbase.find(unsure), among=True)
    talk = "他告诉记者，比赛结束后球员都很累。"
    assert not is_official(talk, termbase.find(talk), among=True)
    report = ["深化国资国企改革，优化营商环境。", "全市规上工业增加值同比增长6%。", "扎实推进乡村振兴。"]
    assert are_official([*report, unsure], termbase.find)
    assert not are_official([report[0], talk, talk, unsure], termbase.find)


@pytest.mark.parametrize(
    "text",
    [
        "完成实验高中、鸡公岭中学等6所学校改造。",
        "引入中建二局、中铁一局等央企参与建设。",
        "加快蕲州、张塝等一批乡镇卫生院改扩建。",
        "全力推进滨江大道升级改造。",
    ],
)
def test_what_was_built_or_begun_speaks_for_a_report(text: str) -> None:
    assert is_official(text, Termbase.load().find(text))


@pytest.mark.parametrize("text", ["支持者说，比赛很精彩。", "他完成了比赛。", "改造后的飞船掠过月球表面。"])
def test_a_deed_alone_makes_no_report(text: str) -> None:
    assert not is_official(text, Termbase.load().find(text))


def test_a_sentence_without_a_tense_shares_that_of_its_neighbours() -> None:
    lines = ["新增高新技术企业30家，同比增长5%。", "完善社会保障体系。", "我们将深化国企改革。"]
    assert roles_told(lines[:2], [True, True]) == ["results", "results"]
    assert roles_told(lines[1:], [True, True]) == ["plan", "plan"]
    assert (
        roles_told([lines[1]] * 7 + lines[:1], [True] * 8)[0] == "plan"
    )  # too far off: a bare deed is a plan
    assert roles_told(["营商环境不断优化。"], [True]) == [""]  # nobody's deed


def test_ordinary_prose_gets_no_tense_from_its_neighbours() -> None:
    assert roles_told(["新增高新技术企业30家，同比增长5%。", "完善社会保障体系。"], [True, False])[1] == ""


def test_this_year_inside_a_phrase_tells_no_plan() -> None:
    assert role_told("获得今年布克奖的小说讲述了六名宇航员的一天。") == ""
    assert role_told("今年，完善社会保障体系。") == "plan"


@pytest.mark.parametrize(
    "text", ["会议强调，要扩大有效投资。", "要优化营商环境。", "各部门要形成合力。", "一要扩大投资。"]
)
def test_a_demand_says_what_must_be_done(text: str) -> None:
    assert demands(text)


@pytest.mark.parametrize(
    "text",
    [
        "全市主要经济指标稳步增长。",
        "全省重要水库水质达标。",
        "要素保障更加有力。",
        "各项需要得到满足。",
        "各项主要任务完成。",
    ],
)
def test_signs_of_other_words_demand_nothing(text: str) -> None:
    assert not demands(text)
