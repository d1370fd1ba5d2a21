"""Items of lists: what is left out is told, however the list goes on; what is told freely is not."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair
from tests.review.slips import assert_found

# Chinese, right English, what stands in it, what stands there without the item.
LOST = [
    ("珠海、中山、江门等市派代表团参加了展会。",
     "Zhuhai, Zhongshan, Jiangmen and other cities sent delegations to the exhibition.",
     "Zhuhai, Zhongshan, Jiangmen", "Zhuhai, Jiangmen"),
    ("杭州、宁波、温州三市联合治理水污染。",
     "The three cities of Hangzhou, Ningbo and Wenzhou jointly treat water pollution.",
     "Hangzhou, Ningbo and", "Hangzhou and"),
    ("深化教育、旅游、数字经济等领域合作。",
     "We will deepen cooperation in education, tourism, the digital economy and other fields.",
     "education, tourism, the digital economy and other", "education, tourism and other"),
    ("禁止在河道内捕鱼、游泳和倾倒垃圾。",
     "Fishing, swimming and dumping garbage in the river are prohibited.",
     "Fishing, swimming and", "Fishing and"),
    ("惠及学校、医院、车站等公共场所。",
     "Schools, hospitals, stations and other public places have benefited.",
     "Schools, hospitals,", "Schools,"),
]  # fmt: skip

# Nothing is left out: an item told in a word that no dictionary has, and a "with" that is no "and".
TOLD = [
    ("不得歧视怀孕、生育、哺乳期女工。",
     "Women workers who are pregnant, giving birth or nursing must not be discriminated against."),
    ("加强与天津、重庆、成都等地高校合作。",
     "Cooperation was forged with universities in Tianjin, Chongqing, Chengdu and elsewhere."),
]  # fmt: skip


@pytest.mark.parametrize(("chinese", "english", "right", "wrong"), LOST)
def test_an_item_left_out_is_told(chinese: str, english: str, right: str, wrong: str) -> None:
    assert_found(chinese, english, right, wrong, "dropped-clause")


@pytest.mark.parametrize(("chinese", "english"), TOLD)
def test_a_list_told_whole_is_silent(chinese: str, english: str) -> None:
    assert check_pair(chinese, english) == []
