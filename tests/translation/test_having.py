"""What there is, what those counted are and reach, how long a rank was held, what came of it since a year."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("拥有高新技术企业860家。", "There were 860 high- and new-tech enterprises."),
        (
            "全市拥有高新技术企业860家，其中新认定120家。",
            "The city had 860 high- and new-tech enterprises, of which 120 were newly recognized.",
        ),
        (
            "全县共有各类学校128所，其中高中1所。",
            "The county had 128 schools, including 1 senior high school.",
        ),
        (
            "现有养老机构86家，其中在建12家。",
            "There were 86 elderly care institutions, of which 12 were under construction.",
        ),
        (
            "全区接待游客1200万人次，增长15%，其中过夜游客320万人次，增长22%。",
            "The number of the district's tourist arrivals stood at 12 million, up 15%, including "
            "3.2 million overnight visitors, up 22%.",
        ),
        (
            "接待游客1200万人次，其中过夜游客320万人次，同比分别增长15%和22%。",
            "The number of tourist arrivals stood at 12 million, including 3.2 million overnight visitors, "
            "up 15% and 22% year on year, respectively.",
        ),
        (
            "高新技术企业达1286家，其中产值超亿元企业432家，比上年增加35家。",
            "The number of high- and new-tech enterprises reached 1,286, including 432 enterprises with "
            "output value of over RMB 100 million, 35 more than a year earlier.",
        ),
        (
            "引进10亿元以上项目12个、世界500强项目3个。",
            "12 projects worth at least RMB 1 billion each and 3 projects of Fortune Global 500 companies "
            "were attracted.",
        ),
        (
            "地区生产总值达1942亿元，连续两年位居全市首位。",
            "Gross domestic product (GDP) reached RMB 194.2 billion, ranking first in the city for "
            "two consecutive years.",
        ),
        ("GDP比2020年翻了一番。", "GDP doubled from 2020."),
        (
            "市场主体总量突破30万户，较2020年翻两番。",
            "The total number of business entities exceeded 300,000, four times the 2020 figure.",
        ),
        (
            "旅游总收入156亿元，恢复到2019年的112%。",
            "Total tourism revenue stood at RMB 15.6 billion, recovering to 112% of the 2019 level.",
        ),
        (
            "完成固定资产投资3200亿元，是上个五年的1.6倍。",
            "Fixed-asset investment reached RMB 320 billion, 1.6 times the figure of the "
            "previous five years.",
        ),
        (
            "办结群众诉求26.8万件，办结率达99.2%，满意率达98.5%。",
            "268,000 public requests were handled, with a completion rate of 99.2% and a satisfaction "
            "rate of 98.5%.",
        ),
        (
            "受理案件860件，审结820件，结案率96.7%，同比分别上升5.2%、6.1%和0.8个百分点。",
            "860 cases were handled, 820 cases were concluded, and the case closing rate stood at 96.7%, "
            "up 5.2%, 6.1% and 0.8 percentage points year on year, respectively.",
        ),
        (
            "居民收入达4.86万元，增速连续五年高于经济增速。",
            "Personal income reached RMB 48,600, growing faster than the economy for five consecutive years.",
        ),
        ("日均客运量突破120万人次。", "Average daily passenger traffic exceeded 1.2 million."),
        ("新孵化企业204家、累计1095家。", "204 enterprises were incubated, bringing the total to 1,095."),
        ("新建5G基站1200个，累计6800个。", "1,200 5G base stations were built, bringing the total to 6,800."),
        ("R&D经费投入增长10%。", "R&D spending grew by 10%."),
        ("全省重点实验室达到91家。", "The number of the province's key laboratories reached 91."),
    ],
)
def test_what_was_counted_is_told_whole(chinese: str, english: str) -> None:
    said = localised(chinese)
    assert (said.complete, said.text) == (True, english)


@pytest.mark.parametrize("chinese", ["拥有悠久历史和灿烂文化。", "产值亿元企业32家。", "现有问题还有3个。"])
def test_what_is_not_counted_or_has_no_limit_is_left(chinese: str) -> None:
    said = localised(chinese).text
    assert "There w" not in said
    assert "output value of" not in said
