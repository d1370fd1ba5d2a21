"""Names of ranks: places, streaks and counts of honours."""

from __future__ import annotations

import re

from desktop_app.figures import phrases
from desktop_app.figures.model import Direction, Kind
from desktop_app.figures.naming.case import GENERIC, Case, stem

_PLACED = r"(?:继续|保持|排名|排位|位居|名列|并列|位列|稳居|跃居|居|列|蝉联|跻身|进入|荣获|均|排|在)*"
_SCOPES = (
    r"全[国省市区县州球盟旗]|世界|亚洲|国内|[中西东]部地区|[中西东]部(?:[四五六七八九十]+省)?(?!位|[四五六七八九十]+省)|东北地区"
    r"|[长珠]三角|京津冀|同类城市"
)
_PLACING = re.compile(rf"{_PLACED}(?:全|(?:{_SCOPES})中?)?{_PLACED}$")
_SCOPE = re.compile(_SCOPES)
_RANKED_TWICE = re.compile(rf"(?:{_SCOPES})?排名$")
#: 人均GDP继续居内地大中城市首位: among whom.
_AMONG = re.compile(
    r"(?:列|位居|居|排名?)(?P<among>[^，、\d]{2,6}?\d{1,3}个?(?:区市|县市区|区县|县区|市州|地市|盟市|地级市|设区市|省份|省区市|市|乡镇|镇街|镇办|乡镇街道|街道))$"
    rf"|(?:继续|连续|稳|跃|位|名|排)*(?:居(?![民住])|列|排名)在?(?!(?:{_SCOPES})(?:$|第|前)|第|前)(?P<where>[^，、\d居列至到升]{{3,10}}?)(?:中|的)?$"
    r"|在(?P<of>全[国省市区县州][^，、\d位第前]{2,8}?)中(?:排名|位居|位列|居|列)$"
    r"|^(?P<what>总量|总数|数量|规模|增速|增幅)(?:在|位居|居|排名)?"
    r"(?P<scope>全[国省市区县][^，、\d位第前]{2,4}|[^，、\d]{2,8}?(?:城区|区县|县区|县市|城市|省份|地区))(?:位居|排名|位列|[排居列])?$"
)
_STREAK = re.compile(
    r"(?:(?:保持|[位稳]?居)(?:全[国省市区县球]|世界|亚洲|[中西东]部地区|[长珠]三角|京津冀|(?:全[国省市])?(?:中心城区|主城区|区县|县区|县市))\S*?)?连续\S{1,2}数$"
)


_NEXT_PLACE = re.compile(r"[、和]?([一-鿿]{2,4}[省市县区州])")
_RANKED_THERE = re.compile(r"(?:全[国省市区县州])?排名$")
_WON = re.compile(r"^(?:荣获|获评(?!次数)|获得(?!次数)|蝉联|(?:连续)?稳居|继续保持)")


#: 在全国168个重点城市空气质量排名中列第12位: what they are compared in.
_COMPARED = re.compile(
    r"(?:(?<![^，；。])|(?=在\S{0,4}?\d))在(?P<scope>全[国省市区县州])?(?:我[省市区县])?(?:(?<!在)|(?=\d))(?:\d+个)?(?P<what>[^，。；、\d]{2,18}?(?:排名|考核|考评|评比|评价|测评|评估))"
    r"(?:结果|成绩)?中[^，。；、\d]{0,6}$"
)


def rank_name(case: Case) -> str:
    """Name of a rank, of a streak (九连冠) or of a count of honours (第三次获评)."""
    if compared := _COMPARED.search(case.words.left):
        return f"{compared['scope'] or ''}{compared['what'].removesuffix('排名')}排名"
    return _name_of_rank(case)


def _name_of_rank(case: Case) -> str:
    among = _AMONG.search(case.left)
    own = case.words.left if among is None else among["what"] or case.left[: among.start()]
    ranked = _WON.sub("", _PLACING.sub("", _spoken_of(own)))
    if case.figure.unit_norm == "times":
        subject = re.sub(r"^(?:实现|保持|获|取得)+", "", _unquoted(ranked.strip("、和")))
        told = "" if "；" in case.words.sentence else stem(case.level_before)
        return _honour_name(case, subject or told)
    ranked = re.sub(r"^(?:完成|实现)$", "", _within_clause(case, ranked))
    if among is not None:
        ranked = ranked or stem(case.level_before)
    ranked = _from_before(case, ranked)
    if re.search(r"均|都", case.words.left):
        ranked = _all_ranked(case) or ranked
    scope = _SCOPE.search(case.words.left + case.figure.raw)
    where = (
        (among["where"] or among["of"] or among["scope"] or among["among"])
        if among
        else scope[0]
        if scope
        else ""
    )
    return (
        f"{_RANKED_TWICE.sub('', ranked)}{'' if where and ranked.startswith(where) else where}排名"
        if ranked
        else ""
    )


def _within_clause(case: Case, ranked: str) -> str:
    """What is ranked, as far as the clause and the streak or rank right before say it."""
    streak = case.named[-1].indicator_zh if case.words.joined and case.named else ""
    if streak.endswith("数") and "连续" in streak:  # 增速连续11个季度居全国前10位
        ranked = _STREAK.sub("", streak)
    ranked = re.sub(
        r"在?(?:全[国省市区])?(?:排名|位次)?(?:上升|跃升|前移|提升)[至到]$|(?<=\S{2})在$", "", ranked
    )
    if ranked in ("分", "分别"):  # 收入241.5亿元，增长6.4%，分居全省第4、第3位
        ranked = case.previous_stem
    where = _NEXT_PLACE.fullmatch(case.left) if case.words.joined and case.named else None
    if where and case.named[-1].kind is Kind.RANK:  # 增速居全区第9、平江市第2
        return _RANKED_THERE.sub("", case.named[-1].indicator_zh) + where[1]
    again = case.words.joined and case.left in ("", "和", "及") and case.named
    if again and case.named[-1].kind is Kind.RANK:
        ranked = re.sub(r"(?:全[国省市区县球州])?排名$", "", case.named[-1].indicator_zh)
    if "、" in ranked and GENERIC.match(ranked.rsplit("、", 1)[1]):  # …250强、数量居全国第2
        ranked = ranked.rsplit("、", 1)[1]
    if not ranked and case.words.joined:
        ranked = phrases.trim_left(re.split(r"连续", case.words.clause)[0])
        ranked = case.previous_stem if re.search(r"\d", ranked) else ranked
    return ranked


def _from_before(case: Case, ranked: str) -> str:
    """With what only the clauses before say: whose 总量, whose 增速, who won the honour."""
    entered = (
        r"^\S{0,4}?(?:城市|县市区?|县区|区县|地市|市州|省[区份]|街道|乡镇)中(?=\S{2})"
        r"|^(?:跻身|进入|位列|中(?![国小央医药部型]))+(?=\S{2})|已?由上[月年]$"
    )
    ranked = re.sub(entered, "", ranked) or _honoured(case.clause_before)
    if not ranked and (grown := _growth_alone(case) or _change_alone(case)):
        return grown
    if (not ranked or GENERIC.match(ranked)) and case.previous is not None:
        if case.previous.kind is Kind.RANK and (case.level_before or "排名").endswith("排名"):
            return ranked  # 完成进度列全省第2，总量列全省第8
        nearer = case.previous.kind is Kind.GROWTH_YOY or case.words.joined
        grown = case.growth_before if ranked in ("增速", "增幅") and nearer else ""
        owner = grown or _of_share(case, stem(case.level_before or case.previous.indicator_zh))
        if ranked in ("总量", "总数"):  # 新增高新技术企业560家，总量居全市第三: of all there are
            owner = re.sub(r"^(?:累计)?(?:净增|新增|新登记|新认定)(?=\S{3})", "", owner)
        ranked = f"{owner}{ranked}"
    return ranked


_SHARE_OF = re.compile(r"(?P<what>\S{2,}?)占\S+(?:比重|比例)$")


def _of_share(case: Case, ranked: str) -> str:
    """接待游客544万人次，占全省的6.5%，居全省第8位: the place is that of the visits, whose level is told."""
    share = _SHARE_OF.match(ranked)
    start = case.figure.outer_start - len(case.words.sentence)
    told = share and any(one.indicator_zh == share["what"] for one in case.since(start))
    return share["what"] if share and told else ranked


def _growth_alone(case: Case) -> str:
    """工业投资增长12%，居全市第一: the growth, where no level of the same thing is told; else ""."""
    start = case.figure.outer_start - len(case.words.sentence)
    said = [one for one in case.since(start) if one.kind is not Kind.OTHER]
    before = said[-1] if said and case.previous is not None else None  # 增长5.9%，高于全市0.8个百分点，…
    if before is None or before.kind is not Kind.GROWTH_YOY or before.unit_norm != "%":
        return ""
    others = said[:-1]
    owner = stem(before.indicator_zh)
    told = any(one.direction is Direction.NONE and stem(one.indicator_zh) == owner for one in others)
    return "" if told or before.direction is Direction.DOWN else f"{owner}增速"


def _change_alone(case: Case) -> str:
    """优良天数占62%，重污染天气减少2天，在全省列第7位: the change, where it is of another thing; else ""."""
    before = case.named[-1] if case.named and case.words.previous is not None else None
    if before is None or before.direction is Direction.NONE or before.unit_norm == "%":
        return ""
    owner = re.sub(r"(?:同比)?(?:增加|减少|提高|下降)\S*$", "", before.indicator_zh)
    other = owner and case.level_before and not case.level_before.startswith(owner[:2])
    return before.indicator_zh if other else ""


def _spoken_of(left: str) -> str:
    """What a rank is of: 增速居全国第2位 speaks of the growth, 增长8%，居第2位 of the level."""
    phrase = phrases.trim_left(left, change=False)
    return (
        phrase
        if re.search(r"(?:增速|增幅|降幅)(?:分别)?(?:[^，]{0,12})$", phrase)
        else phrases.trim_left(left)
    )


def _honoured(clause: str) -> str:
    """南山医院获国家公立医院绩效监测A+: what is ranked, without the grade."""
    return re.sub(r"(?<=\S{2})(?:荣获|获评|获)(\S+?)[A-D]\+*$", r"\1", phrases.without_verb(clause))


def _unquoted(text: str) -> str:
    """Without a quotation mark that is opened or closed only outside (全国百强区“九连冠”)."""
    text = text.strip("“") if text.count("“") > text.count("”") else text
    return text.strip("”") if text.count("”") > text.count("“") else text


def _all_ranked(case: Case) -> str:
    """总数分别达到394家、36家、218家，均居首位: the rank is that of all three."""
    listed: list[str] = []
    listed_start = 0
    for one in reversed(case.named):
        if not one.indicator_zh.endswith("总数") or (listed and one.end + 2 < listed_start):
            break
        listed.insert(0, stem(one.indicator_zh.removesuffix("总数")))
        listed_start = one.start
    return "、".join(listed) + "总数" if len(listed) > 1 else ""


def _honour_name(case: Case, left: str) -> str:
    if case.figure.unit_zh.startswith("连"):
        return f"{re.sub('(?:^|(?<=”))(?:实现|获得|荣获)', '', left)}{case.figure.unit_zh}次数"
    return f"{left}{phrases.squeeze(case.words.right)[:24]}次数"
