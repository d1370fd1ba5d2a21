"""Figures as they stand in the sentence that an engine gets: said once, in their unit, in their place."""

from __future__ import annotations

import pytest

from desktop_app.figures.extract import figures_in
from desktop_app.translation.localise import Localiser
from desktop_app.translation.model import Term
from desktop_app.translation.terms.termbase import Termbase

TERMS = Termbase(
    [
        Term("公共停车位", "public parking spaces", "transport"),
        Term("保障性租赁住房", "government-subsidized rental housing", "livelihood"),
        Term("上海", "Shanghai", "place", "name"),
        Term("北京", "Beijing", "place", "name"),
        Term("番禺", "Panyu", "place", "name"),
        Term("龙舟水", "Dragon Boat Festival rains", "environment"),
    ]
)
LOCALISER = Localiser(TERMS)


def given(text: str) -> str:
    return LOCALISER.localise(text, figures_in(text)).text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("企业突破2600家", "企业突破 2,600 家"),
        ("占比首次超过85%", "占比首次超过 85%"),
        ("普及率分别超过98%、85%", "普及率分别超过 98%、85%"),
        ("总量突破了3亿元", "总量突破了 RMB 300 million"),
        ("已有超过2.3万人越过边境", "已有超过 23,000 人越过边境"),
        ("交易迈上1.4万亿元新台阶", "交易迈上 RMB 1.4 trillion 新台阶"),
        ("服务企业超3.4万家", "服务 over 34,000 家企业"),
        ("稳定在12万亩以上", "稳定在 120,000 mu 以上"),
        ("涨幅控制在5.5%以内", "涨幅控制在 5.5% 以内"),
        ("涨幅控制在2%左右", "涨幅控制在 about 2%"),
        ("时间压缩至0.5个工作日以内", "时间压缩至 0.5 working days 以内"),
        ("覆盖率达到95%以上", "覆盖率达到 at least 95%"),
        ("涨幅不超过3%", "涨幅 no more than 3%"),
    ],
)
def test_a_qualifier_is_said_once(chinese: str, english: str) -> None:
    assert given(chinese) == english


def test_what_is_checked_keeps_its_qualifier() -> None:
    text = "企业突破2600家。"
    assert [span.en for span in LOCALISER.localise(text, figures_in(text)).spans] == ["over 2,600 家"]


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("收入比由2.31缩小至2.18", "The income ratio fell from 2.31 to 2.18"),
        ("收入比收窄至2：1以内", "收入比收窄至 2:1 以内"),
        ("用电量突破5000亿度", "用电量突破 500 billion kWh"),
        ("实现1亿度等离子体运行", "实现 100 million°C 等离子体运行"),
        ("电价下降5分/千瓦时", "电价下降 RMB 0.05 per kWh"),
        ("规模1.48万亿挪威克朗", "规模 NOK 1.48 trillion"),
        ("捐款90美元、4500万欧元", "捐款 US$90、€45 million"),
        ("数量下降超3成，占全国9成", "数量下降 over 30%，占全国 90%"),
        ("发生5.7级地震", "发生 magnitude-5.7 地震"),
        ("打造超500亿级产业", "打造 over RMB 50 billion-level 产业"),
        ("跨入两万亿级城市", "跨入 RMB 2 trillion-level 城市"),
        ("新增4个千亿县", "新增 4 个 RMB 100 billion-level 县"),
        ("过五千亿新兴产业加快培育", "RMB 500 billion-plus 新兴产业加快培育"),
        ("经济总量居中西部第一", "The total economic output ranks first in central and western China"),
        ("时速350公里的高铁", "350 kilometers per hour 的高铁"),
        ("机场游客数突破200万大关", "机场游客数突破 2 million 大关"),
        ("数量分别增长3.2倍、2.5倍", "数量分别增长 320%、250%"),
        ("建成全球最高10米塔", "建成全球最高 10 meters 塔"),
        ("完成30家乡镇卫生院", "完成 30 家乡镇卫生院"),
        ("每亿元产值能耗下降", "每 RMB 100 million 产值能耗下降"),
        ("商事主体达440.4万户", "商事主体达 4.404 million 家"),
        ("新能源装机率先破亿", "新能源装机率先破 100 million kW"),
        ("惠及11.5万村民", "惠及 115,000 村民"),
        ("服务近20万企业", "服务 nearly 200,000 企业"),
        ("装机突破千万千瓦", "装机突破 10 million kW"),
        ("装机突破两千万千瓦", "装机突破 20 million kW"),
        ("建设百万千瓦级基地", "建设 million-kilowatt 基地"),
        ("最低气温零下12℃", "Minimum temperature stood at 12°C below zero"),
        ("总量居国内第3位", "总量居 third in China"),
    ],
)
def test_values_and_units_are_right(chinese: str, english: str) -> None:
    assert given(chinese) == english


@pytest.mark.parametrize("money", ["90美元", "3000万欧元", "1.2亿港元", "300亿埃及镑", "8000元"])
def test_money_is_written_alike_with_and_without_a_figure(money: str) -> None:
    assert given(f"捐款{money}") == LOCALISER.localise(f"捐款{money}").text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("成为我省第6个遗产", "成为全省 the sixth 遗产"),
        ("从全球第11位跃升至第7位", "从 eleventh in the world 跃升至 seventh"),
        ("跻身全球第三大加油港", "进入 the world's third-largest 加油港"),
        ("位列全国文化企业30强", "位列全国文化企业 top 30"),
        ("位居全国重点城市前20位", "位居 in the top twenty among China's major cities"),
        ("完成高楼两轮隐患排查", "完成高楼 2 rounds 隐患排查"),
        ("规范两轮摩托车停放，开展两轮", "规范两轮摩托车停放，开展 2 rounds"),
        ("推进二轮土地延包", "推进二轮土地延包"),
        ("走访近百户，来者百余人，惠及百姓", "走访 nearly 100 户，来者 over 100 人，惠及百姓"),
        ("在同类园区中排名第20位", "在同类园区中排名 20th"),
        ("东二环快速路通车", "East Second Ring Expressway 通车"),
        ("北四环路改造", "North Fourth Ring Road 改造"),
        ("一环扣一环", "一环扣一环"),
        ("形成3小时经济圈、半小时通勤圈", "形成 3-hour 经济圈、half-hour 通勤圈"),
        ("跃居排名全球第8、全国第5", "跃居排名 eighth in the world、fifth in the country"),
        ("让总量位列中心城区第一", "让总量位列 first among central urban districts"),
        ("二三季度加快", "the second and third quarters 加快"),
        ("居一线城市首位", "居 first among first-tier cities"),
        ("明年上半年开工", "the first half of next year 开工"),
        ("失踪了近六十年的画作", "失踪了 nearly sixty years 的画作"),
        ("近五年建成", "the past five years 建成"),
        ("出口实现“32连冠”", "出口实现 first place for the thirty-second consecutive time"),
        ("全国双拥模范城“六连冠”", "全国双拥模范城 title for the sixth consecutive time"),
        ("荣获全国百强区“九连冠”", "获得全国百强区 first place for the ninth consecutive year"),
    ],
)
def test_ranks_and_times(chinese: str, english: str) -> None:
    assert given(chinese) == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("新建改扩建中小学23所", "新建改扩建 23 所中小学"),
        ("筹集建设保障性租赁住房1.1万套", "筹集建设 11,000 套 government-subsidized rental housing"),
        ("引进培育高层次团队26个", "引进培育 26 个高层次团队"),
        ("新增及优化调整公交线路328条", "新增及优化调整 328 条公交线路"),
        ("新增公共停车位3000个", "新增 3,000 个 public parking spaces"),
        ("建成综合服务点3万个以上", "建成 at least 30,000 个综合服务点"),
        ("高校增设本科专业97个", "高校增设 97 个本科专业"),
        ("新增产能项目98个、释放产值超5亿元", "新增 98 个产能项目、释放产值 over RMB 500 million"),
        ("出台稳经济40条、扶持个体户16条", "出台稳经济 40 条、扶持个体户 16 条"),
        ("基本公共服务网点230个", "基本公共服务网点 230 个"),
        ("新创建绿色工厂11家", "新创建 11 家绿色工厂"),
        ("供应分配8600套", "供应分配 8,600 套"),
        ("带动茶农人均增收1.2万元", "带动茶农人均增收 RMB 12,000"),
        ("新增融资规模突破1.1万亿元", "新增融资规模突破 RMB 1.1 trillion"),
        ("统筹安排财政资金350亿元以上", "统筹安排 at least RMB 35 billion 财政资金"),
        ("实施亿元以上重点项目1213个", "实施 1,213 key projects worth at least RMB 100 million each"),
        ("1.22万个亿元以上新建项目", "12,200 新建 projects worth at least RMB 100 million each"),
        (
            "汽车产量从全国第8位、第4位双双跃居第1位",
            "汽车产量从 eighth in the country、fourth 双双跃居 first",
        ),
        ("农产品等5大支柱产业", "农产品等 5 大支柱产业"),
    ],
)
def test_a_figure_moves_before_its_noun_and_never_into_a_word(chinese: str, english: str) -> None:
    assert given(chinese) == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("推进北京、上海等8个城市合作", "推进包括 Beijing、Shanghai 在内的 8 个城市合作"),
        ("南山、番禺等6个地区", "包括南山、Panyu 在内的 6 个地区"),
        ("成功防御“龙舟水”等7个过程", "成功防御包括“Dragon Boat Festival rains”在内的 7 个过程"),
        ("北京大兴线、上海等3个项目", "包括 Beijing 大兴线、Shanghai 在内的 3 个项目"),
        # A list of all of them includes nothing else.
        ("推进北京、上海等2个城市合作", "推进 Beijing、Shanghai 这 2 个城市合作"),
        # Where the list begins, nobody can tell: the Chinese stays.
        ("上海同北京等3个城市", "Shanghai 同 Beijing 等 3 个城市"),
    ],
)
def test_including_stands_before_the_first_of_the_list(chinese: str, english: str) -> None:
    assert given(chinese) == english
