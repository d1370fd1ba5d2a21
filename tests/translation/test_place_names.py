"""Places of title blocks in English."""

import pytest

from desktop_app.translation.names.place_names import english_place, place_units
from desktop_app.translation.terms.termbase import Termbase


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("深圳市南山区", "Nanshan District, Shenzhen"),
        ("广东省", "Guangdong Province"),
        ("北京市海淀区", "Haidian District, Beijing"),
        ("内蒙古自治区", "Inner Mongolia Autonomous Region"),
        ("中国", "China"),
        ("广州市天河区", "Tianhe District, Guangzhou"),
        ("杭州市富阳区新登镇", "Xindeng Town, Fuyang District, Hangzhou"),
        ("景德镇市珠山区", "Zhushan District, Jingdezhen"),
        ("新乡市卫滨区", "Weibin District, Xinxiang"),
        ("荆州市沙市区", "Shashi District, Jingzhou"),
        ("湖南省津市市", "Jinshi, Hunan Province"),
        ("苏州工业园区", "Suzhou Industrial Park"),
        ("兰州新区", "Lanzhou New Area"),
        ("徐州经济技术开发区", "Xuzhou Economic and Technological Development Zone"),
        ("甘孜藏族自治州康定市", "Kangding, Garze Tibetan Autonomous Prefecture"),
    ],
)
def test_places_are_said_smallest_unit_first(zh: str, en: str) -> None:
    assert english_place(zh, Termbase.load()) == en


@pytest.mark.parametrize(
    ("zh", "units"),
    [
        ("枣庄市市中区", ["枣庄市", "市中区"]),
        ("恩施州恩施市", ["恩施州", "恩施市"]),
        ("江苏省镇江市", ["江苏省", "镇江市"]),
        ("宁波市镇海区", ["宁波市", "镇海区"]),
        ("山西省乡宁县", ["山西省", "乡宁县"]),
        ("克旗红旗镇红旗村", []),
    ],
)
def test_a_place_is_parted_where_its_units_end(zh: str, units: list[str]) -> None:
    assert place_units(zh) == units
