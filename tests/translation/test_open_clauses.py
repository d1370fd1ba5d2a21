"""Clauses told around things that no list knows: the noun stays Chinese, all else is English by rule."""

from __future__ import annotations

import pytest

from desktop_app.figures.extract import figures_in
from desktop_app.translation.localise import Localiser
from desktop_app.translation.nouns.open_nouns import CLOSE, OPEN
from desktop_app.translation.statements import opened
from desktop_app.translation.terms.termbase import Termbase

LOCALISER = Localiser(Termbase.load())


def given(chinese: str, role: str, *, heading: bool = False) -> str:
    """What an engine gets."""
    return LOCALISER.localise(chinese, figures_in(chinese), role=role, heading=heading).text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("紫薯粉丝产值增长5.2%。", "The 紫薯粉丝产值 grew by 5.2%."),
        ("艾草条产量达到3万吨。", "The 艾草条产量 reached 30,000 metric tons."),
        ("墨烟宝产值突破5亿元，财政收入增长3%。",
         "The 墨烟宝产值 exceeded RMB 500 million. Fiscal revenue grew by 3%."),
    ],
)  # fmt: skip
def test_an_unknown_indicator_is_the_subject_of_its_figure(chinese: str, english: str) -> None:
    assert " ".join(given(chinese, "results").split()) == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("做强艾烟产业", "Strengthen 艾烟产业."),
        (
            "推进紫墨烟提质，加快产业升级",
            "Improve the quality of 紫墨烟 and accelerate industrial upgrading.",
        ),
    ],
)
def test_a_heading_is_told_as_one(chinese: str, english: str) -> None:
    assert given(chinese, "plan", heading=True) == english


def test_how_many_and_how_much_are_not_told_as_figures_of_two_things() -> None:
    assert "respectively" not in given("并购重组397起、1767.8亿元，增长5.2%。", "results")


def test_a_noun_that_the_text_does_not_have_as_it_was_read_leaves_the_clause_to_the_engine(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chinese = "紫薯粉丝产值增长5.2%。"
    monkeypatch.setattr(opened, "sentences", lambda _told: [f"The {OPEN}紫薯粉条{CLOSE} grew."])
    assert "grew" not in given(chinese, "results")
    assert "紫薯粉丝产值" in given(chinese, "results")


def told(chinese: str, role: str) -> str:
    """The English where rules tell all of it, else ""."""
    localised = LOCALISER.localise(chinese, figures_in(chinese), role=role)
    return localised.text if localised.complete else ""


@pytest.mark.parametrize(
    ("chinese", "role", "english"),
    [
        (
            "万象城二期、K11ECCOAST、JMALL等大型商业综合体开业即火；",
            "results",
            "Large commercial complexes such as MixC Phase II, K11ECCOAST and JMALL were warmly "
            "received upon opening;",
        ),
        (
            "深化与柏林IFA、美国CES等国际平台合作。",
            "plan",
            "We will strengthen cooperation with international platforms such as Berlin IFA and the United "
            "States CES.",
        ),
    ],
)  # fmt: skip
def test_names_alone_make_an_english_list(chinese: str, role: str, english: str) -> None:
    assert told(chinese, role) == english


def test_a_list_has_single_blanks() -> None:
    assert "  " not in given("加快龙岗和坪山紫墨示范区建设。", "plan")
    assert "  " not in given("推动深圳湾、后海和前海移交执勤。", "plan")


def test_names_with_something_unknown_between_them_are_left() -> None:
    assert told("深化与柏林IFA、紫墨烟展会等国际平台合作。", "plan") == ""


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("推动300个公共停车场全部开通信用停车服务。",
         "We will make credit parking services available at 300 public parking lots."),
        ("实现科研仪器开放共享。", "We will open up and share scientific instruments."),
        ("支持分布式光伏“宜建尽建”。", "We will build distributed photovoltaics wherever suitable."),
        ("强化极端天气应对。", "We will strengthen the response to extreme weather."),
        ("联合香港贸发局等机构，开展招商。",
         "Together with institutions such as the Hong Kong Trade Development Council, we will carry out "
         "investment promotion."),
    ],
)  # fmt: skip
def test_turns_of_plans_around_their_things(chinese: str, english: str) -> None:
    assert told(chinese, "plan") == english


def test_latin_letters_before_chinese_are_no_name() -> None:
    chinese = "加强9G技术研发。"
    segment = LOCALISER.localise(chinese, figures_in(chinese), role="plan")
    assert not segment.complete, segment.text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("围绕地震、火灾、洪水三类场景，加强应急演练。",
         "Focusing on three types of scenarios (earthquakes, fires and floods), we will"),
        ("打通公安、税务、不动产等部门的数据壁垒。", "break down"),
        ("打通农村断头路。", "open up"),
        ("支持社会力量举办康复医疗机构。", "run"),
        ("举办乡村晚会。", "hold"),
        ("加快融入服务新发展格局。", "faster to integrate into and serve the new development pattern."),
        ("扶持大中小微企业。", "We will support large, medium-sized, small and micro enterprises."),
        ("推动国企民企协同发展。", "state-owned and private enterprises"),
        ("以创建国家森林城市为目标，加强绿化。", "the drive to become a national forest city as the goal,"),
        ("完善监管体系、落实三项制度。", "and implement three systems"),
        ("严把入口关。", "We will keep strict control over"),
        ("支持中小企业专精特新。",
         "small and medium-sized enterprises in becoming specialized, sophisticated, distinctive and"),
    ],
)  # fmt: skip
def test_the_verb_fits_what_it_is_done_to(chinese: str, english: str) -> None:
    assert english in LOCALISER.localise(chinese, figures_in(chinese), role="plan").text


@pytest.mark.parametrize(
    ("chinese", "wrong"),
    [
        ("三大片区竞相开工。", "Construction began"),
        ("点滴身影汇聚成守望相助的力量。", "were pooled"),
        ("办理施工手续可少交材料26项。", "were handled"),
        ("推动公安、民政等13类数据回流社区。", "were promoted"),
        ("严把方案关、材料关、色彩关。", "strict control"),
        ("健全物业管理、维修资金、居民公约三项长效机制。", "repair"),
        ("边民参与组货、运输、落地加工。", "launched"),
        ("加强对渗滤液、臭气的监测治理。", "crackdown"),
        ("展望未来的路，任重道远。", "looked ahead"),
    ],
)
def test_half_a_clause_is_left_to_the_engine(chinese: str, wrong: str) -> None:
    assert wrong not in LOCALISER.localise(chinese, figures_in(chinese), role="results").text


@pytest.mark.parametrize(
    ("chinese", "left"),
    [
        ("补贴打卡到户。", "打卡到户"),
        ("渔民出海更安心。", "出海"),
        ("社保转移接续更方便。", "接续"),
        ("取消打卡留痕事项。", "打卡留痕"),
        ("取消不合理证明和挂牌，减轻负担。", "挂牌"),
    ],
)
def test_words_of_two_senses_are_not_reworded(chinese: str, left: str) -> None:
    assert left in LOCALISER.localise(chinese, figures_in(chinese), role="results").text


def test_words_that_go_on_are_reworded() -> None:
    assert "接续" not in LOCALISER.localise("大家接续奋斗，一路走来很不容易。").text


def test_how_many_of_a_known_kind_is_told_though_the_items_are_unknown() -> None:
    told = given("墨烟安置点、紫薯粉丝坊等40个项目开工建设。", "results")
    assert told == "Construction began on 40 projects including 墨烟安置点、紫薯粉丝坊."
    assert "12 墨烟皮件" in given("建成启用艾烟驿站、墨烟书巢等12个墨烟皮件。", "results")


def test_what_stands_before_a_quoted_kind_is_no_example_of_the_next() -> None:
    assert "such as" not in given("建设紫石、墨烟“烟艾城市”和纺织、化工等产业园。", "plan")
    assert "such as" in given("建设墨烟、艾草等产业园。", "plan")


def test_a_round_is_not_counted() -> None:
    assert "3 第" not in given("建设第三轮“墨烟街区”3个。", "results")


def test_what_ends_in_a_stop_has_one() -> None:
    assert given("组建紫石资产管理有限公司。", "results").endswith("Co., Ltd.")
    assert ".." not in given("组建紫石资产管理有限公司，推进产业升级。", "results")


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("做优“灯影渔歌”等品牌活动。", "We will improve signature events such as “灯影渔歌”."),
        ("推广“灯影渔歌”特色品牌。", "We will promote the “灯影渔歌” signature brand."),
        ("深化“灯影渔歌”“稻梦星河”计划。", "We will deepen the “灯影渔歌” and “稻梦星河” programs."),
        ("建设“渔歌味”校园食堂。", "We will build “渔歌味” campus canteens."),
    ],
)
def test_what_stands_in_unknown_quotation_marks_is_a_name(chinese: str, english: str) -> None:
    assert given(chinese, "plan") == english


def test_what_is_known_in_quotation_marks_is_told() -> None:
    assert "“" in given("推出“云大厅”公益活动。", "plan")
    assert not any("一" <= sign <= "龥" for sign in given("推出“云大厅”公益活动。", "plan"))
