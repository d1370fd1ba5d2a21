"""What reports of results say over and over: how things fare, what stands side by side, where one is kept."""

from __future__ import annotations

import pytest

from desktop_app.translation.nouns.acts import states
from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("需求端平稳恢复。", "The demand side recovered steadily."),
        ("工业结构优化升级。", "The industrial structure was improved and upgraded."),
        ("市场活力加速迸发。", "Market vitality was unleashed at a faster pace."),
        ("文旅资源持续稳步整合。", "Culture and tourism resources continued to be steadily integrated."),
    ],
)
def test_an_adverb_and_a_verb_say_how_a_thing_fares(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_the_table_of_states_is_surer_than_two_words() -> None:
    assert states()["加速释放"][0] == "{np} {was} unleashed at a faster pace"
    assert "升级" not in states()  # 产业升级 is a thing as well


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "促进创新链产业链资金链衔接。",
            "the innovation chain, the industrial chain and the capital chain",
        ),
        ("加强党员干部教育管理。", "the education and management of Party members and officials."),
        ("组织干部群众开展义务劳动。", "officials and the public"),
    ],
)
def test_things_of_one_make_stand_side_by_side(chinese: str, english: str) -> None:
    assert english in localised(chinese).text


def test_one_chain_alone_is_no_list() -> None:
    assert localised("完善产业链。").text == "We improved the industrial chain."


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "推动冷链物流业走在全市前列。",
            "We kept the cold chain logistics industry among the leaders in the city.",
        ),
        ("开工建设东川、林口水库。", "We started building the Dongchuan and Linkou reservoirs."),
        (
            "第一、二产业增加值分别增长4.1%和6.3%。",
            "Value added of the primary industry and the secondary industry",
        ),
        ("种植基地从6个发展到19个。", "The number of planting bases rose from 6 to 19."),
        (
            "实施技改项目80个、工业投资增长9%。",
            "80 technological upgrading projects were carried out, and industrial",
        ),
        ("落实减税资金3亿元、惠及经营主体2万户。", ", benefiting 20,000 business entities."),
        ("经济运行呈现“总体平稳、稳中有进”的态势。", "Economic performance remained stable"),
    ],
)
def test_other_constructions_of_results(chinese: str, english: str) -> None:
    assert english in localised(chinese).text


def test_a_lake_and_a_reservoir_share_no_head() -> None:
    assert "reservoirs" not in localised("保护青海湖、石亭水库。").text


def test_who_guesses_is_said_once_in_a_row() -> None:
    text = localised("工业投资预计增长8%，出口总额预计增长6%。").text
    assert text.count("it is estimated") + text.count("It is estimated") == 1
    assert ", and that " in text


def test_what_a_park_is_recognized_as_it_does_not_recognize() -> None:
    assert "parks successfully recognized" not in localised("5个园区成功认定省级化工园区。").text


def test_several_that_were_named_are_not_us() -> None:
    assert "We were named" not in localised("获评省服务业领军企业28家。").text


def test_what_has_a_verb_of_its_own_takes_none_from_the_clause_before() -> None:
    text = localised("改扩建学校25所，城区新增学位3700个。").text
    assert "3,700 school places were renovated" not in text
    assert text.count("renovated and expanded") == 1


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "民族宗教、外事侨务、地方志等工作扎实推进。",
            "Work on ethnic and religious affairs, foreign and overseas Chinese affairs, local chronicles, "
            "and other areas made solid progress.",
        ),
        (
            "工会、共青团、红十字等事业取得新进展。",
            "New progress was made in work on trade unions, the Communist Youth League, the Red Cross, "
            "and other areas.",
        ),
    ],
)
def test_lines_of_work_are_named_in_one_breath(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_programs_with_names_of_their_own_are_no_lines_of_work() -> None:
    assert localised("教育、医疗等社会事业加快发展。").text.startswith("Social programs such as education")


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "10项主要经济指标有6项位居全省前三。",
            "6 of the 10 main economic indicators ranked among the top three",
        ),
        (
            "全县生产总值增长5%，总量在全市12个县区中居第三。",
            ", ranking third among the 12 counties and districts in the city",
        ),
        ("地区生产总值达到520亿元，首次突破500亿元大关。", ", exceeding RMB 50 billion for the first time."),
        (
            "税收收入扣除减税降费因素增长6%。",
            "Tax revenue, excluding the effect of tax and fee cuts, grew by 6%.",
        ),
        ("办结率和满意率均为100%。", "stood at 100%."),
        ("县域经济承压前行，逐步企稳回升。", ", and gradually stabilized and picked up."),
        ("推动服务质量提升和产业结构优化。", "structural improvement"),
    ],
)
def test_figures_and_states_that_lean_on_what_stands_before(chinese: str, english: str) -> None:
    assert english in localised(chinese).text


def test_a_state_without_a_subject_leans_on_no_deed_of_ours() -> None:
    assert ", and gradually stabilized" not in localised("我们加大支持力度，逐步企稳回升。").text


def test_no_deed_is_done_to_its_own_name() -> None:
    assert "improvement of the improvement" not in localised("推动项目质量提升和产业结构优化。").text
    assert (
        localised("狠抓重点工作落实。").text == "We focused firmly on the implementation of priority tasks."
    )


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("白沙大桥建成投入使用。", "The Baisha Bridge was completed and put into use."),
        (
            "国际会展中心获批省级服务业标准化试点。",
            "The international exhibition center was approved as a provincial-level pilot",
        ),
        ("全年净增经营主体11.7万户。", "A net total of 117,000 business entities were added over the year."),
        (
            "获批国家级服务业标准化试点。",
            "national-level pilot program for the standardization of the service sector",
        ),
        ("推进区域协同走深走实。", " in depth."),
        (
            "500万元以上固定资产投资完成39.7亿元，同比增长15.3%。",
            "Fixed-asset investment in projects of at least RMB 5 million reached RMB 3.97 billion, up 15.3%",
        ),
        ("全力推进工业转型升级。", "industrial transformation and upgrading."),
    ],
)
def test_readings_that_were_wrong(chinese: str, english: str) -> None:
    assert english in localised(chinese).text


def test_money_is_not_launched() -> None:
    assert "was launched" not in localised("落地项目协议投资额近26亿元。").text
    assert localised("落地项目35个。").text == "35 projects were launched."
