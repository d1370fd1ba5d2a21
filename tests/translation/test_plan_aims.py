"""What plans aim at and do for whom: several aims of one word, what is ensured, ways and means."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        # all that one word aims at is told behind it
        (
            "推进招商引资，力争地区生产总值增长5%、固定资产投资增长6%。",
            "We will advance investment promotion, and strive for gross domestic product (GDP) to grow by 5% "
            "and for fixed-asset investment to grow by 6%.",
        ),
        (
            "确保地区生产总值增长5%、固定资产投资增长6%、社会消费品零售总额增长7%。",
            "We will ensure that gross domestic product (GDP) grows by 5%, that fixed-asset investment grows "
            "by 6%, and that total retail sales of consumer goods grow by 7%.",
        ),
        # what is ensured is told as it is then, by the number of what is measured
        (
            "确保一般公共预算收入增长4%。",
            "We will ensure that general public budget revenue grows by 4%.",
        ),
        (
            "确保空气质量优良天数达到320天。",
            "We will ensure that days with good or excellent air quality reach 320.",
        ),
        # a lead that says when
        ("今年，我们将继续扩大内需。", "This year, we will continue to expand domestic demand."),
        # more prominent than before is not first of all
        (
            "把安全生产放在更加突出的位置。",
            "We will give greater prominence to workplace safety.",
        ),
        # what comes first, what drives and what is served
        ("坚持人才优先，坚持教育为先。", "We will give priority to talent and put education first."),
        ("坚持项目带动。", "We will let projects drive development."),
        ("当好乡村振兴排头兵。", "We will serve as a pacesetter in rural revitalization."),
        ("确保“十五五”开好局起好步。", "We will get the 15th Five-Year Plan off to a good start."),
        ("推动工业经济向上向好。", "We will keep the industrial economy growing and improving."),
        ("加大政策实施力度。", "We will step up the implementation of policies."),
        (
            "出台一系列扩内需、促消费措施。",
            "We will issue a series of measures to expand domestic demand and boost consumption.",
        ),
        ("推动教师资源更多向农村倾斜。", "We will channel more teacher resources to rural areas."),
        (
            "推动惠企政策免申即享。",
            "We will ensure automatic access to business-friendly policies without application.",
        ),
        (
            "推动人工智能在制造业领域广泛深入应用。",
            "We will promote the extensive application of artificial intelligence (AI) in manufacturing.",
        ),
        (
            "做好农村低收入人口常态化帮扶。",
            "We will do solid work in regular assistance for low-income rural population.",
        ),
        ("吸引更多的企业进入县域。", "We will channel more enterprises into counties."),
        (
            "推动农产品加工业焕新升级。",
            "We will promote the upgrading of the agricultural product processing industry.",
        ),
        ("推动数字技术赋能千行百业。", "We will put digital technologies to use in all sectors."),
        # what is to be kept from happening
        ("严防重大事故发生。", "We will prevent major accidents."),
        ("防止发生各类安全事故。", "We will prevent safety accidents."),
        ("将矛盾纠纷化解在萌芽状态。", "We will nip disputes in the bud."),
        # of both, and not of the last alone
        (
            "推进永久基本农田、生态保护红线划定工作。",
            "We will advance the delineation of permanent basic cropland and the ecological conservation red "
            "line.",
        ),
        (
            "抓好现代服务业与先进制造业融合发展试点。",
            "We will do solid work in pilot programs for the integration of modern services and advanced "
            "manufacturing.",
        ),
        # several of each
        (
            "打造一批低碳园区、零碳园区。",
            "We will develop a number of low-carbon parks and zero-carbon parks.",
        ),
    ],
)
def test_turns_of_plans_are_told(chinese: str, english: str) -> None:
    found = localised(chinese, "plan")
    assert (found.complete, found.text) == (True, english)
