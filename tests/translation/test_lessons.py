"""What experience has taught, what the past year was, thanks without a list, and difficulties."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "我们深刻体会到：必须坚持改革创新，必须坚持实干担当。",
            "We have come to understand deeply that we must reform and innovate, and work hard and take "
            "responsibility.",
        ),
        (
            "实践证明，只有深化改革，才能推动高质量发展。",
            "Experience has shown that only by deepening reform can we promote high-quality development.",
        ),
        (
            "实践证明，只有坚持党的领导，才能推动高质量发展。",
            "Experience has shown that only by upholding Party leadership can we promote "
            "high-quality development.",
        ),
        (
            "只要我们坚定信心，就一定能推动高质量发展。",
            "As long as we strengthen confidence, we will surely promote high-quality development.",
        ),
        (
            "过去一年，是本届政府依法履职的第一年。",
            "The past year was the first year of this government's term of office.",
        ),
        (
            "在此，我代表自治区人民政府，向全区各族人民，表示衷心的感谢！",
            "On behalf of the People's Government of the Autonomous Region, I wish to express our heartfelt "
            "thanks to the people of all ethnic groups in the region!",
        ),
        (
            "在此，向全市人民表示衷心的感谢！",
            "We wish to express our heartfelt thanks to the people of the city!",
        ),
    ],
)
def test_told_whole(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


@pytest.mark.parametrize(
    "chinese", ["我们深刻体会到：必须坚持甲乙丙丁戊己。", "只有坚持党的领导。", "表示衷心的感谢！"]
)
def test_unknown_deeds_are_left(chinese: str) -> None:
    assert localised(chinese).rule != "set-sentence"


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("高层次人才紧缺。", "High-caliber talent is in short supply."),
        ("优质教育资源分布不均。", "Quality educational resources are unevenly distributed."),
        ("产业链条不长。", "Industrial chains are short."),
        (
            "一些干部的能力素质还不能完全适应新形势的要求。",
            "The mindset, ability and conduct of some officials do not yet fully meet what the new "
            "situation and tasks require.",
        ),
        (
            "历史遗留问题多、化解难度大。",
            "There are many long-standing issues, and they are hard to resolve.",
        ),
    ],
)
def test_difficulties(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_what_is_looked_back_on_is_told() -> None:
    told = localised("回顾五年来的奋斗历程，我们深刻体会到，必须坚持党的全面领导。").text
    assert told.startswith("Looking back on the past five years, we have come to understand")
