"""Conjunctions, how hard one works for something, what is done through what, what is asked of others."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("role", "chinese", "told"),
    [
        (
            "results",
            "虽然面临诸多困难，但经济运行总体平稳。",
            "Although we faced many difficulties, economic performance remained stable.",
        ),
        (
            "results",
            "尽管财政收支矛盾突出，但民生投入持续增加。",
            "Although the imbalance between fiscal revenue and expenditure is "
            "pronounced, spending on public wellbeing continued to increase.",
        ),
        (
            "plan",
            "为了方便群众就医，推行先诊疗后付费。",
            "To make it easier for people to see a doctor, we will introduce "
            "the practice of treatment before payment.",
        ),
        (
            "plan",
            "为进一步提升城市形象，实施城市亮化工程。",
            "To further enhance the city image, we will carry out urban lighting projects.",
        ),
        ("plan", "一旦发现隐患，立即整改。", "Once we find hazards, we will make rectifications at once."),
        (
            "plan",
            "优化学校布局，进而促进教育公平。",
            "We will optimize the layout of schools, thereby promoting equity in education.",
        ),
        ("plan", "只有深化改革，才能激发活力。", "Only by deepening reform can we stimulate vitality."),
        ("plan", "一方面加强监管，另一方面优化服务。", "We will strengthen regulation and improve services."),
        (
            "plan",
            "无论遇到什么困难，都要坚持高质量发展。",
            "Whatever difficulties we meet, we will uphold high-quality development.",
        ),
        ("plan", "努力营造风清气正的政治生态。", "We will strive to foster a clean political environment."),
        (
            "plan",
            "千方百计稳定和扩大就业。",
            "We will do everything possible to stabilize and expand employment.",
        ),
        ("plan", "率先实现碳达峰。", "We will take the lead in achieving carbon peaking."),
        ("plan", "同步完善配套设施。", "We will improve supporting facilities at the same time."),
        (
            "plan",
            "坚决遏制耕地“非农化”。",
            "We will resolutely stop farmland from being used for non-agricultural purposes.",
        ),
        ("results", "先后出台人才政策12项。", "12 talent policies were issued one after another."),
        (
            "results",
            "文旅融合点燃消费热情。",
            "We ignited consumption enthusiasm through the integration of culture and tourism.",
        ),
        ("results", "交通建设拉动区域发展。", "We drove regional development through transport development."),
        (
            "results",
            "人才引进增强创新能力。",
            "We enhanced innovation capacity through the recruitment of talent.",
        ),
        (
            "plan",
            "围绕乡村振兴，聚焦产业发展，全面推进农业农村现代化。",
            "Focusing on rural revitalization and industrial development, we will "
            "advance agricultural and rural modernization across the board.",
        ),
        (
            "plan",
            "企业要切实履行安全生产主体责任。",
            "Enterprises must fulfill primary responsibility for workplace safety.",
        ),
        (
            "plan",
            "支持高校毕业生到基层就业。",
            "We will encourage college graduates to work at the community level.",
        ),
        ("results", "12项指标位居全省第一。", "12 indicators ranked first in the province."),
        (
            "results",
            "离高质量发展要求还有较大差距。",
            "There is still a considerable gap between our work and the "
            "requirements of high-quality development.",
        ),
        (
            "results",
            "虽然经济下行压力加大，但就业形势总体稳定。",
            "Although downward pressure on the economy is growing, the employment situation "
            "remained generally stable.",
        ),
        (
            "plan",
            "完善激励机制，从而调动干部积极性。",
            "We will improve incentive mechanisms, thereby mobilizing the enthusiasm of officials.",
        ),
        ("plan", "一旦发现问题，及时处理。", "Once we find problems, we will handle them promptly."),
    ],
)
def test_what_leads_a_clause_is_told(role: str, chinese: str, told: str) -> None:
    assert localised(chinese, role).text == told


@pytest.mark.parametrize(
    ("role", "chinese", "wrong"),
    [
        ("results", "为老年人提供上门服务。", "To "),  # for whom, and not what for
        ("plan", "一旦成功，意义重大。", "Once we"),  # who succeeds, nobody says
        ("results", "人才引进培养体系不断完善。", "Talent attracted"),
        ("plan", "企业要素成本持续下降。", "must"),  # 要素 is one word
    ],
)
def test_what_looks_alike_is_not(role: str, chinese: str, wrong: str) -> None:
    assert wrong not in localised(chinese, role).text
