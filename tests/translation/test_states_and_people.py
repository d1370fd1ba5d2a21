"""Things newly made or not yet done, people by what they know, what can be done with a thing."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "建立可感知、可评价的营商环境指标体系。",
            "We will establish a business environment index system that can be felt and assessed.",
        ),
        (
            "形成可复制、可推广的治理模式。",
            "We will develop replicable and scalable governance models.",
        ),
        (
            "培养爱农业、懂技术、善经营的新型职业农民。",
            "We will train new-type professional farmers who love agriculture, understand "
            "technology and are good at business operation.",
        ),
        (
            "打造政治过硬、本领高强的公安队伍。",
            "We will develop a public security force that is politically steadfast and highly competent.",
        ),
        (
            "培育有理想、有本领、有担当的时代新人。",
            "We will foster young people of the new era who have ideals, skills and a sense of "
            "responsibility.",
        ),
        (
            "严肃查处不作为、慢作为、乱作为的干部。",
            "We will investigate and punish officials who fail to act, are slow to act or act arbitrarily.",
        ),
        (
            "推进未开发的旅游资源有序利用。",
            "We will advance the orderly use of undeveloped tourism resources.",
        ),
        (
            "实行比国家更严格的排放标准。",
            "We will implement stricter emission standards than the national ones.",
        ),
        (
            "优先解决群众反映最强烈的环境问题。",
            "We will resolve environmental problems most complained about by the public on a priority basis.",
        ),
        (
            "建设具备应急救援能力的基层医疗队伍。",
            "We will build primary healthcare teams with emergency rescue capacity.",
        ),
        (
            "引进世界500强企业投资的项目。",
            "We will attract projects invested in by Fortune Global 500 companies.",
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
            "新建的12所学校投入使用。",
            "12 newly built schools were put into use.",
        ),
        (
            "未完成年度任务的部门被通报批评。",
            "Departments that have not completed annual tasks were publicly criticized.",
        ),
        (
            "建成面向社会开放的体育场馆28个。",
            "28 sports venues open to the public were completed.",
        ),
        (
            "表彰对经济社会发展有突出贡献的企业家30名。",
            "30 entrepreneurs who have made outstanding contributions to economic and social "
            "development were commended.",
        ),
        (
            "建成西南地区最大的冷链物流中心。",
            "We completed Southwest China's largest cold chain logistics center.",
        ),
    ],
)
def test_results_are_told_whole(chinese: str, english: str) -> None:
    said = localised(chinese)
    assert (said.complete, said.text) == (True, english)


@pytest.mark.parametrize(
    ("role", "chinese"),
    [
        ("results", "布局完善、互联互通的交通路网初步成型。"),
        ("plan", "培养懂天文、善吹牛的新型职业农民。"),
        ("plan", "建立可吃喝、可评价的营商环境指标体系。"),
    ],
)
def test_what_only_looks_like_it_is_left(role: str, chinese: str) -> None:
    assert not localised(chinese, role=role).complete
