"""What stands in the way: told in the present, whatever the part tells."""

from __future__ import annotations

import pytest

from desktop_app.translation.genre import role_told
from tests.translation.localising import LOCALISER, localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("投资增长动力不足。", "Investment growth lacks momentum."),
        (
            "有的部门服务意识不强、办事效率不高。",
            "Some departments' service awareness is weak, and their efficiency in providing services is "
            "relatively low.",
        ),
        (
            "少数干部不担当、不作为，一些领域腐败问题时有发生。",
            "A small number of officials shirk responsibility or fail to act, and corruption still occurs in "
            "some areas.",
        ),
        (
            "部分企业特别是小微企业生产经营困难。",
            "Some enterprises, especially small and micro businesses, face operating difficulties.",
        ),
        (
            "财政收支矛盾较大，一些行业产能过剩严重。",
            "The imbalance between fiscal revenue and expenditure is pronounced, and some industries suffer "
            "from serious overcapacity.",
        ),
        (
            "持续优化产业结构还需不懈努力。",
            "Continuing to improve the industrial structure still requires sustained efforts.",
        ),
        ("特别是消费不振。", "In particular, consumption is sluggish."),
        (
            "在肯定成绩的同时，我们也清醒地看到，前进道路上还存在不少困难和问题，主要是：有效需求不足。",
            "While recognizing our achievements, we are keenly aware that many difficulties and problems "
            "still lie ahead. Effective demand is insufficient.",
        ),
        ("有效需求仍然不足。", "Effective demand remains insufficient."),
        ("创新能力的位次靠后。", "The ranking of innovation capacity is not high enough."),
        ("部分企业经营困难。", "Some enterprises face operating difficulties."),
        (
            "当前，世界百年未有之大变局加速演进，新一轮科技革命和产业变革深入发展。",
            "At present, changes of a kind unseen in a century are accelerating across the world, and a new "
            "round of technological revolution and industrial transformation is well under way.",
        ),
        (
            "公共服务供给有待进一步加强。",
            "The supply of public services needs to be strengthened further.",
        ),
        (
            "民生保障仍有短板，安全生产形势依然严峻。",
            "There are still weaknesses in people's wellbeing, and the situation in workplace safety remains "
            "challenging.",
        ),
        (
            "优质公共服务供给与群众期盼存在差距。",
            "There is still a gap between the supply of quality public services and people's expectations.",
        ),
        (
            "我们也清醒认识到，发展还面临一些困难和挑战：有效需求不足，部分企业经营困难。",
            "We are also keenly aware that development still faces some difficulties and challenges. "
            "Effective demand is insufficient, and some enterprises face operating difficulties.",
        ),
        (
            "在看到成绩的同时，我们也清醒地认识到，工作中还存在不少问题和不足。",
            "While recognizing our achievements, we are keenly aware that our work still faces many problems "
            "and shortcomings.",
        ),
    ],
)
def test_difficulties_are_told_in_the_present(chinese: str, english: str) -> None:
    for role in ("results", "plan"):
        one = localised(chinese, role)
        assert one.complete, one.text
        assert one.text == english


def test_what_rules_do_not_know_behind_the_lead_goes_to_the_engine_without_it() -> None:
    text = "我们也清醒地看到，发展还面临一些困难和问题：翡翠鸟群迁徙受阻于云端。"
    one = LOCALISER.localise(text, role="results")
    assert not one.complete
    assert one.told == (
        "We are also keenly aware that development still faces some difficulties and problems.",
    )
    assert "清醒" not in one.text


@pytest.mark.parametrize("text", ["供给不足的问题得到缓解。", "全力补齐短板，发展不平衡状况明显改善。"])
def test_what_has_been_overcome_is_no_difficulty(text: str) -> None:
    one = LOCALISER.localise(text, role="results")
    assert " is " not in one.text
    assert " remain" not in one.text


def test_a_loose_difficulty_tells_what_is_and_a_plan_against_it_does_not() -> None:
    assert role_told("有效需求不足，部分企业经营困难。") == "results"
    assert role_told("我们将补齐民生短板。") == "plan"
