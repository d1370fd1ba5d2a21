"""Names that are words elsewhere, where two names of the same kind stand beside them."""

from __future__ import annotations

import pytest

from desktop_app.translation.names.finder import find_named
from desktop_app.translation.terms.termbase import Termbase
from tests.translation.naming import named

TERMS = Termbase.load()


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("小洋河、串场河、蟒蛇河水质稳定。", "蟒蛇河", "Mangshe River"),
        ("南淝河、十五里河、派河、杭埠河清淤。", "十五里河", "Shiwuli River"),
        ("玲珑金矿、焦家金矿、三山岛金矿产量稳定。", "三山岛金矿", "Sanshandao Gold Mine"),
        ("长所乡、措果乡、曲洛乡修复房屋。", "措果乡", "Cuoguo Township"),
    ],
)
def test_two_names_vouch_for_a_third(text: str, zh: str, en: str) -> None:
    assert named(text)[zh] == en


@pytest.mark.parametrize(
    ("text", "zh"),
    [
        ("长所乡、深山乡补助提高。", "深山乡"),  # one alone does not
        ("小洋河、串场河、黑臭河治理加快。", "黑臭河"),
        ("长所乡、曲洛乡、偏远乡补助提高。", "偏远乡"),
        ("玲珑金矿、焦家金矿、新建金矿投产。", "新建金矿"),
    ],
)
def test_kinds_and_what_has_one_neighbour_are_left(text: str, zh: str) -> None:
    assert zh not in named(text)


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("万邦德制药、天宇药业、奥翔药业增长。", "天宇药业", "Tianyu Pharmaceutical"),
        ("科瑞森重工、鑫达铝业入选。", "鑫达铝业", "Xinda Aluminum"),
        ("科瑞森重工、鑫达铝业、秀强股份增长。", "秀强股份", "Xiuqiang"),
    ],
)
def test_firms_vouch_for_firms(text: str, zh: str, en: str) -> None:
    assert named(text)[zh] == en


@pytest.mark.parametrize(
    "text",
    [
        "华为、现代物流、生物医药、电子信息加快发展。",
        "引进宁德时代、绿色能源、高端装备。",
        "数字科技、绿色能源、现代物流发展。",
    ],
)
def test_trades_beside_firms_are_no_firms(text: str) -> None:
    assert not [zh for zh in named(text) if "物流" in zh or "能源" in zh or "科技" in zh]


def test_the_south_sluice_of_a_channel_is_in_no_province() -> None:
    terms = {m.term.zh for m in find_named("海港引河南闸完工。", TERMS).terms}
    assert "河南" not in terms
    assert "河南" in {m.term.zh for m in find_named("河南闸口增多。", TERMS).terms}


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("李建国家庭、王秀英家庭获评最美家庭。", "李建国家庭", "the family of Li Jianguo"),
        ("三河口村、长命村、仙居村、凤凰村入选。", "长命村", "Changming Village"),
        ("凤县双石铺镇完成搬迁。", "凤县", "Fengxian County"),
        ("凤县双石铺镇完成搬迁。", "双石铺镇", "Shuangshipu Town"),
        ("罗源湾港区、松下港区扩能。", "松下港区", "Songxia Port Area"),
        ("地铁张家湾站、西三旗站等2座地铁站开通。", "西三旗站", "Xisanqi Station"),
        ("“丽水一号”、“鄂州号”卫星发射。", "“丽水一号”", "Lishui-1"),
        ("阳光花园、碧水湾、锦绣江南等3个小区完成改造。", "锦绣江南", "Jinxiujiangnan"),
    ],
)
def test_what_the_list_says_they_are(text: str, zh: str, en: str) -> None:
    assert named(text)[zh] == en


@pytest.mark.parametrize(
    "text",
    [
        "低保家庭、单亲家庭、高知识家庭获得补助。",
        "自治区主席艾尔肯出席会议。",  # his name is spelt as his own language has it
        "推动致富县乡公路建设。",
        "火车站、汽车站、公交站等3座车站。",
    ],
)
def test_kinds_of_families_and_stations_are_no_names(text: str) -> None:
    assert named(text) == {}


def test_no_county_is_cut_out_of_a_tibetan_name() -> None:
    assert named("县长扎西平措带队。") == {}
    assert "西平" not in named("县长扎西平措，副县长次仁旺堆带队。")


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("吉林省农业科学院揭牌。", "吉林省农业科学院", "Jilin Academy of Agricultural Sciences"),
        ("武义县柳城畲族镇建成驿站。", "柳城畲族镇", "Liucheng She Ethnic Town"),
        ("浦江县虞宅乡发展民宿。", "浦江县虞宅乡", "Pujiang County Yuzhai Township"),
    ],
)
def test_what_a_place_has(text: str, zh: str, en: str) -> None:
    assert named(text)[zh] == en
