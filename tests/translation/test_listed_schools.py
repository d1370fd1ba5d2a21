"""Schools and hospitals in lists are whole names; a number or a day of the calendar may be part of one."""

from __future__ import annotations

import pytest

from tests.translation.naming import named


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("柳沟中学、柳沟侨联中学完成改造。", "柳沟侨联中学", "Liugou Qiaolian Middle School"),
        (
            "完成柳沟小学扩建、中雅培英双语中学建设。",
            "中雅培英双语中学",
            "Zhongya Peiying Bilingual Middle School",
        ),
        ("青石中心幼儿园、横山桥卫生院建成。", "青石中心幼儿园", "Qingshi Central Kindergarten"),
        ("和平里小学、八一路小学建成投用。", "和平里小学", "Hepingli Primary School"),
        ("柳沟二中改扩建项目开工。", "柳沟二中", "Liugou No. 2 Middle School"),
        ("北京路一小、八一路小学建成投用。", "北京路一小", "Beijing Road No. 1 Primary School"),
        ("改造二七北路、五四街。", "二七北路", "Erqi North Road"),
        ("引进宏发、永祥、兴达等龙头企业。", "兴达", "Xingda"),
    ],
)
def test_such_names_are_whole(text: str, zh: str, en: str) -> None:
    assert named(text)[zh] == en


@pytest.mark.parametrize(
    "text",
    [
        "办好公办幼儿园、农村小学、乡镇中心卫生院。",
        "新建小学、中学、幼儿园12所。",
        "推动公立医院、民营医院、专科医院协同发展。",
        "改造薄弱学校、寄宿制学校、小规模学校。",
        "规范三小、九小场所。",
        "培育国有、民营、外资等企业。",
        "城东片区改造全面启动。",
    ],
)
def test_kinds_of_them_and_parts_of_a_town_are_no_names(text: str) -> None:
    assert named(text) == {}
