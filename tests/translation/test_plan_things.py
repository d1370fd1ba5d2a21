"""Things of plans: one of a kind, what is done to it, its roles, modifiers of two kinds, troubles by name."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("新建一座水厂。", "We will build a water plant."),
        ("培育一家链主企业。", "We will foster a chain-leading enterprise."),
        ("加强项目的谋划论证。", "We will strengthen the planning and feasibility study of projects."),
        (
            "充分发挥茶叶市场的龙头引领和辐射带动作用。",
            "We will give full play to the leading and driving role of the tea market.",
        ),
        (
            "培育特色鲜明、覆盖全县的精品线路。",
            "We will foster premium routes with distinct features, covering the whole county.",
        ),
        ("建设15分钟养老服务圈。", "We will build 15-minute elderly care service circles."),
        (
            "着力解决设施老化、停车难等突出问题。",
            "We will resolve prominent problems such as aging facilities and parking difficulties.",
        ),
        ("解决执法力量不足的问题。", "We will resolve the problem of insufficient law enforcement forces."),
        (
            "引进一批带动能力强的企业和技术含量高的项目。",
            "We will attract a number of enterprises with strong driving capacity "
            "and projects with high technological content.",
        ),
        (
            "编制“十五五”交通发展规划。",
            "We will draw up the transport development plan for the 15th Five-Year Plan period.",
        ),
        ("粮食播种面积稳定在20万亩以上。", "The sown area of grain will be kept at no less than 200,000 mu."),
    ],
)
def test_things_of_plans_are_told_whole(chinese: str, english: str) -> None:
    assert localised(chinese, "plan").text == english


@pytest.mark.parametrize(
    ("chinese", "wrong"),
    [
        ("着力解决教育、医疗等问题。", "problems such as education"),  # no troubles by themselves
        ("充分发挥园区的引领和蓝花作用。", "leading"),  # one of the roles is unknown
        ("培育特色鲜明、蓝花遍地的精品线路。", "distinct features"),
    ],
)
def test_what_looks_like_them_is_not(chinese: str, wrong: str) -> None:
    assert wrong not in localised(chinese, "plan").text


def test_who_has_what_is_owned_up_to_in_loose_parts() -> None:
    told = localised("产业体系不优、开放程度不深等问题仍然存在。", "other")
    assert told.complete
    assert told.text.endswith("still exist.")
