"""What a project will bring once it is built: a forecast, also in a part on results.

建成达产后将提供岗位2000个, 该项目将新建校舍16万平方米, 年销售电量可达1亿度.
"""

from __future__ import annotations

import re

from desktop_app.figures import marks

_RUNS = r"(?:建成|投产|达产|达效|投用|投运|投入使用|投入运营|竣工|完工|实施|通车|满产)"
#: 全部建成投产后，预计年产值8亿元: from here on the statement looks ahead.
_ONCE_IT_RUNS = re.compile(rf"{_RUNS}(?:[、和]?{_RUNS})*[后时][，]?[^，。；\d]{{0,12}}(?:将|可|预计|能|年)")
_WILL = re.compile(
    r"(?<![即行必])(?:将|预计可|预计将)(?:年?新建|改?扩建|建成|建设|增设|提供|解决|形成|带动|创造|打造|吸纳|惠及|培养|投资|实现年|新增)"
)
#: 计划总投资5亿元，新建厂房5万平方米.
_TO_BE_BUILT = re.compile(
    r"计划总?投资[^，；]{0,12}，(?:[^；]*，)?(?:[^，；、\d]*[\d.]+[^，；、]*、)*(?:主要)?(?:新建|建设|改建|扩建|改造|购置|装修|搭建)[^，；]*$"
)
_WITHIN_REACH = re.compile(r"年[^，。；\d]{2,8}可达")
_DONE = re.compile(r"已|实际|截[至止]|目前|完成")


def is_to_come(sentence_left: str, left: str) -> bool:
    """Whether the statement before a level, whose clause is `left`, tells what is still to come."""
    said = marks.behind_last(sentence_left, "；。")
    ahead = (
        _ONCE_IT_RUNS.search(said)
        or _WILL.search(said)
        or _WITHIN_REACH.search(said)
        or _TO_BE_BUILT.search(said)
    )
    return bool(ahead) and not _DONE.search(left)
