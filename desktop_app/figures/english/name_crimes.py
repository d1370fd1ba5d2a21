"""Names of crimes by what was done: 起诉侵吞挪用扶贫资金犯罪人数 - people prosecuted for embezzling funds.

The words of crimes that have a name of their own are in the table of `name_words`.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_app.figures import words

_DOING = words.mapped("criminal_deeds")
_BROUGHT = words.mapped("brought_to_justice")
#: Who was brought to justice and for what, as patterns with a template (see `name_rules`).
RULES: tuple[tuple[str, str], ...] = (
    (r"^(?:起诉|提起公诉)(?P<x>.+?嫌疑人)人数$", "{x} prosecuted"),
    (r"^(?:起诉|提起公诉)(?P<x>.+?案件?)人数$", "people prosecuted in {things}"),
    (r"^(?:起诉|提起公诉)(?P<x>.+?)人数$", "people prosecuted for {x}"),
    (r"^(?:批捕|批准逮捕)(?P<x>.+?(?:犯罪|案件?))人数$", "people arrested for {x}"),
    (
        r"^(?:查办|严肃查处|立案侦查|立案查处|立案)(?P<x>.+?(?:犯罪|案件?))人数$",
        "people investigated for {x}",
    ),
    (r"^(?:判处|惩处|严惩|审结)(?P<x>.+?犯罪)人数$", "people convicted of {x}"),
    (r"^(?P<x>.+?犯罪)批捕人数$", "people arrested for {x}"),
    (r"^(?P<x>.+?犯罪)人数$", "people involved in {x}"),
    (r"^(?P<x>.+?案件?)人数$", "people in {things}"),
    (
        r"^(?:依法)?判处(?P<x>\S*?(?:徒刑|死刑|缓刑|拘役|管制|罚金|刑罚|重刑|监禁)\S{0,6})人数$",
        "people sentenced to {x}",
    ),
    (r"^涉?及?(?P<x>\S{2,}?)等纠纷案件$", "cases of disputes over {x} and other matters"),
    (
        r"^(?P<x>“?\S*(?:行动|战役|整治))(?:中|期间)?(?:共|累计)?(?P<y>(?:打击处理|抓获|查处|破获|打掉|查扣|查获|检查|拆除|关停|取缔)\S{2,})$",
        "{y} in {x}",
    ),
    (r"^判决生效(?P<x>\S+?案件)人数$", "people in {x} with effective judgments"),
    (r"^判决生效(?P<x>\S+?案件)(?:数|件数)?$", "{x} with effective judgments"),
    (r"^(?P<x>\S+?案件)一审(?:新?收案|受理)(?:数|件数)?$", "first-instance {x} accepted"),
    (r"^(?P<x>\S+?案件?|\S*诈骗)发案数?$", "{things} reported"),
    (r"^提起公诉人数$", "people prosecuted"),
)
_CRIME = re.compile(
    rf"(?:依法|严厉|从严|共|坚决)*(?P<how>{'|'.join(sorted(_BROUGHT, key=len, reverse=True))})?"
    rf"(?:利用职务便利)?(?P<doing>{'|'.join(sorted(_DOING, key=len, reverse=True))})"
    r"(?P<what>\S{2,}?)等?的?(?P<case>犯罪案件|刑事犯罪|刑事案件|犯罪|案件|案)(?:嫌疑人)?(?P<count>人数|件数|数|)"
)


def crime(name: str, read: Callable[[str], str]) -> str:
    """The English of a crime told by its deed and object, "" for all else."""
    match = _CRIME.fullmatch(name)
    what = read(match["what"]) if match else ""
    if match is None or not what or match["what"].endswith("秩序"):  # has a name of its own
        return ""
    told = f"{_DOING[match['doing']]} {what}"
    how = f" {_BROUGHT[match['how']]}" if match["how"] else ""
    if match["count"] == "人数":
        return f"people{how or ' involved in cases'} {'for' if how else 'of'} {told}"
    cases = "cases" if match["count"] or "案" in match["case"] else "crimes"
    return f"{cases} of {told}{how}"
