"""Classes that a figure marks, what is raised by how much, the lowest in years, what is in each place."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "产值10亿元以上企业达120家，占全市的12%。",
            "The number of enterprises with output value of at least RMB 1 billion reached 120, accounting "
            "for 12% of the city's total.",
        ),
        (
            "年收入50万元以上的行政村占比达65%。",
            "Administrative villages with annual income of at least RMB 500,000 accounted for 65%.",
        ),
        (
            "高新技术企业突破2000家，五年翻了两番。",
            "The number of high- and new-tech enterprises exceeded 2,000, quadrupling in five years.",
        ),
        (
            "不良贷款率降至0.98%，为近十年最低。",
            "The non-performing loan ratio fell to 0.98%, the lowest in the past ten years.",
        ),
        ("将审批时限压缩60%。", "The approval time limits were cut by 60%."),
        (
            "运动员在全国运动会上获得5枚金牌、3枚银牌。",
            "Athletes won 5 gold medals and 3 silver medals at the National Games.",
        ),
        (
            "累计拨付专项资金5.6亿元支持企业技术改造。",
            "We disbursed RMB 560 million in special funds "
            "to support the technological upgrading of enterprises.",
        ),
        ("为3万名老年人免费体检。", "We provided free health checkups for 30,000 elderly people."),
        ("建成1个以上产业园。", "We completed at least 1 industrial park."),
        (
            "引进硕士以上人才5000名。",
            "5,000 professionals with master's degrees or above were attracted.",
        ),
        (
            "临港电厂升级改造一期工程投运。",
            "Phase I of the project to upgrade the Lingang Power Plant was put into operation.",
        ),
        (
            "污水处理厂提标改造二期工程投运。",
            "Phase II of the upgrading of the sewage treatment plant was put into operation.",
        ),
        (
            "12个街道的35个社区建成服务站。",
            "35 communities in 12 subdistricts completed service stations.",
        ),
        (
            "G5高速扩容、G108国道改造等项目加快推进。",
            "Projects such as the expansion of the G5 Expressway and the renovation of National Highway G108 "
            "moved forward at a faster pace.",
        ),
        (
            "收回华润集团10.2公顷历史用地。",
            "We reclaimed 10.2 hectares of historical land from China Resources Group.",
        ),
        ("推动高校、企业协同攻关。", "We promoted joint research by universities and enterprises."),
        (
            "市政府系统共办理人大代表建议286件，办结率100%。",
            "Municipal government departments handled 286 suggestions of people's congress deputies in "
            "total, with a completion rate of 100%.",
        ),
    ],
)
def test_results(chinese: str, english: str) -> None:
    assert localised(chinese, "results").text == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "每个街道至少建成1家综合养老服务中心。",
            "We will build at least 1 comprehensive elderly care service center in each subdistrict.",
        ),
        (
            "力争到2027年数字经济规模突破5000亿元。",
            "We will strive for the size of the digital economy to exceed RMB 500 billion by 2027.",
        ),
        (
            "推进七大领域重大项目建设。",
            "We will advance the development of major projects in seven major areas.",
        ),
        (
            "提升重大疫情防控救治能力。",
            "We will enhance capacity for the prevention, control and treatment of major epidemics.",
        ),
        (
            "带动社会投资50亿元以上。",
            "We will generate at least RMB 5 billion in private and other non-government investment.",
        ),
        ("将低保标准提高5%。", "The subsistence allowance standard will be raised by 5%."),
        (
            "年营收亿元以上企业突破200家。",
            "The number of enterprises with annual revenue of at least RMB 100 million will exceed 200.",
        ),
    ],
)
def test_plans(chinese: str, english: str) -> None:
    assert localised(chinese, "plan").text == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "深圳作为经济特区，持续深化改革开放。",
            "As a special economic zone, Shenzhen further deepened reform and opening up.",
        ),
        (
            "我市作为全国首批试点城市，率先出台数据条例。",
            "As one of China's first pilot cities, we took the lead in issuing data regulations.",
        ),
        ("我市作为绿羽试点，率先出台数据条例。", None),
    ],
)
def test_the_part_that_is_played_comes_first(chinese: str, english: str | None) -> None:
    told = localised(chinese, "results")
    assert told.text == english if english else not told.complete


def test_a_report_has_no_it_for_whoever_reports() -> None:
    told = localised("建成高标准农田12万亩，粮食总产量连续十年稳定在50万吨以上。", "results")
    assert "It has" not in told.text


@pytest.mark.parametrize(
    "chinese", ["每个云台至少建成1家综合养老服务中心。", "将绿羽标准提高5%。", "产值10亿元以上绿羽达120家。"]
)
def test_what_nobody_knows_is_left(chinese: str) -> None:
    assert not localised(chinese, "plan").complete
