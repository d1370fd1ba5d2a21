"""Names that say with whom, by what way, named what, for whom; and whose the next of a list is."""

from __future__ import annotations

import pytest

from desktop_app.figures.extract import figures_in
from desktop_app.figures.indicator_names import english_name


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("对东盟进出口同比增速", "growth in imports and exports with ASEAN"),
        ("自越南进口额", "imports from Viet Nam"),
        ("成都对越南出口额", "exports of Chengdu to Viet Nam"),
        ("通过国际铁路联运出口额", "exports through international railway transport"),
        ("规模以上工业投资", "industry above designated size investment"),
        ("村被评为省级文明村数", "villages named provincial model villages"),
        ("供学生使用的计算机数", "computers for students"),
        ("由文化馆指导的文艺团体数", "art troupes guided by cultural centers"),
        ("老年人免费健康体检人数", "older persons receiving free health checkups"),
        ("脱贫户人数", "people in households lifted out of poverty"),
        ("成都进出口总值", "total value of imports and exports of Chengdu"),
        ("农村公路投资目标完成率", "share of the target for rural road investment completed"),
        ("培育和美乡村数", "harmonious and beautiful villages fostered"),
    ],
)
def test_english_of_relations(name: str, english: str) -> None:
    assert english_name(name) == english


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("出口26亿元，增长12%；进口15亿元，增长6%。", ["出口额", "出口同比增速", "进口额", "进口同比增速"]),
        (
            "贸易总值788亿元。其中对越南增长1.3倍；对泰国、老挝分别增长19%、4%。",
            ["贸易总值", "对越南贸易总值同比增速", "对泰国贸易总值同比增速", "对老挝贸易总值同比增速"],
        ),
        ("轻、重工业占比分别为30.6%和69.4%。", ["轻工业占比", "重工业占比"]),
        ("班列累计开行1130列、发送10.9万标箱。", ["班列累计开行数", "班列累计发送标箱数"]),
        ("建成公园4个、游泳馆3个和社区健身中心8个。", ["建成公园数", "建成游泳馆数", "建成社区健身中心数"]),
        ("建成3个和谐社区。", ["建成和谐社区数"]),
        ("对15家单位进行消防检查，整改违法行为10处。", ["接受消防检查单位数", "整改违法行为数"]),
        ("新改建农村公路13公里，完成年度目标的67%。", [None, "新改建农村公路长度目标完成率"]),
        ("一般公共预算收入3.5亿元，自然增幅2%。", ["一般公共预算收入", "一般公共预算收入同比增速"]),
        ("工业增加值增长7.2%，增速比上年减低2个百分点。", [None, "工业增加值增速下降幅度"]),
        ("共有46支队伍参加。", ["参加队伍数"]),
        ("截至12月接种疫苗8898人。", ["接种疫苗人数"]),
        (
            "粮食种植面积900公顷。其中，小麦种植面积500公顷，比上年增加39公顷。",
            ["粮食种植面积", "小麦种植面积", "小麦种植面积增加面积"],
        ),
    ],
)
def test_whose_the_figures_are(text: str, names: list[str | None]) -> None:
    found = [figure.indicator_zh for figure in figures_in(text)]
    assert [one for one, name in zip(found, names, strict=True) if name] == [name for name in names if name]
