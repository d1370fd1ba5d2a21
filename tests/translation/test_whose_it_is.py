"""Whose a thing is, who did it with whom, and what each of several is: told rightly, or not at all."""

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("text", "english"),
    [
        (
            "获得奖牌60枚，其中金牌20枚，银牌30枚，铜牌10枚。",
            "60 medals were won, including 20 gold medals, 30 silver medals and 10 bronze medals.",
        ),
        ("推动能源转型升级。", "We promoted energy transformation and upgrading."),
        ("主要农作物种植面积稳步扩大。", "The area planted to main crops expanded steadily."),
        ("政府各项工作取得了新成效。", "All areas of government work produced new results."),
        (
            "完善建筑工地防控管理制度。",
            "We improved the system for the management of prevention and control at construction sites.",
        ),
        ("企业问题正在逐步解决。", "Enterprise problems are being gradually resolved."),
        (
            "轻、重工业占比分别为30.6%和69.4%。",
            "The shares of light and heavy industries stood at 30.6% and 69.4%, respectively.",
        ),
        (
            "常住居民人均生活消费支出23467元。",
            "Per capita living expenditure of permanent residents stood at RMB 23,467.",
        ),
        (
            "听取审议了科技、教育、华侨权益等专项工作报告。",
            "We heard and deliberated on special work reports such as science and technology, education, "
            "and rights and interests of overseas Chinese.",
        ),
    ],
)
def test_each_is_what_it_is_said_of(text: str, english: str) -> None:
    one = localised(text)
    assert one.complete
    assert one.text == english


@pytest.mark.parametrize(
    "text",
    [
        "批捕污染、破坏生态环境犯罪484人。",  # neither is pollution arrested nor a crime damaged
        "中央企业与民营企业等社会资本开展股权合作。",  # with whom, not which capital
        "财政部门完成14717万元。",  # of what, nobody says
        "7家企业的利润总额超过1000亿元。",  # each of them, or all
        "全市共有学校100所，其中小学占地60亩，初中30亩。",  # amounts are no kinds
    ],
)
def test_what_is_unsure_is_not_told(text: str) -> None:
    assert not localised(text).complete


@pytest.mark.parametrize(
    ("text", "english"),
    [
        (
            "一般公共预算收入完成180亿元，增速位居全市第四，总量再创历史新高。",
            "General public budget revenue reached RMB 18 billion, ranking fourth in the city by growth "
            "rate, with the total at another record high.",
        ),
        ("我市遭受干旱灾害。", "The city suffered drought disasters."),
        ("守牢人民群众的“钱袋子”。", "We safeguarded the wallets of the people."),
        ("守牢安全底线。", "We held firm to the bottom line of safety."),
        ("提高农业整体效益。", "We improved overall agricultural returns."),
        ("提案办理成效明显增强。", "Results in the handling of proposals improved."),
        (
            "落实企业安全生产主体责任。",
            "We implemented enterprises' primary responsibility for workplace safety.",
        ),
        (
            "紧盯工贸、矿山、建筑等行业。",
            "We kept a close eye on industries such as industry and trade, mines and construction.",
        ),
    ],
)
def test_qualities_and_fields_are_in_their_places(text: str, english: str) -> None:
    assert localised(text).text == english


@pytest.mark.parametrize(
    ("text", "english"),
    [
        (
            "主要水质指标变化趋势总体向好。",
            "The trend of changes in main indicators for water quality improved on the whole.",
        ),
        (
            "及时解决20件货运司机通行难题。",
            "20 problems of the passage of truck drivers were promptly resolved.",
        ),
        ("坚决打通货运物流堵点。", "We resolutely cleared freight logistics bottlenecks."),
        ("经济发展质量效益不高。", "The quality and returns of economic development are relatively low."),
        (
            "发展非金属新材料、电子信息等产业。",
            "We developed industries such as new non-metallic materials and electronic information.",
        ),
    ],
)
def test_what_stands_inside_is_of_what_it_stands_before(text: str, english: str) -> None:
    assert localised(text).text == english


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("布局完善、互联互通的交通路网初步成型。", "layout was improved"),  # two qualities of one thing
        ("形成了“四级联创”、“四同联动”等阿坝经验、阿坝模式。", "“四级联创”, "),  # both are examples
        ("“8·8”九寨沟地震灾后重建基本完成。", "On August 8"),  # which earthquake, not when
        ("全行业平均服务面积为22平方公里。", "bank"),
        ("帮助长期失业青年就业人数35人。", "stood at"),
        ("建成省级以上民族团结进步示范区（单位）50个。", "level and organizations"),
        ("开展民族团结进步示范户创建。", "progress 户"),
        ("社区民生持续改善。", "ommunity people's"),
    ],
)
def test_what_goes_together_is_not_parted(text: str, wrong: str) -> None:
    assert wrong not in localised(text).text


def test_qualities_do_not_make_a_thing_many() -> None:
    assert "infrastructure was" in localised("集约高效、立体协同的基础设施逐步完善。").text


def test_a_term_is_not_cut_for_its_first_half() -> None:
    assert "safety production" not in localised("印制安全生产宣传品5万份。").text
    assert "two stores" not in localised("完善招商“两图两库”。").text


def test_what_ends_in_a_term_of_several_is_many() -> None:
    assert "systems and mechanisms were" in localised("党领导教育工作的体制机制更加完善。").text


def test_a_heading_that_speaks_of_us_is_a_sentence() -> None:
    told = localised("一年来，我们坚持优化升级，转型发展实现新跨越", heading=True).text
    assert told.startswith("Over the past year, we pursued")


def test_a_number_is_not_moved_behind_a_piece_that_ends_in_a_verb() -> None:
    told = localised("荣获优质均衡发展区、法治浙江建设优秀区等国家级荣誉64项。").text
    assert "建设 64" not in told


def test_the_only_one_of_an_area_is_no_provincial_only_one() -> None:
    told = localised("清溪县获评全省唯一国家知识产权强县建设示范县。").text
    assert "named the province's only national demonstration county" in told


def test_a_law_without_brackets_is_one_piece() -> None:
    assert "the Air Pollution Prevention and Control Law" in localised("检查大气污染防治法实施情况。").text
    assert "Law" not in localised("推进大气污染防治法治化。").text


def test_quoted_words_side_by_side_are_left_to_the_engine() -> None:
    assert "作用更加凸显" in localised("发展“稳定器”“压舱石”作用更加凸显。").text
    assert localised("“压舱石”作用更加凸显。").complete
