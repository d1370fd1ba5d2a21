"""Units that the words around a number decide: 60万 of money or people, 235位 in a ranking, 户 of firms.

Reads one measure and the words beside it; the table of unit signs is `units`.
"""

from __future__ import annotations

import re

from desktop_app.figures.context import Setting
from desktop_app.figures.measures.measure import Measure

#: 上升3位, 前移2个位次: places in a ranking, no people.
_PLACES_MOVED = re.compile(r"(?:上升|前移|提升|前进|跃升|晋升|提高|下降|后退|后移|攀升)了?\s*(?:至少)?\s*$")
#: 排名由369位上升到235位: a place in a ranking, no people.
_PLACE_HELD = re.compile(r"(?:排名|位次|名次|排位|排序)[^，。；、]{0,12}(?:第|[由从到至为])\s*$")
_SPEED = re.compile(r"时速[^，。；\d]{0,6}$|每小时\s*$")
_PER_SECOND = re.compile(r"每秒(?:钟)?(?:约|近|超过?|达)*\s*$")
#: 20户以上自然村: a place has households, whatever firms the sentence speaks of.
_HOMES = re.compile(r"\s*(?:及?以[上下])?的?(?:自然村|村[庄组屯民]|屯|小区|院落|住宅|居民)")
#: 关停企业9家、完成危房改造41户: with the next deed something else is counted.
_NEXT_DEED = re.compile("[、和](?=完成|改造|新建|实施|搬迁|帮扶|惠及|安置|发放|解决|慰问|走访)")
#: 龙头企业带动2460户5585人实现增收: households and their people.
_LED = re.compile(r"(?:带动|惠及|帮扶|帮助|助力|联结|吸纳|覆盖)[^，。；、\d]{0,8}$")
_AND_PEOPLE = re.compile(r"\s*、?\d[\d.,]*\s*[万多余]*(?:人|名)")
#: 16.7万方保障房: so many square meters of floors.
_FLOORS = re.compile(r"\s*的?(?:保障房|安置房|住房|住宅|房屋|厂房|商品房|用房|楼宇|办公|商业体|综合体)")
_EARTHQUAKE = re.compile(r"\s*(?:以上)?的?(?:左右)?(?:中强|强烈|破坏性)?(?:地震|强震|余震)")
#: Firms and lines are counted by 户 too; they are no households.
_FIRMS = (
    r"(?:企业|规模以上|限额以上|规上|限上|资质以上|合作社|养殖场|规模场|家庭农场|种植基地|经营主体|市场主体|商事主体|经济主体|个体|公司|商户|店铺|机构|纳税人"
    r"|电话|宽带|移动|手机|互联网|物联网|电视|光纤|5G|千兆)"
)
_TOTAL = re.compile(r"\s*(?:总量|总数|累计)")
_BUSINESS = re.compile(rf"\s*[^，。；、\d]{{0,8}}{_FIRMS}")
_BUSINESS_BEFORE = re.compile(rf"{_FIRMS}[^，。；]{{0,28}}$")
#: 收入比由2.31缩小至2.18, 男女比为1.05: a number without a unit that compares two.
_RATIO = re.compile(
    r"(?:(?<![同环对占])(?:比(?![上较重例去年往])|比值|比率|倍差|之比)|(?:[PCW]UE值?|(?!GDP|GMV)[A-Z]{2,4}值)(?:平均)?)"
    r"(?:[由从](?:(?:上年|去年|\d{4}\s*年)[末底]?的?)?\s*[\d.:：]*)?"
    r"(?:[由从]|已|逐步|进一步|分别|缩小|扩大|收窄|下降|降低|提高|上升|调整|优化|[降升到至为是达约])*\s*$"
)
#: 过亿项目, 百亿级企业: a class by its money.
_SIZE_OF_A_CLASS = re.compile(
    r"\s*(?P<at_least>级|以上)?的?(?:[工农商]业|重大|大|新兴|支柱|优势|特色)?"
    r"(?:项目|专案|企业|产业(?!工)|园区|镇(?![居村])|村(?![民庄居])|强?县|城市|城区)"
)
_A_CLASS = 10**8  # 11.5万企业 are that many firms
_PEOPLE = re.compile(
    r"[^，。；、\d]{0,6}(?:居民|村民|牧民|渔民|市民|学员|师生|考生|学子|工人|干部|官兵|创业者|从业者|骑手|司机|群众|农民|职工|网民|旅客|志愿者|党员|老人|老年人|儿童|婴幼儿|新生儿|毕业生|消费者|妇女|青年|教师|患者|军人|劳动力|参观者|人员|人民?(?![民币均才]))"
)
_PEOPLE_NEAR = re.compile(r"人流量|客流量|人口|人数|人才|监测对象|员工|用户|观众|学生|游客|粉丝|人气")
_PEOPLE_BEFORE = re.compile(
    r"(?:裁员|老年人|老人|儿童|学生|职工|农民工|卖家|买家|商家|创作者|志愿者|贫困户|残疾人|人员)(?:总?规模|数量|总数|总量)?"
    r"(?:已经|已|共|均|达到?|约|近|超过?|突破|逾|为|有)*$"
)
#: 带动5.6万农户增收: they are counted, and no money.
_HOUSEHOLDS = re.compile(
    r"\s*[多余]?(?:脱贫|贫困|低收入|搬迁|种植|养殖|蚕|茶|果)?(?:农户|农牧户|户|家庭|菜农|茶农|果农|蚕农|烟农|棉农|药农)"
)
#: 新增4个过五千亿、4个过千亿新兴产业.
_PASSED = re.compile(r"\d\s*[个家]\s*(?:过|超)?\s*$")
_IN_BULK = re.compile("[百千万亿]")
_VISITS = re.compile(r"人次|客流|人流|旅客量|吞吐量|访问量|阅读量|点击")
_MONEY = re.compile(
    r"总量|产值|税收|税金|税费|节支|增收|减收|捐款|善款|负债|票房|工资|薪酬|赔偿|补偿|(?:计划|共|累计|先后)?投入(?!使用|运营|人)|筹资|募资|值|金额|(?<![员名])额|收入|支出|投资|融资|奖金|年薪|补贴|罚款|保额|市值|价值|估值|营收|利润|身家|身价|GDP|GMV"
    r"|资金|规模|预算|费用|成交|存款|贷款|余额|价格|首付|债务|贷"
)
#: 科技型中小企业数首次突破2万大关: of what the number is, stands in front.
_THINGS_BEFORE = re.compile(
    r"(?:(?:企业|主体|机构|品牌|项目|平台|专利)(?:总?数量?|总量)|(?:参数|样本|词元|语料)(?:规模|总量|总数|数?量|数)?|户数|家数|件数|车辆保有量)(?:首次|率先|成功|历史性|已经?|累计)*(?:突破|超过?|迈上|跨过|达到?)?$"
)
#: 经济总量实现从一千亿到两千亿的跨越: steps that are counted in money.
_STEPS_OF_MONEY = re.compile(
    r"经济(?:总量|规模)?[^，。；]{0,12}$|^[^，。；]{0,3}(?:的?历史性?跨越|的?跃升|新?台阶|大关)"
)


#: 提高2个点, 高于全省3个点; 新建自行车10个点 are sites.
_MOVES_BY = re.compile(r"[增提升降减涨跌高低快慢多少回落收放差占达]\S{0,8}$|[、和]$")


#: 城乡居民收入比为2.31∶1，比上年缩小0.05: the change of a ratio.
_RATIO_NAMED = re.compile(r"收入(?:之?比|倍差)|倍差")
_RATIO_MOVED = re.compile(
    r"\s*(?:[较比](?:上年|去年)(?:同期)?)?(?:再|进一步)?(?:缩小|下降|降低|减少|扩大)了?\s*"
)


def unit_in_context(measure: Measure, around: Setting) -> str:
    """The standard unit where the words around tell more than the sign; else the sign's own."""
    left = around.left
    if measure.unit_zh == "位" and _PLACES_MOVED.search(left):
        return "places"
    if measure.unit_zh == "位" and _PLACE_HELD.search(left):
        return "rank"
    if measure.unit_zh == "个点" and not _MOVES_BY.search(left):
        return "count"
    if measure.norm == "km" and _SPEED.search(left):
        return "km/hour"
    if measure.norm == "m" and _PER_SECOND.search(left):
        return "m/second"
    if measure.norm == "level" and _EARTHQUAKE.match(around.right):
        return "magnitude"
    if measure.unit_zh.endswith("方") and measure.norm == "m3" and _FLOORS.match(around.right):
        return "m2"
    return "count" if measure.norm == "households" and _are_firms(around) else measure.norm


def _are_firms(around: Setting) -> bool:
    """规上企业35户: firms and lines, no households."""
    left = around.left
    if _HOMES.match(around.right) or (_AND_PEOPLE.match(around.right) and _LED.search(left)):
        return False
    # …经营主体增量提质，总量突破1000万户
    said = around.sentence_left[-40:].replace("，", "") if _TOTAL.match(left) else left
    return bool(_BUSINESS.match(around.right) or _BUSINESS_BEFORE.search(_NEXT_DEED.split(said)[-1]))


def missing_unit(measure: Measure, around: Setting) -> tuple[str, str]:
    """(norm, unit_zh) of a bare number such as 60万, from the nouns around it."""
    near = around.left[-14:] + around.right[:9]
    of_ratio = _RATIO_MOVED.fullmatch(around.left) and _RATIO_NAMED.search(around.sentence_left)
    if (_RATIO.search(around.left) or of_ratio) and not _IN_BULK.search(measure.unit_zh):
        return "ratio", ""
    if re.search(r"指数(?:[（(][^）)]*[）)])?值?(?:年末|为|达到?|升至|降至|是)*\s*$", around.left):
        return "points", ""
    if re.search(r"汇率\w{0,4}$|率(?:为|是)?\s*$", around.left):
        return "count", ""
    if re.search(r"装机\w{0,6}[破过超达]?$", around.left):
        return "kW", "（千瓦）"
    sized = _SIZE_OF_A_CLASS.match(around.right)
    spelt = not re.search(r"\d", measure.number)  # 过千万企业
    if sized and (sized["at_least"] or spelt or measure.normalised >= _A_CLASS):
        return "CNY", "（元）"
    return _counted(measure, around, near)


def _counted(measure: Measure, around: Setting, near: str) -> tuple[str, str]:
    if _VISITS.search(near) and not re.search(r"人流量|客流量", near):
        travelled = "人次" in near or re.search("旅客(?:吞吐|发送|运输)?量", near)
        return ("person-times" if travelled else "count"), ""
    if _PEOPLE.match(around.right) or _PEOPLE_NEAR.search(near) or _PEOPLE_BEFORE.search(around.left):
        return "persons", ""
    if _PASSED.search(around.left):
        return "CNY", "（元）"
    if _HOUSEHOLDS.match(around.right):
        return "count", ""
    if not _IN_BULK.search(measure.number + measure.unit_zh) and _MONEY.search(near):
        return "count", ""  # 每股12.5元的价格向不超过35名…: a sum without 万 or 亿 has its 元
    if _THINGS_BEFORE.search(around.left):
        return "count", ""
    steps = _STEPS_OF_MONEY.search(around.left) or _STEPS_OF_MONEY.search(around.right)
    return ("CNY", "（元）") if steps or _MONEY.search(near) else ("count", "")
