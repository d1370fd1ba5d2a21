"""Names of counted things: the noun behind the number, its verb, and whose it is."""

from __future__ import annotations

import re

from desktop_app.figures import phrases
from desktop_app.figures.model import Figure
from desktop_app.figures.naming.case import Case, with_suffix

_AGENT_DOES = re.compile(
    rf"(?P<who>\S{{0,8}}?(?:企业|单位|机构|家庭|高校|学校|医院|公司|平台|团队|银行|部门|城市|省份|市场主体))(?P<deed>新?(?:{'|'.join(phrases.VERBS)})\S{{2,}})$"
)
#: 300家企业参展: those who came are counted.
_CAME = re.compile(
    r"(?P<who>\S{0,6}?(?:企业|单位|机构|客商|展商|商家|品牌|团队|代表队|选手|运动员|嘉宾|专家|学生|群众|高校|院校))"
    r"(?P<deed>参展|参会|参赛|参评|参训|参演|参保|受益|获奖|入围|入选|上市)"
)
#: 13个重点产业园区累计建成面积48平方公里: what is counted are the 园区.
_DOING_OF_A_SIZE = re.compile(
    r"(?<=\S{2})(?:累计|共|总)?(?:建成|完成|实现|新增|利用|带动|拉动|发放|获得|入驻)\S*(?:面积|额|值|量|资金|投资|收入|利润|税收)$"
)
#: 339个城市细颗粒物平均浓度为30微克: what is counted are the cities.
_MEASURED_THERE = re.compile(
    r"(?<=\S{2})(?<=[市县区点面域])(?!浓度|指数)\S{2,12}(?:浓度|指数|天数比例|比例)为?$"
)
#: Deeds and sizes behind a counted thing, which have figures of their own.
_BEHIND_IT = (
    re.compile(r"(?<=\S{2})的[^的]{2,12}?(?:进行|开展|实施)了?\S*$"),
    re.compile(r"(?<=\S{2})“[^”]*”\S{0,6}率$"),
    re.compile(r"(?<=\S{2})(?:进行了|实施了|实行)\S+$"),
    re.compile(r"(?<=\S{2}[区园馆院点])(?:客流量|人流量)$"),
    re.compile(r"(?<=\S{2}[工程目])总投资$"),
    re.compile(r"(?<=项目|工程)(?:意向|协议|合同|计划)投资$"),
    re.compile(r"(?<=\S{2}(?:项目|工程))(?:(?:建设|施工|前期)?进度$|按(?:时序|计划|期|时)\S*$)"),
    re.compile(r"(?<=\S{2})(?:审批|办理)(?:时限|时间|材料|环节)(?:平均)?(?:压缩|精简|减少|缩短)?$"),
    re.compile(r"(?<=\S{2}[位构院校所站])(?:现有|共有|拥有)?(?:业务用房|办公用房|校舍)$"),
    re.compile(r"(?<=\S{2}[场园厂社区])(?:养殖|种植|占地|建筑|经营|总)面积$"),
    re.compile(r"(?<=\S{4})[^率]{2}率(?:保持在?|稳定在?|达到?|为|实现)*$"),
    re.compile(r"(?<=保险)参保(?:人数|率)\S*$"),
    re.compile(r"(?<=保险基金)(?:累计|当期|总)*(?:收入|支出|结余|结存)\S*$"),
    re.compile(r"(?<=\S{2})(?:分别|同步)?组织实施$"),
    re.compile(r"(?<=^村)集体经济(?:收入)?$"),
    re.compile(
        r"(?<=[新开发园港]区)(?:地区生产总值|生产总值|[财政税]+收入|进出口总?[额值]|[进出]口总?额|工业总产值)$"
    ),
    re.compile(r"(?<=[新开发园港]区)拥有\S+$"),
    _MEASURED_THERE,
    _DOING_OF_A_SIZE,
    re.compile(r"(?<=\S{2}[构院校区])共有\S+$"),
    re.compile(r"(?<=城市)(?:环境)?空气质量$"),
    re.compile(r"(?<=断面|水源)水质\S*$"),
    re.compile(r"(?<=指标)(?:增幅|增速|实现程度).*$"),
    re.compile(r"(?<=\S{2}[单位企业机构])(?:累计|共)?(?:援助|投入|捐赠|募集|筹集)(?:资金)?$"),
    re.compile(r"(?<=\S{2}[厂站库路桥院校])前期工作$"),
    re.compile(r"(?<=[产行企]业|园区|集群)(?:工业)?(?:总产[值出]|增加值|营业收入|营收|产值)$"),
    re.compile(r"(?<=\S{2})(?:总|累计)?(?:成交|交易|销售|营业|融资|投资)(?:总)?额$"),
)
_LONGEST_DEED = 12
_DIVISIONS = frozenset("县市区镇乡村旗")
_LEVEL = re.compile(r"^(?:国家|自治区|省|市|盟|州|旗|县|区|镇)级")
_DONE_FOR = re.compile(
    r"(?<=\S{2})(?:融资(?!租赁|平台|担保)|代缴|缴纳|发放|追发|补发|代发|兑付|返还|支付|节约|节省|减轻|办理|追回|挽回|讨回|追讨|追索|垫付|送去|减免|兑现|化解|申领|清偿|发还|实施|提供|开展).*$"
)
_OVER_A_SUM = re.compile(r"\d*[十百千]?[万亿]+元")
_DONE_AT = re.compile(
    r"\S{0,6}?(?:机构|学校|企业|单位|社区|街道|乡镇|县|市|村|医院|中小学)(?=(?:设置|设立|建立|开展|推行|试点|推广|安装|布局|启动|实施|建设|新建|打造)\S)"
)
_UNDERGONE = re.compile(r"(?P<who>\S{2,8}?)(?:进行|开展|实施)了?(?P<what>\S{2,})")
_THINGS = re.compile(r"(?:隐患|问题|案件|项目|设施|道路|桥梁|区域|地块|房屋|河道|线索|事项|设备|产品)$")
_TIED = re.compile(r"与(?P<whom>\S{2,10}?)(?:缔结|结成|结)为?(?P<what>[姊姐]妹校)")
#: 28个问题已完成整改25个: what was done with some of them has a figure of its own.
_OF_THOSE = re.compile(r"已?(?:经|全部)?(?:完成|实现)?(?:整改|办结|销号|化解|开工|竣工|完工|验收)|已经?完成")
_GIVING = frozenset(
    {"投入", "投资", "捐赠", "捐款", "筹集", "筹资", "完成投资", "累计完成投资", "完成年度投资"}
)
_EMPTY_VERBS = frozenset({"提供", "安排", "获", "实现", "投入使用"})
_ADVERBS_BEHIND = re.compile(r"^(?:加快(?=建设|推进)|正式|顺利|成功|初步|全部|陆续|已|均)+")
#: 八类案件同比下降18%: how they changed is told by the figure behind.
_SAYS_NO_DEED = re.compile(r"中|同比|环比|[较比](?!赛)|(?:实现|保持)\S{0,4}(?:增长|下降)$")
#: 19家重点企业中有13家…: those of which some are counted.
_AMONG = re.compile(r"^(?P<whole>[^，。；\d]{2,16}?)(?:之?中)(?:已|共)?有?$")
_PREPOSITIONS = "为|向|对|给|在|由|从|将|以|与|和"
#: Words before a count that name no owner of it.
_NO_OWNER = re.compile(
    rf"[、，等]|(?:^|[市省国区内球界])首[^店]|^(?:完成|实现|每|{_PREPOSITIONS})|(?:的|等|达|过|{_PREPOSITIONS})$"
)
#: What is done to the things counted, said once at the end of a list.
_DOING = re.compile(
    r"^[^的为]{0,14}?(?P<tail>修复改造|修复|改造|建设|整治|治理|质量提升|筛查|排查|去产能(?:任务)?|因公牺牲|因公负伤|冠军|亚军|金奖|安装|更新)$"
)


def counted_name(case: Case, left: str, noun: str, behind: str) -> str:
    """Name of what stands behind its number: 引入…等20余家企业, 12座消防站竣工."""
    figure = case.figure
    among = _AMONG.search(case.left) if case.words.joined else None
    if among:  # 19家重点企业中有13家实现增长
        done = re.sub(r"^(?:个?行业|企业|项目)(?=\S{2})", "", phrases.squeeze(case.words.right))
        return counted(figure, done[:12], among["whole"], "")
    noun, behind = _with_its_state(re.sub(r"(?<=\S{2})(?<!目)的$", "", noun), behind)
    if _SIZE_BETWEEN.fullmatch(noun) and (thing := _BEHIND_ITS_SIZE.match(case.words.rest)):
        noun, behind = phrases.trim_right(thing["what"])  # 5条总长51公里的山区道路
    noun = _thing_counted(case, noun)
    if not noun and figure.unit_zh in _DIVISIONS and behind.startswith("脱贫"):  # 7县脱贫摘帽
        return f"{behind}{figure.unit_zh}数"
    if case.left.endswith(("为", "向", "给")) and _DONE_FOR.match(f"们们{behind}", 2):
        behind = ""  # 为80名创业大学生提供担保贷款: what was done has no count of its own
    verb = _verb_for(case, left)
    gives = behind in _GIVING and case.words.next_raw.endswith("元")  # 6个单位累计投入312万元
    noun = noun.removesuffix("累计") if gives else noun
    goes_on = case.words.next_raw and not re.search("[，。；、]", case.words.gap)
    if goes_on and (gives or behind.endswith("了") or _OF_THOSE.fullmatch(behind)):  # 76个项目开工了65个
        behind = ""
    if behind and figure.unit_zh in ("条", "个", "项"):  # 4条线路建设提速
        noun = re.sub(r"(?<=\S{3}[线路园区])建设$|(?<=\S{2}(?:项目|工程))建设$", "", noun)
    noun = _over_a_sum(case, noun)
    if done := _done_with(case, verb, noun, behind):
        return with_suffix(done, figure)
    if not verb and not behind and _is_owner(case, left):
        verb = left  # whose: 文博会南山12家分会场
    return counted(figure, verb, noun, behind)


#: 31宗未开工项目, 39宗新开工项目; 三四个项目未开工; 18个市级重点项目分别完成投资….
#: 5条总长51公里的山区道路: how long they are stands before what they are.
_SIZE_BETWEEN = re.compile(r"(?:总|全)长度?|总?里程|总?面积|总投资")
_BEHIND_ITS_SIZE = re.compile(r"的(?P<what>\S{2,})")
_STATE_IN_FRONT = ("新", "未", "拟", "待", "尚未", "促")


def _with_its_state(noun: str, behind: str) -> tuple[str, str]:
    """The noun with the sign that a verb cut off it, and the words behind it."""
    if noun in _STATE_IN_FRONT:
        return noun + behind, ""
    if noun.endswith("分别"):
        return noun.removesuffix("分别"), ""
    if noun.endswith("未") and behind:
        return noun.removesuffix("未").removesuffix("尚"), f"未{behind}"
    return noun, behind


def _thing_counted(case: Case, noun: str) -> str:
    """`noun` without what was done to it, and with what it shares with its neighbours in a list."""
    if re.search(r"(?:^|共|已|累计)[为向给]$", case.left):
        noun = _DONE_FOR.sub("", noun)  # 为30名群众发放司法救助金: what was done has its own figure
    if case.left.endswith("对"):  # 对5名未成年犯罪嫌疑人依法作出不起诉决定
        noun = re.sub(r"(?<=\S{2})(?:考验期?满后|期满后)?(?:依法)?(?:作出|决定|提起|宣告)\S{2,}$", "", noun)
    noun = re.sub(r"(?<=\S[户民工农员])(?:户均|人均|平均每[户人])\S+$", "", noun)  # 农户户均增收3200元
    noun = _with_shared_tail(case, _countable(_of_agents(case, noun), case.figure))
    if case.listed and _LEVEL.fullmatch(noun):  # 6个盟级、42个旗级重点项目
        shared = re.split(r"[，。；、]|分别|完成", phrases.squeeze(case.words.rest))[0]
        noun += _LEVEL.sub("", shared, count=1)
    return noun


_NEWLY = re.compile("新(?:招引|签约|引进|开工|落地|投产)|在建|续建|拟建")
_INVESTED = re.compile(r"\s*(?:总|计划)?投资额?(?:过|超过?|在)?\s*")


def _over_a_sum(case: Case, noun: str) -> str:
    """开工768个亿元以上项目: the sum is part of the noun."""
    rest = phrases.trim_right(case.words.rest)[0] if _INVESTED.fullmatch(case.words.gap) else ""
    if rest and case.words.next_raw.endswith("元"):  # 35个投资过亿元重大项目建设
        over = "" if re.search(r"\d", case.words.next_raw) else "超"
        thing = re.sub(r"(?<=\S{2}(?:项目|工程))建设$", "", rest)
        return f"投资{over}{case.words.next_raw}{thing}"
    new = _NEWLY.fullmatch(case.words.gap.strip()) if case.words.next_raw.endswith("元") else None
    if new and (thing := phrases.trim_right(case.words.rest)[0]):  # 82个新招引亿元以上项目
        return f"{new[0]}{case.words.next_raw}以上{thing}"
    near = case.figure.unit_norm == "count" and not case.words.gap.strip()
    if near and _OVER_A_SUM.fullmatch(case.words.next_raw):
        return f"{case.words.next_raw}以上{noun}"
    return noun


def _done_with(case: Case, verb: str, noun: str, behind: str) -> str:
    """What is done at, with or in the things counted, where that names them; "" otherwise."""
    if case.left.endswith(("对", "为")) and (deed := _UNDERGONE.match(noun)):  # 对15家单位进行消防专项检查
        return f"{'' if _THINGS.search(deed['who']) else '接受'}{deed['what']}{deed['who']}"
    if case.left.endswith("在") and (place := _DONE_AT.match(noun)):  # 在16家医疗机构设置“免陪护”病房
        return f"{noun[place.end() :]}{place[0]}"
    tied = _TIED.match(behind)
    if tied:  # 新增12所学校与香港学校缔结为姊妹校
        return f"{verb}与{tied['whom']}缔结{tied['what']}{noun}"
    if case.left.endswith("等") and behind.startswith("开展") and re.search(r"^赴|，赴", case.left):
        return f"赴{noun}{behind[:16]}"  # 赴美国等23个国家开展经贸交流
    return ""


_NEW_BY_A_DEED = re.compile("达到|通过|获评|获批|入选|升[级格]|成为|纳入|列入")


def counted(figure: Figure, verb: str, noun: str, behind: str) -> str:
    """Verb and noun with the suffix of their unit; a verb behind the noun counts where none governs it."""
    if verb == "新增" and _NEW_BY_A_DEED.match(behind):  # 新增县级医院5个达到三级医院条件: no new hospitals
        return with_suffix(f"新增{behind[:20]}的{noun}", figure)
    if phrases.ATTRIBUTE.search(behind) and not phrases.first_verb(behind):
        behind = ""  # 75家龙头企业年销售收入18亿元: the size behind has a figure of its own
    helping = verb.removeprefix("累计")
    if behind and (not verb or (helping in phrases.WEAK and len(behind) > 1)):
        bare = _ADVERBS_BEHIND.sub("", behind)
        behind = "" if _SAYS_NO_DEED.match(behind) or _SAYS_NO_DEED.match(bare) else bare
        behind = re.sub(r"^实现每\S+$", "", behind)  # 零就业家庭实现每户至少一人就业
        behind = re.sub(
            r"^(?:实现|完成|全面|全部)(?=脱贫|搬迁|易地|摘帽|盈利|转移|达标|提档|升级|通车)", "", behind
        )
        if behind not in _EMPTY_VERBS:
            total = verb[: len(verb) - len(helping)]
            verb = total + behind if len(behind) <= 20 else total
    verb = "" if verb == "推动" else verb  # 推动10个沿海省份组建港口集团
    if verb.endswith(noun) and (len(noun) > 1 or noun in _DIVISIONS):  # 4家企业获评优势企业
        noun = ""
    if figure.unit_norm == "persons" and noun.endswith("标准"):  # 18万人达到脱贫标准
        return f"{verb}{noun}人数"
    return with_suffix(f"{verb}{noun}", figure) if verb or noun else ""


def _of_agents(case: Case, noun: str) -> str:
    """175家企业发行各类债券1193只: what is counted are the firms, the bonds have a number of their own."""
    if came := _CAME.fullmatch(noun):
        return f"{came['deed']}{came['who']}"
    doing = _AGENT_DOES.match(noun)
    with_them = doing is not None and case.left.endswith(("与", "同"))  # 与400家企业建立合作关系
    own = doing and case.words.next_raw and not re.search(r"[，。；、]", case.words.gap)
    own = own or (doing is not None and doing["who"] in ("企业", "单位", "机构", "家庭", "学校"))
    if doing and len(doing["deed"]) > _LONGEST_DEED:
        return str(doing["who"])  # 41家省直部门出台支持…若干配套政策
    return f"{doing['deed']}{doing['who']}" if doing and (own or with_them) else noun


def _countable(noun: str, figure: Figure) -> str:
    """12家分会场总成交额: what is counted are the 分会场."""
    if figure.unit_norm != "count":
        return noun
    for behind in _BEHIND_IT:
        noun = behind.sub("", noun)
    return noun


_BUILT = "(?:新建|改建|扩建|改扩建|改造|续建|迁建|翻建|维修|修缮|整修|重建)"
_BUILT_AND_REBUILT = re.compile(rf"{_BUILT}(?:[、和及]{_BUILT})+")


def _verb_for(case: Case, left: str) -> str:
    """The verb that governs a counted noun: 引入…等20余家企业, 及18家基地 (from the item before)."""
    if case.left in ("以", "用"):
        return "投入"
    verb = phrases.governing_verb(left)
    if _BUILT_AND_REBUILT.fullmatch(left):  # 新建、改扩建2万所幼儿园: both
        return re.sub("[、和及]", "", left)
    if verb in ("完成", "实现") or (verb and left.endswith(f"{verb}等")):
        return ""  # …家政服务等5个项目: the end of an example governs nothing
    if verb or not case.words.joined or (not left and phrases.trim_right(case.words.right)[1]):
        return verb  # 78个贫困村全部退出、1万户贫困人口全面脱贫: each has a deed of its own
    clause = re.sub(r"^(?:其中|全年)", "", phrases.squeeze(case.words.clause))
    verb = phrases.first_verb(clause) or phrases.governing_verb(clause)
    return "" if verb in ("完成", "实现") else verb


def _is_owner(case: Case, left: str) -> bool:
    counted = case.figure.unit_norm in ("count", "persons", "households")
    given = case.left.endswith(("为", "向", "给", "对"))  # 监察机构为2.4万名农民工追发工资
    return (
        counted
        and not given
        and not case.words.joined
        and 2 <= len(left) <= 14
        and not _NO_OWNER.search(left)
    )


def _with_shared_tail(case: Case, noun: str) -> str:
    """7.5公顷红树林、1.2公顷湿地修复: both are restored; 371栋建筑两轮排查: what is done to them."""
    doing = _DOING.search(phrases.squeeze(case.words.rest))
    if doing is None or noun.endswith(doing["tail"]):
        return noun
    if _DOING.search(noun):
        return noun
    if not case.words.right.rstrip().endswith(noun[-1:]):
        return noun
    if case.listed:
        return noun + doing["tail"]
    return f"{doing[0]}{noun}" if case.left.endswith("完成") and len(doing[0]) <= 14 else noun
