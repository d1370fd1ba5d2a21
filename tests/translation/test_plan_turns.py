"""Turns of plans: verbs said twice, pairs in balance, counted lists, what is done by means of what."""

from __future__ import annotations

import pytest

from desktop_app.translation.nouns.verb_chains import verb_chain
from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        # one verb, said with all that it leads to
        (
            "做实做强做优实体经济。",
            "We will consolidate, strengthen and improve the real economy.",
        ),
        ("抓实抓细各项工作。", "We will do solid and thorough work in all areas of work."),
        ("用足用好用活各项政策。", "We will make full use of various policies."),
        ("谋深谋实重大项目。", "We will plan major projects carefully."),
        # two verbs side by side
        ("丰富完善旅游产品。", "We will enrich and improve tourism products."),
        ("优化完善公共服务。", "We will improve public services."),
        # pairs
        (
            "更好统筹城镇和乡村、发展和安全。",
            "We will better balance urban and rural areas, and development and security.",
        ),
        ("坚持规模和效益并提。", "We will give equal weight to scale and returns."),
        (
            "一手抓重点企业发展、一手抓产业集群培育。",
            "We will pursue both the development of key enterprises and the fostering of industrial "
            "clusters.",
        ),
        ("抓技改、促产业升级。", "We will work on technological upgrading to promote industrial upgrading."),
        # a number of things with some of them named, or with all
        (
            "建设新能源、新材料等六大产业基地。",
            "We will build six major industrial bases in areas including new energy and new materials.",
        ),
        (
            "建设新能源、新材料等两大产业基地。",
            "We will build the two major industrial bases in the areas of new energy and new materials.",
        ),
        (
            "聚焦教育、医疗等六大领域，实施一批民生项目。",
            "Focusing on six major areas including education and health care, we will carry out a number of "
            "livelihood projects.",
        ),
        # those named are some of the projects, and no fields of theirs
        (
            "实施老旧小区改造、污水管网建设等26个重大项目。",
            "We will carry out 26 major projects including the renovation of old urban residential "
            "communities and the development of the sewer network.",
        ),
        ("打好“五大攻坚战”。", "We will fight the five critical battles."),
        # how it is done, and what drives it
        ("采取有效措施扩大消费。", "We will take effective measures to expand consumption."),
        (
            "以改革发展为动力，加快构建现代产业体系。",
            "Driven by reform and development, we will move faster to build a modern industrial system.",
        ),
        (
            "聚焦先进制造业延链、补链、强链，深化招商引资。",
            "Focusing on extending, supplementing and strengthening the chains of advanced manufacturing, we "
            "will deepen investment promotion.",
        ),
        (
            "实施优势产业强链补链工程。",
            "We will carry out the project for strengthening and supplementing the chains of competitive "
            "industries.",
        ),
        # each with a deed of its own
        (
            "新开工项目70个以上、新竣工项目60个以上。",
            "We will start construction on at least 70 projects and complete at least 60 projects.",
        ),
        ("安排重点项目246个。", "We will plan 246 key projects."),
        (
            "让绿色成为高质量发展的鲜明底色。",
            "We will make green the defining color of high-quality development.",
        ),
    ],
)
def test_turns_of_plans_are_told(chinese: str, english: str) -> None:
    found = localised(chinese, "plan")
    assert (found.complete, found.text) == (True, english)


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        # how it is done is no means
        ("以更高标准推进城市建设。", "We will work to higher standards to advance urban development."),
        ("打好促消费组合拳。", "We will deliver a package of measures for boosting consumption."),
        ("打出招商引资“组合拳”。", "We will deliver a package of measures for investment promotion."),
        (
            "在推进产业升级上实现大突破。",
            "We will make major breakthroughs in advancing industrial upgrading.",
        ),
        # the round is of the work, not of what is worked on
        ("实施新一轮城市电网改造。", "We will carry out a new round of renovation of urban power grids."),
        (
            "确保各项主要经济指标增速保持在全省第一方阵。",
            "We will keep the growth of various main economic indicators among the best in the province.",
        ),
        ("加强组织领导。", "We will strengthen organization and leadership."),
        ("奋力实现开门红。", "We will strive to get off to a strong start."),
        (
            "坚持一产做精、二产做强、三产做优。",
            "We will refine the primary industry, strengthen the secondary industry and improve the tertiary "
            "industry.",
        ),
        (
            "突出做好稳外贸、稳投资工作。",
            "We will do solid work in stabilizing foreign trade and stabilizing investment.",
        ),
        ("促进房地产市场平稳发展。", "We will promote the steady development of the real estate market."),
        (
            "加快省、市重大项目建设。",
            "We will accelerate the development of major provincial and municipal projects.",
        ),
    ],
)
def test_how_and_where_it_is_done(chinese: str, english: str) -> None:
    found = localised(chinese, "plan")
    assert (found.complete, found.text) == (True, english)


def test_three_fields_are_no_kind_of_talent() -> None:
    """教育科技人才 are education, technology and talent, not "educational … talent"."""
    assert localised("一体推进教育科技人才发展。", "plan").text == (
        "We will advance the development of education, science and technology, and talent in an integrated "
        "way."
    )


@pytest.mark.parametrize("clause", ["做好民生工作", "做大事做实事", "提升工程建设", "抓好抓手"])
def test_what_is_no_chain(clause: str) -> None:
    assert verb_chain(clause) is None


@pytest.mark.parametrize("clause", ["优化提升工程。", "实施提升改造项目。", "健全完善机制。"])
def test_a_kind_of_thing_is_no_second_verb(clause: str) -> None:
    """提升工程 are works of upgrading, which nobody improves."""
    assert " and improve " not in localised(clause, "plan").text
