"""“At a glance”: what opens a brief says more than the table, nothing twice, and no guess."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from opencc import OpenCC

from desktop_app.briefs.blocks import Statements
from desktop_app.briefs.build import build_brief
from desktop_app.briefs.model import Brief, Language
from desktop_app.briefs.options import BriefOptions
from desktop_app.briefs.words import text_of
from desktop_app.project.content import ProjectContent
from desktop_app.translation.model import UNSURE, Origin, OriginKind, TranslationState
from tests.briefs.guests import COUNTY, PROVINCE, brief_of, project, quoted


def test_at_a_glance_says_more_than_the_table() -> None:
    (place,) = (section for section in brief_of().sections if section.anchor == "place")
    (block,) = (one for one in place.blocks if isinstance(one, Statements))
    assert ["生产总值" in text_of(item.text.zh) for item in block.items] == [True, False]
    assert "居全国第二" in text_of(block.items[1].text.zh)


def test_at_a_glance_is_no_account_of_oversight_and_a_row_of_a_table_no_statement() -> None:
    brief = build_brief(project(COUNTY), "delegation", BriefOptions(language=Language.CHINESE))
    (place,) = (section for section in brief.sections if section.anchor == "place")
    (block,) = (one for one in place.blocks if isinstance(one, Statements))
    told = "".join(text_of(item.text.zh) for item in block.items)
    assert "312.5亿元" in told
    assert "政协提案" not in told
    assert "新增学位1800个" in quoted(brief)
    assert "21100" not in quoted(brief)


def test_few_sentences_are_no_excuse_for_a_guess() -> None:
    text = """桐柏县水利局2025年工作计划

一、2024年工作完成情况

完成水利投资3.2亿元，增长8%。整治山塘12座，除险加固水库3座。

启动应急响应9次，转移群众3760人。

二、2025年工作安排

新建泵站3座。
"""
    content = project(text, "The work of the county was done with")
    risky = next(one for one in content.report.segments if "转移群众" in one.text)
    guess = Origin(OriginKind.ENGINE, f"model{UNSURE}")
    said = content.translations[risky.id]
    content.translations[risky.id] = replace(said, origin=guess, state=TranslationState.MACHINE)
    told = quoted(build_brief(content, "delegation", BriefOptions()))
    assert "水利投资" in told
    assert "转移群众" not in told


def test_at_a_glance_says_nothing_twice() -> None:
    economy = "地区生产总值增长4%，社会消费品零售总额增长5%，城镇调查失业率5.2%。"
    strength = "全省综合实力跃升，拥有全国百强企业12家、国家级园区8个，园区面积36平方公里。"
    text = PROVINCE.replace(economy, strength)
    brief = build_brief(project(text), "delegation", BriefOptions(language=Language.CHINESE))
    said = quoted(brief).split("\n")
    assert len(said) == len(set(said)) > 1


def test_at_a_glance_a_guest_reads_no_guess_while_another_sentence_is_sure() -> None:
    summary = "总体来看，全省新增市场主体30万户，发展质量稳步提升。"
    economy = "地区生产总值增长4%"
    made = project(PROVINCE.replace(economy, f"{summary}{economy}", 1), "The result was")
    segment = next(one for one in made.report.segments if one.text == summary)
    origin = Origin(OriginKind.ENGINE, f"a model{UNSURE}")
    guess = replace(made.translations[segment.id], state=TranslationState.MACHINE, origin=origin)
    doubtful = replace(made, translations={**made.translations, segment.id: guess})

    def opening(content: ProjectContent, options: BriefOptions) -> str:
        brief = build_brief(content, "delegation", options)
        (place,) = (section for section in brief.sections if section.anchor == "place")
        (block,) = (one for one in place.blocks if isinstance(one, Statements))
        return text_of(block.items[0].text.zh)

    english = BriefOptions(language=Language.ENGLISH, created=date(2026, 2, 1))
    assert opening(made, english) == summary
    assert "生产总值" in opening(doubtful, english)
    assert opening(doubtful, replace(english, language=Language.CHINESE)) == summary
    assert opening(doubtful, replace(english, include=frozenset({segment.id}))) == summary


HALF_WIDTH = """2025年青禾县政府工作报告

一、2024年工作回顾

实现财政总收入38.5亿元,其中一般公共预算收入21.6亿元,分别增长11.9%和18%。预计全县生产总值达到268亿元,增长4%。

(一)坚持改革创新,活力加快释放。城镇登记失业率控制在3.5%以内,城镇新增就业4394人。新增规上工业企业12家,增长9%。居民消费价格上涨1.7%,商品零售价格总指数上涨0.5%。
"""


def topics_of(brief: Brief) -> dict[str, str]:
    sections = {one.anchor: one for one in brief.sections if one.anchor.startswith("topic-")}
    return {
        anchor: "".join(text_of(item.text.zh) for block in one.blocks for item in block.items)
        for anchor, one in sections.items()
    }


def test_a_countys_own_words_for_its_economy_open_the_brief_and_marks_are_those_of_print() -> None:
    options = BriefOptions(language=Language.CHINESE, created=date(2026, 2, 1))
    brief = build_brief(project(HALF_WIDTH), "delegation", options)
    assert quoted(brief).splitlines()[0] == "预计全县生产总值达到268亿元，增长4%。"
    assert "," not in quoted(brief)


def test_a_sentence_is_told_under_what_it_says_not_under_its_heading() -> None:
    options = BriefOptions(language=Language.CHINESE, created=date(2026, 2, 1))
    told = topics_of(build_brief(project(HALF_WIDTH), "delegation", options))
    assert "失业率" in told["topic-people"], "though its heading speaks of innovation"
    assert "规上工业企业" in told["topic-industry"]
    assert "消费价格" not in told.get("topic-trade", ""), "prices are no trade"


def test_how_many_live_in_villages_is_told_of_people_not_of_farming() -> None:
    text = HALF_WIDTH + "\n年末城镇人口5.5万人,乡村人口5.8万人。粮食总产量12万吨,增长2%。\n"
    told = topics_of(build_brief(project(text), "delegation", BriefOptions(language=Language.CHINESE)))
    assert "乡村人口" in told["topic-people"]
    assert "粮食" in told["topic-agriculture"]


def test_traditional_characters_change_no_choice() -> None:
    options = BriefOptions(language=Language.CHINESE, created=date(2026, 2, 1))
    simplified, traditional = (
        build_brief(project(text), "delegation", options)
        for text in (HALF_WIDTH, OpenCC("s2t").convert(HALF_WIDTH))
    )
    assert {one: len(said) for one, said in topics_of(traditional).items()} == {
        one: len(said) for one, said in topics_of(simplified).items()
    }
    assert "268億元" in quoted(traditional).splitlines()[0]


def test_at_a_glance_a_guest_reads_no_chinese_in_a_translated_report() -> None:
    made = project(PROVINCE, "The result was")
    english = BriefOptions(language=Language.ENGLISH, created=date(2026, 2, 1))

    def opening(content: ProjectContent) -> list[str]:
        brief = build_brief(content, "delegation", english)
        place = next((one for one in brief.sections if one.anchor == "place"), None)
        blocks = place.blocks if place else ()
        items = [item for block in blocks if isinstance(block, Statements) for item in block.items]
        return [item.segment_ids[0] for item in items]

    first = opening(made)[0]
    left = {key: one for key, one in made.translations.items() if key != first}
    partly = replace(made, translations=left)
    assert first not in opening(partly)
    assert opening(replace(made, translations={})), "a report without any English opens in Chinese"
