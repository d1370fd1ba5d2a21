"""Things told by parts that a sign joins, by what is quoted before them, and by pairs that are merged."""

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("text", "english"),
    [
        (
            "推广“党员+志愿者”服务模式。",
            "We will promote service models combining Party members and volunteers.",
        ),
        (
            "完善“资金+物资+保险”三轮驱动救助模式。",
            "We will improve assistance models driven by funds, supplies and insurance.",
        ),
        (
            "完善“发现—上报—整改”闭环机制。",
            "We will improve the closed-loop mechanism linking detection, reporting and rectification.",
        ),
        (
            "打造“孵化器—加速器—产业园”一体化培育体系。",
            "We will develop an integrated fostering system linking incubators, "
            "accelerators and industrial parks.",
        ),
        (
            "建设干线—支线一体化物流网络。",
            "We will build integrated logistics networks linking trunk lines and branch lines.",
        ),
        (
            "深化产教、科教融合。",
            "We will deepen the integration of industry with education and of science with education.",
        ),
    ],
)
def test_parts_joined_by_a_sign_make_one_thing(text: str, english: str) -> None:
    told = localised(text, "plan")
    assert told.complete
    assert told.text == english


@pytest.mark.parametrize(
    "text", ["完善“财政+金融+保险”三轮驱动机制。", "探索“线上+线下”服务模式。", "深化农文、文旅融合。"]
)
def test_parts_that_nobody_can_tell_apart_or_knows_are_left_to_the_engine(text: str) -> None:
    assert not localised(text, "plan").complete


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("提供“零距离”政务服务。", "We will provide “zero-distance” government services."),
        ("推出“爱心计划”公益活动。", "We will launch the “Compassion Program” public-interest activity."),
        ("完善“一楼一档”基础台账。", "We will improve “one building, one file” basic ledgers."),
        (
            "建设企业服务“零等待”“零接触”机制。",
            "We will build “zero-wait” and “zero-contact” mechanisms for enterprise services.",
        ),
        (
            "推进“党建+”智慧社区建设。",
            "We will advance the development of “Party Building Plus” smart communities.",
        ),
        ("拓展碳普惠场景应用场景。", "We will expand carbon inclusion application scenarios."),
        ("上线政务服务“云大厅”。", "We will launch the “Cloud Hall” for government services."),
    ],
)
def test_what_is_quoted_says_how_a_thing_is_or_what_it_is_called(text: str, english: str) -> None:
    told = localised(text, "plan")
    assert told.complete
    assert told.text == english


def test_what_is_quoted_behind_a_topic_keeps_the_verb_of_its_own() -> None:
    assert (
        "bridge the last mile in employment services" in localised("打通就业服务“最后一公里”。", "plan").text
    )
    started = localised("推动新材料项目“拿地即开工”。", "plan").text
    assert started == "We will push for new materials projects to start construction upon land acquisition."
