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
        ("美的新工厂投产", "Midea"),
        ("零跑新车型下线", "Leapmotor"),
        ("整治海河沿岸", "Haihe River"),
        ("大田县完成修复", "Datian"),
        ("阿里云落户", "Alibaba"),
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
        ("最美的身影在一线", "Midea"),
        ("企业群众办事零跑腿", "Leapmotor"),
        ("推进铁海河海联运", "Haihe"),
        ("发挥通江达海优势", "Tongjiang"),
        ("大田作物长势良好", "Datian"),
        ("河道两岸绿化提升", "Strait"),
        ("群众安居乐业", "Leye"),
        ("书香满城活动举办", "Mancheng"),
        ("阿里地区援藏项目完工", "Alibaba"),
        ("打造现代汽车城", "Hyundai"),
    ],
)
def test_the_common_word_is_none(chinese: str, name: str) -> None:
    assert name not in LOCALISER.localise(chinese).text
