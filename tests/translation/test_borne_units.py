"""Communities, squares and towns that plain words name; campaigns and kinds of them have no name."""

from __future__ import annotations

import pytest

from tests.translation.naming import named


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("光明社区、向阳小区加装电梯。", "光明社区", "Guangming Community"),
        ("解放街道完成改造。", "解放街道", "Jiefang Subdistrict"),
        ("和平广场提质升级。", "和平广场", "Heping Square"),
        ("完成跃进渠清淤。", "跃进渠", "Yuejin Canal"),
        ("三河镇、七里乡通了自来水。", "七里乡", "Qili Township"),
        ("走进大王庄村调研。", "大王庄村", "Dawangzhuang Village"),
        ("鼓楼历史文化街区开街。", "鼓楼历史文化街区", "Gulou Historical and Cultural Block"),
        ("江门站投入运营。", "江门站", "Jiangmen Station"),
        ("王伟、李娜等5名干部受到表彰。", "李娜", "Li Na"),
        ("曙光幼儿园开园。", "曙光幼儿园", "Shuguang Kindergarten"),
    ],
)
def test_a_place_bears_a_plain_word(text: str, zh: str, en: str) -> None:
    assert named(text)[zh] == en


@pytest.mark.parametrize(
    "text",
    [
        "创建平安社区、幸福社区。",
        "建设文明村、民主村。",
        "改造老旧小区，打造花园小区。",
        "覆盖所有行政村和贫困村。",
        "建设重点镇、中心镇。",
        "走进农家村落。",
        "改造一批城市社区。",
        "建成口袋公园20个。",
        "建成平安景区、文明景区、温泉景区。",
    ],
)
def test_kinds_and_campaigns_have_no_name(text: str) -> None:
    assert named(text) == {}
