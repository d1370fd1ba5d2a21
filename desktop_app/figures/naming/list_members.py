"""The members of a list with 分别: its subjects one by one, each with the size that only the last one says.

Reads the words of the list alone; which value is whose is `list_names`'.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.figures import phrases
from desktop_app.figures.model import Figure
from desktop_app.figures.naming.case import GENERIC, stem
from desktop_app.figures.phrases import ATTRIBUTE

#: Sizes that the last subject of a list carries for all: 高技术制造业、装备制造业增加值.
_SHARED_SIZE = re.compile(
    r"(?:(?:常住)?居民(?:人均)?可支配收入|居民人均纯收入|居民收入|人均财政补助标准|(?:旅?客|货)运量|客流量|(?:年|日)?均浓度|年平均浓度|平均浓度|浓度|(?:重点工程|工程|累计)?减排量|保险(?:参保(?:人数|率)?|基金(?:累计)?(?:收入|支出|结余)|覆盖率)|标准|(?:增加值|收入|支出|投资)占\S{2,12}比重|(?:最低生活保障|低保|特困供养|救助|保障)对象|实际(?:使用|利用)外资(?:金额)?|增加值|总产值|产值|(?:主营业务|营业)收入|收入|(?:财政)?支出|(?:固定资产|房地产开发|民间|工业)?投资|(?:进出口|出口|进口)(?:总?[值额])?|产量|销量|(?:平均)?(?:亩产|单产)量?|[出存]栏(?:总?量|总?数)?|(?:播种|种植|销售|收获)面积|(?:从业|就业)人员|就业人数|(?:户籍|常住|老年)人口|参保人数|均价|平均价格|排放总?量|零售额|销售额|交易额|成交额|使用量|施用量|用电量|发电量|吞吐量|周转量|贷款|存款|余额|利润|品牌价值|市值|估值"
    r"|对\S{2,8}?的?(?:贡献率|拉动贡献)|(?:快递)?业务(?:量|收入)|有害生物防治面积|产业规模|市场规模|规模|产业|行业|建成区面积|案件|警情|贡献率|死亡率|发病率|患病率|入学率|入园率|巩固率|签约率|参保率|普及率|覆盖率|(?:综合|集中)?[一-鿿]{2}率|占\S{2,10}比重|占比|比重|比例)$"
)
_OF_SUCH = re.compile(r"(?P<own>\S{2,}?)等\S{0,10}?(?:区域|地区|城市|行业|领域|流域|产业)(?P<size>\S{2,})")
#: 产业结构由上年的22.3%、28.6%和49.1%调整为…: one share of each.
_THREE = "一二三"
_OF_THREE = re.compile(
    r"(?:三次)?产业(?:增加值)?(?:占[^，。；、]{2,10}?的?)?(?:结构|构成|比例|占比|比重)[^，。；]*$"
)
#: 用于节能环保、教育的支出分别增长28.4%、15.3%.
_SPENT_ON = re.compile(r"(?:其中)?用于(?P<list>\S+)(?:方面)?的(?P<size>支出|投入|资金|投资)")
#: 来自英国、韩国、日本的实际使用外资分别增长….
_COMING_FROM = re.compile(r"来自(?P<list>[^的]+、[^的]+)的(?P<size>\S{2,})")
_TIME = r"(?:上年|去年|今年)?(?:同期|[一二三四]季度|[上下]半年|前三季度|全年|年初|\d{1,2}月份?)"
_SINCE_SEVERAL = re.compile(rf"(?P<what>\S{{2,}})[较比](?P<times>{_TIME}(?:[、和]{_TIME})+)")
#: 养老、医疗、失业三项保险参保人数: how many there are is no part of the last one's name.
_SO_MANY = re.compile(
    r"(?<=[^、]{2})[两三四五六七八九](?:项|大|类)(?=保险|险种|产业|行业|费用|税种|收入|支出|指标|污染物)"
)
_DAY_AND_NIGHT = re.compile(r"^(\S*)昼间[、和]夜间(\S+)$")  # 功能区声环境质量昼间、夜间达标率
_SHARES = ("占比", "比重", "比例")
_SECTORS = re.compile(r"第?[一二三](?:[、和]第?[一二三])+(?:次)?产业")
#: 城镇和农村常住居民人均可支配收入完成29092元、17191元: two residents, two values.
BOTH = re.compile(r"(?:城乡|城镇[、和与]农村)(?P<whose>(?:常住)?居民|(?:居民)?(?:低保|最低生活保障))")


def subjects_of(lead: str, total: int, *, share: bool = True) -> list[str]:
    """The members of the list, split at the signs that give as many as there are values."""
    given = re.fullmatch(r"(?P<who>.*?)对(?P<a>\S{2,10}?)[和、](?P<b>\S{2,10}?)的?贡献率", lead)
    if given and total == 2:
        return [f"{given['who']}对{given[one]}的贡献率" for one in "ab"]
    if since := _SINCE_SEVERAL.fullmatch(lead):  # 增速比一季度、上半年分别加快
        return [since["what"]] * total if len(re.split("[、和]", since["times"])) == total else []
    if total == len(_THREE) and _OF_THREE.match(lead):
        return [f"第{one}产业占比" for one in _THREE]
    if spent := _SPENT_ON.fullmatch(lead):
        fields = re.split(r"[、和及与]", spent["list"])
        return [f"{field}{spent['size']}" for field in fields] if len(fields) == total else []
    if coming := _COMING_FROM.fullmatch(lead):
        places = re.split(r"[、和及与]", coming["list"])
        return [f"来自{place}的{coming['size']}" for place in places] if len(places) == total else []
    lead = re.sub(r"^在(?=\S+方面$)|(?<=\S{2})方面$", "", lead)  # 在投资、消费方面，分别增长…
    lead = re.sub("城、乡(?=(?:常住)?居民)", "城乡", lead)
    lead = _DAY_AND_NIGHT.sub(r"\1昼间\2、\1夜间\2", lead)
    lead = phrases.with_shared_noun(_SO_MANY.sub("", lead))
    lead = re.sub(r"(?<![国省市])([东中西])([、和])([东中西])部地区", r"\1部地区\2\3部地区", lead)
    parts = _split(lead, total)
    if len(parts) == 1 and total == 2:
        parts = _two_in_one(lead) or parts
    return _with_shared_size(parts, share=share) if parts else parts


def _split(lead: str, total: int) -> list[str]:
    """The pieces at the first signs that give `total` of them, else at the first signs of all."""
    first: list[str] = []
    for signs in (r"(?<!普)[、和及与]|以及", r"、", r"(?<!普)[和及与]|以及"):
        parts = [part for part in re.split(signs, lead) if part]
        if len(parts) == total:
            return _deposits_and_loans(parts)
        first = first or parts
    return _deposits_and_loans(first)


def _deposits_and_loans(parts: list[str]) -> list[str]:
    """各项存、贷款余额."""
    if len(parts) != 2 or not parts[0].endswith("存") or not parts[1].startswith("贷款"):
        return parts
    return [parts[0] + ("款余额" if parts[1].endswith("余额") else "款"), parts[0][:-1] + parts[1]]


def _two_in_one(lead: str) -> list[str]:
    """存贷款余额, 牛羊出栏, 城乡居民收入: two in words that no sign parts."""
    if both := re.search(r"存贷款(?=余额)", lead):
        return [lead[: both.start()] + which + lead[both.end() :] for which in ("存款", "贷款")]
    if trade := re.match(r"(?P<before>\S{0,6}?)内外贸(?=\S{2})", lead):  # 内外贸吞吐量
        return [f"{trade['before']}{one}贸{lead[trade.end() :]}" for one in "内外"]
    if crops := re.match(r"粮油(?=总?产量|(?:播种|种植)面积)", lead):
        return [f"{one}{lead[crops.end() :]}" for one in ("粮食", "油料")]
    if re.match(r"牛羊[出存]栏", lead):
        return [f"{one}{lead[2:]}" for one in "牛羊"]
    both = BOTH.match(lead)
    return [f"{who}{lead[both.start('whose') :]}" for who in ("城镇", "农村")] if both else []


def _with_shared_size(parts: list[str], *, share: bool) -> list[str]:
    """The size that only the last of a list says, given to all: 民间投资、产业投资|占比."""
    parts = [_SO_MANY_OF.sub("", part) for part in parts]
    parts = [re.sub("^其(?=占)", parts[0], part) for part in parts]  # 产值及其占工业总产值比重
    if levels := _OF_A_LEVEL.match(parts[-1]):  # 国家级、部级创新平台
        parts = [part + levels["what"] if _LEVEL.fullmatch(part) else part for part in parts]
    if per := _PER_OUTPUT.match(parts[0]):  # 万元地区生产总值能耗、水耗
        parts = parts[:1] + [per[0] + part if _USED.fullmatch(part) else part for part in parts[1:]]
    used = _USED.search(parts[-1])
    if used and all(_PER_OF.match(part) for part in parts):  # 万元GDP和万元工业增加值用水量
        parts = [part if _USED.search(part) else part + used[0] for part in parts]
    head = _SHARED_SIZE.sub("", parts[0])
    parts = parts[:1] + [head + part if GENERIC.match(part) or part == "支出" else part for part in parts[1:]]
    if kind := _OF_SUCH.fullmatch(parts[-1]):  # 甲地、乙地等重点区域PM2.5平均浓度
        return [one + kind["size"] for one in [*parts[:-1], kind["own"]]]
    size = _SHARED_SIZE.search(parts[-1]) if share else None
    if size is None:
        return parts
    whole = ("业",) if size[0] in ("产业", "行业") else ()
    always = size[0].startswith("排放") or size[0] in _SHARES  # 化学需氧量、二氧化硫排放量; 投资占比
    return [
        part
        if part.endswith("率") or (not always and (ATTRIBUTE.search(part) or part.endswith(whole)))
        else _joined(part, size[0])
        for part in parts
    ]


#: 1个省级、18个市级重点项目分别完成投资…: how many there are has its own figure.
_SO_MANY_OF = re.compile(r"^\d+(?:个|家|项|条|座|宗|处)(?=\S{2})")
_LEVEL = re.compile(r"(?:国家|世界|省部|省|市|部|州|地|县|区|[1-5]A)级")
_OF_A_LEVEL = re.compile(rf"{_LEVEL.pattern}(?P<what>[^、]{{2,}})")
_USED = re.compile("[能水电]耗|用水量|用电量|耗电量|能源消费量|(?:二氧化)?碳排放")
_PER_OF = re.compile("万元|单位|亿元")
_PER_OUTPUT = re.compile(rf"(?:万元|单位|亿元)\S{{2,8}}?(?={_USED.pattern}$)")


def _joined(part: str, size: str) -> str:
    """城镇居民 + 居民人均可支配收入: the residents are said once."""
    if size.startswith("居民") and part.endswith("居民"):
        size = size.removeprefix("居民")
    return part.removesuffix(size) + size


def sectors(lead: str) -> str:
    """一、二、三产业 and 第二、第三产业 as three and two things of their own."""
    lead = re.sub(r"^三次产业(?=对|增加值|占|投资|贡献率|就业)", "第一、第二、第三产业", lead)
    match = _SECTORS.search(lead)
    if match is None:
        return lead
    each = "、".join(f"第{sign}产业" for sign in re.findall("[一二三]", match[0]))
    return lead[: match.start()] + each + lead[match.end() :]


def own_stem(levels: Sequence[Figure], at: int) -> str:
    """A stem; people are named where another has the same: 案件533件645人，分别下降0.9%、10.3%."""
    own = stem(levels[at].indicator_zh)
    others = {stem(one.indicator_zh) for number, one in enumerate(levels) if number != at}
    return f"{own}人数" if own in others and levels[at].unit_norm == "persons" else own
