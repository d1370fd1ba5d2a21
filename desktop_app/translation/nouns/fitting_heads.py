"""What a head is called of such a thing: rivers are treated, confidence is of those who have it.

Knows English alone.
"""

from __future__ import annotations

import re

from desktop_app.translation.words.people import names_people

_GOVERNED = "the governance of {}"
# What is treated, and not governed.
TREATED = re.compile(
    r"\b(?:waste|wastewater|sewage|pollut\w+|exhaust|odors?|noise|dust|soil|erosion|desertification|"
    r"rivers?|lakes?|mines?|waterlogging|waters|water bodies)\b"
)
_CAMPAIGN = "the campaign to improve {}"
_IMPROVED = re.compile(r"^(?:the )?(?:[\w-]+ )*(?:improvements?|upgrading|renovation|treatment|governance)\b")
# Who has confidence; one has it in anything else.
_HELD = {
    "confidence in {}": "the confidence of {}",
    "satisfaction with {}": "the satisfaction of {}",
}
_CONFIDENT = re.compile(r"\b(?:enterprises|entities|businesses)$")
# What people do themselves, and what is done for them: 网格员巡查, 人民陪审员培训.
_OF_PEOPLE = {
    "the inspection of {}": "inspections by {}",
    "training in {}": "training for {}",
}
_PREVENTED = "the prevention and control of {}"
_SITES = re.compile(
    r"\b(?:sites|campuses|schools|communities|ports|hospitals|institutions|villages|places|venues|markets|"
    r"borders|stations|airports|factories|parks|areas|enterprises|homes)$"
)
_DUTIES = re.compile(
    r"\b(?:building|safety|protection|control|stability|governance|security|work|prevention)$"
)
_DEFENSE = "the line of defense for {}"
_THREAT = re.compile(r"\b(?:epidemics?|outbreaks?|COVID-19|disasters?|floods?|fires?|accidents?|risks?)$")


def fitting(pattern: str, english: str) -> str:
    """What a head is called of such a thing: rivers are treated, confidence is of those who have it."""
    people = names_people(english)
    if pattern in _HELD and (people or _CONFIDENT.search(english)):
        return _HELD[pattern]
    if pattern in _OF_PEOPLE and people:
        return _OF_PEOPLE[pattern]
    if pattern == _PREVENTED and _SITES.search(english):  # 工地 + 防控: where it is done
        return "prevention and control at {}"
    if pattern == "the primary responsibilities of {}" and _DUTIES.search(english):
        return "primary responsibility for {}"
    if pattern == _DEFENSE and _THREAT.search(english):
        return "the line of defense against {}"
    if pattern == "problems in {}" and english.startswith("“"):  # “大班额” + 问题: what the problem is
        return "the problem of {}"
    if pattern == "the implementation of {}" and english.endswith(" cases"):  # 涉民生案件 + 执行
        return "enforcement in {}"
    if pattern == _CAMPAIGN and _IMPROVED.search(english):  # 综合整治 + 提升行动
        return "the campaign for {}"
    return "the treatment of {}" if pattern == _GOVERNED and TREATED.search(english) else pattern
