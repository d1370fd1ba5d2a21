"""Bureaus called by their level alone, and what looks like a level and is none."""

from __future__ import annotations

import pytest

from tests.translation.naming import named


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("市医保局、县教体局联合检查。", "市医保局", "Municipal Healthcare Security Administration"),
        ("市医保局、县教体局联合检查。", "县教体局", "County Education and Sports Bureau"),
        ("由区应急管理局牵头。", "区应急管理局", "District Emergency Management Bureau"),
        ("自治区财政厅下达资金。", "自治区财政厅", "Department of Finance of the Autonomous Region"),
        ("盟林草局揭牌。", "盟林草局", "League Forestry and Grassland Bureau"),
        ("落实县残联职责。", "县残联", "County Disabled Persons' Federation"),
        ("市检察院、省高院联合发文。", "市检察院", "Municipal People's Procuratorate"),
        ("市检察院、省高院联合发文。", "省高院", "Provincial High People's Court"),
        (
            "由市国资委牵头。",
            "市国资委",
            "Municipal State-owned Assets Supervision and Administration Commission",
        ),
        ("县供销社揭牌。", "县供销社", "County Federation of Supply and Marketing Cooperatives"),
    ],
)
def test_a_bureau_has_its_level(text: str, zh: str, en: str) -> None:
    assert named(text)[zh] == en


@pytest.mark.parametrize(
    "text", ["市、县财政局配合。", "杭州市财政局下达资金。", "全市教育局长会议召开。", "社区教育局试点。"]
)
def test_what_is_no_level_of_a_bureau(text: str) -> None:
    assert not any(en.startswith(("Municipal", "County", "District")) for en in named(text).values())


def test_short_names_of_autonomous_counties_and_ngari_are_spelt_as_usual() -> None:
    assert named("澜沧、孟连、西盟、沧源四县茶产业发展。")["西盟"] == "Ximeng"
    assert named("建成拉萨至阿里高速公路。")["拉萨至阿里高速公路"] == "Lhasa-Ngari Expressway"
