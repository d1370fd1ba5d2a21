"""Names of indicators in the wording of statistical yearbooks: sown area of X, floor space of X sold.

Patterns with an English template, as those of `name_rules`.
"""

from __future__ import annotations

_BUILDINGS = r"(?!年末|期末)\S*?(?:住宅|商品房|办公楼|营业用房|房屋|写字楼|商品住房|商铺)"
#: Who receives or is given something.
_SERVED = (
    r"(?:家庭|群众|人口|农户|农民|农民工|职工|学生|居民|企业|劳动者|用人单位|失业人员|困难人员|毕业生|老年人"
    r"|残疾人|儿童|患者|妇女|商户)"
)
_COUNT = r"(?:户数|人数|人次|家次|数)?"

RULES: tuple[tuple[str, str], ...] = (
    (rf"^(?P<x>{_BUILDINGS})销售面积$", "floor space of {things} sold"),
    (rf"^(?P<x>{_BUILDINGS})待售面积$", "floor space of {things} for sale"),
    (rf"^(?P<x>{_BUILDINGS})施工面积$", "floor space of {things} under construction"),
    (rf"^(?P<x>{_BUILDINGS})竣工面积$", "floor space of {things} completed"),
    (rf"^(?P<x>{_BUILDINGS})新开工面积$", "floor space of {things} newly started"),
    (rf"^(?P<x>{_BUILDINGS})销售额$", "sales of {things}"),
    (r"^(?P<x>\S*[林牧渔副种养殖植造运].?业)增加值$", "value added of {x}"),
    (r"^(?P<x>\S{1,10}?)总播种面积$", "total sown area of {x}"),
    (r"^(?P<x>[^业工]{2,8}?)播种面积$", "sown area of {x}"),
    (r"^(?P<x>[^业]{2,8}?)产值$", "output value of {x}"),
    (r"^(?P<x>\S{1,8}?)(?:适度)?规模(?:化)?经营面积$", "area of {x} under large-scale operation"),
    (r"^(?P<x>\S{2,10}?)(?:使|施)用量$", "use of {x}"),
    (r"^(?P<x>第[一二三]产业|\S*业)的?(?:从业|就业)人员(?:总?人?数)?$", "persons employed in {x}"),
    (r"^(?P<x>\S*(?:单位|企业|机构|公司))的?从业人员(?:总?人?数)?$", "persons employed by {x}"),
    (r"^(?P<x>\S{2,}?)相当于(?P<y>\S{2,}?)的?(?:比例|比重)$", "{x} as a share of {y}"),
    (rf"^(?P<x>\S{{2,}}?)(?:累计)?(?:受益|惠及)(?P<y>{_SERVED}){_COUNT}$", "{y} benefiting from {x}"),
    (
        rf"^(?:发放|领取)(?P<y>\S{{2,}}(?:金|补贴|补助|津贴))(?P<x>{_SERVED}){_COUNT}$",
        "{things} receiving {y}",
    ),
    (rf"^(?P<x>{_SERVED})领取(?P<y>\S{{2,}}(?:金|补贴|补助|津贴)){_COUNT}$", "{things} receiving {y}"),
    (
        rf"^提供(?P<y>\S{{2,}}(?:服务|支持|支撑|帮助|援助))(?P<x>{_SERVED}){_COUNT}$",
        "{things} provided with {y}",
    ),
    (r"^(?P<x>\S*(?:基金|年金|资金))投资运营规模$", "{x} under investment management"),
    (
        r"^(?P<x>\S*(?:开发企业|开发商|民营企业|国有企业|上市公司|央企))(?:完成)?投资额?$",
        "investment by {things}",
    ),
    (
        r"^(?:全[市省区县州]|我[市省区县])?境内(?P<x>\S*(?:公路|铁路|高速|国道|省道|道路|通车|河流|水库|航道)\S*)$",
        "{x}",
    ),
    (
        r"^(?P<x>\S*(?:旅行社|设施|景区|饭店|酒店|宾馆|场馆))接待(?P<y>\S*(?:游客|旅客|观众|客人))(?:人次|人数)$",
        "{y} received by {things}",
    ),
    (r"^(?P<x>\S*旅行社)组团(?P<y>\S*游客)(?:人次|人数)$", "{y} on tours organized by {things}"),
    (r"^(?P<x>\S*(?:河流|河道|流域|渠系|水系))(?:治理|整治)长度$", "length of {things} harnessed"),
    (r"^(?P<x>\S{2,8}?)加固长度$", "length of {things} reinforced"),
    (r"^(?:新建|新修)(?P<x>(?!改|扩)\S{2,8})长度$", "length of {things} newly built"),
    (r"^(?P<x>\S{2,}业)法人单位数?$", "legal entities in {x}"),
    (r"^(?P<x>\S{2,}?)征地面积$", "area of land acquired for {things}"),
    (r"^(?P<x>\S{2,}?)征地户数$", "households with land acquired for {things}"),
    (r"^(?P<x>\S{2,}?)(?:目标任务|任务)额$", "target for {x}"),
    (r"^(?P<x>\S*(?:保险|医保|新农合))参保(?:人数|人员)?$", "people covered by {x}"),
    (
        r"^通过(?P<y>\S{2,}?)(?:方式|形式|机制|渠道|平台|程序)(?P<x>(?:审结|办结|化解|办理|调解|发放|筹集|受理|解决|销售)\S{2,})$",
        "{x} through {y}",
    ),
    (r"^(?P<x>\S{2,}?)总诊疗人次数?$", "total visits to {x}"),
    (r"^(?P<x>(?!总|门)\S{2,}?)(?:诊疗|门诊|就诊)人次数?$", "visits to {x}"),
    (r"^(?P<x>\S{2,}?[院构心])(?:入院|住院)人[次数]数?$", "admissions to {x}"),
    (r"^(?P<x>\S{2,}?[车轮空]|\S{0,6}交通)客运量$", "passenger traffic by {x}"),
    (
        r"^(?:\S*政策)?为(?P<x>\S*?(?:企业|群众|主体|农民|患者|个体工商户))(?:减负|减轻负担)额?$",
        "burden on {x} reduced",
    ),
    (
        r"^(?:累计)?(?:摸排|排查|检查|巡查)(?P<x>\S*(?:单位|企业|场所|房屋|车辆|建筑|工地|学校|商户|经营户|站点|门店|市场|小区))"
        r"(?:数|户数|家次|人次)?$",
        "{things} inspected",
    ),
    (
        r"^(?:规模)?(?:养殖|饲养)(?P<x>生猪|肉牛|肉羊|[羊牛鸡鸭鹅]|家禽|土鸡|蛋鸡|肉鸡|中蜂|蜜蜂|奶牛|牦牛|黑山羊|林下鸡)数?$",
        "{things} raised",
    ),
    (r"^(?:出让|供应|成交)?(?P<x>\S*土地)(?:面积)?成交价款额?$", "transaction price of {x}"),
    (r"^(?P<x>\S*(?:周期|期限))月数$", "{x} (months)"),
    (r"^从(?P<x>\S{2,}?)(?:预算)?调入(?:资金)?额?$", "funds transferred in from {x}"),
    (r"^(?P<x>\S{2,}?)减少幅度$", "decrease in {x}"),
)
