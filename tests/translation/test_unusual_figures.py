"""Figures of unusual kinds in their sentences: hotlines, codes, speeds, ranks, years in signs."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "within", "without"),
    [
        ("全年受理12369环保举报。", "12369", "12,369"),
        ("全年受理环保举报12369件。", "12,369", ""),
        ("编号为20250718的地块成交。", "20250718", "million"),
        ("最热岗位竞争比1286:1。", "1286:1", "1,286"),
        ("班列速度达到每小时46公里。", "46 kilometers per hour", "每小时"),
        ("阵风风速每秒31米。", "31 meters per second", "每秒"),
        ("标识注册量破百亿。", "10 billion", "RMB"),
        ("总产连续六年稳定在千亿斤以上。", "100 billion jin", "RMB"),
        ("卫生监督检查3.6万户次。", "36,000 户次", ""),
        ("改造旧房一千零五十户。", "1,050", "一千"),
        ("年内签约五亿元以上项目八个。", "RMB 500 million", "RMB 100 million"),
        ("年内签约亿元以上项目八个。", "RMB 100 million", ""),
        ("引进总投资二十亿元以上项目八个。", "RMB 2 billion", "RMB 1 billion"),
        ("网站评估居15个同类城市第一。", "first among 15 comparable cities", "个"),
        ("对2000年前建成的管网实施更新。", "pre-2000", "2,000"),
        ("2000年前的古城重现。", "2,000 years", "pre-"),
        ("二〇二三年至二〇二五年种树。", "2023–2025", "〇"),
        ("大会于二〇二四年三月五日开幕。", "March 5, 2024", "月"),
        ("二〇二四年一月至五月开工。", "2024年一月至五月", "January"),
        ("第13次获评开放型经济先进，信心更足。", "for the 13th time", "次"),
        ("跃居县域经济百强第7，势头更好。", "seventh among the top 100", ""),
        ("大沙1957文创园一派生机。", "1957文创园", "1,957"),
        ("发放降温费每人每月300元，停工避暑。", "每人每月 RMB 300", ""),
        ("新建住宅每平方米均价8600元。", "均价 RMB 8,600", "built"),
    ],
)
def test_a_figure_in_its_sentence(chinese: str, within: str, without: str) -> None:
    said = localised(chinese)
    text = f"{said.prefix}{said.text}"
    assert within in text
    assert not without or without not in text


def test_growth_that_is_above_another_is_no_growth_of_the_other() -> None:
    said = localised("网络零售额增速高出社会消费品零售总额增速5.6个百分点。").text
    assert said.startswith("Growth in online retail sales was 5.6 percentage points above that of total ")


@pytest.mark.parametrize(
    ("chinese", "behind"),
    [
        ("比全省平均水平高出7个百分点", "7 percentage points above the provincial average"),
        ("比全国低0.7个百分点", "0.7 percentage points below the national average"),
        ("比全国、全省分别高0.7个、0.9个百分点", "above the national and provincial averages, respectively"),
    ],
)
def test_how_far_a_share_is_from_the_average(chinese: str, behind: str) -> None:
    assert behind in localised(f"城镇调查失业率5.6%，{chinese}。").text


def test_a_multiple_counts_nothing() -> None:
    said = localised("财政资金撬动社会资本6.4倍。").text
    assert "6.4 private" not in said
    assert "6.4 倍" in said or "6.4 times" in said
