"""Who was named what: by whom, how often, for the first time, and what is done for the first time."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("成功获评国家卫生县城。", "We were named a national healthy county town."),
        (
            "连续10年被省委、省政府表彰为先进市。",
            "We were named an advanced city by the CPC Provincial Committee and the Provincial Government "
            "for 10 consecutive years.",
        ),
        (
            "连续三年获评全省高质量发展先进县。",
            "We were named a provincial advanced county in high-quality development for three "
            "consecutive years.",
        ),
        ("入选首批国家级旅游度假区。", "We were selected among the first national-level tourist resorts."),
        (
            "首次跻身全国文明城市行列。",
            "We joined the ranks of national civilized cities for the first time.",
        ),
        ("首次举办那达慕大会。", "We held the Naadam Festival for the first time."),
        ("首次发行专项债券5亿元。", "We issued RMB 500 million in special-purpose bonds for the first time."),
        (
            "被国务院评为全国民族团结进步模范集体。",
            "We were named a national model group for ethnic unity and progress by the State Council.",
        ),
        ("成功创建全国文明城市。", "We earned recognition as a national civilized city."),
        (
            "成功创建国家全域旅游示范区。",
            "We earned recognition as a national all-for-one tourism demonstration zone.",
        ),
        ("我市入选国家以旧换新试点。", "We were selected for the pilot program for national trade-in."),
        ("12家企业落户园区。", "12 enterprises settled in parks."),
        ("推动惠企政策落地。", "We put business-friendly policies into effect."),
        ("推动15个重大项目落地。", "We secured the launch of 15 major projects."),
    ],
)
def test_honors_are_told_whole(chinese: str, english: str) -> None:
    one = localised(chinese)
    assert one.complete
    assert one.text == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "全旗实现地区生产总值58.8亿元，增长5.1%。",
            "The banner's gross domestic product (GDP) reached RMB 5.88 billion, up 5.1%.",
        ),
        (
            "全州规模以上工业增加值增长11.5%，总量居全盟第二。",
            "The prefecture's value added of industrial enterprises above designated size grew by 11.5%, "
            "ranking second in the league by volume.",
        ),
        (
            "实施测土配方施肥120万亩、深松和保护性耕作54万亩。",
            "1.2 million mu of soil testing and formulated fertilization and 540,000 mu of subsoiling and "
            "conservation tillage were implemented.",
        ),
        ("建成五个产业园区和两座水库。", "We completed five industrial parks and two reservoirs."),
        (
            "全区共发生生产安全事故9起、死亡5人，同比分别减少4起、增加1人，未发生森林火灾事故。",
            "9 workplace accidents were recorded, with 5 deaths, down 4 and up 1 year on year, respectively; "
            "and no forest fires occurred.",
        ),
        (
            "全旗165户568名建档立卡贫困户实现稳定脱贫。",
            "165 registered impoverished households with 568 people in the banner were steadily lifted out "
            "of poverty.",
        ),
        (
            "破获电信网络诈骗案件156起，为群众挽回损失1280万元。",
            "156 telecom and online fraud cases were solved, and we recovered RMB 12.8 million in losses for "
            "the public.",
        ),
        (
            "培育省级以上农业龙头企业5家、示范合作社12家。",
            "5 leading agricultural enterprises at or above the provincial level and 12 demonstration "
            "cooperatives were fostered.",
        ),
        ("实现粮食生产“二十连丰”。", "We reaped a bumper harvest for the twentieth consecutive year."),
        ("设施农业利用率达到95.8%。", "The utilization rate of facility agriculture reached 95.8%."),
        (
            "今年已发生安全生产责任事故17起、死亡23人，同比减少4起、2人，分别下降19%、8%。",
            "This year, 17 liability accidents in the workplace were recorded, with 23 deaths, down 4 and "
            "2 (19% and 8%) year on year, respectively.",
        ),
        (
            "全旗地区生产总值累计完成232.75亿元，年均增长3.56%。",
            "The banner's gross domestic product (GDP) totaled RMB 23.275 billion, an average annual "
            "increase of 3.56%.",
        ),
        (
            "争取专项资金3亿元、专项债券和超长期特别国债2亿元。",
            "We secured RMB 300 million in special funds and RMB 200 million in special-purpose bonds and "
            "ultra-long special treasury bonds.",
        ),
        ("脱贫攻坚取得决定性胜利。", "A decisive victory was won in poverty alleviation."),
        (
            "税收占比提升至57.8%，创近年来最好水平。",
            "The share of tax revenue rose to 57.8%, the best in recent years.",
        ),
        ("棉花种植面积达114.5万亩。", "The planted area of cotton reached 1.145 million mu."),
        (
            "加快建设三大现代化产业体系。",
            "We accelerated the building of the three major modernized industrial systems.",
        ),
        ("成功抵御5轮强降雨。", "5 rounds of heavy rainfall were withstood."),
        ("采集信息3.2万条。", "32,000 pieces of information were collected."),
    ],
)
def test_areas_and_counts(chinese: str, english: str) -> None:
    one = localised(chinese)
    assert one.complete
    assert one.text == english


def test_a_number_that_two_share_is_not_the_last_ones() -> None:
    chinese = "建成公园3个、绿道和文化广场20公里。"
    one = localised(chinese)
    assert "20 kilometers of cultural" not in one.text


def test_a_word_that_begins_like_a_verb_is_no_deed() -> None:
    chinese = "服务业发展质量评估连续3年稳居全省第一方阵。"
    one = localised(chinese)
    assert "erved" not in one.text
