"""How plans say what a thing has, becomes or undergoes: several qualities, more of a kind, 对A进行B."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        # several qualities of one thing
        (
            "提高招商政策精准性和可持续性。",
            "We will improve the precision and sustainability of investment promotion policies.",
        ),
        (
            "提升农产品品牌知名度、美誉度。",
            "We will enhance the visibility and reputation of agricultural product brands.",
        ),
        # what becomes more of a kind
        ("让社区更加整洁、更有温度。", "We will make communities tidier and more caring."),
        ("城市更智慧、更有韧性。", "Cities will become smarter and more resilient."),
        (
            "让城市更宜居、乡村更美丽、人民生活更幸福。",
            "We will make cities more livable, rural areas more beautiful and people's lives happier.",
        ),
        # what is done to something in front
        ("对农贸市场进行升级改造。", "We will upgrade farmers' markets."),
        # what is done may gain something
        (
            "发展县域经济取得重大突破。",
            "Major breakthroughs will be made in developing the county economy.",
        ),
        # one deed for another; a slogan of deeds
        ("稳就业促进稳增长。", "We will stabilize employment to stabilize growth."),
        (
            "开展“强基础、补短板”行动。",
            "We will carry out the campaign for strengthening the foundation and shoring up weak links.",
        ),
        # deeds of three characters, in a row and in a list
        (
            "着力调结构增品种提品质。",
            "We will adjust the economic structure, increase varieties and improve quality.",
        ),
        (
            "壮财源、控排放、优园区。",
            "We will strengthen revenue sources, control emissions, and improve parks.",
        ),
        # how something is to develop
        (
            "推动基础教育普及普惠优质发展。",
            "We will promote the universal, inclusive and high-quality development of basic education.",
        ),
        # a level of all that is done; what stands between two
        (
            "提高城市规划、建设、管理水平。",
            "We will raise the level of urban planning, development and management.",
        ),
        (
            "缓解用地需求与环境容量的矛盾。",
            "We will ease the tension between land demand and environmental capacity.",
        ),
        # examples of the first of two, and of two things each
        (
            "扩大机电产品等传统产品出口、水产品等优质产品进口。",
            "We will expand exports of traditional products such as electromechanical products and imports "
            "of quality products such as aquatic products.",
        ),
        ("加强教师队伍专业化规范化建设。", "We will make teaching staff more specialized and standardized."),
        # of areas side by side; for all groups of a list
        ("加强城市、农村管理。", "We will strengthen the management of cities and rural areas."),
        (
            "健全留守儿童、残疾人关爱服务体系。",
            "We will improve the care service system for left-behind children and persons with disabilities.",
        ),
        # a verb and what is named by what is done, and two verbs of one thing
        ("优化发展环境。", "We will improve the development environment."),
        ("优化发展特色产业。", "We will improve and develop distinctive industries."),
        # what all are answerable for
        (
            "压实各部门工作责任。",
            "We will ensure the fulfillment of the work responsibilities of all departments.",
        ),
        # of several things in a list, not of the last alone
        ("提高水稻、玉米单产。", "We will improve the per-unit yield of rice and corn."),
        (
            "加强餐饮、住宿等从业人员专业培训。",
            "We will strengthen professional training for employees in areas such as catering and "
            "accommodation.",
        ),
    ],
)
def test_plan_makes_told(chinese: str, english: str) -> None:
    found = localised(chinese, "plan")
    assert found.complete, found.text
    assert found.text == english


@pytest.mark.parametrize(
    "chinese",
    ["让孩子们更好地成长。", "提高产品辨识度和口碑。", "对企业进行冶炼。"],
)
def test_plan_makes_not_told(chinese: str) -> None:
    assert not localised(chinese, "plan").complete
