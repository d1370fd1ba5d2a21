"""What is counted by its measure word, what shares the deed in front, what is of a year, what is added."""

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("举办演出50场，展览12场。", "50 performances were held, and 12 exhibitions were held."),
        ("培育各类市场主体1.2万户。", "12,000 market entities were fostered."),
        ("接待5国客商。", "We received business representatives from 5 countries."),
        (
            "接待法国、德国等5国客商。",
            "We received business representatives from 5 countries such as France and Germany.",
        ),
        ("亮化街道12条。", "12 streets were lit up."),
        ("落地科技保险7单。", "7 technology insurance contracts were launched."),
        ("发放消费券3批。", "3 batches of consumption vouchers were issued."),
        ("新增农产品销售额5亿元。", "Additional sales of agricultural products stood at RMB 500 million."),
        (
            "新增机电产品出口12亿元。",
            "Additional exports of mechanical and electrical products stood at RMB 1.2 billion.",
        ),
        (
            "新增跨境电商进出口额12亿元。",
            "Additional cross-border e-commerce imports and exports stood at RMB 1.2 billion.",
        ),
        ("新增耕地利用率达到95%。", "The utilization rate of newly added arable land reached 95%."),
        ("实现智慧社区全覆盖。", "We achieved full coverage of smart communities."),
        ("2025年重点工作任务全面完成。", "The priority tasks for 2025 were fully completed."),
        ("完成2025年度省级重点项目。", "We completed the provincial-level key projects for 2025."),
    ],
)
def test_told_whole(text: str, english: str) -> None:
    told = localised(text)
    assert told.complete
    assert told.text == english


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("举办展会5场，参展企业300家。", "300 exhibit"),
        ("举办活动50场，媒体报道120次。", "held, and 120"),
        ("查处违法案件350起，罚没款120万元。", "120 million"),
        ("2025年规模以上工业企业达到320家。", "for 2025"),
    ],
)
def test_what_is_of_another_kind_shares_nothing(text: str, wrong: str) -> None:
    assert wrong not in localised(text).text


def test_projects_of_a_year_are_counted_without_an_article() -> None:
    assert "120 key projects for 2026" in localised("实施2026年重点项目120个。", "plan").text
