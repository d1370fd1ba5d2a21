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
        ("和田地区种植红枣", "Hotan"),
        ("长春花园小区完成改造", "Changchun"),
        ("九龙坡区推进治水", "Jiulong"),
        ("深化海峡两岸产业合作", "cross-Strait"),
        ("运动员夺得金牌3枚", "gold medals"),
        ("筛查三类人员风险", "three vulnerable"),
        ("培育专精特新、小巨人企业", "specialized"),
        ("发挥投资、消费、出口“三驾马车”作用", "three growth drivers"),
        ("港口新增泊位3个", "berths"),
        ("退役军人王府井招聘会举办", "veterans"),
        ("结为友好城市", "sister cities"),
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
        ("修建蓄水窖和田间管道", "Hotan"),
        ("栽种长春花4万盆", "Changchun"),
        ("破解部门之间的“九龙治水”", "Jiulong"),
        ("跨河大桥通车，两岸融为一体", "Strait"),
        ("打造金牌项目、银牌服务", "medal"),
        ("防治美国白蛾", "US"),
        ("推动照护、家政三类人员持证上岗", "vulnerable"),
        ("培育“专精特新”店铺", "specialized"),
        ("设旅游法庭、警务站、调解室“三驾马车”", "growth drivers"),
        ("医院周边“一位难求”，新增泊位300个", "berths"),
        ("退役军人王大勇返乡承包果园", "veterans"),
        ("推进儿童友好城市建设", "sister"),
        ("推动“两新”党建提质", "equipment"),
        ("让环卫工人、青年教师住有所居", "access to"),
        ("打造江海联运新干线", "Shinkansen"),
        ("坡地改成三保田", "guarantees"),
        ("国民生产总值增加", "GDP"),
    ],
)
def test_the_common_word_is_none(chinese: str, name: str) -> None:
    assert name not in LOCALISER.localise(chinese).text
