"""Lists that say what their items are."""

from __future__ import annotations

import pytest

from desktop_app.translation.names.finder import find_names
from desktop_app.translation.terms.termbase import Termbase

TERMS = Termbase([])


def english(text: str) -> dict[str, str]:
    return {name.zh: name.en for name in find_names(text, TERMS)}


def test_items_of_a_list_of_villages_are_names_whatever_they_mean_elsewhere() -> None:
    found = english("加快蕲州、张塝、青石、向桥等一批乡镇卫生院改扩建")
    assert found == {"蕲州": "Qizhou", "张塝": "Zhangbang", "青石": "Qingshi", "向桥": "Xiangqiao"}


def test_a_verb_before_the_first_item_is_no_part_of_it() -> None:
    assert english("申报启动陈家坝、晏家坝、五里店三个村为试点")["陈家坝"] == "Chenjiaba"


def test_a_village_is_spelt_whole() -> None:
    assert english("推进李子坪、丁家湾等5个村整治")["丁家湾"] == "Dingjiawan"


def test_estates_of_a_list_are_names_whatever_they_mean_elsewhere() -> None:
    assert english("启动丰泽园、港湾小区、龙城大厦等9个城镇老旧小区改造") == {
        "丰泽园": "Fengzeyuan",
        "港湾小区": "Gangwan Residential Community",
        "龙城大厦": "Longcheng Tower",
    }
    found = english("文昌苑、银杏新村四区等4个老小区改造工程启动")
    assert found == {"文昌苑": "Wenchangyuan", "银杏新村四区": "Yinxing New Village No. 4 Area"}
    assert english("实施山海逸居二期、新业花园等安置房项目")["山海逸居"] == "Shanhaiyiju"


@pytest.mark.parametrize(
    "text",
    [
        "推进城中村、老旧小区等3个小区改造",
        "改造供水、燃气、管网等12个小区设施",
        "推进教育、医疗、养老等社区服务",
        "开展道德讲堂、农家书屋等乡镇文化活动",
        "整治城中村、城郊村等3类村",
        "完善道路、供水、供电等村级设施",
    ],
)
def test_words_in_a_list_stay_words(text: str) -> None:
    assert english(text) == {}
