"""Campuses and institutes that hospitals and universities have at a place."""

from __future__ import annotations

import pytest

from tests.translation.naming import named


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("友谊医院顺义院区开诊。", "友谊医院顺义院区", "Shunyi Campus of Friendship Hospital"),
        ("积水潭医院回龙观院区完工。", "积水潭医院回龙观院区", "Huilongguan Campus of Jishuitan Hospital"),
        ("育才中学滨江校区开学。", "育才中学滨江校区", "Binjiang Campus of Yucai Middle School"),
        ("扬州大学高邮湖校区招生。", "扬州大学高邮湖校区", "Gaoyou Lake Campus of Yangzhou University"),
        (
            "西安电子科技大学广州研究院落户。",
            "西安电子科技大学广州研究院",
            "Xidian University Guangzhou Research Institute",
        ),
    ],
)
def test_a_branch_has_its_owner_and_its_place(text: str, zh: str, en: str) -> None:
    assert named(text)[zh] == en


@pytest.mark.parametrize("text", ["友谊医院新院区开诊。", "浙江大学共建研究院。", "医院重点院区扩建。"])
def test_a_word_between_is_no_place(text: str) -> None:
    assert not any(name.startswith(("Xin ", "Gongjian", "Zhongdian")) for name in named(text).values())
