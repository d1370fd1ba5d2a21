"""Things in areas with names, phases and sections, and who is screened or does something."""

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("优化蛇口片区营商环境。", "We will improve the business environment in the Shekou Area."),
        (
            "推进罗湖、盐田街道级服务平台建设。",
            "We will advance the development of subdistrict-level service platforms in Luohu and Yantian.",
        ),
        (
            "推进塘朗工业区B区改造。",
            "We will advance the renovation of Zone B of the Tanglang Industrial Zone.",
        ),
        ("推进12号线二期建设。", "We will advance the development of Phase II of Line 12."),
        (
            "启动人才公寓（第二批）建设。",
            "We will launch the development of talent apartments (second batch).",
        ),
        (
            "推进区人民医院二期门诊楼建设。",
            "We will advance the development of the outpatient building in Phase II of "
            "the district people's hospital.",
        ),
        (
            "推进福田、罗湖等片区道路建设。",
            "We will advance the development of roads in areas such as Futian and Luohu.",
        ),
        (
            "发挥科技创新和先进制造优势。",
            "We will give full play to strengths in scientific and technological innovation "
            "and advanced manufacturing.",
        ),
    ],
)
def test_things_are_told_with_where_they_are(text: str, english: str) -> None:
    told = localised(text, "plan")
    assert told.complete
    assert told.text == english


def test_what_is_built_is_the_area_itself() -> None:
    assert "development in" not in localised("加快蛇口片区建设。", "plan").text


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("完成1万例儿童近视筛查。", "We will complete the screening of 10,000 children for myopia."),
        (
            "完成6.5万例老年人阿尔茨海默病筛查和2000例糖尿病高危人群筛查。",
            "We will complete the screening of 65,000 elderly people for Alzheimer's disease and "
            "2,000 people at high risk of diabetes.",
        ),
        (
            "力争公办幼儿园开设托班比例提升至50%。",
            "We will strive for the share of public kindergartens offering nursery classes to reach 50%.",
        ),
        ("完成20项交通综合治理。", "We will complete 20 comprehensive traffic improvement projects."),
        ("助力企业成长、群众增收。", "We will help enterprises grow and the public increase their incomes."),
    ],
)
def test_who_is_screened_and_who_does_what(text: str, english: str) -> None:
    told = localised(text, "plan")
    assert told.complete
    assert told.text == english


@pytest.mark.parametrize("text", ["完成风险隐患筛查200处。", "公共交通使用清洁能源比例达到80%。"])
def test_no_people_are_screened_or_counted_where_none_are_named(text: str) -> None:
    english = localised(text, "plan").text
    assert "the screening of" not in english
    assert "the share of" not in english


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("保持水质达标率100%。", "We will keep the rate of water quality compliance at 100%."),
        ("保持城镇登记失业率在3%以内。", "We will keep the registered urban unemployment rate within 3%."),
        (
            "实施森林质量精准提升800亩。",
            "We will implement the precise improvement of forest quality on 800 mu.",
        ),
        (
            "推进32处慢行系统及无障碍设施建设。",
            "We will advance the development of the walking and cycling system and barrier-free facilities "
            "in 32 locations.",
        ),
        ("建设18处口袋公园和社区公园。", "We will build 18 pocket parks and community parks."),
    ],
)
def test_what_is_kept_and_done_at_places(text: str, english: str) -> None:
    told = localised(text, "plan")
    assert told.complete
    assert told.text == english


def test_a_sum_is_no_rate_that_is_kept() -> None:
    assert "at RMB" not in localised("保持财政投入占比5亿元。", "plan").text


def test_what_is_done_to_each_of_two_is_told_of_each() -> None:
    both = localised("推进老旧小区改造和污水处理厂扩建。", "plan").text
    assert "the renovation of old urban residential communities and the expansion of " in both


def test_a_name_with_blanks_in_it_is_known() -> None:
    assert (
        localised("推进地铁 13 号线建设。", "plan").text
        == "We will advance the development of Metro Line 13."
    )
