"""What a deed brought, told behind it: ，惠及群众3.6万户, ，吸引12家企业入驻, ，助力企业融资46.5亿元.

Each is a tail (", benefiting 36,000 households").  The caller reads the things.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.coming_from import origin
from desktop_app.translation.nouns.indicator_shapes import VALUE, SayFigures
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun
from desktop_app.translation.telling.became import BECAME, became_tail
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.words.rule_words import words_of

_TOTAL = "(?P<total>累计|共计?|总共)?(?P<each>日均|月均|年均)?(?:直接|有效|已|全年|预计|可|共)*"
_BROUGHT = {
    "惠及": "benefiting", "受益": "benefiting", "服务": "serving", "覆盖": "covering", "涵盖": "covering",
    "释放": "releasing", "吸引": "attracting", "涉及": "involving", "引来": "attracting", "节约": "saving",
    "节省": "saving",
}  # fmt: skip
_EACH = {"日均": "a day", "月均": "a month", "年均": "a year"}
_ENDS = words_of("what people came for")
# 服务业, 覆盖率, 吸引力 are words of their own.
_EFFECT = re.compile(
    rf"{_TOTAL}(?P<verb>{'|'.join(_BROUGHT)})(?![业率力]|面(?!向))(?:了)?(?P<what>[^，；]+?)(?P<ends>{'|'.join(_ENDS)})?"
)
_RAISED = re.compile(
    rf"(?:成功|累计|已|共)*(?:助力|帮助|支持|推动|促成)(?P<who>[^，；]+?)(?:实现|获得?|新增)*(?:信贷|银行)?(?:发放|投放)?"
    rf"(?P<what>融资|贷款|授信)(?:累计|共计|总额)?(?P<sum>{VALUE})"
)
_RAISED_HOW = {"融资": "raise", "贷款": "obtain loans of", "授信": "obtain credit lines of"}
_OBTAINED = re.compile(
    r"(?:成功|累计|已|共)*(?:助力|帮助)(?P<who>[^，；、]+?)(?:成功)?(?:获得|获取|取得|获批|获)(?!评|奖|选)(?P<what>[^，；、]+)"
)
# 助力33家企业获得股权融资7.1亿元、17家企业新增授信2.6亿元
_EACH_OBTAINED = re.compile(
    rf"(?P<who>{VALUE}[^⟦⟧，；、]{{2,8}}?)(?:成功)?(?:获得|获取|取得|获批|新增|获)(?P<what>[^⟦⟧，；、]{{2,8}}?)(?:累计|共计|合计|总额)*"
    rf"(?P<sum>{VALUE})"
)
_ALL_OBTAINED = re.compile(
    rf"(?:成功|累计|已|共)*(?:助力|帮助)(?P<all>{VALUE}[^，；]+、{VALUE}[^，；]+|{VALUE}[^，；、]+累计{VALUE})"
)
_SPURRED = re.compile(
    rf"(?:成功|累计|直接|有效|共)*(?:带动|拉动|撬动)(?P<what>[^⟦⟧，；、]{{2,12}}?)(?:额)?(?P<sum>{VALUE})"
)
_JOBS = re.compile(
    rf"(?:累计|直接|共)*带动(?:(?!妇女|青年|农民|残疾|退役|脱贫|灵活)[^⟦⟧，；、]){{0,6}}?就业(?P<n>{VALUE})"
)
# 带动2460户5585人实现增收
_HELPED_TO = {
    "增收致富": "increase their incomes", "增收": "increase their incomes", "就业": "find jobs",
    "脱贫": "escape poverty", "务工": "find work", "创业": "start businesses",
    "就业增收": "find jobs and increase their incomes", "稳定获益": "benefit steadily", "获益": "benefit",
}  # fmt: skip
_HELPED = re.compile(
    rf"(?:直接|间接|累计|共|有效|可)*(?:带动|帮助|助力|促进)(?P<who>[^⟦⟧，；、]*?)(?P<n>{VALUE}(?:{VALUE})?)(?:[^⟦⟧，；、]{{0,2}}实现|稳定|持续)*"
    rf"(?P<what>{'|'.join(_HELPED_TO)})"
)
_HELPED_BY = re.compile(
    rf"(?:直接|间接|累计|共|有效|可)*(?:带动|帮助|助力|促进)(?P<who>(?:脱贫|困难|周边|当地|贫困)*(?:农户|农民|群众|村民|户|人口|居民|牧民))"
    rf"(?P<what>{'|'.join(_HELPED_TO)})(?P<n>{VALUE})"
)
_FILLED = re.compile("填补(?:了)?(?P<what>.{2,24}?)(?:的?)空白")
_SUMS_INVOLVED = re.compile(
    rf"涉及(?:违[规纪法]|问题|不规范|各类|有关)*(?:资金|金额)(?:共计|合计|达到?|约)?(?P<sum>{VALUE})"
)
_RICHER = re.compile(
    rf"(?:实现|带动|促进|可|预计|每年|年)*(?P<each>人均|户均|村均)(?:年)?(?:增收|收入增加)(?:超过?|达到?|约)*(?P<sum>{VALUE})"
)
_EACH_ONE = {"人均": "per capita", "户均": "average household", "村均": "average village"}
_WHO = {"人": "people", "名": "people", "户": "households", "家": "enterprises"}
_COUNT = re.compile("(?P<n>.*?[\\dn]) ?(?P<unit>家次|人次|户次|[人名户家])")


_CONTRACTED = (
    "协议总?金额|(?:协议|合同|签约)(?:总?投资额?|资金)|协议引资额?|签约(?:总?金额|总额)|(?:意向)?成交额"
)
WORTH = re.compile(
    rf"(?P<total>累计|合计|共)?(?P<year>(?:年度|当年|年)计划(?=投资))?(?P<plan>计划)?(?P<done>完成)?(?P<what>注册资本金?|总投资额?|投资规模|(?:基金|资金)?(?:总|首期)规模|投资总额|投资额?|合同金额|总金额|(?:发放|放款|贷款|交易)?金额|{_CONTRACTED})"
    rf"(?:累计|合计|共计|总额|达到?|约)*(?P<sum>{VALUE})(?=[，；。]|$)"
)
COUNTED_ONES = re.compile(
    r"(?:\d|(?:set up|establish\w*) ).*"
    r"(?: (?:projects|enterprises|companies|institutions|contracts|funds|loans|transactions)\b"
    r"|项目|企业|公司|机构|合同)"
)
_WORTHS = {
    "注": "registered capital", "合": "contracts", "金": "a value", "协": "contracted investment",
    "签": "contracts", "成": "deals", "意": "intended deals",
}  # fmt: skip


def worth(match: re.Match[str], say: SayFigures) -> str | None:
    """What those just counted are worth together, as a tail."""
    (amount,) = say(match["sum"])
    if "RMB" not in amount and "US$" not in amount:
        return None
    if match["done"]:
        return f", with {amount} of investment completed"
    if "规模" in match["what"] and "投资" not in match["what"]:
        return f", with {'an initial' if '首期' in match['what'] else 'a total'} size of {amount}"
    what = _WORTHS.get(match["what"].removeprefix("总")[0], "investment")
    if what == "contracts" and re.search("投资|资金", match["what"]):
        what = "contracted investment"  # 合同资金
    if what == "investment" and match["what"].endswith("金额"):
        what = "a value"  # 发放金额
    total = "total " if match["total"] or "总" in match["what"] else ""
    total = "planned annual " if match["year"] else f"planned {total}" if match["plan"] else total
    return f", with {'a total value' if what == 'a value' else total + what} of {amount}"


def effect(clause: Clause) -> str | None:
    """English of a clause that says what the one before it brought, as a tail."""
    for pattern, tell in _EFFECTS:
        if match := pattern.fullmatch(clause.zh):
            return tell(match, clause.read, clause.say)
    return None


def _jobs(match: re.Match[str], _read: ReadNoun, say: SayFigures) -> str | None:
    who = counted_people(match["n"], say)
    return f", creating jobs for {who}" if who and who.endswith("people") else None


def _raised(match: re.Match[str], read: ReadNoun, say: SayFigures) -> str | None:
    doer, amount = read(match["who"]), say(match["sum"])[0]
    how = _RAISED_HOW[match["what"]]
    return f", helping {doer.said} {how} {amount}" if doer and "RMB" in amount else None


def _obtained(match: re.Match[str], read: ReadNoun, say: SayFigures) -> str | None:
    people, doer = counted_people(match["who"], say), read(match["who"])
    who = people or (doer.said if doer else None)
    what = read(match["what"].replace("累计", "")) if who else None
    return f", helping {who} obtain {what.said}" if what else None


def _all_obtained(match: re.Match[str], read: ReadNoun, say: SayFigures) -> str | None:
    """33 enterprises obtain so much of one thing and 17 enterprises so much of another."""
    told = []
    for part in match["all"].split("、"):
        one = _EACH_OBTAINED.fullmatch(part)
        who, what = (read(one["who"]), read(one["what"])) if one else (None, None)
        amount = say(one["sum"])[0] if one else ""
        if who is None or what is None or "RMB" not in amount:
            return None
        told.append(f"{who.said} obtain {amount} in {what.english.removeprefix('the ')}")
    return f", helping {' and '.join(told)}" if told else None


def _spurred(match: re.Match[str], read: ReadNoun, say: SayFigures) -> str | None:
    what, amount = read(match["what"]), say(match["sum"])[0]
    return f", generating {amount} in {what.said}" if what and "RMB" in amount else None


def _helped(match: re.Match[str], read: ReadNoun, say: SayFigures) -> str | None:
    who = counted_all(match["n"], say)
    kind = read(match["who"]) if match["who"] else Noun("people", many=True)
    if who is None or kind is None or not re.search("people|households", kind.english):
        return None
    return f", helping {who} {_HELPED_TO[match['what']]}"


def _helped_by(match: re.Match[str], read: ReadNoun, say: SayFigures) -> str | None:
    """带动农户增收3200户, 促进农民增收3亿元: how many, or by how much."""
    who, amount = counted_people(match["n"], say), say(match["n"])[0]
    if who is not None:
        return f", helping {who} {_HELPED_TO[match['what']]}"
    kind = read(match["who"]) if "RMB" in amount and "增收" in match["what"] else None
    return f", helping {kind.said} {_HELPED_TO[match['what']]} by {amount}" if kind else None


def _filled(match: re.Match[str], read: ReadNoun, _say: SayFigures) -> str | None:
    what = read(match["what"])
    return f", filling a gap in {what.said}" if what else None


def _richer(match: re.Match[str], _read: ReadNoun, say: SayFigures) -> str | None:
    """户均增收7600元."""
    (amount,) = say(match["sum"])
    return f", raising {_EACH_ONE[match['each']]} incomes by {amount}" if "RMB" in amount else None


def _involved(match: re.Match[str], _read: ReadNoun, say: SayFigures) -> str | None:
    """涉及违规金额2300万元."""
    (amount,) = say(match["sum"])
    return f", involving {amount}" if "RMB" in amount else None


_DID = {
    "raising": "raised",
    "benefiting": "benefited",
    "serving": "served",
    "covering": "covered",
    "attracting": "attracted",
    "helping": "helped",
    "generating": "generated",
    "creating": "created",
    "saving": "saved",
}


def did(tail: str) -> str | None:
    """What a tail says, of somebody who is named: attracted 12 enterprises to move in."""
    verb, _, rest = tail.removeprefix(", ").partition(" ")
    return f"{_DID[verb]} {rest}" if verb in _DID else None


_BY_US = (", attracting ", ", serving ", ", helping ", ", creating ", ", saving ")


def by_itself(tail: str) -> str | None:
    """A tail as a clause of its own, where nothing stands before it: we attracted 12 enterprises."""
    if tail.startswith(", benefiting ") and tail[-1].isalpha():
        return f"{tail.removeprefix(', benefiting ')} benefited"
    drew = did(tail) if tail.startswith(_BY_US) else None
    return f"we {drew}" if drew else None


def _brought(match: re.Match[str], read: ReadNoun, say: SayFigures) -> str | None:
    verb = _BROUGHT[match["verb"]]
    zh, far = origin(match["what"], read) if verb == "attracting" else (match["what"], "")
    who = counted_all(zh, say)
    if who is None:
        if not re.search(VALUE, zh) and verb != "benefiting":
            return None
        noun = read(zh)
        who = noun.said if noun else None
    if who is None or (match["ends"] and verb != "attracting"):
        return None
    if "RMB" in who and verb in ("serving", "covering", "benefiting"):
        return None  # 服务网上零售额1.49万亿元: sales of services
    total = "a total of " if match["total"] and who[:1].isdigit() else ""
    if match["each"] and not who[:1].isdigit():
        return None
    total = "an average of " if match["each"] else total
    who = f"{who} {_EACH[match['each']]}" if match["each"] else f"{who}{far}"
    ends = f" {_ENDS[match['ends']]}" if match["ends"] else ""
    return f", {verb} {total}{who}{ends}"


_EFFECTS = (
    (_SUMS_INVOLVED, _involved),
    (_EFFECT, _brought),
    (_JOBS, _jobs),
    (_HELPED_BY, _helped_by),
    (_ALL_OBTAINED, _all_obtained),
    (_RAISED, _raised),
    (_OBTAINED, _obtained),
    (_SPURRED, _spurred),
    (_HELPED, _helped),
    (_FILLED, _filled),
    (_RICHER, _richer),
    (BECAME, became_tail),
)


def counted_all(zh: str, say: SayFigures) -> str | None:
    """636户1463人: 636 households with 1,463 people."""
    counts = re.findall(VALUE, zh)
    if not counts or len(counts) > 2 or "".join(counts) != zh:
        return None
    said = [counted_people(one, say) for one in counts]
    if len(said) == 2 and said[0]:  # 2460户5585人: the first are households, whatever counts them
        said[0] = said[0].replace(" enterprises", " households")
    return " with ".join(one for one in said if one) if all(said) else None


def counted_people(zh: str, say: SayFigures) -> str | None:
    """50万人次: 500,000 people."""
    match = _COUNT.fullmatch(say(zh)[0]) if re.fullmatch(VALUE, zh) else None
    return f"{match['n']} {_WHO[match['unit'].removesuffix('次')]}" if match else None
