"""What is told of works counted or named before; examples, places and people beside cases; guessed words."""

from __future__ import annotations

import pytest

from desktop_app.figures.english.indicator_names import english_name, is_open, stands_open
from desktop_app.figures.english.own_names import with_own_names

from .reading import of_results


def _names(text: str) -> list[str]:
    return [one.indicator_zh for one in of_results(text)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "86个计划实施项目，总投资210亿元，年度计划投资90亿元，目前已开工40个，开工率46%，完成投资31亿元，投资完成率34%。",
            [
                "计划实施项目数",
                "计划实施项目总投资",
                "计划实施项目计划投资",
                "开工计划实施项目数",
                "计划实施项目开工率",
                "计划实施项目完成投资额",
                "计划实施项目投资完成率",
            ],
        ),
        (
            "工业项目21个，年度计划投资33亿元，累计完成投资12亿元；服务业项目9个，年度计划投资8亿元。",
            ["工业项目数", "工业项目计划投资", "工业项目完成投资额", "服务业项目数", "服务业项目计划投资"],
        ),
        ("招聘会16场，开工率46%。", ["招聘会数", "开工率"]),
        (
            "青山水库加固工程。总投资1800万元，累计完成投资920万元。",
            [
                "青山水库加固工程总投资",
                "青山水库加固工程完成投资额",
            ],
        ),
        ("青山水库加固工程顺利实施。总投资1800万元。", ["总投资"]),
        (
            "项目20个，其中，光伏发电等3个自治区重点项目、第二中学等11个一季度开复工项目全部开工。",
            ["项目数", "自治区重点项目数", "一季度开复工项目数"],
        ),
        (
            "加快光伏电站等18个在建项目建设进度，推动综合楼等7个未开工项目按时序开工。",
            ["在建项目数", "未开工项目数"],
        ),
        (
            "投资增长16%，增速居全省第9、平江市第2。",
            ["投资同比增速", "投资增速全省排名", "投资增速平江市排名"],
        ),
        (
            "受理审查起诉案件420件512人，同比分别下降0.9%、8.3%。",
            [
                "受理审查起诉案件数",
                "受理审查起诉案件人数",
                "受理审查起诉案件同比降幅",
                "受理审查起诉案件人数同比降幅",
            ],
        ),
        ("书面提出纠正63件，已纠正60件。", ["书面提出纠正数", "已纠正数"]),
    ],
)  # fmt: skip
def test_what_is_told_of_works_and_cases_counted_before(text: str, names: list[str]) -> None:
    assert _names(text) == names


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("市级重点项目已开工数", "municipal key projects started"),
        ("市级重点项目开工率", "start rate of municipal key projects"),
        ("河道治理工程总体形象进度", "overall physical progress of river improvement projects"),
        ("安排重点建设项目数", "key construction projects scheduled"),
        ("固定资产投资增速吴忠市排名", "rank by growth in fixed-asset investment in Wuzhong"),
        ("3岁以下婴幼儿入托率提升幅度", "increase in nursery enrollment rate of children under three"),
        ("民商事未结案数", "pending civil and commercial cases"),
        (
            "查处市场准入等环节受贿、行贿犯罪案件数",
            "cases of taking bribes and offering bribes in market access investigated",
        ),
        ("查处工程建设领域受贿犯罪案件数", "bribe-taking cases in project construction investigated"),
        ("案件平均审理天数", "average number of days to try a case"),
    ],
)
def test_english_of_what_is_told_of_works_and_cases(name: str, english: str) -> None:
    assert english_name(name) == english
    assert not is_open(name)


def test_what_is_guessed_beside_an_own_name_stays_open() -> None:
    name = "扩建朱山村至官家岭桥梁投资"
    english = with_own_names(name, english_name(name), {"朱山村": "Zhushan Village"})
    assert stands_open(name, english)
    road = "文昌大道改造工程投资"
    named = with_own_names(road, english_name(road), {"文昌大道": "Wenchang Avenue"})
    assert "Wenchang Avenue" in named
    assert not stands_open(road, named)
