"""What a modifier, a number or a sum belongs to: the whole, the things named, the money spent."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("整体养老服务水平不断提高。", "The overall level of elderly care services"),
        ("国家乡村振兴督查通过验收。", "The national supervision of rural revitalization"),
        ("建设国家重要数据中心。", "important national data center"),
        ("慰问低保户310户。", "310 households receiving subsistence allowances"),
        ("培育养殖大户82户。", "82 households of large-scale livestock farmers"),
        ("投入财政资金3100万元。", "We invested RMB 31 million in fiscal funds."),
        ("投入各级财政资金2亿元。", "We invested RMB 200 million in fiscal funds at all levels."),
        ("投入各类资金2亿元。", "We invested RMB 200 million."),
        ("搬迁新建敬老院3所。", "were relocated and rebuilt"),
    ],
)
def test_it_is_told_of_what_it_belongs_to(chinese: str, english: str) -> None:
    assert english in localised(chinese).text


@pytest.mark.parametrize(
    "chinese",
    [
        "白石公路综合治理投入3亿元。",  # a road treats nothing
        "实现城乡供水一体化所有乡镇全覆盖。",  # the water supply is integrated, and no towns
    ],
)
def test_what_belongs_to_neither_is_left(chinese: str) -> None:
    assert not localised(chinese).complete


def test_a_road_may_still_complete_its_investment() -> None:
    assert "completed" in localised("白石公路完成投资3亿元。").text
