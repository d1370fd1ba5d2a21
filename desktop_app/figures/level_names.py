"""Names of levels: how many, how much, how large - everything that is no rate and no rank."""

from __future__ import annotations

import re

from desktop_app.figures import phrases
from desktop_app.figures.model import Figure, Qualifier
from desktop_app.figures.naming import GENERIC, RATES, Case, says_size, stem, with_suffix

_MONEY_NOUN = re.compile(r"奖金|年薪|补贴|补助|奖励|资助|保额|罚款|资金|专项资金|信贷资金")
_TIMES = frozenset({"hours", "minutes", "days", "months"})
_EMPTY_VERBS = frozenset({"提供", "安排", "获", "实现", "投入使用"})
_ADVERBS_BEHIND = re.compile(r"^(?:正式|顺利|成功|初步|全部|陆续|已|均)+")
_SAME_AGAIN = re.compile(r"(?:约合|折合|相当于)\s*(?:人民币)?$")


def level_name(case: Case) -> tuple[str, str]:
    """(indicator, its whole or "") of a level."""
    left = _own_left(case)
    noun, behind = phrases.trim_right(case.words.right)
    parent = parent_of(case)
    if parent:
        return _part_name(case.figure, left, noun, parent), parent
    special = _special_name(case, left, noun, behind)
    return special or _common_name(case, left, noun, behind), ""


def parent_of(case: Case) -> str:
    """The whole that 其中 refers to, or ""."""
    if not phrases.squeeze(case.words.clause).startswith("其中") or case.words.previous is None:
        return ""
    for one in reversed(case.named[: case.words.previous + 1]):
        if one.unit_norm not in RATES and one.indicator_zh:
            return one.parent_zh or one.indicator_zh
    return ""


def _common_name(case: Case, left: str, noun: str, behind: str) -> str:
    figure = case.figure
    if noun and not says_size(left) and not noun.startswith(("较", "同比", "增长", "左右")):
        return _counted(figure, _verb_for(case, left), _countable(noun, figure), behind)
    if not noun and behind and (not left or left in phrases.VERBS):
        return with_suffix(case.clause_before + behind[:20], figure)
    if left and not GENERIC.match(left) and left not in phrases.VERBS:
        return with_suffix(phrases.without_list(_with_shared_verb(case, left)), figure)
    return _from_before(case, left)


def _own_left(case: Case) -> str:
    """The words before a figure without the noun of the figure before (8个街道、总面积 → 总面积)."""
    left = case.words.left
    if case.words.joined and "、" in left and not left.lstrip().startswith("、"):
        left = left.rsplit("、", 1)[1]
    trimmed = phrases.trim_left(left, change=False)
    return "" if trimmed == "累计" else trimmed


def _special_name(case: Case, left: str, noun: str, behind: str) -> str:
    """Forms that are named by their form: the same sum again, groups, medals, streaks, times, money."""
    figure = case.figure
    if case.previous is not None and _SAME_AGAIN.search(case.words.left):
        return case.previous.indicator_zh
    if case.previous is not None and case.left.startswith("实际完成"):
        return f"{case.previous_stem}实际完成额"
    threshold = _threshold_name(case, left, noun)
    if threshold:
        return threshold
    if figure.raw.endswith("大") and figure.unit_zh.startswith("大"):
        return _group_name(figure, left, noun, behind)
    if figure.unit_zh in ("金", "银", "铜"):
        subject = re.sub(r"[0-9]+[金银铜]", "", phrases.trim_left(case.words.clause))
        return f"{subject}{figure.unit_zh}牌数"
    if figure.unit_norm == "years" and case.left.endswith("连续"):
        subject = left.removesuffix("连续") or case.previous_stem
        subject = f"{case.previous_stem}{subject}" if GENERIC.match(subject) else subject
        return f"{subject}{noun}{behind}连续年数"
    if figure.unit_zh == "倍":
        return _multiple_name(case)
    if figure.unit_norm in _TIMES:
        return _time_name(figure, left, noun, behind)
    return _money_name(figure, left, noun)


def _threshold_name(case: Case, left: str, noun: str) -> str:
    """亿元以上项目88个: the sum is a threshold of size, the count is of what lies above it."""
    figure, previous = case.figure, case.previous
    if figure.unit_norm == "CNY" and figure.qualifier is Qualifier.AT_LEAST and noun[:2] in ("项目", "企业"):
        return f"{noun}规模下限"
    above = previous is not None and previous.qualifier is Qualifier.AT_LEAST and previous.unit_norm == "CNY"
    if above and figure.unit_norm == "count" and left[:2] in ("项目", "企业") and case.words.joined:
        return with_suffix(phrases.trim_left(case.words.clause, change=False), figure)
    return ""


def _multiple_name(case: Case) -> str:
    """243件，是全国平均水平的9.8倍: what is compared, and with what."""
    match = re.match(r"^(?:是|为|相当于|约为)(.{2,16}?)的?$", case.left)
    return f"{case.previous_stem}相当于{match[1]}倍数" if match and case.previous else ""


def _group_name(figure: Figure, left: str, noun: str, behind: str) -> str:
    """六大领域: the noun is what is grouped."""
    verb = phrases.governing_verb(left)
    lead = "" if verb in phrases.WEAK else verb
    if 0 < len(left) <= 12 and "、" not in left and not left.endswith("等") and left not in phrases.WEAK:
        lead = left
    return _counted(figure, lead, noun, "" if lead else behind)


def _time_name(figure: Figure, left: str, noun: str, behind: str) -> str:
    if left and not noun and behind:
        return with_suffix(f"{left}{behind[:10]}", figure)
    if not left or left in phrases.VERBS:
        return ""
    added = noun if not says_size(noun) and "“" not in noun else ""
    return with_suffix(re.sub(r"^实现", "", left) + added, figure)


def _money_name(figure: Figure, left: str, noun: str) -> str:
    money = _MONEY_NOUN.match(noun) if figure.unit_norm == "CNY" else None
    if money is None or says_size(left):
        return ""
    return with_suffix(f"{'投入' if left in ('以', '用') else left}{money[0]}", figure)


def _countable(noun: str, figure: Figure) -> str:
    """12家分会场总成交额: what is counted are the 分会场."""
    if figure.unit_norm != "count":
        return noun
    noun = re.sub(r"(?<=\S{4})[^率]{2}率$", "", noun)
    return re.sub(r"(?<=\S{2})(?:总|累计)?(?:成交|交易|销售|营业|融资|投资)(?:总)?额$", "", noun)


def _part_name(figure: Figure, left: str, noun: str, parent: str) -> str:
    """其中企业5.7万家 after 新登记商事主体: 新登记企业数."""
    verb = phrases.first_verb(parent)
    name = left or noun
    if left and noun and left in phrases.VERBS:
        name = left + noun
    if verb and figure.unit_norm != "CNY" and not phrases.first_verb(name):
        name = verb + name
    return with_suffix(name, figure) if name else ""


def _verb_for(case: Case, left: str) -> str:
    """The verb that governs a counted noun: 引入…等20余家企业, 及18家基地 (from the item before)."""
    if case.left in ("以", "用"):
        return "投入"
    verb = phrases.governing_verb(left)
    if verb in ("完成", "实现"):
        return ""
    if verb or not case.words.joined:
        return verb
    clause = re.sub(r"^(?:其中|全年)", "", phrases.squeeze(case.words.clause))
    return phrases.first_verb(clause) or phrases.governing_verb(clause)


def _counted(figure: Figure, verb: str, noun: str, behind: str) -> str:
    if behind and (not verb or (verb in phrases.WEAK and len(behind) > 1)):
        behind = _ADVERBS_BEHIND.sub("", behind)
        if behind not in _EMPTY_VERBS:
            verb = behind if len(behind) <= 13 else ""
    return with_suffix(f"{verb}{noun}", figure) if verb or noun else ""


def _with_shared_verb(case: Case, left: str) -> str:
    """新增A 84家、B 5家: B is 新增B."""
    if case.words.joined and re.match(r"\s*[、和及]", case.words.left):
        verb = phrases.first_verb(phrases.trim_left(case.words.clause))
        if verb and verb not in ("实现", "完成") and not phrases.first_verb(left):
            return verb + left
    left = re.sub(r"^(?:推动|促进|带动|确保)(?=\S{4})", "", left)
    return re.sub(r"(?:^|(?<=\S{2}))(?:完成|实现)(?=\S{2})", "", left)


def _from_before(case: Case, left: str) -> str:
    """Names such as 总数, 惠及, 累计 lean on what was named before."""
    figure, previous = case.figure, case.previous
    if case.clause_before and not case.words.joined:
        return with_suffix(f"{case.clause_before}{left}", figure)
    if previous is None or not previous.indicator_zh:
        return with_suffix(left, figure) if left else ""
    owner = stem(previous.indicator_zh)
    if not left and "累计" in case.words.left and previous.unit_norm == figure.unit_norm:
        return with_suffix(f"累计{re.sub('新(?:增|孵化|引进|建)?', '', owner, count=1)}", figure)
    same_unit = previous.unit_norm == figure.unit_norm
    if same_unit and re.fullmatch(r"[、，]?(?:已|总数|累计)?(?:达到?|增至|增加到)", case.left):
        return with_suffix(f"{re.sub('净增|新增', '', owner)}总", figure)
    if same_unit and left in phrases.VERBS:
        thing = phrases.without_verb(re.sub(r"(?:面积|长度)$", "", owner))
        return with_suffix(f"{left}{thing}", figure)
    if left.endswith("里程"):
        owner = re.sub(r"(?:运营|在建|通车|营业|总)?里程$", "", owner)
    return with_suffix(f"{owner}{left}", figure)
