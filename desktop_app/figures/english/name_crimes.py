"""Names of crimes by what was done: 起诉侵吞挪用扶贫资金犯罪人数 - people prosecuted for embezzling funds.

The words of crimes that have a name of their own are in the table of `name_words`.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_app.alternation import longest_first
from desktop_app.figures import words
from desktop_app.figures.english.name_words import noun
from desktop_app.figures.english.series import listed

_DOING = words.mapped("criminal_deeds")
_BROUGHT = words.mapped("brought_to_justice")
_CRIME = re.compile(
    rf"(?:依法|严厉|从严|共|坚决)*(?P<how>{longest_first(_BROUGHT)})?"
    rf"(?:利用职务便利)?(?P<doing>{longest_first(_DOING)})(?!贿赂)"
    r"(?P<what>\S{2,}?)等?的?(?P<case>犯罪案件|刑事犯罪|刑事案件|犯罪|案件|案)(?:嫌疑人)?(?P<count>人数|件数|数|)"
)
#: 起诉传销、集资诈骗和非法吸收公众存款案件: several crimes, 案件 said once.
_SEVERAL = re.compile(
    rf"(?:依法|严厉|从严|严肃|共|坚决)*(?P<how>{longest_first(_BROUGHT)})?(?:发生在[^的]{{2,}}中的)?"
    r"(?P<list>[^、的等]{2,12}(?:、[^、的等]{2,12})*[、和及][^、的等]{2,12}?)等?类?(?P<case>犯罪案件|案件|犯罪)(?P<count>人数|件数|数|)"
)
_JOINTS = re.compile("[、和及]")
_ARE_CRIMES = re.compile(
    "[骗贿盗抢杀奸毒黑赌]|侵占|挪用|贪污|传销|吸收|走私|渎职|滥用|伤害|绑架|滋事|斗殴|事故|肇事|驾驶"
)


#: The name of a crime behind “cases of”.
_OF_A_CRIME = re.compile("^(?:the )?crimes? of ")


def crime(name: str, read: Callable[[str], str]) -> str:
    """The English of a crime told by its deed and object, "" for all else."""
    return _in_a_field(name, read) or _by_deed(name, read) or _several(name, read)


#: 查处企业监管、市场准入等环节行贿、受贿犯罪案件: where they were committed stands in front.
_WHERE = re.compile(
    rf"(?:依法|严厉|从严|严肃|共|坚决)*(?P<how>{longest_first(_BROUGHT)})?(?P<field>[^的案罪]{{2,}}?)等?(?:重点)?(?:领域|环节)的?"
    r"(?P<what>\S{2,}?(?:犯罪案件|案件|犯罪))(?P<count>人数|件数|数|)"
)


def _in_a_field(name: str, read: Callable[[str], str]) -> str:
    """Cases of bribery in market access investigated, "" where the field or the crimes are not known."""
    match = _WHERE.fullmatch(name) if "领域" in name or "环节" in name else None
    if match is None:
        return ""
    field = noun(f"{match['field']}领域") or read(match["field"])
    counts = match["count"] != "人数" and not match["what"].endswith("犯罪")
    what = read(f"{match['what']}数" if counts else match["what"])
    if not field or not what:
        return ""
    how = f" {_BROUGHT[match['how']]}" if match["how"] else ""
    if match["count"] == "人数":
        return f"people{how or ' involved in cases'} {'for' if how else 'of'} {what} in {field}"
    return f"{what} in {field}{how}"


def _several(name: str, read: Callable[[str], str]) -> str:
    """Cases of fraud, extortion and robbery prosecuted: each is a crime of its own."""
    match = _SEVERAL.fullmatch(name)
    parts = _JOINTS.split(match["list"]) if match else []
    told = [read(f"{part}罪") or read(part) for part in parts if part]
    if match is None or len(told) < 2 or not all(told) or not _ARE_CRIMES.search(match["list"]):
        return ""
    how = f" {_BROUGHT[match['how']]}" if match["how"] else ""
    crimes = listed([_OF_A_CRIME.sub("", one) for one in told])
    if match["count"] == "人数":
        return f"people{how or ' involved in cases'} {'for' if how else 'of'} {crimes}"
    return f"cases of {crimes}{how}"


def _by_deed(name: str, read: Callable[[str], str]) -> str:
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
