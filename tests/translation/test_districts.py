"""What reports of city districts pack into a clause: verbs in a row, names built together, what is pushed."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("zh", "role", "english"),
    [
        ("新增、改造公交站点30座以上。", "plan", "We will add and renovate at least 30 bus stops."),
        ("新建、改造提升公园12个。", "results", "12 parks were built and upgraded."),
        (
            "推进车公庙枢纽、黄木岗枢纽建设。",
            "plan",
            "We will advance the development of the Chegongmiao Hub and the Huangmugang Hub.",
        ),
        (
            "建立前海—宝安联席会议制度。",
            "results",
            "We established a joint meeting mechanism between Qianhai and Bao'an.",
        ),
        (
            "推动存贷款余额分别增长6.1%和7.7%。",
            "results",
            "Outstanding deposits and loans grew by 6.1% and 7.7%, respectively.",
        ),
        (
            "聚焦科创、金融、时尚“三大产业”，加快产业升级。",
            "plan",
            "Focusing on the three industries of scientific and technological innovation, finance and "
            "fashion, we will accelerate industrial upgrading.",
        ),
        (
            "坚持“稳增长、促消费、扩投资”。",
            "plan",
            "We will stabilize growth, boost consumption and expand investment.",
        ),
        (
            "罗湖、文锦渡口岸客流量分别增长12%、15%。",
            "results",
            "Passenger traffic at Luohu Port and Wenjindu Port grew by 12% and 15%, respectively.",
        ),
        (
            "国际量子研究院、鹏城实验室等加快建设。",
            "results",
            "The building of the International Quantum Academy, the Peng Cheng Laboratory and others was "
            "accelerated.",
        ),
        (
            "推动“个转企”300家、“小升规”60家。",
            "plan",
            "300 self-employed businesses will be upgraded to companies and 60 small firms will be brought "
            "up to designated size.",
        ),
        (
            "推动与港澳在科技、金融等领域合作走深走实。",
            "plan",
            "We will deepen cooperation with Hong Kong and Macao in areas such as science and technology and "
            "finance.",
        ),
        (
            "完成30公里绿道专项规划。",
            "plan",
            "We will complete special plans for 30 kilometers of greenways.",
        ),
        (
            "依托“1+3+N”经济运行调度机制，深化服务。",
            "results",
            "Relying on the “1+3+N” economic operation coordination mechanism, we improved services.",
        ),
        ("东莞全市新增“小巨人”企业65家。", "results", "Dongguan added 65 “little giant” enterprises."),
        ("长安、虎门GDP超过900亿元。", "results", "GDP of Chang'an and Humen exceeded RMB 90 billion."),
        (
            "推进KPI考核。",
            "plan",
            "We will advance KPI assessments.",
        ),
        (
            "深化与港澳规则衔接、机制对接。",
            "plan",
            "We will promote the alignment of rules and mechanisms with Hong Kong and Macao.",
        ),
    ],
)
def test_a_packed_clause_is_told(zh: str, role: str, english: str) -> None:
    assert localised(zh, role).text == english


@pytest.mark.parametrize(
    ("zh", "not_told"),
    [
        ("新增、建议公交站点30座以上。", "suggest"),
        ("推动消费回升、投资增长。", "promote the construction"),
        ("深圳企业总部、某大厦建设。", "development of"),
        ("城镇—乡村公路。", "between"),
    ],
)
def test_what_looks_alike_is_not(zh: str, not_told: str) -> None:
    assert not_told not in localised(zh, "plan").text
