"""Half a name is no name: what is cut stays in Chinese, what is whole is told."""

from __future__ import annotations

import pytest

from desktop_app.translation.terms.termbase import Termbase
from tests.translation.naming import named

TERMS = Termbase.load()


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("治理清江屏南溪坪段", "屏南溪"),
        ("学校举办葛岭梅满天下活动", "葛岭梅"),
        ("整治提升石韦线", "石韦线"),
        ("跨苕溪桥合龙", "跨苕溪桥"),
        ("建成路陈家村桥", "路陈家村桥"),
        ("建设木渎镇羡园广场", "镇羡园广场"),
    ],
)
def test_what_is_cut_from_a_longer_name_is_not_spelt(text: str, cut: str) -> None:
    assert not any(cut in zh and zh != "木渎镇" for zh in named(text))


@pytest.mark.parametrize(
    ("text", "name", "english"),
    [
        ("新建虎仔山西路", "虎仔山西路", "Huzaishan West Road"),
        ("建成望东长江公路大桥", "望东长江公路大桥", "Wangdong Yangtze River Highway Bridge"),
        ("王家渡赣江大桥合龙", "王家渡赣江大桥", "Wangjiadu Ganjiang River Bridge"),
        ("推进咸丰坪坝营景区建设", "咸丰坪坝营景区", "Xianfeng Pingbaying Scenic Area"),
        ("推进湟水北干渠建设", "湟水北干渠", "Huangshui North Main Canal"),
        ("太湖至蕲春高速开工", "太湖至蕲春高速", "Taihu-Qichun Expressway"),
        ("德令哈至大柴旦公路建成", "德令哈至大柴旦公路", "Delingha-Da Qaidam Highway"),
        ("与日本友城福冈市开展交流", "日本友城福冈市", "Fukuoka, a sister city in Japan"),
        ("与韩国友好城市大邱市互访", "韩国友好城市大邱市", "Daegu, a sister city in the Republic of Korea"),
    ],
)
def test_names_with_others_inside_are_told_whole(text: str, name: str, english: str) -> None:
    assert named(text).get(name) == english


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("塔什库尔干北路", "Taxkorgan North Road"),
        ("巴里坤机场", "Barkol Airport"),
        ("什邡大道", "Shifang Avenue"),
        ("单县大道", "Shanxian Avenue"),
        ("薄山水库", "Boshan Reservoir"),
    ],
)
def test_names_sound_as_those_who_live_there_say_them(text: str, english: str) -> None:
    assert english in named(f"建成{text}").values()


@pytest.mark.parametrize(
    ("text", "name", "english"),
    [
        ("推进维新镇、化作乡建设", "化作乡", ""),
        ("覆盖维新镇、化作乡、龙场镇", "化作乡", "Huazuo Township"),
        ("建设福鼎市前岐镇、沙埕镇", "前岐镇", "Qianqi Town"),
        ("走访佳阳畲族乡群众", "佳阳畲族乡", "Jiayang She Ethnic Township"),
        ("莆田市立医院新院区启用", "莆田市立医院新院区", "Putian Municipal Hospital New Campus"),
        ("沈白高铁长白山站启用", "长白山站", "Changbaishan Railway Station"),
        ("引进北满特殊钢有限公司", "北满特殊钢有限公司", "Beiman Special Steel Co., Ltd."),
        ("与市水务集团有限公司签约", "市水务集团有限公司", "Municipal Water Group Co., Ltd."),
        ("引进深圳市水务科技有限公司", "市水务科技有限公司", ""),
    ],
)
def test_towns_hospitals_and_firms_between_signs(text: str, name: str, english: str) -> None:
    assert named(text).get(name, "") == english


def test_no_town_is_made_of_what_towns_are() -> None:
    assert named("建设特色镇、中心镇、示范镇，覆盖沿海镇、山区乡") == {}


def test_a_county_before_a_side_is_not_a_province() -> None:
    assert not any("Jiangxi" in english for english in named("涵江西河公园动工").values())


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("县城东至昆磨高速公路，北至普洱中学", "东至"),
        ("走访碛口镇高家塔村、北武当山", "塔村"),
        ("走访永宁乡大永宁村", "永宁村"),
        ("修缮北武当山、刘胡兰纪念馆", "武当山"),
    ],
)
def test_reaches_and_halves_are_no_names(text: str, cut: str) -> None:
    assert not any(zh.startswith(cut) for zh in named(text))


def test_a_tie_of_several_cities_is_left() -> None:
    assert "sister" not in str(named("与韩国友城大邱市、釜山市互访"))
    assert "Suva, a sister city in Fiji" in named("与斐济友城苏瓦市互访").values()


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("建成新圩段公路", "新圩段公路"),
        ("治理鹳河流域（丁河段）", "丁河"),
        ("完成大藤峡水利枢纽工程船闸", "大藤峡水利枢纽工程船闸"),
        ("建成石牛水库至平天山公路", "天山公路"),
    ],
)
def test_sections_and_works_are_not_taken_for_the_whole(text: str, cut: str) -> None:
    assert cut not in named(text)


@pytest.mark.parametrize(
    ("text", "name", "english"),
    [
        ("修缮内乡县衙、武侯祠", "内乡县衙", ""),  # a term
        ("修缮浮梁县衙、孔庙", "浮梁县衙", "Fuliang County Yamen"),
        ("心圩江综合整治", "心圩江", "Xinxu River"),
    ],
)
def test_yamens_and_markets(text: str, name: str, english: str) -> None:
    assert named(text).get(name, "") == english


@pytest.mark.parametrize(
    ("text", "name", "english"),
    [
        ("更新罗山县城", "罗山县城", "the county seat of Luoshan"),
        ("麦积西环路建成", "麦积西环路", "Maiji West Ring Road"),
        ("五指山至海棠湾高速公路开工", "五指山至海棠湾高速公路", "Wuzhishan-Haitang Bay Expressway"),
        ("参观陈履生博物馆", "陈履生博物馆", "Chen Lüsheng Museum"),
        ("扬子江路北延工程", "扬子江路北延", "the north extension of Yangzijiang Road"),
        ("镇江市委党校开班", "镇江市委党校", "Party School of the CPC Zhenjiang Municipal Committee"),
        (
            "镇江市委组织部调研",
            "镇江市委组织部",
            "Organization Department of the CPC Zhenjiang Municipal Committee",
        ),
    ],
)
def test_seats_rings_and_departments(text: str, name: str, english: str) -> None:
    assert named(text).get(name) == english


@pytest.mark.parametrize("text", ["南宁市场活跃", "洪湖市民满意", "南宁市级机关", "罗山县域经济"])
def test_a_unit_that_opens_the_next_word_is_not_of_the_place(text: str) -> None:
    found = TERMS.find(text)
    assert all(match.end != 3 for match in found)
    assert all(len(zh) == 2 for zh in named(text))


def test_lines_in_a_list_are_no_persons() -> None:
    assert named("建设打庆、兰永临等省级高速").get("兰永临") != "Lan Yonglin"


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("、杨凌麦肯速度项目", "Yang Lingmai"),
        ("完成新柳线、上徐线等公路维修", "Xuxian"),
        ("安康瀛湖、南宫山", "Ankangying Lake"),
    ],
)
def test_no_name_across_a_border(text: str, wrong: str) -> None:
    assert wrong not in named(text).values()


@pytest.mark.parametrize("text", ["游览诺水河、真武山", "（涵江西湖）", "、平武山"])
def test_one_sign_before_a_place_makes_it_another(text: str) -> None:
    assert not {"武山", "江西"} & {match.term.zh for match in TERMS.find(text)}


@pytest.mark.parametrize(
    ("text", "name", "english"),
    [
        ("S303线恩阳至玉山段通车", "S303线恩阳至玉山段", "the Enyang-Yushan section of Highway S303"),
        ("新田鲁丽木业建成", "新田鲁丽木业", "Xintian Luli Wood"),
    ],
)
def test_numbers_and_counties_at_the_head(text: str, name: str, english: str) -> None:
    assert named(text).get(name) == english


def test_a_village_before_an_estate_is_no_part_of_it() -> None:
    assert not any("余家村余" in zh for zh in named("巡场镇余家村余箐工业园区开工"))


def test_half_a_foreign_name_is_no_county_and_no_person() -> None:
    text = "名将杜普兰蒂斯再次打破纪录"
    assert named(text) == {}
    assert "普兰" not in {match.term.zh for match in TERMS.find(text)}
    assert "普兰" in {match.term.zh for match in TERMS.find("改扩建普兰、吉隆等县公路")}
