"""Names of parts, announced by 其中 or told in a bracket: with what their whole says of all."""

from __future__ import annotations

import re

from desktop_app.figures import phrases, words
from desktop_app.figures.model import Figure
from desktop_app.figures.naming.ages import age_name
from desktop_app.figures.naming.case import GENERIC, Case, says_size, stem, with_suffix
from desktop_app.figures.naming.leaning_names import LEVELS, leaning_name, name_from_before
from desktop_app.figures.naming.said_once import cost_of_works
from desktop_app.figures.naming.thresholds import threshold_name
from desktop_app.figures.naming.wholes import of_school, sign, with_rest_of, with_size_of

#: Who does what their whole is counted by.
_DONE_BY = re.compile(r"(?<=\S{2})(?:受理|审结|办结|执结|立案|起诉)$")
_STATE_OF_WORKS = re.compile(
    r"(?:计划)?(?:续建|新建|新开工|开工|竣工投产|竣工|完工|在建|拟建|储备|前期|投产|投用)"
)
_WORKS = re.compile(r"(?:项目|工程)$")
_ALSO_DONE = re.compile(r"新建|改建|扩建|补植|续建|改造")
#: Those of whom a part is that says nothing more.
_BODIES = re.compile(r"[省市州县区]本级|[省市县区]直|城[镇区乡]|农村|乡村|县城")

#: 4822件（含再审1件）, 475起（醉驾132起）: some of those just counted.
_INSIDE = re.compile(
    r"\s*[（(](?P<with>其?中?含)?(?P<own>(?!其中)(?:增资|减资|[^（）()，、\d占增减较比]{2,14}))$"
)
#: 小学281所（公办250所，民办31所）: whose they are, of those just counted.
_OWNERSHIP = re.compile(rf"^(?P<whose>{'|'.join(words.listed('ownership'))})")
_OWNED = re.compile(rf"^[，、（(；]?(?:其中[：，]?)?{_OWNERSHIP.pattern[1:]}$")


def inside_name(case: Case) -> tuple[str, str] | None:
    """4822件（含再审1件）, 475起（醉驾132起）: (name, its whole) of some of those just counted, else None."""
    if owned := _owned_name(case):
        return owned
    inner = _INSIDE.match(case.words.left)
    before = case.previous if inner else None
    if inner and re.match(r"每[百千万]|人均|平均", inner["own"]):
        return with_suffix(inner["own"], case.figure), ""
    if inner is None or before is None or before.unit_norm != case.figure.unit_norm:
        return None
    own, verb = inner["own"], phrases.first_verb(before.indicator_zh)
    if LEVELS.fullmatch(own):  # 建设项目27项（省级6项、市级5项）
        return _of_level(case, own, before)
    if (
        not inner["with"]
        and _STATE_OF_WORKS.fullmatch(own)
        and _WORKS.search(stem(before.parent_zh or before.indicator_zh))
    ):
        return _in_state(case, own, before)
    if not inner["with"] and (own in phrases.VERBS or GENERIC.match(own) or not verb):
        return None
    thing = next((one for one in ("案件", "项目") if case.previous_stem.endswith(one)), "")
    thing = "" if own.endswith(("案", "工程", thing or "？")) else thing
    lead = "" if inner["with"] else verb
    return with_suffix(f"{lead}{own}{thing}", case.figure), before.indicator_zh


def _in_state(case: Case, state: str, before: Figure) -> tuple[str, str]:
    """实施高端化项目76项（新建48项，续建28项）: those of a state among the works just counted, and all."""
    whole = before.parent_zh or before.indicator_zh
    works = re.sub(r"^全[国省市区县州]", "", stem(whole))
    works = re.sub(r"^(?:共|累计)*(?:实施|安排|推进|谋划|完成|建设)(?=\S{3})", "", works)
    return with_suffix(f"{state}{works}", case.figure), whole


def _of_level(case: Case, level: str, before: Figure) -> tuple[str, str]:
    """Those of a level among the things just counted, and all of them."""
    of_parts = before.parent_zh and LEVELS.match(before.indicator_zh)
    told = stem(before.indicator_zh)
    name = with_suffix(_at_level(level, told, phrases.first_verb(told)), case.figure)
    return name, before.parent_zh if of_parts else before.indicator_zh


def _owned_name(case: Case) -> tuple[str, str] | None:
    """小学281所（公办250所，民办31所）: (private primary schools, primary schools), else None."""
    said = _OWNED.match("".join(case.words.left.split()))
    before = case.previous
    if said is None or before is None or before.unit_norm != case.figure.unit_norm:
        return None
    told = re.sub(r"^(?:全[国省市区县州]|我[省市区县州])", "", case.previous_stem)
    what = _OWNERSHIP.sub("", told)
    whole = before.indicator_zh if what == told else before.parent_zh
    return with_suffix(f"{said['whose']}{what}", case.figure), whole


def name_of_part(case: Case, left: str, noun: str, parent: str) -> tuple[str, str]:
    """(indicator, its whole) of a part that 其中 announces."""
    beside = case.previous if case.words.joined and GENERIC.match(left) else None
    if beside is not None and beside.parent_zh:  # 其中新增谋划项目148个、总投资217亿元: of those 148
        return name_from_before(case, left), parent
    if aged := age_name(case.figure, noun):  # 人口385万人，其中60岁及以上人口占比23.5%
        return aged, ""
    if over := threshold_name(case, left, noun):  # 项目58个，其中亿元以上项目31个
        return over, parent if case.figure.unit_norm == "count" else ""
    if cost := cost_of_works(case, left):
        return cost, ""
    if not left and not noun and case.words.joined and not case.left:
        return with_suffix(case.previous_stem, case.figure), parent  # 其中，刑事案件238件300人
    if _STATE_OF_WORKS.fullmatch(left) and (works := _WORKS.search(stem(parent))):
        return with_suffix(left + works[0], case.figure), parent  # 项目14个（其中续建3个，新开工11个）
    if _REVENUE_OF.fullmatch(left) and "财政" in parent:  # 财政总收入61亿元，其中地方级收入32亿元
        return f"{left[:-2]}财政收入", parent
    if left.endswith("部门") and (collected := leaning_name(case, left)):
        return collected, parent  # 其中：税务部门完成21334万元
    if rest := _with_rest(case, left, parent) or _kind_of_whole(case, left, parent):
        return rest, parent
    return _part_name(case.figure, left, noun, parent), "" if _is_another_size(
        case.figure, parent
    ) else parent


_REVENUE_OF = re.compile("(?:地方级?|[省市县区乡镇本]级)收入")
#: A rest that only says how they are counted.
_COUNTS_ALONE = ("", "数", "额", "人次", "人数", "户数", "面积", "长度")


def _with_rest(case: Case, left: str, parent: str) -> str:
    """医院平均住院日8.8日，其中公立医院8.4日: the rest of the whole's name, else ""."""
    whole = next((one for one in reversed(case.named) if one.indicator_zh == parent), None)
    if whole is None or whole.unit_norm != case.figure.unit_norm or says_size(left) or LEVELS.search(left):
        return ""
    told = with_rest_of(left, stem(parent))
    return with_suffix(told, case.figure) if told and told[len(left) :] not in _COUNTS_ALONE else ""


def _kind_of_whole(case: Case, left: str, parent: str) -> str:
    """营业网点43万处，其中设在农村的11.7万处: such as are, "" for all else."""
    said = case.left.endswith("的") and left and case.figure.unit_norm == "count"
    whole = next((one for one in reversed(case.named) if one.indicator_zh == parent), None) if said else None
    same = whole is not None and sign(whole) == sign(case.figure)
    return with_suffix(f"{left.removesuffix('的')}的{stem(parent)}", case.figure) if same else ""


def part_of_average(case: Case, left: str) -> str:
    """平均住院日8.8日，其中公立医院8.4日: an average of some of them, else ""."""
    whole = case.previous if phrases.squeeze(case.words.clause).startswith("其中") else None
    if whole is None or whole.unit_norm != case.figure.unit_norm or "平均" not in whole.indicator_zh:
        return ""
    rest = "" if says_size(left) else with_rest_of(left, whole.indicator_zh)
    return with_suffix(rest, case.figure) if rest else ""


def _part_name(figure: Figure, left: str, noun: str, parent: str) -> str:
    """其中企业5.7万家 after 新登记商事主体: 新登记企业数."""
    verb = phrases.first_verb(re.sub(r"^全[国省市区县州](?=\S{4})", "", parent))
    left = "" if noun and left.endswith("等") else left  # 其中，光伏发电等3个省级重点项目: examples
    name = re.sub(r"^(?:实现|完成)(?=\S{3})|(?<=产业)(?:完成|实现)(?=增加值)", "", left) or noun
    if _ALSO_DONE.fullmatch(name) and parent.endswith("面积"):  # 建设农田林网20万亩，其中新建8万亩
        thing = re.sub(r"^(?:建设|完善|实施|推进|[和、])+", "", stem(parent))
        return with_suffix(name + phrases.without_verb(thing), figure)
    if name.endswith(stem(parent)):  # 不起诉70人，其中证据不足不起诉5人
        return with_suffix(name, figure)
    if left and noun and left in phrases.VERBS:
        name = left + noun
    if LEVELS.fullmatch(name) and figure.unit_norm == "count":  # 重点项目98个，其中：省级8个
        return with_suffix(_at_level(name, stem(parent), verb), figure)
    if told := of_school(name, parent, figure):
        return told
    if _DONE_BY.search(name):  # 受理案件25.4万件，其中市中院受理2.8万件
        return with_suffix(name + phrases.without_verb(re.sub(r"^\S*?(?=案件)", "", stem(parent))), figure)
    if verb and figure.unit_norm != "CNY" and not phrases.first_verb(name):
        name = verb + name
    if _BODIES.fullmatch(name) and figure.unit_norm != "CNY":  # 低保对象33087户，其中市本级23502户
        return with_suffix(name + re.sub(r"^全[省市县区州]", "", stem(parent)), figure)
    name = name if _is_another_size(figure, parent) else with_size_of(name, parent)
    return with_suffix(name, figure) if name else ""


#: 建设项目 are things that begin with a verb.
_NO_DEED = re.compile("(?:建设|开发|改造|服务|培训|示范)(?:项目|工程|机构|单位|基地|企业)")


def _at_level(level: str, whole: str, verb: str) -> str:
    """县级以上农业龙头企业98家，其中：省级8家; 建成工作站60个，其中省级8个; 建设项目27项，省级6项."""
    deed = "" if _NO_DEED.match(whole) else verb
    thing = re.sub(r"^\S*?级(?:及?以上)?的?|^全[国省市区县州]", "", whole.removeprefix(deed))
    return f"{deed}{level}{thing}"


def _is_another_size(figure: Figure, parent: str) -> bool:
    """肉类总产量…，其中生猪出栏11万头: it is counted in heads."""
    if parent.endswith(("投资", "投资额", "投资比重")):  # 年计划投资561亿元，其中在建项目185项
        return figure.unit_norm == "count"
    return parent.endswith("产量") and figure.unit_norm not in ("t", "kg")
