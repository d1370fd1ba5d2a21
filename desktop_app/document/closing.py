"""What closes a part or a speech: it looks back on the whole, tells of troubles, thanks or promises."""

from __future__ import annotations

import re

_CLOSING_START = re.compile(
    r"^(?:过去(?:的?一年|五年)|一年来|[一二三四五]年(?:来)?的(?:实践|探索|奋斗|历程)|[五]年来|总[体的](?:上|而|来)?[看说言]|综上|回[顾首]|与此同时|同时(?=[，,也还我要应须仍])|在(?:看到|肯定|充分肯定|总结|取得)|(?:充分)?肯定成[绩績]|我们也|我们深知|"
    r"我们清醒|但我们|当前|各位代表|各位委员|上述|以上|这些成绩|成绩|需要(?:说明|指出)|面对|此外|(?:\d{4}年[，,]?)?(?:虽然|尽管)|存在|本报告|主任[、，]各位|让我们|取得成[绩效]的同时|对照[^，。]{0,8}(?:计划|目标)"
    r"|对于?(?:这些|上述|以上)(?:困难|问题|不足|矛盾|短板)|从(?:全年|总体)[^，。]{0,8}看|\d{4}年[^，。]{0,20}取得的?成[绩效]"
    r"|(?:新的一年[，,])?我们[将要](?=[^。]{0,90}(?:团结在|自觉接受|奋斗|贡献))|(?:新的一年|\d{4}年)[，,][^，。]{0,14}将(?=[^。]{0,80}(?:自觉接受|决议))"
    r"|经过[^。，]{0,12}努力(?=[^。]{0,90}(?:困难|问题|差距|短板|不足|挑战))|(?:做好|完成|实现)[^。]{2,24}(?:艰巨|重大|光荣)。"
    r"|(?:\d{4}年|全年|[我全][省市县区州旗镇乡])[^。]{4,50}[，,]但(?:是|也)?[^。]{0,40}存在[^。]{0,16}(?:困难|问题|不足|短板))"
)
_CLOSING_WORDS = re.compile(
    r"困难|挑战|问题|不足|短板|差距|成绩|成效(?!(?:显著|明显|突出|凸显)[，。；])|感谢|各位代表|任重道远|让我们|来之不易|清醒|审议|监督|体会到?|启示|请予?(?:审查|批准)|未能|未达|不及预期|低于(?:年度|预期|计划)|矛盾突出|压力|奋斗|贡献|决议|奋力"
)
#: 总的看，预算执行情况较好，…提供了有力支撑。
_SUMS_UP = re.compile(
    "总[的体](?:上|而|来)?[看说言][，,](?=[^。]{0,90}(?:较好|良好|平稳|正常|顺利|有力支撑|坚实基础|有力保障))"
)
_CREDITS = re.compile(
    "根本在[于於]|[领領][导導][^。]{0,30}的[结結]果[，,][^。]{0,80}的[结結]果|表示(?:衷心|[诚誠][挚摯]|崇高|最?真[诚誠])的?[^。]{0,8}感[谢謝]"
)


def opens_close(text: str) -> bool:
    """`text` opens like the close of a part: 在肯定成绩的同时, 各位代表."""
    return _CLOSING_START.match(text) is not None


def closes_part(text: str) -> bool:
    """`text` looks back on a whole part (difficulties, thanks, conclusion)."""
    looks_back = _CLOSING_START.match(text) and _CLOSING_WORDS.search(text[:400])
    return bool(looks_back or _SUMS_UP.match(text)) or gives_credit(text)


def gives_credit(text: str) -> bool:
    """`text` says whom all is owed to and thanks them, whatever verse it opens with."""
    return _CREDITS.search(text[:400]) is not None
