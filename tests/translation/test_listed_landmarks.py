"""Towers, parks and malls in lists that say what they are; kinds of them have no name.  Lines of a metro."""

from __future__ import annotations

import time

import pytest

from desktop_app.translation.names.listed_landmarks import find_listed_landmarks
from desktop_app.translation.names.scene import Scene
from desktop_app.translation.terms.termbase import Termbase
from tests.translation.naming import named

TERMS = Termbase.load()


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        (
            "推动云汐国际创新大厦、蓝岸科技园等产业载体竣工。",
            "云汐国际创新大厦",
            "Yunxi International Innovation Tower",
        ),
        ("腾飞大厦、锦程科学园二期等载体投入使用。", "锦程科学园", "Jincheng Science Park"),
        ("新开业澜汐里、星岸湾等商业综合体。", "澜汐里", "Lanxili"),
        ("星澜Sky City、澜汐里等商圈人气旺盛。", "星澜Sky City", "Xinglan Sky City"),
        ("加快6号线支线二期建设。", "6号线支线二期", "Line 6 Branch Phase II"),
        ("推进地铁9号线东延前期工作。", "地铁9号线东延", "the east extension of Metro Line 9"),
        ("推进12号线二期（北延）建设。", "12号线二期（北延）", "Line 12 Phase II (north extension)"),
        ("东莞2号线开工。", "东莞2号线", "Dongguan Metro Line 2"),
        ("云岭中学（石厦校区）建成投用。", "云岭中学（石厦校区）", "Shixia Campus of Yunling Middle School"),
    ],
)
def test_what_the_list_says_is_a_name(text: str, zh: str, en: str) -> None:
    assert named(text)[zh] == en


@pytest.mark.parametrize(
    "text",
    [
        "建设孵化器、公共服务平台等载体。",
        "打造特色街区、夜间市集等商圈。",
        "盘活老旧厂房、闲置楼宇等产业载体。",
        "建设体育公园、口袋公园等公园。",
        "推进7号线建设。",
    ],
)
def test_kinds_and_bare_numbers_are_no_names(text: str) -> None:
    assert named(text) == {}


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("举办WTA女子网球公开赛、国际自行车赛等赛事12场。", "WTA女子网球公开赛", "WTA Women's Tennis Open"),
        ("举办宝安国际龙舟赛、爵士音乐节等活动。", "宝安国际龙舟赛", "Bao'an International Dragon Boat Race"),
    ],
)
def test_an_event_in_a_list_has_a_name(text: str, zh: str, en: str) -> None:
    assert named(text)[zh] == en


@pytest.mark.parametrize("text", ["举办音乐节、美食节等活动20场。", "举办国际马拉松、帆船赛等赛事30场。"])
def test_kinds_of_events_are_no_names(text: str) -> None:
    assert named(text) == {}


def test_a_long_sentence_without_a_list_takes_no_time() -> None:
    scene = Scene("建设平台和园区及枢纽与口岸、" * 300, [], [], TERMS)
    start = time.perf_counter()
    assert list(find_listed_landmarks(scene)) == []
    assert time.perf_counter() - start < 2
