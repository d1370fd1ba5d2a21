"""Terms across a word's border, words in another sense, set phrases left alone: each with a look-alike."""

from __future__ import annotations

import pytest

from desktop_app.translation.placing.plain import plain_words
from tests.translation.localising import LOCALISER, localised


@pytest.mark.parametrize(
    ("chinese", "word"),
    [
        ("出入境游客明显增多", "出 inbound"),
        ("推进大中小学一体化", "大 primary"),
        ("推广良种公羊2000只", "良 breeding"),
        ("做好退耕地管护", "退 arable"),
        ("倒逼高耗水产业退出", "aquaculture"),
        ("激发职工为企业服务的热情", "enterprise service"),
        ("淡水产品畅销全国", "淡 aquatic"),
        ("推进产业生态化", "ecosystem"),
        ("规上汽车制造业增加值增长9%", "SAIC"),
        ("辣椒、蜂蜜等特色产业链产值突破30亿元", "industries 链"),
        ("建好产业园区里的学校", "park 区里"),
        ("鲁西南降雨偏多", "western Shandong 南"),
        ("建设美丽新宁夏", "Xinning"),
        ("城隍庙会如期举办", "City God Temple 会"),
        ("沂蒙山区面貌一新", "Mountain 区"),
        ("议事会、评议会等“四会”全覆盖", "Sihui"),
        ("落实一约四会制度", "Sihui"),
        ("荷兰豆畅销日韩", "Netherlands"),
        ("地中海贫血筛查全覆盖", "Mediterranean"),
        ("停车平台接入泊位3000个", "berth"),
        ("档案史料首次对外开放", "opening up"),
        ("乒乓球班走出3名冠军", "championship"),
        ("建设各美其美的村庄", "Midea"),
        ("石山变成了花果山", "Huaguo"),
        ("协商、议事、监督“三驾马车”齐发力", "consumption"),
        ("居民回迁3000户", "resettlement"),
        ("主任、各位副主任、秘书长、各位委员：", "CPPCC"),
    ],
)
def test_no_word_is_cut_and_none_has_another_sense(chinese: str, word: str) -> None:
    assert word not in LOCALISER.localise(chinese).text


@pytest.mark.parametrize(
    ("chinese", "word"),
    [
        ("为企业服务提供平台", "enterprise services"),
        ("入境游客明显增多", "inbound"),
        ("扩大中小企业融资", "small and medium-sized enterprises"),
        ("腾退耕地50亩", "arable"),
        ("水产业稳步发展", "aquaculture"),
        ("推进产业生态建设", "ecosystem"),
        ("鲁西地区降雨偏多", "western Shandong"),
        ("新宁县完成修复", "Xinning"),
        ("城隍庙修缮完工", "City God Temple"),
        ("四会市完成修复", "Sihui"),
        ("访问荷兰", "Netherlands"),
        ("码头泊位全部投用", "berths"),
        ("扩大对外开放", "opening up"),
        ("投资、消费、出口“三驾马车”协同发力", "three growth drivers"),
        ("花果山景区恢复开放", "Huaguo"),
        ("各位委员：", "CPPCC"),
    ],
)
def test_what_looks_alike_is_told(chinese: str, word: str) -> None:
    assert word in LOCALISER.localise(chinese).text


@pytest.mark.parametrize(
    ("chinese", "plain"),
    [
        ("项目接续不力", "项目接续不力"),
        ("接续推进改革", "继续推进改革"),
        ("进群打卡", "进群打卡"),
        ("企业在新三板挂牌，", "企业在新三板挂牌，"),
        ("学院挂牌，", "学院正式成立，"),
        ("渔民出海", "渔民出海"),
        ("服装企业抱团出海", "服装企业抱团走向海外"),
        ("用足用好政策", "充分利用政策"),
    ],
)
def test_set_phrases_keep_the_sense(chinese: str, plain: str) -> None:
    assert plain_words(chinese) == plain


@pytest.mark.parametrize(
    ("chinese", "role", "english"),
    [
        (
            "推进大型灌区项目前期工作",
            "plan",
            "We will advance preliminary work on large irrigation district projects",
        ),
        ("推进重大项目前期工作", "plan", "We will advance preliminary work on major projects"),
        (
            "缓解小微企业融资难、融资贵问题",
            "plan",
            "We will ease the difficulty of small and micro businesses in accessing affordable financing",
        ),
        ("街道举办托育园12所", "results", "Subdistricts ran 12 nurseries"),
        ("举办招聘会12场", "results", "12 job fairs were held"),
        ("工业小区入驻企业40家", "results", "40 enterprises moved into industrial estates"),
    ],
)
def test_the_quality_and_the_verb_fit_the_thing(chinese: str, role: str, english: str) -> None:
    assert localised(chinese, role).text == english


def test_quotes_of_the_text_are_not_doubled() -> None:
    assert '"' not in LOCALISER.localise("建立“吹哨报到”机制").text
