"""The shapes of what follows a headline statement behind a comma: totals, streaks, records, yardsticks.

Patterns over a `Shape`; what they say in English is `indicator_tails`'.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.base_periods import PERIOD, PLAN_END
from desktop_app.translation.nouns.indicator_shapes import CLOSE, OPEN, RANK_OPEN, VALUE, VALUES, WAY

#: What stands behind a tail that is read whole.
TAIL_END = "(?=[，、；。（）]|$)"
# 突破3万亿元、达3.6万亿元; 新增48家、总量达122家
_MADE = "建成|认定|培育|创建|拥有|设立|引进|布设|开通|打造|建设"  # so many until now
REACHING = re.compile(
    rf"[，、](?P<total>总量|总数|总规模|累计(?:(?:{_MADE})(?=(?:达到?|超过?|突破)?{VALUES}(?:[，、；。]|$)))?)?(?:均|分别)?(?:达到|达|增至|升至|(?P<to>降至|降到|下降到|下降至|提高到|提升到|提高至|提升至|上升到|上升至)|(?<=累计)|(?<=累计..)(?<=建成|认定|培育|创建|拥有|设立|引进|布设|开通|打造|建设))(?P<by>{VALUES})(?!{OPEN}|来?的?最)"
)
# 突破700亿元大关，完成711.1亿元
PAST_MARK = re.compile(rf"(?<=大关|台阶|关口)，(?:实际)?(?:完成|实现|达到?)(?P<by>{VALUE}){TAIL_END}")
# 增长12.6%达92.9亿元; 从18.4亿元提高至20.7亿元，累计完成81.2亿元
GROWN_TO = re.compile(rf"(?<={CLOSE})(?:达到?|至)(?P<by>{VALUE}){TAIL_END}")
TOTALING = re.compile(rf"[，、]累计(?:完成|实现)(?P<by>{VALUE}){TAIL_END}")
AS_BEFORE = re.compile(f"[，、]同比(?P<much>基本|大体)?持平{TAIL_END}")
CONVERTED = re.compile(rf"[，、]?折合(?:人民币)?(?P<by>{VALUE})(?:人民币)?")
# 创13年新高, 创近三年新高
BEST_SINCE = re.compile(
    rf"[，、](?:均|双双)?(?:创(?:下|造)?|达到?|为)(?P<near>近)?(?:(?P<n>[一二两三四五六七八九十]{{1,3}}|\d{{1,2}})年|(?P<by>{VALUE}))(?:以?来)?(?:的?(?:新高|最高)|的?(?P<best>最[好佳优])(?:水平|成绩)?)"
)
AVERAGING = re.compile(
    rf"[，、](?P<span>两年平均|(?P<years>[三四五六七八九十])年(?:来)?年均|年均)(?:分别)?(?:增长|增速)(?:分别)?(?:为|达到?)?(?P<by>{VALUES})"
)
RECORD = re.compile(
    r"[，、](?:规模|总量|均|双双|分别)*(?P<again>再)?创下?了?(?:出|造)?(?P<same>同期)?(?:历史|历年|建[市县区]以来)?(?P<then>同期)?(?:最[好高])?(?:新高|新纪录|记录|纪录|最高)(?!水平)"
)
# 高于全国0.7、全省2.3个百分点
ABOVE_TWO = re.compile(
    rf"[，、]?(?P<growth>增速|增幅)?(?:分别|均)*(?P<way>高于|低于|快于)(?P<one>全[国省市])(?:平均)?(?P<x>\d[\d.]*|{VALUE})(?:个百分点)?[、，和](?:[高低快]于)?(?P<two>全[国省市区县])(?:平均)?(?P<by>{VALUE})"
)
# 首次跻身全国工业百强区十强
AMONG_HUNDRED = re.compile(
    r"[，、](?P<first>首次)?(?:成功)?(?:跻身|进入|入选|迈入|入围|位列|位居|列)(?P<of>全国|中国|全省)(?P<kind>综合实力|工业|科技创新|投资潜力|绿色发展|营商环境|创新)?"
    rf"百强(?P<unit>[区县市镇])(?:(?:前|第)?(?P<top>十|五|二十|三十|五十)强|(?:[，、]?(?:列|居|位列|排名))?(?P<n>{VALUE})[位名]?)?(?=[，、；。]|$)"
)
SAME_RATE = re.compile(
    "[，、](?:涨幅|增速|增幅|降幅)?与(?P<than>全[国省市区县](?:[、和]全[国省市区县])*)(?:平均水平|平均增速|增速|增幅|平均|水平)?(?:基本|大体)?持平"
)
MORE_BY = re.compile(
    rf"[，、](?:总量|总数|总额)?(?:[较比](?P<since>上年同期|上年末?|去年同期|去年|年初)(?=[增减]|净增))?(?P<way>(?<=[年期末初])增加|(?<=[年期末初])减少|净增|新增(?={VALUE}{TAIL_END}))(?P<by>{VALUE})"
)
BEST_LEVEL = re.compile(
    "[，、](?:均|双双)?(?:创(?:下|造)?|为|达到?)(?P<when>近年来?|历史|历年|同期|有记录以来|建[市县区]以来)(?:同期)?的?最[好高佳](?:水平|成绩)"
)
# 五年增长近20倍, 三年累计增长46%
OVER_YEARS = re.compile(
    rf"[，、](?P<n>[两三四五六七八九十])年(?:来)?(?:累计|共)?(?P<way>{WAY})(?P<by>{VALUE}){TAIL_END}"
)
# 年均增速达到8%
MEAN_PACE = re.compile(rf"[，、]年均(?:增速|增幅)(?:为|达到?|保持在?)?(?P<by>{VALUE}){TAIL_END}")
# 五年跨越3个十亿级台阶
MARKS_PASSED = re.compile(
    rf"[，、](?P<n>[两三四五])年(?:来|间|内)?(?:连续|成功|接连)*(?:连跨|跨越|跨上|迈上|跨过|突破)(?:了)?(?P<count>⟦\d+⟧|[两二三四五六七八九])?个?(?P<sum>⟦\d+⟧)(?:元)?(?:级)?(?:新)?(?:台阶|大关|关口){TAIL_END}"
)
# 日均超410万件
DAILY = re.compile(rf"[，、]日均(?:约|达到?|突破|超过?)?(?P<by>{VALUE}){TAIL_END}")
# 是全国平均水平的6.8倍
TIMES_MEAN = re.compile(
    rf"[，、](?:约?[是为])?(?:约为?)?全(?P<area>[国省市区县州])平均(?:水平)?的(?P<by>{VALUE}){TAIL_END}"
)
# 扭转了连续三年下降的态势
REVERSED = re.compile(
    rf"[，、](?:成功|有效|彻底|一举)*扭转了?(?:(?:已)?连续(?:(?P<n>[两三四五六七八九十]{{1,3}})(?P<unit>年|个季度|个月)|(?P<by>{VALUE}))|持续|长期|多年)?的?(?P<what>下降|下滑|负增长|减少|回落|下行|亏损)的?(?:态势|局面|趋势|势头|走势){TAIL_END}"
)
STREAK = re.compile(rf"[、，]已?连续(?P<by>{VALUE})(?:保持|实现)(?P<how>两位数|正)?增长")
MONTHLY = re.compile(rf"[、，]连续(?P<by>{VALUE})单月(?:增长(?P<rate>{VALUE})|(?:实现|保持)?正增长)")
TIMES = re.compile(
    rf"，?(?:分别)?是(?:(?P<y>\d{{4}})年|(?P<before>上(?:一?个|一)五年|前五年)|(?P<plan>{PLAN_END})|(?P<during>“(?:十[一二三四]?|[八九])五”)(?:时期|期间)?)的(?P<by>{VALUES})"
)
_YARDSTICK = (
    "(?:全[国省市区县州](?:(?:农民|农村居民|城镇居民|居民)(?:收入)?(?=平均))?|国家|[省市](?=[、和]|标准|平均)|(?:年度)?控制目标|(?:年度|全年)(?:预期)?目标|年初(?:确定|制定|设定|预定|既定)?的?(?:增[长速]|预期)?(?:目标|预期)|(?:年度)?计划目标|年度计划|时序进度|预期目标|目标|预期"
    "|(?:全年|年度)?增[速长](?:预期)?目标|(?:经济|GDP|地区生产总值)(?:增速|增长))"
)
_SPELL = f"已?连续(?:(?P<n>[两三四五六七八九十]{{1,3}})年|(?P<spell>{VALUE}))(?:保持|稳定|都)*"
ABOVE = re.compile(
    rf"[，、]?(?P<its>增速|增幅)?(?:{_SPELL})?(?P<growth>(?:两年平均)?增速|增幅)?(?:均|分别|持续|显著|明显|远|大幅)*(?P<way>高于|低于|快于|高出|超过|超(?=全)|好于|优于|跑赢)(?P<than>{_YARDSTICK}(?:[、和]{_YARDSTICK})*)"
    rf"(?:平均水平|平均增[速幅]|平均|水平|增[速幅]|标准)?(?P<mean>（{VALUE}）)?(?P<by>{VALUES})?(?=[，、；。（]|$)"
)
# 比全省平均水平高出9个百分点, 增速比全国快1.2个百分点
COMPARED = re.compile(
    r"[，、]?(?P<its>增速|增幅)?(?:均|分别)*[比较](?P<than>全[国省市区县州](?:[、和]全[国省市区县州])*)"
    rf"(?:平均水平|平均增速|平均|水平)?(?:分别)?(?P<way>[高低快慢])出?了?(?P<by>{VALUES})(?=[，、；。（]|$)"
)
ON_SAME_BASIS = re.compile(rf"（(?:按)?(?:同|可比)口径(?:计算)?(?P<way>{WAY})(?P<by>{VALUE})）")
YEARS_GROWING = re.compile(
    r"[、，]连续(?P<n>[一二两三四五六七八九十]{1,3})年(?:保持|实现)(?P<how>两位数|正)增长"
)
PLACES_UP = re.compile(
    rf"[，、](?:在?(?P<area>全[国省市区县州盟旗])的?)?(?:排名|位次|排位)?(?P<since>[较比](?:上年度?|去年度?|上一年度?)|[较比](?P<year>20\d\d)年|[较比](?P<base>{PERIOD}))?(?:大幅|再)?"
    rf"(?P<way>跃升|提升|上升|前移|前进|再进|晋升|提高|下降|后退|后移)了?(?P<by>{VALUE}|[一两三四五六七八九]个?[位名])(?=[，、；。]|$)"
)
OF_TARGET = re.compile(
    rf"[，、]?(?:分别)?(?:占|为|完成|达到?|超额完成)(?:了)?(?:[国省市县区]?(?:委|政府)?下达的?)?(?P<what>(?:全年|年度|年初|序时|[省市]定|年)?(?:总量|增速|投资|绩效|考核)?(?:任务|目标|计划|预算|调整预算)(?:目标|任务)?)数?（?(?P<of>{VALUE})?）?的?(?P<by>{VALUES})"
)
BRINGING = re.compile(
    rf"[，、](?:直接|累计|共)*(?P<verb>带动|拉动)(?:[^⟦⟧，、。；]{{0,4}}?)(?P<what>销售额?|销售金额|消费|投资)(?:额)?(?P<by>{VALUE})"
)
PRICED = re.compile(
    rf"[，、](?:价格)?平均(?P<way>降幅|降价|涨幅)(?:达到?|为)?(?P<by>{VALUE})(?=[，、；。]|$)"
)
IN_STOCK = re.compile(rf"[，、](?P<how>出栏|存栏)(?:量)?(?:达到?)?(?P<by>{VALUE})(?=[，、；。]|$)")
AT_RATE = re.compile(
    rf"[，、](?P<since>同比)?(?P<what>增速|增幅|增长率|降幅|减幅)(?:为|达到?)?(?P<by>{VALUE})(?=[，、；。]|$)"
)
EXCEEDING = re.compile(
    rf"[，、]超额完成(?:(?P<who>[国省市县])(?:家|级)?)?(?:下达|分解)?(?:的)?(?P<by>{VALUE})的?(?:年度|全年)?(?:目标)?任务"
)
BEYOND = re.compile(
    rf"[，、]超额完成(?:(?P<who>[国省市县])(?:家|级)?)?(?:下达|考核|年度)*目标(?:任务)?(?P<by>{VALUE})(?=[，、；。]|$)"
)
# 签约项目54个、全省第一; 新增企业50家、增长20%; 新建医疗集团5个、覆盖率达80%
_AND_MORE = re.compile(
    rf"、(?:(?<={CLOSE}、)(?=(?:同比|[比较](?:20\d{{2}}年|上年|去年)(?:同期)?)?(?:净)?增长|累计{OPEN}|(?:总投资|计划总投资|(?:年度|当年|年)计划投资|投资规模|投资总额|协议金额|合同金额|签约金额|总金额)(?:达到?|约)?{OPEN}|(?:总量|总数)(?:均|分别)?(?:达到?|增至|升至){OPEN}|(?:惠及|受益|带动|吸引)(?![力面])|(?:稳居|跃居|位居|居|列|排名|总量|数量)*{RANK_OPEN})|"
    rf"(?=[^⟦⟧、]{{2,16}}(?:[率量额度数]|投资|产值|增加值|收入|税收|利润|比例|比重|占比|面积|总产值|人口|标准)(?:稳定|保持|提[升高]|达|控制|降|为|增|上升|下降|超|突破)))"
)


def fronts(clause: str) -> list[str]:
    """What a clause says in front of a growth, a rank or a statement behind a 、, the longest first."""
    return [clause[: match.start()] for match in reversed(list(_AND_MORE.finditer(clause)))]
