"""What bulletins say of prices and sectors one by one: 城市上涨1.6%，农村上涨1.2%; 八大类价格“六涨二降”.

Statements and tails; whose prices they are, the sentence in front has said.
"""

from __future__ import annotations

import re

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.indicator_shapes import VALUE, WAYS, SayFigures
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.words.numerals import cardinal_word, value

_TURN = "(?:上涨|下降|下跌)"
_TOWN_AND_COUNTRY = re.compile(
    rf"(?P<of>其中[，：:]?)?城市(?:价格)?(?:(?P<one>{_TURN})(?P<x>{VALUE})，(?:但)?农村(?:价格)?(?P<two>{_TURN})(?P<y>{VALUE})"
    rf"|[、和]农村(?:价格)?均(?P<both>{_TURN})(?P<z>{VALUE}))(?=[，；。]|$)"
)


def _moved(way: str) -> str:
    return "rose" if WAYS[way] == "up" else "fell"


def _town_and_country(match: re.Match[str], pieces: Pieces) -> str | None:
    if pieces.planned:
        return None
    of = "of which, " if match["of"] else ""
    if match["both"]:
        amount = pieces.amount_list(match["z"])[0]
        return f"{of}prices {_moved(match['both'])} by {amount} in both urban and rural areas"
    town, country = (pieces.amount_list(match[end])[0] for end in "xy")
    then = "" if _moved(match["one"]) == _moved(match["two"]) else f"{_moved(match['two'])} by "
    return f"{of}prices {_moved(match['one'])} by {town} in urban areas and {then}{country} in rural areas"


_NUMBER = "[一二三四五六七八]"
_CATEGORIES = re.compile(
    rf"(?P<other>其他|其余)?(?P<all>{_NUMBER})大类(?:商品[和及]?服务)?价格(?P<since>同比|环比)?(?:均)?(?:呈现?)?(?:“?(?P<up>{_NUMBER})[涨升](?:(?P<down>{_NUMBER})[降跌])?(?:(?P<flat>{_NUMBER})平)?”?(?:态势|格局)?|(?P<every>{_TURN}))(?=[，；。]|$)"
)


def _categories(match: re.Match[str], pieces: Pieces) -> str | None:
    """其他七大类价格同比“六涨一降”."""
    if pieces.planned:
        return None
    every = f"the {'other ' if match['other'] else ''}{cardinal_word(value(match['all']))} categories"
    since = {"同比": " year on year", "环比": " from the previous month"}.get(match["since"] or "", "")
    if match["every"]:
        return f"prices of all {every} {_moved(match['every'])}{since}"
    told = [f"prices of {cardinal_word(value(match['up']))} rose"]
    if match["down"]:
        told.append(f"those of {cardinal_word(value(match['down']))} fell")
    if match["flat"]:
        told.append(f"those of {cardinal_word(value(match['flat']))} were unchanged")
    return f"of {every}, {listed(told)}{since}"


_GROWTH_IN = {
    "增加值": "", "": "", "营业收入": " in revenue", "营收": " in revenue", "产值": " in output value",
    "利润": " in profits", "利润总额": " in profits", "零售额": " in retail sales", "投资": " in investment",
}  # fmt: skip
_SECTORS = re.compile(
    rf"(?:全[国省市区县州盟旗])?(?P<whole>规模以上工业|规上工业|规模以上服务业|规上服务业)?(?:的)?(?P<all>{VALUE})(?:工业|行业|大类|门类|主要)+"
    rf"(?:中，?(?:有)?(?P<n>{VALUE})(?:行业|大类|门类)*|(?P<every>全部|均))(?P<what>增加值|营业收入|营收|产值|利润总额|利润|零售额|投资)?"
    rf"(?:保持|实现)?(?P<since>同比)?(?:保持|实现)?(?:了)?(?:正?增长|(?P<rise>上升))(?:[，、]增长面(?:为|达到?)?(?P<share>{VALUE}))?(?=[，；。]|$)"
)


def _sectors(match: re.Match[str], pieces: Pieces) -> str | None:
    """41个大类行业中有33个增加值同比增长，增长面达80.5%."""
    if pieces.planned or match["rise"]:
        return None
    every, since = pieces.amount_list(match["all"])[0], " year on year" if match["since"] else ""
    kind = "services" if "服务" in (match["whole"] or "") else "industry"
    sectors = (
        f"{every} sectors of {kind} above designated size" if match["whole"] else f"{every} major sectors"
    )
    what = _GROWTH_IN[match["what"] or ""]
    grew = f"saw growth{what}{since}" if what else f"grew{since}"
    if match["every"]:
        return f"all {sectors} {grew}"
    share = f", or {pieces.amount_list(match['share'])[0]}," if match["share"] else ""
    return f"{pieces.amount_list(match['n'])[0]} of the {sectors}{share} {grew}"


PRICES = ((_TOWN_AND_COUNTRY, _town_and_country), (_CATEGORIES, _categories), (_SECTORS, _sectors))

# 影响CPI上涨约0.74个百分点
PUSHING = re.compile(
    rf"[，、]影响(?:CPI|居民消费价格(?:总水平|指数)?)(?P<way>上涨|下降)(?:约)?(?P<by>{VALUE})(?=[，、；。）]|$)"
)


def pushing(match: re.Match[str], said: SayFigures) -> str | None:
    """What a price did to the consumer price index."""
    amount = said(match["by"])[0]
    about = "about " if "约" in match[0] and not amount.startswith("about") else ""
    side = "up" if match["way"] == "上涨" else "down"
    return f"pushing the CPI {side} by {about}{amount}" if "percentage point" in amount else None
