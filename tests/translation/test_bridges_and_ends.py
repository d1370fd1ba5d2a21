"""Names of several words, each told as what it is: rivers under bridges, counties at their ends."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("建成沙井钦江大桥。", "Shajing Qinjiang River Bridge"),
        ("建成瓯江北口大桥。", "Oujiang River Beikou Bridge"),
        ("建成洪湖嘉鱼长江大桥。", "Honghu-Jiayu Yangtze River Bridge"),
        ("改造104国道杨家厂至孟家溪段。", "the Yangjiachang-Mengjiaxi section of National Highway G104"),
        ("花园口新兴产业园建成投用。", "Huayuankou Emerging Industries Park"),
        ("做好乐清北互通前期工作。", "Yueqing North Interchange"),
        ("启动了育红幼儿园建设。", "Yuhong Kindergarten"),
        ("改造南渡江龙塘大坝。", "Nandu River Longtang Dam"),
        ("渝厦高铁重庆东至黔江段开通。", "Chongqing East-Qianjiang section"),
        ("加快长石岭水库、樟布岙水库等工程建设。", "Changshiling Reservoir and Zhangbu'ao Reservoir"),
        ("建成本溪至集安高速公路。", "Benxi-Ji'an Expressway"),
        ("邛海支渠基本建成。", "Branch Canal"),
        ("建设二级公路（含雅加埂隧道）。", "Yajiageng Tunnel"),
        ("开通金秀县城至头排镇公路。", "the county seat of Jinxiu"),
        ("杜肯新材料、华中数控、合强机械等企业投产。", "Duken New Materials"),
        ("提升京杭运河通航能力。", "Beijing-Hangzhou Grand Canal"),
    ],
)
def test_each_word_of_a_name_is_told(text: str, english: str) -> None:
    assert english in localised(text).text


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("建设市域铁路S2线乐清段。", "Highway S2"),
        ("与廊坊北三县协同发展。", "Beisan"),
        ("建成铜陵港江北港铁路专用线。", "MTR"),
        ("提升钟山风景区品质。", "Zhongshanfeng"),
        ("丽江古城大桥建成。", "Lijiang River"),
        ("治理洪湖、长湖。", "Honghu-"),
        ("建设二级公路（含雅加埂隧道）。", "Hanya"),
        ("支持雄县、容城、安新三县发展。", "Anxinsan"),
        ("改造九龙县城至稻城县城公路。", "Xiancheng"),
        ("建设松江河至长白高速公路。", "Songjiang "),
        ("支持文港镇、白圩镇发展。", "market towns"),
        ("开通金秀县城至头排镇公路。", "Autonomous"),
        ("宁德时代湖东基地扩产。", "Lake"),
        ("整治鹿城区戍浦江河道。", "Pujiang"),
        ("奕斯伟硅产业基地二期投产。", "Yisiwei"),
    ],
)
def test_what_only_looks_like_such_a_name_is_left(text: str, never: str) -> None:
    assert never not in localised(text).text
