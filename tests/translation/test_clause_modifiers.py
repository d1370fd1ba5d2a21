"""Things by a whole clause in front: parts of wholes, what they combine, what is met."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "构建以居家为基础、社区为依托、机构为补充的养老服务体系。",
            "We will build an elderly care service system with home-based care as the foundation,"
            " community-based care as the base of support and institutional care as a supplement.",
        ),
        (
            "建立以政府投入为主、社会捐赠为辅的助学体系。",
            "We will establish a student aid system with government investment as the mainstay "
            "and public donations as a supplement.",
        ),
        (
            "推行线上与线下相结合的教学模式。",
            "We will introduce teaching models combining online and offline approaches.",
        ),
        (
            "推行工程治理与生态修复相结合的河道治理模式。",
            "We will introduce the river channel governance model combining engineering measures "
            "and ecological restoration.",
        ),
        (
            "建立学校、家庭、社会共同参与的心理健康服务体系。",
            "We will establish a mental health service system involving schools, families and society.",
        ),
        (
            "构建由党委领导、政府负责、社会协同的基层治理格局。",
            "We will build a community-level governance pattern with Party committees exercising "
            "leadership, the government taking responsibility and society cooperating.",
        ),
        (
            "着力解决学生在升学过程中的实际困难。",
            "We will resolve practical difficulties that students encounter in moving on to "
            "higher levels of schooling.",
        ),
        (
            "发挥消费在扩大内需中的基础性作用。",
            "We will give full play to the fundamental role of consumption in expanding domestic demand.",
        ),
        (
            "妥善安置因水库建设而搬迁的群众。",
            "We will properly resettle the public relocated because of the development of reservoirs.",
        ),
        (
            "落实因病致贫家庭的救助政策。",
            "We will implement the policies on assistance for families impoverished by illness.",
        ),
    ],
)
def test_a_plan_is_told_whole(chinese: str, english: str) -> None:
    said = localised(chinese, role="plan")
    assert (said.complete, said.text) == (True, english)


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "因疫情停工的52个项目全部复工。",
            "Work on all 52 projects suspended because of the epidemic resumed.",
        ),
        (
            "建成集党员教育、便民服务、文化活动于一体的村级综合服务中心120个。",
            "120 village-level comprehensive service centers integrating the education of Party "
            "members, convenient services and cultural activities were completed.",
        ),
        (
            "新增经国家认定的企业技术中心3家。",
            "3 enterprise technology centers recognized at the national level were added.",
        ),
    ],
)
def test_results_are_told_whole(chinese: str, english: str) -> None:
    said = localised(chinese)
    assert (said.complete, said.text) == (True, english)


@pytest.mark.parametrize(
    ("role", "chinese"),
    [
        ("plan", "推动政府、企业共同参与的基金设立。"),
        ("results", "在建设中的项目达到26个。"),
        ("plan", "建立企业自建、行业乱建的安全制度。"),
    ],
)
def test_what_only_looks_like_it_is_left(role: str, chinese: str) -> None:
    assert not localised(chinese, role=role).complete
