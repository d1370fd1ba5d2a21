"""Schools of plain words, campuses and works of a list: whose head they share, and what is no name."""

from __future__ import annotations

import pytest

from desktop_app.translation.model import Term
from desktop_app.translation.names.finder import find_names
from desktop_app.translation.terms.termbase import Termbase

TERMS = Termbase(
    [Term("临江区", "Linjiang District", "place", "name"), Term("沙河", "Shahe", "place", "name")]
)


def english(text: str) -> dict[str, str]:
    return {name.zh: name.en for name in find_names(text, TERMS)}


@pytest.mark.parametrize(
    ("chinese", "name", "english_name"),
    [
        ("育才中学桃花源校区等8所校园启用", "育才中学桃花源校区", "Taohuayuan Campus of Yucai Middle School"),
        ("新建育英小学、启明学校", "启明学校", "Qiming School"),
        ("深圳大学丽湖校区竣工", "深圳大学丽湖校区", "Lihu Campus of Shenzhen University"),
        ("深圳大学东校区竣工", "深圳大学东校区", "East Campus of Shenzhen University"),
        ("红岭中学石厦校区", "红岭中学石厦校区", "Shixia Campus of Hongling Middle School"),
    ],
)
def test_schools_of_plain_words_and_campuses_have_names(chinese: str, name: str, english_name: str) -> None:
    assert english(chinese)[name] == english_name


@pytest.mark.parametrize(
    "chinese", ["学校及其校区建设", "支持希望小学建设", "建设学校、幼儿园20所", "各中学分校"]
)
def test_schools_in_general_have_none(chinese: str) -> None:
    assert not english(chinese)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("南村市头小学建成。", "Nancun City"),  # no such city: 市头 is a village
        ("获评浙江省特色小镇。", "Zhejiang Province Town"),
        ("晋能华昱、晋钢智造获批试点企业。", "Jingangzhi"),
    ],
)
def test_half_a_name_and_a_kind_are_no_names(text: str, wrong: str) -> None:
    assert wrong not in [name.en for name in find_names(text, Termbase.load())]


def test_a_place_before_a_school_is_a_word_of_its_own() -> None:
    assert [name.en for name in find_names("汉口辅仁小学建成。", Termbase.load())] == [
        "Hankou Furen Primary School"
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("完成霞家河、飞沙河水厂扩建。", ["Xiajiahe", "Feishahe Water Plant"]),  # a waterworks too
        ("完成漳河、引江水库加固。", ["Zhanghe", "Yinjiang Reservoir"]),
        ("治理沮河、新建漳河水库。", ["Juhe River"]),
        ("建成长石岭水库、樟布岙水库。", ["Changshiling Reservoir", "Zhangbu'ao Reservoir"]),
    ],
)
def test_works_of_a_list_share_their_head(text: str, names: list[str]) -> None:
    assert [name.en for name in find_names(text, Termbase.load())] == names
