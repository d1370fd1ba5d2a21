"""Words before and after a figure trimmed to noun phrases, and the verbs in them.

Pure text work for `indicators`; where the words are cut out of the text is `surroundings`'.
"""

from __future__ import annotations

import re
from functools import lru_cache

from desktop_app import resources
from desktop_app.figures import words

#: What stands before and behind a noun phrase, and where one ends; the first that fits counts.
_TABLE = "figures/phrases.csv"
_HEAD = re.compile(rf"^(?:{resources.read_pattern(_TABLE, 'before')})+")
_TAIL = re.compile(rf"(?:{resources.read_pattern(_TABLE, 'behind')})+$")
_CHANGE_TAIL = re.compile(
    r"(?:[，、]?(?:平均每[年月天]|每[年月天]平均|同比|比上一?年|较上一年|较上年|较去年|比去年|比上年同期|较去年同期|[较比](?:常年|历年|往年|多年平均|上周|上季度?)(?:同期)?|环比|年均|每年|平均|名义|实际|按可比价格?计算?|扣除价格因素|现价|日均|自然|总(?=增幅|增速|降幅)|两年平均)*"
    r"(?:分别|均|全部|双双|普遍|又|再|进一步|逆势|稳步|快速|大幅|小幅|微幅|略|微|稍|约|累计|预计|虽然|同口径|按?可比价格?|可比|按可比口径)*"
    r"(?:负增长|增长|(?:(?<!\d)年)?递[增减]率?|增加|提高|提升|上升|上涨|下跌|走低|走高|下降|降低|减少|下滑|回落|下浮|上浮|收窄|压减|扩大|攀升|上调|下调|缩短|精简|增幅|增速|降幅|减幅|升幅|涨幅|增产|减产|改善|收窄|(?<!增[速幅])加快|(?<!增[速幅])放缓|偏[多少高低]|多增|(?<!新)(?<!净)增|降|升|(?<=[同环]比)减)(?:了|为|达|达到|率为|率达|幅度?|比例)*)+$"
)
_ADVERBS = (
    "不断|快速|加快|加速|蓬勃|迅速|迅猛|稳步|持续|逐步|日益|大幅|明显|显著|扎实|有序|深入|强劲|有力"
    "|进一步|较快|平稳|健康|高速|竞相|稳定"
)
#: …等五大支柱产业不断做大做强, 第三产业加快发展: how the thing fared is no part of its name.
_PREDICATE = re.compile(
    rf"(?<=\S{{2}})(?:(?:{_ADVERBS})+(?:发展|增长|推进|壮大|做大|做强|提升|改善|崛起|回升|扩大|提高|优化|增强|完善|涌现|成长|下降|向好|运行|聚集"
    r"|集聚)\S*|异军突起\S*|发展(?:壮大|迅速|迅猛|较快)\S*|运行平稳\S*"
    r"|(?:增长|发展|回升|向好)?(?:势头|态势|来势|增势|走势)(?:较|更|持续|依然|保持|进一步|稳中)*(?:良好|强劲|迅猛|喜人|不减|向好|平稳|明显|突出|亮眼|好|强)\S*"
    r"|表现(?:较好|良好|亮眼|抢眼|突出|活跃|强劲)|(?:[由从]?[降负亏跌减](?:转|变)为?[升正盈增涨]|扭亏[为增]盈|转[负降亏]为[正升增盈]|止跌(?:回[升稳]|转[正升])|企稳回升)\S*"
    r"|(?:实现|保持|呈现?)?(?:两位数|双位数|正|负|较快|快速|稳定|平稳|恢复性|高速|逆势|稳步|大幅|小幅)(?:增长|上涨|下降)|稳中(?:有升|有进|有增|向好|提质)\S*|(?:再)?创(?:历史)?新[高低]\S*"
    r"|(?<=项目|工程)位于\S+|(?<=[工程项目]{2})(?:已|顺利)*通过\S{0,6}验收\S*|做大做强\S*)$"
)
#: Nouns that name a size by themselves: no suffix is needed after them.
ATTRIBUTE = re.compile(rf"(?:{resources.read_pattern(_TABLE, 'size')})$")
VERBS = tuple(sorted(words.listed("verbs"), key=len, reverse=True))
_VERB = re.compile(f"(?:{'|'.join(VERBS)})(?!性)")  # 保障性租赁住房, 政策性安排
_BRACKETS = re.compile(r"[（(][^）)]*(?:[）)]|$)")
_BRACKET_IN_FRONT = re.compile(r"^\s*[（(][^）)]*[）)]")
#: Half a bracket that a comma cut: (预计数，下同)，…
_CUT_BRACKET = re.compile(r"^[^（(]*[）)]|[（(](?!其中)[^）)]*$")
#: 国民经济全年实现…, 五莲县2012年全年…, 反映…的企业景气指数: what stands before says when, where or why.
_LATE_HEAD = re.compile(
    r"^(?:以[^，]{2,16}?为\S{1,3}的(?=\S{2})|[^，]{1,14}?全年(?:实现|完成)?(?!平均每)(?=\S{3})|(?![比较])\S{2,6}?(?<!上)(?=年末\S{3})|反映\S+的(?=\S{2,8}指数))"
)
_FOOTNOTE = re.compile(r"[\[〔]\d{1,2}[\]〕]")
_FINE_PARTICLES = re.compile(r"PM_?\{?2\.5\}?")
#: 全国首个, 建成首座: uniqueness is no part of what is measured.
_FIRST_OF = re.compile(rf"^(?:{_VERB.pattern})?(?:全[国省市区球])?首[个座台批家条例](?=\S{{2}})")
_MARK_PASSED = re.compile(r"^(?:大关|关口|新?台阶|里程碑|的?历史性?跨越|的?跃升)")
#: 两件大事、抓好…: the next deed; 17市中收入增幅居第8位: among them.
_LIST_OF_DEEDS = re.compile(r"、(?=抓好|做好|办好|开展|实施|完成|建设|推进)")
_AMONG = re.compile(r"^中(?![国小央医药学心外部型高欧非亚式试标共长等专低介考职层青秋师科])")
#: 336个城市中空气质量排名…: those among whom something is told.
_AMONG_SUCH = re.compile(
    r"(\S{0,6}?(?:城市|县市区?|县区|区县|地市|市州|省[区份]|街道|乡镇|国家和地区|经济体))中(?!心|学|医|专)(?=\S{2})"
)
_MOVED_TO = re.compile(
    r"(?:缩短|提高|提升|增加|增长|下降|上升|减少|扩大|扩展|拓展|发展|跃升|压缩|调整|整合|归并|合并|精简|撤并|压减|[增降减升])(?:到|至|为)"
)
_BEHIND_BEHIND = re.compile(r"^(?:以及|及|和)$|(?:累计|新增|(?<!签)约|超|达)+$")
#: Verbs and adverbs at which a noun phrase after a figure ends.
_VERB_FIRST = re.compile(resources.read_pattern(_TABLE, "deed"))
_NOUN_END = re.compile(rf"(?:{resources.read_pattern(_TABLE, 'end')})")


#: 比全省平均水平高1.18万元, 高于全国平均12%: how far apart two things are.
MARGIN = re.compile(
    r"(?P<what>[^，。；]*?)(?:"
    r"(?<![同环])[比较](?P<than>(?!上年|去年|上月|同期|年初|上一|前)(?:[常历多]年)?[^，。；\d年]{0,12}?)(?<=[^，。；]{3})(?<![增减])(?P<how>偏?[高低多少快慢])[出了]*"
    r"|(?P<over>超过?(?=全[国省市区县州](?:平均|水平|均值))|高于|低于|高出|快于|慢于|多于|少于|(?<!或)(?:好于|优于)(?!\s*[IVⅠ-Ⅻ一二三四五]+\s*类))(?P<then>(?:年度|[^，。；\d年])[^，。；\d年]{1,12}?)"
    r")(?:约|近|超过?|达)*"
)


#: 依托司法所建立乡镇公共法律服务工作站: with what help it was done is no part of the name.
_WITH_HELP_OF = re.compile(
    r"^(?:依托|借助|依靠)[^，。；\d]{2,14}?(?=设[置立]|建[立成设]|新建|打造|培育|培养|开展|组织|举办|查[出处]|发现|办理|提供|发放|推出|引进|实现)"
)
#: The namers ask for the same words several times for each figure; what is remembered is its neighbourhood.
_NEIGHBOURHOOD = 64


@lru_cache(maxsize=_NEIGHBOURHOOD)
def squeeze(text: str) -> str:
    """Without spaces and outer punctuation."""
    return "".join(text.split()).strip("、，；：。,;:*·•—-")


@lru_cache(maxsize=_NEIGHBOURHOOD)
def trim_left(text: str, *, change: bool = True) -> str:
    """A noun phrase out of the words before a figure: no adverbs in front, no 达到 behind.

    With `change` a 同比增长 at the end goes too, as it does before rates.
    """
    phrase = squeeze(_CUT_BRACKET.sub("", _BRACKET_IN_FRONT.sub("", _FOOTNOTE.sub("", text))))
    if "PM" in phrase:
        phrase = _FINE_PARTICLES.sub("PM2.5", phrase)
    for _ in range(3):
        before = phrase
        phrase = _TAIL.sub("", _HEAD.sub("", phrase))
        if change:
            phrase = _CHANGE_TAIL.sub("", phrase)
        if phrase == before:
            break
    phrase = _LATE_HEAD.sub("", phrase)
    if phrase[:1] in "依借":
        phrase = _WITH_HELP_OF.sub("", phrase)
    return _close_brackets(_FIRST_OF.sub("", phrase) if "首" in phrase else phrase)


_EXAMPLES = re.compile(r"(?P<list>.{2,}?)等(?![效级])(?P<noun>[^、，]{2,})$")


def without_list(phrase: str) -> str:
    """举办甲、乙等文化活动 → 举办文化活动: examples before 等 are no part of a name."""
    match = _EXAMPLES.match(phrase) if "等" in phrase else None
    if (
        match is None
        or match["list"][0] in "为向对面给"
        or match["noun"].startswith(("级", "额", "离子", "学校", "领域", "环节"))
        or match["noun"] in ("支出", "收入", "税收", "资金", "案件", "犯罪", "犯罪案件", "纠纷案件")
    ):
        return phrase
    return first_verb(match["list"]) + match["noun"]


#: 轻、重工业, 男、女职工, 内、外贸: one sign for each, their noun once.
_SIGNS = re.compile(
    r"^(?P<before>\S*?)(?P<one>[轻男内城省市大水早国新公进出])(?P<joint>[、和])(?P<two>[重女外乡市县中旱晚地老私出进])(?P<noun>\S{1,})$"
)


def with_shared_noun(lead: str) -> str:
    """轻、重工业占比 → 轻工业、重工业占比."""
    both = _SIGNS.match(lead)
    if both is None or not _APART.search(both["one"] + both["two"]):
        return lead
    noun = re.match(r"\S*?(?=占比|比重|比例|增加值|总产值|产值|产量|收入|人口|人数)|\S+", both["noun"])
    shared = noun[0] if noun else ""
    return (
        f"{both['before']}{both['one']}{shared}{both['joint']}{both['two']}{both['noun']}" if shared else lead
    )


_APART = re.compile(r"轻重|男女|内外|城乡|省市|市县|大中|水旱|早晚|国地|新老|公私|进出|出进")


#: Things of two signs that something was done to.
_SHORT_THINGS = frozenset(
    {
        "案件",
        "意见",
        "建议",
        "隐患",
        "问题",
        "线索",
        "纠纷",
        "诉求",
        "校舍",
        "道路",
        "公路",
        "桥梁",
        "房屋",
        "水库",
        "管网",
        "渠道",
        "河道",
        "厕所",
        "违建",
    }
)


def without_verb(phrase: str) -> str:
    """扩大退税商店池 → 退税商店池: the thing itself, for what is said of it next."""
    verb = first_verb(phrase) or (phrase[:2] if phrase[:2] in ("扩大", "优化", "提升", "完善") else "")
    rest = phrase[len(verb) :]
    return rest if len(rest) >= 3 or rest in _SHORT_THINGS else phrase


def without_predicate(phrase: str) -> str:
    """五大支柱产业不断做大做强 → 五大支柱产业."""
    return _PREDICATE.sub("", phrase)


#: The next of a list: 游泳馆4个和全民健身中心8个.
_LISTED_ON = re.compile(r"\s*(?:、|和(?![谐平美睦田解])|以及)")
_BOUND_TO = re.compile(r"^(?:的|因(?![素此子果案病灾残学公]))")


_HOW_DONE = re.compile("正在|全面|全部|陆续|顺利|正式|如期|相继|按期|提前")


@lru_cache(maxsize=_NEIGHBOURHOOD)
def trim_right(text: str) -> tuple[str, str]:
    """(noun phrase, verb behind it) of the words after a figure."""
    if _LISTED_ON.match(text):
        return "", ""
    phrase = _LIST_OF_DEEDS.split(squeeze(_BRACKETS.sub("", text)))[0]
    phrase = _BOUND_TO.sub("", phrase)
    if _AMONG.match(phrase) or phrase.startswith("基础上") or phrase in ("后", "共", "共计", "合计"):
        return "", ""
    if such := _AMONG_SUCH.match(phrase):
        return such[1], ""
    phrase = without_predicate(_MARK_PASSED.sub("", phrase))
    if phrase.endswith("中"):
        phrase = re.sub(r"(?<=\S)(?<![高初])中$", "", phrase)
    if _MOVED_TO.fullmatch(phrase):
        return "", ""
    if _VERB_FIRST.match(phrase):
        return "", phrase
    match = _NOUN_END.search(phrase, max(1, phrase.rfind("的") + 2))
    if match is None:
        return phrase.rstrip("和及与"), ""
    behind = _BEHIND_BEHIND.sub("", phrase[match.start() :])
    if behind.startswith("共"):
        behind = ""  # 15个乡镇共认领问题227个: what the next figure counts
    if _HOW_DONE.fullmatch(phrase[: match.start()]):
        return "", behind  # 4.35万套全面开工
    return phrase[: match.start()].removesuffix("的").rstrip("和及与"), behind


#: Verbs that are as often part of a noun (供应链, 政策性安排): they count at either end only.
_NOUNISH = frozenset(words.listed("verbs_often_part_of_a_noun"))


def governing_verb(text: str) -> str:
    """The verb that governs what follows `text`: at its end, at its start, else the last clear one."""
    text = re.sub(r"《[^》]*》|“[^”]*”", "", text).strip("、等")
    found = list(_VERB.finditer(text))
    if not found:
        return ""
    if found[-1].end() == len(text):
        return found[-1][0]
    if len(found) > 1 and found[0].start() == 0 and found[1].start() == found[0].end():
        return found[0][0] + found[1][0]  # 新开工改造, 培育引进
    clear = [match for match in found if match[0] not in _NOUNISH]
    if found[0].start() == 0 and (found[0][0] not in WEAK or len(clear) < 2):
        return found[0][0]
    return clear[-1][0] if clear else ""


#: Verbs of help, which say less about the counted thing than the verb behind it.
WEAK = frozenset(
    {"赴", "为", "推动", "助力", "支持", "助推", "帮助", "带动", "促进", "促成", "惠及", "保障", "吸引"}
)


#: Verbs that say what was done to the counted thing itself.
CLEAR_VERBS = tuple(verb for verb in VERBS if verb not in _NOUNISH and verb not in WEAK)


_VERBS_ALONE = re.compile(f"(?:{'|'.join(VERBS)})+")


def only_verbs(text: str) -> bool:
    """供应分配, 建成: what was done, without to what."""
    return _VERBS_ALONE.fullmatch(text) is not None


def first_verb(text: str) -> str:
    """The verb that `text` begins with, or ""."""
    match = _VERB.match(text)
    return match[0] if match else ""


def is_growth_only(text: str) -> bool:
    """True when the words only say that something grew: 同比增长, 较去年提升."""
    phrase = squeeze(text)
    phrase = re.sub(
        r"^(?:与(?:去年|上年)同期(?:相比|比较)?|[由从](?:去年|上年)(?:同期)?的?|相?[较比](?:[两三四五近]年|常年|多年)?(?:平均|均)值|[较比](?:上年末|上年同期|上一?年|去年|同期|年初|上月|预算数?|前[三3]季度|第?[一二三四]季度|[上下]半年|最[低高]点|\d{4}年\S{0,6}|\d{1,2}年前|\d{1,2}月?[-—~至－]\d{1,2}月份?))",
        "",
        phrase,
    )
    return not _HEAD.sub("", _CHANGE_TAIL.sub("", _TAIL.sub("", phrase)))


def _close_brackets(phrase: str) -> str:
    """Quotation marks and brackets that were cut in half go."""
    for opening, closing in ("“”", "（）", "《》", "()"):
        if phrase.count(opening) != phrase.count(closing):
            phrase = (
                phrase.strip(opening + closing)
                if phrase.count(opening) + phrase.count(closing) == 1
                else phrase
            )
            if phrase.count(opening) != phrase.count(closing):
                phrase = phrase.replace(opening, "").replace(closing, "")
    return phrase
