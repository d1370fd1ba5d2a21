"""Names between a border of the clause and a generic part: whole in English, or not at all."""

from __future__ import annotations

import pytest

from tests.translation.localising import LOCALISER


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("推进迈动科技园、创佳科技园建设", "推进 Maidong Science Park、Chuangjia Science Park 建设"),
        ("下渠司法所获评先进", "Xiaqu Judicial Office 获评先进"),
        ("际溪村入选", "Jixi Village 入选"),
        ("打造张谷英森林小镇，开发大云山", "打造 Zhangguying Forest Town，开发 Dayun Mountain"),
        ("推进公田温泉小镇建设", "推进 Gongtian Hot Spring Town 建设"),
        ("府澴河治理", "Fuhuan River 治理"),
        ("加快航仪厂改造", "加快 Hangyi Factory 改造"),
        ("三圳镇全面落实部署", "Sanzhen Town 全面落实部署"),
        ("在永堌镇启动试点", "在 Yonggu Town 启动试点"),
        ("推进洋浦疏港高速公路建设", "推进 Yangpu Port Access Expressway 建设"),
        ("北京铁路局来访", "Beijing Railway Bureau 来访"),
        ("打通辉煌大道、学府大街", "打通 Huihuang Avenue、Xuefu Street"),
        ("望龙路浏阳河大桥合龙", "Wanglong Road Liuyang River Bridge 合龙"),
        ("修缮艾青故居", "修缮 Ai Qing Former Residence"),
        ("更新中山园片区", "更新 Zhongshanyuan Area"),
        ("推进塘朗工业区B区及C座整备", "推进 Tanglang Industrial Zone Zone B 及 Tower C 整备"),
        ("塘朗工业区3号楼封顶", "Tanglang Industrial Zone Building 3 封顶"),
    ],
)
def test_an_unknown_name_is_spelt_with_its_generic_part(chinese: str, english: str) -> None:
    assert LOCALISER.localise(chinese).text == english


@pytest.mark.parametrize(
    ("chinese", "pinyin"),
    [
        ("建设零碳产业园、双创园", "Lingtan"),
        ("打造数智产业园", "Shuzhi"),
        ("以新理念、新思路推动工作", "Road"),
        ("新建示范园、村级文化广场", "Village"),
        ("建成过江隧道", "Guojiang"),
        ("支持企业建厂", "Factory"),
        ("保护古寺、古塔", "Temple"),
        ("改造老旧小区、口袋公园", "Laojiu"),
        ("完成环新英湾旅游公路项目", "Yingwan"),
        ("神冲滨海旅游度假区", "Binhai"),
        ("引进鑫永安食品包装项目", "Yong"),
        ("打造“百馆千村”文化品牌", "Baiguan"),
        ("苏维埃政府旧址完成修缮", "Suwei"),
        ("资源路、旅游路、产业路建设加快推进", "Ziyuan"),
        ("新纳规模以上工业企业35家", "Xinna"),
        ("民营经济撑起半壁江山", "Banbi"),
        ("坚持以水兴县", "Shuixing"),
        ("组织重走茶马古道活动", "Zhongzou"),
        ("规范幼儿园命名", "Guifan"),
        ("儿童过街天桥建成投用", "Ertong"),
        ("师德失范行为查处有力", "Shide"),
    ],
)
def test_words_of_the_genre_are_no_names(chinese: str, pinyin: str) -> None:
    assert pinyin not in LOCALISER.localise(chinese).text


def test_a_person_s_house_is_spelt_surname_first() -> None:
    assert LOCALISER.localise("修缮盛宣怀故居").text == "修缮 Sheng Xuanhuai Former Residence"
