"""Headline pairs whose result and aim go by other names, whose aim is in words, or of several years."""

from __future__ import annotations

from desktop_app.document.read import read_text
from desktop_app.figures.extract import extract_figures
from desktop_app.figures.model import HeadlinePair

_TITLE = "政府工作报告\n——2025年1月6日在市第九届人民代表大会第五次会议上\n"


def _pairs(results: str, aims: str) -> dict[str, HeadlinePair]:
    report = read_text(
        f"{_TITLE}一、2024年工作回顾\n{results}\n二、2025年工作安排\n主要预期目标是：{aims}\n", "r.txt"
    )
    return {pair.indicator_zh: pair for pair in extract_figures(report).pairs}


def _aim(pair: HeadlinePair) -> str:
    return pair.target.english if pair.target else ""


def test_local_revenue_is_general_public_budget_revenue() -> None:
    found = _pairs("一般公共预算收入23亿元，增长4.1%。", "地方财政收入增长4%。")
    assert list(found) == ["一般公共预算收入"]
    pair = found["一般公共预算收入"]
    assert (_aim(pair), pair.note) == ("growth of 4%", "Target set for local fiscal revenue")


def test_total_revenue_stays_apart_from_what_the_place_keeps() -> None:
    found = _pairs("财政总收入61亿元，其中地方级收入32亿元，增长10.6%。", "地方级财政收入增长6%。")
    assert _aim(found["财政总收入"]) == ""
    assert _aim(found["地方级财政收入"]) == "growth of 6%"
    both = _pairs("财政总收入61亿元，一般公共预算收入30亿元。", "财政收入增长5%。")
    assert (_aim(both["财政总收入"]), _aim(both["一般公共预算收入"])) == ("growth of 5%", "")
    own = _pairs(
        "地方财政收入32亿元，一般公共预算收入30亿元。", "地方财政收入增长6%，一般公共预算收入增长5%。"
    )
    assert [_aim(pair) for pair in own.values()] == ["growth of 6%", "growth of 5%"]


def test_short_names_meet_the_long_ones() -> None:
    found = _pairs(
        "社会消费品零售额186亿元，增长9.1%；规模以上企业完成工业产值24亿元，增长9.3%。",
        "社消总额增长8%，规上工业产值增长7%。",
    )
    assert [_aim(pair) for pair in found.values()] == ["growth of 8%", "growth of 7%"]


def test_an_aim_in_words_holds_for_town_and_country() -> None:
    found = _pairs(
        "城镇居民人均可支配收入41230元，农村居民人均可支配收入21860元。",
        "城乡居民人均可支配收入增速与经济增长基本同步。",
    )
    assert [pair.note for pair in found.values()] == ["Target in words: growth in step with the economy"] * 2


def test_what_a_budget_plans_is_aimed_at() -> None:
    found = _pairs("政府性基金收入98亿元，下降12.4%。", "政府性基金收入预算110亿元，增长11.6%。")
    pair = found["政府性基金收入"]
    assert (_aim(pair), pair.note) == ("RMB 11 billion", "Target also: growth of 11.6%")


def test_the_aims_of_a_term_do_not_stand_for_those_of_the_year() -> None:
    report = read_text(
        "政府工作报告\n——2022年2月18日在县第十八届人民代表大会第一次会议上\n一、2021年工作回顾\n"
        "2021年，地区生产总值172.3亿元，增长7.4%。\n二、今后五年的奋斗目标\n"
        "今后五年，地区生产总值年均增长7%，到2026年突破240亿元。\n三、2022年工作安排\n"
        "主要预期目标：地区生产总值增长7.5%左右。\n",
        "r.txt",
    )
    found = extract_figures(report)
    (pair,) = found.pairs
    assert _aim(pair) == "growth of about 7.5%"
    assert [one.period for one in found.figures][2:] == ["2022-2026", "2026", "2022"]


def test_a_rounded_level_and_parts_of_a_plan_are_no_question() -> None:
    report = read_text(
        "政府工作报告\n一、2021年工作回顾\n全县地区生产总值由118亿元增加到172亿元。\n"
        "2021年，全县地区生产总值172.3亿元。\n"
        "地区生产总值60亿元，完成年计划70亿元的85.7%。其中，第一产业增加值18亿元，完成年计划25亿元的72%；"
        "第二产业增加值42亿元，完成年计划45亿元的93.3%。\n",
        "r.txt",
    )
    assert [one.kind for one in extract_figures(report).doubts] == []
