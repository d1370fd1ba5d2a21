"""A country before a noun is an adjective; its offices are not China's."""

from __future__ import annotations

import pytest

from tests.translation.localising import LOCALISER


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("丹麦航运巨头来访", "Danish 航运巨头来访"),
        ("引进德国企业", "引进 German 企业"),
        ("越南国家主席来访", "Vietnamese President 来访"),
        ("国家主席出席", "President of China 出席"),
        ("中国企业走向英国", "Chinese 企业走向 the United Kingdom"),
        # The country itself: its trade, its capital, a list, what stands before a place.
        ("从巴西进口药品", "从 Brazil 进口药品"),
        ("出口到德国、法国", "Products are sold to Germany and France"),
        ("德国在当地设厂", "Germany 在当地设厂"),
    ],
)
def test_a_country_is_an_adjective_before_what_is_its_own(chinese: str, english: str) -> None:
    assert LOCALISER.localise(chinese).text == english


def test_a_city_abroad_has_the_country_before_it() -> None:
    assert "Australian" not in LOCALISER.localise("与澳大利亚宾士镇市建立友好关系。", []).text
