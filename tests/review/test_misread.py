"""Words told by another sense of their signs, English that came apart, and what engines make up or lose."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair
from desktop_app.review.context import Known, Pair
from desktop_app.review.engine_slips import engine_slips
from desktop_app.translation.model import Origin, OriginKind, Term, Translation, TranslationState


def messages(chinese: str, english: str) -> list[str]:
    return [finding.message for finding in check_pair(chinese, english)]


@pytest.mark.parametrize(
    ("chinese", "english", "message"),
    [
        (
            "海洋科技园正式挂牌。",
            "The marine science park was officially listed.",
            "挂牌 is told as “listed”.",
        ),
        (
            "新增公办学位6000个。",
            "A total of 6,000 public degrees were added.",
            "新增公办学位 is told as “degrees”.",
        ),
        (
            "支持企业出海。",
            "We will support enterprises in going to sea.",
            "企业出海 is told as “going to sea”.",
        ),
        (
            "打造全市首个绿色码头。",
            "The city became the first in the province to build a green wharf.",
            "全市首 is told as “first in the province”.",
        ),
    ],
)
def test_a_word_told_by_another_of_its_senses(chinese: str, english: str, message: str) -> None:
    assert message in messages(chinese, english)


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("海洋科技园正式挂牌。", "The marine science park was officially inaugurated."),
        ("公司股票在深交所挂牌。", "The company's shares were listed on the Shenzhen Stock Exchange."),
        ("新增公办学位6000个。", "A total of 6,000 places in public schools were added."),
        ("支持企业出海。", "We will support enterprises in going global."),
        (
            "改造城区校舍12万平方米。",
            "School buildings of 120,000 square meters in urban areas were renovated.",
        ),
        ("在3所高中试点走班制。", "Mobile classes were piloted in 3 senior high schools."),
        ("渔船安全出海。", "The fishing boats put to sea safely."),
        ("打造全市首个绿色码头。", "We built the first green wharf in the city."),
    ],
)
def test_its_own_sense_is_right(chinese: str, english: str) -> None:
    assert messages(chinese, english) == []


@pytest.mark.parametrize(
    ("chinese", "english", "message"),
    [
        (
            "新增丹麦奥胡斯市等2个友好城市。",
            "Friendly cities including Aarhus in Denmark were added (2).",
            "“(2)” stands alone; nothing is counted by it.",
        ),
        (
            "力促码头开工。",
            "We will work to start of the wharf.",
            "“work to start of” is no English; a verb or a noun is missing.",
        ),
        (
            "发展养老、托育和医疗服务。",
            "We will develop services for health, health and childcare.",
            "“health” is said twice, the Chinese says it once.",
        ),
    ],
)
def test_english_that_came_apart(chinese: str, english: str, message: str) -> None:
    assert message in messages(chinese, english)


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("2025年临溪县政府工作报告", "Report on the Work of the Government of Linxi County (2025)"),
        ("(2)新建码头3座。", "(2) Three wharves were built."),
        ("附件(3)列出名单。", "The names are in annex (3)."),
    ],
)
def test_numbers_in_brackets_that_the_chinese_has(chinese: str, english: str) -> None:
    assert messages(chinese, english) == []


def slips(
    chinese: str,
    english: str,
    kind: OriginKind = OriginKind.ENGINE,
    state: TranslationState = TranslationState.MACHINE,
    terms: tuple[Term, ...] = (),
) -> list[str]:
    told = Translation("s1", english, state, Origin(kind, "engine"))
    return [finding.message for finding in engine_slips(Pair(chinese, english, Known(terms=terms)), told)]


INVENTED = ("口岸服务点投用。", "The service point of the port was put into use at the airport.")
LOST = ("推进码头改造和煤电环保替代工程。", "We will advance the renovation of the wharf.")


def test_a_thing_that_the_engine_made_up() -> None:
    assert slips(*INVENTED) == ["Nothing in the Chinese stands for “airport”."]
    assert slips("机场服务点投用。", "The service point of the airport was put into use.") == []


def test_a_country_that_the_engine_made_up() -> None:
    entered = "The country entered the ranks of large economies."
    assert slips("我区迈入经济大区行列。", entered) == ["Nothing in the Chinese stands for “The country”."]
    assert slips("迈入全国经济大区行列。", entered) == []


def test_a_stretch_that_the_engine_lost() -> None:
    assert slips(*LOST) == ["Nothing in the English stands for “煤电环保替代工程”."]
    right = (
        "We will advance the renovation of the wharf and the clean replacement project of coal-fired power."
    )
    assert slips(LOST[0], right) == []


def test_a_term_that_the_engine_took_apart() -> None:
    terms = (Term("未来产业", "industries of the future"), Term("万人次", "10,000 person-times"))
    chinese = "未来产业企业服务744万人次。"
    wrong = "Enterprises in the future served 7.44 million people."
    said = "未来产业 is “industries of the future” in the termbase; the English does not say so."
    assert said in slips(chinese, wrong, terms=terms)
    right = "Enterprises in industries of the future served 7.44 million people."
    assert slips(chinese, right, terms=terms) == []


def test_people_and_rules_are_never_asked() -> None:
    for pair in (INVENTED, LOST):
        assert slips(*pair, kind=OriginKind.RULE) == []
        assert slips(*pair, state=TranslationState.APPROVED) == []
