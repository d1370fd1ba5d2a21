"""Names of figures in the wording of statistical yearbooks and bulletins, genre by genre."""

from __future__ import annotations

import pytest

from desktop_app.figures.english.indicator_names import english_name


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("小学阶段教育专任教师人数", "full-time teachers in primary education"),
        ("外出农民工同比增速", "growth in migrant workers working away from home"),
        ("食品烟酒类价格同比增速", "growth in prices of food, tobacco and liquor"),
        ("绿肥面积", "area of green manure crops"),
        ("整治垃圾填埋场数", "landfills rectified"),
        ("旱厕改造户数", "households covered by dry latrine renovation"),
        ("改新建农村公用厕所数", "rural public toilets built or rebuilt"),
        ("重度及以上污染天数比例下降幅度", "decrease in share of days of heavy or severe pollution"),
        ("书刊文献外借册次同比增速", "growth in loans of books and documents"),
        ("规模以上工业产品销售率", "sales-output ratio of industrial enterprises above designated size"),
        ("具有高级职称的人员人数", "personnel with senior professional titles"),
        ("享受工伤保险待遇人数", "people enjoying work injury benefits"),
        ("全社会交通固定资产投资", "total investment in transport fixed assets"),
        ("核定人员编制", "authorized staff"),
        ("有色金属矿采选业增加值", "value added of mining and processing of non-ferrous metal ores"),
        ("服务外包执行额同比增速", "growth in executed value of service outsourcing"),
        ("监管进出口货运量", "import and export freight under supervision"),
        ("客房出租率提升幅度", "increase in hotel occupancy rate"),
        ("民事、行政检察监督案件数", "civil and administrative procuratorial supervision cases"),
    ],
)
def test_the_english_is_that_of_yearbooks(name: str, english: str) -> None:
    assert english_name(name) == english
