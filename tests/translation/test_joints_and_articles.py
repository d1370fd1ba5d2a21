"""What keeps a sentence told by rule from being printed as it is: joints, articles, lists with one head."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


def english(text: str, role: str = "results") -> str:
    """The English of a sentence that rules tell whole."""
    told = localised(text, role)
    assert told.complete, told.text
    return told.text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "新开工改造12个老旧小区，惠及居民3000户，切实改善居住环境。",
            "Renovation began on 12 old residential communities, benefiting 3,000 households "
            "and improving the living environment.",
        ),
        (
            "整治河道20公里，有效改善水环境。",
            "20 kilometers of river channels were cleaned up, improving the water environment.",
        ),
        (
            "公共卫生防控坚实有力，高效处置20起登革热疫情，遏制疫情扩散蔓延。",
            "Public health prevention and control was solid and effective, and 20 dengue fever outbreaks "
            "were efficiently handled, curbing the spread of the epidemic.",
        ),
    ],
)  # fmt: skip
def test_what_deeds_led_to_is_told_behind_them(text: str, told: str) -> None:
    assert english(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "优化营商环境，切实改善居住环境。",
            "We improved the business environment and the living environment.",
        ),
        (
            "整治河道20公里，改善水环境。",
            "20 kilometers of river channels were cleaned up, and we improved the water environment.",
        ),
    ],
)  # fmt: skip
def test_one_more_deed_is_told_as_one(text: str, told: str) -> None:
    assert english(text) == told


def test_in_a_plan_it_is_one_more_thing_to_do() -> None:
    assert english("整治河道20公里，切实改善水环境。", "plan").endswith(" and improve the water environment.")


def test_nobody_focuses_where_nobody_is_named() -> None:
    assert english("聚焦企业融资难题，引进项目20个。") == (
        "With a focus on enterprise financing difficulties, 20 projects were attracted."
    )
    assert english("聚焦企业融资难题，优化金融服务。").startswith(
        "Focusing on enterprise financing difficulties, we "
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("实现街道养老中心及社区养老站点全覆盖。",
         "We achieved full coverage of subdistrict elderly care centers "
         "and community elderly care stations."),
        ("加大基础研究和关键核心技术投入。",
         "We stepped up investment in basic research and core technologies in key fields."),
        ("部分区域土地利用效率偏低。", "The land use efficiency in some areas is relatively low."),
        ("改造部分区域道路。", "We renovated roads in some areas."),
        ("数字政府、智慧医院案例入选全国典型案例。",
         "Cases of digital government and smart hospitals were selected as national typical cases."),
        ("完善教育和医疗设施配套。", "We improved supporting educational and medical facilities."),
        ("处置施工和经营性噪声投诉。", "We handled complaints about construction and commercial noise."),
    ],
)  # fmt: skip
def test_a_head_is_that_of_all_its_items(text: str, told: str) -> None:
    assert english(text) == told


def test_money_is_put_in_and_not_what_it_is_put_into() -> None:
    assert "investment in funds" not in localised("加大资金和技术投入。").text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("江海低空经济产业基地建成投用。",
         "The Jianghai Low-Altitude Economy Industrial Base was completed and put into use."),
        ("成立泰国、阿联酋知识产权工作站。",
         "We set up intellectual property workstations in Thailand and the United Arab Emirates."),
        ("新增美国西雅图市、秘鲁利马市2个友好城市。",
         "2 sister cities (Seattle in the United States and Lima in Peru) were added."),
        ("举办“百万英才汇南粤”等系列招聘活动。",
         "We held recruitment events such as “One Million Talents to Guangdong”."),
        ("平安盐田建设深化。", "The development of Safe Yantian was deepened."),
        ("推进平安校园建设。", "We advanced the development of safe campuses."),
        ("反向飞地建设加快推进。", "The development of reverse enclaves moved forward at a faster pace."),
        ("启用区级数据要素流通平台。",
         "We put into use a platform for the circulation of district-level data as a factor of production."),
        ("举办首届龙舟赛，活动获新华社报道。",
         "We held the first dragon boat race, and the event was covered by Xinhua News Agency."),
        ("国际啤酒节最高峰人流量突破60万。",
         "Peak visitor flow at the international Beer Festival exceeded 600,000."),
    ],
)  # fmt: skip
def test_a_name_has_its_article_and_a_kind_its_number(text: str, told: str) -> None:
    assert english(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("创新合作能级持续增强。", "The level of innovation cooperation continued to rise."),
        ("科技创新能力持续增强。",
         "Scientific and technological innovation capacity continued to grow stronger."),
        ("民生保障扎实有力。", "The work to ensure people's wellbeing was solid and effective."),
        ("基层社康服务扩容提质。", "Community health services expanded and improved in quality."),
        ("金融产业生态持续完善。", "The financial industry ecosystem continued to improve."),
        ("变电站搬迁谈判基本达成共识。",
         "Broad consensus was reached in negotiations on the relocation of the substation."),
        ("区福利中心三期项目如期竣工。",
         "Phase III of the district welfare center was completed on schedule."),
        ("引进康华电子等10家人工智能领域龙头企业。",
         "10 leading AI enterprises including Kanghua Electronics were attracted."),
        ("引进瑞康医药等10家医药领域重点企业。",
         "10 key enterprises including Ruikang Pharmaceutical in the pharmaceutical sector were attracted."),
        ("获评“企业家幸福感最强区”。", "We were named a “District with the Happiest Entrepreneurs”."),
        ("获评国家森林城市。", "We were named a national forest city."),
    ],
)  # fmt: skip
def test_a_thing_is_said_with_the_words_it_takes(text: str, told: str) -> None:
    assert english(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("地铁6号线一期科技园站至大学城段顺利开通。",
         "The Science and Technology Park-University Town section of Phase I of Metro Line 6 opened."),
        ("轨道12号线蛇口站至梅林段建成通车。",
         "The Shekou-Meilin section of Metro Line 12 was completed and opened to traffic."),
    ],
)  # fmt: skip
def test_a_section_of_a_metro_line_is_named_by_its_stations(text: str, told: str) -> None:
    assert english(text) == told
