"""A sentence before a guest stands alone: no connective, no torn clause, no plan among the results."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.briefs.blocks import Points, Statements
from desktop_app.briefs.build import build_brief
from desktop_app.briefs.html import html_text
from desktop_app.briefs.model import Brief
from desktop_app.briefs.options import BriefOptions
from desktop_app.briefs.standing_alone import alone, faults
from desktop_app.briefs.words import Words, text_of
from desktop_app.document.model import PartRole
from desktop_app.document.read import read_text
from desktop_app.figures.extract import extract_figures
from desktop_app.project.content import ProjectContent
from desktop_app.translation.model import Translation, TranslationState

RESULT, PLAN = PartRole.RESULTS, PartRole.PLAN


@pytest.mark.parametrize(
    ("zh", "en", "role", "fault"),
    [
        ("新增企业30家。", "At the same time, 30 enterprises were added.", RESULT, "leans"),
        ("新增企业30家。", "It added 30 enterprises.", RESULT, "leans"),
        ("其中出口突破5300亿元。", "Exports exceeded RMB 530 billion.", RESULT, "leans"),
        ("新增企业30家。", "30 new enterprises in the park.", RESULT, "torn"),
        ("新增企业30家。", "with 30 enterprises added.", RESULT, "torn"),
        ("新增企业30家。", "We will add 30 enterprises.", RESULT, "plan"),
        ("新增企业30家。", "A total of 30 enterprises were added.", PLAN, "result"),
        ("2024年是中华人民共和国成立75周年。", "2024 was the 75th anniversary of the PRC.", RESULT, "opens"),
        ("2026年是“十五五”规划的开局之年。", "2026 is the first year of the plan.", PLAN, "opens"),
        ("一年来，我们团结带领全州人民，新增企业30家。", "We added 30 enterprises.", RESULT, "opens"),
    ],
)
def test_what_tells_against_a_sentence(zh: str, en: str, role: PartRole, fault: str) -> None:
    assert any(fault in reason for _, reason in faults(zh, en, role))


@pytest.mark.parametrize(
    ("zh", "en", "role"),
    [
        ("预计地区生产总值突破200亿元。", "It is estimated that GDP exceeded RMB 20 billion.", RESULT),
        ("今年新增企业30家。", "This year, 30 enterprises were added.", RESULT),
        ("其他投资增长5%。", "Other investment grew by 5%.", RESULT),
        ("新增企业30家。", "", RESULT),
        ("新增企业30家。", "We will add 30 enterprises, which were attracted last year.", PLAN),
        ("市民文化活动场所品质优化。", "The city’s venues were improved.", RESULT),
    ],
)
def test_what_does_not(zh: str, en: str, role: PartRole) -> None:
    assert not list(faults(zh, en, role))


REPORT = """清河县政府工作报告

各位代表：

一、2025年工作回顾

地区生产总值增长4%，社会消费品零售总额增长5%。

建成科技创新中心8个，新增高新技术企业30家，培育制造业单项冠军3家。

新增学位4万个，建成养老服务中心8个，居民参保率达99%。

引进外资企业43家，跨境电商进出口增长12%，新开航线5条。

新增公园12个，空气质量优良天数比例达95%，新造林800亩。

二、2026年工作安排

建设科技园区3个，新增高新技术企业50家。
"""
ENGLISH = {
    "地区": "GDP grew by 4%, and total retail sales of consumer goods increased by 5%.",
    "建成": "At the same time, 8 centers were built, 30 high-tech enterprises and 3 champions were added.",
    "新增学": "We added 40,000 school places and 8 elderly care centers; 99% of residents were insured.",
    "引进": "We won 43 foreign-funded enterprises, e-commerce grew by 12%, and 5 air routes opened.",
    "建设": "We will build 3 science parks and add 50 high-tech enterprises.",
}


def _project() -> ProjectContent:
    report = read_text(REPORT, "report.txt")
    made = {}
    for segment in report.segments:
        text = next((en for zh, en in ENGLISH.items() if segment.text.startswith(zh)), "")
        if text or report.block(segment.block).kind.value not in ("paragraph", "bullet"):
            made[segment.id] = Translation(segment.id, text or "A heading", TranslationState.APPROVED)
    return ProjectContent(report, extract_figures(report), made)


def _quoted(brief: Brief) -> str:
    blocks = [block for section in brief.sections for block in section.blocks]
    quoted = [one for block in blocks if isinstance(block, Statements) for one in block.items]
    quoted += [one.statement for block in blocks if isinstance(block, Points) for one in block.items]
    return "\n".join(text_of(one.text.en) or text_of(one.text.zh) for one in quoted)


@pytest.mark.parametrize("template", ["delegation", "talking-points"])
def test_a_guest_reads_whole_sentences_in_his_language(template: str) -> None:
    """One without English stays out of a translated report; one that leans comes after all that do not."""
    said = _quoted(build_brief(_project(), template, BriefOptions()))
    assert "40,000 school places" in said
    assert "公园" not in said


def test_a_person_may_take_a_sentence_that_leans() -> None:
    project = _project()
    (leaning,) = (one.id for one in project.report.segments if one.text.startswith("建成"))
    options = replace(BriefOptions(), include=frozenset({leaning}))
    assert "At the same time" in _quoted(build_brief(project, "delegation", options))


def test_a_quoted_part_does_not_lean_on_its_whole() -> None:
    said = "进出口总额达120亿元，增长8%。其中出口额达70亿元，增长9%。"
    report = read_text(f"清河县政府工作报告\n\n一、2025年工作回顾\n\n{said}\n", "report.txt")
    whole, part = report.segments[-2:]
    english = {
        whole.id: "Total imports and exports reached RMB 12 billion, up 8%.",
        part.id: "Of this, exports reached RMB 7 billion, up 9%.",
    }
    made = {one: Translation(one, said, TranslationState.APPROVED) for one, said in english.items()}
    project = ProjectContent(report, extract_figures(report), made)
    options = replace(BriefOptions(), include=frozenset({whole.id, part.id}))
    quoted = _quoted(build_brief(project, "delegation", options))
    assert "\nExports reached RMB 7 billion, up 9%." in f"\n{quoted}"
    assert "Of this" not in quoted
    assert "Of this" in html_text(build_brief(project, "bilingual", options)), (
        "where its whole stands above it"
    )


def _words(en: str, zh: str) -> tuple[str, str]:
    told = alone(Words.of(en, zh))
    return text_of(told.en), text_of(told.zh)


def test_a_part_that_names_itself_needs_no_whole() -> None:
    zh = "其中，农业总产值增长3.9%。"
    assert _words("Of this, gross output value of agriculture grew by 3.9%.", zh) == (
        "Gross output value of agriculture grew by 3.9%.",
        "农业总产值增长3.9%。",
    )
    assert _words("", "其中数字经济核心产业增长9%。") == ("", "数字经济核心产业增长9%。")
    assert (
        _words("Among them, general public budget revenue grew by 3%.", "其中一般公共预算收入增长3%。")[1][:2]
        == "一般"
    )


@pytest.mark.parametrize(
    ("en", "zh"),
    [
        ("Of these, 12 were new.", "其中新建12所。"),
        ("Of this, RMB 3 billion was spent on schools.", "其中用于学校30亿元。"),
        ("Of these, three are in the park.", "其中园区有三家。"),
        ("Among them, there are 12 schools.", "其中学校12所。"),
        ("Of these, exports grew by 3%.", "其中有12家出口增长3%。"),
        ("Exports grew by 3%.", "其中出口增长3%。"),
        ("Of this, exports grew by 3%.", "出口增长3%。"),
    ],
)
def test_a_part_without_a_name_of_its_own_keeps_its_whole(en: str, zh: str) -> None:
    assert _words(en, zh) == (en, zh)


@pytest.mark.parametrize(
    ("en", "zh", "quoted"),
    [
        (
            "3. We will add 1,200 places.",
            "3. 新增学位1200个；",
            ("We will add 1,200 places.", "新增学位1200个；"),
        ),
        ("Second, grain output grew.", "二是粮食产量增长。", ("Grain output grew.", "粮食产量增长。")),
        ("(2) We will cut debts.", "（二）化解债务。", ("We will cut debts.", "化解债务。")),
        ("We will build 3 schools.", "①新建学校3所。", ("We will build 3 schools.", "新建学校3所。")),
        ("", "（2）新建学校3所。", ("", "新建学校3所。")),
        ("3.5 million visits were made.", "3.5百万人次到访。", None),
        ("First Hospital was opened.", "一院建成。", None),
        ("Whether or not", "一是否则", None),
    ],
)
def test_an_item_is_quoted_without_its_number(en: str, zh: str, quoted: tuple[str, str] | None) -> None:
    assert _words(en, zh) == (quoted or (en, zh))
