"""Greetings, closings and calls of reports: told whole or left alone."""

from __future__ import annotations

import pytest

from tests.translation.localising import LOCALISER

AROUND = (
    "Let us rally even more closely around the CPC Central Committee with Comrade Xi Jinping at its core, "
)


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("各位代表、同志们：", "Fellow Deputies and Comrades,"),
        ("以上报告，妥否，请审议。", "The above report is hereby submitted for your deliberation."),
        ("报告完毕，谢谢大家！", "That concludes my report. Thank you!"),
        (
            "让我们更加紧密地团结在以习近平同志为核心的党中央周围，在市委的坚强领导下，同心同德、奋勇前进，"
            "为建设现代化新乡而努力奋斗！",
            f"{AROUND}under the firm leadership of the CPC Municipal Committee, work with one heart and one "
            "mind, forge ahead, and work hard to build modern Xinxiang!",
        ),
        (
            "各位代表！让我们凝心聚力、攻坚克难，为全面推进乡村振兴作出新的更大贡献！",
            "Fellow Deputies, let us pool our strength, overcome difficulties, and make new and greater "
            "contributions to advancing rural revitalization across the board!",
        ),
        (
            "我代表镇人民政府，向大会报告工作，请予审查。",
            "On behalf of the Town People's Government, I now report to the Congress on the work of the "
            "government for your deliberation.",
        ),
    ],
)
def test_formulas_of_reports(chinese: str, english: str) -> None:
    one = LOCALISER.localise(chinese, role="closing")
    assert one.complete
    assert one.text == english


@pytest.mark.parametrize(
    "chinese",
    [
        "让我们以蹄疾步稳的节拍、踏石留印的劲头，扎实工作！",  # a lead that no rule knows
        "让我们更加紧密地团结在某某周围，奋勇前进！",
        "让我们在市委的坚强领导下！",  # a lead alone
    ],
)
def test_calls_with_an_unknown_part_are_left_to_the_engine(chinese: str) -> None:
    assert not LOCALISER.localise(chinese, role="closing").complete
