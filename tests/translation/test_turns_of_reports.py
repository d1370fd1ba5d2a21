"""Turns that reports of every place have: what the year requires, influences, deadlines, marks, titles."""

from __future__ import annotations

import pytest

from desktop_app import resources
from desktop_app.translation.placing.labels import opening_label
from desktop_app.translation.words.verb_forms import participles
from tests.translation.localising import localised

PLANS = [
    ("今后五年政府工作的总体要求是：全面贯彻党的二十大精神，坚持稳中求进工作总基调。",
     "The general requirements for the work of the government over the next five years are as follows: "
     "We will fully implement the guiding principles of the 20th CPC National Congress and uphold the "
     "general principle of pursuing progress while ensuring stability."),
    ("2026年经济社会发展的总体思路是：扎实推动高质量发展。",
     "The general approach for economic and social development in 2026 is as follows: We will promote "
     "high-quality development."),
    ("严控“三公”经费支出。",
     "We will strictly control spending on official overseas visits, vehicles and hospitality."),
    ("加快推动构建房地产发展新模式。",
     "We will move faster to build a new model for real estate development."),
    ("落实财政资金直达机制。",
     "We will implement the mechanism for directly allocating budgetary funds."),
    ("推动文旅融合发展。", "We will promote the integrated development of culture and tourism."),
    ("坚持过紧日子，把有限财力用在保障民生上。",
     "We will keep government belts tightened and use limited fiscal resources for ensuring people's "
     "wellbeing."),
    ("帮助高校毕业生、农民工等重点群体就业创业。",
     "We will help key groups such as college graduates and rural migrant workers find jobs and start "
     "businesses."),
    ("让人民群众吃得放心、用得安心。", "We will ensure that people can buy and eat with confidence."),
    ("推动优质医疗资源扩容下沉和均衡布局。",
     "We will promote the expansion, wider distribution and balanced layout of quality medical resources."),
    ("实施制造业技术改造升级工程。",
     "We will carry out the project for the technological upgrading of manufacturing."),
    ("以邓小平理论和“三个代表”重要思想为指导，全面落实科学发展观。",
     "Guided by Deng Xiaoping Theory and the Theory of Three Represents, we will fully implement the "
     "Scientific Outlook on Development."),
    ("把项目建设作为经济工作的重中之重。",
     "We will make the development of projects the top priority in our work."),
    ("切实把好事办好、实事办实。", "We will do good things well and practical things solidly."),
]  # fmt: skip


@pytest.mark.parametrize(("zh", "english"), PLANS)
def test_plans_are_told_whole(zh: str, english: str) -> None:
    told = localised(zh, "plan")
    assert (told.complete, told.text) == (True, english)


RESULTS = [
    ("过去一年，全县上下坚持以习近平新时代中国特色社会主义思想为指导，全面贯彻党的二十大精神。",
     "Over the past year, guided by Xi Jinping Thought on Socialism with Chinese Characteristics for a New "
     "Era, we fully implemented the guiding principles of the 20th CPC National Congress."),
    ("过去五年，是我市发展史上极不平凡的五年。",
     "The past five years were truly extraordinary in the city's development."),
    ("受疫情影响，接待游客人数下降15%。",
     "Affected by the epidemic, the number of tourist arrivals fell by 15%."),
    ("入驻科技园企业120家。", "120 enterprises moved into Science and Technology Park."),
    ("成功引进投资50亿元的动力电池项目。",
     "We successfully attracted a power battery project with an investment of RMB 5 billion."),
    ("改革经验在全省推广，获省政府通报表扬。",
     "Reform practices were promoted across the province, and we were commended by the Provincial "
     "Government."),
    ("成功创建省级生态文明建设示范县。",
     "We earned recognition as a provincial-level ecological conservation demonstration county."),
    ("新增规上工业企业30家、总数达360家。",
     "30 industrial enterprises above designated size were added, bringing the total to 360."),
    ("社会消费品零售总额增长6.9%，与全市增速基本持平。",
     "Total retail sales of consumer goods grew by 6.9%, in line with the city average."),
    ("规上工业总产值提前突破3000亿大关。",
     "The gross output value of industrial enterprises above designated size passed the RMB 300 billion mark "
     "ahead of schedule."),
    ("居民人均可支配收入5.2万元，实际增长5.1%。",
     "Per capita disposable income of residents stood at RMB 52,000, up 5.1% in real terms."),
    ("规上工业增加值同比实际增长5.1%，投资名义增长3%。",
     "Value added of industrial enterprises above designated size grew by 5.1% year on year in real terms, "
     "and investment grew by 3% in nominal terms."),
    ("产业升级有新进展。", "New progress was made in industrial upgrading."),
    ("居民收入持续跑赢经济增速。", "Personal income grew faster than the economy."),
    ("2024年是极为不易、极具考验的一年。", "2024 was a truly extraordinary year."),
    ("2025年是“十四五”收官之年，是“十五五”谋划之年，也是建县60周年。",
     "2025 was the final year of the 14th Five-Year Plan period, the year for planning the 15th Five-Year "
     "Plan and the 60th anniversary of the county's founding."),
]  # fmt: skip


@pytest.mark.parametrize(("zh", "english"), RESULTS)
def test_results_are_told_whole(zh: str, english: str) -> None:
    told = localised(zh)
    assert (told.complete, told.text) == (True, english)


@pytest.mark.parametrize("zh", ["总体要求不变。", "主要预期目标是：经济增长5%。", "工作总体要求是："])
def test_what_announces_no_requirements_is_no_label(zh: str) -> None:
    assert opening_label(zh) is None


def test_guiding_principles_are_many() -> None:
    told = localised("财政收入达到3亿元，党的二十大精神得到全面贯彻落实。").text
    assert "principles was" not in told


NAMED = [
    ("确保市民中心年底前建成投用。",
     "We will ensure the completion and commissioning of the civic center by the end of the year."),
    ("推动环城高速年内开工建设。",
     "We will push for the start of construction of the ring expressway within the year."),
    ("城乡居民养老保险基础养老金每人每月提高20元。",
     "Basic pension for rural and non-working urban residents will rise by RMB 20 per person per month."),
    ("加快建设现代化基础设施体系，确保某某不可知之事。",
     "We will accelerate the building of a modern infrastructure system."),
]  # fmt: skip


@pytest.mark.parametrize(("zh", "english"), NAMED)
def test_a_deadline_may_name_its_thing(zh: str, english: str) -> None:
    assert localised(zh, "plan").text.startswith(english)


def test_a_hospital_is_upgraded() -> None:
    told = localised("县人民医院晋升三级综合医院。").text
    assert told == "The county people's hospital was upgraded to a tertiary general hospital."


def test_more_than_so_many_are_no_breakthroughs() -> None:
    assert "breakthrough" not in localised("中欧班列开行突破100列。").text


def test_what_holds_of_each_is_said_of_each() -> None:
    told = localised("村集体经济收入全部突破10万元。").text
    assert told == "Village collective income exceeded RMB 100,000 in each case."
    assert "Lake" not in localised("巡河巡湖2.3万人次。").text


@pytest.mark.parametrize(
    ("zh", "english"),
    [
        ("茶叶产量“双提升”。", "both"),
        ("汽车产业保持支柱地位，持续引领全市工业经济发展。", "to be led"),
        ("经济发展总体态势平稳、民生保障有力、社会大局稳定。", "remained stable"),
    ],
)
def test_what_only_looks_told_is_not(zh: str, english: str) -> None:
    assert english not in localised(zh).text


def test_verbs_are_participles_in_the_passive() -> None:
    """The table's second form stands behind "was" and "were"."""
    pasts = set(participles()) - {"were"}
    rows = resources.read_rows("translation/acts.csv")
    wrong = [row["zh"] for row in rows if "{}" not in row["done"] and pasts & set(row["done"].split())]
    assert wrong == ["勇当"]


def test_apply_is_no_adverb() -> None:
    told = localised("成功申报国家级农业现代化示范区。").text
    assert (
        told == "We successfully applied for a national-level agricultural modernization demonstration zone."
    )


def test_enterprises_strive_for_their_own_titles() -> None:
    assert "We will strive to become" not in localised("鼓励企业研发，争创国家级小巨人企业。", "plan").text


def test_better_results_are_striven_for_behind_the_targets() -> None:
    told = localised(
        "今年经济社会发展主要预期目标是：地区生产总值增长4.5%，居民收入增长5%，在实际工作中努力争取更好结果。",
        "plan",
    )
    assert told.complete
    assert told.text.endswith(
        "personal income to grow by 5%; and we will strive for better results in practice."
    )


def test_what_is_announced_keeps_its_year() -> None:
    assert localised("2023年，我们要做好以下工作。", "plan").text == (
        "In 2023, we will focus on the following areas of work."
    )
    assert localised("做好2023年工作，要抓好以下十个方面。", "plan").text == (
        "To do our work well in 2023, we will focus on the following areas."
    )
