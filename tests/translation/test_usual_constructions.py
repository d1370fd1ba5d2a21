"""What every report says of any thing: 对A的B, A和B的C, A间的B, 具有A特色的B, 3个A、12条B改造."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "told"),
    [
        (
            "加强对困难学生的资助。",
            "We strengthened financial assistance for students with financial difficulties.",
        ),
        ("提高对企业的服务水平。", "We raised the level of services for enterprises."),
        (
            "提升对中小企业的服务能力。",
            "We enhanced the capacity to serve small and medium-sized enterprises.",
        ),
        ("加强对食品安全的监管。", "We strengthened the regulation of food safety."),
        ("强化对重点项目的要素保障。", "We strengthened the supply of production factors for key projects."),
        ("促进高校和企业的合作。", "We promoted cooperation between universities and enterprises."),
        ("加强政府和企业的沟通。", "We strengthened communication between the government and enterprises."),
        ("优化城市间交通联系。", "We improved transport ties between cities."),
        ("加强部门间信息共享。", "We strengthened the sharing of information between departments."),
        ("建设具有岭南特色的美丽乡村。", "We built beautiful villages with Lingnan characteristics."),
        ("打造独具海洋特色的滨海旅游带。", "We developed coastal tourism belts with marine characteristics."),
        (
            "完成3个老旧小区、12条背街小巷改造。",
            "We completed the renovation of 3 old residential communities and 12 back streets and alleys.",
        ),
        (
            "推进污水处理厂及配套管网建设。",
            "We advanced the development of the sewage treatment plant and supporting pipelines.",
        ),
        (
            "深化投融资体制和价格机制改革。",
            "We deepened the reform of the investment and financing system and the pricing mechanism.",
        ),
        (
            "推进智慧城市和数字政府一体化建设。",
            "We advanced the integrated development of the smart city and digital government.",
        ),
        (
            "推动城乡基础设施互联互通、公共服务共建共享。",
            "We connected urban and rural infrastructure better, and "
            "jointly developed and shared public services.",
        ),
        (
            "制定关于促进民营经济发展的意见。",
            "We drew up guidelines on promoting the development of the private sector.",
        ),
        (
            "支持符合条件的企业上市融资。",
            "We supported eligible enterprises in going public and raising funds.",
        ),
        (
            "发挥行业协会的桥梁纽带作用。",
            "We gave full play to the role of industry associations as a bridge.",
        ),
        ("培育带动作用强的龙头企业。", "We fostered leading enterprises with a strong leading role."),
        ("完善“一站式”的政务服务。", "We improved “one-stop” government services."),
        ("实施事关长远发展的重大工程。", "We carried out major projects bearing on long-term development."),
        ("保障企业发展所需的土地。", "We secured land needed by enterprises."),
        (
            "推行“拿地即开工”的审批模式。",
            "We introduced the “construction begins upon land acquisition” approval model.",
        ),
        ("聚力改善民生，增进人民福祉。", "We improved people's lives and people's wellbeing."),
    ],
)
def test_a_usual_construction_is_told(chinese: str, told: str) -> None:
    assert localised(chinese).text == told


@pytest.mark.parametrize("chinese", ["加强对渗滤液、臭气的监测治理。", "扩大对外开放的高水平平台。"])
def test_half_of_what_is_done_is_not_told(chinese: str) -> None:
    """监测治理 are two deeds, 对外 is a word of its own."""
    assert "treatment of the monitoring" not in localised(chinese).text


def test_time_and_space_have_nobody_between_them() -> None:
    told = localised("拓展城市空间。").text
    assert "between" not in told


def test_the_last_of_two_deeds_is_not_done_to_both() -> None:
    """国资国企改革 has its own head: the two stay two reforms."""
    told = localised("深化国资国企改革和财税体制改革。").text
    assert told.count("reform of") == 2


@pytest.mark.parametrize(
    ("chinese", "told"),
    [
        (
            "机场旅客吞吐量恢复至2019年的108%。",
            "Airport passenger throughput recovered to 108% of the 2019 level.",
        ),
        (
            "成功创建国家卫生城市、国家园林城市。",
            "We earned recognition as a national healthy city and a national garden city.",
        ),
        ("首次进入全国百强区。", "We entered China's Top 100 Districts for the first time."),
        (
            "为农民工追讨欠薪1.3亿元。",
            "We recovered RMB 130 million in wage arrears for rural migrant workers.",
        ),
        ("淘汰落后产能企业12家。", "12 enterprises with outdated production capacity were phased out."),
    ],
)
def test_a_usual_result_is_told(chinese: str, told: str) -> None:
    assert localised(chinese).text == told


@pytest.mark.parametrize(
    ("chinese", "told"),
    [
        ("举办第七届全球智慧物流峰会。", "We held the 7th Global Smart Logistics Summit."),
        (
            "承办第十届中国（深圳）国际文化产业博览交易会。",
            "We hosted the 10th China (Shenzhen) International Cultural Industries Fair.",
        ),
    ],
)
def test_an_edition_of_a_long_or_global_event_is_told(chinese: str, told: str) -> None:
    assert localised(chinese).text == told


def test_titles_with_an_and_inside_are_counted_as_one_each() -> None:
    told = localised("全国首发《安全生产和应急管理指南》《数据安全规范》两项团体标准。").text
    assert "the two group standards “" in told


def test_one_way_of_growing_is_told_of_its_thing() -> None:
    told = localised("推动学前教育普惠发展。").text
    assert told == "We promoted the inclusive development of preschool education."


@pytest.mark.parametrize(
    ("chinese", "told"),
    [
        (
            "完善城市公园、绿道、慢行系统布局。",
            "We will improve the layout of city parks, the greenway, and the walking and cycling system.",
        ),
        (
            "提升县城和中心镇综合承载能力。",
            "We will enhance the comprehensive carrying capacity of the county seat and central towns.",
        ),
        (
            "推进老城区供水管网更新改造。",
            "We will advance the renewal and renovation of water supply networks in old urban areas.",
        ),
        (
            "打造集研发、生产、销售于一体的产业园区。",
            "We will develop industrial parks integrating R&D, production and sales.",
        ),
    ],
)
def test_what_is_of_all_is_told_of_all(chinese: str, told: str) -> None:
    assert localised(chinese, role="plan").text == told


def test_a_growth_stands_beside_that_of_the_economy() -> None:
    told = localised("居民收入增速快于经济增速0.5个百分点。").text
    assert told == "Growth in personal income was 0.5 percentage points above that of the economy."
