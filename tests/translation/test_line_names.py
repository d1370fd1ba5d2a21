"""Railways and expressways by the short names of their ends."""

from __future__ import annotations

import pytest

from desktop_app.translation.names.finder import find_names
from desktop_app.translation.terms.termbase import Termbase
from tests.translation.localising import localised


def english(text: str) -> dict[str, str]:
    return {name.zh: name.en for name in find_names(text, Termbase())}


@pytest.mark.parametrize(
    ("text", "name", "spelt"),
    [
        ("京港高铁加快建设", "京港高铁", "Beijing-Hong Kong High-Speed Railway"),
        ("佛穗莞城际开工", "佛穗莞城际", "Foshan-Guangzhou-Dongguan Intercity Railway"),
        ("京港澳高速改扩建", "京港澳高速", "Beijing-Hong Kong-Macao Expressway"),
        ("建成渝湘高铁", "渝湘高铁", "Chongqing-Hunan High-Speed Railway"),
        ("加快邵永、铜吉、长赣等高铁建设", "铜吉", "Tongren-Jishou"),
        ("推进引白济洮工程", "引白济洮工程", "Yinbai Jitao Water Diversion Project"),
        ("滇黔铁路扩能", "滇黔铁路", "Yunnan-Guizhou Railway"),
    ],
)
def test_lines_are_told_by_their_ends(text: str, name: str, spelt: str) -> None:
    assert english(text)[name] == spelt


@pytest.mark.parametrize(
    "text", ["全线贯通，经济高速增长", "深大发展迅速，成渝地区协同", "推动高铁建设和铁路扩能"]
)
def test_other_words_are_no_lines(text: str) -> None:
    assert not any("-" in spelt for spelt in english(text).values())


def test_two_lines_joined_are_two() -> None:
    told = localised("雄商和津潍高铁开工建设。").text
    assert "Xiong'an-Shangqiu and the Tianjin-Weifang High-Speed Railway" in told
    assert "Zitang and Moling reservoirs" in localised("紫塘和墨岭水库竣工。").text
    assert "Yonghe Town" in localised("永和镇水厂建成。").text


def test_a_port_on_the_coast_is_not_hong_kong() -> None:
    assert "Hong Kong" not in localised("邯港高速建成通车。").text
    assert "Beijing-Hong Kong" in localised("京港高铁建成通车。").text
