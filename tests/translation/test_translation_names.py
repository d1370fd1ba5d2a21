"""Names by rule: found where they are, never in ordinary words."""

from __future__ import annotations

import pytest

from desktop_app.translation.model import Term
from desktop_app.translation.names.finder import find_names
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words import pinyin

TERMS = Termbase(
    [Term("临江区", "Linjiang District", "place", "name"), Term("沙河", "Shahe", "place", "name")]
)


def english(text: str) -> dict[str, str]:
    return {name.zh: name.en for name in find_names(text, TERMS)}


@pytest.mark.parametrize(
    ("text", "name", "spelt"),
    [
        ("推进塘朗工业区土地整备", "塘朗工业区", "Tanglang Industrial Zone"),
        ("荟芳园、丽岛花园等小区", "丽岛花园", "Lidao Garden"),
        ("沙河东路北延工程", "沙河东路北延", "the north extension of Shahe East Road"),
        ("建成安托山消防站", "安托山消防站", "Antuoshan Fire Station"),
        ("局长王建国作报告", "王建国", "Wang Jianguo"),
        ("组建清河坊资产管理有限公司", "清河坊资产管理有限公司", "Qinghefang Asset Management Co., Ltd."),
        (
            "华海制药科技产业园破土动工",
            "华海制药科技产业园",
            "Huahai Pharmaceutical Technology Industrial Park",
        ),
        ("柔川、南屏景区被评为4A级景区", "柔川", "Rouchuan"),
        ("推进虹桥商务区小学建设", "虹桥商务区小学", "Hongqiao Business District Primary School"),
        ("改造提升新城路、像山路、渭川路", "像山路", "Xiangshan Road"),
        ("汉滨区人民政府代区长 向诗兵", "向诗兵", "Xiang Shibing"),
        ("改造迎宾大道、滨河路、文化街、幸福路等道路", "文化街", "Wenhua Street"),
        ("改造迎宾大道、滨河路、文化街、幸福路等道路", "幸福路", "Xingfu Road"),
        ("推进武广、江汉路步行街国际消费目的地建设", "江汉路步行街", "Jianghan Road Pedestrian Street"),
        ("皮洛、濛溪河等遗址入选考古新发现", "濛溪河", "Mengxi River"),
        ("向诗兵、王华等同志当选", "王华", "Wang Hua"),
        ("省长刘荣礼、副省长陈俊生出席，李汉柏主持", "李汉柏", "Li Hanbai"),
        ("弘扬田锡精神", "田锡", "Tian Xi"),
        ("长塘水库、邕北灌区等项目", "长塘水库", "Changtang Reservoir"),
        ("黄桶至百色铁路加快建设", "黄桶至百色铁路", "Huangtong-Baise Railway"),
        ("同江铁路大桥开通运营", "同江铁路大桥", "Tongjiang Railway Bridge"),
        ("科委主任李俊杰介绍", "李俊杰", "Li Junjie"),
        ("作家韩江获得诺贝尔文学奖", "韩江", "Han Jiang"),
        ("智恒禹娲微短剧产业基地入选", "智恒禹娲", "Zhihengyuwa"),
        ("引入亚华电子、菲鹏弘济等20余家重点企业", "亚华电子", "Yahua Electronics"),
        ("引进格创铝业、英恒电子等企业", "格创铝业", "Gechuang Aluminum"),
        ("锐博特创新产业园开工", "锐博特创新产业园", "Ruibote Innovation Industrial Park"),
        ("推动徽浩源陶瓷、吉孚力新材料等46个项目投产", "徽浩源陶瓷", "Huihaoyuan Ceramics"),
        ("总经理郭淑芹介绍了情况", "郭淑芹", "Guo Shuqin"),
        ("总经理刘争光介绍，该公司", "刘争光", "Liu Zhengguang"),
        ("区长孙立、古茂林出席", "古茂林", "Gu Maolin"),
        ("打造刘伯垂和赵子俊故居", "刘伯垂", "Liu Bochui"),
        ("王官庄、油坊被命名为卫生乡镇", "王官庄", "Wangguanzhuang"),
        ("罗山生物医药产业园开工", "罗山生物医药产业园", "Luoshan Biomedicine Industrial Park"),
        (
            "争取岐黄周祖文化旅游景区升级",
            "岐黄周祖文化旅游景区",
            "Qihuangzhouzu Cultural Tourism Scenic Area",
        ),
        ("完成官亭镇消防站迁建", "官亭镇消防站", "Guanting Town Fire Station"),
        ("成立沙河三河口小学", "沙河三河口小学", "Shahe Sanhekou Primary School"),
    ],
)
def test_unknown_names_are_spelt_by_rule(text: str, name: str, spelt: str) -> None:
    assert english(text)[name] == spelt


@pytest.mark.parametrize(
    "text",
    [
        "书记高度重视项目建设",
        "主任于近日前往调研",
        "居民高兴地说",
        "专家组来到现场",
        "院长任期届满，县长要求落实",
    ],
)
def test_words_behind_an_office_are_no_persons(text: str) -> None:
    assert english(text) == {}


@pytest.mark.parametrize(
    ("text", "half"),
    [
        ("重新修建一座新桥", "新桥"),
        ("东临白龙湖，地理位置偏僻", "龙湖"),
        ("加快小黄山遗址申遗步伐", "黄山"),
        ("郎木寺至汶川等高速公路通车", "郎木寺至汶川等高速公路"),
    ],
)
def test_half_a_name_is_no_name(text: str, half: str) -> None:
    termbase = Termbase.load()
    assert half not in {name.zh for name in find_names(text, termbase)}
    assert half not in {match.term.zh for match in termbase.find(text)}


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("桐梓县", "Tongzi County"),
        ("长宁区", "Changning District"),
        ("花都区", "Huadu District"),
        ("瓦房店市", "Wafangdian"),
        ("栖霞市", "Qixia"),
        ("鹿邑县", "Luyi County"),
    ],
)
def test_places_are_spelt_as_they_are_read(zh: str, en: str) -> None:
    term = Termbase.load().lookup(zh)
    assert term is not None
    assert term.en == en


def test_a_street_keeps_the_sound_of_its_river() -> None:
    terms = Termbase([Term("长江", "Yangtze River", "place", "name")])
    found = {name.zh: name.en for name in find_names("改造长江路，建设长江大桥", terms)}
    assert found == {"长江路": "Changjiang Road", "长江大桥": "Yangtze River Bridge"}


@pytest.mark.parametrize(
    "text",
    [
        "改造老旧小区和城中村",
        "建设多功能示范区，推动片区发展",
        "提升公共停车场和综合医院水平",
        "完善重点领域道路交通安全",
        "新增公办幼儿园和中小学校",
        "深化改革开放，加快城市更新",
        "人工智能等20家企业集聚",
        "推进产业园区和工业上楼",
        "打造世界一流科技园区和湾区",
        "深入开展爱国卫生运动，建设森林步道",
        "优化营商环境，服务市场主体",
        "市场主体活力迸发，消费市场回暖",
        "推动传统产业转型升级，培育未来产业",
        "线路北延，列车向南而行",
        "454家次企业融资，公建民营，非居改保",
        "“韦帕”来袭",
        "新华街区成为人气爆棚的打卡地",
        "引进生态农业、精细化工、新型建材等12个项目，支持高端装备、现代物流等企业",
        "海博思创、国瑞协创等储能项目建成",
        "开展安商惠企行动，实施人才兴陇计划",
        "深山里的小河静静流过古老的石桥",
        "向驻市部队官兵表示感谢，坚持生态立市、工业立县",
        "有效治理大城市病，推动老城区更新，与周边城市协同发展",
        "这条河是各族人民的母亲河，开展整村整乡推进试点",
        "做好迎峰度夏电力保供，应对强秋淋天气，完成新一轮村“两委”换届",
        "水清岸绿成为常态，12英寸产线建成投产，抗甲流新药获批上市",
        "小城镇建设扎实推进，谱写兴国强省新篇章，为群众解民忧",
        "射击、攀岩等6个项目训练基地，先进阿秒激光设施，空天信息产业",
        "加强城镇社区建设，推进开发区扩区调区，面向亚太地区开放",
        "开展“情暖驼乡”活动，修缮潘氏祖宅，持廉守正",
        "深化龙粤、深哈对口合作，公路自行车世巡赛举行",
        "美国财政部长罗伯特·鲁宾到访",
        "启动长四辽通前期工作，实施长吉图开发开放战略，组建省金控集团",
        "养狐获利，拉土填坑，油菜扬花吐蕊，应对北约东扩",
    ],
)
def test_ordinary_words_never_become_names(text: str) -> None:
    assert english(text) == {}


def test_items_of_a_list_are_spelt_together_or_not_at_all() -> None:
    assert {"固德威", "捷配"} <= english("打造广信、捷配、固德威、科蓝特、永茂泰等一批百亿级企业").keys()
    assert english("建设皮洛、共享、鹤洲片区").keys() <= {"鹤洲片区"}


def test_names_point_to_their_own_text() -> None:
    text = "临江区发展和改革局局长王建国到塘朗工业区调研"
    names = find_names(text, TERMS)
    assert [text[name.start : name.end] for name in names] == [name.zh for name in names]
    assert {"王建国", "塘朗工业区"} <= {name.zh for name in names}


def test_foreign_towns_are_not_spelt_in_pinyin() -> None:
    assert english("新增美国普拉斯基市为友好城市") == {}


@pytest.mark.parametrize(
    ("han", "spelt"),
    [
        ("西安", "Xi'an"),
        ("白石洲", "Baishizhou"),
        ("深圳", "Shenzhen"),
        ("重庆", "Chongqing"),
        ("旅顺", "Lüshun"),
        ("东莞", "Dongguan"),
        ("番禺", "Panyu"),
        ("厦门", "Xiamen"),
        ("六安", "Lu'an"),
        ("大鹏", "Dapeng"),
    ],
)
def test_places_are_spelt_as_maps_spell_them(han: str, spelt: str) -> None:
    assert pinyin.spell(han) == spelt


@pytest.mark.parametrize(
    ("han", "spelt"),
    [
        ("杨丹", "Yang Dan"),
        ("欧阳修文", "Ouyang Xiuwen"),
        ("曾庆红", "Zeng Qinghong"),
        ("单雄信", "Shan Xiongxin"),
        ("任正非", "Ren Zhengfei"),
        ("解晓东", "Xie Xiaodong"),
        ("李安安", "Li An'an"),
    ],
)
def test_persons_are_spelt_surname_first(han: str, spelt: str) -> None:
    assert pinyin.spell_person(han) == spelt


def test_a_brand_in_quotation_marks_is_not_half_spelt() -> None:
    assert english("“玛舒拉沙韦片”“莫米司特片”获批上市") == {}


def test_counties_are_known_by_name_and_ordinary_words_are_none() -> None:
    base = Termbase.load()
    found = [match.term for match in base.find("枣阳、枝江实力提升，宜都市和曾都区入选")]
    known = {term.zh: term.en for term in found if term.pos == "name"}
    assert known == {"枣阳": "Zaoyang", "枝江": "Zhijiang", "宜都市": "Yidu", "曾都区": "Zengdu District"}
    for text in ("建成解放区纪念馆", "深化合作市场", "全市中区域", "改造老城区道路", "开辟空中出海口"):
        assert not any(match.term.pos == "name" for match in base.find(text)), text


def test_a_county_is_known_without_its_generic_part() -> None:
    base = Termbase(
        [
            Term("昭平县", "Zhaoping County", "place", "name"),
            Term("连城县", "Liancheng County", "place", "name"),
        ]
    )
    assert [(name.zh, name.en) for name in find_names("支持昭平发展茶产业", base)] == [("昭平", "Zhaoping")]
    assert find_names("构建山海连城的绿色空间格局", base) == []


def test_a_town_is_spelt_whole_and_a_number_begins_a_name() -> None:
    english = {name.zh: name.en for name in find_names("梓门桥镇建成十八洞紫霞湖景区。", Termbase.load())}
    assert english["梓门桥镇"] == "Zimenqiao Town"
    assert not any("Dongzixia" in en for en in english.values())
    assert not any(m.term.zh == "东台" for m in Termbase.load().find("推进东台子水库建设。"))
