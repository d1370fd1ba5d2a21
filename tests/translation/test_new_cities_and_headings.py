"""Cities that no list has are spelt unless something foreign is near; what headings and dates say once."""

from __future__ import annotations

import pytest

from desktop_app.translation.names.finder import find_names
from desktop_app.translation.terms.termbase import Termbase
from tests.translation.localising import LOCALISER, localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("澜川市2026年政府工作报告", "Report on the Work of the Government of Lanchuan City (2026)"),
        ("澜川市市长 李明远", "Li Mingyuan, Mayor of Lanchuan City"),
        (
            "澜川市国民经济和社会发展统计公报",
            "Statistical Communiqué of Lanchuan City on the National Economic and Social Development",
        ),
        ("青岚市引进企业12家。", "Qinglan City attracted 12 enterprises."),
        ("滨海市引进企业12家。", "Binhai City attracted 12 enterprises."),
    ],
)
def test_a_city_no_list_has(chinese: str, english: str) -> None:
    one = localised(chinese, "results")
    assert one.complete
    assert one.text == english


@pytest.mark.parametrize("text", ["与日本青岚市签署协议。", "与爱丁堡市、青岚市结好。", "南村市头小学建成。"])
def test_no_pinyin_abroad_nor_for_half_a_name(text: str) -> None:
    assert not [name.en for name in find_names(text, Termbase.load()) if name.en.endswith(" City")]


def test_until_when_is_said_once() -> None:
    told = localised("截至2024年9月末，全市拥有高新技术企业860家。", "other")
    assert told.text == "As of the end of September 2024, the city had 860 high- and new-tech enterprises."


def test_a_heading_of_a_plan_sets_no_task() -> None:
    heading = LOCALISER.localise("推进城市更新与土地整备。", role="plan", heading=True).text
    assert heading.startswith("Advance ")
