"""Terms in the form that fits their place, and set phrases said plainly without breaking words."""

from __future__ import annotations

import pytest

from desktop_app.translation.placing.plain import plain_words
from desktop_app.translation.words.plurals import plural, singular
from tests.translation.localising import LOCALISER


def given(text: str) -> str:
    return LOCALISER.localise(text).text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("采用标准化流程", "采用 standardized 流程"),
        ("提高标准化水平", "提高 standardization 水平"),
        ("常态化召开会议", "常态化召开会议"),
        ("常态化整治乱象", "常态化整治乱象"),
        ("一体推进各项改革", "一体推进各项改革"),
        ("不断提高各项工作法治化水平", "不断提高各项工作法治化水平"),
        ("坚持智能化、绿色化、融合化方向", "坚持智能化、绿色化、融合化方向"),
        ("把矛盾纠纷化解在基层", "把 disputes 化解在基层"),
        ("切实为基层减负", "切实为基层减负"),
        ("推动房地产市场止跌回稳", "推动 real estate market 止跌回稳"),
        ("统筹推进稳增长工作", "统筹推进 stabilizing growth 工作"),
        ("要坚持以人民为中心的发展思想", "要坚持 people-centered development philosophy"),
        ("引导高校毕业生就业创业", "引导 college graduates 就业创业"),
        ("培育省级以上龙头企业", "培育省级以上 leading enterprises"),
        ("省财政厅下达资金", "Provincial Department of Finance 下达资金"),
        ("文化“新三样”走俏", "the cultural “new three” (online literature, TV dramas and video games) 走俏"),
        ("各位代表，成绩喜人", "Fellow Deputies，成绩喜人"),
        ("必须坚持以人民为中心", "必须坚持 a people-centered approach"),
        ("“大综合一体化”改革", "“comprehensive integration”改革"),
        ("“土特产富”产业", "“土特产富”产业"),
        ("“千项万亿”工程", "“千项万亿”工程"),
        ("“千亿融资计划”", "“RMB 100 billion 融资计划”"),
        ("文化创意产业园营收", "文化创意 industrial park 营收"),
        ("商文旅体展融合", "商文旅体展融合"),
        ("推动纺织产业数字化转型", "推动纺织产业 digital transformation"),
        ("统筹推进促改革、扩内需、惠民生", "统筹推进促改革、扩内需、惠民生"),
        ("围绕“产业立县、文旅富县”战略", "围绕“产业立县、文旅富县”战略"),
        ("综合整治“内卷式”竞争", "综合整治 rat race competition"),
        ("全省“五位一体”治理格局", "全省 five-in-one governance framework"),
        ("三种机制“五位一体”推进", "三种机制“五位一体”推进"),
        ("发展“土特产”产业", "发展 local specialties 产业"),
        ("实现“十四五”良好开局", "实现 a good start to the 14th Five-Year Plan period"),
        ("扎实推动高质量发展", "扎实推动 high-quality development"),
        ("金融服务地方发展", "金融服务地方发展"),
        ("让群众共享发展成果", "让群众共享 fruits of development"),
        ("综合实力稳居全省第一方阵", "overall strength 稳居全省 the leading group"),
        (
            "推动《区域全面经济伙伴关系协定》（RCEP）生效",
            "推动 the Regional Comprehensive Economic Partnership（RCEP）生效",
        ),
    ],
)
def test_a_term_stands_only_where_its_form_fits(chinese: str, english: str) -> None:
    assert given(chinese) == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("全国首座灯塔工厂", "全国首座 lighthouse factory"),
        ("建成一座博物馆", "建成一座 museum"),
        ("一批重大项目开工", "一批 major projects 开工"),
        ("建成67家概念验证中心", "建成67家 proof-of-concept centers"),
        ("拥有博物馆30座", "拥有 museums 30座"),
    ],
)
def test_one_is_one_and_many_are_many(chinese: str, english: str) -> None:
    assert given(chinese) == english


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("lighthouse factory", "lighthouse factories"),
        ("center for the arts", "centers for the arts"),
        ("public bus", "public buses"),
        ("national park", "national parks"),
    ],
)
def test_number_of_a_term(one: str, many: str) -> None:
    assert plural(one) == many
    assert singular(many) == one
    assert singular(one) == one


@pytest.mark.parametrize("english", ["rural revitalization", "fine-grained governance", "analysis"])
def test_number_of_what_cannot_be_counted_is_unknown(english: str) -> None:
    assert singular(english) is None
    assert plural(english) is None


@pytest.mark.parametrize(
    ("chinese", "plain"),
    [
        ("全省上下攻坚克难", "全省上下克服困难"),
        ("打好攻坚战", "打好攻坚战"),
        ("汇聚力量", "汇聚力量"),
        ("增设专业", "增设专业"),
        ("办好大学", "办好大学"),
        ("正式挂牌，", "正式成立，"),
        ("盘活利用闲置资产", "有效利用闲置资产"),
        ("经济稳中有进", "经济稳中有进"),
        ("持续火爆出圈", "持续广受欢迎"),
        ("系统推进改革", "有序推进改革"),
    ],
)
def test_set_phrases_break_no_words_and_double_none(chinese: str, plain: str) -> None:
    assert plain_words(chinese) == plain
