"""What is done with a work, or which of them is meant, is no part of its name."""

from __future__ import annotations

import pytest

from desktop_app.translation.names.finder import find_names
from tests.translation.localising import LOCALISER


@pytest.mark.parametrize(
    "text",
    [
        "加快推进抽水蓄能电站建设。",
        "实施抽水蓄能电站等项目。",
        "续建学校等项目。",
        "现有大桥、南山大桥建设。",
        "老旧小学改造。",
        "谋划隧道等项目。",
        "建设智算产业园。",
        "新增托育中心12家、双拥公园3个。",
    ],
)
def test_it_is_no_name(text: str) -> None:
    assert [name.zh for name in find_names(text, LOCALISER.termbase) if not name.zh.startswith("南山")] == []


def test_a_word_may_be_a_name_all_the_same() -> None:
    names = find_names("前海春晖变电站投产，建设路小学开工。", LOCALISER.termbase)
    assert {name.en for name in names} >= {"Chunhui Substation"}
    assert any("Jianshe" in name.en for name in names)
