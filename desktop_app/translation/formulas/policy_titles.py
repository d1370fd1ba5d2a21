"""Which lines are titles of policies though no 关于 opens them: 支持先进制造业高质量发展若干政策.

A heading that orders a paper to be made or carried out (制定实施细则, 落实若干措施) is none.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.formulas.document_titles import STAGES
from desktop_app.translation.words.rule_words import pattern_of

_YEARS = r"20\d\d年?(?:[—–\-－~～至]+20\d\d)?年?(?:度|修订版?|修正|修改|版|本)?"
_TAIL = rf"(?:[（(](?:{longest_first(STAGES)}|{_YEARS})[）)])*\s*$"
#: Papers that put what they are for in front of themselves.
_SEVERAL = (
    "若干(?:政策措施|政策|措施|举措|规定|意见|办法|建议)|"
    "(?:[一二三四五六七八九十]+条)(?:政策措施|政策|措施|举措|意见)"
)
_RULES = (
    "(?:管理|实施|评价|考核|认定|奖励|奖补|使用|评选|评审|补贴)?(?:暂行|试行)?(?:实施)?(?:细则|办法)|"
    "管理(?:暂行)?规定|扶持政策|支持政策|政策措施|行动方案|行动计划|实施方案|实施意见|工作方案|指导意见"
)
_AIMS = pattern_of("what the title of a policy opens with")
_FOR_AIM = re.compile(
    f"^(?:.{{1,8}}[省市州盟区县旗镇])?(?:进一步|持续|大力|全面|全力|加快|切实|深入)*"
    f"(?:{_AIMS}).{{4,}}(?:{_SEVERAL}|{_RULES}){_TAIL}"
)
_ALL_IN_ONE = re.compile(f"^.{{6,}}的?(?:{_SEVERAL}){_TAIL}")
_ORDERS = re.compile(
    "制[定订]|编制|出台|印发|起草|修[订改](?!版?[）)])|研究|落实|贯彻|执行|推出|兑现|细化|用[好足]|对照|按照|根据|发布|公布|谋划|"
    "(?:完善|健全|建立|实施|推进|推动)[^的]{2,8}(?:方案|计划|办法|细则|意见|清单)$|[，。；：？！]"
)


def is_policy_title(line: str) -> bool:
    """Whether a line is the title of such a paper, rather than a heading that sets a task."""
    plain = line.strip()
    if _ORDERS.search(plain):
        return False
    return _FOR_AIM.match(plain) is not None or _ALL_IN_ONE.match(plain) is not None
