"""Names that are common words as well: the name where it is one, the word left alone elsewhere."""

from __future__ import annotations

import pytest

from tests.translation.localising import LOCALISER


@pytest.mark.parametrize(
    ("chinese", "name"),
    [
        ("引进苹果、华为等企业", "Apple"),
        ("引进华为、苹果等企业", "Apple"),
        ("与苹果公司签约", "Apple"),
        ("同苏丹开展合作", "Sudan"),
        ("小米汽车投产", "Xiaomi"),
        ("访问巴林和阿曼", "Bahrain"),
        ("治理韩江流域", "Hanjiang River"),
        ("覆盖8个街道", "subdistricts"),
    ],
)
def test_a_name_is_put_into_english(chinese: str, name: str) -> None:
    assert name in LOCALISER.localise(chinese).text


@pytest.mark.parametrize(
    ("chinese", "name"),
    [
        ("静宁苹果产业快速发展", "Apple"),
        ("苹果、梨种植面积达到3万亩", "Apple"),
        ("严查苏丹红等非法添加物", "Sudan"),
        ("推广玉米、小米等杂粮", "Xiaomi"),
        ("东北电网巴林—奈曼—阜新输变电工程", "Bahrain"),
        ("奥斯曼帝国苏丹穆罕默德二世", "Sudan"),
        ("作家韩江获得诺贝尔文学奖", "River"),
        ("整治背街小巷和主要街道", "subdistrict"),
    ],
)
def test_the_common_word_is_none(chinese: str, name: str) -> None:
    assert name not in LOCALISER.localise(chinese).text
