"""Common words where names stand (before 村, 镇, 路, in lists) are not spelt; names like them still are."""

from __future__ import annotations

import pytest

from tests.translation.localising import LOCALISER
from tests.translation.naming import named


@pytest.mark.parametrize(
    "text",
    [
        "樱桃镇、菊花镇、蘑菇镇声名鹊起。",
        "打造画家村、长寿村、网红村。",
        "对农业镇、工业镇分类考核。",
        "支持产粮镇、产煤镇转型。",
        "建设粮食镇、油料镇，打造渔火小镇、冰雪小镇。",
        "对沿河村、临山村实施搬迁。",
        "整治破损路、泥泞路、丁字路。",
        "完成环库路、进村路、河堤路硬化。",
        "硬化背街路、小巷路、机站路，建设夜市街、古玩街。",
        "打通卡脖子路、半截路。",
        "建设茶艺小学、足球小学、航模小学。",
        "边境小学焕然一新。",
        "利用幼儿园富余学位开设托班。",
        "支持农场小学、职工中学移交。",
        "为普通学校配备资源教师。",
        "改造独木桥、铁索桥、石拱桥。",
        "实施引水入城工程，引湖入园、引河济湖、引水入滩同步推进。",
        "河畅、水清、岸绿、景美的画面重现。",
        "打造鱼鸥翔集的美丽海湾。",
        "引进湖羊、杜泊等良种。",
        "建设中奥产业园、中荷产业园。",
        "修复宋代虹桥、明清码头，改造石板路、骑楼街和咖啡街。",
        "傣锦、竹编、土陶等村寨工坊接单生产。",
        "发展渔光、林光互补。",
        "彝家小伙返乡创业。",
        "清风廉韵进校园。",
        "老小区加梯有序推进。",
        "产业基金跟投、保险公司兜底、专家驻厂。",
        "打造乡村民宿集群，建好烈士纪念亭、国防教育广场。",
        "把内容分解任务、责任到人。",
        "推进畜牧业“出户入园”。",
        "打造“花开农家”“茶香山坞”等品牌。",
        "引导散养户向养殖小区集中。",
        "实施河湖库渠连通。",
        "小田变大田，良机走进大田。",
        "黑豆、小米、红枣走俏。",
        "传统养殖向现代牧业跨越。",
        "力戒“文山会海”。",
        "围绕打造“北方水城”蓄水。",
    ],
)
def test_common_words_are_no_names(text: str) -> None:
    quoted = ("excessive documents and meetings", "moving farms from households to parks")
    assert [name for name in named(text).values() if name not in quoted] == []


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("改造桃花镇、梅花镇农贸市场。", "梅花镇", "Meihua Town"),
        ("安置到柳林镇、清河镇。", "柳林镇", "Liulin Town"),
        ("带动红旗村、东升村增收。", "红旗村", "Hongqi Village"),
        ("“四横”指长安大道、解放路、人民路。", "长安大道", "Chang'an Avenue"),
        ("打通健康路、幸福路。", "健康路", "Jiankang Road"),
        ("海军小学、滨江小学开工。", "滨江小学", "Binjiang Primary School"),
        ("改造洛阳桥、安平桥。", "安平桥", "Anping Bridge"),
        ("推进引白济洮工程。", "引白济洮工程", "Yinbai Jitao Water Diversion Project"),
        ("推进陈家河、李家沟治理。", "陈家河", "Chenjia River"),
        ("县长李汉柏、副县长王卫东出席。", "李汉柏", "Li Hanbai"),
        ("霍尔果斯口岸铁路扩能。", "霍尔果斯口岸铁路", "Horgos Port Railway"),
        ("培育“五溪源”区域公用品牌。", "五溪源", "Wuxiyuan"),
        ("改造平安路、文昌街。", "文昌街", "Wenchang Street"),
        ("东湾快线、明湖码头开工。", "东湾快线", "Dongwan Express Line"),
    ],
)
def test_names_like_them_are_still_told(text: str, zh: str, en: str) -> None:
    assert named(text)[zh] == en


def test_firms_and_places_are_meant_where_nothing_else_is() -> None:
    text = LOCALISER.localise("引进小米、美的、现代牧业等企业。").text
    assert all(firm in text for firm in ("Xiaomi", "Midea", "Modern Dairy"))
    assert "Datian" in LOCALISER.localise("推动大田县、沙县协同发展。").text
    assert "Xiaomi" not in LOCALISER.localise("云岭旗小米、黑牛等产品畅销。").text


@pytest.mark.parametrize("title", ["我在中国修非遗", "传承人口述史", "守望家园"])
def test_a_title_that_says_something_is_left_to_the_engine(title: str) -> None:
    assert "《" in LOCALISER.localise(f"短视频《{title}》走红网络。").text


def test_a_title_of_unknown_words_is_spelt() -> None:
    assert "“Wen Ruo Xiangquan”" in LOCALISER.localise("歌曲《温若香泉》唱响全城。").text


def test_clocking_in_is_no_visit() -> None:
    assert "参观" not in LOCALISER.localise("工地推行实名制打卡。").text
