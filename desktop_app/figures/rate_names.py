"""Names of rates and ranks: growth, shares, percentage points, places, streaks."""

from __future__ import annotations

import re

from desktop_app.figures import phrases
from desktop_app.figures.model import Direction, Kind
from desktop_app.figures.naming import (
    GENERIC,
    LIMITS,
    Case,
    growth_word,
    margin_name,
    owned,
    share_name,
    stem,
)
from desktop_app.figures.periods import years_beyond
from desktop_app.figures.wholes import parent_of

#: 占全国的1/5, 第一产业增加值占国内生产总值比重为7.1%.
_OWNER = re.compile(
    r"(?P<what>(?:(?<=^其中)|^(?!其中))[^占]{2,32})?占(?!比)(?P<whole>[^占有]{2,12}?)"
    r"(?:的?(?:比重|比例|份额))?(?:分别)?(?:[保维]持在|稳定在|提[高升][到至]|上升[到至]|下降[到至]|降[到至]|扩大[到至]|[由从]|达到|达|为|的|超过|超|近|约|到|至|力争)*$"
)
#: 完成预算的103%, 占年初预算10065万元的43.2%, 占计划的101.9%: how much of what was set is done.
_OF_PLAN = re.compile(r"(?:为|完成|占)\S{0,6}?(?P<what>预算|计划|任务)数?的?$")
_DOING = re.compile(r"(?:覆盖|结对|亏损|达标|完成|办结|接入|入网|上云)")
_COMPARISON = re.compile(
    r"(?:较|比)(?:上年末|上年同期|上年|去年|上月|同期|年初|预算|上届|\d|“?十|[一二][九〇零]\S{2}年)\S{0,10}$"
)
#: 降幅较上年收窄4.2个百分点 speaks of the change said before.
_CHANGE_OF_CHANGE = re.compile(r"^(?:增速|降幅|增幅|涨幅|跌幅)")
#: 对经济增长的贡献率: whose it is stands before.
_CONTRIBUTES = re.compile(r"^对\S{2,12}的?(?:贡献率|贡献度|贡献|拉动率)$")
#: 增速比上年提高2个百分点: how much faster it grew.
_CHANGE_MOVES = re.compile(
    r"(增速|增幅|涨幅|降幅|跌幅)[^，、]{0,12}?(?:提高|提升|加快|上升|扩大|回升|攀升|回落|收窄|放缓|下降|降低|减缓|缩小)"
)
#: Rates that say nothing without what they are of: 接种疫苗58万剂次，覆盖率达到92.89%.
_OWNERLESS = re.compile(r"(?:覆盖|接种|参与|达标|合格|完成|办结|满意|知晓|入住|投产)率|税收?占比")
_BETTER = re.compile(r"(?:同比|[比较](?:上年|去年)(?:同期)?)?(?:累计)?改善了?$")
_MONTHS = re.compile(r"\d{1,2}月?[-—~至]\d{1,2}月份?$")
_SAID = {"平均每年": "年均", "每年平均": "年均", "年平均": "年均"}
#: 进出口总额五年增长, “十四五”期间地区生产总值: when is no part of what grew.
_WHEN = re.compile(
    r"(?:近|过去)?[两三四五六七八九十]年(?:来|间)?$|^“?十[二三四五]五”?(?:期间|时期|以来)(?=\S{2})|“?十[二三四五]五”?(?:期间|时期)$"
)
_USUAL_BASES = frozenset({"", "同比", "比上一年", "较上一年", "比上年", "较上年", "较去年", "比去年"})
_PLACED = r"(?:继续|保持|排名|位居|名列|并列|位列|稳居|跃居|居|列|蝉联|跻身|进入|荣获|均|排)*"
_SCOPES = r"全[国省市区县州球]|世界|亚洲|国内|[中西东]部地区|[中西东]部(?!位)|东北地区|长三角|同类城市"
_PLACING = re.compile(rf"{_PLACED}(?:全|{_SCOPES})?{_PLACED}$")
_SCOPE = re.compile(_SCOPES)
_RANKED_TWICE = re.compile(rf"(?:{_SCOPES})?排名$")
#: 人均GDP继续居内地大中城市首位: among whom.
_AMONG = re.compile(
    rf"(?:继续|连续|稳|跃|位|名|排)*(?:居(?![民住])|列|排名)在?(?!(?:{_SCOPES})(?:$|第|前)|第|前)(?P<where>[^，、\d居列至到升]{{3,10}}?)(?:中|的)?$"
    r"|^(?P<what>总量|总数|数量|规模|增速|增幅)(?:在|位居|居|排名)?"
    r"(?P<scope>全[国省市区县][^，、\d位第前]{2,4}|[^，、\d]{2,8}?(?:城区|区县|县区|县市|城市|省份|地区))(?:位居|排名|位列|[排居列])?$"
)


def rate_name(case: Case) -> tuple[str, str]:
    """(indicator, its whole or "") of a percentage, a change in points, a growth rate."""
    parent = parent_of(case)
    moving = case.figure.direction is not Direction.NONE
    name = "" if moving else _done_of_plan(case) or _owned_share(case)
    if not name and (better := _BETTER.search(case.left)):
        own = phrases.trim_left(case.left[: better.start()])
        return f"{own or stem(case.level_before) or case.previous_stem}改善幅度", parent
    if not name and not moving:
        name = margin_name(case)
    if not name and not moving and case.figure.unit_norm not in ("%", "‰") and case.previous is not None:
        of_growth = (
            case.previous.kind is Kind.GROWTH_YOY
            and case.previous.unit_norm == "%"
            and not _CHANGE_OF_CHANGE.match(case.left)
        )
        grown = "增速" if of_growth else ""
        again = case.left in ("和", "及", "、", "与") and case.previous.unit_norm == case.figure.unit_norm
        name = case.previous.indicator_zh if again else f"{case.previous_stem}{grown}{case.left}幅度"
    apart = re.search(r"^(?P<what>\S{2,}?)(?:高出|高于|快于|低于|慢于)", case.left)
    if not name and not moving and apart and case.figure.unit_norm not in ("%", "‰"):
        name = f"{phrases.trim_left(apart['what'], change=False)}{case.left[apart.end('what') :]}幅度"
    if not name:
        subject = re.sub(r"^(?:推动|促进|带动|拉动|确保)(?=\S{4})", "", _subject(case, moving))
        name = _change_name(case, subject) if moving else _level_share(case, subject)
    return name, parent


def _done_of_plan(case: Case) -> str:
    """完成预算的100.2%; also behind the budget itself: 占年初预算10065万元的43.2%."""
    if case.previous is None:
        return ""
    set_before = re.search(r"(?P<what>预算|计划|任务)数$", case.previous.indicator_zh)
    match = _OF_PLAN.search(case.left) or (set_before if case.left == "的" else None)
    if match is None:
        return ""
    done = stem(case.level_before) or case.previous_stem
    own = phrases.trim_left(case.words.left[: case.words.left.find("占")]) if "占" in case.left else ""
    return f"{own or done.removesuffix('累计')}{match['what']}完成率"


def _owned_share(case: Case) -> str:
    owner = _OWNER.search(case.left)
    if owner is None:
        return ""
    spoken_of = case.previous_stem if case.words.joined else stem(case.level_before)
    grown = case.named[-1] if case.words.previous is not None and not case.words.joined else None
    if grown is not None and grown.kind is Kind.GROWTH_YOY and grown.unit_norm == "%":
        spoken_of = stem(grown.indicator_zh)  # 企业427家，产值增长三倍，占总产值比重超过50%
    what = re.sub(r"已$", "", phrases.trim_left(owner["what"] or "", change=False))
    if GENERIC.match(what):
        what = f"{case.owner_before}{what}"
    spoken_of = re.sub(r"(?<=\S{2})占\S{1,10}比重$", "", spoken_of)  # 占全市41%，占全省36%
    return f"{what or spoken_of}占{owner['whole']}比重"


def _subject(case: Case, moving: bool) -> str:
    """What grows or is shared: the words before, else what was spoken of."""
    if _CHANGE_OF_CHANGE.match(case.left) and (subject := _without_number(case)):
        return subject
    if _CHANGE_OF_CHANGE.match(case.left) or (
        case.words.joined and case.left in ("和", "及", "与", "、", "")
    ):
        return case.previous_stem
    if moving and phrases.is_growth_only(case.words.left):
        level = case.level_before
        in_points = case.figure.unit_norm != "%" and level.endswith(("率", "比", "比重", "比例"))
        subject = (level if in_points else stem(level)) or phrases.trim_left(case.words.before)
    else:
        subject = phrases.trim_left(case.words.left)
        if subject and (GENERIC.match(subject) or _CONTRIBUTES.match(subject)):
            subject = owned(case.owner_before, subject)
    if re.fullmatch(r"[水电能]耗", subject) and (
        per := re.match(r"(?:万元|单位)\S+?(?=[水电能]耗)", case.previous_stem)
    ):
        subject = per[0] + subject  # 万元GDP水耗下降12%、电耗下降7%
    noun, _ = phrases.trim_right(case.words.right)
    if not subject and not noun:
        subject = case.previous_stem
    subject = _MONTHS.sub("", subject)
    if not subject or subject in phrases.VERBS:
        subject = f"{subject}{noun}" if noun else subject or phrases.trim_left(case.words.before)
    return _COMPARISON.sub("", subject) or case.previous_stem or subject


def _without_number(case: Case) -> str:
    """居民消费价格指数同比持平，涨幅收窄3.7个百分点: what the clause before says without a figure."""
    flat = re.match(r"(?P<what>\S{2,}?)(?:与上年|同比|基本)*持平", phrases.trim_left(case.words.before))
    return flat["what"] if flat else ""


def _level_share(case: Case, subject: str) -> str:
    noun, _ = phrases.trim_right(case.words.right)
    if case.words.left.strip() in ("（占", "(占") and case.previous is not None:
        whole = stem(case.previous.parent_zh)  # 医院612万张（占77.1%）
        return f"{case.previous_stem}占{whole}比重" if whole else f"{case.previous_stem}占比"
    if _OWNERLESS.fullmatch(subject) and (whose := re.sub("^累计", "", stem(case.level_before))):
        subject = f"税收占{whose}比重" if subject.startswith("税") else f"{whose}{subject}"
    limit = LIMITS.get(case.figure.qualifier)
    if limit and case.words.right.lstrip().startswith("的") and re.search(r"[率比重例]在?$", case.left):
        return f"{subject}{limit}"  # 贫困发生率在20%以上的贫困村
    if case.words.right.lstrip().startswith("的") and 2 <= len(noun) <= 14:
        return share_name(noun)  # 60.7%的税收
    doing = _DOING.match(case.words.right.strip())
    if doing:
        return f"{re.sub('^(?:实现|首创)', '', subject)}{doing[0]}比例"
    return share_name(re.sub(r"^(?:实现|保持)(?=.{3})", "", subject))


def _change_name(case: Case, subject: str) -> str:
    figure = case.figure
    down = figure.direction is Direction.DOWN
    if figure.unit_norm != "%":
        of_change = _CHANGE_MOVES.search(case.left)
        moved = {"增": "增速", "涨": "涨幅"}.get(of_change[1][0], "降幅") if of_change else ""
        grown = case.previous
        if (
            not moved
            and grown is not None
            and subject == stem(grown.indicator_zh)
            and phrases.is_growth_only(case.words.left)
        ):
            moved = growth_word(grown) if grown.kind is Kind.GROWTH_YOY and grown.unit_norm == "%" else ""
        return f"{subject}{moved}{'下降' if down else '提升'}幅度"
    if figure.kind is Kind.TARGET:
        base = "" if figure.base in _USUAL_BASES else f"（{figure.base}）"
        subject = re.sub(
            r"(?<=\S{2})(?:预期|主要|年度)?(?:增长|增速|增幅)?(?:预期|主要|年度)?目标$", "", subject
        )
        lead = "年均" if "年均" in case.left else ""
        return f"{subject}{lead}{'下降' if down else '增长'}目标{base}"
    listed = case.words.joined and case.left in ("和", "及", "与", "、", "")
    where = case.previous.indicator_zh if listed and case.previous else case.left
    said = re.search(
        r"年均|平均每年|每年平均|年平均(?=[增下降提上])|实际(?!利用)|环比|累计(?=[增下降提压上])", where
    )
    plan = re.search(r"十[二三四]五", figure.base)
    lead = (
        _SAID.get(said[0], said[0])
        if said
        else "同比"
        if figure.base in _USUAL_BASES
        and years_beyond(figure.period) <= 0
        and not (figure.raw.startswith("翻") and not figure.base)
        else "累计"
        if plan or years_beyond(figure.period) > 0
        else ""
    )
    subject = re.sub(r"(?<=\S{3})(?:增加|减少|下降|提高)$", "", _WHEN.sub("", subject)) or subject
    subject = subject.removeprefix("累计") if lead == "年均" else subject
    return f"{re.sub(r'(?<=投资)额$', '', subject)}{lead}{growth_word(figure)}"


def rank_name(case: Case) -> str:
    """Name of a rank, of a streak (九连冠) or of a count of honours (第三次获评)."""
    among = _AMONG.search(case.left)
    own = case.words.left if among is None else among["what"] or case.left[: among.start()]
    left = re.sub(r"^(?:荣获|获评|获得|蝉联)", "", _PLACING.sub("", _spoken_of(own)))
    if case.figure.unit_norm == "times":
        subject = re.sub(r"^(?:实现|保持|获|取得)+", "", _unquoted(left.strip("、和")))
        return _honour_name(case, subject or stem(case.level_before))
    streak = case.named[-1].indicator_zh if case.words.joined and case.named else ""
    if streak.endswith("数") and "连续" in streak:  # 增速连续11个季度居全国前10位
        left = re.sub(
            r"(?:(?:保持|[位稳]?居)(?:全[国省市区县球]|世界|亚洲|[中西东]部地区)\S*?)?连续\S{1,2}数$",
            "",
            streak,
        )
    left = re.sub(r"在?(?:全[国省市区])?(?:排名|位次)?(?:上升|跃升|前移|提升)[至到]$|(?<=\S{2})在$", "", left)
    if left in ("分", "分别"):  # 收入241.5亿元，增长6.4%，分居全省第4、第3位
        left = case.previous_stem
    again = case.words.joined and case.left in ("", "和", "及")
    if again and case.previous is not None and case.previous.kind is Kind.RANK:
        left = re.sub(r"(?:全[国省市区县球州])?排名$", "", case.previous.indicator_zh)
    if "、" in left and GENERIC.match(left.rsplit("、", 1)[1]):  # …250强、数量居全国第2
        left = left.rsplit("、", 1)[1]
    if not left and case.words.joined:
        left = phrases.trim_left(re.split(r"连续", case.words.clause)[0])
        left = case.previous_stem if re.search(r"\d", left) else left
    if among is not None:
        left = left or stem(case.level_before)
    left = re.sub(
        r"^(?:跻身|进入|位列|中(?![国小央医药部型]))+(?=\S{2})|已?由上[月年]$", "", left
    ) or _honoured(case.clause_before)
    if (not left or GENERIC.match(left)) and case.previous is not None:
        grown = case.growth_before if left in ("增速", "增幅") else ""
        left = f"{grown or stem(case.level_before or case.previous.indicator_zh)}{left}"
    if re.search(r"均|都", case.words.left):
        left = _all_ranked(case) or left
    scope = _SCOPE.search(case.words.left + case.figure.raw)
    where = (among["where"] or among["scope"]) if among else scope[0] if scope else ""
    return f"{_RANKED_TWICE.sub('', left)}{where}排名" if left else ""


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
