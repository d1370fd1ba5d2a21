"""Names of indicators: what each figure of a stretch of text measures.

Chinese names are built here from the words around the figure; the English is `indicator_names`'.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.figures import indicator_names, phrases
from desktop_app.figures import words as vocabulary
from desktop_app.figures.model import Direction, Figure, Kind
from desktop_app.figures.phrases import ATTRIBUTE, Surroundings, surroundings

_RATES = frozenset({"%", "‰", "percentage points", "per mille points", "basis points"})
_SUFFIX = vocabulary.mapped("suffix_by_unit")
_GENERIC = re.compile(
    r"^(?:年|累计)?(?:注册资本|总面积|占地面积|建筑面积|总投资|计划总投资|投资|总数|数量|总量|规模|总规模|金额|总额|合同金额|协议金额|面积|产值|销售额|收入"
    r"|占\S{1,8}(?:比重|比例)?|比重|占比|增加值|出口|进口|装机容量|总里程|在建里程|增速|增幅|入驻企业|总值|余额|参与人数|产量|利润)$"
)
#: Figures of such units are never what the next one is about.
_NO_SUBJECT = frozenset({"years", "days", "months", "hours", "minutes", "times", "rounds", "rank"})
_PARENTHESIS = re.compile(r"^其中")


def name_all(figures: Sequence[Figure], text: str, folded: str, heading: str) -> list[Figure]:
    """The figures with indicator names, parents and English names, in the same order."""
    named: list[Figure] = []
    for index in range(len(figures)):
        words = surroundings(text, figures, index)
        name, parent = _name(figures, named, index, words)
        name = _canonical(name or _fallback(words, heading), figures[index])
        named.append(replace(figures[index], indicator_zh=name, parent_zh=parent))
    return [replace(one, indicator_en=indicator_names.english_name(one.indicator_zh)) for one in named]


def _canonical(name: str, figure: Figure) -> str:
    """本地生产总值 is what one place calls 地区生产总值."""
    if name == "本地生产总值":
        return "地区生产总值（本地生产总值）"
    return name.replace("地区生产总值（本地生产总值）", "地区生产总值").replace(
        "本地生产总值", "地区生产总值"
    )


def _name(
    figures: Sequence[Figure], named: Sequence[Figure], index: int, words: Surroundings
) -> tuple[str, str]:
    figure = figures[index]
    shared = _distributed(figures, named, index, words)
    if shared:
        return shared, ""
    previous = _previous(words, named)
    if figure.kind is Kind.RANK:
        return _rank_name(figure, words, previous, named), ""
    if figure.unit_norm in _RATES:
        return _rate_name(figure, words, previous, named)
    return _level_name(figure, words, previous, named)


def _previous(words: Surroundings, named: Sequence[Figure]) -> Figure | None:
    """The figure before in the sentence that says what is spoken of (连续11年 does not)."""
    if words.previous is None:
        return None
    for one in reversed(named[: words.previous + 1]):
        if one.unit_norm not in _NO_SUBJECT and one.block_id == named[words.previous].block_id:
            return one
    return named[words.previous]


# --- levels ---------------------------------------------------------------------------------


def _level_name(
    figure: Figure, words: Surroundings, previous: Figure | None, named: Sequence[Figure]
) -> tuple[str, str]:
    left = _own_left(words)
    noun, verb_behind = phrases.trim_right(words.right)
    parent = _parent(words, named)
    if parent:
        return _part_name(left, noun, parent, figure), parent
    special = _special_name(figure, words, left, noun, verb_behind, previous)
    if special:
        return special, ""
    if noun and not _is_attribute(left) and not noun.startswith(("较", "同比", "增长", "左右")):
        return _counted(_verb_for(words, left, previous), _countable(noun, figure), verb_behind, figure), ""
    if not noun and verb_behind and (not left or left in phrases.VERBS):
        return _with_suffix(_before_of(words, previous) + verb_behind[:20], figure), ""
    if left and not _GENERIC.match(left) and left not in phrases.VERBS:
        return _with_suffix(phrases.without_list(_inherit_verb(left, words, previous)), figure), ""
    return _from_before(left, figure, words, previous), ""


def _own_left(words: Surroundings) -> str:
    """The words before a figure without the noun of the figure before (8个街道、总面积 → 总面积)."""
    left = words.left
    if words.joined and "、" in left:
        left = left.rsplit("、", 1)[1] if not left.lstrip().startswith("、") else left
    trimmed = phrases.trim_left(left, change=False)
    return "" if trimmed == "累计" else trimmed


def _special_name(
    figure: Figure, words: Surroundings, left: str, noun: str, verb_behind: str, previous: Figure | None
) -> str:
    """Groups (六大领域), medals, streaks of years, times, and kinds of money right behind."""
    if previous is not None and re.search(r"(?:约合|折合|相当于)\s*(?:人民币)?$", words.left):
        return previous.indicator_zh
    if previous is not None and phrases.squeeze(words.left).startswith("实际完成"):
        return f"{_stem(previous.indicator_zh)}实际完成额"
    if figure.unit_zh.startswith("大") and figure.raw.endswith("大"):
        plain = bool(left) and len(left) <= 12 and "、" not in left and not left.endswith("等")
        verb = phrases.governing_verb(left)
        lead = "" if verb in phrases.WEAK else verb
        if plain and left not in phrases.WEAK:
            lead = left
        return _counted(lead, noun, "" if lead else verb_behind, figure)
    if figure.unit_zh in ("金", "银", "铜"):
        return f"{re.sub('[0-9]+[金银铜]', '', phrases.trim_left(words.clause))}{figure.unit_zh}牌数"
    if figure.unit_norm == "years" and re.search(r"连续\s*$", words.left):
        subject = left.removesuffix("连续") or (_stem(previous.indicator_zh) if previous else "")
        if _GENERIC.match(subject) and previous is not None:
            subject = f"{_stem(previous.indicator_zh)}{subject}"
        return f"{subject}{noun}{verb_behind}连续年数"
    if figure.unit_norm in ("hours", "minutes", "days", "months") and left and not noun and verb_behind:
        return _with_suffix(f"{left}{verb_behind[:10]}", figure)
    if figure.unit_norm in ("hours", "minutes", "days", "months") and left and left not in phrases.VERBS:
        added = noun if not ATTRIBUTE.search(noun) and "“" not in noun else ""
        return _with_suffix(re.sub("^实现", "", left) + added, figure)
    money = _MONEY_NOUN.match(noun) if figure.unit_norm == "CNY" and noun else None
    if money and not _is_attribute(left):
        lead = left if left not in ("以", "用") else "投入"
        return _with_suffix(f"{lead}{money[0]}", figure)
    return ""


#: 占全国的1/5, 第一产业增加值占国内生产总值比重为7.1%.
_OWNER = re.compile(
    r"(?P<what>(?:(?<=^其中)|^(?!其中))[^占]{2,20})?占(?P<whole>[^占有]{2,12}?)"
    r"(?:的?(?:比重|比例|份额))?(?:分别)?(?:达到|达|为|的|超过|超|近|约|到)*$"
)
_MONEY_NOUN = re.compile(r"奖金|年薪|补贴|补助|奖励|资助|保额|罚款|资金|专项资金|信贷资金")


def _countable(noun: str, figure: Figure) -> str:
    """12家分会场总成交额: what is counted are the 分会场."""
    if figure.unit_norm != "count":
        return noun
    return re.sub(r"(?<=\S{2})(?:总|累计)?(?:成交|交易|销售|营业|融资|投资)(?:总)?额$", "", noun)


def _before_of(words: Surroundings, previous: Figure | None) -> str:
    """The thing spoken of in the clause before, when that clause holds no figure of its own."""
    if not words.before or re.search(r"\d", words.before):
        return ""
    return phrases.without_verb(phrases.without_list(phrases.trim_left(words.before)))[:20]


def _part_name(left: str, noun: str, parent: str, figure: Figure) -> str:
    """其中企业5.7万家 after 新登记商事主体: 新登记企业数."""
    verb = phrases.first_verb(parent)
    stem = left or noun
    if left and noun and left in phrases.VERBS:
        stem = left + noun
    if verb and figure.unit_norm != "CNY" and not phrases.first_verb(stem):
        stem = verb + stem
    return _with_suffix(stem, figure) if stem else ""


def _is_attribute(left: str) -> bool:
    return bool(left) and bool(ATTRIBUTE.search(left)) and left not in phrases.VERBS


def _verb_for(words: Surroundings, left: str, previous: Figure | None) -> str:
    """The verb that governs a counted noun: 引入…等20余家企业, 及18家基地 (from the item before)."""
    if phrases.squeeze(words.left) in ("以", "用"):
        return "投入"
    verb = phrases.governing_verb(left)
    if verb in ("完成", "实现"):
        return ""
    if verb or not words.joined or previous is None:
        return verb
    clause = re.sub(r"^(?:其中|全年)", "", phrases.squeeze(words.clause))
    return phrases.first_verb(clause) or phrases.governing_verb(clause)


def _counted(verb: str, noun: str, verb_behind: str, figure: Figure) -> str:
    if verb_behind and (not verb or (verb in phrases.WEAK and len(verb_behind) > 1)):
        behind = re.sub(r"^(?:正式|顺利|成功|初步|全部|陆续|已|均)+", "", verb_behind)
        if behind not in ("提供", "安排", "获", "实现", "投入使用"):
            verb = behind if len(behind) <= 13 else ""
    stem = f"{verb}{noun}" if noun else verb
    return _with_suffix(stem, figure) if stem else ""


def _with_suffix(stem: str, figure: Figure) -> str:
    if figure.unit_norm == "CNY" and stem.endswith(("出口", "进口")):
        return f"{stem}额"
    if ATTRIBUTE.search(stem) and stem not in phrases.VERBS:
        return stem
    suffix = _SUFFIX.get(figure.unit_norm, "数" if figure.unit_norm == "count" else "")
    return stem if suffix and stem.endswith(suffix) else stem + suffix


def _inherit_verb(left: str, words: Surroundings, previous: Figure | None) -> str:
    """新增A 84家、B 5家: B is 新增B."""
    if words.joined and previous is not None and re.match(r"\s*[、和及]", words.left):
        verb = phrases.first_verb(phrases.trim_left(words.clause))
        if (
            verb
            and not left.startswith(verb)
            and not phrases.first_verb(left)
            and verb not in ("实现", "完成")
        ):
            return verb + left
    left = re.sub(r"^(?:推动|促进|带动|确保)(?=\S{4})", "", left)
    return re.sub(r"(?:^|(?<=\S{2}))(?:完成|实现)(?=\S{2})", "", left)


def _from_before(left: str, figure: Figure, words: Surroundings, previous: Figure | None) -> str:
    """Names such as 总数, 惠及, 累计 lean on what was named before."""
    subject = _before_of(words, previous)
    if subject and not words.joined:
        return _with_suffix(f"{subject}{left}", figure)
    if previous is None or not previous.indicator_zh:
        return _with_suffix(left, figure) if left else ""
    stem = _stem(previous.indicator_zh)
    if not left and "累计" in words.left and previous.unit_norm == figure.unit_norm:
        return _with_suffix(f"累计{re.sub('新(?:增|孵化|引进|建)?', '', stem, count=1)}", figure)
    if left.endswith("里程"):
        stem = re.sub(r"(?:运营|在建|通车|营业|总)?里程$", "", stem)
    return _with_suffix(f"{stem}{left}", figure)


def _stem(name: str) -> str:
    return re.sub(
        r"(?:同比增速|同比降幅|增速|降幅|提升幅度|下降幅度|人数|户数|件数|(?<!总)(?<!指)(?<!系)数|(?<![总余金])额|占比)$",
        "",
        name,
    )


def _parent(words: Surroundings, named: Sequence[Figure]) -> str:
    clause = phrases.squeeze(words.clause)
    if not _PARENTHESIS.match(clause) or words.previous is None:
        return ""
    for one in reversed(named[: words.previous + 1]):
        if one.unit_norm not in _RATES and one.indicator_zh:
            return one.parent_zh or one.indicator_zh
    return ""


# --- rates, ranks, lists --------------------------------------------------------------------


def _rate_name(
    figure: Figure, words: Surroundings, previous: Figure | None, named: Sequence[Figure]
) -> tuple[str, str]:
    parent = _parent(words, named)
    target = figure.kind is Kind.TARGET
    moving = figure.direction is not Direction.NONE
    owner = _OWNER.search(phrases.squeeze(words.left))
    if owner and not moving:
        spoken_of = previous.indicator_zh if words.joined and previous else _level_before(words, named)
        return f"{owner['what'] or _stem(spoken_of)}占{owner['whole']}比重", parent
    if moving and phrases.is_growth_only(words.left):
        subject = _stem(_level_before(words, named)) or phrases.trim_left(words.before)
    else:
        subject = phrases.trim_left(words.left)
        if subject.startswith("占") and words.joined and previous is not None:
            subject = f"{_stem(previous.indicator_zh)}{subject}"
        if subject and _GENERIC.match(subject) and previous is not None:
            subject = f"{_stem(_level_before(words, named))}{subject}"
    noun, _ = phrases.trim_right(words.right)
    if previous is not None and re.search(r"(?:为|完成|占)\S{0,4}预算数?的?$", phrases.squeeze(words.left)):
        return f"{_stem(previous.indicator_zh)}预算完成率", parent
    if not moving and figure.unit_norm != "%" and previous is not None and figure.unit_norm != "‰":
        return f"{_stem(previous.indicator_zh)}{phrases.squeeze(words.left)}幅度", parent
    if not subject and not noun and previous is not None:
        subject = _stem(previous.indicator_zh)
    subject = re.sub(r"\d{1,2}月?[-—~至]\d{1,2}月份?$", "", subject)
    if not subject or subject in phrases.VERBS:
        subject = f"{subject}{noun}" if noun else subject or phrases.trim_left(words.before)
    subject = (
        re.sub(r"(?:较|比)(?:上年|去年|上月|同期|年初|预算|上届|\d|“?十)\S{0,10}$", "", subject) or subject
    )
    if not moving:
        doing = re.match(r"(?:覆盖|结对|亏损|达标|完成|办结|接入|入网|上云)", words.right.strip())
        if doing:
            return f"{re.sub('^(?:实现|首创)', '', subject)}{doing[0]}比例", parent
        return _share_name(re.sub(r"^(?:实现|保持)(?=.{3})", "", subject)), parent
    if figure.unit_norm != "%":
        return f"{subject}{'下降' if figure.direction is Direction.DOWN else '提升'}幅度", parent
    if target:
        base = (
            f"（{figure.base}）"
            if figure.base and not re.fullmatch(r"同比|比上年|较上年", figure.base)
            else ""
        )
        return f"{subject}{'下降' if figure.direction is Direction.DOWN else '增长'}目标{base}", parent
    lead = "同比" if figure.base in ("", "同比", "比上年", "较上年", "较去年", "比去年") else ""
    return (
        f"{re.sub(r'(?<=投资)额$', '', subject)}{lead}{'降幅' if figure.direction is Direction.DOWN else '增速'}",
        parent,
    )


def _share_name(subject: str) -> str:
    if re.search(r"占\S{1,8}(?<![比重例率])$", subject):
        return f"{subject}比重"
    if re.search(r"(?:长度|面积|人数|户数)$", subject):
        return f"{subject}占比"
    return subject if not subject or ATTRIBUTE.search(subject) else f"{subject}比例"


def _level_before(words: Surroundings, named: Sequence[Figure]) -> str:
    if words.previous is None:
        return ""
    for one in reversed(named[: words.previous + 1]):
        if one.direction is not Direction.NONE or one.kind is Kind.RANK or one.unit_norm in _NO_SUBJECT:
            continue
        if one.indicator_zh:
            return one.indicator_zh
    return named[words.previous].indicator_zh


def _rank_name(figure: Figure, words: Surroundings, previous: Figure | None, named: Sequence[Figure]) -> str:
    left = phrases.trim_left(words.left)
    left = re.sub(
        r"(?:排名|位居|名列|位列|稳居|跃居|居|列|蝉联|跻身|进入|荣获|均|排)*(?:全[国省市区球]?|世界|国内)?(?:排名|位居|名列|位列|稳居|跃居|居|列|均)*$",
        "",
        left,
    )
    left = re.sub(r"^(?:荣获|获评|获得)", "", left)
    scope = re.search(r"全[国省市区球]|世界|亚洲|国内", words.left + figure.raw)
    if figure.unit_norm == "times":
        name = left.strip("“”、和")
        if figure.unit_zh.startswith("连"):
            return f"{re.sub('^(?:实现|获得)', '', name)}{figure.unit_zh}次数"
        return f"{name}{phrases.squeeze(words.right)[:24]}次数"
    if not left and words.joined:
        left = phrases.trim_left(re.split(r"连续", words.clause)[0])
    left = re.sub(r"^(?:跻身|进入|位列)+", "", left) or phrases.without_verb(_before_of(words, previous))
    if (not left or _GENERIC.match(left)) and previous is not None:
        before = _level_before(words, named)
        previous = replace(previous, indicator_zh=before) if before else previous
        left = f"{_stem(previous.indicator_zh)}{left}"
    return f"{left}{scope[0] if scope else ''}排名" if left else ""


def _distributed(figures: Sequence[Figure], named: Sequence[Figure], index: int, words: Surroundings) -> str:
    """A、B分别增长a%、b%, and A 1家、B 2家，总数分别达到x家、y家: the n-th value is the n-th subject's."""
    at = words.clause.rfind("分别")
    if at < 0:
        return ""
    clause_start = figures[index].outer_start - len(words.clause)
    members = [
        n
        for n, one in enumerate(figures)
        if clause_start + at <= one.outer_start <= figures[index].outer_start
    ]
    position = members.index(index)
    lead = phrases.trim_left(words.clause[:at])
    subjects = _subjects(lead)
    total = _list_length(figures, members, words)
    if len(subjects) == total and total > 1:
        return _listed_name(subjects[position], figures[index])
    earlier = [one for one in named if one.outer_start < clause_start and one.direction is Direction.NONE]
    if len(earlier) >= total > 1 and len(members) <= total:
        owner = _stem(earlier[len(earlier) - total + position].indicator_zh)
        owner = re.sub(r"^新增", "", owner)
        if re.search(r"增长|下降|提高|降低", words.clause[at:]):
            return _listed_name(owner, figures[index])
        return _with_suffix(f"{owner}{lead}", figures[index])
    return ""


def _subjects(lead: str) -> list[str]:
    return [part for part in re.split(r"[、和及与]|以及", lead) if part]


def _list_length(figures: Sequence[Figure], members: Sequence[int], words: Surroundings) -> int:
    """How many figures the list with 分别 has, those after this one included."""
    count, last = len(members), members[-1]
    while last + 1 < len(figures) and figures[last + 1].outer_start - figures[last].outer_end <= 3:
        last += 1
        count += 1
    return count


def _listed_name(subject: str, figure: Figure) -> str:
    if figure.unit_norm in _RATES and figure.direction is not Direction.NONE:
        if figure.kind is Kind.TARGET:
            return f"{subject}增长目标"
        return f"{subject}同比{'降幅' if figure.direction is Direction.DOWN else '增速'}"
    return _with_suffix(subject, figure) if figure.unit_norm not in _RATES else _share_name(subject)


def _fallback(words: Surroundings, heading: str) -> str:
    return phrases.trim_left(words.clause) or phrases.trim_left(words.before) or phrases.squeeze(heading)[:20]
