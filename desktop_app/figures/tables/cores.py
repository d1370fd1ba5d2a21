"""What an indicator's name comes down to, so that a result meets its target: 进出口总额同比增速 is 进出口."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from desktop_app.figures.model import Figure

#: What a name says of how its figure is meant, not of what it is about.
ENDINGS = re.compile(
    r"(?:（[^）]*）|同比增速|同比降幅|增速|降幅|增幅|涨幅|增长目标|下降目标|预期目标|目标|(?<!自然)增长率|(?<!经济)增长|实际|年均|累计|预期)+$"
)
_LEADS = re.compile(
    r"^(?:全年|全国|全省|全市|全区|全县|全州|全旗|全盟|全镇|全乡|全村|本[省市区县州镇乡]|[县区]级|本地|地区|国内|辖区|地方级|地方|我国|我省|我市|我区|完成|实现|全社会"
    r"|外贸|货物|自营|今年|预计|年度|全体|规模以上(?=固定)|城镇(?=新增就业))+"
)
_TAILS = re.compile(r"(?:总额|总值(?<!生产总值)|额|人数|(?<!指)数|金额|总量(?<!能源消费总量)|总水平)$")
#: 一般公共预算收入安排41亿元: what a budget sets for the year is that of the year before.
_SET_FOR = re.compile("(?<=收入|支出)(?:安排|预算)$")
#: 食用菌年产量 meets 食用菌产量.
_OF_A_YEAR = re.compile("(?<=[^\\d多十历往每]{2})年(?=总?产量|总?产值|出栏|接待|用[水电]量)")
_SYNONYMS = {
    "gdp": "生产总值",
    "经济增长": "生产总值",
    "经济": "生产总值",
    "社零": "社会消费品零售",
    "社消": "社会消费品零售",
    "规上工业产值": "规模以上工业产值",
    "规模以上企业工业产值": "规模以上工业产值",
    "规模以上工业总产值": "规模以上工业产值",
    "规上工业总产值": "规模以上工业产值",
    "社消品零售": "社会消费品零售",
    "社消零": "社会消费品零售",
    "社会消费品零售": "社会消费品零售",
    "规上工业增加值": "规模以上工业增加值",
    "进出口总": "进出口",
    "居民消费价格指数": "居民消费价格",
    "cpi": "居民消费价格",
    "研发投入": "研发经费",
    "研发经费投入": "研发经费",
    "研发经费支出": "研发经费",
    "研究与试验发展经费投入": "研发经费",
    "调查失业率": "城镇调查失业率",
    "登记失业率": "城镇登记失业率",
    "新增城镇就业": "新增就业",
    "港口货物吞吐量": "港口吞吐量",
    "固定资产总投资": "固定资产投资",
    "固投": "固定资产投资",
    "粮食总产": "粮食产量",
    "粮食总产量": "粮食产量",
    "粮食综合产量": "粮食产量",
    "消费品零售": "社会消费品零售",
    "财政一般公共预算收入": "一般公共预算收入",
    "公共财政收入": "一般公共预算收入",
    "一般公共财政预算收入": "一般公共预算收入",
    "一般公共财政收入": "一般公共预算收入",
    "工农业": "工农业总产值",  # 工农业总值
    "农村人均纯收入": "农民人均纯收入",
    "农村居民人均纯收入": "农民人均纯收入",
    "农牧民人均可支配收入": "农村居民人均可支配收入",
    "农民人均可支配收入": "农村居民人均可支配收入",
    "公共财政预算收入": "一般公共预算收入",
    "财政一般预算收入": "一般公共预算收入",
    "一般预算收入": "一般公共预算收入",
    "居民消费价格总指数": "居民消费价格",
    "消费价格": "居民消费价格",
    "政府性基金预算收入": "政府性基金收入",
    "政府性基金预算支出": "政府性基金支出",
    "税收": "税收收入",
    "城镇居民收入": "城镇居民人均可支配收入",
    "农村居民收入": "农村居民人均可支配收入",
    "居民收入": "居民人均可支配收入",
    "城乡居民收入": "城乡居民人均可支配收入",
}
#: 单位国内生产总值能耗, 万元GDP能耗: one measure under many names.
_PER_OUTPUT = re.compile(r"^(?:单位|万元)(?:国内|地区|本地)?(?:生产总值|gdp)")
#: 细颗粒物（PM2.5）平均浓度, 空气质量优良率: one measure of the air each.
_FINE_DUST = re.compile(
    r"^(?:城市|市区|空气|环境空气)*(?:细颗粒物|pm2\.5)+(?:年均|年平均|平均)?(?:浓度|值)*$"
)
_CLEAN_DAYS = re.compile(
    r"^(?:城市|城区|市区)*(?:环境)?(?:空气(?:质量)?)?(?:优良天数|优良)(?:比例|比率|占比|率)$"
)
#: 全社会研发经费投入强度, R&D经费支出占GDP比重, 研发经费支出与生产总值之比.
_RESEARCH = re.compile(
    r"^(?:研究与试验发展|r&d|研发)(?:经费|投入|支出|内部)*(?:强度|[占与相]\S{0,6}(?:生产总值|gdp)\S{0,4})$"
)


@lru_cache(maxsize=8192)
def core(indicator_zh: str) -> str:
    """What an indicator is about, without the words that vary from place to place.

    >>> core("外贸进出口总额同比增速") == core("进出口总额增长目标")
    True
    """
    bare = re.sub(r"（[^）]*）", "", indicator_zh) if "（" in indicator_zh else indicator_zh
    name = _LEADS.sub("", ENDINGS.sub("", bare)).lower().replace("常住居民", "居民")
    name = _PER_OUTPUT.sub("单位生产总值", _TAILS.sub("", name) or name)
    name = _OF_A_YEAR.sub("", _SET_FOR.sub("", name))
    name = re.sub("居民(?=可支配收入|纯收入)", "居民人均", name)
    name = _CLEAN_DAYS.sub("优良天数比例", _FINE_DUST.sub("pm2.5浓度", name))
    name = _RESEARCH.sub("研发投入强度", name)
    return _SYNONYMS.get(name, name)


#: Whose a size is that an aim leaves out: 盐田港区集装箱吞吐量, 集装箱吞吐量达到….
_OWNER = re.compile(r"\S{2,6}(?:港区?|[市区县]|景区|园区|口岸|机场)")
_LONG_ENOUGH = 5


def of_one_owner(name: str, cores: Iterable[str]) -> str:
    """The only core that says of one owner what `name` says alone, "" for none or several."""
    if len(name) < _LONG_ENOUGH:
        return ""
    found = [one for one in cores if one.endswith(name) and _OWNER.fullmatch(one.removesuffix(name))]
    return found[0] if len(found) == 1 else ""


_GENERAL, _FISCAL, _TOTAL = "一般公共预算收入", "财政收入", "财政总收入"
#: 地方财政收入 is what a place keeps: its general public budget revenue.
_LOCAL = re.compile("^(?:全[省市区县州旗])?(?:地方|本级|[市县区]级)")


def revenue_told_otherwise(
    told: Mapping[str, list[Figure]], aimed: Mapping[str, list[Figure]]
) -> dict[str, str]:
    """The aims for revenue that have no result of their own: their core, and that of the result meant.

    地方财政收入 is 一般公共预算收入, 财政收入 alone 财政总收入 where that is told, else 一般公共预算收入.
    """
    aim = next((one for one in (_FISCAL, _GENERAL) if one in aimed and one not in told), "")
    if not aim:
        return {}
    if aim == _FISCAL:
        local = _LOCAL.match(aimed[aim][0].indicator_zh)
        meant = _GENERAL if local or _TOTAL not in told else _TOTAL
    else:
        local = _LOCAL.match(told[_FISCAL][0].indicator_zh) if _FISCAL in told else None
        meant = _FISCAL if local else ""
    return {aim: meant} if meant in told and meant not in aimed else {}


def is_revenue_otherwise(one: str, other: str) -> bool:
    """Whether two names are of a place's revenue, each by another name."""
    names = {core(one), core(other)}
    return len(names) > 1 and names <= {_GENERAL, _FISCAL, _TOTAL}
