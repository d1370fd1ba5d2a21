"""Who was lifted out of poverty, whose income rose, who topped a list, what several initiatives are for."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "实现12个贫困村退出、3000人脱贫，贫困发生率降低到2.1%。",
            "12 impoverished villages were removed from the poverty list, and 3,000 people were lifted out "
            "of poverty; and incidence of poverty fell to 2.1%.",
        ),
        ("36个贫困村全部退出。", "36 impoverished villages were all removed from the poverty list."),
        (
            "完成易地扶贫搬迁120户480人。",
            "120 households with 480 people were relocated for poverty alleviation.",
        ),
        ("贫困户人均增收900元。", "Per capita income of impoverished households rose by RMB 900."),
        (
            "规上工业增加值增长8%，连续三年位居全国工业百强区榜首。",
            "Value added of industrial enterprises above designated size grew by 8%, "
            "and we ranked first among China's top 100 industrial districts for three consecutive years.",
        ),
        (
            "大气污染防治五大行动有序推进。",
            "The five major initiatives for air pollution prevention and control advanced in an orderly way.",
        ),
        (
            "旅客周转量等主要指标均超过2019年水平。",
            "Main indicators such as passenger turnover all exceeded the 2019 level.",
        ),
        ("全市目前已建成体育公园9座。", "To date, 9 sports parks were completed across the city."),
        ("2024年度，全市新增体育公园12座。", "In 2024, 12 sports parks were added across the city."),
    ],
)
def test_what_became_of_so_many_is_told(chinese: str, english: str) -> None:
    assert localised(chinese).text.casefold() == english.casefold()


def test_an_enterprise_that_leaves_is_on_no_list() -> None:
    assert "poverty list" not in localised("12家企业退出。").text


def test_a_year_in_front_of_a_thing_is_no_time() -> None:
    assert not localised("2024年度计划完成。").text.startswith("In 2024,")
