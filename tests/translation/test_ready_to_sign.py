"""What an officer would otherwise mend by hand: joints of clauses, articles, and what belongs to what."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised

PLANS = [
    # a lead opens a sentence of its own
    ("加快建设智慧校园，聚焦医疗、养老等领域，打造10个示范项目。",
     "We will accelerate the building of smart campuses. Focusing on areas such as health care and "
     "elderly care, we will develop 10 demonstration projects."),
    # the last item has an "and" of its own
    ("优化组织推进、教研科研、教师培养机制。",
     "We will improve the mechanism for organization and implementation, teaching and research, and "
     "teacher training."),
    # whose strengths they are
    ("发挥嘉定科技创新和先进制造优势。",
     "We will give full play to Jiading's strengths in scientific and technological innovation and advanced "
     "manufacturing."),
    # how good they are stands in front
    ("支持国内外医药龙头及创新型企业。",
     "We will support domestic and foreign leading and innovative pharmaceutical enterprises."),
    ("做优外事品牌活动。", "We will improve signature foreign affairs events."),
    ("扩大生态绿化空间。", "We will expand ecological green space."),
    # sports are no events
    ("办好足球、羽毛球等体育交流赛事。",
     "We will successfully hold exchange events in sports such as football and badminton."),
    # what is striven for is not done yet
    ("争取新大楼投入运营。", "We will strive to bring new buildings into operation."),
    ("初步满足居民需求。", "We will begin to meet the needs of residents."),
    ("对接清华大学、北京大学等高校。",
     "We will work closely with universities such as Tsinghua University and Peking University."),
    ("实现群众诉求从“接诉即办”向“未诉先办”转变。", "We will shift the handling of public requests from "),
    ("推动产业从低端向高端转变。", "We will shift industr"),
    ("扩大“积分制”评价范围。", "We will expand the evaluation scope of the “points-based system”."),
    ("加快赤湾、安托山消防站建设。",
     "We will accelerate the development of the Chiwan and Antuo Hill fire stations."),
]  # fmt: skip


@pytest.mark.parametrize(("zh", "english"), PLANS)
def test_a_plan_needs_no_touch(zh: str, english: str) -> None:
    assert localised(zh, "plan").text.startswith(english)


RESULTS = [
    # nobody of ours is named behind the lead
    ("聚焦医疗、养老等领域，打造10个示范项目。",
     "With a focus on areas such as health care and elderly care, 10 demonstration projects "
     "were developed."),
    ("聚焦群众关切，完成老旧小区改造35个，惠及居民1.2万户。",
     "Focusing on the people's concerns, we completed "),
    # both are typhoons of that strength, in a list with others too
    ("成功抵御超强台风“桦加沙”、“韦帕”、特大暴雨等极端灾害。",
     "We withstood extreme disasters such as Super Typhoons Ragasa and Wipha and the extremely heavy "
     "rainstorm."),
    ("持续完善工作机制，持续提升服务水平。",
     "We continued to improve the working mechanism and improve service"),
    # ordinals do not part sentences
    ("一是深化国企改革，二是优化营商环境。",
     "First, we deepened SOE reform, and second, we improved the business environment."),
    ("全区生产安全事故起数、死亡人数实现“双下降”。",
     "Both the number of workplace accidents in the district and the number of deaths fell."),
]  # fmt: skip


@pytest.mark.parametrize(("zh", "english"), RESULTS)
def test_results_need_no_touch(zh: str, english: str) -> None:
    assert localised(zh).text.startswith(english)


def test_what_is_quoted_in_a_list_has_one_article() -> None:
    told = localised("共建“数字金融高地”、“国际法务区”等标杆项目。", "plan").text
    assert told.endswith("such as the “digital finance hub” and the “international legal services zone”.")
    alone = localised("共建“国际法务区”等标杆项目。", "plan").text
    assert alone.endswith("such as an “international legal services zone”.")


WAYS = [
    ("提升企业应对贸易风险的能力。",
     "We will enhance the capacity of enterprises to respond to trade risks."),
    ("提高抵御风险的能力。", "to withstand risks."),
    ("加大龙头企业招引力度。", "We will step up efforts to attract leading enterprises."),
    ("加大企业支持力度。", "We will step up support for enterprises."),
    ("不断完善工作机制，不断提升服务水平。",
     "We will continue to improve the working mechanism and raise service standards."),
    # what has an "and" of its own takes no other deed behind it
    ("不断完善交通和水利网络，不断提升服务水平。", " and continue to raise service standards."),
    ("在社区设立“便民服务站”。", "We will set up “Convenience Service Stations” in communities."),
    ("加强全区综治中心规范化建设。",
     "We will strengthen the standardization of the district's social governance centers."),
    ("加强全区经济中心建设。", "center"),
    ("创建残疾人职业培训基地。", "We will create vocational training bases for persons with disabilities."),
    ("推进养老服务体系创新试点项目。",
     "We will advance pilot projects for innovation in the elderly care service system."),
    ("支持示范区申报国家级农业科技园区。",
     "in applying for designation as a national-level agricultural science and technology park."),
    ("支持企业申报国家级示范基地。", "We will support enterprises in applying for the national-level"),
    ("推动类案治理和源头治理。", "We will promote the handling of cases by type and governance at source."),
    ("深化联合招商与服务机制。", "We will deepen the mechanism for joint investment promotion and services."),
]  # fmt: skip


@pytest.mark.parametrize(("zh", "english"), WAYS)
def test_what_is_done_is_told_as_one_would_say_it(zh: str, english: str) -> None:
    assert english in localised(zh, "plan").text
