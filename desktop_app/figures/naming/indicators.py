"""Names of indicators: what each figure of a stretch of text measures.

Chinese names are built from the words around the figure, by kind: `level_names`, `rate_names`, `rank_names`,
`list_names`; the English is `indicator_names`'.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.figures import phrases
from desktop_app.figures.english import indicator_names
from desktop_app.figures.measures.units import RATES
from desktop_app.figures.model import Direction, Figure, Kind
from desktop_app.figures.naming.budgets import of_its_budget
from desktop_app.figures.naming.case import Case, stem, with_suffix
from desktop_app.figures.naming.level_names import level_name
from desktop_app.figures.naming.list_names import listed_name
from desktop_app.figures.naming.rank_names import rank_name
from desktop_app.figures.naming.rate_names import rate_name
from desktop_app.figures.naming.surroundings import surroundings
from desktop_app.figures.naming.wholes import sibling_parent, with_size_of_whole
from desktop_app.figures.naming.works_told import of_titled_work

#: Half-width brackets as the full-width ones that names are cut by, no numbers of items; every offset stays.
_BRACKETS = str.maketrans("()①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", "（）" + " " * 20)
#: 预计（下同）全县生产总值, 300亿元（主要是…）: what holds for all that follows, and reasons, name nothing.
_SAME_BELOW = re.compile(
    r"（(?:预计数?，|初步数，)?(?:以?下同)）|（(?:主要|原因|因(?!素)|由于|受|这是)[^（）\d]{4,60}）"
)


def name_all(figures: Sequence[Figure], text: str, heading: str) -> list[Figure]:
    """The figures with indicator names, parents and English names, in the same order."""
    text = _SAME_BELOW.sub(lambda said: " " * len(said[0]), text.translate(_BRACKETS))
    named: list[Figure] = []
    for index, figure in enumerate(figures):
        case = Case(figure, surroundings(text, figures, index), named)
        name, parent = _name(figures, index, case, text)
        name = _canonical(_without_part(_of_residents(name, case), case) or _fallback(case, heading))
        name = of_titled_work(_of_both(name, case), text, heading)
        name = _of_classes(of_its_budget(name, case, text, heading), case)
        level = figure.direction is Direction.NONE and figure.kind is not Kind.RANK
        parent = parent or (sibling_parent(case, name) if level else "")
        english = indicator_names.english_name(name)
        kind = _kind_of_part(case, parent) if parent and level else figure.kind
        named.append(replace(figure, indicator_zh=name, parent_zh=parent, indicator_en=english, kind=kind))
    return named


_CLASSES = frozenset({"类", "大类", "小类", "门类", "品类"})


def _of_classes(name: str, case: Case) -> str:
    """出台5大类26项政策: into how many classes what is counted next falls."""
    classes = case.figure.unit_zh in _CLASSES and case.words.next_raw and not case.words.gap.strip()
    return f"{stem(name)}类别数" if classes and name.endswith("数") else name


_DONE_OF_IT = re.compile("已|完成|实现|到位|落实|支出")


def _kind_of_part(case: Case, parent: str) -> Kind:
    """计划实施养护工程8.7公里。其中大中修3公里: a part of what is planned is planned, unless it is done."""
    whole = next((one for one in reversed(case.named) if one.indicator_zh == parent), None)
    start = case.figure.outer_start - len(case.words.sentence)
    begun = whole is not None and whole.kind is Kind.PLANNED and whole.outer_start < start
    done = _DONE_OF_IT.search(case.words.clause)
    return Kind.PLANNED if begun and case.figure.kind is Kind.ACTUAL and not done else case.figure.kind


def _name(figures: Sequence[Figure], index: int, case: Case, text: str) -> tuple[str, str]:
    listed = listed_name(figures, index, case, text)
    if listed:
        return with_size_of_whole(case, listed), ""
    if _moved_on(case):
        return case.named[-1].indicator_zh, ""
    if case.figure.kind is Kind.RANK:
        return rank_name(case), ""
    return rate_name(case) if case.figure.unit_norm in RATES else level_name(case)


_MOVED_TO = re.compile(
    r"[^，。；\d]{0,5}?(?:增加|增长|提高|提升|上升|扩大|减少|下降|降低|缩小|压缩|缩短|回升|跃升|攀升|收窄|优化|调整|发展|拓展|扩展|整合|归并|合并|精简|压减|撤并"
    r"|增|升|降|减)(?:了)?[到至为]"
)


def _moved_on(case: Case) -> bool:
    """从54万亿元增加到82.7万亿元: the second is what the first was, later."""
    before = case.named[-1] if case.named and case.words.joined else None
    if before is None or before.unit_norm != case.figure.unit_norm:
        return False
    if before.kind is not Kind.OTHER and before.unit_norm != "rank":
        return False
    return bool(_MOVED_TO.fullmatch(case.left))


#: 城镇居民…70125元，农村居民38200元: the income is said once.
_RESIDENTS = re.compile(
    r"(?P<who>(?:城镇|农村|城市|城乡|全体)(?:常住)?居民)(?P<tail>额|人均|(?:同比|实际)(?:增速|降幅)|(?:增长|下降)目标|)"
)
_PER_RESIDENT = re.compile(r"居民(?P<size>人均(?:可支配收入|纯收入|生活?消费支出))")


def _of_residents(name: str, case: Case) -> str:
    bare = _RESIDENTS.fullmatch(name)
    if bare is None:
        return _of_their_kind(name, case)
    said = (_PER_RESIDENT.search(one.indicator_zh) for one in reversed(case.named[-8:]))
    size = next((one["size"] for one in said if one), "")
    return f"{bare['who']}{size}{bare['tail'].replace('额', '').replace('人均', '')}" if size else name


#: 固定资产投资增长1.8%，扣除房地产开发投资后增长9.7%: growth of the same, less a part of it.
_LESS = re.compile(r"(?:扣除|剔除|不含)(?P<part>[^，（）]{2,12}?)(?:后|影响后?)?(?P<tail>同比(?:增速|降幅))")


def _without_part(name: str, case: Case) -> str:
    less = _LESS.fullmatch(name)
    whole = case.named[-1].indicator_zh if less and case.named else ""
    for tail in ("同比增速", "同比降幅"):
        if less and whole.endswith(tail):
            return f"{whole.removesuffix(tail)}（扣除{less['part']}）{less['tail']}"
    return name


_TOGETHER = re.compile("(?:合计|共|总共|两者)占")


def _of_both(name: str, case: Case) -> str:
    """甲、乙产值分别完成412亿元和386亿元，合计占规上工业的61.3%: the share is not that of the second."""
    if len(case.named) < len("甲乙") or not _TOGETHER.search(case.words.clause):
        return name
    first, second = (one.indicator_zh for one in case.named[-2:])
    size = next((one for one in ("产值", "增加值", "收入", "投资", "产量") if second.endswith(one)), "")
    if not size or not first.endswith(size) or not name.startswith(f"{second}占"):
        return name
    return f"{first.removesuffix(size)}和{name}"


#: 全体居民人均可支配收入25846元，其中城镇36120元、农村17935元: whose they are is said once.
_THEIR_KIND = re.compile(r"(?P<who>城镇|农村|城市|乡村)额")
_INCOMES = 10**6  # what one of them has in a year


def _of_their_kind(name: str, case: Case) -> str:
    kind = _THEIR_KIND.fullmatch(name) if case.figure.value_normalised < _INCOMES else None
    said = (_PER_RESIDENT.search(one.indicator_zh) for one in reversed(case.named[-4:])) if kind else iter(())
    size = next((one[0] for one in said if one), "")
    return f"{kind['who']}{size}" if kind and size else name


#: 截至11月底已完成投资: when is told by the period.
_BY_MONTH = (
    r"(?<=\S)(?<!PM)(?<!PM1)(?<!PM2\.)"
    r"(?:截[至止]到?)?(?:\d{1,2}月?[-—~至])?\d{1,2}月(?:份|末|底)?(?:项目)?(?=\S{2})"
)
#: PM2.5有监测数据以来浓度: since when it is known.
_ON_RECORD = re.compile(r"有(?:完整)?(?:监测|气象|观测|统计)?(?:数据|资料|记录|统计)?以来的?")
#: 自治区下达我市法定债务限额: who set it.
_SET_BY = re.compile(
    r"^(?:自治区|省|市|上级|中央|国家|财政部|国务院)(?:财政[厅局]|政府)?(?:核定|下达|批准)[我全]?[省市县区州]?(?:的)?(?=\S{2})"
)
#: 不良反应报告每百万人口1125份: per how many stands in front.
_PER_SO_MANY = re.compile(r"^(\S{3,}?)(每[十百千万]{1,3}(?:名|个)?(?:人口|人|户))(?=数|额|量|$)")
#: 武汉市预计地区生产总值: how it is known is no part of it.
_EXPECTED = re.compile(r"(?<=[省市县区州旗镇乡])预计(?:可?实现|完成)?(?=\S{2})")
#: 商品房价格平均每平方米5756元: the price, whatever it is told by.
_PER_UNIT = re.compile(
    r"^(\S*(?:价格?|成本|电价|水价|运费))(?:全年)?(?:平均)?每(?:平方米|立方米|公斤|千克|吨|斤|亩|套|千瓦时|度)(?=额|同比|$)"
    r"|^(\S*(?:单产|亩产))每亩(?:量(?=$))?(?=同比|$)"
)
#: 收入决算数为预算的100.66%，增长10.59%: what grew is the revenue.
_OF_THE_ACCOUNTS = re.compile(r"(?<=[收支出入])决算(?=(?:预算|计划)完成率|[增减]|同比|[降涨]幅)")
_IN_ALL = re.compile(
    r"(?<=\S{2})共(?=受理|救助|资助|帮扶|保障|审结|核定|批捕|获得|支出|办理|完成|建成|发放|开展|争取|筹集|签订|查处|引进|纳入|认领|认定|破获|抓获|打掉|接报|立刑|立案|收缴|缴获|接待|走访|举办|组织|发展|种植|新建|实施|排查|化解|培训|下拨|拨付|减免|落实)|^共(?=认定|争取|签订|筹集|引进)"
)
#: 全市已破获案件: that it is done goes without saying.
_ALREADY = re.compile(
    r"(?<=[国省市县区州旗镇乡村院局库所站馆司校])已(?:累计|经)?(?=(?:发展|建立|建成|破获|完成|发放|开展|培[育训]|引进|签[订约]|实施|新建|审[批结]"
    r"|查处|办理|落实|投[入用]|化解|排查|整改|储备|安装|购置|配备|筹集|收集|受理|组织|举办|接待|种植|治理|改造|启动|开工)\S)"
)
#: (a sign that must be there, the words said otherwise, what stands for them), in the order they are told in.
_SAID_OTHERWISE = tuple(
    (sign, re.compile(pattern), told)
    for sign, pattern, told in (
        ("年末", r"^(\S{2,}?)年末(?=用户|余额|人口)", r"年末\1"),
        ("每", _PER_UNIT, r"\1\2"),
        ("每", _PER_SO_MANY, r"\2\1"),
        ("每人每", r"(?<=标准)每人每[月年天](?:分别|均)?(?=提高|上调|增加|[额量]?$)", ""),
        ("决算", _OF_THE_ACCOUNTS, ""),
        ("以来", _ON_RECORD, ""),
        # 两大主导产业产值分别完成412亿元和386亿元: two industries
        ("分别数", r"^(\S*?(?:产业|行业|领域|集群|板块))\S{0,8}分别数$", r"\1数"),
        ("产业产值", r"(?<=\S{2})[两三四五六]大\S{0,4}产业产值(?=$|同比)", "产值"),
        ("预计比重", r"(?<=比重)预计比重$", ""),
        ("数达到", r"(?<=数)达到$", ""),
        ("压缩下降", r"压缩(?=下降目标$)", ""),
        ("壮大", r"^壮大(?=\S{3,}(?:产量|产值|规模|面积)$)", ""),
        ("接待旅游", r"^接待(?=旅游(?:总?收入|总?花费))", ""),
        ("亏损面比例", r"亏损面比例$", "亏损面"),
        ("完成年", r"完成年度\S{0,4}(?:计划|目标|任务)数$", "数"),  # 163个项目完成年度投资计划的108.2%
        ("完成年", r"完成(?=年度\S{0,4}(?:计划|目标|任务)完成率$)", ""),
        # 4.2万名脱贫人口收入年均增长10.8%: so many people, whatever grew
        ("增长", r"^(?:收入)?增长(\S{2,10}?)人?(?:人均)?(?:收入)?年?(人数|户数)$", r"\1\2"),
        ("总投额", r"总投额$", "总投资"),
        ("规模工业", r"规模工业(?=增加值|总?产值|企业|利润)", "规模以上工业"),
        ("有床位", r"(?<=[院心所])有床位(?=病床)", ""),
        ("有床位", r"(?<=[院心所])有床位", "床位"),
        ("之一", r"之一(?=数|$)", ""),
        ("开、复工", r"开、复工", "开复工"),
        ("目前", r"(?<=\S{3})目前(?=(?:总体|整体|累计)?(?:形象)?进度)", ""),
        ("进度比例", r"(?<=形象进度)比例$", ""),
        ("安排全", r"^安排全[省市县区州]", "安排"),
        ("带动实现", r"带动实现(?=增收|就业|脱贫|致富)", "带动"),
        ("帮助", r"^帮助(?=申报|申请|争取|协调)", ""),
        ("组织", r"^组织(?:社区|干部|党员|机关|人员|各村)+(?=累计|走访|开展|排查)", ""),
        ("中国", r"^中国(?=计划)", ""),
        ("方式", r"^(?:等)?方式(?=\S{2})", ""),
        ("稳定产", r"^稳定(?=产量)", ""),
        ("落实", r"^(?:全[省市县区州])?落实(?=[^政资金任务]{1,6}面积$)", ""),
        ("学校现有", r"^学校现有(?=\S{3})", ""),
        ("现价", r"^现价(?=\S+(?:增速|降幅)$)", ""),
        ("纠正", r"^已?纠正(?=\S*提出\S*纠正)\S+数$", "已纠正数"),
        ("稳定粮", r"^稳定(?=粮食(?:种植|播种)?面积)", ""),
        ("产后", r"^(?:项目)?(?:全部|全面|建成)*(?:达产|投产|竣工)后(?:可|将|预计)*(?:实现)?(?=\S{2})", ""),
        ("债务限额", _SET_BY, ""),
        ("从无到", r"从无到有?(?=额|数|量|面积|$)", ""),
        ("产业", r"^([一二三])产业", r"第\1产业"),
        ("播面", r"粮播面", "粮食播面"),
        ("播面", r"播面(?:面积|积)?", "播种面积"),
        ("共", _IN_ALL, ""),
        ("共有", r"(?<=[构院校会])共有(?=\S{3})", ""),
        ("预计", _EXPECTED, ""),
        ("月", _BY_MONTH, ""),
        ("率比例", r"(?<=率)比例$", ""),  # 失业率1月为5.4%
        ("实现", r"^实现(?=\S*(?:生产总值|增加值|收入|总额|投资|产值)\S*(?:增速|降幅|幅度|排名|目标)$)", ""),
        ("全年", r"(?<=\S{2})全年(?=\S{2})(?!\S{0,2}(?:目标|任务|计划|指标|预算))", ""),
        ("广大", r"广大(?=妇女|群众|职工|党员|干部|居民|农民|师生|学生|市民)", ""),
        ("了", r"^了(?=\S{3})", ""),  # 完成了固定资产投资8000万元
        ("了", r"(?<=建成|实现|完成|开展|培育|引进|建立|提供|举办)了(?=\S{2})", ""),
        ("则", r"则(?=(?:同比|环比)?(?:增速|降幅)$)", ""),
        ("天天数", "天天数", "天数"),  # 优良天203天
        ("犯罪", r"^(?!对)(\S{2,}犯罪)(批捕|批准逮捕|起诉|提起公诉)(?=人?数|同比|$)", r"\2\1"),
        ("犯罪", r"^对(\S{2,}犯罪)(批捕|批准逮捕|起诉|提起公诉)", r"\2\1"),
        ("预期", r"(?<=[收支][入出])预期(?=额$|(?:同比)?(?:增速|降幅)$)", ""),
        ("支出安排", r"(?<=支出)安排(?=额$)", ""),
        ("连续", r"连续(?:多年)?(?=全[国省市区县]排名)", ""),
        ("将新增", r"^(\S{3,}?)将新增(?=数|量|额|$)", r"新增\1"),
        ("执结数", r"(?<=执结)数$", "案件数"),
        ("立数", r"^(?:抓获)?(\S*案)立数$", r"\1立案数"),  # 其中命案立17起
        ("案数", r"^抓获(?=\S*(?:立|破)案数$)", ""),
        ("破数", r"^(?:抓获)?破数$", "破案数"),
        ("其中", r"^\S+其中(?=\S{4})", ""),
        ("已", _ALREADY, ""),
        ("失业人数", r"失业人数(?=再就业)", "失业人员"),
        ("现有", r"(?<=[校院所县区市镇乡])现有(?=[在教职专]\S{2})", ""),
        # 完成积水点整治任务22处: the work was done
        ("任务", r"(?<=\S{2}(?:整治|改造|治理|建设|修复|清理))任务数$", "数"),
        # 生产总值剔除煤矿关闭等不可比因素同比增速
        ("除", r"^([^（）]{2,}?)(?:剔除|扣除)([^（）]{2,}?因素)(?:后|影响后?)?(?=\S)", r"\1（剔除\2）"),
        ("中", r"^在[^，]{2,8}中[，,]?(?=\S{2,}(?:人口|人数|学生|党员|企业))", ""),  # 在总人口中男性人口
    )
)


def _canonical(name: str) -> str:
    """One name for one thing: 本地生产总值 is 地区生产总值, 一产业所占比重 the 占比 of 第一产业."""
    name = name.replace("所占比重", "占比").replace("生产总值总量", "生产总值")
    for sign, pattern, told in _SAID_OTHERWISE:
        if sign in name:
            name = pattern.sub(told, name)
    if name[:1] in "截至":
        name = _UNTIL.sub("", name)
    name = re.sub("gdp(?:总?额$)?", "GDP", _THERE_ARE.sub("", _DONE_WHERE.sub("", name)))
    if name == "本地生产总值":
        return "地区生产总值（本地生产总值）"
    name = name.replace("地区生产总值（本地生产总值）", "地区生产总值")
    return name.replace("本地生产总值", "地区生产总值")


#: 全县在城镇社区和农村新增慈善超市: where is no part of what is new; nor 每百平方公里 of a density.
_DONE_WHERE = re.compile(
    r"^(?:全[国省市县区州镇乡旗]|我[省市县区])?在[^，。“]{2,12}?(?:社区|农村|城区|乡镇|[村县市区镇]|学校|企业|园区)"
    r"(?=(?:新增|新建|建成|建立|设立|新设|建设|打造)\S{2})"
    r"|(?<=密度)(?:达到?|为)?每[百千万]?平方公里(?:长度)?$"
)
#: 全县有体育场馆 are 体育场馆; 浙江省上半年实际使用外资 is told of its time by its period.
_THERE_ARE = re.compile(
    r"^全[国省市区县州](?:19|20)\d\d年(?![底末前以初度])(?=\S{4})"
    r"|^(?:年末)?(?:全(?:[国省市县区州旗]|行业))?(?:共有|拥有|实有|有(?![色机效线限轨毒害关形罪])|现有(?!职工))(?=\S{3})"
    r"|^[两三四五六七八九十]年(?=全(?:社会|[国省市县区州]))"
    r"|(?<=[省市县区州旗])(?:[上下]半年|前三季度|[一二三四]季度)(?=\S{3})"
)
#: 截至11月底已完成投资, of which the day was cut out already.
_UNTIL = re.compile(r"^(?:截至|截止到?|至)(?:\d{1,2}月[底末份]?)?已?(?=\S{2})")


_NEXT_OF_ROW = re.compile(r"[\d、，]|和(?!谐|平|美|睦|田)|以及")


def _fallback(case: Case, heading: str) -> str:
    words = case.words
    said = phrases.trim_left(words.clause) or phrases.trim_left(words.before) or phrases.squeeze(heading)[:20]
    if said or not words.rest:
        return said
    return with_suffix(
        phrases.trim_right(_NEXT_OF_ROW.split(words.rest)[0])[0], case.figure
    )  # 465幢23万平方米房屋
