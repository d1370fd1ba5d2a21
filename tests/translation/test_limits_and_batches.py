"""What stands behind a statement as its limit, batches, capacities, and what each of a list has."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("失业率3.2%，控制在4%以内。", "The unemployment rate stood at 3.2%, kept within 4%."),
        (
            "年末城镇登记失业率2.1%，低于3.5%的控制目标。",
            "At year-end, the registered urban unemployment rate was 2.1%, below the control target of 3.5%.",
        ),
        ("规上工业增加值增长2%，实现由负转正。", "grew by 2%, turning from negative to positive."),
        ("不良贷款率1.3%，保持全市最低水平。", "stood at 1.3%, the lowest in the city."),
        (
            "全县生产总值增长6%，高于全国增速1个百分点，高于全省增速0.5个百分点。",
            "grew by 6%, 1 percentage point above the national average and "
            "0.5 percentage points above the provincial average.",
        ),
        (
            "新兴产业增加值增长12%，远超传统产业7个百分点。",
            "grew by 12%, with growth 7 percentage points above that of traditional industries.",
        ),
        (
            "存款、贷款余额分别突破90亿元、70亿元，是2019年的1.5倍、1.7倍。",
            ", 1.5 and 1.7 times the 2019 figures, respectively.",
        ),
    ],
)
def test_a_limit_or_a_yardstick_behind_a_statement_is_told(chinese: str, english: str) -> None:
    assert localised(chinese).text.endswith(english)


def test_a_sum_is_within_no_rate() -> None:
    assert "kept within" not in localised("全年支出3亿元，控制在年初。").text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "入选第三批国家园林城市名单。",
            "We were selected for the list of the third group of national garden cities.",
        ),
        ("制定25条问题清单。", "We formulated a list of 25 problems."),
        (
            "开展5大类20项促消费活动。",
            "20 consumption promotion activities in 5 categories were carried out.",
        ),
        (
            "500吨多晶硅项目率先投产。",
            "A 500-metric-ton polysilicon project was the first to go into production.",
        ),
        (
            "全年实施项目90个，总投资30亿元，开工60个，竣工40个。",
            "90 projects were carried out over the year, with total investment of RMB 3 billion, "
            "construction started on 60, and 40 were completed.",
        ),
        (
            "电子信息、装备制造业分别实现产值20亿元、8亿元。",
            "Output value of electronic information and equipment manufacturing reached RMB 2 billion and "
            "RMB 800 million, respectively.",
        ),
        (
            "代表建议30件、政协提案45件全部办结。",
            "All 30 deputies' suggestions and 45 CPPCC proposals were handled.",
        ),
    ],
)
def test_what_is_counted_keeps_its_batch_its_size_and_its_list(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_enterprises_that_moved_in_are_no_projects_that_were_started() -> None:
    assert "construction started" not in localised("引进企业12家，开工8家。").text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("新增个转企30家。", "30 self-employed businesses were upgraded to companies."),
        ("企业小升规12家。", "12 small firms were brought up to designated size."),
        ("减少农村贫困人口3万人。", "The number of rural people in poverty was reduced by 30,000."),
        ("易地扶贫搬迁2万人。", "20,000 people were relocated for poverty alleviation."),
        ("开通至东欧的货运航线2条。", "2 cargo routes to Eastern Europe were opened."),
        (
            "项目建设带动投资增长4个百分点。",
            "The development of projects contributed 4 percentage points to the growth of investment.",
        ),
        (
            "今年共清除生活垃圾40万吨，建筑垃圾2万吨。",
            "400,000 metric tons of household waste were removed in total, "
            "and 20,000 metric tons of construction waste were removed.",
        ),
        ("5个水库项目全部竣工。", "All 5 reservoir projects were completed."),
    ],
)
def test_what_was_done_is_told_of_those_to_whom_it_was_done(chinese: str, english: str) -> None:
    assert localised(chinese).text == english
