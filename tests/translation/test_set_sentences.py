"""Guiding thoughts, what achievements are owed to, what the year is: told whole by rule."""

from __future__ import annotations

import pytest

from desktop_app.translation.telling.oversight import overseers, oversight
from tests.translation.localising import LOCALISER, localised

XI = "Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era"


def told(text: str, role: str) -> str:
    one = localised(text, role)
    assert one.complete, one.text
    return one.text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("过去的一年，是极不平凡的一年。", "The past year was a truly extraordinary one."),
        (
            "过去的五年，是综合实力显著提升、城乡面貌变化最大的五年。",
            "The past five years were years in which overall strength improved significantly, and the "
            "appearance of urban and rural areas changed the most.",
        ),
        (
            "这一年，是产业转型步伐加快、民生福祉持续改善的一年。",
            "The past year was one in which industrial transformation gathered pace and people's wellbeing "
            "continued to improve.",
        ),
        (
            "对此，我们一定高度重视，采取有力措施，认真加以解决。",
            "We will take these problems seriously and take effective measures to address them.",
        ),
        (
            "在肯定成绩的同时，我们也清醒认识到，我市经济社会发展还存在一些困难和问题。",
            "While recognizing our achievements, we are keenly aware that the city's economic "
            "and social development still faces some difficulties and problems.",
        ),
        (
            "上述成绩的取得，是县委坚强领导的结果，是县人大、县政协监督支持的结果，是全县人民团结奋斗的结果。",
            "These achievements are the result of the firm leadership of the CPC County Committee, "
            "the oversight and support of the County People's Congress and the CPPCC County "
            "Committee, and the united efforts of the people of the county.",
        ),
        (
            "这是县委总揽全局、正确领导的结果，是全县人民智慧和汗水的结晶。",
            "This is the result of the overall guidance and correct leadership of the CPC County Committee, "
            "and the wisdom and hard work of the people of the county.",
        ),
        (
            "成绩来之不易，这是区委坚强领导的结果，离不开人大、政协的监督支持，凝聚着全区人民的辛勤汗水。",
            "These hard-won achievements are the result of the firm leadership of the CPC District "
            "Committee, the oversight and support of the People's Congress and the CPPCC committee, and the "
            "hard work of the people of the district.",
        ),
        (
            "2026年是“十五五”开局之年，做好全年工作意义重大。",
            "2026 is the first year of the 15th Five-Year Plan period, so it is of great importance "
            "to do our work well.",
        ),
        (
            "今年是“十四五”规划的收官之年，做好政府各项工作意义重大。",
            "This year is the final year of the 14th Five-Year Plan, so it is of great importance to do "
            "our work well.",
        ),
        (
            "围绕上述目标，我们将重点抓好以下八个方面工作。",
            "To achieve these goals, we will focus on work in eight areas.",
        ),
    ],
)
def test_sentences_of_every_report_are_told(chinese: str, english: str) -> None:
    assert told(chinese, "results") == english
    assert told(chinese, "plan") == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("踏上了中国式现代化建设的新征程。", "embarked on a new journey toward Chinese modernization."),
        (
            "开启了全面建设社会主义现代化强市新征程。",
            "embarked on a new journey toward building a strong modern socialist city.",
        ),
        (
            "奋力开创新时代高质量发展新局面。",
            "opened up new prospects for high-quality development in the new era.",
        ),
    ],
)
def test_new_journeys_and_new_prospects(chinese: str, english: str) -> None:
    assert told(chinese, "results") == f"We {english}"


def test_what_is_owed_to_an_unknown_body_is_not_told() -> None:
    one = LOCALISER.localise("上述成绩的取得，是天外来客坚强领导的结果。", role="results")
    assert not one.complete


def test_guidance_is_told_in_the_voice_of_its_part() -> None:
    text = (
        "坚持以习近平新时代中国特色社会主义思想为指导，完整、准确、全面贯彻新发展理念，加快构建新发展格局。"
    )
    assert told(text, "results") == (
        f"Guided by {XI}, we fully, faithfully and accurately applied the new development "
        "philosophy, and moved "
        "faster to build a new development pattern."
    )
    assert told(text, "plan").startswith(
        f"Guided by {XI}, we will fully, faithfully and accurately apply the new"
    )


def test_bodies_with_one_name_are_not_parted() -> None:
    english = told("贯彻落实党中央、国务院决策部署和省委、省政府工作安排。", "results")
    assert english == (
        "We implemented the decisions and plans of the CPC Central Committee and the "
        "State Council and the work "
        "arrangements of the CPC Provincial Committee and the Provincial Government."
    )


def test_a_year_and_a_past_are_kept() -> None:
    assert told(
        "2024年，区政府团结带领全区人民，较好完成了区五届人大四次会议确定的目标任务。", "results"
    ) == (
        "In 2024, we united and led the people of the district, and fulfilled the "
        "targets and tasks set by the "
        "Fourth Session of the Fifth District People's Congress."
    )
    assert told("过去五年，我们深化改革。", "results").startswith("Over the past five years, we deepened")


def test_oversight_is_a_list_of_whose() -> None:
    assert (
        oversight("自觉接受人大法律监督、工作监督") == "the legal and work oversight of the people's congress"
    )
    assert overseers("监委监督和社会舆论监督") == "supervisory oversight and public and media oversight"
    assert oversight("自觉接受天外来客监督") is None
    english = told("自觉接受群众监督和舆论监督。", "results")
    assert english == "We readily accepted public oversight and media oversight."


def test_a_list_whose_last_item_is_known_whole_is_no_shared_act() -> None:
    assert told("统筹推进疫情防控和经济社会发展。", "results") == (
        "We advanced epidemic prevention and control and economic and social development "
        "in a coordinated way."
    )


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("2023年是极不平凡、至关重要的一年。", "2023 is a truly extraordinary and crucial year."),
        (
            "2024年是新中国成立75周年，是实现“十四五”规划目标任务的关键一年。",
            "2024 is the 75th anniversary of the founding of the People's Republic of China and a key year "
            "for achieving the targets and tasks of the 14th Five-Year Plan.",
        ),
    ],
)
def test_what_a_year_is_and_was(chinese: str, english: str) -> None:
    assert told(chinese, "plan") == english
    assert told(chinese, "results") == english.replace(" is ", " was ", 1)


def test_five_years_are_not_three() -> None:
    assert not localised("过去五年是生态环境改善最明显的三年。", "results").complete
