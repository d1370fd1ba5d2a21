"""Places that assessments gave, what is the most of all, what rose by a net, what enterprises reach."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "在全省营商环境评价中位列第一方阵。",
            "We ranked in the leading group in the provincial business environment assessment.",
        ),
        (
            "在全市高质量发展考核中连续三年位居第一。",
            "We ranked first in the municipal assessment of high-quality development for "
            "three consecutive years.",
        ),
        (
            "空气质量排名居全国168个重点城市第15位。",
            "Air quality ranked 15th among 168 key cities nationwide.",
        ),
        (
            "地区生产总值增长8.2%，增速全省最快。",
            "Gross domestic product (GDP) grew by 8.2%, the fastest in the province.",
        ),
        ("单位GDP能耗全市最低。", "Energy consumption per unit of GDP was the lowest in the city."),
        ("森林蓄积量净增63万立方米。", "Forest stock volume rose by a net 630,000 cubic meters."),
        ("集中供热面积新增260万平方米。", "Central heating area rose by 2.6 million square meters."),
        ("压减会议、文件各15%。", "Meetings and documents were each cut by 15%."),
        (
            "新增入库税收亿元以上企业2家、5000万元以上企业6家。",
            "2 enterprises with tax payments of at least RMB 100 million and 6 with those of "
            "at least RMB 50 million were added.",
        ),
        (
            "小微企业贷款加权平均利率下降0.35个百分点。",
            "The weighted average interest rate on loans to small and micro enterprises fell "
            "by 0.35 percentage points.",
        ),
        (
            "科技型中小企业入库突破300家。",
            "Over 300 small and medium-sized sci-tech enterprises were included in the official database.",
        ),
        ("县内A级景区增至9家。", "The number of A-grade tourist attractions in the county rose to 9."),
        ("完成信访件整改26件。", "We completed the rectification of 26 petitions."),
        ("返乡创业1260人。", "1,260 people returned home and started businesses."),
        ("98项高频事项下沉乡镇。", "98 frequently requested services were delegated to towns and townships."),
    ],
)
def test_it_is_told(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_what_looks_alike_is_not() -> None:
    assert "ranked" not in localised("在全省营商环境评价中发现问题3个。").text
    assert "in the district" not in localised("打造区域物流中心。").text
    assert "delegated" not in localised("干部下沉一线。").text
