"""Offices abroad and who holds them: told with the country, the holder by a list or left for a person."""

from __future__ import annotations

import re

import pytest

from desktop_app.translation.localise import Localiser
from desktop_app.translation.terms.termbase import Termbase
from tests.translation.naming import named

TERMS = Termbase.load()


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("越南总理范明政来访。", "越南总理范明政", "Vietnamese Prime Minister Pham Minh Chinh"),
        ("奥地利总理施托克访华。", "奥地利总理施托克", "Austrian Chancellor Christian Stocker"),
        ("泰国前副总理来访。", "泰国前副总理", "former Thai Deputy Prime Minister"),
        ("卢拉总统率团来访，巴西代表参加。", "卢拉总统", "President Luiz Inácio Lula da Silva"),
        (
            "美国总统拜登、财政部长耶伦出席。",
            "财政部长耶伦",
            "Treasury Secretary Janet Yellen",
        ),
        ("会见美国财政部长贝森特。", "美国财政部长贝森特", "US Treasury Secretary Scott Bessent"),
        ("波兰驻广州总领事出席。", "波兰驻广州总领事", "Polish Consul General in Guangzhou"),
        ("埃及驻华大使馆来函。", "埃及驻华大使馆", "Egyptian Embassy in China"),
        (
            "秘鲁驻华大使馆商务参赞发言。",
            "秘鲁驻华大使馆商务参赞",
            "Commercial Counselor of the Peruvian Embassy in China",
        ),
        ("中国驻大阪总领事馆支持。", "中国驻大阪总领事馆", "Chinese Consulate General in Osaka"),
        ("底特律市市长出席。", "底特律市市长", "Detroit Mayor"),
        ("德国莱比锡市市长来访。", "德国莱比锡市市长", "Mayor of Germany's Leipzig"),
        ("秘鲁共和国驻华大使出席。", "秘鲁共和国驻华大使", "Peruvian Ambassador to China"),
        ("我驻柏林大使馆支持。", "驻柏林大使馆", "Embassy in Berlin"),
        ("德国大众汽车集团首席执行官来访。", "德国大众汽车集团首席执行官", "German Volkswagen Group CEO"),
        (
            "加拿大不列颠哥伦比亚省省长出席。",
            "加拿大不列颠哥伦比亚省省长",
            "Premier of Canada's British Columbia",
        ),
        ("西门子股份公司首席执行官出席。", "西门子股份公司首席执行官", "Siemens CEO"),
        ("亚洲开发银行行长发言。", "亚洲开发银行行长", "Asian Development Bank President"),
        ("海尔集团董事局主席出席。", "海尔集团董事局主席", "Haier Group Chairman of the Board"),
        ("海尔集团董事局会议召开。", "海尔集团董事", None),
        ("宝马集团董事长齐普策出席。", "宝马集团董事长齐普策", "BMW Group Chairman Oliver Zipse"),
    ],
)
def test_offices_abroad_are_told(text: str, zh: str, en: str | None) -> None:
    assert named(text).get(zh) == en


@pytest.mark.parametrize(
    "text",
    [
        "荷兰驻华大使白丽安来访。",
        "秘鲁总统巴尔卡萨访华。",
        "韩国驻成都总领事张浩升出席。",
        "与日本龟冈市开展交流。",
        "与爱丁堡市、卡拉奇市、明谷斯市开展交流。",
        "首席代表让·皮埃尔·杜邦林介绍。",
        "与阿卡普省、旁遮普省建立友好关系。",
        "资生堂董事长鱼谷雅出席。",
        "冰岛总统托马斯多蒂尔来访。",
        "引进西门子、格劳伯勒、博世等企业。",
    ],
)
def test_who_or_what_is_abroad_and_on_no_list_gets_no_pinyin(text: str) -> None:
    english = Localiser(TERMS).localise(text, (), role="results")
    assert not english.complete
    listed = "Siemens|Bosch|Edinburgh|Karachi|Punjab|Shiseido|Chengdu|China"
    offices = "Chairman|President|Ambassador|Consul|General"
    words = re.findall(r"[A-Z][a-z]+", english.text)
    known = "Dutch|Peruvian|South|Korean|Japan|Icelandic|Chief|Representative|Exchanges|We|In"
    assert [word for word in words if not re.fullmatch(f"{listed}|{offices}|{known}", word)] == []


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("万斯路建成通车。", "JD Vance"),
        ("苏林村整治完成。", "To Lam"),
        ("新增库克品牌3个。", "Tim Cook"),
        ("巴育小学扩建。", "Prayut Chan-o-cha"),
        ("阿根廷总统米歇尔来访。", "Charles Michel"),
    ],
)
def test_a_common_name_is_a_leader_only_beside_the_country(text: str, person: str) -> None:
    assert all(person not in english for english in named(text).values())


def test_officials_of_china_keep_their_pinyin() -> None:
    firms = named("华为公司董事长梁华、腾讯公司首席执行官马化腾到访。")
    assert (firms["梁华"], firms["马化腾"]) == ("Liang Hua", "Ma Huateng")
    text = "副市长肖盛峰会见了塞尔维亚贝尔格莱德市副市长韦斯娜·萨洛维克。"
    assert named(text)["肖盛峰"] == "Xiao Shengfeng"
    assert named("法国华侨华人会会长任俐敏出席，副市长孙鹏程会见。")["孙鹏程"] == "Sun Pengcheng"
    assert "主席" not in "".join(zh for zh in named("省政协主席王建军出席。") if "王" not in zh)


def test_a_name_within_a_body_begins_no_verb() -> None:
    text = "联合国秘书长古特雷斯、世界卫生组织总干事谭德塞发来贺信。"
    english = Localiser(TERMS).localise(text, (), role="results").text
    assert "organized" not in english
    assert "World Health Organization Director-General Tedros Adhanom Ghebreyesus" in english


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("兰州市委书记出席。", "兰州市委书记", "Secretary of the CPC Lanzhou Municipal Committee"),
        (
            "甘肃省委常委到会。",
            "甘肃省委常委",
            "member of the Standing Committee of the CPC Gansu Provincial Committee",
        ),
        ("苍南县委、县政府高度重视。", "苍南县委", "CPC Cangnan County Committee"),
        ("兰州市委员会成立。", "兰州市委", None),
        ("深圳市委组织部牵头。", "深圳市委", None),
    ],
)
def test_the_partys_committee_of_a_place_is_told_whole(text: str, zh: str, en: str | None) -> None:
    assert named(text).get(zh) == en
