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
        (
            "实施重点项目80个，其中新开工30个、竣工投产25个。",
            "We will carry out 80 key projects, and start construction on 30, "
            "and complete 25 and put them into production.",
        ),
        (
            "做好防汛抗旱、森林防火等8项重点工作。",
            "We will do solid work in 8 key areas of work including flood control and drought relief "
            "and forest fire prevention.",
        ),
        (
            "坚持目标导向、问题导向、结果导向相统一。",
            "We will take a goal-, problem- and result-oriented approach.",
        ),
        (
            "推动招商引资由拼政策向拼服务转变。",
            "We will shift investment promotion from competing on policies to competing on services.",
        ),
        (
            "对城市管理体制进行综合改革。",
            "We will carry out comprehensive reform of the urban management system.",
        ),
        (
            "编制林业“十五五”专项规划。",
            "We will draw up the special plan for forestry in the 15th Five-Year Plan period.",
        ),
        (
            "力争今年6月底前完成主体工程建设。",
            "We will strive to complete the construction of the main structures "
            "by the end of June this year.",
        ),
        (
            "三年内出清一批僵尸企业。",
            "We will phase out a number of zombie enterprises within three years.",
        ),
        (
            "推动基层党建与乡村振兴、基层治理、产业发展深度融合。",
            "We will promote the deep integration of community-level Party building with "
            "rural revitalization, community-level governance and industrial development.",
        ),
        (
            "建立需求、资源、活动“三张清单”。",
            "We will establish the three lists of demand, resources and activities.",
        ),
        (
            "引导党员在乡村治理中发挥先锋模范作用。",
            "We will encourage Party members to set an example in rural governance.",
        ),
        (
            "坚持“预防为主、调解优先”理念。",
            "We will put prevention first and give priority to mediation.",
        ),
        (
            "加强对用地指标的整体控制。",
            "We will strengthen the overall control of land use quotas.",
        ),
        (
            "围绕安全监管、消费维权保障等任务，开展专项行动。",
            "Focusing on tasks such as safety oversight and the protection of consumer rights, "
            "we will carry out special campaigns.",
        ),
        (
            "处理好发展和减排、整体和局部的关系。",
            "We will handle the relationships between development and emission reduction and "
            "between the whole and its parts well.",
        ),
        ("坚持资金跟着项目走。", "We will let funds follow projects."),
        (
            "走绿色低碳发展道路。",
            "We will follow a path of green and low-carbon development.",
        ),
        (
            "着力解决项目建设过程中的堵点、难点。",
            "We will resolve bottlenecks and difficulties in the development of projects.",
        ),
        (
            "确保5个交通项目秋季竣工投运。",
            "We will ensure the completion and commissioning of 5 transport projects in autumn.",
        ),
        ("推动提升服务水平。", "We will work to raise service standards."),
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
        ("签约仪式举办3场。", "sign"),  # held, and nothing that was signed
        ("坚持蓝花导向、问题导向。", "oriented"),
        ("培育特色鲜明、蓝花遍地的精品线路。", "distinct features"),
    ],
)
def test_what_looks_like_them_is_not(chinese: str, wrong: str) -> None:
    assert wrong not in localised(chinese, "plan").text


def test_who_has_what_is_owned_up_to_in_loose_parts() -> None:
    told = localised("产业体系不优、开放程度不深等问题仍然存在。", "other")
    assert told.complete
    assert told.text.endswith("still exist.")
