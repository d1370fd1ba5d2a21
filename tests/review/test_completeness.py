"""Clauses left out, negations lost, names unknown: what of the Chinese the English does not say."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair
from desktop_app.review.words.alignment import align


def checks(source: str, english: str) -> set[str]:
    return {finding.check for finding in check_pair(source, english)}


def test_each_english_word_answers_one_chinese_word() -> None:
    alignment = align("推动教育改革，推动医疗改革。", "We will promote education reform.")
    reforms = [link for link in alignment.links if link.hit.word == "改革"]
    assert [link.found for link in reforms].count(True) == 1
    assert [link.shared for link in reforms].count(True) == 1


@pytest.mark.parametrize(
    ("source", "english", "lost"),
    [
        (
            "警方封锁了现场，并向附近居民发出警告，要求他们关好门窗。",
            "Police sealed off the scene and told nearby residents to shut their doors and windows.",
            "",
        ),
        (
            "警方封锁了现场，并疏散了附近学校的学生，随后展开调查。",
            "Police sealed off the scene and then opened an investigation.",
            "疏散",
        ),
        (
            "加快建设国际航运枢纽，关闭污染严重的造纸厂，提升港口通关效率。",
            "We will speed up building an international shipping hub and make port clearance more efficient.",
            "污染严重的造纸厂",
        ),
    ],
)
def test_a_clause_left_out_is_marked_and_one_told_freely_is_not(source: str, english: str, lost: str) -> None:
    found = [one for one in check_pair(source, english) if one.check == "dropped-clause"]
    assert bool(found) is bool(lost)
    assert all(lost in source[one.zh_start : one.zh_end] for one in found)


@pytest.mark.parametrize(
    ("source", "english", "wrong"),
    [
        ("未经批准，不得改变土地用途。", "Land use may be changed without approval.", True),
        ("未经批准，不得改变土地用途。", "Land use must not be changed without approval.", False),
        ("他支持，但其他国家不承认这一结果。", "He agreed, but other countries recognize the result.", True),
        ("他拒绝辞职，法院也没有受理此案。", "He would not resign, nor did the court take the case.", False),
        ("公司不仅盈利，还扩大了招聘。", "The company made a profit and hired more people.", False),
        ("人才引进政策将全面实施。", "Policies to attract talent will not be fully carried out.", True),
        ("有的部门服务意识不强。", "Some departments have a weak sense of service.", False),
        ("有的部门服务意识不强。", "Some departments have a good sense of service.", True),
        ("财政收入不及预期。", "Fiscal revenue fell short of expectations.", False),
        ("外部环境更趋复杂严峻和不确定。", "The environment is more complex, grave and uncertain.", False),
        ("世界之变正以前所未有的方式展开。", "Our world is changing in ways like never before.", False),
        ("他们直到去年三月才恢复关系。", "They did not restore their relations until last March.", False),
        ("我们决不回避、决不推诿。", "We will never evade them or shift the blame.", False),
        ("企业遇到特殊困难。", "Enterprises have not encountered particular difficulties.", True),
        ("该药无副作用。", "The drug has side effects.", True),
        ("未按规定标价的，责令改正。", "Those who fail to mark prices will not be ordered to rectify.", True),
        ("未按规定标价的，责令改正。", "Those who fail to mark prices will be ordered to rectify.", False),
        ("展会未设展区，改在网上举行。", "The fair was not held online, without any stands.", True),
        ("气价不作调整。", "Gas prices will remain the same.", False),
        ("我们没有辜负人民的期望。", "We have lived up to the people's expectations.", False),
        ("该药无副作用。", "The drug is free of side effects.", False),
        ("景区免收停车费。", "Parking fees will be charged at the scenic area.", True),
        ("停止审批新的钢铁项目。", "New steel projects will be approved.", True),
        ("停止审批新的钢铁项目。", "No new steel projects will be approved.", False),
        ("贪污案全部查清。", "Not a single embezzlement case went unsolved.", False),
        ("让群众少跑腿。", "People will not have to run errands.", False),
        ("绝不允许新官不理旧账。", "No new official will be allowed to ignore old debts.", False),
        ("我们不走先污染后治理的老路。", "We will stay off the old road of polluting first.", False),
    ],
)  # fmt: skip
def test_negation_is_held_against_the_clause_it_became(source: str, english: str, wrong: bool) -> None:
    assert ("negation" in checks(source, english)) is wrong


@pytest.mark.parametrize(
    ("source", "english", "wrong"),
    [
        ("旧金山是旅游胜地。", "San Francisco is a popular destination.", False),
        ("旧金山是旅游胜地。", "Chicago is a popular destination.", True),
        ("他在都柏林出生。", "He was born in Dublin.", False),
        ("马拉河水位上涨。", "The Mara River rose.", False),
        ("英国政府提供援助。", "The British government offered aid.", False),
        ("埃及总统出席会议。", "The Brazilian president attended the meeting.", True),
    ],
)
def test_known_names_are_told_from_others(source: str, english: str, wrong: bool) -> None:
    assert ("name-wrong" in checks(source, english)) is wrong


def test_a_cross_is_no_ten() -> None:
    assert "figure-extra" in checks(
        "打造“黄金十字”，推动项目竣工。", "We will create a cross and complete the 10 projects."
    )


def test_a_list_that_goes_on_in_the_next_sentence_may_end_in_a_semicolon() -> None:
    source, english = (
        "全市地区生产总值完成1286.4亿元，同比增长5.7%；",
        "The city's GDP reached RMB 128.64 billion, up 5.7%",
    )
    assert "completeness" not in checks(source, f"{english};")
    assert "completeness" in checks(source, f"{english},")
    assert "completeness" in checks(source.replace("；", "。"), f"{english};")


@pytest.mark.parametrize(
    ("english", "broken"),
    [
        ("Key projects were launched and area functions continued to be.", True),
        ("Key projects were launched, and area functions (those of the", True),
        ("Key projects were launched on the upper floors of.", True),
        ("Key projects were launched, and area functions continued to be improved.", False),
        ("Key projects that we had long dreamt of were launched, and area functions improved.", False),
    ],
)
def test_english_that_stops_on_a_word_that_leads_on_breaks_off(english: str, broken: bool) -> None:
    found = checks("重点项目陆续启动，片区功能持续优化。", english)
    assert bool(found & {"completeness", "dropped-clause"}) is broken


@pytest.mark.parametrize(
    ("source", "english", "check"),
    [
        ("启用全球服务中心GoGlobal。", "We put the Global Service Center into use.", "name-missing"),
        ("启用全球服务中心GoGlobal。", "We put the Global Service Center (GoGlobal) into use.", ""),
        ("办好南山CityGo活动。", "We will hold Nanshan City Go.", ""),
        ("落实“六个一2.0”行动方案。", "We will carry out the “Six Ones” action plan.", "figure-missing"),
        ("落实“六个一2.0”行动方案。", "We will carry out the “Six Ones 2.0” action plan.", ""),
        ("增速达到5.0%。", "Growth reached 5%.", ""),
    ],
)
def test_latin_names_and_versions_stand_in_the_english(source: str, english: str, check: str) -> None:
    found = checks(source, english) & {"name-missing", "figure-missing"}
    assert found == ({check} if check else set())


@pytest.mark.parametrize(
    ("source", "english"),
    [
        (
            "发展睡眠、口腔、减重等特色诊疗。",
            "We will provide specialty treatments for sleep, teeth and weight loss.",
        ),
        ("揭牌后，儿科、骨科门诊量增长。", "After the opening, more children and bone patients were seen."),
    ],
)
def test_wards_told_in_plain_words_are_not_lost(source: str, english: str) -> None:
    assert "dropped-clause" not in checks(source, english)


def test_an_english_of_countless_words_is_checked_too() -> None:
    english = "growth of investment in the district reached 7 percent and " * 1_700
    assert list(check_pair("全区规模以上工业增加值增长7.3%，完成投资77亿元。", english))
