"""What an officer met in two reports of districts: told by rule, and what looks alike is not."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "规上服务业企业达到96家，新增14家。",
            "The number of service enterprises above designated size reached 96, with 14 added.",
        ),
        (
            "四大优势产业产值达到310亿元，合计占规上工业总产值的58.2%。",
            "The output value of four competitive industries reached RMB 31 billion, accounting for 58.2% of "
            "gross output value of industrial enterprises above designated size.",
        ),
        (
            "全年发生各类火灾事故同比下降9.4%。",
            "For the whole year, the number of fires of all kinds fell by 9.4% year on year.",
        ),
        ("生产安全事故同比下降9.4%。", "Workplace accidents fell by 9.4% year on year."),
        ("创新主体加快培育。", "Innovation entities were fostered at a faster pace."),
        ("城乡面貌加快改变。", "The appearance of urban and rural areas changed at a faster pace."),
        (
            "为2800名70岁以上老年人发放补贴。",
            "We issued subsidies to 2,800 elderly people aged 70 and above.",
        ),
        (
            "“三保”支出压力较大。",
            "Ensuring basic living needs, the payment of salaries and the normal functioning of "
            "primary-level governments is under considerable pressure.",
        ),
        (
            "完成水厂扩建，新增供水能力3万吨/日。",  # done, and not ahead
            "We completed the expansion of water plants, and 30,000 metric tons per day of water supply "
            "capacity were added.",
        ),
        ("在校生占比降至4.2%。", "The share of enrolled students fell to 4.2%."),
        ("争创国家级荣誉5项。", "5 national-level honors were won."),
        ("群众信访总量下降12%。", "The total number of petitions from the public fell by 12%."),
        ("财政收支平衡难度加大。", "Balancing fiscal revenue and expenditures is difficult."),
        (
            "城乡低保标准分别提高到每人每月810元和650元。",
            "The urban and rural subsistence allowance standards rose to RMB 810 and RMB 650 per person per "
            "month, respectively.",
        ),
        (
            "集装箱吞吐量达152万标箱，居全省沿海港口第四位。",
            "Container throughput reached 1.52 million TEUs, ranking fourth among the province's "
            "coastal ports.",
        ),
    ],
)
def test_results(chinese: str, english: str) -> None:
    said = localised(chinese, "results")
    assert (said.complete, said.text) == (True, english)


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "推进4条乡镇污水管网建设。",  # no four towns
            "We will advance the development of 4 township sewer networks.",
        ),
        (
            "推进4个乡镇污水管网建设。",
            "We will advance the development of the sewer network in 4 towns and townships.",
        ),
        ("守住26万亩耕地保护红线。", "We will hold the red line of 260,000 mu of arable land."),
        ("新建35千伏及以上变电站6座。", "We will build 6 35-kV-and-above substations."),
        ("放映公益电影2600场。", "We will hold 2,600 public-benefit film screenings."),
        ("引进百亿级项目1个。", "We will attract 1 project worth RMB 10 billion or more."),
    ],
)
def test_what_is_counted_in_plans(chinese: str, english: str) -> None:
    said = localised(chinese, "plan")
    assert (said.complete, said.text) == (True, english)


@pytest.mark.parametrize(
    ("chinese", "never"),
    [
        ("规上服务业企业达到96家，新增14家以上企业。", "with"),  # its own thing stands behind it
        ("规上服务业企业达到96家，新增14家规上工业企业。", "with"),
        ("空气优良天数340天，优良率93.2%，同比增加5天。", "93.2%, up 5 days"),  # of the days
    ],
)
def test_what_is_added_is_said_where_it_is_said(chinese: str, never: str) -> None:
    assert never not in localised(chinese, "results").text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "综合考虑各方面因素，建议2027年全县经济社会发展主要预期目标如下：",
            "Taking all factors into account, we propose the following main projected targets for economic "
            "and social development in 2027:",
        ),
        (
            "2027年全市经济社会发展的主要预期目标为：",
            "The main projected targets for economic and social development in 2027 are as follows:",
        ),
    ],
)
def test_what_leads_to_a_table_of_targets(chinese: str, english: str) -> None:
    said = localised(chinese, "targets")
    assert (said.complete, said.text) == (True, english)
